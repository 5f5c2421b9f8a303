"""Which columns speak of an application: the job, the client, how far it got, how it ended and when."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import application_names as named
from recruiterdesk.spreadsheets.columns.call_results import leave_call_results
from recruiterdesk.spreadsheets.columns.column_answers import answer_outreach
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_endings import (
    stands_at_ends,
    take_changes_of_state,
    take_days_ended,
    take_days_of_endings,
    take_kinds_of_reasons,
    take_named_steps,
    take_stages_at_end,
    tell_states_from_steps,
    tells_endings,
)
from recruiterdesk.spreadsheets.columns.column_groups import all_groups_of
from recruiterdesk.spreadsheets.columns.column_jobs import (
    APPLICATION,
    leave_places_of_jobs,
    names_candidates,
    settle_companies,
    settle_positions,
    take_institutions,
)
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.column_ranks import HOW_IT_WENT
from recruiterdesk.spreadsheets.columns.decision_columns import take_clients_decision
from recruiterdesk.spreadsheets.columns.to_be_told import leave_news_ahead_of_ends, leave_told_ahead_of_talks
from recruiterdesk.spreadsheets.columns.unnamed_stages import take_unnamed_stages
from recruiterdesk.spreadsheets.columns.workplace_columns import take_workplaces
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.said_left_alone import says_leave_alone
from recruiterdesk.spreadsheets.outcomes.sheet_ends import is_sheet_of_those_out
from recruiterdesk.spreadsheets.values.blanks import PLACEHOLDERS
from recruiterdesk.spreadsheets.values.cell_contents import (
    MOST,
    all_fit,
    is_date,
    is_yes_no,
    mostly,
    names_progress,
    reaches,
    share,
)
from recruiterdesk.spreadsheets.values.cell_contents import is_stage_or_outcome as is_progress

_LOW_SHARE = 0.3
_REGION_CODE = re.compile(r"[A-Z]{2}")
_WORDS_OF_ACCOUNT = 5
_HALF = 0.5


def settle_applications(draft: ColumnDraft) -> None:
    """Settle the columns that tell of an application, and those that only seem to."""
    _leave_leads(draft)
    take_named_steps(draft)
    take_clients_decision(draft)
    tell_states_from_steps(draft)
    _leave_submissions(draft)
    _leave_senders(draft)
    _settle_states(draft)
    leave_call_results(draft)
    take_days_ended(draft)
    _settle_reasons(draft)
    _leave_accounts(draft)
    settle_positions(draft)
    take_institutions(draft)
    settle_companies(draft)
    take_workplaces(draft)
    leave_places_of_jobs(draft)
    take_stages_at_end(draft)
    take_days_of_endings(draft)
    take_unnamed_stages(draft)
    _take_told(draft)
    leave_told_ahead_of_talks(draft)
    leave_news_ahead_of_ends(draft)
    _settle_days(draft)
    _take_moments_of_forms(draft)
    take_kinds_of_reasons(draft)
    take_changes_of_state(draft)


def _leave_leads(draft: ColumnDraft) -> None:
    """Leave how far a sale got with a contact, where nothing else speaks of an application."""
    leads = draft.named(named.OF_LEADS)
    others = {field for index, field in enumerate(draft.fields) if index not in leads}
    if others.isdisjoint({Field.ROLE, *APPLICATION}):
        for index in leads:
            draft.leave(index)


def _leave_submissions(draft: ColumnDraft) -> None:
    """Take the day of a submission beside a client as that to the client, which is none of ours."""
    if draft.has(Field.CLIENT):
        for index in draft.named(named.SUBMISSIONS):
            draft.fields[index] = None


def _leave_senders(draft: ColumnDraft) -> None:
    """Take who sent a candidate to the client, as staffing systems say it, as one of ours: no referrer."""
    if draft.has(Field.CLIENT) or not named.SENDINGS.isdisjoint(draft.names):
        for index in draft.named(named.SENDERS):
            draft.leave(index)


def _settle_states(draft: ColumnDraft) -> None:
    """Read a column "Status" as stage or outcome where its words are those of an application."""
    if any(not named.OF_EVENTS.isdisjoint(name.split()) for name in draft.names) and not draft.has(
        Field.CLIENT
    ):
        for index in draft.named(named.STATES - named.STATES_OR_NOTES):
            draft.leave(index)
    if not named.OF_CUSTOMERS.isdisjoint(draft.names) and not draft.has(Field.ROLE):
        for index in draft.named(named.STATES - named.STATES_OR_NOTES):
            draft.leave(index)
    for index, name, _ in list(draft.loose()):
        if answer_outreach(name, draft.values(index)):
            draft.leave(index)
    for index in draft.named(named.STATES):
        draft.fields[index] = Field.NOTES if draft.names[index] in named.STATES_OR_NOTES else None
        wanted = Field.OUTCOME if draft.has(Field.STAGE) else Field.STAGE
        values = [value for value in draft.values(index) if fold(value) not in named.OPEN_OR_CLOSED]
        ended = any(outcome_from_words(value).kind or says_leave_alone(value) for value in values)
        least = _LOW_SHARE if ended or draft.has(Field.ROLE) else MOST
        is_of_application = ended or any(map(names_progress, values)) or draft.has(Field.ROLE, *APPLICATION)
        # "Progress?" asks whether they go on, and not for a hire.
        is_asked = draft.names[index] in named.GOING_ON and mostly(values, is_yes_no)
        if is_asked or _says_who_works(draft, values) or _are_regions(draft.names[index], values):
            continue
        if is_of_application and not draft.has(wanted) and values and reaches(values, is_progress, least):
            draft.fields[index] = wanted


def _are_regions(name: str, values: list[str]) -> bool:
    """Tell whether a "State" is part of a country by its letters: "NY" is no Norwegian for new."""
    return name in named.STATES_OF_COUNTRIES and all_fit(values, _REGION_CODE.fullmatch)


def _says_who_works(draft: ColumnDraft, values: list[str]) -> bool:
    """Tell whether a status says who is in work at all ("Employed", "Unemployed"), whatever job they want.

    So does "active" in a list of staff.
    """
    said = {" ".join(fold(value).replace("-", " ").split()) for value in values}
    are_candidates = draft.has(Field.CLIENT, Field.APPLIED_ON) or any(map(names_candidates, draft.names))
    if said <= named.AT_WORK and not (are_candidates or named.OF_STAFF.isdisjoint(draft.names)):
        return True
    known = named.OUT_OF_WORK | named.IN_WORK
    return bool(said) and said <= known and bool(said & named.OUT_OF_WORK or not draft.has(Field.ROLE))


def _settle_reasons(draft: ColumnDraft) -> None:
    """Read reasons as outcomes where they name these and no other column does; a bare "Reason" needs one."""
    for index, name, field in list(draft.loose()):
        if field is not Field.REASON:
            continue
        if name in named.GENERAL_REASONS and not _tells_of_a_no(draft):
            draft.fields[index] = None
        elif not (draft.has(Field.OUTCOME) or stands_at_ends(draft, index)) and _tells_how_it_ended(
            draft.values(index)
        ):
            draft.fields[index] = Field.OUTCOME


def _tells_of_a_no(draft: ColumnDraft) -> bool:
    has_end = draft.has(Field.OUTCOME, Field.DECIDED_ON, Field.TOLD_ON)
    return has_end or tells_endings(draft) or is_sheet_of_those_out(draft.found.source)


def _tells_how_it_ended(values: list[str]) -> bool:
    """Tell whether all cells name ends, of several kinds; any other reason says that there was a no."""
    kinds = {outcome_from_words(value).kind for value in values} - {None}
    return len(kinds) > 1 and all(map(_names_ending, values))


def _names_ending(text: str) -> bool:
    return outcome_from_words(text).known


def _leave_accounts(draft: ColumnDraft) -> None:
    """Take what is told at length under "What happened" for notes, where no other column says more.

    So is what mostly says no end under "How it went": "well", "good lunch"; beside stages with ends also what
    says none at all: "Avis" with "Favorable" beside "Refus client".
    """
    has_ends = tells_endings(draft)
    for index in draft.of(Field.OUTCOME):
        is_loose = index not in draft.fixed and HOW_IT_WENT.match(draft.names[index])
        values = draft.values(index)
        is_opinion = has_ends and not any(outcome_from_words(value).kind for value in values)
        if is_loose and (is_opinion or share(values, is_progress) <= _HALF):
            draft.fields[index] = Field.NOTES
    if draft.has(Field.ROLE, Field.STAGE, Field.CLIENT, Field.REASON, Field.DECIDED_ON):
        return
    for index in draft.of(Field.OUTCOME):
        words = [len(value.split()) for value in draft.values(index)]
        if words and index not in draft.fixed and sum(words) >= _WORDS_OF_ACCOUNT * len(words):
            draft.fields[index] = Field.NOTES


def _take_told(draft: ColumnDraft) -> None:
    """Know that a column says of those who were declined whether they were told, another one when."""
    if not draft.has(Field.STAGE, Field.OUTCOME, Field.REASON, Field.DECIDED_ON):
        return
    for index, name, field in list(draft.loose()):
        # Beside why somebody was declined it is the no that was sent; elsewhere it may be any message.
        is_sent = name in named.MESSAGES_SENT and draft.has(Field.REASON)
        is_told = field is None and (is_sent or field_named(name) is Field.TOLD_ON)
        # Of those who are still in play "n/a" stands there.
        said = [value for value in draft.values(index) if value not in PLACEHOLDERS]
        says_so = any(mostly(said, kind) for kind in (is_yes_no, is_date))
        if is_told and says_so:
            draft.fields[index] = Field.TOLD_ON


def _settle_days(draft: ColumnDraft) -> None:
    """Settle the day of the decision.

    Of two days on which somebody was told, where no column is the decision's, the one that names the no is
    its day ("Abgesagt am" beside "Informiert am"). So is a bare "Date" right behind the outcome, or on a
    sheet of those who are out; any other is kept as it is.
    """
    if len(draft.of(Field.TOLD_ON)) > 1 and not draft.has(Field.DECIDED_ON):
        for index in draft.named(named.DAYS_OF_A_NO)[:1]:
            draft.fields[index] = Field.DECIDED_ON
    groups = all_groups_of(draft.found)
    for index in draft.named(named.DAYS):
        is_of_end = index > 0 and draft.fields[index - 1] is Field.OUTCOME
        is_of_end = is_of_end and groups.get(index) == groups.get(index - 1)
        is_of_end = is_of_end or is_sheet_of_those_out(draft.found.source)
        if is_of_end and not draft.has(Field.DECIDED_ON) and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON


def _take_moments_of_forms(draft: ColumnDraft) -> None:
    """Take when a form was sent, which programs for forms put ahead of all answers, as when they applied."""
    if draft.has(Field.APPLIED_ON) or not draft.has(Field.ROLE, Field.STAGE, Field.OUTCOME):
        return
    ahead = min(draft.of(*NAME_FIELDS, Field.EMAIL), default=0)
    for index in draft.named(named.MOMENTS_OF_FORMS)[:1]:
        if index < ahead and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.APPLIED_ON
