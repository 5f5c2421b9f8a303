"""Before many are declined: as what and why, who hears it first, and to whom nothing is owed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain.words import DispositionKind, HearBy
from recruiterdesk.operations.decline_plans import DeclinePlan, preview_declines
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import Whom, for_role
from recruiterdesk.operations.plan_lines import DO_NOT_CONTACT, NO_NUMBER, NOTHING_OWED, ToTell
from recruiterdesk.ui import wording
from recruiterdesk.ui.many.role_choice import RoleChoice
from recruiterdesk.ui.many.words import figure, names_of, staying_words, tr
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.marked_text import MarkedText
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.pages.person.words import endings
from recruiterdesk.ui.pages.roles.plan_people import choice_words
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 640
_ROWS, _NAMED = 4, 3
KINDS = (DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US)
TakeEnding = Callable[[Ending, Whom], object]


class DeclineManyDialog(QuestionDialog):
    """What will follow is worked out beside the window; until it is known nothing can be confirmed."""

    def __init__(
        self, workplace: Workplace, whom: Whom, title: str, take: TakeEnding, parent: QWidget
    ) -> None:
        super().__init__(title, tr("Decline them"), _WIDTH, parent)
        self._workplace, self._take = workplace, take
        self._whom, self._asked = whom, 0
        self._plan: DeclinePlan | None = None
        self._told: dict[int, ToTell] = {}
        words = dict(endings())
        self.kinds = ChoiceRow([(str(kind), wording.opening(words[kind])) for kind in KINDS])
        self.kinds.setAccessibleName(tr("How it ends"))
        self.kinds.buttons[str(KINDS[0])].setChecked(True)
        self.reason, self.cleared_with = QLineEdit(), QLineEdit()
        self.may_tell, self.decided_on = MarkedText(), DateField()
        self.summary = Text(tr("Working out who hears it when…"))
        self.model = PagedRows(self._read_rows, self)
        self.people = RowList(self.model, tr("Who is told, the furthest first"))
        self.people.setFixedHeight(_ROWS * ROW_HEIGHT)
        self.people.hide()
        self.nothing = muted_text()
        self.role = RoleChoice(workplace.desk, whom, self)
        self.role.changed.connect(self._take_role)
        self.add(self.kinds)
        self.add(self.role)
        self.add(self._form(workplace.desk.clock.today()))
        for part in (self.summary, self.people, self.nothing):
            self.add(part)
        self.confirm_button.setEnabled(False)
        self.confirmed.connect(self._finish)
        self._answer = Answer()
        self._answer.found.connect(self._show_plan)
        self.reason.setFocus()
        self._ask()

    def kind(self) -> DispositionKind:
        return next(kind for kind in KINDS if self.kinds.buttons[str(kind)].isChecked())

    def _form(self, today: dt.date) -> Form:
        form = Form()
        self.reason.setPlaceholderText(tr("internal; no candidate ever sees it"))
        self.may_tell.field.setPlaceholderText(tr("about the requirement; the same for all of them"))
        self.cleared_with.setPlaceholderText(tr("only what is cleared may be written"))
        self.decided_on.setDate(QDate(today.year, today.month, today.day))
        self.decided_on.setMaximumDate(QDate(today.year, today.month, today.day))
        form.add_field(tr("&Why"), self.reason)
        form.add_field(tr("May be &told"), self.may_tell)
        form.add_field(tr("&Cleared with"), self.cleared_with)
        form.add_field(tr("&Decided on"), self.decided_on)
        self.may_tell.field.setAccessibleName(tr("May be told"))
        return form

    def _take_role(self, role_id: int | None) -> None:
        """Decline them for this role alone; who hears it when is worked out anew."""
        self._whom = for_role(self._whom, role_id)
        self.confirm_button.setEnabled(False)
        self.summary.setText(tr("Working out who hears it when…"))
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        whom, asked = self._whom, self._asked
        read_beside(
            self._workplace.desk, lambda desk: preview_declines(desk, whom, KINDS[0]), asked, self._answer
        )

    def _show_plan(self, number: int, plan: DeclinePlan) -> None:
        if number != self._asked:
            return
        self._plan = plan
        self._told = {one.application_id: one for one in plan.tellings}
        today = self._workplace.desk.clock.today()
        self.summary.setText(plan_words(plan, today))
        self.nothing.setText(" ".join(silent_words(plan)))
        self.nothing.setVisible(bool(self.nothing.text()))
        self.model.show_ids(tuple(self._told))
        self.people.setFixedHeight(min(len(self._told), _ROWS) * ROW_HEIGHT)
        self.people.setVisible(bool(self._told))
        self.confirm_button.setEnabled(plan.declined > 0)
        self.fit()

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        today = self._workplace.desk.clock.today()
        return [_item(self._told[one], today) for one in ids]

    def _finish(self) -> None:
        ending = Ending(
            self.kind(), self.reason.text().strip(), self.may_tell.text(), self.cleared_with.text().strip(),
            day_of(self.decided_on),
        )  # fmt: skip
        self.accept()
        self._take(ending, self._whom)


def plan_words(plan: DeclinePlan, today: dt.date) -> str:
    """Say how many hear it in which way, and when the last one does."""
    if not plan.declined:
        return tr("Nobody of them can be declined.")
    if not plan.tellings:
        return tr("Nobody of them is owed an answer.")
    parts = [
        said.format(count=figure(count))
        for ways, said in _ways()
        if (count := sum(one.way in ways for one in plan.tellings))
    ]
    told = wording.opening(wording.listed(tuple(parts)))
    if plan.last_day is None:
        return told
    last = tr("The last person hears by {day}.").format(day=wording.near_day(plan.last_day, today))
    return f"{told}. {last}"


def _ways() -> tuple[tuple[frozenset[HearBy], str], ...]:
    return (
        (frozenset({HearBy.CALL}), tr("{count} to call")),
        (frozenset({HearBy.ANNOUNCE, HearBy.TEXT}), tr("{count} to announce it to first")),
        (frozenset({HearBy.MAIL}), tr("{count} to write to")),
    )


def silent_words(plan: DeclinePlan) -> list[str]:
    """Say who is declined and told nothing, and who is not declined."""
    lines: list[str] = []
    for why, said in (
        (NOTHING_OWED, tr("Nothing is owed to {people}.")),
        (DO_NOT_CONTACT, tr("Asked to be left alone: {people}.")),
    ):
        names = [one.name for one in plan.hears_nothing if one.why == why]
        if names:
            lines.append(said.format(people=names_of(names[:_NAMED], len(names))))
    if plan.left:
        asked = plan.declined + sum(one.count for one in plan.left)
        lines.append(staying_words(plan.left, asked))
    return lines


def _item(telling: ToTell, today: dt.date) -> RowItem:
    roles = wording.listed(tuple(map(role_in_sentence, telling.elsewhere)))
    elsewhere = tr("stays in {roles}").format(roles=roles) if roles else ""
    subtitle = wording.dotted(
        wording.stage_word(telling.stage_key), choice_words(str(telling.way)), elsewhere
    )
    chip = "" if not telling.lacks else tr("no number") if telling.lacks == NO_NUMBER else tr("no address")
    day = wording.near_day(telling.on, today)
    view = RowView(telling.name, telling.name, subtitle, day, chip, Tone.AMBER if chip else Tone.CALM)
    return RowItem(telling.application_id, view)
