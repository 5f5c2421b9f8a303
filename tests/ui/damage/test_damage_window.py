from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.salvaging import Choice, ClosedDesk
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.opening import open_desk_by
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.damage.damage_window import DamageWindow, said_after
from recruiterdesk.ui.damage.words import moment_words
from tests.desks import new_desk

DAMAGED = Refusal("desk.damaged")


@pytest.fixture
def damaged(tmp_path, clock):
    """A desk of two people, its backup of one; the first page is broken."""
    desk = new_desk(tmp_path, clock)
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    back_up(desk, BackupReason.DAILY)
    clock.advance(hours=2)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    key = desk.key
    desk.close()
    path = desk.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    return ClosedDesk(desk.folder, key, clock)


def run(qapp, closed, act, refusal=DAMAGED):
    window = DamageWindow(qapp, closed, refusal)
    waiting = QTimer(window)

    def look():
        if window._work is None:
            waiting.stop()
            act(window)

    waiting.timeout.connect(look)
    waiting.start(10)
    done = window.run()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    # The last window that goes asks to quit; only a run of its own forgets that.
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()
    return done


def press_enter(window):
    QTest.keyClick(window, Qt.Key.Key_Return)


def people(closed):
    desk = open_desk_by(closed.key, closed.folder, closed.clock)
    try:
        return count_people(desk)
    finally:
        desk.close()


def test_the_figures_are_shown_and_enter_takes_the_fullest(qapp, damaged):
    said = []

    def act(window):
        texts = (window.read.text(), window.kept.text(), window.difference.text())
        said.extend(text.replace("\N{NO-BREAK SPACE}", " ") for text in texts)
        assert list(window.ways) == [Choice.READ_OUT, Choice.BACKUP]
        press_enter(window)

    done = run(qapp, damaged, act)
    assert said[0].startswith("From the damaged file: 2 people")
    assert ", until today, " in said[0]
    assert said[1].startswith("From the backup of today, ")
    assert "1 person" in said[1]
    assert said[2] == "Only in the damaged file: 1 person, 1 history entry. Only in the backup: nothing."
    assert done.aside is not None
    assert done.aside.name in said_after(done)
    assert people(damaged) == 2
    reasons = {path.stem.rsplit("-", 1)[-1] for path in (damaged.folder / "backups").iterdir()}
    assert reasons == {"daily", "read_out"}


def test_the_backup_can_be_taken_and_what_was_read_out_stays_among_the_backups(qapp, damaged):
    run(qapp, damaged, lambda window: window.ways[Choice.BACKUP].click())
    assert people(damaged) == 1
    assert any(path.stem.endswith("read_out") for path in (damaged.folder / "backups").iterdir())


def test_whoever_quits_finds_all_as_it_was(qapp, damaged):
    before = {each: each.read_bytes() for each in damaged.folder.rglob("*") if each.is_file()}
    assert run(qapp, damaged, lambda window: window.close()) is None
    assert {each: each.read_bytes() for each in damaged.folder.rglob("*") if each.is_file()} == before


def test_without_file_and_backup_it_says_what_to_do(qapp, damaged):
    for each in (damaged.folder / "backups").iterdir():
        each.unlink()
    (damaged.folder / FILE_NAME).write_bytes(b"")
    said = []

    def act(window):
        said.extend((window.windowTitle(), window.read.text(), window.kept.text(), window.refused.text()))
        assert not window.ways
        window.close()

    assert run(qapp, damaged, act, Refusal("desk.file_empty")) is None
    assert said[0].startswith("The file of the desk is empty")
    assert said[1].startswith("Nothing can be read")
    assert said[2].startswith("There is no sound backup")
    assert "bring a backup from elsewhere" in said[3]


def test_what_is_refused_is_said_and_can_be_tried_again(qapp, damaged):
    def act(window):
        (damaged.folder / "set-aside").touch()
        window._refuse(Refusal("desk.not_writable"))
        assert "can't be written" in window.refused.text()
        assert window.ways[Choice.BACKUP].isEnabled()
        window.close()

    assert run(qapp, damaged, act) is None


def test_moments_are_said_by_the_day(clock):
    now = clock.now()
    assert moment_words(now, clock).startswith("today, ")
    clock.advance(days=1)
    assert moment_words(now, clock).startswith("yesterday, ")
    clock.advance(days=5)
    assert moment_words(now, clock).startswith("Monday, 23 November 2026, ")
