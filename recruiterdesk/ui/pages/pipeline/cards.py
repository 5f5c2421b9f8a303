"""The card of an application on the board, and how it is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.pipeline.cells import days_words, quiet_chip, stage_words, tone_of, turn_of
from recruiterdesk.ui.theme import current_theme
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
from recruiterdesk.ui.widgets.rows import ROW_ROLE, PaintsRows, RowItem, RowView

Index = QModelIndex | QPersistentModelIndex
CARD_HEIGHT = 93
CARD_GAP = 8
_AVATAR = 28
_PADDING = 12
# Where less is left beside the circle a name would be cut: it has the whole width then.
_LEAST_FOR_NAME = 100
_ROUNDED = 2


class CardDelegate(PaintsRows):
    """A card: circle, name, role and client; below them the days and whose turn it is."""

    row_height = CARD_HEIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = index.data(ROW_ROLE)
        if not isinstance(view, RowView):
            return
        theme = current_theme()
        painter.save()
        box = option.rect.adjusted(0, 0, 0, -CARD_GAP)
        chosen = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        line = "accent" if option.state & chosen == chosen else "line"
        paint_box(painter, box, theme.colour("surface"), theme.colour(line), CARD_RADIUS)
        inner = box.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        circle, texts = card_places(inner)
        if circle.width():
            paint_avatar(painter, circle, view.initials_of, theme)
        first = QRect(texts.left(), texts.top() - 1, texts.width(), 17)
        _paint_line(painter, first, view.title, TextSize.HEADING, theme.colour("text"))
        _paint_line(painter, first.translated(0, 18), view.subtitle, TextSize.SECOND, theme.colour("muted"))
        self._paint_foot(painter, inner, view)
        painter.restore()

    def _paint_foot(self, painter: QPainter, inner: QRect, view: RowView) -> None:
        theme = current_theme()
        width = min(chip_width(view.chip_text), inner.width()) if view.chip_text else 0
        foot = QRect(inner.left(), inner.bottom() - CHIP_HEIGHT + 1, width, CHIP_HEIGHT)
        if width:
            paint_chip(painter, foot, view.chip_text, view.chip_tone, theme)
        beside = QRect(foot.right() + 9, foot.top(), inner.right() - foot.right() - 9, CHIP_HEIGHT)
        wanted = QFontMetrics(text_font(TextSize.SECOND)).horizontalAdvance(view.trailing)
        # What is measured in whole points may be cut by a point: then nothing is better than half a word.
        if wanted + _ROUNDED > beside.width():
            return
        _paint_line(painter, beside, view.trailing, TextSize.SECOND, theme.colour("muted"))


def card_places(inner: QRect) -> tuple[QRect, QRect]:
    """Return where the circle and the texts of a card lie; a narrow one has no circle, and the whole name."""
    circle = QRect(inner.left(), inner.top() + 2, _AVATAR, _AVATAR)
    beside = inner.adjusted(_AVATAR + 8, 0, 0, 0)
    return (circle, beside) if beside.width() >= _LEAST_FOR_NAME else (QRect(), inner)


def card_of(row: PipelineRow) -> RowItem:
    """Return the card of an application; hovering says everything, and its stage."""
    chip, tone = _chip(row)
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(spoken_title(row.role), spoken_client(row.client)),
        trailing=turn_of(row),
        chip_text=chip,
        chip_tone=tone,
    )
    said = "\n".join((*view.spoken().split(", "), stage_words(row), _in_stage(row)))
    return RowItem(row.application_id, replace(view, tooltip=said))


def _in_stage(row: PipelineRow) -> str:
    said = QCoreApplication.translate("pipeline", "{days} in this stage")
    return said.format(days=wording.working_days(row.days_in_stage))


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
