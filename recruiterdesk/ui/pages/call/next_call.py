"""The questions about calling again that stand below the outcomes of a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.next_step import call_again_after_check_in, call_again_after_telling
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.details import Details
from recruiterdesk.ui.pages.call.next_words import Prospect
from recruiterdesk.ui.pages.call.pickers import TwoChoices
from recruiterdesk.ui.pages.check_ins.moving import quick_days, usual_time
from recruiterdesk.ui.pages.check_ins.next_call_picker import NextCall, NextCallPicker, Proposal
from recruiterdesk.ui.widgets.text import muted_text


def next_call_question(
    prospect: Prospect, outcome: CheckInOutcome, given: Details, give: Callable[[NextCall], None]
) -> NextCallPicker:
    """Return the question for the next call: filled with the rule's day, changed on the spot."""
    sheet, today = prospect.sheet, prospect.here.today
    again = call_again_after_check_in(outcome, sheet.facts, today, sheet.rules)
    mine = sheet.rules.at_work
    proposal = Proposal(
        again.on if again else None, usual_time(sheet.page.person, given.call_at), today, mine,
        sheet.hours.calendar or mine, prospect.there.place,
    )  # fmt: skip
    picker = NextCallPicker(
        QCoreApplication.translate("DetailsPanel", "When do you call again?"), quick_days(proposal), proposal
    )
    if given.day is not None:
        picker.show_next(NextCall(given.day, given.day_by, given.call_at))
    picker.picked.connect(give)
    return picker


def agreed_check_in(prospect: Prospect) -> records.CheckIn | None:
    """Return the check-in ahead whose day was agreed, or set by hand; None where there is none."""
    today = prospect.here.today
    return next(
        (
            one
            for one in prospect.sheet.facts.check_ins
            if not one.placement and one.due_on > today and (one.agreed or one.set_by_hand)
        ),
        None,
    )


def keep_or_anew(prospect: Prospect, given: Details, give: Callable[[bool], None]) -> QWidget | None:
    """Return the question whether the agreed day stays; None where none is ahead. Unanswered, it stays."""
    planned = agreed_check_in(prospect)
    if planned is None or not prospect.sheet.may_call_again:
        return None
    days = prospect.settings.check_in_days
    facts = replace(prospect.sheet.facts, check_ins=())
    again = call_again_after_telling(facts, prospect.here.today, prospect.sheet.rules, days)
    keep = QCoreApplication.translate("DetailsPanel", "Keep {day}")
    anew = QCoreApplication.translate("DetailsPanel", "{days} days from today: {day}")
    choices = TwoChoices(
        (
            keep.format(day=wording.full_day(planned.due_on)),
            anew.format(days=days, day=wording.full_day(again.on)),
        )
    )
    choices.buttons[int(given.from_today)].setChecked(True)
    choices.picked.connect(lambda number: give(number == 1))
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(
        muted_text(QCoreApplication.translate("DetailsPanel", "You had agreed on a day to call again."))
    )
    column.addWidget(choices)
    return ground
