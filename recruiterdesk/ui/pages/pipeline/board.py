"""The pipeline as a board: lanes side by side, "to be told" always in sight at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.storage.queries.pipeline_order import PipelineCounts
from recruiterdesk.ui.pages.pipeline.cards import CARD_GAP, card_of
from recruiterdesk.ui.pages.pipeline.carrying import Carrying
from recruiterdesk.ui.pages.pipeline.lane import BoardLane
from recruiterdesk.ui.pages.pipeline.lanes import Lane, count_in, stages_line
from recruiterdesk.ui.pages.pipeline.reading import Found
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.rows import RowItem

_EDGE = 48
_STEP = 24
ReadRows = Callable[[Sequence[int]], Sequence[PipelineRow]]


class Board(QWidget):
    """Enter or a double click opens the person; Space lifts a card, arrows carry it, Space drops it.

    Signals:
        opened: a person's id.
        dropped: the application that is to go somewhere, and the Target.
        carried: where the card that is carried by keys would go: its name and the target's words.
        folds_changed: other lanes are folded.
        stayed: the PipelineRow of a card that was to be lifted and has ended: it can go nowhere.
    """

    opened = Signal(int)
    dropped = Signal(int, object)
    carried = Signal(str, str)
    folds_changed = Signal()
    stayed = Signal(object)

    def __init__(self, read_rows: ReadRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_rows = read_rows
        self._selected: int | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._folded: frozenset[str] = frozenset()
        self._is_dragged = False
        self._put_off: Found | None = None
        self.columns: dict[str, BoardLane] = {}
        self.carrying = Carrying(self)
        self.area = QScrollArea()
        self._build()

    def selected_id(self) -> int | None:
        """Return the id of the application that was selected last."""
        return self._selected

    def folded(self) -> frozenset[str]:
        return self._folded

    def fold(self, keys: frozenset[str]) -> None:
        """Show these lanes as narrow strips."""
        self._folded = keys
        for key, column in self.columns.items():
            column.fold(folded=key in keys and not column.lane.is_told)

    def show_found(self, found: Found) -> None:
        """Show what was read; while a card is dragged other lanes wait until it is dropped."""
        if found.lanes != self._lanes:
            if self._is_dragged:
                self._put_off = found
                return
            self._make_lanes(found.lanes)
        for column in self.columns.values():
            self._show_lane(column, found, found.counts)
            if self._selected is not None and self.focused() is column:
                column.cards.select_id(self._selected)
        if self._selected is not None and not self._is_shown(self._selected):
            self._selected = None
        self.carrying.follow(self._selected)
        if self.window().focusWidget() is self:
            self.take_keyboard()

    def select(self, application_id: int) -> bool:
        """Select a card, wherever it stands; False where it is not on the board."""
        for column in self.columns.values():
            if column.cards.select_id(application_id):
                self._selected = application_id
                return True
        return False

    def focused(self) -> BoardLane | None:
        """Return the lane in which the keyboard is."""
        held = self.window().focusWidget()
        return next((each for each in self.columns.values() if each.cards is held), None)

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen card, or on the first lane with anybody."""
        shown = [each for each in self.columns.values() if not each.is_folded() and each.model.rowCount()]
        chosen = [each for each in shown if self._selected in each.model.ids()]
        for column in (chosen or shown)[:1]:
            column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        if not shown:
            # The cards are not read yet: until they are, letters are the page's keys, not the search's.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_aside(self, steps: int) -> None:
        """Take the keyboard to the next lane with anybody, at about the same height."""
        here, columns = self.focused(), list(self.columns.values())
        if here is None:
            return
        row = max(here.cards.currentIndex().row(), 0)
        number = columns.index(here) + steps
        while 0 <= number < len(columns):
            column = columns[number]
            if not column.is_folded() and column.model.rowCount():
                column.cards.setCurrentIndex(column.model.index(min(row, column.model.rowCount() - 1), 0))
                column.cards.setFocus(Qt.FocusReason.TabFocusReason)
                self.bring_into_view(column)
                return
            number += steps

    def may_lift(self, application_id: int) -> bool:
        """Tell whether a card can go anywhere; say it where its application has ended."""
        ended = [row for row in self._read_rows([application_id]) if row.ended is not None]
        for row in ended:
            self.stayed.emit(row)
        return not ended

    def bring_into_view(self, column: BoardLane) -> None:
        """Scroll sideways to a lane; to be told is in sight always."""
        if not column.lane.is_told:
            self.area.ensureWidgetVisible(column, CARD_GAP, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self.carrying.wants(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self.carrying.take(event) or self._take_arrow(event)
        if event.type() == QEvent.Type.FocusOut:
            self.carrying.put_back()
        return super().eventFilter(watched, event)

    def _take_arrow(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.step_aside(steps)
        return True

    def _show_lane(self, column: BoardLane, found: Found, counts: PipelineCounts) -> None:
        listed = found.listed[column.lane.key]
        ids = listed.ids
        if not found.is_whole and tuple(column.model.ids()[: len(ids)]) == ids:
            ids = tuple(column.model.ids())
        lane = column.lane
        cards = [card_of(row) for row in listed.first]
        column.show_listed(ids, cards, count_in(lane, counts), stages_line(lane, counts))

    def _is_shown(self, application_id: int) -> bool:
        return any(application_id in column.model.ids() for column in self.columns.values())

    def _read_page(self, ids: Sequence[int]) -> Sequence[RowItem]:
        return [card_of(row) for row in self._read_rows(ids)]

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(CARD_GAP)
        ground = clear_ground()
        self.area.setViewport(ground)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(self.area, 1)

    def _make_lanes(self, lanes: tuple[Lane, ...]) -> None:
        had_keyboard = self.focused() is not None
        for column in self.columns.values():
            column.hide()
            column.deleteLater()
        self._lanes = lanes
        self.columns = {lane.key: BoardLane(lane, self._read_page, self.may_lift) for lane in lanes}
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CARD_GAP)
        for column in self.columns.values():
            self._connect(column)
            if column.lane.is_told:
                self._row.addWidget(column)
            else:
                row.addWidget(column, 1)
        self.area.setWidget(inner)
        self.fold(self._folded)
        self._share_width()
        if had_keyboard:
            self.take_keyboard()

    def _share_width(self) -> None:
        """Give "to be told" the width of the others, where these fill the room."""
        beside = len(self._lanes) - 1
        self._row.setStretch(0, max(beside, 1))
        for index in range(1, self._row.count()):
            self._row.setStretch(index, 1)

    def _connect(self, column: BoardLane) -> None:
        cards = column.cards
        cards.installEventFilter(self)
        cards.row_opened.connect(self._open)
        cards.row_selected.connect(self._select)
        cards.drag_began.connect(self._begin_drag)
        cards.drag_ended.connect(self._end_drag)
        column.dropped.connect(self.dropped)
        column.dragged_over.connect(partial(self._scroll_aside, column))
        column.fold_wanted.connect(partial(self._toggle_fold, column.lane.key))

    def _toggle_fold(self, key: str) -> None:
        self.fold(self._folded ^ {key})
        column = self.columns[key]
        (column if column.is_folded() else column.cards).setFocus(Qt.FocusReason.TabFocusReason)
        self.folds_changed.emit()

    def _scroll_aside(self, column: BoardLane, place: QPointF) -> None:
        """Scroll while a card is held near the edge of what is in sight."""
        if column.lane.is_told:
            return
        at = column.mapTo(self.area.viewport(), place.toPoint()).x()
        bar = self.area.horizontalScrollBar()
        if at < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif at > self.area.viewport().width() - _EDGE:
            bar.setValue(bar.value() + _STEP)

    def _begin_drag(self) -> None:
        self.carrying.put_back()
        self._is_dragged = True

    def _end_drag(self) -> None:
        self._is_dragged = False
        found, self._put_off = self._put_off, None
        if found is not None:
            self.show_found(found)

    def _open(self, application_id: int) -> None:
        for row in self._read_rows([application_id]):
            self.opened.emit(row.person_id)

    def _select(self, application_id: int) -> None:
        self._selected = application_id
