"""Before a role is frozen, filled, cancelled or opened again: what may be said, and how everyone hears it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.fan_out import NO_CHOICE
from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.domain.words import HearBy, RoleState
from recruiterdesk.operations.plan_lines import KNEW_ALREADY, ToTell
from recruiterdesk.operations.role_changes import Explanation
from recruiterdesk.operations.role_plans import RolePlan
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui.pages.importing.working_panel import WorkingPanel
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.roles.choosing import with_choice
from recruiterdesk.ui.pages.roles.hired_card import HiredCard
from recruiterdesk.ui.pages.roles.plan_group import PlanGroup
from recruiterdesk.ui.pages.roles.plan_people import HIRED, Single
from recruiterdesk.ui.pages.roles.plan_side import LastDayNotice, ResumedCard, SayCard, elsewhere_card
from recruiterdesk.ui.pages.roles.planning import Planning
from recruiterdesk.ui.pages.roles.words import (
    confirm_words,
    day_of_telling,
    days_words,
    plan_subtitle,
    plan_title,
)
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace


class RolePlanView(QWidget):
    """One button does all of it, and one undo takes it back; Esc leaves everything as it is.

    Signals:
        finished: it was done, or left.
    """

    finished = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._plan: RolePlan | None = None
        self._asked: tuple[int, RoleState] = (0, RoleState.OPEN)
        self._choices = NO_CHOICE
        self._confirmed = False
        self.groups: list[PlanGroup] = []
        self.planning = Planning(workplace.desk, self)
        self.planning.planned.connect(self._show_plan)
        self.planning.done.connect(self._finish)
        self.planning.refused.connect(self._refuse)
        self.planning.working.connect(self._show_working)
        self.planning.given_up.connect(self._say_nothing_changed)
        workplace.changes.changed.connect(self._plan_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()

    def show_change(self, role_id: int, state: RoleState) -> bool:
        """Show what the change would do; False where it is refused, which is said."""
        self._choices, self._plan, self._asked = NO_CHOICE, None, (role_id, state)
        self._forget_groups()
        words = self._workplace.sentences.word
        inside = words("explanation.role_filled_inside") if state is RoleState.FILLED else ""
        self.say.propose(words(f"explanation.role_{state}"), inside)
        self.planning.ask(role_id, state, self._choices)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.plan() is not None or self.planning.is_working()

    def plan(self) -> RolePlan | None:
        return self._plan

    def confirm_change(self) -> None:
        """Do it as one step."""
        plan = self._plan
        if plan is None or self.planning.is_working():
            return
        usual = self._workplace.sentences.word(plan.explanation_key)
        explanation = Explanation(self.say.text() or usual, self.say.cleared_with())
        choices, self._confirmed = self._choices, True
        if plan.role_state is RoleState.OPEN:
            choices = replace(choices, taken_up=self.resumed.chosen())
        self.planning.change(plan.role_id, plan.role_state, explanation, choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        in_text = isinstance(focused, (QLineEdit, QPlainTextEdit))
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._leave(in_text=in_text)
        elif enter and isinstance(focused, QAbstractButton):
            focused.click()
        elif enter and not in_text:
            self.confirm_change()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(""))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.cancel = PlainButton(self.tr("Cancel"), "Esc")
        self.cancel.clicked.connect(lambda: self._leave(in_text=False))
        self.confirm = PrimaryButton("", "↵")
        self.confirm.clicked.connect(self.confirm_change)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.confirm_change)
        self.page.header.add_action(self.cancel)
        self.page.header.add_action(self.confirm)
        self.working = WorkingPanel()
        self.working.hide()
        self.say, self.hired, self.resumed = SayCard(), HiredCard(), ResumedCard()
        self.hired.hired.connect(self._choose_hired)
        self.hearing = Card(self.tr("How they will hear"))
        self.last_day = LastDayNotice()
        self.last_day.write_wanted.connect(lambda people: self._choose(people, str(HearBy.MAIL)))
        self.last_day.raise_wanted.connect(self._raise_today)
        self._elsewhere_ground = QWidget()
        self._elsewhere = QVBoxLayout(self._elsewhere_ground)
        self._elsewhere.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._elsewhere_ground, 1)
        foot.addWidget(self.last_day, 2)
        for card in (self.working, self.say, self.hired, self.hearing, self.resumed):
            self.page.body.addWidget(card)
        self.page.body.addLayout(foot)

    def _show_plan(self, plan: RolePlan) -> None:
        self._plan = plan
        today = self._workplace.desk.clock.today()
        self.page.header.show_lines(plan_title(plan), below=plan_subtitle(plan))
        self.confirm.setText(confirm_words(plan))
        self.confirm.updateGeometry()
        told = bool(plan.tellings)
        self.say.setVisible(plan.role_state is not RoleState.OPEN and told)
        self.hired.show_plan(plan)
        self._show_groups(plan)
        self.resumed.show_plan(plan)
        empty_layout(self._elsewhere)
        card = elsewhere_card(plan)
        self._elsewhere_ground.setVisible(card is not None)
        if card is not None:
            self._elsewhere.addWidget(card)
        calendar = recruiter_hours(self._workplace.desk.settings).calendar
        days = calendar.working_days_between(today, plan.last_day) + 1 if plan.last_day else 0
        self.last_day.show_plan(plan, days, today)

    def _show_groups(self, plan: RolePlan) -> None:
        today = self._workplace.desk.clock.today()
        said = self.tr("furthest first, {count} hard calls a day").format(count=plan.calls_a_day)
        self.hearing.show_trailing(said)
        found = _by_stage(plan, self._workplace.desk.settings.stages)
        self.hearing.setVisible(bool(found))
        if [group.stage_key for group in self.groups] != list(found):
            self._make_groups(tuple(found))
        calls = any(telling.way is not HearBy.MAIL for telling in plan.tellings)
        day_of = partial(day_of_telling, today=today, calls=calls)
        filled = plan.role_state is RoleState.FILLED
        for group, people in zip(self.groups, found.values(), strict=True):
            told = [one.is_now for one in people if isinstance(one.is_now, ToTell)]
            group.show_people(people, days_words(told, today, calls=calls), day_of, may_be_hired=filled)

    def _make_groups(self, stage_keys: tuple[str, ...]) -> None:
        self._forget_groups()
        for stage_key in stage_keys:
            group = PlanGroup(stage_key)
            group.chosen.connect(self._choose)
            self.groups.append(group)
            self.hearing.add(group)
        buttons = (self.last_day.sooner, self.last_day.write, self.last_day.write_numberless)
        # They stand below the groups, which were made after them.
        for before, after in pairwise([group.people for group in self.groups[-1:]] + list(buttons)):
            QWidget.setTabOrder(before, after)

    def _forget_groups(self) -> None:
        empty_layout(self.hearing.body)
        self.groups = []

    def _choose(self, applications: tuple[int, ...], choice: str) -> None:
        self._choices = with_choice(self._choices, applications, choice)
        self._ask_again()

    def _choose_hired(self, application_id: int) -> None:
        if application_id:
            self._choose((application_id,), HIRED)
        else:
            self._choices = replace(self._choices, hired=None)
            self._ask_again()

    def _raise_today(self, hard_calls: int) -> None:
        self._choices = replace(self._choices, calls_today=hard_calls)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._plan is not None:
            self.planning.ask(*self._asked, self._choices)

    def _plan_anew(self, _changes: object) -> None:
        """Somebody's application may have changed meanwhile, by a command beside the window."""
        if self.isVisible() and not self.planning.is_writing():
            self._ask_again()

    def _show_working(self, works: bool, writes: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.confirm.setEnabled(not works)
        begins = works and (writes or self._plan is None)
        if begins:
            said = self.tr("Planning their answers…") if writes else self.tr("Working out how they hear it…")
            self.working.show_work(said, self.tr("Esc stops it; nothing is changed then."))
        self.working.setVisible(begins)
        for card in (self.say, self.hearing, self.hired, self.last_day, self.resumed):
            card.setEnabled(not writes)

    def _finish(self, _plan: RolePlan) -> None:
        self._plan, self._confirmed = None, False
        self.finished.emit()

    def _refuse(self, refusal: Refusal) -> None:
        """Say why. What was chosen stays where writing was refused; without a plan nothing is to be seen."""
        self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        if self._confirmed:
            self._confirmed = False
            return
        self._plan = None
        if self.isVisible():
            self.finished.emit()

    def _say_nothing_changed(self) -> None:
        self._confirmed = False
        self._workplace.window.say(self.tr("Stopped; nothing was changed."))

    def _leave(self, *, in_text: bool) -> None:
        if in_text:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        writing = self.planning.is_writing()
        self.planning.cancel()
        if not writing:
            self._plan = None
            self.finished.emit()


def _by_stage(plan: RolePlan, stages: StageList) -> dict[str, list[Single]]:
    """Return everybody who hears, was hired or knows it already, by how far they got, the furthest first."""
    found: dict[str, list[Single]] = defaultdict(list)
    knew = [one for one in plan.left_out if one.why == KNEW_ALREADY]
    for one in (*((plan.hired,) if plan.hired else ()), *plan.tellings, *knew):
        found[one.stage_key].append(Single(one))
    for people in found.values():
        people.sort(key=lambda one: one.application_id)
    order = [each.key for each in stages.stages]
    return dict(sorted(found.items(), key=lambda item: -order.index(item[0])))
