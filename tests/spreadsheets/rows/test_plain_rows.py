"""Rows that are read together say what each says when it is read by itself."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import read_sheets, read_text
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PeopleKind, PlanOptions, build_plan
from recruiterdesk.spreadsheets.rows.plain_rows import PlainRow, PlainRows
from tests.spreadsheets.tables import DATA, TODAY, found

FILES = sorted(file for file in (DATA / "real").iterdir() if file.is_file())
CELLS = {
    "Name": "Ana Ruiz|Bo Li|Dr. Cy O'Neill|Lea van den Berg|Müller, Jürgen|Y?ld?z Ay|n/a||Ana|Total|"
    "Summer Li|ana@example.com|Name|--|NGUYEN Thi Lan|Ana  Ruiz| Ana Ruiz",
    "First name": "Ana|Dr. Bo||Lea van|Jürgen",
    "Middle name": "M.|van der|",
    "Last name": "Ruiz|Li||Müller|O'Neill",
    "Suffix": "Jr.|PhD||III",
    "Title": "Dr.|Frau|Head of Sales||Prof.",
    "Email": "ana@example.com|ANA@example.com|ana @example.com|a@example.com; b@example.com||n/a|"
    "Ana Ruiz <ana@example.com>|+49 171 2345678",
    "E-mail 2": "bo@example.org||bo@example",
    "Phone": "+49 171 2345678|0171 2345678|4.47912E+11|ask again||(415) 555-2671|07700 900143|"
    "ana@example.com|0171 2345678 ext. 3|2026-11-12|+44 7700 900143|12",
    "Work phone": "+49 30 1234567||030 1234567",
    "Country code": "+49||44",
    "City": "Berlin|Porto||-|Dublin|n/a",
    "State": "OH||Ohio",
    "Country": "Germany|Atlantis|US||GB|Portugal",
    "Company": "Acme||n/a|Acme  Ltd",
    "Job title": "Cook|none||2026-9-14",
    "Role": "Lead Cook|-|",
    "Client": "Halden||?",
    "Stage": "Screening|New|on hold||Rejected|whatever",
    "Outcome": "Rejected|Hired|Rejected on 3.11., told by phone||who knows|Withdrew",
    "Reason": "too far||",
    "Decision date": "2026-11-03|3.11.2026|04/05/2026||soon|n/a|31.02.2026|2025-01-01",
    "Rejected on": "2026-11-03||3.11.2026",
    "Told on": "2026-11-04|yes||by phone 12.11.2026",
    "Last contact": "2026-11-03|2026-11-05||2020-01-01|yesterday",
    "Connected on": "2024-01-02||",
    "Available from": "2027-01-05||",
    "Source": "LinkedIn|Referral by Gareth Low|",
    "Referred by": "Gareth Low|LinkedIn|",
    "LinkedIn URL": "https://www.linkedin.com/in/ana||https://example.com",
    "Notes": "Call after 17:00|Back in March 2027||referred by Gareth Low|a\tb|"
    "promised feedback by 30.11.2026",
    "Further notes": "likes tea||",
    "Hobby": "chess||n/a|2026-9-14",
    "Preferred hours": "9-12|evenings|",
}
POOLS = {header: cells.split("|") for header, cells in CELLS.items()}


@contextmanager
def by_itself() -> Iterator[None]:
    """Let each row be read by itself."""
    with patch.object(PlainRows, "read", lambda _self, rows: [None] * len(rows)):
        yield


def assert_says_the_same(table: FoundTable, **options: Any) -> None:
    together = build_plan(table, PlanOptions(TODAY, **options), NOBODY_KNOWN)
    with by_itself():
        assert build_plan(table, PlanOptions(TODAY, **options), NOBODY_KNOWN) == together


@pytest.mark.no_cover
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_people_of_real_files_are_the_same_read_together(file: Path) -> None:
    try:
        table = read_sheets(file)
    except FileRefused:
        pytest.skip("holds no table")
    if not table.rows:
        pytest.skip("has no rows")
    for kind in PeopleKind:
        assert_says_the_same(table, people=kind, region="US")


def tables() -> st.SearchStrategy[str]:
    """Tables whose cells are plain, or odd, in any company."""
    headers = st.lists(st.sampled_from(sorted(POOLS)), min_size=2, max_size=12, unique=True)
    return headers.flatmap(lambda names: st.builds(text_of, st.just(names), rows_of(names)))


def rows_of(names: Sequence[str]) -> st.SearchStrategy[list[tuple[str, ...]]]:
    usual = st.tuples(*(st.sampled_from([POOLS[name][0], *POOLS[name]]) for name in names))
    return st.lists(usual, min_size=1, max_size=12)


def text_of(names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([names, *rows])
    return out.getvalue()


@given(tables(), st.sampled_from([None, "US", "DE"]), st.sampled_from([None, True, False]))
@settings(max_examples=120, deadline=None)
def test_people_of_any_table_are_the_same_read_together(
    text: str, region: str | None, day_first: bool | None
) -> None:
    try:
        table = read_text(text, "")
    except FileRefused:
        return
    if table.rows:
        assert_says_the_same(table, region=region, day_first=day_first)


def test_rows_below_a_heading_are_of_its_role(tmp_path: Path) -> None:
    text = "Name,Email,Client,Notes\nBackend Engineer - Halden,,,\n"
    text += "Ana Ruiz,ana@example.com,,\nBo Li,bo@example.com,,\n"
    table = found(tmp_path, text)
    plan = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
    assert [record.role for record in plan.records] == ["Backend Engineer", "Backend Engineer"]
    assert_says_the_same(table)


def test_rows_of_common_forms_are_read_together(tmp_path: Path) -> None:
    row = "Ana Ruiz,ana@example.com,0171 2345678,Berlin,Germany,Lead Cook,Screening,,2026-11-03,,tea,early"
    text = "Name,Email,Phone,City,Country,Role,Stage,Decision date,Last contact,Outcome,Notes,Further notes\n"
    others = (
        row.replace("0171 2345678", "+44 7700 900143").replace("Germany", ""),
        row.replace("2026-11-03,", "2026-11-03,who knows"),
        row.replace("ana@", "ana @"),
    )
    taken: list[PlainRow | None] = []
    read = PlainRows.read

    def watched(self: PlainRows, rows: Sequence[TableRow]) -> list[PlainRow | None]:
        taken.extend(found_here := read(self, rows))
        return found_here

    with patch.object(PlainRows, "read", watched):
        plan = build_plan(
            found(tmp_path, text + f"{row}\n" * 2 + "\n".join(others)), PlanOptions(TODAY), NOBODY_KNOWN
        )
    assert [read is not None for read in taken] == [True, True, True, True, False]
    assert [record.row for record in plan.records] == [2, 3, 4, 5, 6]
    assert {record.notes for record in plan.records} == {"tea\nearly"}
    codes = [(warning.row, warning.code) for warning in plan.warnings if warning.code != "possible_duplicate"]
    assert codes == [(4, "phone_contradicts_place"), (5, "outcome_unknown"), (6, "mended_email")]


def test_rows_with_blanks_within_and_numbers_of_rare_countries_say_the_same(tmp_path: Path) -> None:
    text = "Name,Email,Phone,Country\n"
    text += (
        "Ana  Ruiz,ana@example.com,+44 7797 712345,Jersey\nBo Li,bo@example.com,+359 88 123 4567,Bulgaria\n"
    )
    table = found(tmp_path, text)
    ana, bo = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN).records
    assert (ana.full_name, ana.texts[0], ana.phones[0].number) == ("Ana Ruiz", "Ana Ruiz", "+447797712345")
    assert bo.phones[0].number == "+359881234567"
    assert_says_the_same(table)
