"""Columns that say of those who are out how far they had got, beside the one that says where everybody is."""

from __future__ import annotations

import re

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.application_names import STATES
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.concept_words import ARCHIVED
from recruiterdesk.spreadsheets.columns.days_of_states import is_day_of
from recruiterdesk.spreadsheets.columns.name_parts import NamePart, name_part
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.columns.offer_columns import end_of_offer
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, is_date, mostly, reaches

_STEP = name_part(NamePart.STEP)
AT_END = re.compile(
    rf"\b{name_part(NamePart.DECLINED, NamePart.OUT)}\w* {name_part(NamePart.AT)}\b|"
    rf"\b{_STEP}\b.* {name_part(NamePart.EARLIER)}\b|\b{name_part(NamePart.LAST)}\w* {_STEP}\b"
)
"""What columns are called that say how far those got who are out."""


WITHDRAWAL = re.compile(rf"\b{name_part(NamePart.WITHDRAWAL)}\b")
"""What columns are called that say that the candidate ended it."""


_STATES = re.compile(rf"\b{name_part(NamePart.STATE)}\b")
_STEPS = re.compile(rf"^(?!.*\b{name_part(NamePart.NEXT)}\b).*\b{_STEP}\b")
_DAY_OF_ENDING = re.compile(
    rf"{WITHDRAWAL.pattern}|^(?!.*\b{name_part(NamePart.MESSAGE)}\b).*\b{name_part(NamePart.DECLINED)}\w*"
)
_DAY_ENDED = re.compile(name_part(NamePart.ENDED))
"""What columns are called that say when an application ended, however it did."""
CHANGE_OF_STATE = re.compile(name_part(NamePart.CHANGE))
"""What columns are called that say when somebody came to where they are."""
_REASON, _KIND = name_part(NamePart.REASON), name_part(NamePart.KIND)
_DECLINED = name_part(NamePart.DECLINED, NamePart.OUT)
_KIND_OF_REASON = re.compile(
    rf"\b{_REASON}\w*\b.*\b{_KIND}\b|\b{_KIND}\b.*\b{_REASON}\w*\b|"
    rf"\b{_DECLINED}\w* {_KIND}\b|\b{_KIND} (?:\w+ )?{_DECLINED}"
)


def names_archived(name: str) -> bool:
    """Tell whether a plain name asks whether an application is archived, and nothing else of it."""
    words = name.removeprefix("is ").split()
    return len(words) == 1 and has_any(words, ARCHIVED)


def take_stages_at_end(draft: ColumnDraft) -> None:
    """Know columns that say of those who are out how far they got ("Rejected after", "Stage before").

    What says where everybody is now ("Rejected" for them) says then how it ended.
    """
    stages = draft.of(Field.STAGE)
    _take_stages_of_archived(draft)
    outcomes = draft.of(Field.OUTCOME)
    tells_more = any(outcome_from_words(value).kind for index in outcomes for value in draft.values(index))
    if len(stages) != 1 or tells_more or not tells_endings(draft):
        return
    at_end = [
        index
        for index, name, field in draft.loose()
        if field is None and AT_END.search(name) and mostly(draft.values(index), stage_from_words)
    ]
    if at_end:
        for index in outcomes:
            draft.leave(index)
        draft.fields[stages[0]] = Field.OUTCOME
    for index in at_end:
        draft.fields[index] = Field.STAGE


def tells_endings(draft: ColumnDraft) -> bool:
    """Tell whether the stages say of some that they ended."""
    return any(
        outcome_from_words(value).kind for index in draft.of(Field.STAGE) for value in draft.values(index)
    )


def _take_stages_of_archived(draft: ColumnDraft) -> None:
    """Know a stage that is filled where the present one is not: "Archived stage" beside "Stage"."""
    stages = draft.of(Field.STAGE)
    for index, name, field in list(draft.loose()):
        if field is not None or len(stages) != 1 or not AT_END.search(name):
            continue
        if mostly(draft.values(index), stage_from_words) and not any(draft.rows_of(stages[0], index)):
            draft.fields[index] = Field.STAGE


def take_days_of_endings(draft: ColumnDraft) -> None:
    """Know the days on which candidates withdrew, or others said no, beside those of a first no."""
    for index, name, field in list(draft.loose()):
        if field is None and is_day_of_ending(name) and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON


def is_day_of_ending(name: str) -> bool:
    """Tell whether a name is that of the day of an end of its own: a no, a withdrawal, an offer accepted."""
    return _DAY_OF_ENDING.search(name) is not None or end_of_offer(name) is not None


def take_days_ended(draft: ColumnDraft) -> None:
    """Know the day on which it ended ("Date de sortie") beside a job, where it is said why or who knows."""
    says_no = draft.has(Field.REASON, Field.TOLD_ON, Field.OUTCOME) or tells_endings(draft)
    if draft.has(Field.DECIDED_ON) or not says_no or not draft.has(Field.ROLE, Field.STAGE):
        return
    named = [index for index, name, _ in draft.loose() if _DAY_ENDED.fullmatch(name)]
    if named and mostly(draft.values(named[0]), is_date):
        draft.fields[named[0]] = Field.DECIDED_ON


def take_named_steps(draft: ColumnDraft) -> None:
    """Know a column named after steps by its cells, beside one that only says whether it goes on."""
    stages = draft.of(Field.STAGE)
    states = [*stages, *(index for index, name, _ in draft.loose() if _STATES.search(name))]
    if draft.has(Field.OUTCOME) or any(
        stage_from_words(value) for index in states for value in draft.values(index)
    ):
        return
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if field is None and _STEPS.search(name) and reaches(values, stage_from_words, NEARLY_ALL):
            for stage in stages:
                draft.fields[stage] = Field.OUTCOME
            draft.fields[index] = Field.STAGE
            return


def tell_states_from_steps(draft: ColumnDraft) -> None:
    """Read a status with ends beside a column of stages as how it ended ("Étape", "Statut actuel")."""
    stages = draft.of(Field.STAGE)
    states = [index for index in stages if _STATES.search(draft.names[index])]
    if draft.has(Field.OUTCOME) or len(stages) == len(states):
        return
    for index in states:
        if index not in draft.fixed and any(outcome_from_words(value).kind for value in draft.values(index)):
            draft.fields[index] = Field.OUTCOME
            return


def take_kinds_of_reasons(draft: ColumnDraft) -> None:
    """Know a column that says whose each reason was ("Archive reason type": "Rejected by candidate")."""
    if not draft.has(Field.REASON):
        return
    for index, name, field in list(draft.loose()):
        is_kind = field is None and _KIND_OF_REASON.search(name)
        if is_kind and mostly(draft.values(index), _says_whose):
            draft.fields[index] = Field.REASON


def _says_whose(text: str) -> bool:
    return outcome_from_words(text).kind is not None


def take_changes_of_state(draft: ColumnDraft) -> None:
    """Know the day on which the status changed last as that of the end, where no column says that day."""
    states = draft.of(Field.STAGE, Field.OUTCOME)
    is_said = draft.has(Field.REASON) or any(map(_says_whose, (v for at in states for v in draft.values(at))))
    if draft.has(Field.DECIDED_ON) or not is_said:
        return
    called_so = [
        index
        for state in reversed(states)
        for index, name, _ in draft.loose()
        if is_day_of(name, draft.names[state])
    ]
    changes = [index for index, name, _ in draft.loose() if CHANGE_OF_STATE.fullmatch(name)]
    for index in (*called_so, *changes):
        if draft.fields[index] is None and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON
            return


def stands_at_ends(draft: ColumnDraft, index: int) -> bool:
    """Tell whether the reasons of a state stand only beside states that are an end other than a hire."""
    states = {*draft.of(Field.STAGE, Field.OUTCOME), *draft.named(STATES)} - {index}
    return any(_stands_at_ends_of(draft, state, index) for state in states)


def _stands_at_ends_of(draft: ColumnDraft, state: int, index: int) -> bool:
    ends = {outcome_from_words(said).kind for said, _ in draft.rows_of(state, index)}
    return bool(ends) and ends.isdisjoint({None, DispositionKind.HIRED})
