"""What the texts of one call or mail may speak of, ready to be said in their language."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.hear_by import is_late
from recruiterdesk.domain.next_step import call_again_after_telling
from recruiterdesk.domain.placeholders import Condition, GuideValues
from recruiterdesk.domain.placement_calls import PlacementCall
from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.situations import OpenAnswer
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import ConsentKind, DispositionKind
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.person_page import ApplicationView
from recruiterdesk.ui.pages.calls_texts import language_named
from recruiterdesk.ui.wording import Whereabouts

_DAY = {Language.EN: "dddd, d MMMM", Language.DE: "dddd, d. MMMM"}
_DAY_WITH_YEAR = {Language.EN: "dddd, d MMMM yyyy", Language.DE: "dddd, d. MMMM yyyy"}
_CONSENT = {
    Language.EN: {
        ConsentKind.KEEP: "I keep your data: {answer}",
        ConsentKind.CALL: "I call you again: {answer}",
        ConsentKind.MENTION: "I mention you to people I know: {answer}",
    },
    Language.DE: {
        ConsentKind.KEEP: "Daten behalten: {answer}",
        ConsentKind.CALL: "Wieder anrufen: {answer}",
        ConsentKind.MENTION: "Den Namen bei anderen nennen: {answer}",
    },
}
_YES = {Language.EN: "yes", Language.DE: "ja"}
_NO = {Language.EN: "no", Language.DE: "nein"}
_UNTIL = {Language.EN: ", until {day}", Language.DE: ", bis {day}"}
_REACH_ME = {Language.EN: "today until {time}", Language.DE: "heute bis {time} Uhr"}
_REACH_ME_OTHER_DAYS = {Language.EN: "from {start} to {end}", Language.DE: "von {start} bis {end} Uhr"}


def conversation_language(sheet: CallSheet, settings: DeskSettings) -> Language:
    """Return the language in which one speaks with the person."""
    return language_named(sheet.page.person.language, settings.language)


def guide_values(sheet: CallSheet, settings: DeskSettings, here: Whereabouts) -> GuideValues:
    """Return the values for a call to this person, or a mail, as of now."""
    person, subject = sheet.page.person, sheet.subject
    language = conversation_language(sheet, settings)
    addressee = Addressee(
        person.given, person.family, person.honorific, person.salutation, person.form_of_address
    )
    promises = [promise.due_on for promise in sheet.facts.promises]
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None]
    # Who waits for a paused search hears again when a pause ends.
    until = settings.pause_days if causes[:1] == [ROLE_FROZEN] else settings.promise_days
    next_word = sheet.rules.at_work.add_working_days(here.today, until)
    return GuideValues(
        salutation=greeting(addressee, language),
        first_name=person.given or person.full_name.split(" ")[0],
        role=_role(subject),
        client=_client(subject),
        strength=person.strength,
        may_tell=may_be_told(subject),
        may_write=_may_be_written(subject),
        check_in_date=_check_in_day(sheet, settings, here, language),
        date=day_in(language, next_word),
        promised_date=day_in(language, min(promises)) if promises else "",
        me=settings.my_name,
        my_phone=settings.my_phone,
        reach_me=reach_me(settings, here, language),
        consents=_consents(sheet, language),
        ending=_ending(subject),
        conditions=_conditions(sheet, here.today),
    )


def about(view: ApplicationView, values: GuideValues) -> GuideValues:
    """Return the values for a mail about another application than the one that is the most urgent."""
    return replace(values, role=_role(view), client=_client(view))


def day_in(language: Language, day: dt.date) -> str:
    """Write a day in the language of the conversation: "Thursday, 26 November"."""
    return _written(language, day, _DAY[language])


def may_be_told(view: ApplicationView | None) -> str:
    """Return what the candidate may hear; of a frozen role that is what was cleared for everyone."""
    if view is None:
        return ""
    if view.closure is not None and view.closure.cause == ROLE_FROZEN:
        return view.role.explanation
    return view.disposition.may_tell if view.disposition else ""


def late_answer(sheet: CallSheet, today: dt.date) -> bool:
    """Tell whether a decision is so old that the call opens with an apology."""
    late = sheet.rules.late
    return any(
        view.closure is not None and is_late(view.closure.since, today, late) for view in sheet.to_tell
    )


def has_missed_callback(sheet: CallSheet, now: dt.datetime) -> bool:
    """Tell whether a call that was agreed is so late (an hour) that it was missed."""
    return any(now - callback.at > sheet.rules.late.callback for callback in sheet.facts.callbacks)


def open_answer(sheet: CallSheet, today: dt.date) -> OpenAnswer | None:
    """Return the outcome that the person does not know yet; None where nothing is to be told."""
    view = next(iter(sheet.to_tell), None)
    if view is None or view.closure is None:
        return None
    return OpenAnswer(
        view.disposition.kind if view.disposition and view.closure.cause != ROLE_FROZEN else None,
        view.closure.stage,
        view.role.role_state,
        may_be_told(view),
        late_answer(sheet, today),
    )


def _may_be_written(view: ApplicationView | None) -> str:
    if view is None:
        return ""
    frozen = view.closure is not None and view.closure.cause == ROLE_FROZEN
    cleared = view.role.cleared_with if frozen else view.disposition and view.disposition.cleared_with
    return may_be_told(view) if cleared else ""


def _role(view: ApplicationView | None) -> str:
    return (view.role.spoken_title or spoken_title(view.role.title)) if view else ""


def _client(view: ApplicationView | None) -> str:
    return (view.client.spoken_name or spoken_client(view.client.name)) if view else ""


def _ending(view: ApplicationView | None) -> DispositionKind:
    if view is not None and view.disposition is not None:
        return view.disposition.kind
    return DispositionKind.ROLE_CLOSED


def _conditions(sheet: CallSheet, today: dt.date) -> frozenset[Condition]:
    row = sheet.page.queue_row
    broken = row is not None and row.tone is Calmness.RED
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None][:1]
    found = {
        Condition.TO_TELL: bool(causes) and causes != [ROLE_FROZEN],
        Condition.PAUSED: causes == [ROLE_FROZEN],
        Condition.LATE: broken or late_answer(sheet, today),
        Condition.IN_PLAY: bool(sheet.in_play),
        Condition.TRIED_TO_CALL: row is not None and row.attempts > 0,
        Condition.RESIGNING: _placement_ahead(sheet) == PlacementCall.RESIGNING,
        Condition.BEFORE_START: _placement_ahead(sheet) == PlacementCall.BEFORE_START,
    }
    return frozenset(condition for condition, holds in found.items() if holds)


def _placement_ahead(sheet: CallSheet) -> str:
    """Return which call around a start comes next; empty where none is planned."""
    planned = [one for one in sheet.facts.check_ins if one.placement]
    return min(planned, key=lambda one: (one.due_on, one.id)).reason if planned else ""


def _consents(sheet: CallSheet, language: Language) -> str:
    """Write the newest answer to each of the three consents, a line for each."""
    newest = {consent.kind: consent for consent in sheet.page.consents}
    lines = [
        _CONSENT[language][kind].format(answer=_YES[language] if consent.given else _NO[language])
        + (
            _UNTIL[language].format(day=_written(language, consent.until, _DAY_WITH_YEAR[language]))
            if consent.given and consent.until
            else ""
        )
        for kind, consent in sorted(newest.items(), key=lambda pair: list(ConsentKind).index(pair[0]))
    ]
    return "\n".join(f"– {line}." for line in lines)


def _check_in_day(sheet: CallSheet, settings: DeskSettings, here: Whereabouts, language: Language) -> str:
    if not sheet.may_call_again:
        return ""
    again = call_again_after_telling(sheet.facts, here.today, sheet.rules, settings.check_in_days)
    return _written(language, again.on, _DAY_WITH_YEAR[language])


def reach_me(settings: DeskSettings, here: Whereabouts, language: Language) -> str:
    """Say when the recruiter can be reached: "today until 18:00"."""
    hours = settings.work_hours
    if hours.contains(here.local(here.now).time()):
        return _REACH_ME[language].format(time=f"{hours.end:%H:%M}")
    return _REACH_ME_OTHER_DAYS[language].format(start=f"{hours.start:%H:%M}", end=f"{hours.end:%H:%M}")


def _written(language: Language, day: dt.date, pattern: str) -> str:
    return QLocale(str(language)).toString(QDate(day.year, day.month, day.day), pattern)
