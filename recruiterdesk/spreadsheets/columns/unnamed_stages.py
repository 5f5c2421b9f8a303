"""Columns of stages that no name tells: what their cells say tells them."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns import application_names as named
from recruiterdesk.spreadsheets.columns.column_answers import are_answers, tells_of_another
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_states import may_be_no_to_anything
from recruiterdesk.spreadsheets.columns.concept_words import NO_STATE
from recruiterdesk.spreadsheets.columns.header_words import OTHER_PEOPLE
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, is_yes_no, names_progress, reaches

_SHORT_WORD = 3
# One longer answer to a question that nobody knows is no stage: "I can only be called after 5pm".
_FEW_WORDS = 3
_HALF = 0.5
_FEWEST_AGAIN = 2
_LONGEST_STATE = 40
_FEWEST_NOTES = 5
_NEARLY_EVERYBODY = 0.8
_SAID_ANYHOW = frozenset({None, Field.NOTES})


def take_unnamed_stages(draft: ColumnDraft) -> None:
    """Know a column of stages by its cells in a table of applications, where no name tells which it is.

    Some say how it ended ("Rejected after interview"); beside an outcome all must be stages.
    """
    if draft.has(Field.STAGE) or not draft.has(Field.OUTCOME, Field.ROLE, Field.CLIENT):
        return
    has_outcome = draft.has(Field.OUTCOME)
    is_stage = stage_from_words if has_outcome else _names_progress_in_words
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if len(values) == 1 and len(values[0].split()) > _FEW_WORDS:
            continue
        is_ahead = not named.AHEAD.isdisjoint(name.split())
        is_ahead = is_ahead or OTHER_PEOPLE.fullmatch(name) is not None or tells_of_another(name)
        is_no_state = is_ahead or has_any(name.split(), NO_STATE)
        is_stages = field is None and values and not is_no_state and reaches(values, is_stage, NEARLY_ALL)
        is_answer = are_answers(name, values) or may_be_no_to_anything(name.split(), values)
        if is_stages and not is_answer:
            draft.fields[index] = Field.STAGE
            return
    if not has_outcome:
        _take_ends(draft)


def _take_ends(draft: ColumnDraft) -> None:
    """Know a column of stages by the few ends that its cells say again and again, whatever it is called.

    A visa or a loan is declined and withdrawn, too: under any other name than notes one must say a stage.
    Notes may as well say it of nearly everybody, each in words of its own.
    """
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if field not in _SAID_ANYHOW or tells_of_another(name):
            continue
        says_ends = _come_again_as_ends(values) or (field is Field.NOTES and _say_it_of_all(values))
        if not says_ends or are_answers(name, values):
            continue
        if field is Field.NOTES or any(map(stage_from_words, set(values))):
            draft.fields[index] = Field.STAGE
            return


def _come_again_as_ends(values: list[str]) -> bool:
    """Tell whether few words come again and again, and say of most people how far they got, or how it ended.

    At least two kinds of ends have to be among them, or one beside two stages: tests are failed, too, but
    nobody withdraws from them.
    """
    distinct = {fold(value): value for value in values}
    if len(values) < _FEWEST_AGAIN * len(distinct) or max(map(len, distinct), default=0) > _LONGEST_STATE:
        return False
    ends, stages = _ends_and_stages(distinct.values())
    says_enough = len(ends) > 1 or (bool(ends) and len(stages) > 1)
    return says_enough and reaches(values, _names_progress_in_words, _HALF)


def _say_it_of_all(values: list[str]) -> bool:
    """Tell whether short notes say of nearly everybody how far they got, or how it ended."""
    if len(values) < _FEWEST_NOTES or max(map(len, values)) > _LONGEST_STATE:
        return False
    if not reaches(values, _names_progress_in_words, _NEARLY_EVERYBODY):
        return False
    ends, stages = _ends_and_stages(values)
    return len(ends) > 1 and len(stages) > 1


def _ends_and_stages(values: Iterable[str]) -> tuple[set[DispositionKind | None], set[Stage | None]]:
    """Return the kinds of ends and the stages that the words say."""
    said = list(values)
    ends = {outcome_from_words(each).kind for each in said}
    return ends - {None}, set(map(stage_from_words, said)) - {None}


def _names_progress_in_words(text: str) -> bool:
    """Tell whether words say how far it got; "R1" can be a room, and "nein" the answer to anything."""
    is_in_words = max(map(len, text.split()), default=0) > _SHORT_WORD
    return is_in_words and names_progress(text) and not is_yes_no(text)
