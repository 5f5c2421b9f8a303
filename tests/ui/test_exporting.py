"""Exports from the window: where to, progress, Cancel, and what is said at the end."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.operations import exporting as operation
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui import exporting as window_side
from recruiterdesk.ui.exporting import (
    CALLS,
    EVERYTHING,
    PEOPLE,
    PIPELINE,
    Exporting,
    export_actions,
    file_kinds,
)
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of


@pytest.fixture
def desk(tmp_path: Path):
    made = new_desk(tmp_path, FakeClock("2026-11-26T09:00"))
    for number in range(500):
        add_person(made, PersonDetails(full_name=f"Ana Ruiz {number}"))
    yield made
    made.close()


@pytest.fixture
def window() -> NotingWindow:
    return NotingWindow()


@pytest.fixture
def exporting(qtbot, desk: Desk, window: NotingWindow) -> Exporting:
    parent = QWidget()
    qtbot.addWidget(parent)
    return Exporting(workplace_of(desk, window), parent)


def done(qtbot, exporting: Exporting) -> None:
    qtbot.waitUntil(lambda: not exporting.is_busy(), timeout=20_000)


@pytest.mark.parametrize(
    ("named", "chosen", "written"),
    [
        ("people.csv", "Excel workbook (*.xlsx)", "people.csv"),
        ("people", "CSV table (*.csv)", "people.csv"),
        ("my.people", "nothing known", "my.people.xlsx"),
        ("people.VCF", "", "people.VCF"),
    ],
)
def test_the_kind_is_that_of_the_name_else_the_chosen_one(
    qtbot, monkeypatch, tmp_path: Path, exporting, window, named: str, chosen: str, written: str
) -> None:
    asked = []

    def answer(*given: object) -> tuple[str, str]:
        asked.append(given)
        return str(tmp_path / named), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    exporting.ask(PEOPLE)
    done(qtbot, exporting)
    assert asked[0][2] == "people 2026-11-26.xlsx"
    assert window.said == [f"Saved as {tmp_path / written}"]
    assert (tmp_path / written).stat().st_size


def test_leaving_the_dialog_writes_nothing(monkeypatch, exporting, window) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: ("", ""))
    exporting.ask(PIPELINE)
    assert not exporting.is_busy()
    assert window.said == []


def test_what_cannot_be_written_is_said_and_the_next_export_works(qtbot, tmp_path, exporting, window) -> None:
    (tmp_path / "there").write_text("")
    exporting.write(PEOPLE, tmp_path / "there" / "people.csv")
    exporting.write(PEOPLE, tmp_path / "second.csv")
    done(qtbot, exporting)
    assert "can't be written" in window.said[0]
    assert not (tmp_path / "second.csv").exists()
    exporting.write(PEOPLE, tmp_path / "people.csv")
    done(qtbot, exporting)
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 500


def test_cancel_leaves_what_was_there(qtbot, monkeypatch, tmp_path, exporting, window) -> None:
    monkeypatch.setattr(window_side, "PATIENCE_MS", 0)
    exporting._patience.setInterval(0)
    path = tmp_path / "people.xlsx"
    path.write_text("before")
    reached = operation.exported_people

    def slow(desk, ids):
        for person in reached(desk, ids):
            qtbot_wait.wait(0.01)
            yield person

    from threading import Event

    qtbot_wait = Event()
    monkeypatch.setattr(operation, "exported_people", slow)
    exporting.write(PEOPLE, path)
    qtbot.waitUntil(lambda: exporting._progress is not None and exporting._progress.isVisible())
    exporting._progress.reject()
    done(qtbot, exporting)
    assert window.said == ["The export was cancelled; nothing was written."]
    assert path.read_text() == "before"


def test_everything_that_can_be_exported_is_an_action(qtbot, desk, window, monkeypatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    titles = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: titles.append(given[1]) or ("", ""))
    actions = export_actions(workplace_of(desk, window), parent)
    for action in actions:
        action.trigger()
    assert titles == [action.text() for action in actions]


def test_the_kinds_offered_are_those_that_can_be_written() -> None:
    for what in (PEOPLE, PIPELINE, CALLS, EVERYTHING):
        suffixes = operation.SUFFIXES[operation.ExportWhat(what)]
        assert set(file_kinds(what)) == set(suffixes)
