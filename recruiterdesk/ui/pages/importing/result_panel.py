"""What was imported, and what can be done with it: see, save, take back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.importing.jobs import Imported
from recruiterdesk.ui.pages.importing.words import counted, result_details, result_headline, tr
from recruiterdesk.ui.pages.people.rows import person_item
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace


class ResultPanel(QWidget):
    """The result in a sentence; the new people below it where they are asked for."""

    save_wanted = Signal()
    undo_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.imported: Imported | None = None
        self.sentence, self._details = Text("", TextSize.FIGURE), muted_text()
        self.show_new = QuietButton(tr("Show the new people"), "N")
        self.save = QuietButton(tr("Save the rows that weren’t imported…"), "S")
        self.undo = QuietButton(tr("Undo the import"), "U")
        self.next = QuietButton(tr("Import another file"), "A")
        self.show_new.clicked.connect(self._show_people)
        self.save.clicked.connect(self.save_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._model = PagedRows(self._read_rows, self)
        self.people = RowList(self._model, tr("New people"))
        self.people.row_opened.connect(self._open_person)
        self._lay_out()

    def show_imported(self, imported: Imported) -> None:
        """Show what an import did."""
        self.imported = imported
        result = imported.result
        self.sentence.setText(result_headline(result))
        self._details.setText(result_details(result))
        be_there(self.show_new, bool(result.new_people))
        be_there(self.save, result.rejected > 0)
        be_there(self.undo, imported.step_id is not None)
        be_there(self._listed, False)

    def show_taken_back(self) -> None:
        """Say that the desk is as it was before."""
        self.imported = None
        self.sentence.setText(tr("The import was taken back: your desk is as it was before."))
        self._details.setText(tr("The file is untouched and can be imported again."))
        for widget in (self.show_new, self.save, self.undo, self._listed):
            be_there(widget, False)

    def show_waiting_files(self, count: int) -> None:
        """Name the files that were given together with this one."""
        several = counted(count, tr("Next file"), tr("Next of {count} files"))
        self.next.setText(several if count else tr("Import another file"))
        self.next.updateGeometry()

    def answer_key(self, event: QKeyEvent) -> bool:
        """Press the button that shows this key; False where none does."""
        for button in (self.show_new, self.save, self.undo, self.next):
            if button.isVisible() and not event.modifiers() and event.text().upper() == button.key_hint():
                button.click()
                return True
        return False

    def _show_people(self) -> None:
        if self.imported is None:
            return
        self._model.show_ids(self.imported.result.new_people)
        be_there(self._listed, True)
        self.people.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        return [person_item(row) for row in people_rows(self._workplace.desk, ids)]

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(10)
        card.add(self.sentence)
        card.add(self._details)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in (self.show_new, self.save, self.undo, self.next):
            flow.addWidget(button)
        card.add(buttons)
        self._listed = Card(tr("New people"))
        self._listed.add_rows(self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card)
        layout.addWidget(self._listed, 1)
        layout.addStretch(0)
        self._listed.hide()
