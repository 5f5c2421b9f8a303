"""A place or a country as written becomes a country."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.values.country_names import COUNTRIES
from recruiterdesk.spreadsheets.values.further_country_names import FURTHER_COUNTRY_NAMES
from recruiterdesk.spreadsheets.values.place_names import CITIES, SHARED_TOWNS
from recruiterdesk.spreadsheets.values.region_names import CANADIAN_PROVINCES, REGIONS, US_STATES

_LONGEST_PLACE = 200
# Where these stand alone they are states of the US far more often.
_CODES = frozenset(COUNTRIES) - {"PA", "MD", "ME", "AL"}
# The letters that cars bear abroad: lists of German and of neighbouring firms write them for countries.
_OF_CARS = {
    "A": "AT", "B": "BE", "CDN": "CA", "D": "DE", "E": "ES", "F": "FR", "FL": "LI", "H": "HU", "I": "IT",
    "J": "JP", "L": "LU", "N": "NO", "P": "PT", "RUS": "RU", "S": "SE", "SLO": "SI", "SRB": "RS",
}  # fmt: skip
_BETWEEN = re.compile(r"\s*[,;/|()]\s*|\s+[-–]\s+|\s+(?:or|oder|and|und|et|&)\s+")
_POSTCODES = re.compile(
    r"^(?:[a-z]{1,2}-)?\d{2,3}[- ]\d{2,3}\s+|^(?:[a-z]{1,2}[- ]?)?\d{3,6}(?:\s?[a-z]{2}(?=\s))?\s+"
    r"|^[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\s+|\s+[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}$"
    r"|\s+\d{3,6}$|\s+\d{1,2}e?$"
)
# Germany's have five figures.
_SHORT_POSTCODE = re.compile(r"^(?:[a-z]{1,2}-)?\d{4} ")
_WORDS_AROUND = re.compile(
    r"^(?:(?:greater|grossraum|region|raum|stadt|metropolregion|umkreis|nahe|bei|near|around|hybrid|remote|onsite"
    r"|home ?office|region de|area de|area di)(?:\s+|$))+"
    r"|\s+(?:(?:city )?metropolitan (?:area|region)|area|region|metroplex|und umgebung|umgebung|y alrededores"
    r"|et environs|e dintorni|en omgeving|hybrid|remote)$"
)
_STATE = re.compile(
    r"(.*?)(?:,\s*|\s+(?=[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?$))([A-Za-z]{2})(?:\s+\d{5}(?:-\d{4})?)?$"
)
# Addresses that go from the large to the small without blanks: "東京都千代田区丸の内1-6-6", "广东省深圳市".
_EASTERN = re.compile(
    r"(?:〒?\s?\d{3}-?\d{4}\s*)?(?:日本国?|中国|대한민국\s?)?(?:(?P<JP>[\u4e00-\u9fff]{2,3}県|東京都|大阪府|京都府|北海道)"
    r"|(?P<CN>[\u4e00-\u9fff]{2,3}省)|(?P<HK>香港)|(?P<city>[\u4e00-\u9fff가-힣]{2,3}?)(?:市|특별시|광역시|시))"
)


@lru_cache(maxsize=4096)
def country_named(text: str) -> str:
    """Return the ISO code of a country given by its code or its name, "" for other words."""
    if text.strip().upper() in _CODES:
        return text.strip().upper()
    return _country_by_name().get(fold(text), "")


def country_in_column(text: str) -> str:
    """Return the ISO code of a country as a column of countries gives it, the letters of cars ("A") too."""
    return country_named(text) or _OF_CARS.get(text.strip().upper(), "")


@lru_cache(maxsize=8192)
def country_of_place(text: str) -> str:
    """Return the ISO code of the country where a place lies, "" if unsure.

    Understands "Kraków", "Portland, OR", "20095 Hamburg", "Lille, France" and lost letters ("Wroc?aw").
    """
    place = text[:_LONGEST_PLACE].strip()
    if state := _by_state(place):
        return state
    parts = [part for part in _BETWEEN.split(fold(place)) if part]
    names = [_WORDS_AROUND.sub("", _POSTCODES.sub("", part)).strip() for part in parts]
    for known in (_country_by_name() if len(parts) > 1 else {}, _country_by_region()):
        if country := next((known[name] for name in reversed(names) if name in known), ""):
            return country
    countries = {country for name in names if (country := _city(name))}
    if len(countries) > 1:
        return ""
    if countries:
        return countries.pop()
    return _country_by_name().get(fold(place), "") or _of_eastern_address(place)


def lies_as_well(text: str, country: str) -> bool:
    """Tell whether a town lies in this country (ISO code) besides the one that it is known for."""
    town = _SHORT_POSTCODE.sub("", fold(text[:_LONGEST_PLACE]).strip())
    return town in _shared_towns().get(country, ())


def _of_eastern_address(place: str) -> str:
    found = _EASTERN.match(place)
    if found is None:
        return ""
    return _city(fold(found["city"])) if found["city"] else str(found.lastgroup)


def _by_state(place: str) -> str:
    """Return the country of "Portland, OR", "London, ON" and "Berlin, DE"; "" for other forms."""
    found = _STATE.fullmatch(place)
    if not found:
        return ""
    city, letters = fold(found[1]), found[2].lower()
    country = _city(city)
    if country and (letters.upper() == country or (country == "IT" and city.startswith(letters))):
        return country
    if letters in US_STATES:
        return "US"
    if letters in CANADIAN_PROVINCES:
        return "CA"
    return letters.upper() if letters.upper() in _CODES and "," in place else ""


def _city(name: str) -> str:
    if "?" not in name:
        return _country_by_city().get(name, "")
    pattern = re.compile(re.escape(name).replace(r"\?", "."))
    fitting = {country for city, country in _country_by_city().items() if pattern.fullmatch(city)}
    return fitting.pop() if len(fitting) == 1 else ""


@cache
def _shared_towns() -> dict[str, frozenset[str]]:
    return {code: frozenset(listed.replace("_", " ").split()) for code, listed in SHARED_TOWNS.items()}


@cache
def _country_by_name() -> dict[str, str]:
    return {**_by_name(FURTHER_COUNTRY_NAMES), **_by_name(COUNTRIES)}


@cache
def _country_by_region() -> dict[str, str]:
    return _by_name(REGIONS)


@cache
def _country_by_city() -> dict[str, str]:
    return _by_name(CITIES)


def _by_name(names: dict[str, str]) -> dict[str, str]:
    return {fold(name.replace("_", " ")): code for code, listed in names.items() for name in listed.split()}
