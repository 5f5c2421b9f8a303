"""The people around somebody: who sent them, and whom they sent."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.referrals import set_referrer
from recruiterdesk.storage.queries.person_page import PersonPage, RelatedPerson
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 480


class PeopleAroundCard(Card):
    """A line opens that person's page.

    Signals:
        person_wanted: the id of somebody who is in the desk.
    """

    person_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People around them"), parent=parent)
        self._workplace = workplace
        self._person: records.Person | None = None
        self.who_sent = QuietButton("")
        self.who_sent.clicked.connect(self.ask_referrer)
        self.add_to_head(self.who_sent)
        self._model = RowModel(self)
        self.lines = FittedRowList(self._model, self.tr("People around them"))
        self.lines.row_opened.connect(self._open)
        self._none = muted_text("")
        self.add(self._none)
        self.add_rows(self.lines)

    def show_person(self, page: PersonPage, today: dt.date) -> None:
        """Show who sent somebody, and whom they sent."""
        self._person = page.person
        name = first_name(page.person.given, page.person.full_name)
        self.show_title(self.tr("People around {name}").format(name=name))
        self._model.set_items([_row(number, one, name, today) for number, one in enumerate(page.related)])
        sent_by_someone = any(one.sent_them for one in page.related)
        self.who_sent.setText(self.tr("Change…") if sent_by_someone else self.tr("Who sent them?"))
        self.who_sent.updateGeometry()
        self._none.setText(self.tr("Nobody is known to have sent {name}.").format(name=name))
        self._none.setVisible(not page.related)
        self.lines.setVisible(bool(page.related))

    def ask_referrer(self) -> None:
        """Ask who sent the person."""
        if self._person is not None:
            ReferrerDialog(self._workplace, self._person, self).open()

    def _open(self, row_id: int) -> None:
        if row_id > 0:
            self.person_wanted.emit(row_id)


class ReferrerDialog(QuestionDialog):
    """Who sent them; an empty field means nobody."""

    def __init__(self, workplace: Workplace, person: records.Person, parent: QWidget | None = None) -> None:
        name = first_name(person.given, person.full_name)
        title = self.tr("Who sent {name}?").format(name=name)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person.id
        self.field = ReferrerField(workplace.desk)
        self.field.setAccessibleName(title)
        self.add(self.field)
        self.add(muted_text(self.tr("Thanks to them become a task.")))
        self.confirmed.connect(self._save)
        self.field.setFocus()

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        set_referrer(self._workplace.desk, self._person_id, self.field.referrer())
        return True


def _row(number: int, one: RelatedPerson, name: str, today: dt.date) -> RowItem:
    pattern = "MMMM" if one.on.year == today.year else "MMMM yyyy"
    month = wording.written_day(one.on, pattern)
    sent = QCoreApplication.translate("person", "sent {name} to you")
    if not one.sent_them:
        sent = QCoreApplication.translate("person", "sent by {name}")
    said = QCoreApplication.translate("person", "{sent}, {month}").format(
        sent=sent.format(name=name), month=month
    )
    return RowItem(one.person_id or -1 - number, RowView(one.name, one.name, said))
