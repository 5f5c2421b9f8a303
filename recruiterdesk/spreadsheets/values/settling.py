"""Settles what a whole table says about its numbers and dates: their country, the order of day and month."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice

from recruiterdesk.spreadsheets.columns.column_names import language_of
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.planned import (
    DayMonthEvidence,
    DayMonthReason,
    RegionEvidence,
    TelephoneRegionReason,
)
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.cell_contents import EMAIL, MOST, has_number
from recruiterdesk.spreadsheets.values.dates import OrderEvidence, may_settle_order, settle_order
from recruiterdesk.spreadsheets.values.days_ahead import DAYS_THAT_WERE, order_without_days_ahead
from recruiterdesk.spreadsheets.values.phone_pieces import pieces_of, plain_signs
from recruiterdesk.spreadsheets.values.phones import (
    e164,
    has_american_shape,
    is_international,
    lacks_plus,
    main_region_of,
)
from recruiterdesk.spreadsheets.values.reach_in_notes import reaches_in_notes
from recruiterdesk.spreadsheets.values.region_evidence import (
    are_mobiles_at_home,
    mobiles_abroad_among,
    region_beside,
    russian_among,
    share_valid_in,
)
from recruiterdesk.spreadsheets.values.short_years import (
    has_short_years_first,
    may_all_begin_with_year,
    may_begin_with_year,
)

_NUMBERS_LOOKED_AT = 1000
_LONGEST_CELL = 200
_BETWEEN = " /|,;\n-–<>()"
_FEW = 3
_HARDLY_ANY = 20
_MONTH_FIRST_REGIONS = frozenset({"US", "PH"})
# Canada.
_IN_EITHER_ORDER = "CA"
_ENGLISH = "en"


def settle_region(
    found: FoundTable, by_field: Mapping[Field, tuple[int, ...]], chosen: str | None, recruiter_country: str
) -> RegionEvidence:
    """Settle the country of national numbers: chosen, or that of numbers with a prefix, or the recruiter's.

    A few with a prefix say nothing of many that are no numbers there, but are where the recruiter is; nor do
    they of more that are mobile numbers only where the recruiter is.
    Where no number has a prefix, and most are written as only North America writes, it is the US; else that
    of the places, addresses or names beside them, where most are numbers there.
    """
    if chosen:
        return RegionEvidence(chosen.upper(), TelephoneRegionReason.CHOSEN)
    counted = _countries_of(_numbers(found, by_field), recruiter_country)
    first = islice(_numbers(found, by_field), _NUMBERS_LOOKED_AT)
    written = [text for text in first if not says_nothing(text)]
    counted["RU"] += russian_among(written)
    counted += mobiles_abroad_among(written, recruiter_country)
    if counted := +counted:
        (region, numbers), *others = counted.most_common()
        if at_home := _at_home_among(found, by_field, written, counted, recruiter_country):
            return at_home
        also = tuple(other for other, _ in others)
        return RegionEvidence(region, TelephoneRegionReason.NUMBERS_IN_FILE, numbers, also)
    shaped = sum(1 for text in written if has_american_shape(text))
    if shaped * 2 > len(written):
        return RegionEvidence("US", TelephoneRegionReason.NUMBERS_IN_FILE, shaped)
    if written and (beside := region_beside(found, by_field, written, recruiter_country)):
        return RegionEvidence(beside, TelephoneRegionReason.OTHER_COLUMNS)
    return RegionEvidence(recruiter_country, TelephoneRegionReason.RECRUITER_COUNTRY)


def _at_home_among(
    found: FoundTable,
    by_field: Mapping[Field, tuple[int, ...]],
    written: list[str],
    counted: Counter[str],
    recruiter_country: str,
) -> RegionEvidence | None:
    """Return the country of all others where few numbers say theirs and the others are none there, or None.

    It is that of the places, else the recruiter's, if most of the others are numbers there, and hardly any
    says its country: made-up numbers are valid nowhere, or by chance in Germany. Mobile numbers at home, if
    more than those of any country that is said, stay there however many say it.
    """
    others = [text for text in written if not _numbers_with_prefix(text, recruiter_country)]
    ((region, times),) = counted.most_common(1)
    beside = region_beside(found, by_field, others, recruiter_country)
    abroad = {*counted, beside} - {"", recruiter_country}
    is_american = sum(map(has_american_shape, others)) * 2 > len(others)
    may_be_home = not is_american and region != recruiter_country and times < len(others)
    if may_be_home and are_mobiles_at_home(others, recruiter_country, abroad):
        is_beside = beside == recruiter_country
        reason = TelephoneRegionReason.OTHER_COLUMNS if is_beside else TelephoneRegionReason.RECRUITER_COUNTRY
        return RegionEvidence(recruiter_country, reason)
    if counted.total() * _FEW > len(others) or share_valid_in(others, region) >= MOST:
        return None
    if beside:
        return RegionEvidence(beside, TelephoneRegionReason.OTHER_COLUMNS)
    if (
        is_american
        or counted.total() * _HARDLY_ANY > len(others)
        or share_valid_in(others, recruiter_country) < MOST
    ):
        return None
    return RegionEvidence(recruiter_country, TelephoneRegionReason.RECRUITER_COUNTRY)


def _numbers(found: FoundTable, by_field: Mapping[Field, tuple[int, ...]]) -> Iterator[str]:
    columns = [index for field in PHONE_FIELDS for index in by_field.get(field, ())]
    if not columns:
        yield from _numbers_beside_others(found, by_field)
        return
    for row in found.rows:
        for index in columns:
            if index < len(row.cells) and (text := row.cells[index].strip()):
                yield text


def _numbers_beside_others(found: FoundTable, by_field: Mapping[Field, tuple[int, ...]]) -> Iterator[str]:
    """Yield the numbers that share a column with addresses ("07700 900101 / ana@x.uk"), names or notes."""
    columns = [index for field in (Field.EMAIL, Field.FULL_NAME) for index in by_field.get(field, ())]
    for row in found.rows[:_NUMBERS_LOOKED_AT]:
        for index in columns:
            cell = row.cells[index] if index < len(row.cells) else ""
            lines = (line for line in cell.split("\n") if len(line) <= _LONGEST_CELL)
            yield from filter(has_number, (EMAIL.sub("", line).strip(_BETWEEN) for line in lines))
    yield from (number for reach in reaches_in_notes(found, by_field) for number in reach.numbers)


def _countries_of(numbers: Iterator[str], recruiter_country: str) -> Counter[str]:
    counted: Counter[str] = Counter()
    for text in numbers:
        for number in _numbers_with_prefix(text, recruiter_country):
            counted[main_region_of(number)] += 1
        if counted.total() >= _NUMBERS_LOOKED_AT:
            break
    return counted


def _numbers_with_prefix(text: str, recruiter_country: str) -> list[str]:
    """Return the numbers of a cell that say their country, also where a cell has several."""
    if number := e164(text, recruiter_country) if is_international(text) or lacks_plus(text) else "":
        return [number]
    if "+" not in text or len(text) > _LONGEST_CELL:
        return []
    pieces = (piece for piece in pieces_of(plain_signs(text)) if is_international(piece))
    return [number for piece in pieces if (number := e164(piece, recruiter_country))]


def settle_day_month(
    found: FoundTable,
    by_field: Mapping[Field, tuple[int, ...]],
    chosen: bool | None,  # noqa: FBT001 - the user's choice, or none
    region: RegionEvidence,
    today: dt.date,
) -> dict[int, tuple[DayMonthEvidence, bool]]:
    """Settle the order of day and month for each column of dates, and tell which columns stay ambiguous."""
    columns = [index for field in DATE_FIELDS for index in by_field.get(field, ())]
    if chosen is not None:
        return {index: (DayMonthEvidence(index, chosen, DayMonthReason.CHOSEN), False) for index in columns}
    assumed = region.region not in _MONTH_FIRST_REGIONS
    orders = {index: settle_order(_dates_of(found, index), assumed) for index in columns}
    settled = next((order for order in orders.values() if order.row is not None), None)
    if settled is None and any(order.ambiguous for order in orders.values()):
        settled = _settled_elsewhere(found, columns)
    reason = DayMonthReason.EVIDENCE
    if settled is None and any(order.ambiguous for order in orders.values()):
        were = [index for field in DAYS_THAT_WERE for index in by_field.get(field, ())]
        settled = order_without_days_ahead(chain(*(_dates_of(found, index) for index in were)), today)
        if settled and settled.day_first is not assumed and _tells_order(found, region):
            settled = None
        reason = DayMonthReason.NOT_AHEAD
    with_years_first = _years_first(found, orders)
    return {
        index: (DayMonthEvidence(index, order.day_first, DayMonthReason.ASSUMED, year_first=True), False)
        if index in with_years_first
        else _evidence(index, order, settled, reason)
        for index, order in orders.items()
    }


def _tells_order(found: FoundTable, region: RegionEvidence) -> bool:
    """Tell whether the country or the language of a file tells in which order days are written there."""
    is_written_in_one = region.told not in {"", _IN_EITHER_ORDER}
    return is_written_in_one or language_of(found.header or ()) not in {"", _ENGLISH}


def _years_first(found: FoundTable, orders: Mapping[int, OrderEvidence]) -> frozenset[int]:
    """Return the columns whose short days begin with the year: where one's do, so do all that can."""
    possible = [index for index, order in orders.items() if may_begin_with_year(order.cell.strip())]
    if not any(has_short_years_first(_cells_of(found, index)) for index in possible):
        return frozenset()
    return frozenset(index for index in possible if may_all_begin_with_year(_cells_of(found, index)))


def _settled_elsewhere(found: FoundTable, columns: list[int]) -> OrderEvidence | None:
    """Return what columns without a meaning say ("Last modified"): a program writes all its days alike."""
    first_rows = replace(found, rows=found.rows[:_NUMBERS_LOOKED_AT])
    others = (index for index in range(found.width) if index not in columns)
    orders = (settle_order(_dates_of(first_rows, index), assumed_day_first=True) for index in others)
    return next((order for order in orders if "/" in order.cell and not order.ambiguous), None)


def day_first_in_words(day_month: Mapping[int, DayMonthEvidence], region: str) -> bool:
    """Tell whether days within words begin with the day: as the table's dates do, else as in the region."""
    for evidence in day_month.values():
        if evidence.reason is not DayMonthReason.ASSUMED:
            return evidence.day_first
    return region not in _MONTH_FIRST_REGIONS


def _evidence(
    index: int, order: OrderEvidence, settled: OrderEvidence | None, reason: DayMonthReason
) -> tuple[DayMonthEvidence, bool]:
    by = order if order.row is not None else settled
    if by is None:
        return DayMonthEvidence(index, order.day_first, DayMonthReason.ASSUMED), order.ambiguous
    return DayMonthEvidence(index, by.day_first, reason, by.row, by.cell), False


def _cells_of(found: FoundTable, index: int) -> set[str]:
    return {row.cells[index].strip() for row in found.rows if index < len(row.cells)}


def _dates_of(found: FoundTable, index: int) -> list[tuple[int, str]]:
    """Return the cells of a column, with their rows, that may tell in which order its days are written."""
    cells = [(row.row, row.cells[index].strip()) for row in found.rows if index < len(row.cells)]
    telling = set(filter(may_settle_order, {cell for _, cell in cells}))
    return [each for each in cells if each[1] in telling] if telling else []
