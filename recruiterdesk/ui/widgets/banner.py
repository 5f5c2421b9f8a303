"""The quiet line at the bottom after something was done: what, and Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.grounds import FOOT
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent, QPaintEvent

SHOWN_FOR_MS = 8000
_BOTTOM_GAP = 20
_WIDEST = 780
# Where a page's own column begins: what is to be pressed next stands at the right.
_LEFT_GAP = 30
_APART = 8
_NARROWEST = 280
_NARROWER = (420, _NARROWEST)
# What was done may bring another page, or other buttons, in the turns after it, or once they are read.
_SETTLED_AFTER_MS = (50, 400)
_AIR, _AIR_OF_BUTTON = 18, 8
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Banner(QFrame):
    """Floats over the bottom of its parent, beside what can be pressed there.

    It goes by itself, but not from under the mouse.

    `undo_requested` is emitted at most once for each banner that is shown with it, `action_taken` likewise.
    """

    undo_requested = Signal()
    action_taken = Signal()

    def __init__(self, parent: QWidget, shown_for_ms: int = SHOWN_FOR_MS) -> None:
        super().__init__(parent)
        self._ground = parent
        self._text = Text("", TextSize.LABEL)
        self._undo = QuietButton(self.tr("Undo"), "Ctrl+Z")
        self._undo.clicked.connect(self._request_undo)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._action = QuietButton("")
        self._action.clicked.connect(self._take_action)
        row.addWidget(self._action)
        # Pressed by the mouse they leave the keyboard with the page: the banner goes then.
        for button in (self._undo, self._action):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_for_ms)
        self._timer.timeout.connect(self.hide)
        self._later = tuple(self._settling_after(ms) for ms in _SETTLED_AFTER_MS)
        parent.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def tell_done(self, text: str) -> None:
        """Say what was done, and offer to undo it."""
        self._undo.show()
        self._action.hide()
        self._show_text(text)

    def tell(self, text: str) -> None:
        """Say something that can't be undone, as why an undo was refused."""
        self._undo.hide()
        self._action.hide()
        self._show_text(text)

    def offer(self, text: str, action: str) -> None:
        """Say something, and offer what can be done about it; it stays until something else is said."""
        self._undo.hide()
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.updateGeometry()
        self._action.show()
        self._show_text(text)
        self._timer.stop()

    def go_along(self) -> None:
        """Lie over the page that came to the front, beside what can be pressed on it."""
        self.raise_()
        if self.isVisible():
            self._settle_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._action.isHidden():
            self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        paint_box(
            QPainter(self), self.rect(), theme.colour("surface"), theme.colour("line_strong"), CARD_RADIUS
        )

    def _show_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        has_button = not (self._undo.isHidden() and self._action.isHidden())
        self._row.setContentsMargins(
            _AIR, _AIR_OF_BUTTON, _AIR_OF_BUTTON if has_button else _AIR, _AIR_OF_BUTTON
        )
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        self._settle_soon()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _settling_after(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self._settle_anew)
        return timer

    def _settle_soon(self) -> None:
        for timer in self._later:
            timer.start()

    def _settle_anew(self) -> None:
        if self.isVisible() and not self.underMouse():
            self._settle()

    def _settle(self) -> None:
        seen = (_in_sight(button, self._ground) for button in self._buttons())
        pressed = [each for each in seen if not each.isEmpty()]
        ground = self._ground.rect()
        usual, *others = self._places(pressed)
        places = [usual, *(each for each in others if ground.contains(each))]
        self.setGeometry(_freest(places, pressed))

    def _buttons(self) -> list[QAbstractButton]:
        """Return what can be pressed on the page in front; the others hold hundreds of buttons."""
        window = self.window()
        in_front = [each for each in self._ground.findChildren(QWidget, options=_DIRECT) if each.isVisible()]
        found = [button for part in in_front if part is not self for button in _buttons_in(part)]
        return [each for each in found if each.isVisible() and each.window() is window]

    def _places(self, pressed: list[QRect]) -> list[QRect]:
        """Return where it can lie, the usual place first: narrower, at the other side, above the buttons."""
        usual = self._place(self._widest())
        covered = [each for each in pressed if each.intersects(usual)]
        if not covered:
            return [usual]
        room = min(each.left() for each in covered) - _APART - usual.left()
        narrower = (each for each in (room, *_NARROWER) if _NARROWEST <= each < usual.width())
        sizes = [usual, *map(self._place, narrower)]
        # Not so high that nobody looks there.
        above = {each.top() - _APART for each in pressed if each.top() > self._ground.height() // 3}
        bottoms = (usual.bottom(), *sorted((each for each in above if each < usual.bottom()), reverse=True))
        right = self._ground.width() - _LEFT_GAP
        return [
            QRect(QPoint(left, bottom - size.height() + 1), size.size())
            for bottom in bottoms
            for size in sizes
            for left in (size.left(), right - size.width())
        ]

    def _widest(self) -> int:
        beside = self._row.sizeHint().width() - self._text.sizeHint().width()
        # As the label measures itself: the sum of the letters' widths may be less, by fractions of pixels.
        room = QRect(0, 0, _WIDEST, 0)
        in_one_line = QFontMetrics(self._text.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap, self.text()
        )
        return min(beside + in_one_line.width() + 1, _WIDEST, self._ground.width() - 2 * _BOTTOM_GAP)

    def _place(self, width: int) -> QRect:
        ground = self._ground.rect()
        height = min(self._row.totalHeightForWidth(width), ground.height() - 2 * _BOTTOM_GAP)
        left = min(_LEFT_GAP, (ground.width() - width) // 2)
        return QRect(left, self._bottom() - height - _BOTTOM_GAP, width, height)

    def _bottom(self) -> int:
        """Return where the ground ends for the banner: above the bar at its foot, where one is shown."""
        feet = [each for each in self._ground.findChildren(QWidget, FOOT) if each.isVisible()]
        tops = (each.mapTo(self._ground, QPoint(0, 0)).y() for each in feet)
        return min(tops, default=self._ground.height())

    def _take_action(self) -> None:
        self.hide()
        self.action_taken.emit()

    def _request_undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undo_requested.emit()


def _freest(places: list[QRect], taken: list[QRect]) -> QRect:
    """Return the first place that covers nothing; without one the first that covers fewest."""
    return min(places, key=lambda place: sum(map(place.intersects, taken)))


def _buttons_in(part: QWidget) -> list[QAbstractButton]:
    inside = part.findChildren(QAbstractButton)
    return [part, *inside] if isinstance(part, QAbstractButton) else inside


def _in_sight(button: QWidget, ground: QWidget) -> QRect:
    """Return where a button is seen on the ground; empty where it is scrolled away."""
    seen, inside = button.rect(), button
    while inside is not ground and (around := inside.parentWidget()) is not None:
        seen = seen.translated(inside.pos()).intersected(around.rect())
        inside = around
    return seen
