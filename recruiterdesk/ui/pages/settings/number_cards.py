"""The cards of the desk's numbers: waits, answers, the client's clock, order, hours, tries, introductions."""

from __future__ import annotations

from recruiterdesk.ui.pages.settings.bindings import Unit, add_number, add_span, add_usual_values
from recruiterdesk.ui.pages.settings.card import SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.pages.settings.places import setting_places
from recruiterdesk.ui.workplace import Workplace

_DAYS, _LONG, _MINUTES = 60, 730, 240


def working_days() -> Unit:
    return Unit(tr("working day"), tr("working days"))


def calendar_days() -> Unit:
    return Unit(tr("day"), tr("days"))


def minutes() -> Unit:
    return Unit(tr("minute"), tr("minutes"))


def waiting_card(workplace: Workplace) -> SettingsCard:
    """When a wait presses, in what time word is owed, and what is late."""
    card = SettingsCard(setting_places()["waiting"], workplace)
    days, calendar = working_days(), calendar_days()
    add_number(card, tr("Amber from"), "wait_colours.amber_from", _DAYS, days)
    add_number(card, tr("Red from"), "wait_colours.red_from", _DAYS, days)
    card.form.add_remark(tr("Under a promise its day alone is the limit."))
    add_number(card, tr("Word to who is still in after"), "answers.quiet_days", _DAYS, days)
    add_number(card, tr("Written answer within"), "answers.written_days", _DAYS, days)
    add_number(card, tr("Reply to a try of theirs within"), "answers.reply_days", _DAYS, days)
    add_number(card, tr("Runner-up hears within"), "answers.runner_up_days", _DAYS, days)
    add_number(card, tr("An answer is late after"), "late.answer_days", _LONG, calendar)
    card.form.add_remark(tr("Then the call opens with an apology, and at screening a mail is proposed."))
    add_number(card, tr("A callback is missed after"), "late.callback_minutes", _MINUTES, minutes())
    add_number(card, tr("Long ago after"), "late.long_ago_days", _LONG, calendar)
    card.form.add_remark(tr("What an import finds older than that brings no duty."))
    add_usual_values(card, "wait_colours", "answers", "late")
    return card


def client_card(workplace: Workplace) -> SettingsCard:
    """When feedback of the client is overdue, and when the draft presses."""
    card = SettingsCard(setting_places()["client"], workplace)
    days = working_days()
    add_number(card, tr("Due after an interview"), "client_times.interview_days", _DAYS, days)
    add_number(card, tr("Due after a submission"), "client_times.submission_days", _DAYS, days)
    add_number(card, tr("The draft says what waiting costs after"), "client_times.cost_days", _DAYS, days)
    add_usual_values(card, "client_times")
    return card


def order_card(workplace: Workplace) -> SettingsCard:
    """How many days of waiting getting further is worth in the order of the queue."""
    card = SettingsCard(setting_places()["order"], workplace)
    days = working_days()
    add_number(card, tr("Head start at screening"), "head_starts.screening", _DAYS, days, lowest=0)
    add_number(card, tr("Submitted"), "head_starts.submitted", _DAYS, days, lowest=0)
    add_number(card, tr("Interviewing"), "head_starts.interviewing", _DAYS, days, lowest=0)
    add_number(card, tr("Final round and offer"), "head_starts.final", _DAYS, days, lowest=0)
    card.form.add_remark(tr("Whoever got further stands as if they had waited so much longer."))
    add_usual_values(card, "head_starts")
    return card


def their_hours_card(workplace: Workplace) -> SettingsCard:
    """When people can be called by their own clock."""
    card = SettingsCard(setting_places()["their_hours"], workplace)
    add_span(card, tr("Their hours"), "their_hours.usual")
    add_span(card, tr("Best at midday"), "their_hours.midday")
    add_span(card, tr("Best in the evening"), "their_hours.evening")
    card.form.add_remark(
        tr("By their clock; the best hours are for people in a job. Never before 08:00 or after 20:00.")
    )
    add_usual_values(card, "their_hours")
    return card


def tries_card(workplace: Workplace) -> SettingsCard:
    """How often somebody is tried, for an answer and for a check-in."""
    card = SettingsCard(setting_places()["tries"], workplace)
    add_number(card, tr("&Tries to reach somebody"), "retry_tries", 20)
    add_number(card, tr("Tries w&ithin"), "retry_days", _DAYS, working_days())
    card.form.add_remark(tr("Then the answer goes out in writing, and a call is still offered."))
    add_number(card, tr("Tries for a check-in"), "tries.check_in_tries", 20)
    add_number(card, tr("Check-in tries within"), "tries.check_in_days", _DAYS, calendar_days())
    add_number(card, tr("Busy: again after"), "tries.busy_minutes", _MINUTES, minutes())
    add_usual_values(card, "retry_tries", "retry_days", "tries")
    return card


def introductions_card(workplace: Workplace) -> SettingsCard:
    """When an introduction is to be moved on, how long a consent lasts, and how often a contact is asked."""
    card = SettingsCard(setting_places()["introductions"], workplace)
    days, months = calendar_days(), Unit(tr("month"), tr("months"))
    add_number(card, tr("Remind, once, after"), "introductions.reply_days", _DAYS, days)
    add_number(card, tr("Ask how it went after"), "introductions.first_follow_up_days", _LONG, days)
    add_number(card, tr("And once more after"), "introductions.second_follow_up_days", _LONG, days)
    card.form.add_remark(tr("Both are counted from the day of the introduction."))
    add_number(card, tr("A consent lasts"), "introductions.consent_months", _DAYS, months)
    add_number(card, tr("Asks in a quarter"), "introductions.asks_in_quarter", 20)
    card.form.add_remark(tr("So often one contact is asked, about whomever."))
    add_usual_values(card, "introductions")
    return card
