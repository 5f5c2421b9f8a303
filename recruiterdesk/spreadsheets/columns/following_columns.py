"""Columns of stages that follow one another, by weeks, days or rounds: where somebody is says the latest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.application_names import STATES
from recruiterdesk.spreadsheets.columns.column_answers import are_answers
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_jobs import names_candidates
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    NEARLY_ALL,
    is_stage_or_outcome,
    mostly,
    names_progress,
    reaches,
)

_WEEK = re.compile(
    r"(?:w|wk|kw|cw|week|woche|semaine|semana|settimana|uge|vecka|uke|tydzien|tyden|sem) ?\d{1,2}"
)
_DAY = re.compile(
    r"(?:[a-z]{2,3},? )?(?:\d{1,2}\.\d{1,2}\.?|\d{1,2}/\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|"
    r"\d{4}-\d{2}-\d{2})"
)
_ROUND = r"(?:round|runde|tour|ronda|rodada|ronde|level|interview|entretien|colloquio|entrevista)"
_ROUNDS = re.compile(
    rf"(?:(?:[lr]|{_ROUND}) ?\d|\d\w{{0,2}}\.? ?{_ROUND})(?: (?:status|result|outcome|decision))?"
)
_NAMED_ROUND = re.compile(r"(?:hr|tech|technical|manager|hm|panel|telephonic) round(?: (?:status|result))?")
_FINAL = re.compile(r"\b(?:final\w*|overall|end(?:status|ergebnis|entscheidung)|gesamt\w*|definiti\w+)\b")
_FIGURES = re.compile(r"\d+")
_TALKS = frozenset({Stage.SCREENING, Stage.INTERVIEWING})
_NO_ENDS = frozenset({None, DispositionKind.WENT_SILENT})
_FEWEST = 2
_HALF_A_YEAR = 6


def take_following_stages(draft: ColumnDraft) -> None:
    """Know columns of stages by weeks, days or rounds; beside a column of states they say what was before."""
    for named, is_progress in ((_is_time, is_stage_or_outcome), (_is_round, names_progress)):
        header = draft.found.header or ()
        columns = [index for index, _, field in draft.loose() if field is None and named(header[index])]
        filled = [draft.values(index) for index in columns if draft.values(index)]
        said = [value for values in filled for value in values]
        if len(columns) < _FEWEST or not all(mostly(values, is_progress) for values in filled):
            continue
        if not reaches(said, is_progress, NEARLY_ALL) or are_answers("", said):
            continue
        if not any(map(stage_from_words, said)) and not _are_ends_of_applications(draft, said):
            continue
        is_beside = named is _is_time and (draft.has(Field.STAGE) or draft.named(STATES))
        for index in columns:
            draft.leave(index)
            draft.fields[index] = None if is_beside else Field.STAGE
        return


def _are_ends_of_applications(draft: ColumnDraft, said: Sequence[str]) -> bool:
    """Tell whether cells that name no stage say of candidates how it ended; guests decline, too.

    "No answer" alone may be of a call.
    """
    is_table = draft.has(Field.ROLE, Field.CLIENT, Field.APPLIED_ON) or any(
        map(names_candidates, draft.names)
    )
    return is_table and not {outcome_from_words(text).kind for text in said} <= _NO_ENDS


def latest_first(columns: Sequence[ColumnMapping]) -> tuple[int, ...]:
    """Return columns of stages with the latest first where they follow one another, else as they stand."""
    places = tuple(column.index for column in columns)
    names = [column.header for column in columns]
    follow = len(columns) > 1 and (all(map(_is_time, names)) or all(map(_is_round, names)))
    return places[::-1] if follow and not _run_backwards(names) else places


def follows(header: str) -> bool:
    """Tell whether a name is that of a week, a day or a round."""
    return _is_time(header) or _is_round(header)


def are_of_rounds(columns: Sequence[ColumnMapping]) -> bool:
    """Tell whether the stages of a table are those of rounds, or another column says the final ones."""
    stages = _stages(columns)
    finals = (column.header for column in columns if column.field is Field.OUTCOME)
    is_round = bool(stages) and all(_is_round(name) or _NAMED_ROUND.fullmatch(fold(name)) for name in stages)
    return is_round or any(_FINAL.search(fold(name)) for name in finals)


def stage_of_rounds(columns: Sequence[ColumnMapping]) -> Stage | None:
    """Return the stage at which the rounds are that the stages of a table tell of, None for any other."""
    stages = _stages(columns)
    if not stages or not are_of_rounds(columns):
        return None
    named = stage_from_words(stages[0])
    return named if named in _TALKS else Stage.INTERVIEWING if _is_round(stages[0]) else None


def _stages(columns: Sequence[ColumnMapping]) -> list[str]:
    return [column.header for column in columns if column.field is Field.STAGE]


def _is_time(header: str) -> bool:
    name = fold(header).strip()
    return _WEEK.fullmatch(name) is not None or _DAY.fullmatch(name) is not None


def _is_round(header: str) -> bool:
    return _ROUNDS.fullmatch(fold(header).strip()) is not None


def _run_backwards(names: Sequence[str]) -> bool:
    """Tell whether the latest stands first; a new year behind the old one does not."""
    figures = [list(map(int, _FIGURES.findall(name))) for name in names]
    if "." in names[0]:
        figures = [each[::-1] for each in figures]
    if abs(figures[0][0] - figures[-1][0]) > _HALF_A_YEAR and len(figures[0]) == _FEWEST:
        return False
    return figures[0] > figures[-1]
