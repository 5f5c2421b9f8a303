"""What very many rows share (a switchboard, a mailbox, bare names) takes work in step with the rows."""

from __future__ import annotations

import sys
from itertools import product
from types import FrameType

import pytest

from recruiterdesk.spreadsheets.plan import (
    NOBODY_KNOWN,
    FoundTable,
    ImportPlan,
    PlanOptions,
    RecordAction,
    SourceInfo,
    TableRow,
    build_plan,
)
from tests.spreadsheets.tables import TODAY

PARTS = ("ban", "kel", "lim", "mor", "nus", "rad", "sil", "ton", "vik", "zel")
FAMILIES = ["".join(parts).title() for parts in product(PARTS, repeat=3)]
GIVEN = sorted(FAMILIES, key=lambda name: name[::-1])


def table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> FoundTable:
    return FoundTable(
        SourceInfo("csv"), header, tuple(TableRow(at, cells) for at, cells in enumerate(rows, start=2))
    )


def plan(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> ImportPlan:
    return build_plan(table(header, rows), PlanOptions(TODAY), NOBODY_KNOWN)


def calls(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> int:
    """Return how many functions are called to plan the rows."""
    made = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal made
        made += event == "call"

    sys.setprofile(count)
    try:
        plan(header, rows)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (("Name", "Phone"), ("+49 30 1234567",)),
        (("Name", "Phone", "Company"), ("+49 30 1234567", "Acme")),
        (("Name", "Email"), ("office@example.com",)),
        (("Name",), ()),
        (("Name", "City"), ("Rom",)),
    ],
)
def test_twice_the_rows_take_about_twice_the_work(header: tuple[str, ...], cells: tuple[str, ...]) -> None:
    rows = [(f"{given} {family}", *cells) for given, family in zip(GIVEN, FAMILIES, strict=True)]
    plan(header, rows)
    assert calls(header, rows) <= 2.6 * calls(header, rows[::2])


def test_of_very_many_with_one_number_only_those_of_one_family_name_are_one() -> None:
    rows = [(f"Ana {family}", "+49 30 1234567") for family in FAMILIES[:50]]
    planned = plan(("Name", "Phone"), [*rows, ("A. Bankelnus", "+49 30 1234567"), ("Ana", "+49 30 1234567")])
    settled = planned.records[-2:]
    assert [record.action for record in settled] == [RecordAction.UPDATE, RecordAction.NEW]
    assert settled[0].same_as_row == 2 + FAMILIES.index("Bankelnus")


def test_of_very_many_with_one_address_only_those_of_one_name_are_one() -> None:
    rows = [(f"{given} Ruiz", "office@example.com") for given in FAMILIES[:50]]
    planned = plan(
        ("Name", "Email"), [*rows, ("Ruiz, BANKELNUS", "office@example.com"), ("Bo", "office@example.com")]
    )
    settled = planned.records[-2:]
    assert [record.action for record in settled] == [RecordAction.UPDATE, RecordAction.NEW]
    assert settled[0].same_as_row == 2 + FAMILIES.index("Bankelnus")
