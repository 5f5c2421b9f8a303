"""What the user corrected once is remembered when it is imported, and counts at the next file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.operations.remembering import forget_columns, remember_columns, remember_word
from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.header_prints import columns_as_remembered, fields_to_remember, header_print
from recruiterdesk.spreadsheets.leftovers import without_reasons
from recruiterdesk.spreadsheets.own_words import OwnWord, WordMeaning
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.remembered import remembered_columns, remembered_words
from recruiterdesk.ui.pages.importing.preview import Preview, Reading


def remembered_meanings(desk: Desk) -> tuple[tuple[OwnWord, ...], tuple[OwnWord, ...]]:
    """Return what the user said that words of stages and of outcomes mean."""
    words = remembered_words(desk)
    stages, outcomes = (
        tuple((word.words, WordMeaning(word.meaning)) for word in words if word.kind is kind)
        for kind in (RememberedKind.STAGE, RememberedKind.OUTCOME)
    )
    return stages, outcomes


@dataclass(frozen=True, slots=True)
class KnownColumns:
    """The columns as the user set them, now or once (`remembered_on`); None to recognise them."""

    columns: tuple[ColumnMapping, ...] | None
    remembered_on: dt.date | None = None


def known_columns(desk: Desk, reading: Reading, found: FoundTable) -> KnownColumns:
    """Return what the user said of the columns, in this reading or when such a header came before."""
    if reading.columns is not None:
        return KnownColumns(reading.columns)
    table = without_reasons(found)
    wanted = header_print(table)
    before = remembered_columns(desk, wanted) if wanted else None
    if before is None:
        return KnownColumns(None)
    day = before.remembered_at.astimezone(ZoneInfo(desk.settings.zone)).date()
    return KnownColumns(columns_as_remembered(table, before.fields), day)


def forget_header(desk: Desk, found: FoundTable) -> None:
    """Forget what the user once said of the columns of this header.

    Raises:
        Refusal: the database can't be written.
    """
    forget_columns(desk, header_print(without_reasons(found)))


def remember_corrections(desk: Desk, preview: Preview) -> None:
    """Remember the columns and the words that were given another meaning.

    Raises:
        Refusal: the database can't be written.
    """
    reading = preview.reading
    wanted = header_print(without_reasons(preview.found))
    if reading.columns is not None and wanted:
        remember_columns(desk, wanted, fields_to_remember(reading.columns))
    for kind, words in (
        (RememberedKind.STAGE, reading.stage_words),
        (RememberedKind.OUTCOME, reading.outcome_words),
    ):
        for word, meaning in dict(words).items():
            remember_word(desk, kind, word, meaning)
