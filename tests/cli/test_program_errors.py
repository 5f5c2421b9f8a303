"""An error of the program itself: one sentence, no traceback, a report that names nobody."""

from __future__ import annotations

import pytest

from recruiterdesk.commands import table
from recruiterdesk.core.crash_files import FOLDER_NAME, CrashFiles

MARKER = "Xaverine Quellwasser"


@pytest.fixture
def broken(monkeypatch, cast):
    def fail(_session) -> None:
        raise ValueError(MARKER)

    monkeypatch.setitem(table.COMMANDS, "people", fail)


def test_it_is_one_sentence_and_a_report_without_names(line, broken):
    said = line("people")
    assert (said.code, said.out) == (1, "")
    assert said.err == (
        "The program itself made an error; what it had not finished was taken back – a report without names "
        f"lies in {line.folder / FOLDER_NAME}.\n"
    )
    (report,) = CrashFiles(line.folder, "").reports()
    assert report.is_told
    text = report.path.read_text()
    assert "in the command people" in text
    assert MARKER not in text


def test_where_no_report_can_be_kept_it_is_said_all_the_same(line, broken):
    (line.folder / FOLDER_NAME).write_text("in the way")
    assert line("people").err.endswith("what it had not finished was taken back.\n")
