"""The other parts of a plan: what may be said, who stays elsewhere, when the last one hears, who goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from recruiterdesk.domain.words import HearBy, RoleState
from recruiterdesk.operations.role_plans import DO_NOT_CONTACT, RolePlan
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.person.marked_text import MarkedText
from recruiterdesk.ui.pages.roles.words import elsewhere_words
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text, muted_text

_CLEARED_WIDTH = 220


class SayCard(Card):
    """What may I say, cleared with whom?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What may I say?"), parent=parent)
        self.words = MarkedText()
        self.words.field.setAccessibleName(self.tr("What may I say?"))
        self._cleared = QLineEdit()
        self._cleared.setPlaceholderText(self.tr("cleared with whom?"))
        self._cleared.setAccessibleName(self.tr("Cleared with"))
        self._cleared.setFixedWidth(_CLEARED_WIDTH)
        self.add_to_head(self._cleared)
        self.add(self.words)
        self.add(muted_text(self.tr("The same for all; you can change it in each call.")))

    def propose(self, text: str) -> None:
        self.words.field.setPlainText(text)
        self._cleared.clear()

    def text(self) -> str:
        return self.words.text()

    def cleared_with(self) -> str:
        return self._cleared.text().strip()


class LastDayNotice(Notice):
    """When the last person will hear, and how to make it sooner.

    Signals:
        write_wanted: the group at the end shall be written to.
    """

    write_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.AMBER, parent)
        self._remark = muted_text()
        self.write = PlainButton("")
        self.write.clicked.connect(self.write_wanted)
        self._group: tuple[int, ...] = ()
        row = QHBoxLayout()
        row.addWidget(self.write)
        row.addStretch(1)
        self.add(self._remark)
        self.add(row)

    def group_to_write(self) -> tuple[int, ...]:
        """Return the applications of the group that is called last."""
        return self._group

    def show_plan(self, plan: RolePlan, limit: int, days: int) -> None:
        """Show a plan's last day; nothing where nobody hears."""
        if plan.last_day is None:
            self.show_text("")
            return
        said = self.tr("The last person hears on {day}").format(day=wording.long_day(plan.last_day))
        self.show_text(said)
        called = self.tr("{days} of calls, at most {limit} a day.")
        self._remark.setText(called.format(days=wording.working_days(days), limit=limit))
        self._remark.setVisible(days > 1)
        calls = [telling for telling in plan.tellings if telling.way is not HearBy.MAIL]
        last = [telling for telling in calls if telling.stage is calls[-1].stage] if calls else []
        self._group = tuple(telling.application_id for telling in last)
        if last:
            words = self.tr("Write to the {count} at {stage}")
            count, stage = wording.number_word(len(last)), wording.stage_word(last[0].stage)
            self.write.setText(words.format(count=count, stage=stage))
            self.write.updateGeometry()
        self.write.setVisible(days > 1)


class ResumedCard(Card):
    """Opening again: who goes on, and who could be taken up though they were told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("They go on"), parent=parent)
        self._boxes: dict[int, QCheckBox] = {}

    def chosen(self) -> tuple[int, ...]:
        """Return the applications that shall be taken up though they were told."""
        return tuple(one for one, box in self._boxes.items() if box.isChecked())

    def box_of(self, application_id: int) -> QCheckBox:
        return self._boxes[application_id]

    def show_plan(self, plan: RolePlan) -> None:
        empty_layout(self.body)
        self._boxes = {}
        self.setVisible(plan.role_state is RoleState.OPEN)
        names = tuple(taken.name for taken in plan.resumed)
        self.add(Text(wording.listed(names) if names else self.tr("Nobody was waiting.")))
        if plan.may_reopen:
            self.add(muted_text(self.tr("Were told that it is over. Tick whom you take up again:")))
        for taken in plan.may_reopen:
            box = QCheckBox(f"{taken.name} ({wording.stage_word(taken.stage)})")
            self._boxes[taken.application_id] = box
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
    alone = tuple(one.name for one in plan.left_out if one.why == DO_NOT_CONTACT)
    others = tuple(one.name for one in plan.left_out if one.why != DO_NOT_CONTACT)
    lines: list[str] = []
    if others:
        said = QCoreApplication.translate("roles", "Nothing is owed to {people}.")
        lines.append(said.format(people=wording.listed(others)))
    if alone:
        said = QCoreApplication.translate("roles", "Asked to be left alone: {people}.")
        lines.append(said.format(people=wording.listed(alone)))
    return lines
