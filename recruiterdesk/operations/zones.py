"""Guesses a person's country and time zone; a guess is shown as one, and never blocks."""

from __future__ import annotations

from functools import cache
from importlib import resources

from recruiterdesk.core.text import fold

# Countries that span so many hours that only the number's area can say the zone.
WIDE_COUNTRIES = frozenset({"US", "CA", "BR", "AU", "RU", "MX", "ID", "KZ", "CD", "MN", "GL", "AQ"})
_LONGEST_CODE = 3
# Their numbers have a country of their own, the tz database's list of countries does not.
_BY_NUMBER_ALONE = frozenset({"AC", "TA", "XK"})


@cache
def _main_zones() -> dict[str, str]:
    """Return each country's first zone in the tz database's zone.tab: the most populous."""
    zones: dict[str, str] = {}
    text = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        country, _, name = line.split("\t")[:3]
        zones.setdefault(country, name)
    return zones


@cache
def zone_names() -> tuple[str, ...]:
    """Return the names of all zones in which people live, in order."""
    text = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    return tuple(sorted(line.split("\t")[2] for line in text.splitlines() if not line.startswith("#")))


def countries() -> tuple[str, ...]:
    """Return the ISO codes of all countries that have a zone."""
    return tuple(sorted(_main_zones()))


@cache
def _country_names() -> dict[str, str]:
    """Return each country's name, as the tz database's iso3166.tab has it."""
    text = resources.files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    named = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {code: name for code, name, *_ in named}


def country_typed(text: str) -> str:
    """Return the ISO code of a country typed by its code or its name, "" for what is none."""
    from recruiterdesk.spreadsheets.values.places import country_named

    code = text.strip().upper()
    if code in _country_names() or code in _BY_NUMBER_ALONE:
        return code
    by_name = {fold(name): code for code, name in _country_names().items()}
    return country_named(text) or by_name.get(fold(text), "")


def country_in_words(code: str) -> str:
    """Return the English name of a country, given its ISO code; what is no such code is returned as it is."""
    return _country_names().get(code, code)


@cache
def _country_of_code(calling_code: int) -> str:
    import phonenumbers

    region = phonenumbers.region_code_for_country_code(calling_code)
    return "" if region in ("ZZ", "001") else region


@cache
def _country_of_first_digits(digits: str) -> str:
    for length in range(1, _LONGEST_CODE + 1):
        if digits[:length].isdigit() and (country := _country_of_code(int(digits[:length]))):
            return country
    return ""


def country_of_number(number: str) -> str:
    """Return the country of an E.164 number as ISO code; a shared calling code gives the main one."""
    return _country_of_first_digits(number.removeprefix("+")[:_LONGEST_CODE])


def guess_zone(country: str, numbers: tuple[str, ...]) -> str:
    """Return the zone's name for a country and E.164 numbers; empty where it can't be told."""
    if not country and numbers:
        country = country_of_number(numbers[0])
    if country not in WIDE_COUNTRIES:
        return _main_zones().get(country, "")
    own = next((number for number in numbers if country_of_number(number) == country), "")
    return _zone_of_area(own) if own else ""


def _zone_of_area(number: str) -> str:
    """Return the zone of an E.164 number's area; empty where the area spans several, or is not known."""
    from phonenumbers.tzdata import TIMEZONE_DATA, TIMEZONE_LONGEST_PREFIX

    digits = number.removeprefix("+")
    known = (TIMEZONE_DATA.get(digits[:length], ()) for length in range(TIMEZONE_LONGEST_PREFIX, 0, -1))
    zones = next(filter(None, known), ())
    return zones[0] if len(zones) == 1 else ""
