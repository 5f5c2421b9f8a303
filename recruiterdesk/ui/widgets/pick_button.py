"""A button that says what is chosen and opens the choices; many of them can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.plain_hint import plain_hint

_SEARCHED_FROM = 12
_LINE = 28
_GAP = 4
_MOST_LINES = 10
_NARROWEST, _WIDEST = 256, 520
_BESIDE_WORDS = 24
_KEYS_OF_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PickButton(QuietButton):
    """Keeps the place of its choice.

    Signals:
        picked: the place of the choice that was picked.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._choices: Sequence[str] = ()
        self._chosen = 0
        self.clicked.connect(self.open_choices)

    def show_choices(self, text: str, choices: Sequence[str], chosen: int) -> None:
        """Show a text, and offer these choices."""
        self.setText(text)
        self._choices, self._chosen = choices, chosen
        self.updateGeometry()

    def choices(self) -> Sequence[str]:
        return self._choices

    def open_choices(self) -> Choices:
        """Open the choices below the button."""
        popup = Choices(self._choices, self._chosen, self)
        popup.picked.connect(self.picked)
        popup.open_by(QRect(self.mapToGlobal(QPoint()), self.size()))
        return popup


class Choices(QFrame):
    """A short list, or a long one with a field to search in; Enter picks, Esc leaves."""

    picked = Signal(int)

    def __init__(self, choices: Sequence[str], chosen: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Choices"))
        measure = QFontMetrics(text_font(TextSize.BODY))
        for place, words in enumerate(choices):
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, place)
            width = measure.horizontalAdvance(words)
            item.setSizeHint(QSize(min(width, _WIDEST) + _BESIDE_WORDS, _LINE))
            item.setToolTip(plain_hint(words) if width > _WIDEST else "")
            self.list.addItem(item)
        self.list.setCurrentRow(chosen)
        self.list.setPalette(_calm_selection(self.list.palette()))
        self.list.itemClicked.connect(self._pick)
        self.field.textChanged.connect(self._narrow)
        self.field.setVisible(len(choices) >= _SEARCHED_FROM)
        for watched in (self.field, self.list):
            watched.installEventFilter(self)
        self._lay_out(len(choices))

    def open_by(self, opener: QRect) -> None:
        """Show it beside what opened it (in the coordinates of the screen), with the keyboard in it."""
        self.move(place_beside(opener, self.size(), self.screen().availableGeometry()))
        self.show()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the cursor where typing helps."""
        (self.list if self.field.isHidden() else self.field).setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line_strong"))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.colour("surface"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentItem())
            return True
        if watched is self.field and event.key() in _KEYS_OF_LIST:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, count: int) -> None:
        self.list.setFixedHeight(_LINE * min(max(count, 1), _MOST_LINES) + 4)
        bar = self.list.verticalScrollBar().sizeHint().width() if count > _MOST_LINES else 0
        self.list.setFixedWidth(max(_NARROWEST, self.list.sizeHintForColumn(0) + bar))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.adjustSize()

    def _narrow(self, text: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(fold(text) not in fold(item.text()))
        shown = [row for row, item in enumerate(items) if not item.isHidden()]
        begun = (row for row in shown if fold(items[row].text()).startswith(fold(text)))
        self.list.setCurrentRow(next(begun, shown[0] if shown else -1))

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.close()
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))


def place_beside(opener: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return where choices of a size stand whole: below what opened them, or above where the screen ends."""
    below, above = opener.bottom() + 1 + _GAP, opener.top() - _GAP - size.height()
    has_room = below + size.height() <= screen.bottom() + 1
    top = below if has_room or above < screen.top() else above
    left = max(screen.left(), min(opener.left(), screen.right() + 1 - size.width()))
    return QPoint(left, top)


def _calm_selection(palette: QPalette) -> QPalette:
    theme = current_theme()
    palette.setColor(QPalette.ColorRole.Highlight, theme.colour("accent_soft"))
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
    return palette
