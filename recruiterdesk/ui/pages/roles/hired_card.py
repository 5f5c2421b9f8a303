"""A filled role: did somebody from the list get it?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.words import RoleState, Stage
from recruiterdesk.operations.role_plans import RolePlan
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.text import muted_text

_OFFERED = 4
_NOBODY = ""


class HiredCard(Card):
    """Those who got furthest are offered; anybody else is chosen among the people of their group.

    Signals:
        hired: the application that got the role; 0 for nobody from the list.
    """

    hired = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who was hired?"), parent=parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.choices: ChoiceRow | None = None

    def show_plan(self, plan: RolePlan) -> None:
        """Show who can have been hired, and who is chosen."""
        self.setVisible(plan.role_state is RoleState.FILLED and bool(plan.tellings or plan.hired))
        if self.isHidden():
            return
        far = [one for one in (plan.hired, *plan.tellings) if one and one.stage.at_least(Stage.FINAL)]
        chosen = str(plan.hired.application_id) if plan.hired else _NOBODY
        names = {
            str(one.application_id): one.name for one in sorted(far, key=lambda one: one.name)[:_OFFERED]
        }
        if plan.hired:
            names[chosen] = plan.hired.name
        offered = ((_NOBODY, self.tr("Nobody from this list")), *names.items())
        if offered != self._shown:
            self._rebuild(offered)
        if self.choices is not None:
            self.choices.choose(chosen)

    def _rebuild(self, offered: tuple[tuple[str, str], ...]) -> None:
        self._shown = offered
        empty_layout(self.body)
        self.choices = ChoiceRow(offered)
        self.choices.chosen.connect(lambda one: self.hired.emit(int(one or 0)))
        self.add(self.choices)
        self.add(muted_text(self.tr("They hear no “no”. Anybody else: Enter on the names below, then H.")))
