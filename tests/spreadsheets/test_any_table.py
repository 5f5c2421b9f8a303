"""Any table comes back as it was written, and any text at all is read or refused."""

from __future__ import annotations

import csv
import io
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_html, read_text
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, found

CASES = int(os.environ.get("FUZZ_CASES", "300")) // 3
NAMES = ("Full name", "Email", "Phone", "City", "Notes")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=12)
NOTES = st.lists(st.sampled_from([*"ab,;|'\"\t\n", "é", " ", "\r\n", "5"]), max_size=12).map("".join)
ROWS = st.lists(
    st.tuples(
        st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-zé]{2,8}", fullmatch=True),
        st.from_regex(r"[a-z]{2,8}@[a-z]{2,6}\.(org|de)", fullmatch=True),
        st.from_regex(r"\+49 1[567][0-9] [0-9]{7}", fullmatch=True),
        st.sampled_from(["Köln", "Bonn", "Paris, Texas", "St. Gallen", "'s-Hertogenbosch", ""]),
        NOTES,
    ),
    min_size=3,
    max_size=8,
)
SIGNS = st.sampled_from([*"ab12,;|:'\"\t\n\r\\\0 #-=@<>/", "é", "\r\n", "BEGIN:VCARD", "<table>", "<tr>",
                         "<td>", "Name", "Email", "a@b.de", "sep=;"])  # fmt: skip
fuzz = settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))


@fuzz
@given(
    rows=ROWS,
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\r\n", "\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]),
)
def test_any_table_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], delimiter: str, quoting: int,
    end: str, encoding: str,
) -> None:  # fmt: skip
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type]
    writer.writerows([NAMES, *rows])
    folder = tmp_path_factory.mktemp("any")
    table = found(folder, out.getvalue().encode(encoding))
    assert [table.header, *(row.cells for row in table.rows)] == [NAMES, *rows]
    again = found(folder, clean_csv(table))
    assert [row.cells for row in again.rows] == rows


@fuzz
@given(st.lists(SIGNS, max_size=120).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (read_text, read_html):
        try:
            table = read(text, "Clipboard")
            plan = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
        except FileRefused:
            continue
        counted = Counter(row.row for group in (plan.records, plan.rejected, plan.skipped) for row in group)
        counted[table.source.header_row or 0] += 1
        assert set(counted.values()) == {1}, text


@fuzz
@given(st.binary(max_size=400))
@example(b"#,")
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    try:
        table = found(tmp_path_factory.mktemp("any"), data)
    except FileRefused:
        return
    assert clean_csv(table)
