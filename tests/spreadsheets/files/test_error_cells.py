"""Cells of a workbook that show an error."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from xlsxwriter import Workbook

from recruiterdesk.spreadsheets.files.error_cells import with_errors
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_as_shown, read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import DATA, TODAY


def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    with Workbook(str(path)) as out:
        sheet = out.add_worksheet("Liste")
        sheet.write_row(0, 0, ("Name", "E-Mail", "Team"))
        sheet.write_row(1, 0, ("Ute Sommerfeld", "ute@x.example", ""))
        sheet.write_formula(1, 2, "=VLOOKUP(A2,D:E,2,0)", None, "#N/A")
        sheet.write_row(2, 0, ("Jan Petri", "", "Blue"))
        sheet.write_formula(2, 1, '=F1&"@x.example"', None, "#REF!")
    return path


def test_a_table_is_read_with_what_its_cells_show(tmp_path: Path) -> None:
    lines = clean_csv(read_as_shown(book(tmp_path))).splitlines()
    assert lines[1:] == ["Ute Sommerfeld,ute@x.example,#N/A", "Jan Petri,#REF!,Blue"]


def test_an_import_takes_them_for_empty_cells(tmp_path: Path) -> None:
    ute, jan = build_plan(read_sheets(book(tmp_path)), PlanOptions(TODAY), NOBODY_KNOWN).records
    assert (ute.extra, jan.emails, dict(jan.extra)) == ((), (), {"Team": "Blue"})


def test_where_the_sheet_is_named_in_another_case_they_are_empty(tmp_path: Path) -> None:
    path = tmp_path / "renamed.xlsx"
    with zipfile.ZipFile(book(tmp_path)) as made, zipfile.ZipFile(path, "w") as out:
        for name in made.namelist():
            content = made.read(name)
            out.writestr(
                name, content.replace(b"sheet1.xml", b"Sheet1.xml") if name.endswith("rels") else content
            )
    assert clean_csv(read_as_shown(path)).splitlines()[1] == "Ute Sommerfeld,ute@x.example,"


def test_an_open_document_shows_its_errors(tmp_path: Path) -> None:
    error = 'office:value-type="string" office:string-value="" calcext:value-type="error"'
    rows = (
        ("Name", "E-Mail", "Team"),
        ("Ute Sommerfeld", "ute@x.example", "#N/A"),
        ("Jan Petri", "#REF!", "#AB1"),
    )
    cells = "".join(
        f"<table:table-row>{''.join(_cell(text, error) for text in row)}</table:table-row>" for row in rows
    )
    spaces = " ".join(
        f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"'
        for each in ("office", "table", "text", "calcext")
    )
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Liste">{cells}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        out.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    lines = clean_csv(read_as_shown(path)).splitlines()
    assert lines[1:] == ["Ute Sommerfeld,ute@x.example,#N/A", "Jan Petri,#REF!,#AB1"]
    ute, jan = build_plan(read_sheets(path), PlanOptions(TODAY), NOBODY_KNOWN).records
    assert (ute.extra, jan.emails) == ((), ())


def _cell(text: str, error: str) -> str:
    about = error if text in ("#N/A", "#REF!") else 'office:value-type="string"'
    return f"<table:table-cell {about}><text:p>{text}</text:p></table:table-cell>"


def test_an_old_workbook_shows_its_errors(tmp_path: Path) -> None:
    made = DATA.parent / "small" / "linked.xls"
    # The shared text in row 1, column 2 becomes an error of the same length.
    data = made.read_bytes()
    at = data.index(b"\xfd\x00\x0a\x00\x01\x00\x02\x00")
    path = tmp_path / "book.xls"
    path.write_bytes(data[:at] + b"\x05\x02" + data[at + 2 : at + 10] + b"\x2a\x01" + data[at + 12 :])
    lines = clean_csv(read_as_shown(path)).splitlines()
    assert lines[1:] == ["Kofi Mensah,mail,#N/A", "Łena Novák,mail,+44 7700 900202"]
    assert clean_csv(read_sheets(path)).splitlines()[1] == "Kofi Mensah,mail,"


def test_a_workbook_that_shows_nothing_leaves_the_table_as_it_is(tmp_path: Path) -> None:
    found = read_sheets(book(tmp_path))
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    for kind, data in (("ods", packed.getvalue()), ("xls", b"no workbook")):
        table = replace(found, source=replace(found.source, kind=kind))
        assert with_errors(table, data) is table
