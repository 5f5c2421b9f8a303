"""Phone numbers that stand in cells of something else, and names that stand beside one."""

from __future__ import annotations

import re

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_context import RowContext
from recruiterdesk.spreadsheets.rows.row_phones import Place, read_phone_cell
from recruiterdesk.spreadsheets.values.cell_contents import has_number, is_phone
from recruiterdesk.spreadsheets.values.dates import date_in_column
from recruiterdesk.spreadsheets.values.phones import e164, is_fax, is_valid, kind_named

# Where no address stands, nine figures or more in groups are a number: "85 99555 0403".
_NAME = r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_][\w.'’-]*){0,3}"
_NUMBER = r"[+(]?\d[\d ()/.-]{5,20}\d"
_NAME_AND_NUMBER = re.compile(
    rf"(?P<ahead>{_NAME})(?:\s*[:–—-])?\s+{_NUMBER}|{_NUMBER}\s+(?:[:–—-]\s*)?(?P<behind>{_NAME})"
)
_FIGURES_ALONE = re.compile(r"\d{2,5}(?:[ -]\d{2,5}){1,4}(?<=\d{4})")
_BARE_FIGURES = re.compile(r"[1-9](?:[ -]?\d){7,10}")
_SECONDS_BEFORE_2002 = re.compile(r"\d{9}")


def name_beside_number(cell: str) -> str:
    """Return the name in a cell that holds a name and one number: "Ada Lovelace 020 7946 0606", else ""."""
    found = _NAME_AND_NUMBER.fullmatch(cell.strip())
    if not found or not has_number(cell):
        return ""
    name = found["ahead"] or found["behind"]
    return (
        ""
        if field_named(name) or is_fax(name) or kind_named(name, PhoneKind.UNKNOWN) is not PhoneKind.UNKNOWN
        else name
    )


def read_stray_phones(
    context: RowContext, text: str, country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    """Read the numbers of a text that stands in another column; none where it is anything but numbers."""
    if not (is_phone(text) or _FIGURES_ALONE.fullmatch(text) or _is_bare_number(context, text, country)):
        return ()
    reading = read_phone_cell(context, text, Place(country), PhoneKind.UNKNOWN, remarks)
    return () if reading.bad or reading.ruined else reading.phones


def _is_bare_number(context: RowContext, text: str, country: str) -> bool:
    """Tell whether figures without a zero ahead are a number of the country: "40506070", "333 1234501"."""
    if _BARE_FIGURES.fullmatch(text) is None:
        return False
    is_time = _SECONDS_BEFORE_2002.fullmatch(text) is not None
    is_day = not is_time and date_in_column(text, day_first=True) is not None
    return not is_day and is_valid(e164(text, country or context.region.region))
