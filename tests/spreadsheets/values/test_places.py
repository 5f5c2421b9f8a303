from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.values.places import country_named, country_of_place
from tests.spreadsheets.cells import misread


def test_places_as_people_write_them() -> None:
    assert misread("places", 1, lambda place: (country_of_place(place),)) == []


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Hamburg", "DE"),
        ("20095 Hamburg", "DE"),
        ("Großraum München", "DE"),
        ("Kraków", "PL"),
        ("Wroc?aw", "PL"),
        ("Plze?", "CZ"),
        ("Manchester", "GB"),
        ("Lille", "FR"),
        ("Lille, France", "FR"),
        ("Valencia", "ES"),
        ("Malmö", "SE"),
        ("Zürich / Basel", "CH"),
        ("Portland, OR", "US"),
        ("Albany, NY 12207", "US"),
        ("Greater London", "GB"),
        ("Boston Area", "US"),
        ("Paris, United States", "US"),
        ("Germany", "DE"),
        ("Dar es Salaam", "TZ"),
        ("Quezon City", "PH"),
        ("Dammam", "SA"),
        ("重庆", "CN"),
        ("Nowhere", ""),
        ("", ""),
        ("B?n", ""),
        ("A?????", ""),
    ],
)
def test_places_lie_in_countries(place: str, country: str) -> None:
    assert country_of_place(place) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Deutschland", "DE"),
        ("de", "DE"),
        ("UK", "GB"),
        ("Royaume-Uni", "GB"),
        ("U.S.", "US"),
        ("Vietnam", "VN"),
        ("VN", "VN"),
        ("PA", ""),
        ("Nowhere", ""),
    ],
)
def test_countries_have_names_in_many_languages(text: str, country: str) -> None:
    assert country_named(text) == country
