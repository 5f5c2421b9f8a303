"""Shapes that widgets and delegates paint alike: chip, circle with initials, focus ring, box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from recruiterdesk.ui.theme_fonts import TextSize, elided, letters_font, text_font, text_width

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent

    from recruiterdesk.ui.theme import Theme
    from recruiterdesk.ui.theme_tokens import Tone

CONTROL_RADIUS = 8
CARD_RADIUS = 12
CHIP_HEIGHT = 21
_CHIP_PADDING = 13
_CHIP_RADIUS = 8
_LETTERS_SHARE = 0.37
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def initials(name: str) -> str:
    """Return at most two letters, of the first words that begin with one."""
    words = (word.lstrip("([{'\"") for word in name.split())
    letters = [word[0].upper() for word in words if word[:1].isalnum()]
    return "".join(letters[:2])


def paint_ground(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle; fillRect would do so too, but its first use sets up all of Qt's gradients."""
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(rect)


def paint_box(painter: QPainter, rect: QRect, fill: QColor, line: QColor | None, radius: int) -> None:
    """Paint a rounded box with a line of one pixel, sharp on every screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(line, 1) if line is not None else Qt.PenStyle.NoPen)
    half = 0.5 if line is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


def wants_ring(event: QFocusEvent, *, before: bool) -> bool:
    """Tell whether a ring shows where the keyboard is, once it came or went; whoever clicks knows it.

    Another window or a menu in between changes nothing.
    """
    if event.reason() in _FOR_A_WHILE:
        return before
    return event.gotFocus() and event.reason() in _BY_KEYBOARD


def paint_focus_ring(painter: QPainter, rect: QRect, theme: Theme, radius: int) -> None:
    """Paint where the keyboard is: two calm pixels inside the edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def paint_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    size: TextSize,
    colour: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line; what doesn't fit ends in an ellipsis."""
    if not text or rect.width() <= 0:
        return
    painter.setFont(text_font(size))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, elided(text, size, rect.width()))


def chip_width(text: str) -> int:
    """Return the width of a chip with these words."""
    return text_width(text, TextSize.CHIP) + 2 * _CHIP_PADDING


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: Tone, theme: Theme) -> None:
    """Paint a chip; words that don't fit end in an ellipsis."""
    colour, background = theme.tone_colours(tone)
    paint_box(painter, rect, background, None, _CHIP_RADIUS)
    inner = rect.adjusted(_CHIP_PADDING, 0, -_CHIP_PADDING, 0)
    shown = elided(text, TextSize.CHIP, inner.width() + 1)
    painter.setFont(text_font(TextSize.CHIP))
    painter.setPen(colour)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)


def paint_avatar(painter: QPainter, rect: QRect, name: str, theme: Theme) -> None:
    """Paint somebody's initials in their circle."""
    tint = theme.tint_of(name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.soft))
    painter.drawEllipse(rect)
    painter.setFont(letters_font(max(9, round(rect.height() * _LETTERS_SHARE))))
    painter.setPen(QColor(tint.strong))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


def paint_chosen_mark(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Paint a tick in its circle: this one is chosen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(rect)
    pen = QPen(theme.colour("on_accent"), rect.height() / 14)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    unit = rect.height() / 36
    places = ((11.5, 18.5), (16.0, 23.0), (25.0, 13.5))
    painter.drawPolyline([QPointF(rect.left() + x * unit, rect.top() + y * unit) for x, y in places])
