"""Columns that say where applications stand, or how they ended, understood by the words in their names."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.application_names import AT_WORK, BOARD_LISTS, PROJECTS, STATES
from recruiterdesk.spreadsheets.columns.column_answers import are_answers, are_bare_noes
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_endings import stands_at_ends
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.columns.offer_columns import is_about_offer
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.named_ends import TALKS
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    NEARLY_ALL,
    is_date,
    is_figure,
    is_stage_or_outcome,
    is_yes_no,
    mostly,
    names_progress,
    reaches,
)

# In Japanese and Chinese, words of a stage stand in whole sentences without blanks as well.
_END_OF_SENTENCE = "。"
_A_SAMPLE = 2
_OF_APPLICATIONS = (
    STRONG_SUBJECTS | known.CLIENT | known.HIRED | known.APPLIED | known.DECIDED | known.PROCESS
)
_OF_JOBS = known.JOB | known.VACANCY | known.POSTING
_OF_AN_APPLICATION = (Field.ROLE, Field.CLIENT, Field.STAGE, Field.APPLIED_ON, Field.DECIDED_ON)
# "Projektstatus", "Kandidatstatus"
GROWN_STATE = "status"
_STATUS = frozenset({GROWN_STATE, "statut", "stato", "estado", "situacao", "stan", "stav", "tila", "durum"})
_GROUP_OF_STATES = re.compile(r"gruppe\b|group\b|\bset\b|categor|kategor|\bbin\b")


def may_say_state(words: list[str], values: list[str]) -> bool:
    """Tell whether a column can say where applications stand: a cell does, or its name asks why."""
    return has_any(words, known.REASON) or any(map(is_stage_or_outcome, values))


def state_by_words(draft: ColumnDraft, index: int, words: list[str], *, is_applied: bool) -> Field | None:
    """Return what a column is that says where applications stand, None where it doesn't.

    Args:
        draft: the columns as far as they are understood.
        index: the column.
        words: those of its name.
        is_applied: whether another column speaks of applications.
    """
    values, has_stage = draft.values(index), draft.has(Field.STAGE)
    if has_any(words, known.REASON):
        return Field.REASON if stands_at_ends(draft, index) else None
    may_be_state = not has_any(words, known.NO_STATE)
    if has_any(words, known.PROJECT):
        # A project may be open or closed itself.
        may_be_state = may_be_state and bool(draft.named(PROJECTS)) and any(map(_names_stage, values))
    if has_any(words, known.STEPS) and may_be_state and not has_stage and mostly(values, names_progress):
        return Field.STAGE
    is_beside = has_stage or _has_other_state(draft, index)
    if is_beside and _is_of_a_thing(words):
        names_no_end = not any(map(_names_end, values))
        if names_no_end or are_answers(draft.names[index], values):
            return None
    if _GROUP_OF_STATES.search(draft.names[index]) and _has_other_state(draft, index):
        return None
    is_named = may_be_state and (has_any(words, known.STATE | known.ANSWER) or _tells_of_offer(words, values))
    is_left = has_stage and _has_other_state(draft, index)
    is_enough = len(values) >= _A_SAMPLE
    is_list = not has_stage and draft.names[index] in BOARD_LISTS
    is_board = is_list and reaches(values, _says_progress, NEARLY_ALL)
    is_state = is_named or is_board
    is_others = (is_left and has_any(words, _OF_JOBS)) or _tells_nothing_of_them(draft, index, words)
    if is_others or not (is_applied or (is_state and is_enough and mostly(values, _says_progress))):
        return None
    is_progress = may_be_state and is_enough and not (is_named or is_left)
    is_progress = is_progress and reaches(values, _says_progress, NEARLY_ALL)
    is_answer = is_progress and (
        are_answers(draft.names[index], values) or may_be_no_to_anything(words, values)
    )
    if is_answer or (is_progress and _is_of_a_round_ahead_of_the_end(draft, index)):
        return None
    if not (is_progress or (is_state and mostly(values, is_stage_or_outcome))):
        return None
    says_where = is_board or not is_named or has_any(words, known.STANDING)
    return _stage_or_outcome(draft, index, words, says_where=says_where)


def may_be_no_to_anything(words: list[str], values: list[str]) -> bool:
    """Tell whether all cells say a bare no, under a name that speaks of no application and no step of one.

    A payment or an invitation is declined, too.
    """
    is_of_application = has_any(words, _OF_APPLICATIONS) or _names_stage(" ".join(words))
    return not is_of_application and are_bare_noes(values)


def _is_of_a_round_ahead_of_the_end(draft: ColumnDraft, index: int) -> bool:
    """Tell whether a column says what came of one round ("HR round"), and another how it all ended."""
    states = {*draft.named(STATES), *draft.of(Field.STAGE, Field.OUTCOME)} - {index}
    ends = (at for at in states if not _names_round(draft.names[at]))
    is_round = _names_round(draft.names[index])
    return is_round and any(_says_how_it_ended(value) for at in ends for value in draft.values(at))


def _names_round(name: str) -> bool:
    return stage_from_words(name) in TALKS


def _tells_nothing_of_them(draft: ColumnDraft, index: int, words: list[str]) -> bool:
    """Tell whether a state is that of the job ("Job status: open"), or of the record in an address book."""
    values = draft.values(index)
    if has_any(words, _OF_JOBS):
        return draft.has(Field.STAGE) and not any(map(_says_how_it_ended, values))
    is_record = AT_WORK.issuperset(map(fold, values)) and not has_any(words, _OF_APPLICATIONS)
    return is_record and not draft.has(*_OF_AN_APPLICATION)


def _names_end(text: str) -> bool:
    return outcome_from_words(text).kind is not None


def _says_how_it_ended(text: str) -> bool:
    ending = outcome_from_words(text)
    return ending.kind is not None and not ending.is_bare


def _stage_or_outcome(draft: ColumnDraft, index: int, words: list[str], *, says_where: bool) -> Field | None:
    """Return which of both a column is, None where others say them already.

    `says_where` tells that its name asks where somebody is rather than what came of it.
    """
    values = draft.values(index)
    names_stages = mostly(values, _names_only_stage) or (says_where and any(map(_names_stage, values)))
    is_answer_to_offer = is_about_offer(words) and _has_other_state(draft, index)
    is_ahead = (has_any(words, known.STEPS) or names_stages) and not is_answer_to_offer
    wanted = (Field.STAGE, Field.OUTCOME) if is_ahead else (Field.OUTCOME, Field.STAGE)
    is_said_elsewhere = not has_any(words, known.STATE | known.STEPS) and _has_other_state(draft, index)
    free = (each for each in wanted if not (each is Field.STAGE and is_said_elsewhere))
    meant = next((each for each in free if not draft.has(each)), None)
    tells = meant is Field.STAGE or not draft.has(Field.STAGE) or any(map(_says_how_it_stands, values))
    return meant if tells else None


def _names_stage(text: str) -> bool:
    return stage_from_words(text) is not None


def _says_how_it_stands(text: str) -> bool:
    return outcome_from_words(text).known


def _tells_of_offer(words: list[str], values: list[str]) -> bool:
    """Tell whether a column says what came of offers, and not only that some were made."""
    return is_about_offer(words) and any(
        _says_progress(value) and outcome_from_words(value).kind for value in values
    )


def _is_of_a_thing(words: list[str]) -> bool:
    """Tell whether a status is that of something else than an application: "Contract status"."""
    return not _STATUS.isdisjoint(words) and not has_any(words, _OF_APPLICATIONS)


def _has_other_state(draft: ColumnDraft, index: int) -> bool:
    """Tell whether another column, named so, says how it ended; one whose name says nothing waits for it."""
    states = (at for at in draft.named(STATES) if at != index)
    return any(mostly(draft.values(at), is_stage_or_outcome) for at in states)


def _names_only_stage(text: str) -> bool:
    """Tell whether a cell says how far it got, and nothing of an end."""
    return stage_from_words(text) is not None and outcome_from_words(text).kind is None


def _says_progress(text: str) -> bool:
    """Tell whether a cell can only be a stage or an outcome, by more than one word or sign.

    Lines that say what happened when are notes.
    """
    is_other = is_yes_no(text) or is_date(text) or is_figure(text) or text.endswith(_END_OF_SENTENCE)
    return not is_other and "\n" not in text and names_progress(text)
