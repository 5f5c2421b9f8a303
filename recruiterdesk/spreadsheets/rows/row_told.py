"""What the columns of a row say by yes and no about whether somebody was told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.outcomes.said_told import told_in_words
from recruiterdesk.spreadsheets.rows.row_context import RowTexts
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no
from recruiterdesk.spreadsheets.values.dates import names_no_day

_FIRST_WORD = re.compile(r"(?<=\w)\W.*", re.DOTALL)
# "da" alone says yes in some languages; ahead of other words it is Italian: "da avvisare". So does 1,
# but not in "1/12".
_TO_BE = "da"


def said_told(row: RowTexts, passing: bool | None) -> bool | None:  # noqa: FBT001 - of the outcome's words
    """Return whether somebody was told by the yes or no of a row, None where it says neither.

    Who is ticked as still to be told was not, whatever else says yes.

    Args:
        row: the row.
        passing: what the words of the outcome say in passing, which counts where no column asks for it.
    """
    if _is_to_be_told(row):
        return False
    said = _said_in_columns(row) if row.shape.told else passing
    if said is None and (False in _answers(row, row.shape.calls) or _was_unheard(row)):
        return False
    return said


def _was_unheard(row: RowTexts) -> bool:
    """Tell whether of all that came of calls nothing says that somebody was told: "VM left"."""
    results = [yes_or_no_ahead(row.cells[index]) for index in row.shape.call_results]
    return bool(results) and not any(results)


def _is_to_be_told(row: RowTexts) -> bool:
    return any(yes_or_no(row.cells[index]) for index in row.shape.to_be_told)


def denies_told(table: TableColumns, row: RowTexts) -> bool:
    """Tell whether a row says that somebody was not told in any way, whatever day stands beside it."""
    return False in _answers(row, [index for index in row.shape.told if index in table.asking_told.any_way])


def yes_or_no_ahead(text: str) -> bool | None:
    """Return what a cell says with yes or no, also with words behind it ("yes - by mail")."""
    first = _FIRST_WORD.sub("", text)
    says_little = fold(first) == _TO_BE or first.isdigit()
    for words in (text,) if says_little else (text, first):
        if (said := yes_or_no(words)) is not None:
            return said
    return told_in_words(fold(text))


def _said_in_columns(row: RowTexts) -> bool | None:
    """Return what a column of told dates says with yes or no, None where none does."""
    return next((each for each in _answers(row, row.shape.told) if each is not None), None)


def _answers(row: RowTexts, columns: Iterable[int]) -> Iterator[bool | None]:
    """Yield what cells say with yes or no; a dash says neither."""
    texts = (row.cells[index] for index in columns)
    return (yes_or_no_ahead(text) for text in texts if yes_or_no(text) or not names_no_day(text))
