"""Columns of days that are called after the column beside which they stand."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.concept_words import DAYS
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, words_in

_DAYS = DAYS | words_in("fecha dag on am since seit")


def is_day_of(name: str, state: str) -> bool:
    """Tell whether a plain name is that of a state and a word for a day: "Datum finaler Status"."""
    words = name.split()
    return not _DAYS.isdisjoint(words) and _that_count(words) == _that_count(state.split()) != frozenset()


def _that_count(words: list[str]) -> frozenset[str]:
    return frozenset(words) - _DAYS - OF_NO_ACCOUNT
