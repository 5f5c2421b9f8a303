from __future__ import annotations

import datetime as dt
import errno
import gzip
import os
import re
import struct
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import python_calamine
from openpyxl import Workbook, load_workbook

from recruiterdesk.domain.backups import BACKUP_MARK
from recruiterdesk.spreadsheets.document import file_error_document
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files import line_reading, loading, tables, unpacking, workbook
from recruiterdesk.spreadsheets.files.headers import known_names
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.files.records import split_records
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.messages import FILE_MESSAGES
from tests.spreadsheets.tables import DATA, found, plan_of

HEADER = "Name;E-Mail;Ort\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("cp1252"), "cp1252"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode(), "utf-8"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("utf-8-sig"), "utf-8"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("utf-16"), "utf-16"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("utf-32"), "utf-32"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("utf-16-le"), "utf-16-le"),
        ((HEADER + "Jürgen Öztürk;j@example.com;Köln\r\n").encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_letters_survive_every_encoding(tmp_path: Path, data: bytes, encoding: str) -> None:
    table = found(tmp_path, data)
    assert table.source.encoding == encoding
    assert table.rows[0].cells == ("Jürgen Öztürk", "j@example.com", "Köln")


def test_polish_files_are_known_by_their_letters(tmp_path: Path) -> None:
    rows = "Łukasz Wiśniewski;Kraków;Zażółć gęślą jaźń\r\nŚwiętosława Dąbrowska;Łódź;więcej później\r\n"
    polish = "Imię i nazwisko;Miasto;Notatki\r\n" + rows * 20
    table = found(tmp_path, polish.encode("cp1250"))
    assert table.rows[0].cells[0] == "Łukasz Wiśniewski"


def test_bytes_that_no_encoding_has_are_read_all_the_same(tmp_path: Path) -> None:
    table = found(tmp_path, HEADER.encode() + b"J\xfcrgen \x81 Meier;j@example.com;K\xf6ln\r\n")
    assert table.rows[0].cells[2] == "Köln"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = ["Name;Email;Notes", "Ana Ruiz;ana@example.com;one", "Bo Li;bo@example.com;two"]
    table = found(tmp_path, "\n".join(lines).replace(";", delimiter))
    assert table.source.delimiter == delimiter
    assert [row.cells[1] for row in table.rows] == ["ana@example.com", "bo@example.com"]


def test_a_declared_delimiter_counts(tmp_path: Path) -> None:
    table = found(tmp_path, "sep=;\r\nName;Notes\r\nAna Ruiz;a, b, c\r\n")
    assert table.source.delimiter == ";"
    assert (table.source.header_row, table.rows[0].row) == (2, 3)
    assert table.skipped == ((1, "preamble"),)


def test_line_breaks_in_cells_are_one_row(tmp_path: Path) -> None:
    table = found(tmp_path, 'Name,Notes\r\nAna Ruiz,"one\r\ntwo"\r\n\r\nBo Li,x\r\n')
    assert [(row.row, row.cells[1]) for row in table.rows] == [(2, "one\r\ntwo"), (4, "x")]
    assert table.skipped == ((3, "blank"),)


def test_a_quote_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    text = 'Name,Notes\nAna Ruiz,"a\nb"\nBo Li,"5 inch\nCy Fox,x\nDee Roe,y\n'
    cells = [row.cells for row in found(tmp_path, text).rows]
    assert cells == [("Ana Ruiz", "a\nb"), ("Bo Li", '"5 inch'), ("Cy Fox", "x"), ("Dee Roe", "y")]


def test_a_last_cell_may_have_line_breaks(tmp_path: Path) -> None:
    table = found(tmp_path, 'Name,Notes\nAna Ruiz,"a\nb"')
    assert table.rows[0].cells == ("Ana Ruiz", "a\nb")


def test_stray_quotes_in_row_after_row_swallow_none(tmp_path: Path) -> None:
    text = "Name,Notes,City\n" + "".join(f'P {number},"5 inch,Rom\n' for number in range(300))
    table = found(tmp_path, text)
    assert [row.cells for row in table.rows[:2]] == [("P 0", '"5 inch', "Rom"), ("P 1", '"5 inch', "Rom")]
    assert len(table.rows) == 300


def test_a_table_has_as_many_columns_as_a_sheet_at_most(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("a," * 16_385)
    assert refusal(path) == ("too_large", "The file is too wide: a table may have 16,384 columns.")


def test_notes_above_the_header_are_left_out(tmp_path: Path) -> None:
    notes = 'Notes:\n"When exporting, some fields may be empty."\n\n\n'
    text = notes + "First Name,Last Name,URL,Position\nAda,Lovelace,,CEO\n"
    table = found(tmp_path, text)
    assert table.source.header_row == 5
    assert table.rows[0].row == 6
    assert table.skipped == ((1, "preamble"), (2, "preamble"), (3, "blank"), (4, "blank"))


def test_a_column_alone_has_its_header(tmp_path: Path) -> None:
    table = found(tmp_path, "Email\nana@example.com\n")
    assert (table.header, table.source.delimiter) == (("Email",), ",")


def test_unknown_words_above_figures_are_a_header(tmp_path: Path) -> None:
    assert found(tmp_path, "flood,killed\nParis,15\nRome,6\n").header == ("flood", "killed")


@pytest.mark.parametrize("text", ["Paris,Rome\nOslo,Bonn\n", "1,2\n3,4\n", "a,a\n1,2\n"])
def test_a_table_may_have_no_header(tmp_path: Path, text: str) -> None:
    table = found(tmp_path, text)
    assert table.header is None
    assert len(table.rows) == 2


def test_clean_csv_gives_back_what_was_found(tmp_path: Path) -> None:
    text = 'Name;Notes;Pay\r\nAna Ruiz;"a;b ""c""";5\r\n;;\r\nSumme;;5;6\r\n'
    assert clean_csv(found(tmp_path, text)) == 'Name,Notes,Pay\r\nAna Ruiz,"a;b ""c""",5\r\nSumme,,5,6\r\n'
    assert clean_csv(found(tmp_path, "1,2\n3,4\n")) == "1,2\r\n3,4\r\n"


def workbook_file(tmp_path: Path, **sheets: list[list[object]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "book.xlsx"
    book.save(path)
    return path


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def raw_workbook(tmp_path: Path, rows: Sequence[str], strings: str = "") -> Path:
    """Write a workbook of one sheet from the XML of its rows and shared strings."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    sheet = "".join(f'<row r="{re.findall("[0-9]+", row)[0]}">{row}</row>' for row in rows)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        f'<sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
    }
    path = tmp_path / "raw.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return path


def test_a_cell_far_from_all_others_is_refused_before_it_takes_all_memory(tmp_path: Path) -> None:
    name = '<c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
    far = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>'
    assert refusal(raw_workbook(tmp_path, [name, far]))[0] == "too_large"
    below = '<c r="A2" t="inlineStr"><is><t>Ana</t></is></c>'
    formatted = '<c r="XFD1048576" s="1"/>'
    assert len(read_sheets(raw_workbook(tmp_path, [name, below, formatted])).rows) == 1


def test_cells_of_a_workbook_read_as_a_person_sees_them(tmp_path: Path) -> None:
    values: list[object] = [
        "Ana Ruiz",
        42.0,
        1.5,
        True,
        False,
        dt.date(2026, 9, 14),
        dt.datetime(2026, 9, 14, 10, 30),
        dt.datetime(2026, 9, 14, 10, 30, 5),
        dt.time(9, 15),
        dt.timedelta(hours=30, minutes=5),
    ]
    header = ["Name", "Pay", "Share", "Yes", "No", "Day", "Moment", "Second", "Time", "Span"]
    table = read_sheets(workbook_file(tmp_path, People=[header, values]))
    assert table.rows[0].cells[1:8] == (
        "42",
        "1.5",
        "TRUE",
        "FALSE",
        "2026-09-14",
        "2026-09-14 10:30",
        "2026-09-14 10:30:05",
    )
    assert table.rows[0].cells[8:] == ("09:15:00", "30:05:00")
    assert dict(table.rows[0].dates)[5] == dt.date(2026, 9, 14)
    assert dict(table.rows[0].dates)[6] == dt.date(2026, 9, 14)


def opendocument_sheet(tmp_path: Path, *cells: str) -> Path:
    """Return a workbook with one row; the prefixes of the cells are o, t and x for office, table and text."""
    namespaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("o", "office"), ("t", "table"), ("x", "text"))
    )
    content = (
        (
            f"<o:document-content {namespaces}><o:body><o:spreadsheet>"
            f'<t:table t:name="S"><t:table-row>{"".join(cells)}</t:table-row></t:table>'
            "</o:spreadsheet></o:body></o:document-content>"
        )
        .replace("t:", "table:")
        .replace("o:", "office:")
        .replace("x:", "text:")
    )
    return zip_file(
        tmp_path,
        mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
        **{"META-INF/manifest.xml": b"", "content.xml": content.encode()},
    )


def test_durations_of_a_day_and_more_in_an_opendocument_sheet(tmp_path: Path) -> None:
    times = [
        f'<t:table-cell o:value-type="time" o:time-value="{time}"><x:p/></t:table-cell>'
        for time in ("PT01H30M00S", "PT26H05M00S", "-PT100H00M09S")
    ]
    name = '<t:table-cell o:value-type="string"><x:p>Ana</x:p></t:table-cell>'
    cells = read_sheets(opendocument_sheet(tmp_path, name, *times)).rows[0].cells
    assert cells == ("Ana", "01:30:00", "26:05:00", "-100:00:09")


def test_breaks_and_tabs_within_the_text_of_an_opendocument_cell(tmp_path: Path) -> None:
    cells = [
        f'<t:table-cell o:value-type="string"><x:p>{text}</x:p></t:table-cell>'
        for text in ("Ana<x:line-break/>Ruiz", "a<x:tab></x:tab>b", "c</x:p><x:p>d")
    ]
    path = opendocument_sheet(tmp_path, *cells)
    assert read_sheets(path).rows[0].cells == ("Ana\nRuiz", "a\tb", "c\nd")


def test_the_sheet_with_most_people_is_read(tmp_path: Path) -> None:
    people: list[list[object]] = [["Name", "Email"], ["Ana Ruiz", "ana@example.com"], ["Bo Li", None]]
    numbers: list[list[object]] = [[1, 2], [3, 4], [5, 6], [7, 8]]
    path = workbook_file(tmp_path, Figures=numbers, People=people, Empty=[])
    table = read_sheets(path)
    assert (table.source.sheet, table.source.other_sheets) == ("People", ("Figures",))
    assert dict(table.warnings[0].values) == {"sheet": "People", "others": "Figures"}
    chosen = read_sheets(path, "Figures")
    assert (len(chosen.rows), chosen.warnings) == (4, ())


def test_a_hidden_sheet_is_read_only_where_no_other_has_people(tmp_path: Path) -> None:
    hidden: list[list[object]] = [["Name"], ["Ana"], ["Bo"], ["Cy"]]
    path = workbook_file(tmp_path, Shown=[["Name", "Email"], ["Dee", "d@example.com"]], Hidden=hidden)
    book = load_workbook(path)
    book["Hidden"].sheet_state = "hidden"
    book["Shown"].column_dimensions["B"].hidden = True
    book["Shown"].row_dimensions[2].hidden = True
    book.save(path)
    table = read_sheets(path)
    assert (table.source.sheet, table.source.other_sheets) == ("Shown", ("Hidden",))
    assert [row.cells for row in table.rows] == [("Dee", "d@example.com")]
    book.remove(book["Shown"])
    book.create_sheet("Figures").append([1, 2])
    book.save(path)
    assert read_sheets(path).source.sheet == "Hidden"


def test_cells_say_what_a_person_reads(tmp_path: Path) -> None:
    """Whole digits of a long number, zeros in front, nothing for an error, no reading aid beside signs."""
    strings = (
        "<si><t>Name</t></si><si><t>Phone</t></si><si><t>Code</t></si><si><t>Fault</t></si>"
        '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>'
        "<si><r><t>007</t></r><r><t>-8</t></r></si>"
    )
    header = "".join(f'<c r="{column}1" t="s"><v>{at}</v></c>' for at, column in enumerate("ABCD"))
    values = (
        '<c r="A2" t="s"><v>4</v></c><c r="B2"><v>4.91712345678E+11</v></c>'
        '<c r="C2" t="s"><v>5</v></c><c r="D2" t="e"><v>#N/A</v></c>'
    )
    table = read_sheets(raw_workbook(tmp_path, [header, values], strings))
    assert [row.cells for row in table.rows] == [("山田", "491712345678", "007-8", "")]


def test_a_remark_beside_the_table_stays(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Name", "Email", None],
        ["Ana Ruiz", "ana@example.com", None],
        ["Bo Li", None, "!"],
    ]
    table = read_sheets(workbook_file(tmp_path, People=rows))
    assert table.header == ("Name", "Email")
    assert clean_csv(table) == "Name,Email\r\nAna Ruiz,ana@example.com\r\nBo Li,,!\r\n"


def test_words_alone_are_a_header_where_one_names_people(tmp_path: Path) -> None:
    assert found(tmp_path, "Name,Skill,Hobby\nAna,Java,Chess\n").header == ("Name", "Skill", "Hobby")
    assert found(tmp_path, "Chess,Name\nJava,Skill,Hobby\nAna,Java,Chess\n").header is None
    assert found(tmp_path, "Name,x1,y@z\nAna,Java,Chess\n").header is None


def test_values_that_could_name_columns_are_no_header_beside_an_address(tmp_path: Path) -> None:
    table = found(
        tmp_path, "Ana Ruiz,ana@example.com,LinkedIn,Referral\nBo Li,bo@example.com,LinkedIn,Website\n"
    )
    assert (table.header, len(table.rows)) == (None, 2)


def test_sheets_with_charts_are_no_tables(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Name"])
    book.worksheets[0].append(["Ana Ruiz"])
    book.create_chartsheet("Chart")
    book.save(tmp_path / "book.xlsx")
    table = read_sheets(tmp_path / "book.xlsx")
    assert (len(table.rows), table.source.other_sheets) == (1, ())


def test_a_workbook_with_more_cells_than_can_be_held_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Workbook()
    for sheet in (book.worksheets[0], book.create_sheet("More")):
        sheet.append(["Name", "Email", "Phone"])
        for _ in range(9):
            sheet.append(["Ana Ruiz", "ana@example.com", "030 901820"])
    book.save(tmp_path / "book.xlsx")
    monkeypatch.setattr(workbook, "MOST_CELLS", 30)
    with pytest.raises(FileRefused) as refused:
        read_sheets(tmp_path / "book.xlsx")
    assert refused.value.key == "file_too_large_cells"


def test_an_old_workbook_with_a_password_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Protected:
        @staticmethod
        def from_filelike(_: object) -> None:
            raise python_calamine.PasswordError

    monkeypatch.setattr(python_calamine, "CalamineWorkbook", Protected)
    assert refusal(DATA / "recruiter_tracker.xlsx")[0] == "encrypted"


def refusal(path: Path, sheet: str | None = None) -> tuple[str, str]:
    with pytest.raises(FileRefused) as caught:
        read_sheets(path, sheet)
    document = file_error_document(caught.value)
    return document["file_error"]["code"], document["file_error"]["message"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (b",,,\n,,\n", "empty"),
        (b"\x1a", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not_a_table"),
        (b"\xff\xd8\xff\xe0picture", "not_a_table"),
        (b"%PDF-1.7 ...", "not_a_table"),
        (b"<html><table></table></html>", "not_a_table"),
        (b"{\\rtf1 text}", "not_a_table"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "empty"),
        (bytes(range(1, 32)) * 20, "not_a_table"),
        (b"\x01\0\x02", "not_a_table"),
        (b"PK\x03\x04 cut off", "corrupt"),
        (b"II*\0\x08\0\0\0picture", "not_a_table"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "not_a_table"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "not_a_table"),
        (b"!BDN\x1a\x2b", "not_a_table"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "not_a_table"),
        (b"SQLite format 3\0\x10", "not_a_table"),
        (gzip.compress(b"", mtime=0)[:-3], "corrupt"),
        (b"\x1f\x8bbroken", "corrupt"),
        (gzip.compress(b" \n", mtime=0), "empty"),
        (workbook.OLE_MAGIC + "WordDocument".encode("utf-16-le"), "not_a_table"),
        (workbook.OLE_MAGIC + b"\0" * 600, "corrupt"),
        (workbook.OLE_MAGIC + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    found_code, message = refusal(path)
    assert found_code == code
    assert message.endswith(".")


def test_folders_missing_files_and_sheets_are_named(tmp_path: Path) -> None:
    assert refusal(tmp_path)[1].endswith("is a folder: choose a file.")
    assert refusal(tmp_path / "none.csv") == (
        "unreadable",
        "There is no file none.csv: choose it where it is now.",
    )
    code, message = refusal(DATA / "recruiter_tracker.xlsx", "Sheet 9")
    assert (code, message) == (
        "unreadable",
        "There is no sheet Sheet 9; the sheets are: Pipeline 2026, Network.",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_devices_and_pipes_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    for name in ("pipe.csv", "zero.csv"):
        assert refusal(tmp_path / name) == (
            "unreadable",
            f"{name} is no file that has an end: choose a file.",
        )


def test_a_packed_table_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = gzip.compress(b"Name,Email\nAna,a@example.com\n" * 100)
    assert len(found(tmp_path, data).rows) == 199
    monkeypatch.setattr(loading, "_MOST_BYTES", 1000)
    (tmp_path / "people.csv").write_bytes(data)
    assert refusal(tmp_path / "people.csv")[0] == "too_large"


def test_a_locked_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name\nAna\n")

    error = PermissionError()

    def fail(_: Path, _mode: str) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fail)
    assert refusal(path) == (
        "unreadable",
        "You may not read people.csv: ask whoever owns it, or save a copy of your own.",
    )
    locked = "people.csv cannot be read: close it in other programs, see that its drive is there; try again."
    # As Windows says that another program has it open; Python's own open gives no number.
    for number in (32, None):
        error.winerror = number
        assert refusal(path) == ("unreadable", locked)
    error = OSError(errno.EIO, "pulled")
    assert refusal(path) == ("unreadable", locked)


def test_links_that_lead_nowhere_are_named(tmp_path: Path) -> None:
    (tmp_path / "gone.csv").symlink_to(tmp_path / "no.csv")
    assert refusal(tmp_path / "gone.csv")[1] == "There is no file gone.csv: choose it where it is now."
    (tmp_path / "round.csv").symlink_to(tmp_path / "round.csv")
    assert refusal(tmp_path / "round.csv")[1] == "There is no file round.csv: choose it where it is now."


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (
            b'ID;PWXL;N;E\r\nP;PGeneral\r\nB;Y2;X1;D0 0 1 0\r\nC;Y1;X1;K"Name"\r\nC;Y2;X1;K"Ana"\r\nE\r\n',
            "sylk",
        ),
        (
            b'TABLE\r\n0,1\r\n"EXCEL"\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nBOT\r\n1,0\r\n"Name"\r\n-1,0\r\nEOD\r\n',
            "dif",
        ),
    ],
)
def test_tables_of_old_programs_are_named(tmp_path: Path, data: bytes, detail: str) -> None:
    path = tmp_path / "people.txt"
    path.write_bytes(data)
    assert refusal(path) == ("not_a_table", FILE_MESSAGES[f"file_not_a_table_{detail}"])


def test_a_first_column_of_ids_is_no_such_table(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("ID;Phone;Name\nC;X1;Ana Ruiz\nB;X2;Bo Li\n", "utf-8")
    assert read_sheets(path).header == ("ID", "Phone", "Name")


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"x" * 2000 + BACKUP_MARK, "backup"),
        (b"%PDF-1.7" + b"x" * 2000, "pdf"),
        (b'{"format": "recruiterdesk", ' + b"x" * 2000, "own_export"),
    ],
)
def test_what_is_no_table_is_named_however_large_it_is(tmp_path, monkeypatch, data, detail) -> None:
    monkeypatch.setattr(loading, "_MOST_BYTES", 1000)
    path = tmp_path / "large.backup"
    path.write_bytes(data)
    assert refusal(path) == ("not_a_table", FILE_MESSAGES[f"file_not_a_table_{detail}"])


def zip_file(tmp_path: Path, **members: bytes) -> Path:
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return path


def test_archives_that_are_no_workbooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(zip_file(tmp_path, word__document=b"x"))[1].startswith("This is a text document")
    assert refusal(zip_file(tmp_path, Index__Document=b"x"))[1].startswith("This is a file of Numbers")
    assert refusal(zip_file(tmp_path, people=b"x"))[1].startswith("This is an archive")
    text = {"content.xml": b"<a/>", "mimetype": b"application/vnd.oasis.opendocument.text"}
    assert refusal(zip_file(tmp_path, **text))[1].startswith("This is a text document")
    sheets = text | {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}
    manifest = {"META-INF/manifest.xml": b"<manifest:encryption-data/>"}
    assert refusal(zip_file(tmp_path, **(sheets | manifest)))[0] == "encrypted"
    assert refusal(zip_file(tmp_path, **(sheets | {"META-INF/manifest.xml": b""})))[0] == "corrupt"
    assert refusal(zip_file(tmp_path, xl__workbook=b"x"))[0] == "corrupt"
    assert refusal(zip_file(tmp_path, **{"content.xml": b"x"}))[0] == "corrupt"
    monkeypatch.setattr(unpacking, "_MOST_UNPACKED_BYTES", 1000)
    assert refusal(zip_file(tmp_path, xl__workbook=b"0" * 2000))[0] == "too_large"


class PanicException(BaseException):
    """As the library names it."""


def test_a_workbook_that_makes_the_library_panic_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    class Panicking:
        @staticmethod
        def from_filelike(_: object) -> None:
            os.write(2, b"thread panicked")
            raise PanicException

    monkeypatch.setattr(python_calamine, "CalamineWorkbook", Panicking)
    assert refusal(DATA / "recruiter_tracker.xlsx")[0] == "corrupt"
    assert capfd.readouterr().err == ""
    monkeypatch.setattr(workbook, "is_panic", lambda _: False)
    with pytest.raises(PanicException):
        read_sheets(DATA / "recruiter_tracker.xlsx")


def test_workbooks_are_read_without_a_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: int) -> int:
        raise OSError

    monkeypatch.setattr(os, "dup", closed)
    assert read_sheets(DATA / "recruiter_tracker.xlsx").rows
    monkeypatch.undo()
    monkeypatch.setattr(sys, "stderr", None)
    assert read_sheets(DATA / "recruiter_tracker.xlsx").rows


def test_a_cut_off_old_workbook_is_damaged(tmp_path: Path) -> None:
    data = (DATA / "real" / "readxl_dates-1904.xls").read_bytes()
    for size in range(512, len(data), 512):
        (tmp_path / "cut.xls").write_bytes(data[:size])
        try:
            assert read_sheets(tmp_path / "cut.xls").rows
        except FileRefused as refused:
            assert refused.code in {"corrupt", "empty"}  # noqa: PT017 - some are whole enough


def test_an_archive_with_a_password_is_refused(tmp_path: Path) -> None:
    path = zip_file(tmp_path, xl__workbook=b"x")
    data = bytearray(path.read_bytes())
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", data, data.index(magic) + at, 1)
    path.write_bytes(data)
    assert refusal(path)[0] == "encrypted"


def test_files_and_tables_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name\nAna\nBo\n")
    monkeypatch.setattr(tables, "_MOST_ROWS", 2)
    assert refusal(path) == ("too_large", "The file is too large: a table may have 1,048,576 rows.")
    monkeypatch.setattr(loading, "_MOST_BYTES", 2)
    assert refusal(path)[0] == "too_large"


def test_a_workbook_without_cells_is_empty(tmp_path: Path) -> None:
    assert refusal(workbook_file(tmp_path, One=[], Two=[]))[0] == "empty"
    assert refusal(workbook_file(tmp_path, One=[], Two=[["Name"], ["Ana"]]), "One")[0] == "empty"


def test_long_files_are_cut_at_a_line_for_the_look_at_their_dialect(tmp_path: Path) -> None:
    rows = "".join(f"Person {number};p{number}@example.com;some words, and more\n" for number in range(3000))
    table = found(tmp_path, "Name;Email;Notes\n" + rows)
    assert (table.source.delimiter, len(table.rows)) == (";", 3000)


def test_a_cell_may_be_a_megabyte(tmp_path: Path) -> None:
    table = found(tmp_path, "Name,Notes\nAna Ruiz," + "x" * 1_000_000 + os.linesep)
    assert len(table.rows[0].cells[1]) == 1_000_000


@pytest.mark.parametrize(
    "text",
    ['{"name": "Ana"}\n{"name": "Bo"}\n', '[{"name": "Ana"},\n {"name": "Bo"}]', '{\n "people": [1, 2]\n}\n'],
)
def test_json_is_no_table(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileRefused) as refused:
        found(tmp_path, text)
    assert refused.value.code == "not_a_table"


def test_what_the_desk_wrote_itself_is_named(tmp_path: Path) -> None:
    path = tmp_path / "desk.json"
    path.write_text('{"format": "recruiterdesk",\n"format_version": 1,\n"records": {}}\n')
    assert refusal(path)[1].startswith("This is a whole desk of RecruiterDesk as JSON")
    path.write_bytes(b"\x93\x01" * 4096 + b"{}" + (2).to_bytes(8, "big") + BACKUP_MARK)
    assert refusal(path)[1].startswith("This is a backup of RecruiterDesk")
    path.write_text('[\n{"Name": "Ana"}\n]\n')
    assert refusal(path)[1].startswith("This is a JSON file")


@pytest.mark.parametrize("text", ["[a],[b]\n1,2\n3,4\n", '{"a",b}\n1,2\n', "[" * 100_000])
def test_brackets_do_not_make_json(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text).rows or found(tmp_path, text).header


def test_reading_can_be_cancelled_wherever_it_is(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    broken = 'Bo "the ""lion, bo@example.com, Ulm, "x\n' * 300
    path.write_text("Name,Email,Ort\n" + "Ana Ruiz,ana@example.com,Ulm\n" * 5000 + broken, encoding="utf-8")
    looks = 0

    def count() -> None:
        nonlocal looks
        looks += 1

    def stop_at_the_last() -> None:
        nonlocal looks
        looks -= 1
        if not looks:
            raise InterruptedError

    assert len(read_sheets(path, None, count).rows) == len(read_sheets(path).rows)
    assert looks > 5000 / 2000 + 300 / 100
    with pytest.raises(InterruptedError):
        read_sheets(path, None, stop_at_the_last)


def test_a_text_that_comes_back_in_a_column_is_in_memory_once(tmp_path: Path) -> None:
    lines = [f"Ana {number},{'Ulm' if number % 2 else 'Köln'}" for number in range(200)]
    rows = found(tmp_path, "\n".join(["Name,Ort", *lines])).rows
    assert [row.cells[0] for row in rows] == [f"Ana {number}" for number in range(200)]
    assert len({id(row.cells[1]) for row in rows}) == 2
    assert [row.row for row in rows] == list(range(2, 202))


def test_blank_lines_alone_are_rows_too(tmp_path: Path) -> None:
    assert split_records("\n\n\n", known_names)[1] == [TableRow(number, ()) for number in (1, 2, 3)]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_line_with_more_cells_than_any_table_is_found_among_others(monkeypatch, tmp_path, end: str) -> None:
    monkeypatch.setattr(line_reading, "_MOST_CELLS", 60)
    path = tmp_path / "wide.csv"
    lines = ["Name,Ort", *["Ana Ruiz,Ulm"] * 70]
    path.write_text(end.join(lines), encoding="utf-8", newline="")
    assert len(read_sheets(path).rows) == 70
    path.write_text(end.join([*lines, "," * 61, "Bo,Bonn"]), encoding="utf-8", newline="")
    with pytest.raises(FileRefused) as refused:
        read_sheets(path)
    assert refused.value.key == "file_too_large_columns"


def test_a_file_with_more_cells_than_memory_holds_is_refused(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(line_reading, "_MOST_CELLS_OF_ALL", 60)
    path = tmp_path / "long.csv"
    path.write_text("Name,Ort\n" + "Ana Ruiz,Ulm\n" * 70)
    assert refusal(path)[0] == "too_large"


def test_repeated_cells_and_broken_parts_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    kind = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": b""}
    far = (
        b'<t:table xmlns:t="t"><t:table-row t:number-rows-repeated="1048576">'
        b'<t:table-cell t:number-columns-repeated="1024" t:value-type="string"/></t:table-row></t:table>'
    )
    assert refusal(zip_file(tmp_path, **kind, **{"content.xml": far}))[0] == "too_large"
    assert refusal(zip_file(tmp_path, **kind, **{"content.xml": b"<a><b></a>"}))[0] == "corrupt"


_USUAL = "Name,Notes,City\n" + "".join(f"P{number} Q,x,Rom\n" for number in range(20))


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        ('Ana,"5 inch,Rom\nBo,"\n', [("Ana", '"5 inch', "Rom"), ("Bo", '"')]),
        ('Ana,"He said "hi\nthere" and left",Rom\n', [("Ana", 'He said "hi\nthere" and left', "Rom")]),
        ("'Bo','y'\n", [("Bo", "y")]),
        ('"Cy","UAB "Nida"","said "no" twice","Rom"\n', [("Cy", 'UAB "Nida"', 'said "no" twice', "Rom")]),
        (
            '"Cy","UAB "Nida"","a "b"","",\n"Di","Lab","c","",\n"Ed","UAB "Eva"","d","",\n',
            [
                ("Cy", 'UAB "Nida"', 'a "b"', "", ""),
                ("Di", "Lab", "c", "", ""),
                ("Ed", 'UAB "Eva"', "d", "", ""),
            ],
        ),
        ('"Cy ""Bob"",x"\n', [('Cy "Bob",x',)]),
    ],
    ids=[
        "a sign for inches",
        "a quote of two lines",
        "too few cells with other quotes",
        "a cell that ends with a quote",
        "lines with more cells than others",
        "one cell in which a sign stands",
    ],
)
def test_lines_with_quotes_out_of_order_lose_nothing(
    tmp_path: Path, lines: str, rows: list[tuple[str, ...]]
) -> None:
    assert [row.cells for row in found(tmp_path, _USUAL + lines + "Cy Oh,y,Ulm\n").rows[20:-1]] == rows


def test_an_open_quote_does_not_swallow_very_long_lines(tmp_path: Path) -> None:
    text = _USUAL + 'Ana,"open\n' + f"{'x' * 1500}\n" * 25 + "Cy Oh,y,Ulm\n"
    rows = [row.cells for row in found(tmp_path, text).rows]
    assert (rows[20], rows[-1], len(rows)) == (("Ana", '"open'), ("Cy Oh", "y", "Ulm"), 47)


def test_records_that_are_set_apart_by_a_sign_made_for_it(tmp_path: Path) -> None:
    table = found(tmp_path, "Name,Email\x1eAna Ruiz,ana@example.com\x1eBo Li,bo@example.com")
    assert [row.cells for row in table.rows] == [("Ana Ruiz", "ana@example.com"), ("Bo Li", "bo@example.com")]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_break_within_a_cell_that_is_no_end_of_a_line(tmp_path: Path, end: str) -> None:
    table = found(tmp_path, end.join(["Name,Notes", "Ana Ruiz,one\x0btwo", "Bo Li,three", ""]))
    assert [row.cells for row in table.rows] == [("Ana Ruiz", "one\x0btwo"), ("Bo Li", "three")]


def test_a_quote_that_nothing_closes_swallows_no_lines(tmp_path: Path) -> None:
    others = [f"Cy Fox,note {number},Rom" for number in range(40)]
    table = found(tmp_path, "\n".join(["Name,Notes,City", *others, 'Bo Li,"he said,Rom', *others]))
    assert table.rows[40].cells == ("Bo Li", '"he said', "Rom")
    assert len(table.rows) == 81


def test_strokes_under_the_header_are_no_person(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email\n-----,-----\nAna Ruiz,ana@example.com\n")
    assert [record.full_name for record in plan.records] == ["Ana Ruiz"]
    assert [(row.row, row.reason) for row in plan.skipped] == [(2, "note")]


def test_signs_of_few_lines_divide_nothing(tmp_path: Path) -> None:
    text = "Call back soon\nAsk about § 12\nSend the offer\nNothing else to do\n"
    table = found(tmp_path, text, "notes.txt")
    assert [row.cells for row in table.rows][-1] == ("Nothing else to do",)


def test_a_break_at_the_begin_of_a_cell_of_a_page(tmp_path: Path) -> None:
    cells = "<tr><td><br>Name</td><td>Email</td></tr><tr><td>Ana Ruiz</td><td>ana@example.com</td></tr>"
    assert clean_csv(found(tmp_path, f"<table>{cells}</table>", "people.xls")).startswith("Name,Email")
