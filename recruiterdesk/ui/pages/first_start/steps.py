"""The steps with settings: the recruiter's hours, and reminders."""

from __future__ import annotations

from recruiterdesk.ui.pages.autostart_box import autostart_box
from recruiterdesk.ui.pages.first_start.import_step import tr
from recruiterdesk.ui.pages.settings.bindings import add_box, add_span, add_text
from recruiterdesk.ui.pages.settings.card import SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import add_place, add_quiet_hours
from recruiterdesk.ui.workplace import Workplace


def hours_step(workplace: Workplace) -> SettingsCard:
    """Who you are, and when you work and call."""
    card = SettingsCard(tr("Your hours"), workplace)
    card.setFocusProxy(add_text(card, tr("Your &name"), "my_name"))
    add_place(card)
    add_span(card, tr("&Working hours"), "work_hours")
    add_span(card, tr("Call &hours"), "call_hours")
    card.form.add_remark(tr("Days are counted, and calls proposed, by these hours and your public holidays."))
    return card


def reminders_step(workplace: Workplace) -> SettingsCard:
    """When the desk may ring."""
    card = SettingsCard(tr("Reminders"), workplace)
    card.form.add_whole_remark(
        tr(
            "The desk rings when a call that you agreed is due, and before a promise breaks; everything else "
            "comes in one summary a day. Closing the window leaves it in the tray, where there is one."
        )
    )
    add_quiet_hours(card)
    card.form.add_whole_line(autostart_box(workplace))
    add_box(card, tr("Show &names in notifications"), "reminder_names")
    return card
