"""Text on pages: one label class for each way in which long text behaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from recruiterdesk.ui.theme import MUTED, TEXT
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.whole_text import paint_whole, whole_height

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
    from PySide6.QtWidgets import QWidget


# No word is so long, but a link or what was typed without blanks.
_LONG_WORD, _WIDEST_WORD = 24, 240


class Text(QLabel):
    """Plain text of one size that wraps; colour follows the theme.

    A word that is wider than its room is broken, and never makes a page wider.

    Args:
        colour: TEXT, MUTED, MUTED_ON_TINT or ACCENT of the theme.
    """

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        colour: QPalette.ColorRole = TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setFont(text_font(size))
        self.setForegroundRole(colour)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(_WIDEST_WORD, hint.height()) if self._has_endless_word() else hint

    def heightForWidth(self, width: int) -> int:
        if not self._has_endless_word():
            return super().heightForWidth(width)
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        return whole_height(self.text(), self.font(), room) + around.top() + around.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_endless_word():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_whole(painter, self.contentsRect(), self.text(), self.alignment())

    def _has_endless_word(self) -> bool:
        """Tell whether a word is wider than a narrow column: by itself Qt would not break it."""
        long = [word for word in self.text().split() if len(word) > _LONG_WORD]
        metrics = QFontMetrics(self.font())
        return any(metrics.horizontalAdvance(word) > _WIDEST_WORD for word in long)


def muted_text(text: str = "", size: TextSize = TextSize.SECOND) -> Text:
    """Return secondary text."""
    return Text(text, size, MUTED)


def _say_in_one_line(label: QLabel, size: TextSize, colour: QPalette.ColorRole) -> None:
    label.setFont(text_font(size))
    label.setForegroundRole(colour)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class ShortenedLabel(QLabel):
    """One line that is said in fewer words where there is no room; the whole is its tooltip then.

    Where even these don't fit they end in an ellipsis.
    """

    def __init__(
        self,
        text: str,
        in_short: str,
        size: TextSize,
        colour: QPalette.ColorRole = MUTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._in_short = in_short or text
        _say_in_one_line(self, size, colour)

    def shown_text(self) -> str:
        """Return the text as it is painted."""
        metrics = QFontMetrics(self.font())
        if metrics.horizontalAdvance(self.text()) <= self.width():
            return self.text()
        return metrics.elidedText(self._in_short, Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._in_short) + 1, metrics.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        self.setToolTip(plain_hint(self.text()) if self.shown_text() != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self.shown_text())


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it doesn't fit, and then has the whole as tooltip."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        colour: QPalette.ColorRole = TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        _say_in_one_line(self, size, colour)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._offer_whole_text()

    def shown_text(self) -> str:
        """Return the text as it is painted."""
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        shortest = min(metrics.horizontalAdvance(self.text()), metrics.averageCharWidth() * 6)
        return QSize(shortest, metrics.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole_text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(
            self.rect().adjusted(max(self.indent(), 0), 0, 0, 0),
            int(self.alignment() | Qt.AlignmentFlag.AlignVCenter),
            self.shown_text(),
        )

    def _offer_whole_text(self) -> None:
        is_cut = bool(self.text()) and self.shown_text() != self.text()
        self.setToolTip(plain_hint(self.text()) if is_cut else "")
