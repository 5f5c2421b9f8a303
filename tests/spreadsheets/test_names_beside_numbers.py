"""Numbers that stand in one cell with addresses or with the name of whom they reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


def test_the_name_beside_a_number_among_addresses_is_who_is_reached(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "firm;contact_name;contact_info\nHalden;Ana Ruiz;ana@halden.example\n"
        "Brixen;;Miguel Borrero +51 932 124 928\n"
        "Corvo;;info@corvo.example | Rosa Paz +51 977 256 458\n"
        "Dorn;;Haus Dorn +51 977 256 459, office@dorn.example\n"
        "Erlen;Vera Lang;v@erlen.example | Otto Beck +51 977 256 450\n",
        region="PE",
    )
    assert [record.full_name for record in plan.records] == [
        "Ana Ruiz",
        "Miguel Borrero",
        "Rosa Paz",
        "",
        "Vera Lang",
    ]
    kept = [dict(record.extra).get("contact_info", "") for record in plan.records]
    assert kept[3:] == ["Haus Dorn +51 977 256 459", "Otto Beck +51 977 256 450"]


@pytest.mark.parametrize(
    ("region", "cell", "number"),
    [
        ("PT", "ana@a.example | 912345678", "+351912345678"),
        ("PE", "964557160", "+51964557160"),
        ("PE", "web.example | Rosa Paz 977 256 458, r@a.example / 969543811", "+51969543811"),
    ],
)
def test_a_number_beside_addresses_is_no_time_in_seconds(
    tmp_path: Path, region: str, cell: str, number: str
) -> None:
    plan = plan_of(tmp_path, f'Name;E-mail\nAna Ruiz;"{cell}"\nBo Falk;bo@b.example\n', region=region)
    assert number in [phone.number for phone in plan.records[0].phones]


def test_the_number_in_a_later_cell_names_who_it_is_where_no_column_does(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Firm;Email;Phone\nHalden;n/k, +34 600 100 200;Ana Ruiz +34 600 100 201\n"
        "Brixen;office@brixen.example;Bo Falk +34 600 100 202\n",
    )
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Falk"]
