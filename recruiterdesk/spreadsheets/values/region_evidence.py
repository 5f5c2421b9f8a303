"""What else a table says about the country of its numbers: places, addresses, the script of names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import words_in
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import MOST, share
from recruiterdesk.spreadsheets.values.phones import e164, is_mobile, is_valid, main_region_of
from recruiterdesk.spreadsheets.values.place_names import SHARED_TOWNS
from recruiterdesk.spreadsheets.values.places import country_in_column, country_of_place, lies_as_well

_ROWS_LOOKED_AT = 200
_NUMBERS_LOOKED_AT = 50
_FEWEST = 2
_FEWEST_AGREED = 3
_ELEVEN = 11
_A_FIFTH = 5
_A_TWENTIETH = 20
# Mobile numbers with their country, as "33612345678"; with a 1 in front they are American.
_FIGURES_ABROAD = re.compile(r"[2-9]\d{10}", re.ASCII)
_ENDING = re.compile(r"@\S+\.([a-z]{2})\b", re.IGNORECASE)
# Endings of countries that anybody takes, and that of Europe.
_ANYBODYS = words_in(
    """
    ac ag ai am bz cc cd cf co eu fm ga gg gl gq gs im io la ly me ml ms mu nu pw sc sh
    so st su tk to tv vc ws
    """
)
# Parts that one country alone is divided into: what a column of them is called says which.
_DIVISIONS = {
    **dict.fromkeys(("kanton", "canton", "cantone"), "CH"),
    **dict.fromkeys(("fylke", "fylkesnavn"), "NO"),
    **dict.fromkeys(("wojewodztwo", "powiat", "gmina"), "PL"),
    **dict.fromkeys(("kabupaten", "kecamatan"), "ID"),
    "judet": "RO",
    "maakunta": "FI",
    "都道府県": "JP",
}
_OF_OTHERS = {"UK": "GB"}
# Scripts that one country alone writes its names with, or nearly so.
_SCRIPTS = {
    "IL": re.compile(r"[\u05d0-\u05ea]"),
    "GR": re.compile(r"[\u0370-\u03ff]"),
    "TH": re.compile(r"[\u0e00-\u0e7f]"),
    "KR": re.compile(r"[\uac00-\ud7af]"),
    "JP": re.compile(r"[\u3040-\u30ff]"),
    "GE": re.compile(r"[\u10d0-\u10ff]"),
    "AM": re.compile(r"[\u0531-\u058f]"),
    # Others who write names by these signs have numbers of another length.
    "CN": re.compile(r"[\u4e00-\u9fff]"),
}

Columns = Mapping[Field, tuple[int, ...]]


def region_beside(found: FoundTable, by_field: Columns, numbers: Sequence[str], usual: str) -> str:
    """Return the country (ISO code) that most places, addresses or names of a table are of, "" if unsure.

    Args:
        found: the table.
        by_field: the columns of each meaning.
        numbers: the national numbers of the table: most must be numbers there.
        usual: the recruiter's country; another one must not have fewer valid numbers.
    """
    some = numbers[:_NUMBERS_LOOKED_AT]
    for countries in (_of_divisions, _of_places, _of_endings, _of_scripts):
        counted = Counter(countries(found, by_field))
        region, times = next(iter(counted.most_common(1)), ("", 0))
        if times < _FEWEST or times < counted.total() * MOST:
            continue
        is_agreed = countries is _of_places and times == counted.total() and _are_several(found, by_field)
        if times * (_A_TWENTIETH if is_agreed else _A_FIFTH) < len(found.rows[:_ROWS_LOOKED_AT]):
            continue
        there = share_valid_in(some, region)
        return region if there >= MOST and there >= share_valid_in(some, usual) else ""
    return ""


def russian_among(numbers: Sequence[str]) -> int:
    """Count the Russian numbers of a table that writes them with the 7 of the country and with the 8 there.

    All numbers of eleven figures must be Russian: in other countries they may begin alike.
    """
    figures = [re.sub(r"\D", "", text) for text in numbers if "+" not in text]
    eleven = [each for each in figures if len(each) == _ELEVEN]
    if {each[0] for each in eleven} != {"7", "8"}:
        return 0
    return len(eleven) if all(is_valid(e164(f"+7{each[1:]}", "RU")) for each in eleven) else 0


def mobiles_abroad_among(numbers: Sequence[str], usual: str) -> Counter[str]:
    """Count the mobile numbers of one other country that all numbers of a table are, the plus lost.

    Of a few, or where one does not fit or is a mobile number at home as well, nothing is said: in other
    countries lines may begin alike ("51987654321" in Brazil and, with a plus, in Peru).

    Args:
        numbers: the numbers as they are written.
        usual: the recruiter's country (ISO code).
    """
    if len(set(numbers)) < _FEWEST_AGREED or not all(map(_FIGURES_ABROAD.fullmatch, numbers)):
        return Counter()
    if any(is_mobile(e164(text, usual)) for text in numbers):
        return Counter()
    regions = {main_region_of(f"+{text}") if is_mobile(e164(f"+{text}", "")) else "" for text in numbers}
    is_one = len(regions) == 1 and regions.isdisjoint({"", usual})
    return Counter(dict.fromkeys(regions, len(numbers))) if is_one else Counter()


def are_mobiles_at_home(numbers: Sequence[str], usual: str, others: Iterable[str]) -> bool:
    """Tell whether most national numbers are mobile ones where the recruiter is, and in no other country.

    Lines at home don't count: made-up numbers of other countries may be German lines by chance.

    Args:
        numbers: the national numbers of a table.
        usual: the recruiter's country (ISO code).
        others: the other countries that the table speaks of.
    """
    some = numbers[:_NUMBERS_LOOKED_AT]
    return _are_mobile_in(some, usual) and not any(_are_mobile_in(some, each) for each in others)


def _are_mobile_in(numbers: Sequence[str], region: str) -> bool:
    return share(numbers, lambda text: is_mobile(e164(text, region))) >= MOST


def _are_several(found: FoundTable, by_field: Columns) -> bool:
    """Tell whether different towns are named: a single one may mark who is not where the others are."""
    return len(set(_cells(found, by_field.get(Field.LOCATION, ())))) >= _FEWEST_AGREED


def share_valid_in(numbers: Sequence[str], region: str) -> float:
    """Return which share of the first numbers can be called in a country (ISO code)."""
    return share(numbers[:_NUMBERS_LOOKED_AT], lambda text: is_valid(e164(text, region)))


def _cells(found: FoundTable, columns: Sequence[int]) -> Iterator[str]:
    for row in found.rows[:_ROWS_LOOKED_AT]:
        for index in columns:
            if index < len(row.cells) and (text := row.cells[index].strip()):
                yield text


def _of_places(found: FoundTable, by_field: Columns) -> Iterator[str]:
    for field, country_of in ((Field.COUNTRY, country_in_column), (Field.LOCATION, _country_of_town)):
        countries = [
            country for text in _cells(found, by_field.get(field, ())) if (country := country_of(text))
        ]
        if countries:
            yield from countries
            return


def _country_of_town(text: str) -> str:
    """Return the country of a place, "" for a town whose name lies in several."""
    return "" if any(lies_as_well(text, country) for country in SHARED_TOWNS) else country_of_place(text)


def _of_divisions(found: FoundTable, by_field: Columns) -> Iterator[str]:  # noqa: ARG001 - as the others
    """Yield a country for each row that fills a column of its parts: Switzerland for cantons."""
    for index, name in enumerate(found.header or ()):
        if country := _DIVISIONS.get(fold(name).strip()):
            yield from (country for _ in _cells(found, (index,)))


def _of_endings(found: FoundTable, by_field: Columns) -> Iterator[str]:
    for text in _cells(found, by_field.get(Field.EMAIL, ())):
        ending = _ENDING.search(text)
        if ending and ending[1].lower() not in _ANYBODYS:
            yield _OF_OTHERS.get(ending[1].upper(), ending[1].upper())


def _of_scripts(found: FoundTable, by_field: Columns) -> Iterator[str]:
    columns = [index for field in (Field.FULL_NAME, Field.FAMILY) for index in by_field.get(field, ())]
    for text in _cells(found, columns):
        yield next((country for country, script in _SCRIPTS.items() if script.search(text)), "")
