"""A place or a country as written becomes a country."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.place_names import CITIES, COUNTRIES, US_STATES

_LONGEST_PLACE = 200
_CODES = frozenset(COUNTRIES)
_BETWEEN = re.compile(r"\s*[,;/|()]\s*|\s+[-–]\s+")
_POSTCODE = re.compile(r"^(?:[a-z]{1,2}-)?\d{3,6}\s+|\s+\d{3,6}$")
_AREA = re.compile(
    r"^greater\s+|^(?:grossraum|region|raum|stadt|metropolregion)\s+|"
    r"\s+(?:area|metropolitan area|und umgebung)$"
)
_STATE_AND_ZIP = re.compile(r",\s*([a-z]{2})(?:\s+\d{5}(?:-\d{4})?)?$")


@lru_cache(maxsize=4096)
def country_named(text: str) -> str:
    """Return the ISO code of a country given by its code or its name, "" for other words."""
    if text.strip().upper() in _CODES:
        return text.strip().upper()
    return _country_by_name().get(fold(text), "")


@lru_cache(maxsize=8192)
def country_of_place(text: str) -> str:
    """Return the ISO code of the country where a place lies, "" if unsure.

    Understands "Kraków", "Portland, OR", "20095 Hamburg", "Lille, France" and lost letters ("Wroc?aw").
    """
    plain = fold(text[:_LONGEST_PLACE])
    if (state := _STATE_AND_ZIP.search(plain)) and state[1] in US_STATES:
        return "US"
    parts = [part for part in _BETWEEN.split(plain) if part]
    for part in reversed(parts):
        if len(parts) > 1 and (country := _country_by_name().get(part)):
            return country
    found = (_city(part) for part in parts)
    return next((country for country in found if country), "") or _country_by_name().get(plain, "")


def _city(part: str) -> str:
    name = _AREA.sub("", _POSTCODE.sub("", part))
    if "?" not in name:
        return _country_by_city().get(name, "")
    pattern = re.compile(re.escape(name).replace(r"\?", "."))
    fitting = {country for city, country in _country_by_city().items() if pattern.fullmatch(city)}
    return fitting.pop() if len(fitting) == 1 else ""


@cache
def _country_by_name() -> dict[str, str]:
    return {name.replace("_", " "): code for code, names in COUNTRIES.items() for name in names.split()}


@cache
def _country_by_city() -> dict[str, str]:
    return {name.replace("_", " "): code for code, names in CITIES.items() for name in names.split()}
