"""A value that is edited where it stands: a click, F2 or Enter opens it, Enter stores, Esc gives back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.paint import paint_focus_ring
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.text import Text

_HEIGHT = 36
_AIR = 6
_RADIUS = 6
_OPENING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)

Store = Callable[[str], object]


class ValueButton(QAbstractButton):
    """The value as text; muted where there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_empty = False
        self.setFont(text_font(TextSize.BODY))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, words: str, *, empty: bool) -> None:
        self._is_empty = empty
        self.setText(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * _AIR, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole value is painted
        theme, painter = current_theme(), QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if self._is_empty else "text"))
        box = self.rect().adjusted(_AIR, 0, -_AIR, 0)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip(plain_hint(self.text()) if shown != self.text() else "")
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), theme, _RADIUS)


class InPlaceField(QWidget):
    """What was typed and is refused stays, with the reason below it; nothing else on the page waits for it.

    Signals:
        closed: the value stands there again, stored or given back.
    """

    closed = Signal()

    def __init__(self, name: str, store: Store, sentences: Sentences, example: str = "") -> None:
        super().__init__()
        self._example = example
        self._name, self._store, self._sentences = name, store, sentences
        self._typed = ""
        self._is_open = self._is_storing = False
        self.value = ValueButton()
        self.value.clicked.connect(self.begin)
        self.why = Text("", TextSize.SECOND)
        self.why.hide()
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.value)
        self._stack.setFixedHeight(_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self._stack)
        whole.addWidget(self.why)

    @cached_property
    def field(self) -> LineField:
        """What one types into; made when it is first opened, since most values are only read."""
        made = LineField()
        made.setAccessibleName(self._name)
        made.setPlaceholderText(self._example)
        made.installEventFilter(self)
        self._stack.addWidget(made)
        return made

    def show_value(self, shown: str, typed: str | None = None) -> None:
        """Show a value; `typed` is how it is edited, where that differs. What is being typed stays."""
        self._typed = shown if typed is None else typed
        words = shown or self.tr("add")
        self.value.show_value(words, empty=not shown)
        self.value.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=words))
        self.value.setAccessibleDescription(self.tr("Enter or F2 edits it"))

    def is_open(self) -> bool:
        """Tell whether it is being edited."""
        return self._is_open

    def begin(self) -> None:
        """Edit the value."""
        self._is_open = True
        self.field.setText(self._typed)
        self._stack.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def give_back(self) -> None:
        """Leave the value as it was."""
        if self.is_open():
            self._close()

    def store(self) -> None:
        """Store what was typed; where it is refused, say why and keep it."""
        if not self.is_open() or self._is_storing:
            return
        typed = self.field.text().strip()
        if typed == self._typed.strip():
            self._close()
            return
        self._is_storing = True
        try:
            self._store(typed)
        except Refusal as refused:
            self._say(self._sentences.refusal(refused))
        else:
            self._close()
        finally:
            self._is_storing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.store()
        if event.type() == QEvent.Type.KeyPress:
            return self._press(cast(QKeyEvent, event))
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.give_back()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
            return True
        return False

    def _say(self, why: str) -> None:
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)

    def _close(self) -> None:
        had_focus = self.field.hasFocus()
        # Before the field is hidden: whatever loses the keyboard is stored.
        self._is_open = False
        self._stack.setCurrentWidget(self.value)
        self._say("")
        if had_focus:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
