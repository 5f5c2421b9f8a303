"""Comments that stand for stages may tell of former years: "Hired her in 2019" ends nothing now."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, PipelineWords, WordMeaning
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_CLAUSES = re.compile(r"[,;.()–—]|\s-\s")
_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w/-])")
_LAST_YEAR = re.compile(
    r"last year|years ago|letztes jahr|vor \w+ jahren|l'an(?:nee)? (?:dernier|passee)|l'annee derniere|"
    r"(?:el )?ano pasado|hace \w+ anos|anno scorso|anni fa|vorig jaar|jaar geleden|zeszlym roku|lat temu|"
    r"forra aret|ar sedan|sidste ar|ar siden"
)
_EVERYBODYS = PipelineWords()


def past_ends(found: FoundTable, columns: Sequence[ColumnMapping], today: dt.date) -> tuple[OwnWord, ...]:
    """Return the comments of a table that tell of ends in former years, with what they say besides.

    Args:
        found: the table.
        columns: what its columns mean.
        today: the day whose year is no former one.
    """
    comments = [
        column.index
        for column in columns
        if column.field is Field.STAGE and field_named(column.header) is Field.NOTES
    ]
    said = {row.cells[index] for row in found.rows for index in comments if index < len(row.cells)}
    return tuple((text, _meant_now(text, today)) for text in sorted(said) if _tells_of_past(text, today))


def _tells_of_past(text: str, today: dt.date) -> bool:
    words = fold(text)
    is_past = _LAST_YEAR.search(words) or any(int(year[0]) < today.year for year in _YEAR.finditer(words))
    return bool(is_past) and outcome_from_words(text).kind is not None


def _meant_now(text: str, today: dt.date) -> WordMeaning:
    """Return what the clauses say that do not tell of the past; nothing has ended where they say nothing."""
    now = ", ".join(clause for clause in _CLAUSES.split(text) if not _tells_of_past(clause, today)).strip(
        " ,"
    )
    return _EVERYBODYS.meaning_in_stage(now) or WordMeaning.ACTIVE
