"""The other parts of a plan: what may be said, who stays elsewhere, when the last one hears, who goes on."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recruiterdesk.domain.words import HearBy, RoleState
from recruiterdesk.operations.plan_lines import (
    DO_NOT_CONTACT,
    KNEW_ALREADY,
    NO_NUMBER,
    NOTHING_OWED,
    PAUSED_ALREADY,
)
from recruiterdesk.operations.role_plans import RolePlan, Taken
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.person.marked_text import MarkedText
from recruiterdesk.ui.pages.roles.words import elsewhere_words, names_of
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text, muted_text

_CLEARED_WIDTH = 220
_BOXES = 60


class SayCard(Card):
    """What may I say, cleared with whom?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What may I say?"), parent=parent)
        self._usual: tuple[str, ...] = ()
        self.who_got_it = ChoiceRow(
            [("0", self.tr("Another candidate got it")), ("1", self.tr("Somebody from inside got it"))]
        )
        self.who_got_it.setAccessibleName(self.tr("Who got the role"))
        self.who_got_it.chosen.connect(self._take_who)
        self.words = MarkedText()
        self.words.field.setAccessibleName(self.tr("What may I say?"))
        self._cleared = QLineEdit()
        self._cleared.setPlaceholderText(self.tr("cleared with whom?"))
        self._cleared.setAccessibleName(self.tr("Cleared with"))
        self._cleared.setFixedWidth(_CLEARED_WIDTH)
        self.add_to_head(self._cleared)
        self.add(self.who_got_it)
        self.add(self.words)
        self.add(muted_text(self.tr("The same for all; you can change it in each call.")))

    def propose(self, text: str, instead: str = "") -> None:
        """Propose what to say; where there is another way to say it, ask which, none being chosen."""
        self._usual = (text, instead) if instead else (text,)
        self.who_got_it.setVisible(bool(instead))
        self.who_got_it.forget()
        self.words.field.setPlainText(text)
        self._cleared.clear()

    def _take_who(self, place: str) -> None:
        """Say who got it: in the usual words, or before the recruiter's own."""
        said, usual = self.text(), self._usual[int(place)]
        own = "" if said in self._usual else said
        for other in self._usual:
            own = own.removeprefix(other).strip()
        self.words.field.setPlainText(f"{usual} {own}".strip())

    def text(self) -> str:
        return self.words.text()

    def cleared_with(self) -> str:
        return self._cleared.text().strip()


class LastDayNotice(Notice):
    """When the last person will hear, and how to make it sooner.

    Signals:
        raise_wanted: how many hard calls today shall bear.
        write_wanted: the applications of those who shall be written to.
    """

    raise_wanted = Signal(int)
    write_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.AMBER, parent)
        self._remark = muted_text()
        self.sooner, self.write, self.write_numberless = PlainButton(""), PlainButton(""), PlainButton("")
        self._today = 0
        self._last: tuple[int, ...] = ()
        self._numberless: tuple[int, ...] = ()
        self.sooner.clicked.connect(lambda: self.raise_wanted.emit(self._today))
        self.write.clicked.connect(lambda: self.write_wanted.emit(self._last))
        self.write_numberless.clicked.connect(lambda: self.write_wanted.emit(self._numberless))
        row = FlowLayout()
        for button in (self.sooner, self.write, self.write_numberless):
            row.addWidget(button)
        self.add(self._remark)
        self.add(row)

    def show_plan(self, plan: RolePlan, days: int, today: dt.date) -> None:
        """Show a plan's last day, so many working days from now; nothing where nobody hears."""
        if plan.last_day is None:
            self.show_text("")
            return
        said = self.tr("The last person hears on {day}").format(day=wording.long_day(plan.last_day))
        self.show_text(said)
        self.show_tone(Tone.AMBER if days > 1 else Tone.CALM)
        self._show_sooner(plan, days, today)
        calls = [telling for telling in plan.tellings if telling.way is not HearBy.MAIL]
        last = [telling for telling in calls if telling.stage_key == calls[-1].stage_key] if calls else []
        self._last = tuple(telling.application_id for telling in last)
        if last:
            words = self.tr("Write to the {count} at {stage}")
            count, stage = wording.number_word(len(last)), wording.stage_word(last[0].stage_key)
            _name(self.write, words.format(count=count, stage=stage))
        self.write.setVisible(days > 1 and bool(last))
        self._numberless = tuple(one.application_id for one in calls if one.lacks == NO_NUMBER)
        count = wording.number_word(len(self._numberless))
        _name(self.write_numberless, self.tr("Write to the {count} without a number").format(count=count))
        self.write_numberless.setVisible(bool(self._numberless))

    def _show_sooner(self, plan: RolePlan, days: int, today: dt.date) -> None:
        said = wording.opening(self.tr("{days}.").format(days=wording.working_days(days)))
        self.sooner.setVisible(plan.sooner is not None)
        if plan.sooner is not None:
            self._today, day = plan.sooner
            _name(self.sooner, self.tr("Limit {count} today").format(count=self._today))
            raised = self.tr("Raise today's limit to {count} and it is {day}.")
            said += " " + raised.format(count=self._today, day=wording.near_day(day, today))
        self._remark.setText(said)
        self._remark.setVisible(days > 1)


def _name(button: PlainButton, words: str) -> None:
    button.setText(words)
    button.updateGeometry()


class ResumedCard(Card):
    """Opening again: who goes on anyway, and everybody about whom one is asked, one by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("They go on"), parent=parent)
        self._boxes: dict[tuple[int, ...], QCheckBox] = {}

    def chosen(self) -> frozenset[int]:
        """Return the applications that shall be taken up."""
        return frozenset(one for ids, box in self._boxes.items() if box.isChecked() for one in ids)

    def box_of(self, application_id: int) -> QCheckBox:
        return next(box for ids, box in self._boxes.items() if application_id in ids)

    def show_plan(self, plan: RolePlan) -> None:
        """Show whom the plan takes up, ticked; many of a kind have one box."""
        empty_layout(self.body)
        self._boxes = {}
        self.setVisible(plan.role_state is RoleState.OPEN)
        if plan.role_state is not RoleState.OPEN:
            return
        anyway = [taken.name for taken in plan.resumed if not taken.was_told]
        said = self.tr("Nobody told {people} of it: the search simply goes on.")
        if anyway:
            self.add(Text(said.format(people=names_of(anyway))))
        elif not plan.resumed and not plan.may_reopen:
            self.add(Text(self.tr("Nobody was waiting.")))
        ticked = frozenset(taken.application_id for taken in plan.resumed)
        for was_told, heading in (
            ("paused", self.tr("They know that it is paused. Untick who stays as they are:")),
            ("nothing", self.tr("Closed with the role, and not told yet. Untick who stays closed:")),
            ("over", self.tr("Were told that it is over. Tick whom you take up again:")),
        ):
            self._add_kind(plan, was_told, heading, ticked)

    def _add_kind(self, plan: RolePlan, was_told: str, heading: str, ticked: frozenset[int]) -> None:
        found = [taken for taken in (*plan.resumed, *plan.may_reopen) if taken.was_told == was_told]
        if not found:
            return
        self.add(muted_text(heading))
        if len(found) > _BOXES:
            self._add_box(tuple(found), self.tr("All {count}").format(count=len(found)), ticked)
            return
        for taken in found:
            self._add_box((taken,), f"{taken.name} ({wording.stage_word(taken.stage_key)})", ticked)

    def _add_box(self, people: tuple[Taken, ...], words: str, ticked: frozenset[int]) -> None:
        box = QCheckBox(words)
        box.setChecked(people[0].application_id in ticked)
        self._boxes[tuple(taken.application_id for taken in people)] = box
        self.add(box)


def elsewhere_card(plan: RolePlan) -> Card | None:
    """Return the card of those who stay in play elsewhere and those who are left out; None without either."""
    staying = elsewhere_words(plan.tellings)
    if not staying and not plan.left_out:
        return None
    card = Card(QCoreApplication.translate("roles", "Also active elsewhere") if staying else "")
    if staying:
        card.add(Text(staying))
    for line in _left_out_lines(plan):
        card.add(muted_text(line))
    return card


def _left_out_lines(plan: RolePlan) -> list[str]:
    lines: list[str] = []
    for why, said in (
        (NOTHING_OWED, QCoreApplication.translate("roles", "Nothing is owed to {people}.")),
        (PAUSED_ALREADY, QCoreApplication.translate("roles", "Wait already: {people}.")),
        (KNEW_ALREADY, QCoreApplication.translate("roles", "Know it already: {people}.")),
        (DO_NOT_CONTACT, QCoreApplication.translate("roles", "Asked to be left alone: {people}.")),
    ):
        names = [one.name for one in plan.left_out if one.why == why]
        if names:
            lines.append(said.format(people=names_of(names)))
    return lines
