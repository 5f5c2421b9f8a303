"""A card of the board: the candidate, an arrow, the contact with what they do, and the one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import Theme, current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font, text_width
from recruiterdesk.ui.widgets.item_state import has_keyboard, is_hovered, is_selected
from recruiterdesk.ui.widgets.paint import (
    CARD_RADIUS,
    CHIP_HEIGHT,
    CONTROL_RADIUS,
    chip_width,
    paint_avatar,
    paint_box,
    paint_chip,
    paint_text,
)
from recruiterdesk.ui.widgets.plain_hint import show_hint
from recruiterdesk.ui.widgets.rows import ROW_ROLE, PaintsRows, RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
CARD_HEIGHT = 139
_GAP = 9
_PADDING = 11
_AVATAR = 26
_TEXT_GAP = 8
_LINE = 17
# Without room for both, the names matter more than their circles.
_NARROW = 100
_ARROW = "↓"
_CHIP_AIR = 4
_NARROW_PADDING = 7
_TALL_CHIP = 31


@value
class CardGeometry:
    """Where the parts of a card lie."""

    candidate_circle: QRect
    candidate: QRect
    arrow: QRect
    contact_circle: QRect
    contact: QRect
    below: QRect
    chip: QRect


def card_box(rect: QRect) -> QRect:
    """Return the card within its row: below it is air."""
    return rect.adjusted(0, 0, 0, -_GAP)


def card_geometry(view: RowView, rect: QRect) -> CardGeometry:
    """Lay a card out."""
    inner = card_box(rect).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
    circle = _AVATAR if inner.width() >= _NARROW else 0
    if not circle:
        aside = _PADDING - _NARROW_PADDING
        inner = inner.adjusted(-aside, 0, aside, 0)
    left = inner.left() + (circle + _TEXT_GAP if circle else 0)
    width = inner.right() + 1 - left
    top, second = inner.top(), inner.top() + _AVATAR + 21
    name_top = second + (-2 if view.subtitle else (_AVATAR - _LINE) // 2)
    foot = inner
    if chip_width(view.chip_text) > inner.width():
        foot = inner.adjusted(-_CHIP_AIR, 0, _CHIP_AIR, 0)
    chip = min(chip_width(view.chip_text), foot.width()) if view.chip_text else 0
    tall = bool(chip) and _needs_two_lines(view.chip_text, chip)
    height, bottom = (_TALL_CHIP, foot.bottom() + _CHIP_AIR) if tall else (CHIP_HEIGHT, foot.bottom())
    return CardGeometry(
        QRect(inner.left(), top, circle, _AVATAR),
        QRect(left, top + (_AVATAR - _LINE) // 2, width, _LINE),
        QRect(inner.left() + (5 if circle else 0), top + _AVATAR + 2, 16, _LINE),
        QRect(inner.left(), second, circle, _AVATAR),
        QRect(left, name_top, width, _LINE),
        QRect(left, name_top + 15, width, _LINE),
        QRect(foot.left(), bottom + 1 - height, chip, height),
    )


class IntroductionCardDelegate(PaintsRows):
    """Paints `title` as the candidate, `trailing` as the contact, `subtitle` below them."""

    row_height = CARD_HEIGHT

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = index.data(ROW_ROLE)
        if not isinstance(view, RowView):
            return
        theme = current_theme()
        painter.save()
        self._paint_ground(painter, option, index, theme)
        place = card_geometry(view, option.rect)
        for name, circle in ((view.title, place.candidate_circle), (view.trailing, place.contact_circle)):
            if circle.width():
                paint_avatar(painter, circle, name, theme)
        paint_text(painter, place.arrow, _ARROW, TextSize.BODY, theme.colour("muted"))
        paint_text(painter, place.candidate, view.title, TextSize.HEADING, theme.colour("text"))
        paint_text(painter, place.contact, view.trailing, TextSize.HEADING, theme.colour("text"))
        paint_text(painter, place.below, view.subtitle, TextSize.SECOND, theme.colour("muted"))
        if view.chip_text:
            _paint_chip(painter, place.chip, view)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ROW_ROLE)
        return isinstance(row, RowView) and show_hint(event, cut_texts(row, option.rect), view)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        line = "line"
        if is_selected(self._view, index) and has_keyboard(self._view, index):
            line = "accent"
        elif is_hovered(self._view, option):
            line = "line_strong"
        paint_box(painter, card_box(option.rect), theme.colour("surface"), theme.colour(line), CARD_RADIUS)


def needed_width(view: RowView) -> int:
    """Return the width at which the names of a card are whole, and its chip is so in one line."""
    # A chip with less air reaches beyond the names on both sides.
    chip = min(chip_width(view.chip_text), text_width(view.chip_text, TextSize.SMALL))
    return max(_AVATAR + _TEXT_GAP + _names_width(view), chip) + 2 * _PADDING + 2


def _names_width(view: RowView) -> int:
    return max(text_width(name, TextSize.HEADING) for name in (view.title, view.trailing))


def wanted_width(view: RowView) -> int:
    """Return the width at which nothing of a card is cut."""
    names = max(_names_width(view), text_width(view.subtitle, TextSize.SECOND))
    return max(_AVATAR + _TEXT_GAP + names, chip_width(view.chip_text)) + 2 * _PADDING + 2


def cut_texts(view: RowView, rect: QRect) -> str:
    """Return what of a card does not fit, for its tooltip; the card's own tooltip goes before."""
    if view.tooltip:
        return view.tooltip
    place = card_geometry(view, rect)
    parts = (
        (view.title, place.candidate, TextSize.HEADING),
        (view.trailing, place.contact, TextSize.HEADING),
        (view.subtitle, place.below, TextSize.SECOND),
    )
    cut = [text for text, box, size in parts if text_width(text, size) > box.width()]
    room = place.chip.width() - 2 * _CHIP_AIR
    if view.chip_text and any(
        text_width(line, TextSize.SMALL) > room for line in _two_lines(view.chip_text, room)
    ):
        cut.append(view.chip_text)
    return "\n".join(cut)


def _needs_two_lines(text: str, width: int) -> bool:
    return chip_width(text) > width and text_width(text, TextSize.SMALL) + 2 * _CHIP_AIR > width


def _two_lines(text: str, room: int) -> tuple[str, ...]:
    """Break words where the first line is full: as many as fit stand in it, at least one."""
    words = text.split(" ")
    taken = 1
    while taken < len(words) and text_width(" ".join(words[: taken + 1]), TextSize.SMALL) < room:
        taken += 1
    lower = " ".join(words[taken:])
    return (" ".join(words[:taken]), lower) if lower else (text,)


def _paint_chip(painter: QPainter, box: QRect, view: RowView) -> None:
    """Paint the chip; where its words would be cut, smaller with less air, and then in two lines."""
    theme = current_theme()
    if chip_width(view.chip_text) <= box.width():
        paint_chip(painter, box, view.chip_text, view.chip_tone, theme)
        return
    colour, ground = theme.tone_colours(view.chip_tone)
    paint_box(painter, box, ground, None, CONTROL_RADIUS)
    inner = box.adjusted(_CHIP_AIR, 0, -_CHIP_AIR, 0)
    painter.setFont(text_font(TextSize.SMALL))
    painter.setPen(colour)
    lines = _two_lines(view.chip_text, inner.width())
    height = inner.height() // len(lines)
    for number, line in enumerate(lines):
        part = QRect(inner.left(), inner.top() + number * height, inner.width(), height)
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, elided(line, TextSize.SMALL, part.width()))
