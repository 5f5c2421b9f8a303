"""Columns that ask by yes and no whether somebody was called or answered ("Called?", "Feedback?"), or told.

By a yes to a call nobody is told yet, as it may have been any call; by a no nobody was, however late the last
contact is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.call_results import names_call_result
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, STRONG_SUBJECTS, words_in
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.columns.to_be_told import names_those_to_be_told
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import are_crosses_no, are_yes_no

_CALLS = known.CALLED | known.CALLS
_ASKED = (
    _CALLS
    | known.FEEDBACK
    | known.TOLD
    | known.NEWS
    | words_in("knows sabe reached erreicht joint raggiunto bereikt")
)
_BESIDES = (
    STRONG_SUBJECTS
    | OF_NO_ACCOUNT
    | known.THEM
    | known.WHEN
    | known.SENT
    | words_in("y n j yet an a se ha ya lo")
)
_ONE_WAY = _CALLS | known.MAIL | known.LETTERS


@dataclass(frozen=True, slots=True)
class ToldQuestions:
    """Columns that ask by yes and no for what was done, by their places.

    `calls` ask whether somebody was called or answered at all, and have no field. `any_way` ask whether they
    were told, in whatever way: not only by a call or a letter. `results` say what came of a call,
    `to_come` who is still to be told. In the `crossed` ones a cross beside ticks says no.
    """

    calls: tuple[int, ...] = ()
    any_way: frozenset[int] = frozenset()
    results: tuple[int, ...] = ()
    to_come: tuple[int, ...] = ()
    crossed: frozenset[int] = frozenset()


NO_QUESTIONS = ToldQuestions()
"""A table that asks for nothing of that."""


def told_questions(found: FoundTable, columns: Sequence[ColumnMapping]) -> ToldQuestions:
    """Return the columns of a table that ask whether somebody was called, answered or told."""
    calls = (
        column.index
        for column in columns
        if column.field is None
        and _asks_for_call(_words_of(column))
        and are_yes_no(values_of(found, column.index))
    )
    told = (column for column in columns if column.field is Field.TOLD_ON)
    any_way = (column.index for column in told if not has_any(_words_of(column), _ONE_WAY))
    free = [(column.index, plain_header(column.header)) for column in columns if column.field is None]
    return ToldQuestions(
        tuple(calls),
        frozenset(any_way),
        tuple(index for index, name in free if names_call_result(name)),
        tuple(index for index, name in free if names_those_to_be_told(name)),
        frozenset(column.index for column in columns if _is_crossed(found, column)),
    )


def _is_crossed(found: FoundTable, column: ColumnMapping) -> bool:
    return column.field in {None, Field.TOLD_ON} and are_crosses_no(values_of(found, column.index))


def _words_of(column: ColumnMapping) -> list[str]:
    return plain_header(column.header).split()


def _asks_for_call(words: Sequence[str]) -> bool:
    others = [word for word in words if not has_any([word], _ASKED)]
    return len(others) < len(words) and all(has_any([word], _BESIDES) for word in others)
