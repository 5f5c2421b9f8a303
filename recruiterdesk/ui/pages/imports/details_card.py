"""One import in full, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from recruiterdesk.storage.queries.import_batches import ImportLine
from recruiterdesk.ui.pages.imports.words import brought_words, there_words, told_words, tr, when_words
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.wording import Whereabouts, opening


class DetailsCard(Card):
    """Signals: its people are to be shown, it is to be taken back, or removed from the list."""

    people_wanted = Signal()
    taking_back_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.brought, self.there = Text("", TextSize.BODY), muted_text("", TextSize.BODY)
        self.when, self.told = muted_text(), muted_text()
        self.people = QuietButton(tr("Show its people"), "N")
        self.take_back = QuietButton(tr("Take it back"), "T")
        self.remove = QuietButton(tr("Remove from the list"), "Del")
        self.take_back.setToolTip(tr("Everybody goes with whom you did nothing since"))
        self.remove.setToolTip(tr("Its people stay; it can’t be taken back any more"))
        self.people.clicked.connect(self.people_wanted)
        self.take_back.clicked.connect(self.taking_back_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Taking the import back…"))
        self._lay_out()

    def show_import(self, line: ImportLine, here: Whereabouts) -> None:
        """Show an import; who of it is there follows."""
        self.show_title(line.file_name)
        self.brought.setText(opening(brought_words(line)) + "." if brought_words(line) else "")
        self.when.setText(when_words(line, here))
        self.told.setText(told_words(line))
        self.there.setText("")
        be_there(self.told, bool(line.to_be_told))
        be_there(self.people, False)
        be_there(self.take_back, line.can_be_taken_back)
        self.show_busy(False)

    def show_there(self, count: int) -> None:
        """Show how many of its people are on the desk."""
        self.there.setText(there_words(count))
        be_there(self.people, count > 0)

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a state, as in setVisible
        """Show that it is being taken back."""
        be_there(self.bar, busy)
        for button in self.buttons():
            button.setEnabled(not busy)

    def buttons(self) -> tuple[QuietButton, ...]:
        return (self.people, self.take_back, self.remove)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first button."""
        first = next((button for button in self.buttons() if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        for widget in (self.brought, self.there, self.told, self.when, self.bar):
            self.add(widget)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in self.buttons():
            flow.addWidget(button)
        self.add(buttons)
