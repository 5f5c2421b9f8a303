"""Cells of a workbook that show words and link to an e-mail address."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.found import MailLink
from recruiterdesk.spreadsheets.mail_links import mail_links
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from recruiterdesk.spreadsheets.reading import clean_csv, read_sheets
from tests.spreadsheets.tables import TODAY

Link = tuple[str, str]


def written(tmp_path: Path, *rows: tuple[str | Link, ...]) -> Path:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("People")
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, tuple):
                    sheet.write_url(row, column, cell[0], string=cell[1])
                else:
                    sheet.write_string(row, column, cell)
    return path


def plan_of(path: Path) -> ImportPlan:
    return build_plan(read_sheets(path), PlanOptions(TODAY), NOBODY_KNOWN)


def people(tmp_path: Path, header: tuple[str, ...], *cells: str | Link) -> list[tuple[str, str]]:
    plan = plan_of(written(tmp_path, header, cells))
    return [(each.full_name, " ".join(each.emails)) for each in plan.records]


@pytest.mark.parametrize(
    ("cell", "email"),
    [
        (("mailto:ana@example.com", "Write"), "ana@example.com"),
        (("mailto:ana%40example.com?subject=Hello%20you", "Write"), "ana@example.com"),
        (("mailto:old@example.com", "ana@example.com"), "ana@example.com"),
        (("https://example.com", "Page"), ""),
    ],
)
def test_words_in_a_column_of_addresses(tmp_path: Path, cell: Link, email: str) -> None:
    assert people(tmp_path, ("Name", "Email"), "Ana Ruiz", cell) == [("Ana Ruiz", email)]


def test_a_number_that_links_to_an_address_is_kept(tmp_path: Path) -> None:
    linked = ("mailto:ana@example.com", "+34 612 345 678")
    others = [(f"Bo{number} Li", f"bo{number}@example.com") for number in range(5)]
    record = plan_of(written(tmp_path, ("Name", "Email"), ("Ana Ruiz", linked), *others)).records[0]
    assert (record.emails, [phone.number for phone in record.phones]) == (
        ("ana@example.com",), ["+34612345678"],
    )  # fmt: skip


def test_a_name_that_links_to_its_address(tmp_path: Path) -> None:
    linked = ("mailto:ana@example.com", "Ana Ruiz")
    assert people(tmp_path, ("Name", "City"), linked, "Rom") == [("Ana Ruiz", "ana@example.com")]


def test_a_link_elsewhere_leaves_the_cell_alone(tmp_path: Path) -> None:
    path = written(
        tmp_path, ("Name", "Email", "Colour"), ("Ana Ruiz", "ana@x.com", ("mailto:bo@x.com", "blue"))
    )
    (record,) = plan_of(path).records
    assert record.emails == ("ana@x.com",)
    assert dict(record.extra) == {"Colour": "blue"}


def test_a_table_is_printed_as_its_cells_stand(tmp_path: Path) -> None:
    path = written(
        tmp_path, ("Name", "Email"), ("Ana Ruiz", ("mailto:ana@x.com", "Write")), ("Bo Li", "bo@x.com")
    )
    assert clean_csv(read_sheets(path)).splitlines() == ["Name,Email", "Ana Ruiz,Write", "Bo Li,bo@x.com"]
    assert [record.emails for record in plan_of(path).records] == [("ana@x.com",), ("bo@x.com",)]


def test_the_sheet_that_is_read_has_its_own_links(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, address in (("Old & gone", "old@x.com"), ("New", "new@x.com")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Name", "Email"])
            sheet.write_string(1, 0, "Ana Ruiz")
            sheet.write_url(1, 1, f"mailto:{address}", string="Write")
    assert mail_links(path.read_bytes()) == {
        "Old & gone": (MailLink(2, 1, "old@x.com"),),
        "New": (MailLink(2, 1, "new@x.com"),),
    }
    plan = build_plan(read_sheets(path, "New"), PlanOptions(TODAY), NOBODY_KNOWN)
    assert [record.emails for record in plan.records] == [("new@x.com",)]


def packed(parts: dict[str, str]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return data.getvalue()


RELATIONS = '<Relationship Id="r1" Target="/xl/odd/one.xml"/><Relationship Id="r2"/>'
SHEETS = '<x:sheets><x:sheet name="A" r:id="r1"/><x:sheet name="B" r:id="r9"/></x:sheets>'
MAIL = "<Relationship Id='m' Target='MAILTO:ana@x.com'/>"
BOOK = {"xl/workbook.xml": SHEETS, "xl/_rels/workbook.xml.rels": RELATIONS}


@pytest.mark.parametrize(
    ("parts", "links"),
    [
        ({"content.xml": ""}, {}),
        ({"xl/workbook.xml": SHEETS}, {}),
        (BOOK, {}),
        (BOOK | {"xl/odd/_rels/one.xml.rels": MAIL}, {}),
        (
            BOOK
            | {
                "xl/odd/_rels/one.xml.rels": MAIL,
                "xl/odd/one.xml": '<hyperlink ref="AB7:AC8" r:id="m"/><hyperlink ref="7" r:id="m"/>'
                '<hyperlink ref="A1" r:id="n"/><hyperlink ref="A2" location="B1"/>',
            },
            {"A": (MailLink(7, 27, "ana@x.com"),)},
        ),
    ],
)  # fmt: skip
def test_workbooks_of_other_programs(parts: dict[str, str], links: dict[str, tuple[MailLink, ...]]) -> None:
    assert mail_links(packed(parts)) == links


def test_a_link_beyond_the_cells_of_its_row_is_none(tmp_path: Path) -> None:
    path = written(tmp_path, ("Name", "Email"), ("Ana Ruiz", "a@x.com"), (("mailto:b@x.com", ""), ""))
    assert [record.full_name for record in plan_of(path).records][:1] == ["Ana Ruiz"]
