"""Reports lie beside the desk, for their owner alone; what can't be written is no second error."""

from __future__ import annotations

import datetime as dt
import os
import stat

from recruiterdesk.core import crash_about
from recruiterdesk.core.crash_about import about_program
from recruiterdesk.core.crash_files import FOLDER_NAME, KEPT, CrashFiles

NOW = dt.datetime(2026, 11, 26, 19, 45, 3, tzinfo=dt.UTC)
DUMP = (
    'Fatal Python error: Segmentation fault\n\n  File "/home/xaverine/recruiterdesk/ui/a.py", line 3 in f\n'
)


def test_a_report_is_its_owners_alone(tmp_path):
    old = os.umask(0)
    try:
        path = CrashFiles(tmp_path, "about").write("ValueError\n", "in the window", NOW)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    text = path.read_text()
    assert "about\n2026-11-26 19:45:03 UTC, in the window\n\nValueError\n" in text
    assert "no name" in text


def test_each_is_told_once(tmp_path):
    files = CrashFiles(tmp_path, "")
    assert files.take_untold() == 0
    for said in ("ValueError\n", "KeyError\n"):
        files.write(said, "here", NOW)
    assert [report.is_told for report in files.reports()] == [False, False]
    assert files.take_untold() == 2
    assert files.take_untold() == 0
    assert [(report.at, report.is_told) for report in files.reports()] == [(NOW, True)] * 2


def test_the_same_error_again_is_not_written_again(tmp_path):
    files = CrashFiles(tmp_path, "")
    assert files.write("ValueError\n", "here", NOW) is not None
    assert files.write("ValueError\n", "here", NOW) is None
    assert len(files.reports()) == 1


def test_an_error_that_never_ends_fills_no_disk(tmp_path):
    for run in range(3):
        files = CrashFiles(tmp_path, "")
        for nth in range(2 * KEPT):
            files.write(f"{nth}\n", "here", NOW + dt.timedelta(minutes=run))
    reports = CrashFiles(tmp_path, "").reports()
    assert len(reports) == KEPT
    assert {report.at for report in reports} == {NOW + dt.timedelta(minutes=2)}


def test_what_a_dying_program_wrote_becomes_a_report(tmp_path):
    files = CrashFiles(tmp_path, "about")
    files.adopt_fatal(NOW)
    file = files.fatal_file()
    file.write(DUMP)
    file.close()
    files.adopt_fatal(NOW)
    (report,) = files.reports()
    text = report.path.read_text()
    assert "recruiterdesk/ui/a.py:3 in f" in text
    assert "xaverine" not in text
    assert not report.is_told


def test_a_program_that_ended_well_leaves_none(tmp_path):
    files = CrashFiles(tmp_path, "")
    files.fatal_file().close()
    files.adopt_fatal(NOW)
    assert list((tmp_path / FOLDER_NAME).iterdir()) == []


def test_where_nothing_can_be_written_nothing_is(tmp_path):
    (tmp_path / FOLDER_NAME).write_text("a file in the way")
    files = CrashFiles(tmp_path, "")
    assert files.write("ValueError\n", "here", NOW) is None
    assert files.fatal_file() is None
    assert files.reports() == []


def test_another_file_in_the_folder_is_left_alone(tmp_path):
    files = CrashFiles(tmp_path, "")
    files.write("ValueError\n", "here", NOW)
    other = tmp_path / FOLDER_NAME / "notes.txt"
    other.write_text("mine")
    assert len(files.reports()) == 1
    assert other.exists()


def test_the_system_is_named_and_not_the_computer(monkeypatch):
    assert os.uname().nodename not in about_program().split()
    assert "sqlcipher3" in about_program()
    monkeypatch.setattr(crash_about, "_LIBRARIES", ("no such library",))
    assert "no such library" not in about_program()
