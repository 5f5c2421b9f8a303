"""The saved views in the sidebar: opened, renamed, put in order and deleted by keys and by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy, QStyledItemDelegate

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font, text_width
from recruiterdesk.ui.views.view_model import LINE_ROLE, Index, ViewLine
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.item_state import is_hovered, is_selected
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box, paint_focus_ring, wants_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from recruiterdesk.ui.views.view_model import ViewModel

ROW_HEIGHT = 28
_PADDING = 10
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ALT = Qt.KeyboardModifier.AltModifier


class ViewList(QListView):
    """Enter or a click opens a view; F2 renames, Alt with the arrows moves, Delete deletes it.

    Signals:
        opened, renaming, deleting: the id of the view.
        moved: the id, and so many places down, negative for up.
    """

    opened = Signal(int)
    renaming = Signal(int)
    deleting = Signal(int)
    moved = Signal(int, int)

    def __init__(self, model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = model
        self._ring = False
        self.setViewport(clear_ground())
        self.setModel(model)
        self.setAccessibleName(self.tr("Saved views"))
        self.setItemDelegate(_ViewDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        model.moved.connect(self.moved)
        self.clicked.connect(self._open)

    def marked(self) -> ViewLine | None:
        """Return the view that the keyboard is on."""
        return self._views.line_at(self.currentIndex())

    def select(self, view_id: int) -> None:
        """Mark a view; nothing where it isn't there."""
        row = self._views.row_of(view_id)
        if row is not None:
            self.setCurrentIndex(self._views.index(row, 0))

    def menu(self, line: ViewLine) -> QMenu:
        """Return what can be done with a view."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._views.row_of(line.id) or 0
        menu.addAction(self.tr("Open\tEnter"), lambda: self.opened.emit(line.id))
        menu.addAction(self.tr("Rename…\tF2"), lambda: self.renaming.emit(line.id))
        up = menu.addAction(self.tr("Move up\tAlt+↑"), lambda: self.moved.emit(line.id, -1))
        down = menu.addAction(self.tr("Move down\tAlt+↓"), lambda: self.moved.emit(line.id, 1))
        up.setEnabled(row > 0)
        down.setEnabled(row < self._views.rowCount() - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Delete\tDel"), lambda: self.deleting.emit(line.id))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.marked()
        if line is None or not self._do_by_key(event, line):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        line = self._views.line_at(index)
        if line is not None:
            place = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
            self.menu(line).popup(self.viewport().mapToGlobal(QPoint(place)))

    def shows_ring(self) -> bool:
        return self._ring and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(160, ROW_HEIGHT * self._views.rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, ROW_HEIGHT * min(2, self._views.rowCount()))

    def _do_by_key(self, event: QKeyEvent, line: ViewLine) -> bool:
        key, alt = event.key(), event.modifiers() & _ALT
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(line.id, -1 if key == Qt.Key.Key_Up else 1)
        elif key in _OPENS:
            self.opened.emit(line.id)
        elif key == Qt.Key.Key_F2:
            self.renaming.emit(line.id)
        elif key == Qt.Key.Key_Delete:
            self.deleting.emit(line.id)
        else:
            return False
        return True

    def _open(self, index: Index) -> None:
        line = self._views.line_at(index)
        if line is not None:
            self.opened.emit(line.id)


class _ViewDelegate(QStyledItemDelegate):
    """A name, and at the right how many; amber words where the view means something else by now."""

    def __init__(self, parent: ViewList) -> None:
        super().__init__(parent)
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, ViewLine):
            return
        theme, box = current_theme(), option.rect
        painter.save()
        if is_selected(self._list, index):
            paint_box(painter, box, theme.colour("surface"), theme.colour("line"), CONTROL_RADIUS)
            if self._list.shows_ring():
                paint_focus_ring(painter, box, theme, CONTROL_RADIUS)
        elif is_hovered(self._list, option):
            paint_box(painter, box, theme.colour("line"), None, CONTROL_RADIUS)
        inner = box.adjusted(_PADDING, 0, -_PADDING - 1, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        remark = self._list.tr("gone") if line.trouble else line.shown
        painter.setFont(text_font(TextSize.SECOND))
        painter.setPen(theme.colour("amber" if line.trouble else "muted_on_tint"))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, remark)
        taken = text_width(remark, TextSize.SECOND) + 8
        painter.setFont(text_font(TextSize.BODY))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, middle, elided(line.name, TextSize.BODY, inner.width() - taken))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        return QSize(120, ROW_HEIGHT)
