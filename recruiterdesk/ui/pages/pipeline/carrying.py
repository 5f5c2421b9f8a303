"""Dragging by keys: Space lifts a card, the arrows carry it, Space or Enter drops it, Esc puts it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowView

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.pipeline.board import Board
    from recruiterdesk.ui.pages.pipeline.drop_zones import Target
    from recruiterdesk.ui.pages.pipeline.lane import BoardLane

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_DROPS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Carrying:
    """Which card is carried, and where it would go."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._application_id: int | None = None
        self._name = ""
        self._place = 0

    @property
    def application_id(self) -> int | None:
        """The application that is carried, if one is."""
        return self._application_id

    def wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key is meant for the card, not for the page."""
        keys = (*_STEPS, *_DROPS, Qt.Key.Key_Escape)
        return self._application_id is not None and _is_plain(event) and event.key() in keys

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it is not about carrying."""
        if not _is_plain(event):
            return False
        key = Qt.Key(event.key())
        if self._application_id is None:
            return key == Qt.Key.Key_Space and self._lift()
        if key == Qt.Key.Key_Escape:
            self.put_back()
        elif key in _DROPS:
            self._drop()
        elif key in _STEPS:
            self._carry(_STEPS[key])
        else:
            return False
        return True

    def put_back(self) -> None:
        """Let the card lie where it is."""
        if self._application_id is None:
            return
        self._application_id = None
        self._show(None)

    def follow(self, selected: int | None) -> None:
        """Go on after the board was read anew; a card that is gone is carried no longer."""
        if self._application_id is not None and self._application_id != selected:
            self.put_back()
        elif self._application_id is not None:
            self._show(self._targets()[min(self._place, len(self._targets()) - 1)])

    def _lift(self) -> bool:
        column = self._board.focused()
        chosen = column.cards.selected_id() if column is not None else None
        if column is None or chosen is None:
            return False
        if not self._board.may_lift(chosen):
            return True
        view = column.cards.currentIndex().data(ROW_ROLE)
        self._name = view.title if isinstance(view, RowView) else ""
        self._application_id = chosen
        here = [n for n, (each, _) in enumerate(self._targets()) if each is column]
        self._place = here[0]
        self._carry(0)
        return True

    def _carry(self, steps: int) -> None:
        targets = self._targets()
        self._place = min(max(self._place + steps, 0), len(targets) - 1)
        column, target = targets[self._place]
        self._show((column, target))
        self._board.bring_into_view(column)
        self._board.carried.emit(self._name, target.words)

    def _drop(self) -> None:
        application_id, (_, target) = self._application_id, self._targets()[self._place]
        self.put_back()
        if application_id is not None:
            self._board.dropped.emit(application_id, target)

    def _targets(self) -> list[tuple[BoardLane, Target]]:
        columns = self._board.columns.values()
        return [(column, target) for column in columns for target in column.zones.targets()]

    def _show(self, place: tuple[BoardLane, Target] | None) -> None:
        for column in self._board.columns.values():
            column.point_at(place[1] if place is not None and place[0] is column else None)


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
