"""Who may be the same person as the one of the page; not there where nobody may."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.operations.duplicates import PossibleDuplicate, possible_duplicates
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.likeness_words import traits_in_words
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.person.merging import MergeDialog, MergeWithDialog
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.workplace import Workplace


class DuplicatesCard(SideCard):
    """A line opens both side by side; read beside the window where the desk is large.

    Signals:
        compared: two people were merged or told apart.
    """

    compared = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Possible duplicates"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self._found: tuple[PossibleDuplicate, ...] = ()
        self._model = RowModel(self)
        self.lines = side_rows(self._model, self.tr("Possible duplicates"))
        self.lines.row_opened.connect(self.compare)
        self.add_rows(self.lines)
        self._reading = Reading(workplace.desk, self._read, self)
        self._reading.found.connect(self._show)

    def show_person(self, page: PersonPage) -> None:
        """Look who may be the same."""
        if self._page is None or self._page.person.id != page.person.id:
            self._found = ()
            be_there(self, False)
        self._page = page
        self._reading.ask()

    def _read(self, desk: Desk) -> tuple[int, tuple[PossibleDuplicate, ...]]:
        person_id = self._page.person.id if self._page is not None else 0
        return person_id, possible_duplicates(desk, person_id)

    def _show(self, found: tuple[int, tuple[PossibleDuplicate, ...]]) -> None:
        if self._page is None or found[0] != self._page.person.id:
            return
        self._found = found[1]
        self._model.set_items([RowItem(one.person_id, _view(one)) for one in self._found])
        be_there(self, bool(self._found))

    def compare_first(self) -> None:
        """Open the first line side by side; without one, ask who is the same person."""
        if self._found:
            self.compare(self._found[0].person_id)
        else:
            self.ask_whom()

    def ask_whom(self) -> None:
        """Ask for anybody on the desk who is the same person."""
        if self._page is not None:
            dialog = MergeWithDialog(self._workplace, self._page, self)
            dialog.chosen.connect(self.compare)
            dialog.open()

    def compare(self, person_id: int) -> None:
        """Show the page's person and another one side by side."""
        page = self._page
        if page is None or person_id == page.person.id:
            return
        dialog = self._workplace.do(lambda: MergeDialog(self._workplace, page, person_id, self.window()))
        if dialog is not None:
            dialog.merged.connect(self.compared)
            dialog.told_apart.connect(self.compared)
            dialog.open()


def _view(one: PossibleDuplicate) -> RowView:
    return RowView(one.name, one.name, traits_in_words(one.traits))
