"""Cells of a workbook that show words and link to an e-mail address."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.mail_links import mail_links
from recruiterdesk.spreadsheets.files.mail_links_xls import mail_links_of_xls, texts_of_xls
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.found import MailLink
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
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


def test_words_that_link_to_addresses_where_no_column_has_any(tmp_path: Path) -> None:
    linked = ("mailto:ana@example.com", "Write to me")
    assert people(tmp_path, ("Name", "Contact", "City"), "Ana Ruiz", linked, "Rom") == [
        ("Ana Ruiz", "ana@example.com")
    ]


def test_formulas_that_make_links(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Contact", "City"])
        sheet.write_formula(1, 0, '=HYPERLINK("https://example.com/ana","Ana Ruiz")', None, "Ana Ruiz")
        sheet.write_formula(1, 1, '=HYPERLINK("mailto:ana@example.com","Write")', None, "Write")
        sheet.write_string(1, 2, "Rom")
    (record,) = plan_of(path).records
    assert (record.full_name, record.emails) == ("Ana Ruiz", ("ana@example.com",))


@pytest.mark.parametrize(
    ("name", "emails"),
    [
        ("linked.ods", [("eva@example.de",), ()]),
        ("linked.xls", [("kofi@example.com",), ("lena+ž@example.com",)]),
    ],
)
def test_other_workbooks_link_too(name: str, emails: list[tuple[str, ...]]) -> None:
    path = Path(__file__).parents[2] / "data" / "small" / name
    assert [record.emails for record in plan_of(path).records] == emails


def test_formulas_saved_without_what_they_show(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Contact", "City"])
        sheet.write_formula(1, 0, '=HYPERLINK("https://example.com/ana","Ana & Co Ruiz")', None, "")
        sheet.write_formula(1, 1, '=HYPERLINK("mailto:ana@example.com","Write")', None, "")
        sheet.write_row(1, 2, ["Rom"])
        sheet.write_row(2, 0, ["Bo Li", "", "Oslo"])
    assert clean_csv(read_sheets(path)).splitlines()[1:] == ["Ana & Co Ruiz,Write,Rom", "Bo Li,,Oslo"]
    assert [record.emails for record in plan_of(path).records] == [("ana@example.com",), ()]


def test_formulas_of_an_old_workbook_saved_without_what_they_show() -> None:
    path = Path(__file__).parents[2] / "data" / "small" / "linked.xls"
    assert [row.cells[1] for row in read_sheets(path).rows] == ["mail", "mail"]
    data = path.read_bytes()
    assert texts_of_xls(data, ["Empty", "People"]) == {"People": {(2, 1): "mail", (3, 1): "mail"}}
    assert texts_of_xls(data, []) == {}


def test_formulas_of_an_opendocument_sheet(tmp_path: Path) -> None:
    row = "<table:table-row>{}</table:table-row>"
    text = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
    formula = ' table:formula="of:=HYPERLINK(&quot;mailto:ana@x.com&quot;;&quot;Write&quot;)"'
    cells = row.format(text.format("", "Name") + text.format("", "Contact") + text.format("", "City"))
    cells += row.format(text.format("", "Ana Ruiz") + text.format(formula, "Write") + text.format("", "Rom"))
    names = ("office", "table", "text")
    spaces = " ".join(f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"' for each in names)
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    path = tmp_path / "people.ods"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    path.write_bytes(packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest}))
    (record,) = plan_of(path).records
    assert record.emails == ("ana@x.com",)


def test_links_of_an_old_workbook_lie_behind_its_cells() -> None:
    sheet = bytes.fromhex("0908 1000 0006 1000 0000 0000".replace(" ", ""))
    link = (
        bytes.fromhex("d0c9ea79f9bace118c8200aa004ba90b")
        + b"\2\0\0\0"
        + "mailto:ana@x.com\0".encode("utf-16-le")
    )
    place = b"\3\0\3\0\1\0\1\0"
    record = b"\xb8\1" + (len(place) + len(link)).to_bytes(2, "little") + place + link
    elsewhere = record.replace("mailto:ana".encode("utf-16-le"), "https://an".encode("utf-16-le"))
    data = record + sheet + elsewhere + record
    assert mail_links_of_xls(data, ["People"]) == {"People": (MailLink(4, 1, "ana@x.com"),)}
    assert mail_links_of_xls(elsewhere, ["People"]) == {}


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


def test_a_workbook_without_its_main_part_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, ("Name", "Email"), ("Ana Ruiz", "ana@example.com"))
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(broken, "w") as part:
        for name in whole.namelist():
            if name != "xl/workbook.xml":
                part.writestr(name, whole.read(name))
    with pytest.raises(FileRefused) as refused:
        read_sheets(broken)
    assert refused.value.code is FileProblem.CORRUPT


def test_a_binary_workbook_has_no_parts_to_look_through() -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("xl/workbook.bin", b"\x83\x01\0")
    assert mail_links(data.getvalue()) == {}
