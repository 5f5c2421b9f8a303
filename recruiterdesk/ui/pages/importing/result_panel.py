"""What was imported, and what can be done with it: see, save, take back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.operations.taking_back import TakenBack
from recruiterdesk.storage.queries.newly_waiting import newly_waiting
from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.files_card import FilesCard
from recruiterdesk.ui.pages.importing.jobs import Imported
from recruiterdesk.ui.pages.importing.kept_card import KeptCard, taken_back_words
from recruiterdesk.ui.pages.importing.result_words import result_details, result_headline
from recruiterdesk.ui.pages.importing.sources import source_name
from recruiterdesk.ui.pages.importing.take_up_button import TakeUpButton
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.people.chosen import ChosenPeople
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace


class ResultPanel(QWidget):
    """The result in a sentence; the new people are shown on their page."""

    save_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()
    another_wanted = Signal()
    left_wanted = Signal()
    people_shown = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.imported: Imported | None = None
        self.sentence, self._details = Text("", TextSize.FIGURE), muted_text()
        self.show_new = QuietButton(tr("Show the new people"), "N")
        self.save = QuietButton(tr("Save the rows that weren’t imported…"), "S")
        self.undo = QuietButton(tr("Undo the import"), "U")
        self.again = QuietButton(tr("Look at it again"), "R")
        self.another = QuietButton(tr("Import another file"), "A")
        self.show_new.clicked.connect(self._show_people)
        self.save.clicked.connect(self.save_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.take_up = TakeUpButton()
        self.take_up.clicked.connect(self.left_wanted)
        self.files, self.kept = FilesCard(), KeptCard(workplace)
        self.kept.list.row_opened.connect(self.people_shown)
        self._lay_out()

    def show_imported(self, imported: Imported) -> None:
        """Show what an import did."""
        self.imported = imported
        result = imported.result
        self.sentence.setText(result_headline(result))
        waiting = newly_waiting(self._workplace.desk, result.new_people)
        self._details.setText(result_details(result, imported.plan, waiting))
        be_there(self.show_new, bool(result.new_people))
        be_there(self.save, result.rejected > 0)
        be_there(self.undo, result.batch_id is not None)
        be_there(self.again, False)
        self.kept.show_kept(())

    def show_taken_back(self, taken: TakenBack | None) -> None:
        """Say that the import is gone, and name those who stay since they were changed."""
        self.imported = None
        self.sentence.setText(taken_back_words(taken))
        self._details.setText(tr("It can be imported again."))
        self.kept.show_kept(taken.kept if taken is not None else ())
        for widget in (self.show_new, self.save, self.undo):
            be_there(widget, False)
        be_there(self.again, True)

    def show_files(self, files: Files) -> None:
        """Show what became of the files that were handed over together; to one that waits the head leads."""
        self.files.show_files(files)
        self.take_up.show_files(files)
        be_there(self.another, files.waiting == 0)

    def answer_key(self, event: QKeyEvent) -> bool:
        """Press the button that shows this key; False where none does."""
        for button in self._buttons():
            if button.isVisible() and not event.modifiers() and event.text().upper() == button.key_hint():
                button.click()
                return True
        return False

    def _show_people(self) -> None:
        if self.imported is None:
            return
        words = tr("new from {file}").format(file=source_name(self.imported.source))
        chosen = ChosenPeople(self.imported.result.new_people, words)
        self.people_shown.emit()
        self._workplace.window.show_page("people", chosen)

    def _buttons(self) -> tuple[QuietButton, ...]:
        return (self.show_new, self.save, self.undo, self.again, self.take_up, self.another)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(10)
        card.add(self.sentence)
        card.add(self._details)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in self._buttons():
            flow.addWidget(button)
        card.add(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card)
        layout.addWidget(self.files)
        layout.addWidget(self.kept, 1)
        layout.addStretch(0)
