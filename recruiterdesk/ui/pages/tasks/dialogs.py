"""Questions about tasks: a new one, help to offer, and what goes on when the last help is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.helping import proposed_day
from recruiterdesk.operations.helping import offer_help
from recruiterdesk.operations.tasks import WhatFollows, add_task
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui.pages.help_picker import HelpPicker
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import OptionalDay, day_of
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.tasks.rows import offer_name
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 520


class AddTaskDialog(QuestionDialog):
    """A task for somebody; without a person it asks for whom."""

    def __init__(self, workplace: Workplace, person: tuple[int, str] | None, parent: QWidget) -> None:
        about = first_name("", person[1]) if person else ""
        title = self.tr("What do you owe {name}?").format(name=about) if about else self.tr("A new task")
        super().__init__(title, self.tr("Add it"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person[0] if person else None
        self.whom = ReferrerField(workplace.desk)
        self.text = QLineEdit()
        self.day = DateField()
        _show_day(self.day, workplace.desk.clock.today(), workplace.desk.clock.today())
        form = Form()
        if person is None:
            form.add_field(self.tr("For &whom"), self.whom)
        form.add_field(self.tr("&What"), self.text)
        form.add_field(self.tr("By &when"), self.day)
        self.add(form)
        self.confirmed.connect(self._add)
        (self.whom if person is None else self.text).setFocus()

    def _add(self) -> None:
        if self.try_to(self._store, self._workplace.sentences) is not None:
            self.accept()

    def _store(self) -> int:
        person_id = self._person_id or self.whom.referrer().person_id
        if person_id is None:
            raise Refusal("task.whom_needed", typed=self.whom.text().strip())
        return add_task(self._workplace.desk, person_id, "", self.text.text(), day_of(self.day))


class HelpDialog(QuestionDialog):
    """Several kinds of help for somebody, each with its own day."""

    def __init__(self, workplace: Workplace, person: tuple[int, str], parent: QWidget) -> None:
        title = self.tr("What do you offer {name}?").format(name=first_name("", person[1]))
        super().__init__(title, self.tr("Offer it"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person[0]
        self.picker = _picker(workplace, self)
        self.add(self.picker)
        self.add(muted_text(self.tr("Each becomes a task of yours.")))
        self.confirmed.connect(self._offer)
        self.picker.take_focus()

    def _offer(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        offer_help(self._workplace.desk, self._person_id, self.picker.offers())
        return True


class WhatNextDialog(QuestionDialog):
    """They are still looking, and the last help is done: what goes on? Nothing is chosen beforehand.

    `do` is given what was chosen; where it refuses, the dialog says why and stays.
    """

    def __init__(
        self,
        workplace: Workplace,
        name: str,
        proposed: HelpKind | None,
        do: Callable[[WhatFollows], None],
        parent: QWidget,
    ) -> None:
        about = first_name("", name)
        title = self.tr("{name} is still looking. What comes next?").format(name=about)
        super().__init__(title, self.tr("Go on"), _WIDTH, parent)
        self.cancel_button.setText(self.tr("Not now"))
        self._workplace = workplace
        self._do = do
        if proposed is not None:
            said = self.tr("Not offered yet: {help}.").format(help=offer_name(proposed))
            self.add(muted_text(said))
        self.picker = _picker(workplace, self)
        self.add(self.picker)
        month = workplace.desk.clock.today() + dt.timedelta(days=30)
        self.call = OptionalDay(None, month)
        self.call.known.setText(self.tr("call again on"))
        self.enough = QCheckBox(self.tr("{name} needs no more help for now").format(name=about))
        self.add(self.call)
        self.add(self.enough)
        self.confirmed.connect(self._go_on)
        self.picker.take_focus()

    def chosen(self) -> WhatFollows:
        """Return what was chosen."""
        return WhatFollows(self.picker.offers(), self.call.day(), is_enough=self.enough.isChecked())

    def _go_on(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        self._do(self.chosen())
        return True


def _picker(workplace: Workplace, dialog: QuestionDialog) -> HelpPicker:
    """Return the picker; the dialog grows with the days that appear in it."""
    picker = HelpPicker()
    picker.changed.connect(dialog.adjustSize, Qt.ConnectionType.QueuedConnection)
    today = workplace.desk.clock.today()
    picker.propose(proposed_day(today, recruiter_hours(workplace.desk.settings).at_work), today)
    return picker


def _show_day(field: DateField, day: dt.date, earliest: dt.date) -> None:
    field.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
    field.setDate(QDate(day.year, day.month, day.day))
