"""Who stays when an import is taken back, and what was done with them since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recruiterdesk.operations.taking_back import KeptPerson, TakenBack, WhyKept
from recruiterdesk.ui.pages.importing.translation import counted, tr
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.workplace import Workplace


class KeptCard(Card):
    """Enter or a click opens the person; hidden where everybody is gone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kept, since you did something with them"), parent=parent)
        self._workplace = workplace
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Who is kept"))
        self.list.row_opened.connect(self._open)
        self.add_rows(self.list)
        be_there(self, False)

    def show_kept(self, kept: Sequence[KeptPerson]) -> None:
        """Show these people."""
        self.model.set_items([RowItem(person.person_id, _view(person)) for person in kept])
        be_there(self, bool(kept))

    def _open(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)


def taken_back_words(taken: TakenBack | None) -> str:
    """Say that an import is gone, and how many people stay; None is an import that was undone whole."""
    if taken is None:
        return tr("The import was taken back: your desk is as it was before.")
    gone = counted(taken.people_gone, tr("1 person is gone"), tr("{count} people are gone"))
    said = tr("The import was taken back: {gone}.").format(gone=gone)
    if not taken.kept:
        return said
    kept = counted(
        len(taken.kept),
        tr("1 person stays, since you did something with them."),
        tr("{count} people stay, since you did something with them."),
    )
    return f"{said} {kept}"


def _view(person: KeptPerson) -> RowView:
    why = "; ".join(_why_words(each) for each in person.why)
    return RowView(initials_of=person.name, title=person.name, subtitle=why)


def _why_words(why: WhyKept) -> str:
    return {
        WhyKept.CALLED: tr("you called"),
        WhyKept.HEARD_FROM: tr("they tried to reach you"),
        WhyKept.PROMISED: tr("you made a promise"),
        WhyKept.NOTED: tr("something was noted"),
        WhyKept.EDITED: tr("you edited them"),
        WhyKept.MOVED: tr("their application was changed"),
        WhyKept.CALLED_AGAIN: tr("calling again was planned or done"),
        WhyKept.TASK: tr("there is a task"),
        WhyKept.INTRODUCED: tr("there is an introduction"),
        WhyKept.REFERRED: tr("somebody was sent by them, or to you"),
        WhyKept.CONSENTED: tr("they answered about a consent"),
        WhyKept.IMPORTED_AGAIN: tr("another import speaks of them"),
    }[why]
