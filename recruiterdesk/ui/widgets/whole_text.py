"""Text that is shown whole in a narrow column: what has no place to break, as an address, breaks anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from recruiterdesk.ui.theme import TEXT
from recruiterdesk.ui.theme_fonts import TextSize, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent, QPalette

_SHORTEST = 60
_AROUND = 6
_MOST_HEIGHTS = 8
# What a layout of text takes for the end of a line.
_LINE_END = "\u2028"
_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def lines_of(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines in which a text fits a width; its own lines stay apart."""
    layout = QTextLayout(text.replace("\n", _LINE_END), font)
    layout.setTextOption(_broken_anywhere())
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def whole_height(text: str, font: QFont, width: int) -> int:
    """Return the height that a text needs at a width."""
    return max(len(lines_of(text, font, width)), 1) * QFontMetrics(font).lineSpacing()


def paint_whole(painter: QPainter, box: QRect, text: str, place: Qt.AlignmentFlag = _AT_LEFT) -> None:
    """Paint a text into a box, in as many lines as it needs, around the middle."""
    lines = "\n".join(lines_of(text, painter.font(), box.width()))
    painter.drawText(box, int(place), lines)


class WholeText(QLabel):
    """Takes the width there is, and the height that it needs."""

    def __init__(self, text: str, colour: QPalette.ColorRole = TEXT, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(text_font(TextSize.BODY))
        self.setForegroundRole(colour)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Else a label forgets that its height follows from its width.
        self.setWordWrap(True)
        self.setSizePolicy(as_high_as_needed())
        # Layouts ask for the same widths again and again, thousands of times for a page of long texts.
        self._heights: dict[tuple[str, str, int], int] = {}

    def heightForWidth(self, width: int) -> int:
        asked = self.text(), self.font().key(), width
        if asked not in self._heights:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[asked] = whole_height(self.text(), self.font(), width)
        return self._heights[asked] + _AROUND

    def sizeHint(self) -> QSize:
        return QSize(_SHORTEST, QFontMetrics(self.font()).lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole text is painted
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_whole(painter, self.rect(), self.text())


def as_high_as_needed() -> QSizePolicy:
    """Return the policy of what takes any width, and the height that follows from it."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


def _broken_anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
