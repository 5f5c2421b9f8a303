"""The introductions as a board: one column for how far they have come, a card for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.storage.queries.introductions import BoardPlace
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.introductions.card_delegate import (
    IntroductionCardDelegate,
    needed_width,
    wanted_width,
)
from recruiterdesk.ui.pages.introductions.column_widths import WidthOfColumn, divided
from recruiterdesk.ui.pages.introductions.columns import COLUMNS, column_words, column_words_in_short
from recruiterdesk.ui.pages.introductions.dragging import CardDragging
from recruiterdesk.ui.theme import MUTED_ON_TINT, TEXT, current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_width
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.text import ElidedLabel, ShortenedLabel

ItemOf = Callable[[int], RowItem]

_COLUMN_GAP = 8
_MARGIN = 7
# How many cards say how wide a column wants to be.
_MEASURED = 20
_HEAD_AIR = 44


class BoardColumn(QWidget):
    """One column with its count; a line around it shows that a card can be let go here."""

    def __init__(self, column: BoardPlace, item_of: ItemOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self._item_of = item_of
        self._is_target = False
        self.model = PagedRows(self._read, self)
        self.cards = RowList(self.model, column_words(column))
        self.cards.paint_rows_with(IntroductionCardDelegate(self.cards))
        self.cards.clicked.disconnect()
        self._count = ElidedLabel("", TextSize.SECOND, MUTED_ON_TINT)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.setSpacing(4)
        self.title = ShortenedLabel(
            column_words(column), column_words_in_short(column), TextSize.HEADING, TEXT
        )
        head.addWidget(self.title, 1)
        head.addWidget(self._count)
        self.head_width = text_width(column_words(column), TextSize.HEADING) + _HEAD_AIR
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.cards, 1)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these introductions in this order."""
        bar = self.cards.verticalScrollBar()
        place = bar.value()
        self.model.show_ids(ids)
        bar.setValue(min(place, bar.maximum()))
        self._count.setText(self.locale().toString(len(ids)))
        self._count.updateGeometry()
        self.setAccessibleName(f"{column_words(self.column)}, {len(ids)}")

    def asked_width(self) -> WidthOfColumn:
        """Return the widths at which the head and the first cards are whole."""
        views = [self._item_of(one).view for one in self.model.ids()[:_MEASURED]]
        needed, wanted = (
            max([self.head_width, *(width(view) + 2 * _MARGIN for view in views)])
            for width in (needed_width, wanted_width)
        )
        return WidthOfColumn(self.head_width, needed, wanted)

    def open_selected(self) -> None:
        """Open the selected card."""
        introduction_id = self.cards.selected_id()
        if introduction_id is not None:
            self.cards.row_opened.emit(introduction_id)

    def mark_as_target(self, *, wanted: bool) -> None:
        """Show that a card can be let go here."""
        if wanted != self._is_target:
            self._is_target = wanted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        line = theme.colour("accent") if self._is_target else None
        paint_box(QPainter(self), self.rect(), theme.colour("sunken"), line, CARD_RADIUS)

    def _read(self, ids: Sequence[int]) -> list[RowItem]:
        return [self._item_of(one) for one in ids]


class Board(QWidget):
    """Enter or a double click opens a card; Left and Right go to the column beside.

    Signals:
        opened: an introduction's id.
        selected: the id of the card that was selected last.
        dropped: the id of a card that was dragged to another column, and the column.
    """

    opened = Signal(int)
    selected = Signal(int)
    dropped = Signal(int, object)

    def __init__(self, item_of: ItemOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = {column: BoardColumn(column, item_of) for column in COLUMNS}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_COLUMN_GAP)
        for column in self.columns.values():
            self._row.addWidget(column)
            column.cards.row_opened.connect(self.opened)
            column.cards.doubleClicked.connect(column.open_selected)
            column.cards.row_selected.connect(self.selected)
            column.cards.installEventFilter(self)
            dragging = CardDragging(column.cards, self)
            dragging.moved.connect(self._mark)
            dragging.dropped.connect(self._drop)
            dragging.left.connect(self._unmark)

    def show_ids(self, ids: Mapping[BoardPlace, Sequence[int]]) -> None:
        """Show these introductions."""
        for key, column in self.columns.items():
            column.show_ids(ids.get(key, ()))
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def focus_card(self, introduction_id: int | None) -> None:
        """Put the keyboard on a card, else on the first there is."""
        filled = [column for column in self.columns.values() if column.model.rowCount()]
        for column in filled:
            if introduction_id is not None and column.cards.select_id(introduction_id):
                column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if filled:
            filled[0].cards.setFocus(Qt.FocusReason.OtherFocusReason)

    @contextmanager
    def following(self, introduction_id: int | None) -> Iterator[None]:
        """Keep the keyboard on a card that comes to another column meanwhile, where it was on the board."""
        was_here = any(column.cards is self.window().focusWidget() for column in self.columns.values())
        yield
        if was_here:
            self.focus_card(introduction_id)

    def column_at(self, place: QPoint) -> BoardPlace | None:
        """Return the column at a place of the board."""
        found = (key for key, column in self.columns.items() if column.geometry().contains(place))
        return next(found, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._go_beside(step)
                return True
        return super().eventFilter(watched, event)

    def _share_width(self) -> None:
        columns = list(self.columns.values())
        room = max(self.width() - _COLUMN_GAP * (len(columns) - 1), 0)
        widths = divided(room, [column.asked_width() for column in columns])
        for column, width in zip(columns, widths, strict=True):
            column.setFixedWidth(max(width, 0))

    def _go_beside(self, step: int) -> None:
        """Put the keyboard on the next column that has cards, beside the card where it was."""
        columns = list(self.columns.values())
        here = next((number for number, one in enumerate(columns) if one.cards.hasFocus()), None)
        if here is None:
            return
        row = columns[here].cards.currentIndex().row()
        ahead = columns[here + 1 :] if step > 0 else columns[:here][::-1]
        beside = next((column for column in ahead if column.model.rowCount()), None)
        if beside is not None:
            nearest = min(max(row, 0), beside.model.rowCount() - 1)
            beside.cards.setCurrentIndex(beside.model.index(nearest, 0))
            beside.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self, _introduction_id: int, place: QPoint) -> None:
        target = self.column_at(place)
        for key, column in self.columns.items():
            column.mark_as_target(wanted=key is target)

    def _unmark(self) -> None:
        for column in self.columns.values():
            column.mark_as_target(wanted=False)

    def _drop(self, introduction_id: int, place: QPoint) -> None:
        self._unmark()
        target = self.column_at(place)
        home = next((key for key, one in self.columns.items() if introduction_id in one.model.ids()), None)
        if target is not None and target is not home:
            self.dropped.emit(introduction_id, target)
