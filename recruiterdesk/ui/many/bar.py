"""The bar below a list in which some are chosen: how many, what can be done for them, how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.ui.many.words import chosen_words, figure, tr
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.grounds import FOOT
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.text import ElidedLabel

# Work that ends sooner shows no progress.
PATIENCE_MS = 50
_AIR = (16, 8, 16, 8)


class ManyBar(QFrame):
    """Is there while something is chosen, or under way.

    Signals:
        all_wanted: everybody found shall be chosen.
        none_wanted: nobody shall be chosen any more.
        cancelled: what is under way shall be given up.
    """

    all_wanted = Signal()
    none_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What is done for the chosen"))
        self._text, self._doing = ElidedLabel("", TextSize.HEADING), ElidedLabel("", TextSize.HEADING)
        self._to_choose, self._under_way = QWidget(), QWidget()
        self.all_button = QuietButton("", "Ctrl+A")
        self.none_button = QuietButton(tr("Nobody"), "Esc")
        self.none_button.setAccessibleName(tr("Choose nobody"))
        self.none_button.setToolTip(tr("Choose nobody  Esc"))
        self.more_button = QuietButton(tr("More"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel_button = QuietButton(tr("Cancel"), "Esc")
        self.all_button.clicked.connect(self.all_wanted)
        self.none_button.clicked.connect(self.none_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        self._buttons: list[QuietButton] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_working)
        self._working = ""
        self._counted = ""
        self._before: QWidget | None = None
        self.setObjectName(FOOT)
        self._lay_out()

    def offer(self, first: Sequence[QAction], more: Sequence[QAction]) -> None:
        """Offer what can be done: as buttons with their keys, and behind "More"."""
        for action in first:
            button = QuietButton(action.text().rstrip("…"), action.shortcut().toString())
            button.clicked.connect(action.trigger)
            button.setToolTip(plain_hint(action.toolTip()))
            self._buttons.append(button)
            self._choices.addWidget(button)
        self._choices.addWidget(self.more_button)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(list(more))
        self.more_button.setMenu(menu)

    def place_of(self, action: QAction) -> QPoint:
        """Return where on the screen a menu of this action opens: at its button."""
        shown = action.text().rstrip("…")
        button = next((each for each in self._buttons if each.text() == shown), self.all_button)
        return button.mapToGlobal(button.rect().bottomLeft())

    def show_chosen(self, count: int, found: int) -> None:
        """Show how many are chosen of so many found."""
        self._counted = chosen_words(count)
        self.all_button.setText(tr("All {count}").format(count=figure(found)))
        whole = tr("Choose all {count} found").format(count=figure(found))
        self.all_button.setAccessibleName(whole)
        self.all_button.setToolTip(plain_hint(f"{whole}  Ctrl+A"))
        self.all_button.updateGeometry()
        self.all_button.setVisible(count < found)
        self.setVisible(count > 0 or bool(self._working))
        self._text.setText(self._counted)
        if count and not self._working:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._counted))

    def begin(self, words: str) -> None:
        """Something is under way; it is shown when it takes a while."""
        self._working = words
        self.progress.setRange(0, 0)
        for button in self._buttons:
            button.setEnabled(False)
        self._patience.start()

    def show_progress(self, done: int, asked: int) -> None:
        """Show how far it is; what comes after the last one has no end that is known."""
        self.progress.setRange(0, 0 if done >= asked else asked)
        self.progress.setValue(done)

    def end(self) -> None:
        """It is over; the keyboard goes back to where it was."""
        if self.cancel_button.hasFocus() and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._working = ""
        self._patience.stop()
        for button in self._buttons:
            button.setEnabled(True)
        self._show_parts(working=False)

    def text(self) -> str:
        """Return what is said: how many are chosen, or what is under way."""
        return self._text.text() if self._under_way.isHidden() else self._doing.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        paint_box(QPainter(self), self.rect(), theme.colour("accent_soft"), None, CARD_RADIUS)

    def _show_working(self) -> None:
        self._doing.setText(self._working)
        self.progress.setAccessibleName(self._working)
        self._show_parts(working=True)
        self._before = self.window().focusWidget()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self, *, working: bool) -> None:
        self._under_way.setVisible(working)
        self._to_choose.setVisible(not working)

    def _lay_out(self) -> None:
        self._choices = FlowLayout()
        for part in (self._text, self.all_button, self.none_button):
            self._choices.addWidget(part)
        self._text.setMinimumHeight(BUTTON_HEIGHT)
        self._to_choose.setLayout(self._choices)
        row = QHBoxLayout(self._under_way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._doing)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        both = QVBoxLayout(self)
        both.setContentsMargins(*_AIR)
        both.setSpacing(0)
        both.addWidget(self._to_choose)
        both.addWidget(self._under_way)
        self._under_way.hide()
        self.hide()
