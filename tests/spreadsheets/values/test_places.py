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
        ("東京都千代田区丸の内1-6-6", "JP"),
        ("〒220-0012 神奈川県横浜市西区", "JP"),
        ("横浜市西区", "JP"),
        ("广东省佛山市", "CN"),
        ("中国北京市海淀区北三环西路27号", "CN"),
        ("香港中環皇后大道中", "HK"),
        ("台北市信義區", "TW"),
        ("서울특별시 강남구", "KR"),
        ("山田市場", ""),
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
