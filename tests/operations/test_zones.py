from __future__ import annotations

from recruiterdesk.operations import zones
from recruiterdesk.operations.zones import countries, country_in_words, zone_names


def test_zones_and_countries_are_those_of_the_time_zone_database() -> None:
    # What an earlier test of the window had read is not measured here.
    zone_names.cache_clear()
    zones._main_zones.cache_clear()
    names = zone_names()
    assert {"Europe/Berlin", "Asia/Kolkata", "America/New_York"} <= set(names)
    assert list(names) == sorted(names)
    assert not [name for name in names if name.startswith("#")]
    assert {"DE", "IN", "US"} <= set(countries())


def test_a_country_is_named_as_the_time_zone_database_names_it() -> None:
    zones._country_names.cache_clear()
    assert country_in_words("DE") == "Germany"
