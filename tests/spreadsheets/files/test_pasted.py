"""What is pasted: cells of a spreadsheet program, a web table, a list of addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.pasted import address_list
from recruiterdesk.spreadsheets.files.reading import read_html, read_text
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, plan_of


def people(text: str) -> list[tuple[int, str, str]]:
    plan = build_plan(read_text(text, "Clipboard"), PlanOptions(TODAY), NOBODY_KNOWN)
    return [(record.row, record.full_name, " ".join(record.emails)) for record in plan.records]


def test_cells_of_a_spreadsheet_come_with_tabs_and_quoted_line_breaks() -> None:
    found = read_text('Name\tNotes\tEmail\r\nAna Ruiz\t"one\ntwo ""x"""\tana@example.com\r\n', "Clipboard")
    assert (found.source.kind, found.source.encoding, found.source.delimiter) == ("clipboard", None, "\t")
    assert found.header == ("Name", "Notes", "Email")
    assert [row.cells for row in found.rows] == [("Ana Ruiz", 'one\ntwo "x"', "ana@example.com")]


def test_rows_without_their_header() -> None:
    assert people("Ana Ruiz\tana@example.com\nBo Li\tbo@example.com") == [
        (1, "Ana Ruiz", "ana@example.com"),
        (2, "Bo Li", "bo@example.com"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lovelace <ada@x.org>, Ana Ruiz <ana@x.org>, bo@x.org",
        '"Lovelace, Ada" <ada@x.org>; Ruiz, Ana <ana@x.org>; bo@x.org;',
        "Ada Lovelace <ada@x.org>\nAna Ruiz <mailto:ana@x.org>\r\n\r\nbo@x.org\n",
        "'Ada Lovelace' <ada@x.org>,\n Ana Ruiz <ana@x.org>,\n <bo@x.org>",
        "=?UTF-8?Q?Ada_Lovelace?= <ada@x.org>; Ana Ruiz <ana@x.org>; bo@x.org <bo@x.org>",
        "Ada Lovelace <ada@x.org>; =?utf-8?B?QW5h?= =?utf-8?B?IFJ1aXo=?= <ana@x.org>\n'bo@x.org' <bo@x.org>",
    ],
)
def test_a_list_of_addresses_is_one_person_each(text: str) -> None:
    assert people(text) == [
        (1, "Ada Lovelace", "ada@x.org"),
        (2, "Ana Ruiz", "ana@x.org"),
        (3, "", "bo@x.org"),
    ]


def test_addresses_beside_other_cells_are_a_table() -> None:
    assert people("Ana Ruiz;ana@x.org\nBo Li;bo@x.org") == [
        (1, "Ana Ruiz", "ana@x.org"),
        (2, "Bo Li", "bo@x.org"),
    ]


def test_a_pasted_card_is_read() -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@x.org\nEND:VCARD\n"
    assert people(card) == [(1, "Ana Ruiz", "ana@x.org")]
    assert read_text(card, "Clipboard").source.encoding is None


@pytest.mark.parametrize("text", ["", " \r\n\t", "\ufeff", "\xa0"])
def test_nothing_pasted_is_empty(text: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_text(text, "Clipboard")
    assert (str(caught.value.code), caught.value.values) == ("empty", {"name": "Clipboard"})


ROWS = (
    "<table><tr><th>Name<th>Email</tr><tr><td>Ana&nbsp;Ruiz<td><a href='mailto:a@x.org'>a@x.org</a></table>"
)
PAGE = "<html><body><table><tr><td>Name<td>Email<tr><td>Navigation<td>n@x.org</table>"


@pytest.mark.parametrize(
    "text",
    [
        ROWS,
        f"<table><tr><td>Menu</td></tr></table>{ROWS}",
        f"Version:0.9\r\nStartHTML:97\r\n{PAGE}<!--StartFragment-->{ROWS}<!--EndFragment--></body></html>",
        f"<html><body><table><!--StartFragment-->{ROWS[7:-8]}<!--EndFragment--></table></body></html>",
        f"<meta charset='utf-8'><google-sheets-html-origin><style>td {{}}</style>{ROWS}",
    ],
)
def test_the_table_of_a_page_is_read(text: str) -> None:
    found = read_html(text, "Clipboard")
    assert (found.source.kind, found.header) == ("html", ("Name", "Email"))
    assert [row.cells for row in found.rows] == [("Ana Ruiz", "a@x.org")]


def test_a_page_without_a_table_is_none() -> None:
    with pytest.raises(FileRefused) as caught:
        read_html("<b>Hello</b>", "Clipboard")
    assert str(caught.value.code) == "not_a_table"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lovelace <ada@x.org>, Ana Ruiz <ana@x.org>, bo@x.org\n",
        '"Lovelace, Ada" <ada@x.org>; "Ruiz, Ana" <ana@x.org>;\r\n bo@x.org',
        "To: Ada Lovelace <ada@x.org>; Ana Ruiz <ana@x.org>\nCc: bo@x.org\n",
        "Ada Lovelace <ada@x.org>; Ana Ruiz <ana@x.org>\nbo@x.org <bo@x.org>\n",
        "Ada Lovelace <ada@x.org>\n=?UTF-8?Q?Ana_Ruiz?= <ana@x.org>\nbo@x.org <bo@x.org>\n",
        "Ada Lovelace <ada@x.org>; =?ISO-8859-1?Q?Ana_Ruiz?= <ana@x.org>; bo@x.org\n",
    ],
)
def test_a_list_of_addresses_in_a_file_is_a_list_of_people(tmp_path: Path, text: str) -> None:
    plan = plan_of(tmp_path, text)
    assert [(each.row, each.full_name, *each.emails) for each in plan.records] == [
        (1, "Ada Lovelace", "ada@x.org"),
        (2, "Ana Ruiz", "ana@x.org"),
        (3, "", "bo@x.org"),
    ]


@pytest.mark.parametrize("text", ["ada@x.org;bo@x.org\nana@x.org;cy@x.org\n", "ada@x.org\nbo@x.org\n"])
def test_lines_without_a_divider_at_their_end_are_rows(tmp_path: Path, text: str) -> None:
    assert [each.row for each in plan_of(tmp_path, text).records] == [1, 2]


def test_a_name_without_its_address_stays_a_person_of_the_list(tmp_path: Path) -> None:
    text = "Ada Lovelace <ada@x.org>; Ruiz, Ana; Bo Li <bo@x.org>; Cy Doe <cy@x.org>"
    names = ["Ada Lovelace", "Ana Ruiz", "Bo Li", "Cy Doe"]
    assert [each.full_name for each in plan_of(tmp_path, text).records] == names
    assert [name for _, name, _ in people(text)] == names


@pytest.mark.parametrize(
    "text", ["Ana;ana@x.org\nBo;bo@x.org\n", "Ana <ana@x.org>;Backend;ja\nBo <bo@x.org>;QA;nein\n"]
)
def test_a_table_with_addresses_is_no_list_of_them(tmp_path: Path, text: str) -> None:
    records = plan_of(tmp_path, text).records
    assert [(each.full_name, each.emails) for each in records] == [
        ("Ana", ("ana@x.org",)),
        ("Bo", ("bo@x.org",)),
    ]


def test_letters_of_an_unknown_encoding_stay_as_written() -> None:
    text = "=?x-none?Q?Ana?= <ana@x.org>, Bo Li <bo@x.org>"
    assert people(text)[0][2] == "ana@x.org"


def test_words_beside_a_name_in_a_list_are_kept(tmp_path: Path) -> None:
    text = "Ada Lovelace (Analytics) <ada@x.org>; Bo Li - HR Manager <bo@x.org>"
    ada, bo = plan_of(tmp_path, text).records
    assert (ada.full_name, bo.full_name) == ("Ada Lovelace", "Bo Li")
    assert "Analytics" in str(ada)
    assert "HR Manager" in str(bo)


def test_a_long_text_is_no_list_of_addresses() -> None:
    assert address_list("ada@x.org; bo@x.org; " * 60_000) == ()
