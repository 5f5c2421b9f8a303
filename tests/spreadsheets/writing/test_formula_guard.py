from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.writing.formula_guard import escaped, guarded, unguarded

NUMERALS = st.from_regex(r"'{0,3}[0-9]{1,14}([/.,-][0-9]{1,3})?", fullmatch=True)
ODD = NUMERALS | st.text(alphabet="=+-@＝＋－＠'\t\r\n,;|\" aé10E", max_size=12) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("+491713920011", "'+491713920011"),
        ("-2+3", "'-2+3"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t'=1"),
        ("＝1＋1", "'＝1＋1"),
        ('x";=1+1', "x\";'=1+1"),
        ("called\n=1+1", "called\n'=1+1"),
        ("'=1", "''=1"),
        ("'t Hooft", "'t Hooft"),
        ("Ana-Maria", "Ana-Maria"),
        ("ana@example.com", "ana@example.com"),
        ("C++, F#", "C++, F#"),
        ("01067", "'01067"),
        ("123456789012", "'123456789012"),
        ("4E5", "'4E5"),
        ("'007", "''007"),
        ("1/2", "'1/2"),
        ("1.10", "'1.10"),
        ("10", "10"),
        ("0", "0"),
        ("2026-11-26", "2026-11-26"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_run_is_written_with_an_apostrophe(text: str, written: str) -> None:
    assert guarded(text) == written
    assert unguarded(written) == text


@given(ODD)
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert unguarded(escaped(text)) == text


@given(ODD)
def test_no_written_cell_begins_a_formula(text: str) -> None:
    written = guarded(text)
    for piece in [written, *written.replace('"', ";").replace(",", ";").split(";")]:
        assert piece[:1] not in tuple("=+-@\t\r＝＋－＠")
