"""Shows in a line of text which parts of it were found: in the accent's colour, with a line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen, QTextLayout, QTextOption

from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from recruiterdesk.domain.found_marks import Mark
    from recruiterdesk.ui.theme import Theme

_CUT = "…"
_BELOW_BASELINE = 2.5
_THICKNESS = 1.5


def paint_marks(
    painter: QPainter, rect: QRect, text: str, size: TextSize, marks: Sequence[Mark], theme: Theme
) -> None:
    """Mark the found parts of a line that is painted there already, as far as they are not cut off.

    Lines stand at the left, also those that are written from right to left.
    """
    if not marks or rect.width() <= 0:
        return
    shown = elided(text, size, rect.width())
    seen = len(shown) if shown == text else len(shown) - len(_CUT)
    layout = QTextLayout(shown, text_font(size))
    layout.setTextOption(_at_the_left())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    top = rect.top() + (rect.height() - line.height()) / 2
    bottom = top + line.ascent() + _BELOW_BASELINE
    painter.setPen(QPen(theme.colour("accent"), _THICKNESS))
    for start, end in marks:
        if start >= seen:
            continue
        first = _units(shown, start)
        for run in line.glyphRuns(first, _units(shown, min(end, seen)) - first):
            painter.drawGlyphRun(QPointF(rect.left(), top), run)
            box = run.boundingRect()
            left, right = rect.left() + box.left(), rect.left() + box.right()
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))


def _at_the_left() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _units(text: str, place: int) -> int:
    """Return the place as Qt counts it: an emoji takes two."""
    return len(text[:place].encode("utf-16-le")) // 2
