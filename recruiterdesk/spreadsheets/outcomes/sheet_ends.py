"""Sheets for those whose application ended, or got so far: "Rejected", "Hired", beside those in play."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.application_names import STATES
from recruiterdesk.spreadsheets.columns.column_answers import are_answers
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import SourceInfo
from recruiterdesk.spreadsheets.outcomes.named_ends import HIRED_CELLS
from recruiterdesk.spreadsheets.outcomes.outcome_parts import compiled
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.sheet_stages import is_beside_stage, named_stage, tells_application
from recruiterdesk.spreadsheets.outcomes.stated_ends import SAYS_NOTHING, OutcomeReading

_MOST_WORDS = 3
# Candidates, clients and jobs are lost.
_SAYING_LITTLE = frozenset({*HIRED_CELLS, "lost"})
_SIGNS = re.compile(r"[/&+,;]")
_PROGRESS = (Field.STAGE, Field.OUTCOME)


def end_of_sheet(source: SourceInfo) -> str:
    """Return the name of a sheet that says how all applications in it ended, "" for any other.

    Another sheet of the workbook has to say where applications stand, or to be called after a stage: staff
    are hired, and guests decline. "Selected" may be who was asked to an interview.
    """
    name = (source.sheet or "").strip()
    is_of_applications = any(map(_tells_progress, source.other_headers)) or is_beside_stage(source)
    return name if _end_in(name).kind and is_of_applications else ""


def stage_of_sheet(source: SourceInfo) -> str:
    """Return the name of a sheet that says how far all applications in it got, "" for any other.

    Another one has to be called after a stage or an end; one of them is of those who applied or are talked
    with, or another sheet says where applications stand: offers are made to customers, too.
    """
    name = (source.sheet or "").strip()
    if named_stage(name) is None:
        return ""
    others = map(str.strip, source.other_sheets)
    is_one_of_several = any(_end_in(other).kind or named_stage(other) for other in others)
    tells = tells_application(name) or is_beside_stage(source)
    tells = tells or any(map(_tells_progress, source.other_headers))
    return name if is_one_of_several and tells else ""


def is_sheet_of_applications(source: SourceInfo) -> bool:
    """Tell whether a sheet is called after a stage or an end."""
    return bool(end_of_sheet(source) or stage_of_sheet(source))


def end_beside_stages(source: SourceInfo, columns: Iterable[ColumnMapping]) -> OutcomeReading:
    """Return the end after which the sheet of a table with stages is called; these say how far they got.

    "Accepted" may be who was asked to come.
    """
    name = (source.sheet or "").strip()
    if are_answers("", [name]) or not any(column.field in _PROGRESS for column in columns):
        return SAYS_NOTHING
    return _end_in(name)


def is_sheet_of_those_out(source: SourceInfo) -> bool:
    """Tell whether a sheet is called after an end that is no hire."""
    name = end_of_sheet(source)
    return bool(name) and outcome_from_words(name).kind is not DispositionKind.HIRED


def _end_in(name: str) -> OutcomeReading:
    """Return the end that a short name says; "Archive" says none, nor does "Rejected or hold" one alone."""
    words = plain_header(name)
    if not 0 < len(words.split()) <= _MOST_WORDS or words in _SAYING_LITTLE:
        return SAYS_NOTHING
    end = outcome_from_words(name)
    parts = compiled(rf"{part(Part.OR)}|{part(Part.AND)}").split(fold(_SIGNS.sub(" and ", name)))
    said = filter(_is_known, map(outcome_from_words, map(str.strip, parts)))
    return SAYS_NOTHING if end.is_bare or any(each.kind is not end.kind for each in said) else end


def _is_known(end: OutcomeReading) -> bool:
    return end.known


def _tells_progress(header: tuple[str, ...]) -> bool:
    return any(plain_header(cell) in STATES or field_named(cell) in _PROGRESS for cell in header)
