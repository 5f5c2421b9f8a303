"""The people around somebody: who sent them, and whom they sent."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.referrals import set_referrer
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.storage.queries.referral_tree import ReferralTree, referral_tree
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.referral_lines import MORE, folded, sent_since_words, unfolded
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 480


class PeopleAroundCard(SideCard):
    """The line that sent them, and the tree of whom they sent; a line opens that person's page.

    Signals:
        person_wanted: the id of somebody who is in the desk.
    """

    person_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People around them"), parent=parent)
        self._workplace = workplace
        self._person: records.Person | None = None
        self._tree = ReferralTree((), (), None)
        self._is_open = False
        self.who_sent = QuietButton("")
        self.who_sent.clicked.connect(self.ask_referrer)
        self.add_to_head(self.who_sent)
        self._model = RowModel(self)
        self.lines = side_rows(self._model, self.tr("People around them"))
        self.lines.row_opened.connect(self._open)
        self.since = muted_text("")
        self.add(self.since)
        self.add_rows(self.lines)

    def show_person(self, page: PersonPage) -> None:
        """Show who sent somebody, and whom they sent."""
        if self._person is None or self._person.id != page.person.id:
            self._is_open = False
        self._person = page.person
        self._tree = referral_tree(self._workplace.desk, page.person.id)
        name = first_name(page.person.given, page.person.full_name)
        self.show_title(self.tr("People around {name}").format(name=name))
        self.who_sent.setText(self.tr("Change…") if self._tree.above else self.tr("Who sent them?"))
        self.who_sent.setToolTip(self.tr("Write down who sent them  Shift+S"))
        self.who_sent.updateGeometry()
        said = sent_since_words(self._tree.sent_since_told, self._today())
        if not (self._tree.above or self._tree.below):
            self.show_quietly(self.tr("Nobody is known to have sent {name}.").format(name=name))
        else:
            self.show_quietly("")
        self.since.setText(said)
        self.since.setVisible(bool(said))
        self._show_lines()

    def _show_lines(self) -> None:
        shown = unfolded if self._is_open else folded
        self._model.set_items(shown(self._tree, self._today()))
        self.lines.setVisible(bool(self._model.rowCount()))

    def _today(self) -> dt.date:
        return self._workplace.desk.clock.today()

    def ask_referrer(self) -> None:
        """Ask who sent the person."""
        if self._person is not None:
            ReferrerDialog(self._workplace, self._person, self).open()

    def _open(self, row_id: int) -> None:
        if row_id == MORE:
            self._is_open = not self._is_open
            self._show_lines()
        elif row_id > 0:
            self.person_wanted.emit(row_id)


class ReferrerDialog(QuestionDialog):
    """Who sent them; an empty field means nobody."""

    def __init__(self, workplace: Workplace, person: records.Person, parent: QWidget | None = None) -> None:
        name = first_name(person.given, person.full_name)
        title = self.tr("Who sent {name}?").format(name=name)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person.id
        self.field = ReferrerField(workplace.desk, but_not=person.id)
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
