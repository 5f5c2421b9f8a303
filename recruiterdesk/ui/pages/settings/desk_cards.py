"""The cards of the desk's settings: who you are, where you work, your hours, calls, reminders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.operations.phones import normal_number
from recruiterdesk.operations.zones import countries, guess_zone, zone_names
from recruiterdesk.storage.queries.day_load import day_load
from recruiterdesk.storage.queries.work_calendars import regions_of
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.settings.bindings import (
    Unit,
    add_box,
    add_box_below,
    add_number,
    add_pick,
    add_span,
    add_text,
)
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.spans import OptionalSpanField, SpanField
from recruiterdesk.ui.pages.settings.week import WeekField
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.wording import written_number
from recruiterdesk.ui.workplace import Workplace

_LATE_AFTERNOON = DaySpan(dt.time(16, 30), dt.time(18, 30))


def tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)


def person_card(workplace: Workplace) -> SettingsCard:
    """Who calls and writes."""
    card = SettingsCard(tr("You"), workplace)
    add_text(card, tr("Your &name"), "my_name")
    _add_phone(card)
    languages = (("en", "English"), ("de", "Deutsch"))
    add_pick(card, tr("&Language of calls and letters"), "language", lambda _settings: languages)
    card.form.add_remark(tr("For people whose own language is not known."))
    texts = QuietButton(tr("Guides and drafts…"))
    texts.setToolTip(tr("What you say and write, in your own words  Ctrl+Shift+T"))
    texts.clicked.connect(partial(_show_texts, workplace))
    card.form.add_line(texts)
    return card


def place_card(workplace: Workplace) -> SettingsCard:
    """Where the recruiter works: holidays, zone and weekend follow."""
    card = SettingsCard(tr("Where you work"), workplace)
    add_place(card)
    card.form.add_remark(tr("Its public holidays are no working days."))
    add_pick(card, tr("Time &zone"), "zone", _zones)
    _add_weekend(card)
    return card


def hours_card(workplace: Workplace) -> SettingsCard:
    """When the recruiter works, calls, and is left alone."""
    card = SettingsCard(tr("Your hours"), workplace)
    add_span(card, tr("Wor&king hours"), "work_hours")
    add_span(card, tr("Call &hours"), "call_hours")
    _add_reserved_hours(card)
    add_quiet_hours(card)
    return card


def calls_card(workplace: Workplace) -> SettingsCard:
    """How much a day bears, and how long things may take."""
    card = SettingsCard(tr("Calls and promises"), workplace)
    days = Unit(tr("working day"), tr("working days"))
    add_number(card, tr("Hard calls a da&y"), "hard_calls_a_day", 50)
    add_box_below(card, tr("follows what I &really do"), "hard_calls_learn")
    _add_learned_number(card, workplace)
    add_number(card, tr("A pro&mise is for"), "promise_days", 60, days)
    add_number(card, tr("A paused &search waits"), "pause_days", 120, days)
    add_box(card, tr("Before a hard call, look once at what may be told"), "prepare_calls")
    add_box(card, tr("Show how long a call lasts"), "show_call_timer")
    add_box(card, tr("Voicemails on private numbers hint at the &outcome"), "voicemail_hint")
    return card


def _add_learned_number(card: SettingsCard, workplace: Workplace) -> None:
    """Say in one line what the number has become, where it is another than the chosen one."""
    said = muted_text()
    said.setAccessibleName(tr("The number as it is now"))

    def show(_settings: DeskSettings) -> None:
        load = day_load(workplace.desk)
        words = tr("Just now {count}, as on most of your days.")
        said.setText(words.format(count=load.usual) if load.learned else "")
        be_there(said, load.learned)

    card.form.add_line(said)
    card.bind(Bound(show, lambda settings: settings))


def add_place(card: SettingsCard) -> None:
    """Add country and region; the zone follows the country."""
    add_pick(card, tr("&Country"), "country", _countries, _move)
    add_pick(card, tr("Re&gion"), "region", _regions)


def add_quiet_hours(card: SettingsCard) -> SpanField:
    """Add the hours in which nothing rings; they may go over midnight."""
    field = SpanField()

    def show(settings: DeskSettings) -> None:
        field.show_times(settings.quiet_from, settings.quiet_until)

    def read(settings: DeskSettings) -> DeskSettings:
        start, end = field.times()
        return replace(settings, quiet_from=start, quiet_until=end)

    card.form.add_field(tr("&Quiet hours"), field)
    card.bind(Bound(show, read), field.edited)
    card.form.add_remark(tr("Nothing rings in them but calls that you agreed. Equal times mean none."))
    return field


def _show_texts(workplace: Workplace, _checked: object = None) -> None:
    workplace.window.show_page("texts")


def _add_phone(card: SettingsCard) -> None:
    field = LineField()

    def show(settings: DeskSettings) -> None:
        field.setText(settings.my_phone)

    def read(settings: DeskSettings) -> DeskSettings:
        typed = field.text().strip()
        number = written_number(normal_number(typed, settings.country)) if typed else ""
        return replace(settings, my_phone=number)

    card.form.add_field(tr("Your &phone"), field)
    card.bind(Bound(show, read), field.editingFinished)
    card.form.add_remark(tr("Said on voicemails and written in messages, so that people can reach you."))


def _add_weekend(card: SettingsCard) -> None:
    field = WeekField()

    def show(settings: DeskSettings) -> None:
        field.show_weekend(settings.weekend)

    def read(settings: DeskSettings) -> DeskSettings:
        return replace(settings, weekend=field.weekend())

    card.form.add_field(tr("Weeken&d"), field)
    card.bind(Bound(show, read), field.edited)


def _add_reserved_hours(card: SettingsCard) -> None:
    field = OptionalSpanField(tr("keep"), _LATE_AFTERNOON)

    def show(settings: DeskSettings) -> None:
        field.show_span(settings.reserved_hours)

    def read(settings: DeskSettings) -> DeskSettings:
        return replace(settings, reserved_hours=field.span())

    card.form.add_field(tr("Reser&ved for calls"), field)
    card.bind(Bound(show, read), field.edited)
    card.form.add_remark(tr("Reminders gather there, and calls are proposed for it."))


def _countries(_settings: DeskSettings) -> Sequence[tuple[str, str]]:
    return sorted(((code, country_name(code)) for code in countries()), key=lambda country: country[1])


def _regions(settings: DeskSettings) -> Sequence[tuple[str, str]]:
    return (("", tr("the whole country")), *regions_of(settings.country))


def _zones(_settings: DeskSettings) -> Sequence[tuple[str, str]]:
    return [(name, name.replace("_", " ")) for name in zone_names()]


def _move(settings: DeskSettings) -> DeskSettings:
    """Let region and zone follow the country; where it has several zones the zone stays."""
    return replace(settings, region="", zone=guess_zone(settings.country, ()) or settings.zone)
