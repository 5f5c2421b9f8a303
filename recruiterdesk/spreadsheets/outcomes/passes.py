"""A bare "Pass" under a decision: a no beside "Hire" and "Advance", passed beside "Fail"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, WordMeaning
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_PASSED_ON = "pass"
_FAIL = re.compile(r"fail(?:ed)?\b")
_FOR = re.compile(
    r"(?:(?:strong|lean|weak|soft) )?(?:yes|hire|advance|proceed|pursue|move (?:forward|ahead|on))\b"
)
_UNDECIDED = re.compile(r"maybe|undecided|unsure|tbd|hold")


def words_for_pass(found: FoundTable, columns: Sequence[ColumnMapping], field: Field) -> tuple[OwnWord, ...]:
    """Return what "Pass" means in a table's decisions, nothing where the words beside it do not tell."""
    decisions = [column for column in columns if column.field is field and _names_decision(column.header)]
    beside = {fold(value) for column in decisions for value in values_of(found, column.index)}
    if _PASSED_ON not in beside:
        return ()
    beside.remove(_PASSED_ON)
    if any(map(_FAIL.match, beside)):
        return ((_PASSED_ON, WordMeaning.ACTIVE),)
    is_no = any(map(_FOR.match, beside)) and all(map(_says_no_no, beside))
    return ((_PASSED_ON, WordMeaning.DECLINED_BY_CLIENT),) if is_no else ()


def _names_decision(header: str) -> bool:
    words = plain_header(header).split()
    return has_any(words, known.DECIDED) or "verdict" in words


def _says_no_no(word: str) -> bool:
    """Tell whether a word is for somebody, or says that nothing is decided."""
    ending = outcome_from_words(word)
    is_open = ending.on_hold or ending.in_play or _UNDECIDED.match(word) is not None
    return is_open or _FOR.match(word) is not None
