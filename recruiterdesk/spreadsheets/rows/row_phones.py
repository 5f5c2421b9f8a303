"""The phone numbers of a row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.columns.table_columns import PhoneColumn
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_context import RowContext, RowTexts
from recruiterdesk.spreadsheets.values.lost_plus import with_plus
from recruiterdesk.spreadsheets.values.phone_forms import COMMON_REGIONS, quick_number, quick_own_number
from recruiterdesk.spreadsheets.values.phones import (
    PhoneReading,
    calling_code,
    e164,
    is_fax,
    is_international,
    is_mobile,
    is_valid,
    kind_named,
    lacks_area,
    main_region_of,
    read_phones,
)

# "92 80-11", "-11" or "11" beside the main line "0491 / 92 80-0".
_EXTENSION = re.compile(r"(?:(?P<stem>[1-9][\d ]*)[-–])?-?(?P<extension>\d{1,4})")
_MAIN_LINE = re.compile(r"(?P<trunk>.*\d)\s?[-–]\s?0")
_LONGEST_EXTENSION = 14
_LONGEST_DATE = len("2026-09-14")
_LONGEST_AREA_CODE = 6
_NO_DIGITS = re.compile(r"\D")


class Place(NamedTuple):
    """Where a number may belong: the country that the row tells, or that of its other numbers.

    `named` is the cell that names a country, "" where only a town does.
    """

    country: str
    named: str = ""
    numbers: tuple[str, ...] = ()


def read_row_phones(
    context: RowContext, row: RowTexts, country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    """Read the numbers of a row; what is no number is kept, with a warning.

    Args:
        context: what holds for the table.
        row: the row.
        country: the country that the row names, "" for none.
        remarks: takes the warnings.
    """
    columns = row.shape.phones
    if len(columns) == 1 and columns[0].stands_alone and not row.said.country_code:
        text = row.cells[columns[0].index]
        if number := quick_phone(context, text, country):
            return (PlannedPhone(number, text, columns[0].kind),)
        return read_cell_of_phones(context, columns[0], text, Place(country, row.said.country), remarks)
    return _read_phones(context, row, country, remarks)


def read_cell_of_phones(
    context: RowContext, column: PhoneColumn, text: str, place: Place, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    """Read the numbers of the only cell with any; what is no number is kept, with a warning.

    Args:
        context: what holds for the table.
        column: the column of the cell.
        text: the cell.
        place: where its numbers may belong.
        remarks: takes the warnings.
    """
    place = place._replace(numbers=(text,))
    return _heeded(context, column, read_phone_cell(context, text, place, column.kind, remarks), remarks)


def _heeded(
    context: RowContext, column: PhoneColumn, reading: PhoneReading, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    """Return the numbers of a reading; what is odd about it is remarked on."""
    for piece in (*reading.bad, *reading.ruined):
        remarks.warn("ruined_phone" if piece in reading.ruined else "bad_phone", cell=piece)
        remarks.kept.append((context.table.header(column.index), piece))
    for number, extension in reading.extensions:
        remarks.warn("phone_extension", phone=number, extension=extension)
    for number, piece in reading.mended:
        remarks.warn("mended_phone", cell=piece, phone=number)
    return reading.phones


def quick_phone(context: RowContext, text: str, country: str) -> str:
    """Return the number of a cell that is nothing but a number of a common form, and not abroad, else ""."""
    if len(text) <= _LONGEST_DATE:
        return ""
    if country in COMMON_REGIONS:
        return quick_own_number(text, country)
    if country:
        number = quick_number(text, country)
        return number if number.startswith(calling_code(country)) else ""
    return "" if "US" in context.region.also else quick_number(text, context.region.region)


def _read_phones(
    context: RowContext, row: RowTexts, country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    phones: dict[str, PlannedPhone] = {}
    prefix = _dialling_prefix(row)
    place = Place(country, row.said.country, tuple(row.cells[each.index] for each in row.shape.phones))
    for column in row.shape.phones:
        text = with_plus(row.cells[column.index]) if column.lacks_plus else row.cells[column.index]
        said = row.cells[column.type_index] if column.type_index is not None else ""
        if said and is_fax(said):
            remarks.kept.append((context.table.header(column.index), text))
            continue
        kind = kind_named(said, column.kind) if said else column.kind
        area = _area_code(row.cells[column.area_index]) if column.area_index is not None else ""
        if len(text) <= _LONGEST_EXTENSION and len(row.shape.phones) > 1:
            text = _with_main_line(text, column.kind, [row.cells[each.index] for each in row.shape.phones])
        written = _written_out(text, area or prefix)
        reading = read_phone_cell(context, written, place, kind, remarks)
        for phone in _heeded(context, column, reading, remarks):
            phones.setdefault(phone.number, phone)
    return tuple(phones.values())


def _country_of_prefixes(cells: Iterable[str]) -> str:
    """Return the country of a row's numbers that say it themselves, "" where they say none, or several."""
    numbers = (e164(cell, "") for cell in cells if is_international(cell))
    countries = {main_region_of(number) for number in numbers if number}
    return countries.pop() if len(countries) == 1 else ""


def _with_main_line(text: str, kind: PhoneKind, beside: list[str]) -> str:
    """Return an extension with the line of the firm ahead of it, which another cell writes with "-0"."""
    found = _EXTENSION.fullmatch(text)
    if not found or not (found["stem"] or kind is PhoneKind.WORK):
        return text
    stem = _NO_DIGITS.sub("", found["stem"] or "")
    lines = (line["trunk"] for line in map(_MAIN_LINE.fullmatch, beside) if line)
    trunk = next((each for each in lines if _NO_DIGITS.sub("", each)[1:].endswith(stem)), "")
    return f"{trunk}-{found['extension']}" if trunk else text


def read_phone_cell(
    context: RowContext, text: str, place: Place, kind: PhoneKind, remarks: Remarks
) -> PhoneReading:
    """Read a cell with the row's own country, else with that of its other numbers, or with the file's.

    Args:
        context: what holds for the table.
        text: the cell.
        place: where its numbers may belong.
        kind: what the column says about its numbers.
        remarks: takes the warning of a place that contradicts.
    """
    country, named, numbers = place
    region = context.region.region
    if not country and "US" in context.region.also and not is_international(text):
        region = _american_or(region, text)
    reading = read_phones(text, country or region, kind)
    if not country:
        return reading
    if reading.bad and not reading.phones:
        beside = _country_of_prefixes(numbers)
        other = _read_valid(text, beside, kind) or read_phones(text, region, kind)
        reading = other if other.phones and not lacks_area(text, country) else reading
    elif country != region and not named and _may_be_elsewhere(reading, country):
        # Towns of one name lie in many countries: Liverpool is a suburb of Sydney, too.
        other = read_phones(text, region, kind)
        reading = other if any(is_valid(phone.number) for phone in other.phones) else reading
    for phone in reading.phones:
        if not phone.number.startswith(calling_code(country)):
            origin = main_region_of(phone.number)
            remarks.warn("phone_contradicts_place", phone=phone.number, region=origin, country=country)
    return reading


def _read_valid(text: str, country: str, kind: PhoneKind) -> PhoneReading | None:
    """Read numbers that are valid in a country, None for others, or where there is none."""
    reading = read_phones(text, country, kind) if country else None
    return reading if reading and any(is_valid(phone.number) for phone in reading.phones) else None


def _may_be_elsewhere(reading: PhoneReading, country: str) -> bool:
    """Tell whether numbers may be others in another country: none is valid here, nor written with its own."""
    if not reading.bad and all(map(_is_the_same_anywhere, reading.phones)):
        return False
    if country in COMMON_REGIONS and any(quick_own_number(phone.raw, country) for phone in reading.phones):
        return False
    return not any(is_valid(phone.number) for phone in reading.phones)


def _is_the_same_anywhere(phone: PlannedPhone) -> bool:
    """Tell whether a number is written with its country, and nothing left out or put in."""
    return phone.raw.startswith("+") and _NO_DIGITS.sub("", phone.raw) == phone.number[1:]


def _american_or(region: str, text: str) -> str:
    """Return US for a number that is one there, and none in the file's country."""
    number, american = e164(text, region), e164(text, "US")
    return "US" if american and is_valid(american) and not (number and is_valid(number)) else region


def _dialling_prefix(row: RowTexts) -> str:
    """Return what is dialled ahead: the code of a country, or one within it as it is written, "0171"."""
    text = row.said.country_code.strip()
    if text.startswith("0") and not text.startswith("00"):
        return _area_code(text)
    digits = text.lstrip("+0 ")
    return f"+{digits}" if digits.isdigit() else ""


def _area_code(text: str) -> str:
    digits = text.strip(" ()/-")
    if digits.startswith(("+", "00")):
        return f"+{digits.lstrip('+0')}"
    return digits if digits.isdigit() and len(digits) <= _LONGEST_AREA_CODE else ""


def _written_out(text: str, ahead: str) -> str:
    """Return a number with what is dialled ahead of it, where it does not say that itself."""
    if not ahead or "+" in text or is_international(text):
        return text
    if ahead[0] != "+":
        is_said = _NO_DIGITS.sub("", text).startswith(ahead)
        return text if is_said else ahead + (text.lstrip("0") if ahead[0] == "0" else f" {text}")
    apart = ahead + text.lstrip("0")
    if text.startswith(ahead[1:]) and _says_more(e164(f"+{text}", ""), e164(apart, "")):
        return f"+{text}"
    return apart


def _says_more(number: str, other: str) -> bool:
    """Tell whether a number in E.164 is likelier than another: possible, valid, or mobile as only it is."""
    if not (number and other):
        return bool(number)
    is_mobile_alone = is_mobile(number) and not is_mobile(other)
    return is_mobile_alone or (is_valid(number) and not is_valid(other))
