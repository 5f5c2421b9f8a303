from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.markup import markup_kind, read_markup
from recruiterdesk.spreadsheets.files.reading import clean_csv
from tests.spreadsheets.tables import found, plan_of

PAGE = """<html xmlns:x="urn:x"><head><title>People</title><style>td {color: red}</style></head><body>
<table><tr><td>Menu<td>Home</table>
<table border=1>
 <tr><th colspan=2>Name</th><th>E-Mail</th></tr>
 <tr><td>Ana</td><td>Ruiz</td><td>ana@example.com<br>ruiz@example.org</td></tr>
 <tr><td rowspan="2">Bo</td><td>Li&nbsp;&amp;&#32;Co</td><td/></tr>
 <tr><td>Fox</td><td> a
   b </td></tr>
 <![if !x]><!-- gone --><script>no()</script><![endif]>
</table></body></html>"""

WORKBOOK = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:s" xmlns:ss="urn:s"><Worksheet ss:Name="Leads"><Table>
<Row><Cell><Data>Name</Data></Cell><Cell><Data ss:Type="String">Last contact</Data></Cell></Row>
<Row ss:Index="3"><Cell ss:Index="1"><Data ss:Type="String"><![CDATA[Ana Ruiz]]></Data></Cell>
 <Cell><Data ss:Type="DateTime">2026-09-14T00:00:00.000</Data></Cell></Row>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Bo Li</Data></Cell><Cell><Data>x</Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="Empty"><Table/></Worksheet></Workbook>"""


def test_the_table_of_a_web_page_named_xls(tmp_path: Path) -> None:
    table = found(tmp_path, PAGE, "people.xls")
    assert (table.source.kind, table.source.sheet, table.source.other_sheets) == (
        "html",
        "Table 2",
        ("Table 1",),
    )
    assert clean_csv(table).splitlines() == [
        "Name,,E-Mail",
        'Ana,Ruiz,"ana@example.com',
        'ruiz@example.org"',
        "Bo,Li & Co,",
        ",Fox,a b",
    ]
    assert [row.row for row in table.rows] == [2, 3, 4]


def test_an_xml_spreadsheet_named_xls(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, WORKBOOK)
    assert (plan.source.kind, plan.source.sheet) == ("xml", "Leads")
    assert [(record.row, record.full_name) for record in plan.records] == [(3, "Ana Ruiz"), (4, "Bo Li")]
    assert str(plan.records[0].last_contact_on) == "2026-09-14"
    assert [(row.row, row.reason) for row in plan.skipped] == [(2, "blank")]


def test_moments_of_an_xml_spreadsheet_are_shown_as_in_others(tmp_path: Path) -> None:
    moments = ["2026-09-14T00:00:00.000", "2026-09-14T10:20:00.000", "1899-12-31T13:45:30.000", "soon"]
    cells = "".join(f'<Row><Cell><Data ss:Type="DateTime">{moment}</Data></Cell></Row>' for moment in moments)
    rows = f"<Row><Cell><Data>When</Data></Cell></Row>{cells}"
    book = (
        f'<?xml version="1.0"?><Workbook><Worksheet ss:Name="A"><Table>{rows}</Table></Worksheet></Workbook>'
    )
    lines = clean_csv(found(tmp_path, book, "times.xls")).splitlines()
    assert lines == ["When", "2026-09-14", "2026-09-14 10:20", "13:45:30", "soon"]


@pytest.mark.parametrize("charset", ["utf-8", "of-no-computer"])
def test_a_web_archive_named_xls(tmp_path: Path, charset: str) -> None:
    archive = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="=_B"\n\n--=_B\n'
        f'Content-Type: text/html; charset="{charset}"\nContent-Transfer-Encoding: quoted-printable\n\n'
        "<html><body><table><tr><th>Name</th><th>City</th></tr><tr><td>Ana Ruiz</td><td>K=C3=B6ln</td></tr>"
        "<tr><td>Bo Li</td><td>Bo=\nnn</td></tr></table></body></html>\n\n--=_B--\n"
    )
    assert clean_csv(found(tmp_path, archive, "web.xls")).splitlines() == [
        "Name,City",
        "Ana Ruiz,Köln",
        "Bo Li,Bonn",
    ]


def test_text_named_xls_is_text(tmp_path: Path) -> None:
    assert found(tmp_path, "Name\tEmail\nAna\tana@example.com\n", "people.xls").source.delimiter == "\t"


def test_spans_without_end_do_no_harm() -> None:
    page = '<table><tr><td colspan="999999999" rowspan="x">a<td>b</tr></table>'
    (sheet,) = read_markup(page)
    assert (sheet.rows[0].cells[0], sheet.rows[0].cells[-1], len(sheet.rows[0].cells)) == ("a", "b", 1001)
    table = (
        "<table><tr><td>outer<table><tr><td>inner</td></tr></table></td></tr></table><td>none</td></table>"
    )
    assert [sheet.rows[0].cells[0] for sheet in read_markup(table)] == ["outer", "inner"]


@pytest.mark.parametrize("text", ["<html><p>Hi</p></html>", "<?xml version='1.0'?><a/>", "<b>,c\n1,2", "x"])
def test_what_has_no_table(text: str) -> None:
    assert markup_kind(text) == ""


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("a<![nonsense[x]]>", "a"),
        ("1 < 2 &lt; 3 <- 4", "1 < 2 < 3 <- 4"),
        ("<!-- gone", ""),
        ("<a href='x>y'>b</a", "b"),
        ("<script>if (a<b) {'</td>'}</script>c", "c"),
        ("<script>never closed", ""),
        ('<b title="it\'s">d', "d"),
        ('<a "e', '"e'),
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(inner: str, text: str) -> None:
    (sheet,) = read_markup(f"<table><tr><td>{inner}")
    assert sheet.rows[0].cells == (text,)


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<table>" + "<td colspan=1000>a" * 30, "file_too_large_columns"),
        ("<table>" + "<tr>" + "<tr index=1048577><td index=900>a", "file_too_large_cells"),
        ("<table>" + "<" * 3_000_001, "file_too_large_tags"),
    ],
)
def test_pages_without_end_are_refused(page: str, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_markup(page)
    assert caught.value.key == code


ROWS = ["<tr>", "</tr>", "<row index=4>", "<table>", "</table>", "<worksheet name=x>", "<![CDATA[b]]>"]
CELLS = ["<td>", "</td>", "<td colspan=3>", "<td rowspan=2>", "<cell index=2/>", "<td/>", "<br>", "a"]
TAGS = st.sampled_from([*ROWS, *CELLS, "<style>", "</style>", "<style/>"])


@given(st.lists(TAGS, max_size=25))
def test_any_markup_gives_even_rows(tags: list[str]) -> None:
    for sheet in read_markup("".join(tags)):
        assert len({len(row.cells) for row in sheet.rows} - {0}) <= 1
        assert [row.row for row in sheet.rows] == list(range(1, len(sheet.rows) + 1))


def test_a_table_of_one_row_within_a_cell_is_what_the_cell_says(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{name}<td>from <table><tr><td>{day} &amp; more<td>{town}</table> on<td>{name}@example.com"
        for name, day, town in (("Ana", "Mo", "Rom"), ("Bo", "Tu", "Ulm"))
    )
    page = f"<table><tr><th>Name<th>When<th>E-Mail{rows}</table>"
    assert clean_csv(found(tmp_path, page, "people.xls")).splitlines() == [
        "Name,When,E-Mail",
        "Ana,from Mo & more Rom on,Ana@example.com",
        "Bo,from Tu & more Ulm on,Bo@example.com",
    ]


def test_a_table_within_the_layout_of_a_page_is_one_of_its_own(tmp_path: Path) -> None:
    people = "<table><tr><td>Name<td>E-Mail<tr><td>Ana<td>ana@example.com</table>"
    table = found(tmp_path, f"<table><tr><td>Menu<td>{people}</table>", "people.xls")
    assert clean_csv(table).splitlines() == ["Name,E-Mail", "Ana,ana@example.com"]
