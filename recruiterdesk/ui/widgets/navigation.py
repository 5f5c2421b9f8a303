"""The sidebar's list of pages, with how much waits on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
)

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font, text_width
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.item_state import is_hovered, is_selected
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box, paint_focus_ring, wants_ring

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import (
        QStyleOptionViewItem,
        QWidget,
    )

Index = QModelIndex | QPersistentModelIndex

_COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_GAP_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_ENTRY_HEIGHT = 32
_GROUP_GAP = 14
_PADDING = 10
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@value
class NavigationEntry:
    """A line of the sidebar; a new `group` begins with a gap."""

    key: str
    title: str
    group: int = 0
    shortcut: str = ""


class NavigationList(QListWidget):
    """Arrow keys move and choose at once; counts are told to screen readers too."""

    entry_chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[NavigationEntry] = []
        self._ring = False
        self.setViewport(clear_ground())
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(NavigationDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose_item)

    def add_entry(self, entry: NavigationEntry) -> None:
        """Add a line below the others."""
        gap = _GROUP_GAP if self._entries and self._entries[-1].group != entry.group else 0
        self._entries.append(entry)
        item = QListWidgetItem(entry.title)
        item.setData(_GAP_ROLE, gap)
        item.setSizeHint(QSize(120, _ENTRY_HEIGHT + gap))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
        if entry.shortcut:
            item.setToolTip(f"{entry.title}  {entry.shortcut}")
        self.addItem(item)

    def show_count(self, key: str, count: int | None) -> None:
        """Show how much waits; None shows nothing."""
        row = self._row_of(key)
        if row is None:
            return
        item = self.item(row)
        shown = "" if count is None else self.locale().toString(count)
        item.setData(_COUNT_ROLE, shown)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {shown}" if shown else item.text())

    def whole_height(self) -> int:
        """Return the height in which no line is cut."""
        return sum(self.item(row).sizeHint().height() for row in range(self.count()))

    def select(self, key: str) -> None:
        """Mark a line without choosing it; an unknown key marks none."""
        row = self._row_of(key)
        if row is None:
            self.clearSelection()
        else:
            self.setCurrentRow(row)

    def selected_key(self) -> str | None:
        rows = self.selectedIndexes()
        return self._entries[rows[0].row()].key if rows else None

    def keys(self) -> tuple[str, ...]:
        return tuple(entry.key for entry in self._entries)

    def shows_ring(self) -> bool:
        return self._ring and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusOutEvent(event)

    def is_between_pages(self, index: Index) -> bool:
        """Tell whether keys go to this line while the page in front has none."""
        return index == self.currentIndex() and not self.selectedIndexes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentRow()
        if event.key() in _CHOOSING and self.is_between_pages(self.currentIndex()):
            self._choose_row(before)
            return
        super().keyPressEvent(event)
        if self.currentRow() != before:
            self._choose_row(self.currentRow())
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys, not a search for titles
        """Leave letters alone."""

    def _row_of(self, key: str) -> int | None:
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), None)

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self.entry_chosen.emit(self._entries[row].key)

    def _choose_item(self, item: QListWidgetItem) -> None:
        self._choose_row(self.row(item))


class NavigationDelegate(QStyledItemDelegate):
    """The chosen line lies in a white box; the others are text on the sidebar."""

    def __init__(self, parent: NavigationList) -> None:
        super().__init__(parent)
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        box = option.rect.adjusted(0, index.data(_GAP_ROLE) or 0, 0, 0)
        painter.save()
        if is_selected(self._list, index):
            paint_box(painter, box, theme.colour("surface"), theme.colour("line"), CONTROL_RADIUS)
            if self._list.shows_ring():
                paint_focus_ring(painter, box, theme, CONTROL_RADIUS)
        elif is_hovered(self._list, option):
            paint_box(painter, box, theme.colour("line"), None, CONTROL_RADIUS)
        elif self._list.shows_ring() and self._list.is_between_pages(index):
            paint_focus_ring(painter, box, theme, CONTROL_RADIUS)
        self._paint_texts(painter, box, index)
        painter.restore()

    def _paint_texts(self, painter: QPainter, box: QRect, index: Index) -> None:
        theme = current_theme()
        inner = box.adjusted(_PADDING, 0, -_PADDING - 1, 0)
        count = index.data(_COUNT_ROLE) or ""
        painter.setFont(text_font(TextSize.SECOND))
        painter.setPen(theme.colour("muted_on_tint"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        taken = text_width(count, TextSize.SECOND) + 8
        painter.setFont(text_font(TextSize.LABEL))
        painter.setPen(theme.colour("text"))
        title = index.data(Qt.ItemDataRole.DisplayRole)
        shown = elided(title, TextSize.LABEL, inner.width() - taken)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)
