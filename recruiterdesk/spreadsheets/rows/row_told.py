"""What the columns of a row say by yes and no about whether somebody was told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import TICKS
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.outcomes.outcome_parts import BY, CANDIDATE, THE, TO, compiled
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of
from recruiterdesk.spreadsheets.outcomes.said_told import told_in_words
from recruiterdesk.spreadsheets.outcomes.told_ways import LETTER, names_way
from recruiterdesk.spreadsheets.outcomes.told_whom import DECLINED, LONGEST_TOLD, THIRD, may_be_of_others
from recruiterdesk.spreadsheets.rows.row_context import RowTexts
from recruiterdesk.spreadsheets.values.cell_contents import is_cross, speaks_of_somebody, yes_or_no
from recruiterdesk.spreadsheets.values.dates import names_no_day

_FIRST_WORD = re.compile(r"(?<=\w)\W.*", re.DOTALL)
# "da" alone says yes in some languages; ahead of other words it is Italian: "da avvisare". So does 1,
# but not in "1/12".
# "On" and "ein" are ticks alone: "on my list", "ein Anruf".
_SAYING_LITTLE = frozenset({"da", "ein", "on"})
_CLAUSE = re.compile(r"[,;:(–—]|\s-\s")
_SIGNS = re.compile(r"[^\w\s]|_")
_AROUND = (Said.ON_DAY, Said.WAY, Said.WAY_ALONE, Said.WHOM, Part.MONTH, Part.PHONE, Part.CANDIDATE)
_OF_THEM = rf"(?:(?:{'|'.join(map(part, _AROUND))}|{LETTER}|{BY}\w+|\d\w*)(?: |$))*"

_IN_DOUBT = rf"(?:{part(Said.LATER)}|{part(Part.MAY)}|{part(Part.WILL)}|{part(Part.POSSIBLE)})"
_OF_THIRD = rf"(?:(?:{TO}|{part(Part.AT)}) )?{THE}{THIRD}\b"
# "Yes, to Kim"; "a" and "per" say more: "yes, a bit upset", "ja, per mejl".
_TO_THEM = rf"{THE}(?:{CANDIDATE}|{part(Said.WHOM)})"
_TO_SOMEBODY = rf"(?:(?!(?:a|for|per)\b){TO}|a (?:l|las?|los|sa|ses|son|su)\b) (?!{_TO_THEM})"

_DOUBTS = (_IN_DOUBT, _TO_SOMEBODY)


def said_told(
    table: TableColumns,
    row: RowTexts,
    passing: bool | None,  # noqa: FBT001 - of the outcome's words
) -> bool | None:
    """Return whether somebody was told by the yes or no of a row, None where it says neither.

    Who is ticked as still to be told was not, whatever else says yes.

    Args:
        table: the columns.
        row: the row.
        passing: what the words of the outcome say in passing, which counts where no column asks for it.
    """
    if _is_to_be_told(row):
        return False
    said = _said_in_columns(table, row) if row.shape.told else passing
    if said is None and (False in _answers(table, row, row.shape.calls) or _was_unheard(row)):
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
    any_way = [index for index in row.shape.told if index in table.asking_told.any_way]
    return False in _answers(table, row, any_way)


def yes_or_no_ahead(text: str) -> bool | None:
    """Return what a cell says with yes or no, also with words behind it ("yes - by mail").

    These may unsay a yes: "yes?", "done - left VM", "told client".
    """
    if (said := yes_or_no(text)) is not None:
        return said
    text = text[:LONGEST_TOLD]
    if compiled(part(Part.TOOK_PLACE)).fullmatch(_plain(text)):
        return True
    if text[:1] in TICKS and not any(map(str.isalpha, text)):
        return "?" not in text
    first, words = _FIRST_WORD.sub("", text), told_in_words(fold(text))
    says_little = fold(first) in _SAYING_LITTLE or first.isdigit()
    ahead = None if says_little else yes_or_no(first)
    if False in {ahead, words}:
        return False
    if names_way(_plain(text)) or (ahead and "?" not in text and not _is_unsaid(text, first)):
        return True
    return None if may_be_of_others(text) else words


def _is_unsaid(text: str, first: str) -> bool:
    """Tell whether what stands behind a yes leaves it open: "yes - client", "yes, I think"."""
    if speaks_of_somebody(first):
        return _is_of_others(text, first) or may_be_of_others(text)
    behind = " ".join(map(_plain, _CLAUSE.split(text[len(first) :]))).strip()
    if compiled(pattern_of(Said.TOLD)).stands_in(behind):
        return told_in_words(behind) is not True or may_be_of_others(text[len(first) :])
    if told_in_words(behind) is False or any(compiled(each).match(behind) for each in _DOUBTS):
        return True
    return compiled(_OF_THIRD).match(behind) is not None and outcome_from_words(behind).kind not in DECLINED


def _is_of_others(text: str, first: str) -> bool:
    """Tell whether something stands behind "told" or "sent", and not the day, or by which way or whom."""
    behind = _CLAUSE.split(text[len(first) :], maxsplit=1)[0]
    return compiled(_OF_THEM).fullmatch(_plain(behind)) is None


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", fold(text)).split())


def _said_in_columns(table: TableColumns, row: RowTexts) -> bool | None:
    """Return what a column of told dates says with yes or no, None where none does."""
    return next((each for each in _answers(table, row, row.shape.told) if each is not None), None)


def _answers(table: TableColumns, row: RowTexts, columns: Iterable[int]) -> Iterator[bool | None]:
    """Yield what cells say with yes or no; a dash says neither."""
    for index in columns:
        text = row.cells[index]
        if index in table.asking_told.crossed and is_cross(text):
            yield False
        elif yes_or_no(text) or not names_no_day(text):
            yield yes_or_no_ahead(text)
