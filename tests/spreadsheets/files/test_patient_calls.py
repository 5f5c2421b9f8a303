from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.patient_calls import wait_for
from recruiterdesk.spreadsheets.files.reading import read_sheets


class Enough(Exception):
    """The user cancels."""


def cancel() -> None:
    raise Enough


def wait() -> None:
    """Somebody looks whether the work shall go on."""


def test_nobody_waits_for_work_that_they_cancelled() -> None:
    goes_on = Event()
    ended = Event()

    def work() -> None:
        goes_on.wait()
        ended.set()

    with pytest.raises(Enough):
        wait_for(work, cancel)
    assert not ended.is_set()
    goes_on.set()
    assert ended.wait(5)


def test_what_work_answers_and_raises_comes_back() -> None:
    assert wait_for(lambda: 7, wait) == 7
    with pytest.raises(ZeroDivisionError):
        wait_for(lambda: 1 // 0, wait)


def test_reading_a_workbook_can_be_cancelled_between_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for row in range(3000):
            sheet.write_row(row, 0, ["Name" if not row else f"Ana {row}", "Email"])
    assert len(read_sheets(path, None, wait).rows) == 2999
    with pytest.raises(Enough):
        read_sheets(path, None, cancel)


def test_a_broken_workbook_is_refused_while_somebody_may_cancel(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(FileRefused, match="corrupt"):
        read_sheets(path, None, wait)
