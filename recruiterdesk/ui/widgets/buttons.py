"""Painted buttons: the next thing to do, the others, and choices; each can show its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.button_text import literal_text, set_literal_text
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box, paint_focus_ring, wants_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.theme import Theme

BUTTON_HEIGHT = 34


@value
class ButtonLook:
    """Tokens and measures of a button in one state."""

    fill: str
    line: str | None
    text: str


@value
class ButtonShape:
    """What a kind of button always has."""

    size: TextSize
    padding: int
    key_gap: int


class PaintedButton(QPushButton):
    """What all our buttons share: text, a key beside it, a ring for the keyboard."""

    shape = ButtonShape(TextSize.HEADING, 15, 10)

    def __init__(self, text: str, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._key_hint = key_hint
        self._ring = False
        self.setFont(text_font(self.shape.size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if key_hint:
            self.setAccessibleDescription(self.tr("Key: {key}").format(key=key_hint))

    def text(self) -> str:
        return literal_text(self)

    def setText(self, text: str) -> None:
        set_literal_text(self, text)

    def key_hint(self) -> str:
        return self._key_hint

    def look(self) -> ButtonLook:
        """Return the look of the state that the button is in."""
        if not self.isEnabled():
            return ButtonLook("sunken", "line", "muted_on_tint")
        if self.isDown() or self.underMouse():
            return ButtonLook("hover", "line_strong", "text")
        return ButtonLook("surface", "line", "text")

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self.shape.padding, BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def take_keyboard(self) -> None:
        """Take the keyboard as by a key, in a window that comes to the front only now, too."""
        self._ring = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event, before=self._ring)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is painted
        theme, look = current_theme(), self.look()
        painter = QPainter(self)
        line = theme.colour(look.line) if look.line is not None else None
        paint_box(painter, self.rect(), theme.colour(look.fill), line, CONTROL_RADIUS)
        self._paint_content(painter, theme, look)
        if self._ring and self.hasFocus():
            self._paint_ring(painter, theme)

    def _paint_ring(self, painter: QPainter, theme: Theme) -> None:
        paint_focus_ring(painter, self.rect(), theme, CONTROL_RADIUS)

    def _paint_content(self, painter: QPainter, theme: Theme, look: ButtonLook) -> None:
        metrics = QFontMetrics(self.font())
        painter.setFont(self.font())
        painter.setPen(theme.colour(look.text))
        left = (self.width() - self._content_width()) // 2
        for part in self._parts():
            advance = metrics.horizontalAdvance(part)
            box = QRect(left, 0, advance + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, part)
            left += advance + self.shape.key_gap

    def _parts(self) -> tuple[str, ...]:
        return (self.text(), self._key_hint) if self._key_hint else (self.text(),)

    def _content_width(self) -> int:
        metrics = QFontMetrics(self.font())
        parts = self._parts()
        return sum(metrics.horizontalAdvance(part) for part in parts) + self.shape.key_gap * (len(parts) - 1)


class PrimaryButton(PaintedButton):
    """The next thing to do; one per page."""

    shape = ButtonShape(TextSize.HEADING, 18, 10)

    def look(self) -> ButtonLook:
        if not self.isEnabled():
            return ButtonLook("sunken", "line", "muted_on_tint")
        if self.isDown() or self.underMouse():
            return ButtonLook("accent_strong", None, "on_accent")
        return ButtonLook("accent", None, "on_accent")

    def _paint_ring(self, painter: QPainter, theme: Theme) -> None:
        inner = self.rect().adjusted(2, 2, -2, -2)
        paint_box(
            painter, inner, theme.colour(self.look().fill), theme.colour("on_accent"), CONTROL_RADIUS - 2
        )
        self._paint_content(painter, theme, self.look())


class NextButton(PrimaryButton):
    """Primary while it is the next thing to do, one of the others before and after."""

    _is_next = True

    def show_as_next(self, *, is_next: bool) -> None:
        """Paint it as the next thing to do, or as another one."""
        self._is_next = is_next
        self.update()

    def look(self) -> ButtonLook:
        return super().look() if self._is_next else PaintedButton.look(self)


class PlainButton(PaintedButton):
    """Another thing that can be done on this page, beside the primary one."""


class QuietButton(PaintedButton):
    """A thing that can be done inside a card."""

    shape = ButtonShape(TextSize.LABEL, 11, 7)


class ChoiceButton(PaintedButton):
    """One of several choices, with its key in front; chosen is soft accent with a line."""

    shape = ButtonShape(TextSize.LABEL, 11, 7)

    def __init__(self, text: str, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, key_hint, parent)
        self.setCheckable(True)

    def look(self) -> ButtonLook:
        if self.isChecked() and self.isEnabled():
            return ButtonLook("accent_soft", "accent", "accent")
        return super().look()

    def _parts(self) -> tuple[str, ...]:
        return (self.key_hint(), self.text()) if self.key_hint() else (self.text(),)


class OutcomeButton(ChoiceButton):
    """A choice among many that stand side by side."""

    shape = ButtonShape(TextSize.LABEL, 9, 7)


class CountButton(ChoiceButton):
    """A choice with how many it shows behind it: "New  33"."""

    def show_count(self, count: str) -> None:
        """Show a count, already formatted for the user's language."""
        self._key_hint = count
        self.setAccessibleDescription(count)
        self.updateGeometry()
        self.update()

    def _parts(self) -> tuple[str, ...]:
        return (self.text(), self.key_hint()) if self.key_hint() else (self.text(),)
