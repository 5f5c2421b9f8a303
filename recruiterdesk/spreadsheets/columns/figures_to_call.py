"""Columns without a name whose figures are numbers to call, with their country or without it."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.blanks import PLACEHOLDERS
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, reaches
from recruiterdesk.spreadsheets.values.phones import e164, is_valid

_FIGURES_LOOKED_AT = 50
_BARE_NUMBER = re.compile(r"[1-9]\d{11,13}")
_NATIONAL_NUMBER = re.compile(r"[2-9]\d{8,9}|[78][3-9]\d{9}", re.ASCII)
_FIGURES = re.compile(r"\d{9,11}", re.ASCII)
_BEGINNING = 4


def take_national_numbers(found: FoundTable, fields: list[Field | None]) -> None:
    """Read the one column behind names whose figures all have the length of a number to call as such.

    Numbers that only differ at their ends are ids, and so is what begins like a moment counted in seconds.
    """
    if Field.PHONE in fields or not NAME_FIELDS.intersection(fields):
        return
    of_numbers = []
    least = NEARLY_ALL if Field.EMAIL in fields else 1.0
    for index in (index for index, field in enumerate(fields) if field is None and index):
        values = said_in(found, index)[:_FIGURES_LOOKED_AT]
        are_long = len(values) > 1 and all(
            _FIGURES.fullmatch(each) or _is_number_abroad(each) for each in values
        )
        if are_long and reaches(values, _is_number_at_home_or_abroad, least):
            of_numbers += [index] if len({value[:_BEGINNING] for value in values}) > 1 else []
    if len(of_numbers) == 1:
        fields[of_numbers[0]] = Field.PHONE


def take_bare_numbers(found: FoundTable, fields: list[Field | None]) -> None:
    """Read figures that all can be numbers with their country, the plus lost, as numbers to call."""
    if Field.PHONE in fields:
        return
    for index, field in enumerate(fields):
        values = values_of(found, index)[:_FIGURES_LOOKED_AT] if field is None else []
        if len(values) > 1 and all(map(_is_number_abroad, values)):
            fields[index] = Field.PHONE
            return


def said_in(found: FoundTable, index: int) -> list[str]:
    """Return what a column says, without the cells that stand for nothing ("null") among others."""
    return [value for value in values_of(found, index) if value not in PLACEHOLDERS]


def _is_number_abroad(text: str) -> bool:
    return _BARE_NUMBER.fullmatch(text) is not None and is_valid(e164(f"+{text}", ""))


def _is_number_at_home_or_abroad(text: str) -> bool:
    return _NATIONAL_NUMBER.fullmatch(text) is not None or _is_number_abroad(text)
