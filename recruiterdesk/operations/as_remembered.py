"""What the user corrected once counts at the next file: columns by their header, words by themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import RememberedKind, Stage
from recruiterdesk.operations.remembering import forget_columns, remember_columns, remember_word
from recruiterdesk.spreadsheets.columns.header_prints import (
    columns_as_remembered,
    fields_to_remember,
    header_print,
)
from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.leftovers import without_reasons
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, WordMeaning
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.remembered import remembered_columns, remembered_words

_MEANINGS = frozenset(map(str, WordMeaning))


@dataclass(frozen=True, slots=True)
class KnownColumns:
    """The columns of a table as the user set them once, and when."""

    columns: tuple[ColumnMapping, ...]
    remembered_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user said of a table: columns (None: as they were recognised), and what words mean."""

    columns: tuple[ColumnMapping, ...] | None = None
    stage_words: tuple[OwnWord, ...] = ()
    outcome_words: tuple[OwnWord, ...] = ()


def known_columns(desk: Desk, found: FoundTable) -> KnownColumns | None:
    """Return the columns as the user set them when such a header came before; None where that never was."""
    table = without_reasons(found)
    wanted = header_print(table)
    before = remembered_columns(desk, wanted) if wanted else None
    return KnownColumns(columns_as_remembered(table, before.fields), before.remembered_at) if before else None


def known_words(desk: Desk) -> tuple[tuple[OwnWord, ...], tuple[OwnWord, ...]]:
    """Return what the user said that words of stages, and of outcomes, mean; stages' own names among them."""
    known = [word for word in remembered_words(desk) if word.meaning in _MEANINGS]
    stages, outcomes = (
        tuple((word.words, WordMeaning(word.meaning)) for word in known if word.kind is kind)
        for kind in (RememberedKind.STAGE, RememberedKind.OUTCOME)
    )
    said = frozenset(fold(words) for words, _ in stages)
    own = desk.settings.stages
    named = tuple(
        (name, WordMeaning(str(stage.counts_as)))
        for stage in own.stages
        for name in own.names_at(stage.key)
        if stage.counts_as is not Stage.HIRED and fold(name) not in said
    )
    return (*stages, *named), outcomes


def remember_corrections(desk: Desk, found: FoundTable, corrections: Corrections) -> None:
    """Remember what was corrected, in place of what was remembered for this header and these words.

    Raises:
        Refusal: the database can't be written.
    """
    wanted = header_print(without_reasons(found))
    if corrections.columns is not None and wanted:
        remember_columns(desk, wanted, fields_to_remember(corrections.columns))
    for kind, words in (
        (RememberedKind.STAGE, corrections.stage_words),
        (RememberedKind.OUTCOME, corrections.outcome_words),
    ):
        for word, meaning in dict(words).items():
            remember_word(desk, kind, word, meaning)


def forget_header(desk: Desk, found: FoundTable) -> None:
    """Forget what the user once said of the columns of this header.

    Raises:
        Refusal: the database can't be written.
    """
    forget_columns(desk, header_print(without_reasons(found)))
