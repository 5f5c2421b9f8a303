"""A row of the preview as a person: three columns, painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from recruiterdesk.ui.pages.importing.preview_model import PREVIEW_ROLE, Index
from recruiterdesk.ui.pages.importing.rows import PreviewRow
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_width
from recruiterdesk.ui.widgets.paint import (
    CHIP_HEIGHT,
    CONTROL_RADIUS,
    chip_width,
    paint_avatar,
    paint_box,
    paint_chip,
    paint_text,
)

ROW_HEIGHT = 52
_PADDING = 12
_AVATAR = 34
_GAP = 12
_LINE = 18
_BETWEEN_CHIPS = 4
_PERSON_SHARE = 0.362
_ROLE_SHARE = 0.613
_ROOM_FOR_ROLE = 420
_SHORTEST_ADDRESS = 40


class PreviewDelegate(QStyledItemDelegate):
    """Person at the left, application in the middle, chips at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PREVIEW_ROLE)
        if not isinstance(row, PreviewRow):
            return
        painter.save()
        muted = _paint_ground(painter, option)
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        # A narrow list leaves the application to the tooltip, so that the name can be read.
        has_room = inner.width() >= _ROOM_FOR_ROLE and bool(row.role or row.where)
        role_left = inner.left() + round(inner.width() * (_PERSON_SHARE if has_room else _ROLE_SHARE))
        chips_left = inner.left() + round(inner.width() * _ROLE_SHARE)
        middle = inner.top() + inner.height() // 2
        circle = circle_place(inner, row.initials_of)
        if row.initials_of:
            paint_avatar(painter, circle, row.initials_of, current_theme())
        left = circle.right() + 1 + (_GAP if row.initials_of else 0)
        if row.remark and inner.width() < _ROOM_FOR_ROLE:
            _paint_narrow(painter, QRect(left, middle, inner.right() + 1 - left, 0), row)
            painter.restore()
            return
        room = role_left - _GAP - left
        _paint_lines(painter, QRect(left, middle, room, 0), row.name, reach_in(room, row.reach), muted)
        role_right = chips_left - _GAP if row.chip or row.remark else inner.right()
        box = QRect(role_left, middle, role_right - role_left, 0)
        if has_room:
            _paint_lines(painter, box, row.role, row.where, muted, TextSize.BODY)
        _paint_chips(painter, QRect(chips_left, middle, inner.right() + 1 - chips_left, 0), row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        return QSize(_AVATAR * 10, ROW_HEIGHT)


def circle_place(inner: QRect, initials_of: str) -> QRect:
    """Return where the circle with the initials lies in a row; a row that is nobody has none."""
    circle = QRect(inner.left(), inner.top() + inner.height() // 2 - _AVATAR // 2, _AVATAR, _AVATAR)
    return circle if initials_of else QRect(circle.left(), circle.top(), 0, _AVATAR)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> str:
    """Paint where the keyboard is or was, or the mouse is; return the token of muted text there."""
    theme = current_theme()
    box = option.rect.adjusted(0, 1, 0, -1)
    if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
        paint_box(painter, box, theme.colour("accent_soft"), None, CONTROL_RADIUS)
        return "muted_on_tint"
    # The row that is shown beside the list stays marked while the keyboard is there.
    if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        paint_box(painter, box, theme.colour("hover"), None, CONTROL_RADIUS)
    return "muted"


def _paint_lines(
    painter: QPainter, box: QRect, upper: str, lower: str, muted: str, size: TextSize = TextSize.HEADING
) -> None:
    theme = current_theme()
    first, second = line_places(box, upper, lower)
    paint_text(painter, first, upper, size, theme.colour("text"))
    paint_text(painter, second, lower, TextSize.SECOND, theme.colour(muted))


def line_places(box: QRect, upper: str, lower: str) -> tuple[QRect, QRect]:
    """Return where two lines stand around the middle of a row (box's top); a lonely one is in the middle."""
    lift = _LINE if upper and lower else _LINE // 2
    first = QRect(box.left(), box.top() - lift, box.width(), _LINE)
    return first, first.translated(0, _LINE if upper else 0)


def reach_in(width: int, reach: str) -> str:
    """Return an address and a number, the address shortened before the number is."""
    missing = text_width(reach, TextSize.SECOND) - width
    mine, at, beyond = reach.partition("@")
    room = text_width(mine, TextSize.SECOND) - missing
    if missing <= 0 or not at or room < _SHORTEST_ADDRESS:
        return reach
    return elided(mine, TextSize.SECOND, room) + at + beyond


def _paint_narrow(painter: QPainter, box: QRect, row: PreviewRow) -> None:
    """Paint the name and what became of them, and below what is odd in the place of the address."""
    theme = current_theme()
    name, chip, remark = narrow_places(box, row.chip, row.remark)
    paint_text(painter, name, row.name, TextSize.HEADING, theme.colour("text"))
    if row.chip:
        paint_chip(painter, chip, row.chip, row.chip_tone, theme)
    paint_chip(painter, remark, row.remark, row.remark_tone, theme)


def narrow_places(box: QRect, chip: str, remark: str) -> tuple[QRect, QRect, QRect]:
    """Return where the name and both chips lie in a narrow list, around the middle of a row (box's top)."""
    half = _BETWEEN_CHIPS // 2
    taken = min(chip_width(chip), box.width() // 2) if chip else 0
    top = box.top() - half - CHIP_HEIGHT
    beside = taken + _GAP if taken else 0
    return (
        QRect(box.left(), top, box.width() - beside, CHIP_HEIGHT),
        QRect(box.right() + 1 - taken, top, taken, CHIP_HEIGHT),
        QRect(box.left(), box.top() + half, min(chip_width(remark), box.width()), CHIP_HEIGHT),
    )


def _paint_chips(painter: QPainter, box: QRect, row: PreviewRow) -> None:
    theme = current_theme()
    chip, remark = chip_places(box, row.chip, row.remark)
    if row.chip:
        paint_chip(painter, chip, row.chip, row.chip_tone, theme)
    if row.remark:
        paint_chip(painter, remark, row.remark, row.remark_tone, theme)


def chip_places(box: QRect, chip: str, remark: str) -> tuple[QRect, QRect]:
    """Return where both chips lie around the middle of a row (the box's top): what is odd at the right end.

    Where they don't fit side by side they stand one below the other.
    """
    widths = [min(chip_width(words), box.width()) if words else 0 for words in (chip, remark)]
    is_stacked = all(widths) and sum(widths) + _GAP > box.width()
    lift = CHIP_HEIGHT + _BETWEEN_CHIPS // 2 if is_stacked else CHIP_HEIGHT // 2
    first = QRect(box.left(), box.top() - lift, widths[0], CHIP_HEIGHT)
    if is_stacked:
        return first, QRect(box.left(), box.top() + _BETWEEN_CHIPS // 2, widths[1], CHIP_HEIGHT)
    return first, QRect(box.right() + 1 - widths[1], first.top(), widths[1], CHIP_HEIGHT)
