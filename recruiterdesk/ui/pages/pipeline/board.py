"""The pipeline as a board: one column for each group, a card for each application."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.pipeline.cells import days_words, quiet_chip, tone_of, turn_of
from recruiterdesk.ui.pages.pipeline.groups import Group, group_of, group_words
from recruiterdesk.ui.theme import MUTED, current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.paint import (
    CARD_RADIUS,
    CHIP_HEIGHT,
    chip_width,
    paint_avatar,
    paint_box,
    paint_chip,
)
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowItem, RowView
from recruiterdesk.ui.widgets.text import ElidedLabel

Index = QModelIndex | QPersistentModelIndex
CARD_HEIGHT = 93
_AVATAR = 28
_PADDING = 12
_GAP = 8


class CardDelegate(QStyledItemDelegate):
    """A card: circle, name, role and client; below them the days and whose turn it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = index.data(ROW_ROLE)
        if not isinstance(view, RowView):
            return
        theme = current_theme()
        painter.save()
        box = option.rect.adjusted(0, 0, 0, -_GAP)
        chosen = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        line = "accent" if option.state & chosen == chosen else "line"
        paint_box(painter, box, theme.colour("surface"), theme.colour(line), CARD_RADIUS)
        inner = box.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        paint_avatar(painter, QRect(inner.left(), inner.top() + 2, _AVATAR, _AVATAR), view.initials_of, theme)
        texts = inner.adjusted(_AVATAR + 8, 0, 0, 0)
        first = QRect(texts.left(), texts.top() - 1, texts.width(), 17)
        _paint_line(painter, first, view.title, TextSize.HEADING, theme.colour("text"))
        _paint_line(painter, first.translated(0, 18), view.subtitle, TextSize.SECOND, theme.colour("muted"))
        self._paint_foot(painter, inner, view)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        return QSize(120, CARD_HEIGHT)

    def _paint_foot(self, painter: QPainter, inner: QRect, view: RowView) -> None:
        theme = current_theme()
        width = min(chip_width(view.chip_text), inner.width()) if view.chip_text else 0
        foot = QRect(inner.left(), inner.bottom() - CHIP_HEIGHT + 1, width, CHIP_HEIGHT)
        if width:
            paint_chip(painter, foot, view.chip_text, view.chip_tone, theme)
        beside = QRect(foot.right() + 9, foot.top(), inner.right() - foot.right() - 9, CHIP_HEIGHT)
        wanted = QFontMetrics(text_font(TextSize.SECOND)).horizontalAdvance(view.trailing)
        if wanted > beside.width():
            return
        _paint_line(painter, beside, view.trailing, TextSize.SECOND, theme.colour("muted"))


class BoardColumn(QWidget):
    """One group with its count; "to be told" has an amber line around it."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.model = RowModel(self)
        self.cards = RowList(self.model, group_words(group))
        self.cards.setItemDelegate(CardDelegate(self.cards))
        self.cards.clicked.disconnect()
        self.cards.doubleClicked.connect(self._open_current)
        self.cards.setFrameShape(QFrame.Shape.NoFrame)
        self._count = ElidedLabel("", TextSize.SECOND, MUTED)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.addWidget(ElidedLabel(group_words(group), TextSize.HEADING), 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.cards, 1)

    def show_items(self, items: Sequence[RowItem]) -> None:
        self.model.set_items(items)
        self._count.setText(self.locale().toString(len(items)))
        self.setAccessibleName(f"{group_words(self._group)}, {len(items)}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        line = theme.colour("amber") if self._group is Group.TO_BE_TOLD else None
        paint_box(QPainter(self), self.rect(), theme.colour("sunken"), line, CARD_RADIUS)

    def _open_current(self) -> None:
        application_id = self.cards.selected_id()
        if application_id is not None:
            self.cards.row_opened.emit(application_id)


class Board(QWidget):
    """Enter or a double click opens the person.

    Signals:
        opened: a person's id.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[int, int] = {}
        self._selected: int | None = None
        self.columns = {group: BoardColumn(group) for group in Group}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for column in self.columns.values():
            row.addWidget(column, 1)
            column.cards.row_opened.connect(self._open)
            column.cards.row_selected.connect(self._select)

    def selected_id(self) -> int | None:
        """Return the id of the application that was selected last."""
        return self._selected

    def show_rows(self, rows: Sequence[PipelineRow]) -> None:
        """Show these applications, the longest without a word first."""
        self._people = {row.application_id: row.person_id for row in rows}
        if self._selected not in self._people:
            self._selected = None
        ordered = sorted(rows, key=lambda row: (-(row.days_quiet or 0), -row.days_in_stage, row.name))
        for group, column in self.columns.items():
            column.show_items([_card(row) for row in ordered if group_of(row) is group])

    def _open(self, application_id: int) -> None:
        if application_id in self._people:
            self.opened.emit(self._people[application_id])

    def _select(self, application_id: int) -> None:
        self._selected = application_id


def _card(row: PipelineRow) -> RowItem:
    chip, tone = _chip(row)
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(spoken_title(row.role), spoken_client(row.client)),
        trailing=turn_of(row),
        chip_text=chip,
        chip_tone=tone,
    )
    return RowItem(row.application_id, replace(view, tooltip=view.spoken().replace(", ", "\n")))


def _chip(row: PipelineRow) -> tuple[str, Tone]:
    """A promise and quiet are said where they press; else the card shows how long they are in this stage."""
    promised = row.promise is not None and not row.promise.is_broken
    if not promised and row.to_be_told and row.days_quiet is not None:
        return days_words(row.days_quiet), tone_of(row, row.days_quiet)
    words, tone = quiet_chip(row)
    if tone is not None and (promised or row.do_not_contact or tone in (Tone.AMBER, Tone.RED)):
        return words, tone
    return days_words(row.days_in_stage), Tone.CALM


def _paint_line(painter: QPainter, box: QRect, text: str, size: TextSize, colour: QColor) -> None:
    if not text or box.width() <= 0:
        return
    font = text_font(size)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
