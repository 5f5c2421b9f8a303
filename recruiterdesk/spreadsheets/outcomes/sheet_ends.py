"""A sheet of its own for those whose application ended: "Rejected", "Hired", beside one of those in play."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.application_names import STATES
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import SourceInfo
from recruiterdesk.spreadsheets.outcomes.named_ends import HIRED_CELLS
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_MOST_WORDS = 3
_PROGRESS = (Field.STAGE, Field.OUTCOME)


def end_of_sheet(source: SourceInfo) -> str:
    """Return the name of a sheet that says how all applications in it ended, "" for any other.

    Another sheet of the workbook has to say where applications stand: staff are hired, and guests decline.
    "Selected" may be who was asked to an interview.
    """
    name = (source.sheet or "").strip()
    words = plain_header(name)
    if not 0 < len(words.split()) <= _MOST_WORDS or words in HIRED_CELLS:
        return ""
    end = outcome_from_words(name)
    return name if end.kind and not end.is_bare and any(map(_tells_progress, source.other_headers)) else ""


def is_sheet_of_those_out(source: SourceInfo) -> bool:
    """Tell whether a sheet is called after an end that is no hire."""
    name = end_of_sheet(source)
    return bool(name) and outcome_from_words(name).kind is not DispositionKind.HIRED


def _tells_progress(header: tuple[str, ...]) -> bool:
    return any(plain_header(cell) in STATES or field_named(cell) in _PROGRESS for cell in header)
