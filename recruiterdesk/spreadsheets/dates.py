"""A cell becomes a date, by a day-month order that is settled once for each column."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold

_MONTHS = (
    "jan januar january janv janvier ene enero gen gennaio januari sty styczen stycznia",
    "feb februar february fev fevr fevrier febrero febbraio februari lut luty lutego",
    "mar marz maerz mrz march mars marzo maart mrt marca marzec",
    "apr april avr avril abr abril aprile kwi kwiecien kwietnia",
    "may mai mayo mag maggio mei maj maja",
    "jun juni june juin junio giu giugno cze czerwiec czerwca",
    "jul juli july juil juillet julio lug luglio lip lipiec lipca",
    "aug august aout ago agosto augustus augusti sie sierpien sierpnia",
    "sep sept september septembre septiembre set settembre wrz wrzesien wrzesnia",
    "oct okt october oktober octobre octubre ott ottobre paz pazdziernik pazdziernika",
    "nov november novembre noviembre lis listopad listopada",
    "dec dez december dezember decembre dic diciembre dicembre gru grudzien grudnia",
)
_MONTH_BY_NAME = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ].*)?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[ ,].*)?")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:[ ,].*)?")
_DAY_NAME_YEAR = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?([^\W\d_]+)\.?[ ,-]+(?:de )?(\d{4}|\d{2})(?:[ ,].*)?"
)
_NAME_DAY_YEAR = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,].*)?")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,10}\.?,\s+")
_SERIAL = re.compile(r"[3-5]\d{4}(?:\.\d+)?")
_FIRST_SERIAL_DAY = dt.date(1899, 12, 30)
_LONGEST_DATE = 60
_CENTURY_TURNS = 70
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """Whether the dates of a column begin with the day, and the row and cell that settle it."""

    day_first: bool
    row: int | None = None
    cell: str = ""
    ambiguous: bool = False


def settle_order(cells: Iterable[tuple[int, str]], assumed_day_first: bool) -> OrderEvidence:  # noqa: FBT001
    """Find out whether dates like 03/04/2026 begin with the day.

    Args:
        cells: (row, cell) of the column.
        assumed_day_first: the order where no cell settles it.
    """
    ambiguous = False
    for row, cell in cells:
        if dotted := _DOTTED.fullmatch(cell):
            if int(dotted[1]) > _LAST_MONTH:
                return OrderEvidence(day_first=True, row=row, cell=cell)
        elif slashed := _SLASHED.fullmatch(cell):
            if int(slashed[1]) > _LAST_MONTH:
                return OrderEvidence(day_first=True, row=row, cell=cell)
            if int(slashed[2]) > _LAST_MONTH:
                return OrderEvidence(day_first=False, row=row, cell=cell)
            ambiguous = ambiguous or slashed[1] != slashed[2]
    return OrderEvidence(assumed_day_first, ambiguous=ambiguous)


@lru_cache(maxsize=8192)
def read_date(cell: str, day_first: bool) -> dt.date | None:  # noqa: FBT001 - the column's order
    """Return the date that a cell names, None where it names none that can be."""
    text = cell.strip()
    if len(text) > _LONGEST_DATE:
        return None
    if found := _ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        return _date(found[1], found[2], found[3])
    if found := _DOTTED.fullmatch(text):
        return _date(found[3], found[2], found[1])
    if found := _SLASHED.fullmatch(text):
        day, month = (found[1], found[2]) if day_first else (found[2], found[1])
        return _date(found[3], month, day)
    if _SERIAL.fullmatch(text):
        return _FIRST_SERIAL_DAY + dt.timedelta(days=int(float(text)))
    return _with_month_name(fold(text))


def sure_date(cell: str) -> dt.date | None:
    """Return the date of a cell whose order needs no guess (2026-09-14, 14.09.2026), else None."""
    if found := _ISO.fullmatch(cell):
        return _date(found[1], found[2], found[3])
    found = _DOTTED.fullmatch(cell)
    return _date(found[3], found[2], found[1]) if found else None


def month_number(name: str) -> int | None:
    """Return the number of a month by its name in the main European languages, None for other words."""
    return _MONTH_BY_NAME.get(fold(name).rstrip("."))


def _with_month_name(text: str) -> dt.date | None:
    text = _WEEKDAY.sub("", text)
    if (found := _DAY_NAME_YEAR.fullmatch(text)) and (month := month_number(found[2])):
        return _date(found[3], month, found[1])
    if (found := _NAME_DAY_YEAR.fullmatch(text)) and (month := month_number(found[1])):
        return _date(found[3], month, found[2])
    return None


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    number = int(year)
    if len(year) == 2:  # noqa: PLR2004 - two-digit years
        number += 2000 if number < _CENTURY_TURNS else 1900
    try:
        return dt.date(number, int(month), int(day))
    except ValueError:
        return None
