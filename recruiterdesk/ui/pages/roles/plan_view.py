"""Before a role is frozen, filled, cancelled or opened again: what may be said, and how everyone hears it."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

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

from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import HearBy, RoleState
from recruiterdesk.operations.applications import reopen_application
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.role_plans import RolePlan, preview_role_change
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.roles.plan_group import PlanGroup
from recruiterdesk.ui.pages.roles.plan_side import LastDayNotice, ResumedCard, SayCard, elsewhere_card
from recruiterdesk.ui.pages.roles.words import confirm_words, days_words, plan_subtitle, plan_title
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
        self._ways: dict[int, HearBy] = {}
        self.groups: list[PlanGroup] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()

    def show_change(self, role_id: int, state: RoleState) -> bool:
        """Show what the change would do; False where it is refused, which is said."""
        self._ways = {}
        plan = self._preview(role_id, state)
        if plan is None:
            return False
        self.say.propose(self._workplace.sentences.word(plan.explanation_key))
        self._show_plan(plan)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def plan(self) -> RolePlan | None:
        return self._plan

    def confirm_change(self) -> None:
        """Do it as one step."""
        plan = self._plan
        if plan is None:
            return
        desk, explanation = self._workplace.desk, Explanation(self.say.text(), self.say.cleared_with())
        if plan.role_state is RoleState.OPEN:
            explanation = Explanation()
        done = self._workplace.do(
            lambda: change_role_state(desk, plan.role_id, plan.role_state, explanation, Choices(self._ways))
        )
        if done is None:
            return
        for application_id in self.resumed.chosen():
            self._workplace.do(lambda chosen=application_id: reopen_application(desk, chosen))  # type: ignore[misc]
        self.finished.emit()

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
        self.cancel.clicked.connect(self.finished)
        self._confirm_place = QHBoxLayout()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.confirm_change)
        self.page.header.add_action(self.cancel)
        self.page.header.add_action(self._confirm_place)
        self.say = SayCard()
        self.hearing = Card(self.tr("How they will hear"))
        self.last_day = LastDayNotice()
        self.last_day.write_wanted.connect(self._write_to_group)
        self.resumed = ResumedCard()
        self._elsewhere_ground = QWidget()
        self._elsewhere = QVBoxLayout(self._elsewhere_ground)
        self._elsewhere.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._elsewhere_ground, 1)
        foot.addWidget(self.last_day, 2)
        for card in (self.say, self.hearing, self.resumed):
            self.page.body.addWidget(card)
        self.page.body.addLayout(foot)

    def _preview(self, role_id: int, state: RoleState) -> RolePlan | None:
        desk = self._workplace.desk
        return self._workplace.do(lambda: preview_role_change(desk, role_id, state, Choices(self._ways)))

    def _show_plan(self, plan: RolePlan) -> None:
        self._plan = plan
        today = self._workplace.desk.clock.today()
        self.page.header.show_lines(plan_title(plan), below=plan_subtitle(plan))
        empty_layout(self._confirm_place)
        self.confirm = PrimaryButton(confirm_words(plan), "↵")
        self.confirm.clicked.connect(self.confirm_change)
        self._confirm_place.addWidget(self.confirm)
        self.say.setVisible(plan.role_state is not RoleState.OPEN and bool(plan.tellings))
        self._show_groups(plan, today)
        self.resumed.show_plan(plan)
        empty_layout(self._elsewhere)
        card = elsewhere_card(plan)
        self._elsewhere_ground.setVisible(card is not None)
        if card is not None:
            self._elsewhere.addWidget(card)
        self.last_day.show_plan(plan, plan.calls_a_day, self._working_days(plan))

    def _working_days(self, plan: RolePlan) -> int:
        return len({telling.on for telling in plan.tellings if telling.way is not HearBy.MAIL})

    def _show_groups(self, plan: RolePlan, today: dt.date) -> None:
        empty_layout(self.hearing.body)
        self.groups = []
        said = self.tr("furthest first, {count} hard calls a day").format(count=plan.calls_a_day)
        self.hearing.show_trailing(said)
        self.hearing.setVisible(bool(plan.tellings))
        by_stage = sorted(plan.tellings, key=lambda telling: -telling.stage.position)
        for _stage, found in groupby(by_stage, key=lambda telling: telling.stage):
            tellings = list(found)
            group = PlanGroup(tellings, days_words(tellings, today))
            group.way_chosen.connect(self._choose_way)
            self.groups.append(group)
            self.hearing.add(group)

    def _choose_way(self, applications: tuple[int, ...], way: HearBy) -> None:
        if self._plan is None:
            return
        self._ways |= dict.fromkeys(applications, way)
        plan = self._preview(self._plan.role_id, self._plan.role_state)
        if plan is not None:
            self._show_plan(plan)

    def _write_to_group(self) -> None:
        applications = self.last_day.group_to_write()
        if applications:
            self._choose_way(applications, HearBy.MAIL)

    def _leave(self, *, in_text: bool) -> None:
        if in_text:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finished.emit()
