"""A list in which several rows are chosen, by the keyboard and by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.widgets.plain_hint import show_hint
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT, TextRowDelegate, row_geometry
from recruiterdesk.ui.widgets.row_list import Index, RowList
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE, ROW_ROLE, RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.models.chosen import Chosen

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class ChoosingList(RowList):
    """Space chooses the marked row, Shift with a move all rows on the way; Enter opens, Esc chooses nothing.

    With the mouse: the circle, or Ctrl and a click, chooses a row; Shift and a click all up to it.
    """

    def __init__(
        self, model: PagedRows, chosen: Chosen, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, accessible_name, parent)
        self._people = model
        self._chosen = chosen
        self._anchor: int | None = None
        self._reach = range(0)
        self._chosen_before: set[int] = set()
        self._is_choosing = False
        model.let_choose(chosen.holds)
        model.modelReset.connect(self._forget_anchor)
        self.paint_rows_with(TextRowDelegate(self, ROW_HEIGHT, self._is_chosen))
        chosen.changed.connect(self.viewport().update)

    def toggle_marked(self) -> None:
        """Choose the row that the keyboard is on, or choose it no longer."""
        index = self.currentIndex()
        if index.isValid():
            self._toggle(index)

    def event(self, event: QEvent) -> bool:
        # Space and Esc are the list's while it has the keyboard, whatever the page does with them.
        if event.type() == QEvent.Type.ShortcutOverride and self._chooses_by(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and event.modifiers() & _SHIFT:
            self._move_choosing(event)
        elif not self._chooses_by(event):
            if event.key() in _MOVES:
                self._forget_anchor()
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._chosen.clear()
        else:
            self.toggle_marked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_choosing = self._choose_by_mouse(event)
        if not self._is_choosing:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._is_choosing = self._choose_by_mouse(event)
        if not self._is_choosing:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_choosing:
            super().mouseReleaseEvent(event)
        self._is_choosing = False

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._tell_circle(event):  # type: ignore[arg-type]
            return True
        return super().viewportEvent(event)

    def _chooses_by(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._chosen.count() > 0
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, _CONTROL)
        return event.key() == Qt.Key.Key_Space and plain and self.currentIndex().isValid()

    def _move_choosing(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        if not before.isValid():
            return
        if self._anchor is None or not self._reach:
            self._begin_reach(before.row())
        plain = type(event)(event.type(), event.key(), Qt.KeyboardModifier.NoModifier)
        super().keyPressEvent(plain)
        self._reach_to(self.currentIndex().row())

    def _choose_by_mouse(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return False
        if event.modifiers() & _SHIFT:
            anchor = self._anchor if self._anchor is not None else max(self.currentIndex().row(), 0)
            if not self._reach:
                self._begin_reach(anchor)
            self.setCurrentIndex(index)
            self._reach_to(index.row())
        elif event.modifiers() & _CONTROL or self._is_on_circle(index, event.position().x()):
            self.setCurrentIndex(index)
            self._toggle(index)
        else:
            self._forget_anchor()
            return False
        return True

    def _toggle(self, index: Index) -> None:
        self._chosen.toggle(index.data(ROW_ID_ROLE))
        self._forget_anchor()
        self._anchor = index.row()

    def _begin_reach(self, row: int) -> None:
        self._anchor, self._reach = row, range(row, row)
        self._chosen_before = set()

    def _reach_to(self, row: int) -> None:
        """Choose all rows between the anchor and this one; those beyond are as they were before."""
        anchor = row if self._anchor is None else self._anchor
        reach, old = range(min(anchor, row), max(anchor, row) + 1), self._reach
        self._reach = reach
        ids = self._people.ids()
        gone = [*_outside(old, reach)]
        come = [*_outside(reach, old)]
        for part in gone:
            leaving = ids[part.start : part.stop]
            self._chosen.remove(set(leaving) - self._chosen_before)
        for part in come:
            entering = ids[part.start : part.stop]
            self._chosen_before |= self._chosen.among(entering)
            if len(reach) == len(ids):
                self._chosen.choose_all(ids)
            else:
                self._chosen.add(entering)

    def _forget_anchor(self) -> None:
        self._anchor, self._reach = None, range(0)

    def _is_chosen(self, index: Index) -> bool:
        return self._chosen.holds(index.data(ROW_ID_ROLE))

    def _is_on_circle(self, index: Index, x: float) -> bool:
        view = index.data(ROW_ROLE)
        return isinstance(view, RowView) and x < row_geometry(view, self.visualRect(index)).title.left()

    def _tell_circle(self, event: QHelpEvent) -> bool:
        index = self.indexAt(event.pos())
        if not index.isValid() or not self._is_on_circle(index, event.pos().x()):
            return False
        said = self.tr("Choose no longer  Space") if self._is_chosen(index) else self.tr("Choose  Space")
        return show_hint(event, said, self)


def _outside(whole: range, other: range) -> list[range]:
    """Return the parts of a range of rows that lie outside another."""
    if not other:
        return [whole] if whole else []
    before = range(whole.start, min(whole.stop, other.start))
    after = range(max(whole.start, other.stop), whole.stop)
    return [part for part in (before, after) if part]
