"""The list of imports: found weeks later, looked at, taken back, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.notes import write_note
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.queries.import_batches import import_batches
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.ui.pages.imports import ImportsPage, actions
from recruiterdesk.ui.pages.imports import page as imports_page
from recruiterdesk.ui.pages.people.chosen import ChosenPeople
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from recruiterdesk.ui.workers import Work
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def imported(desk, tmp_path: Path):
    """Two imports of October; it is December now."""
    files = (
        ("first.csv", "2026-10-05T09:30", ("Ana Ruiz,ana@example.com", "Bo Berg,bo@example.com")),
        ("second.csv", "2026-10-06T09:30", ("Cy Ek,cy@example.com",)),
    )
    for name, day, rows in files:
        desk.clock.set(day)
        path = tmp_path / name
        path.write_text("\n".join(("Name,Email", *rows)) + "\n", encoding="utf-8")
        plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
        import_people(desk, plan, name)
    desk.clock.set("2026-12-01T10:00")


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, ImportsPage(workplace))
    made.open_with(None)
    return made


def listed(page: ImportsPage) -> list[tuple[str, str, str]]:
    views = [page.model.index(number, 0).data(ROW_ROLE) for number in range(page.model.rowCount())]
    return [(view.title, view.subtitle, view.chip_text) for view in views]


def choose(qtbot, page: ImportsPage, place: int) -> None:
    page.list.setCurrentIndex(page.model.index(place))
    qtbot.waitUntil(lambda: bool(page.details.there.text()))


def test_each_import_stands_with_its_day_and_what_it_brought(qtbot, imported, page):
    assert listed(page) == [
        ("second.csv", "Tue 6 Oct 2026 · 1 new person", ""),
        ("first.csv", "Mon 5 Oct 2026 · 2 new people", ""),
    ]


def test_the_selected_one_is_shown_in_full(qtbot, imported, page):
    choose(qtbot, page, 1)
    assert page.details.accessibleName() == "first.csv"
    assert page.details.brought.text() == "2 new people."
    assert page.details.there.text() == "2 of its people are on your desk."
    assert page.details.when.text() == "Imported on Mon 5 Oct 2026 at 09:30."
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.details.people.hasFocus()


def test_enter_goes_over_to_what_can_be_done_and_does_it(qtbot, imported, page, window):
    choose(qtbot, page, 1)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.details.people.hasFocus()
    qtbot.keyClick(page.details.people, Qt.Key.Key_Return)
    assert window.shown[-1][0] == "people"


def test_its_people_are_listed_by_themselves(qtbot, imported, page, window, desk):
    choose(qtbot, page, 1)
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    ids = tuple(find_people(desk, name)[0].id for name in ("Ana Ruiz", "Bo Berg"))
    assert window.shown == [("people", ChosenPeople(ids, "from first.csv"))]


def late_work(begun: list[Work]) -> type[Work]:
    """Return work that waits until somebody starts it."""

    class LateWork(Work):
        def start(self) -> None:
            begun.append(self)

    return LateWork


def test_weeks_later_one_is_taken_back_and_who_was_changed_since_stays_and_is_named(
    qtbot, imported, page, desk, window
):
    write_note(desk, find_people(desk, "Ana Ruiz")[0].id, "Met at the fair.")
    choose(qtbot, page, 1)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page.list, Qt.Key.Key_T)
    assert count_people(desk) == 2
    assert listed(page)[1] == ("first.csv", "Mon 5 Oct 2026 · 2 new people", "taken back 1 Dec")
    assert [item.view.title for item in page.kept.model.items()] == ["Ana Ruiz"]
    assert window.said == [
        "The import was taken back: 1 person is gone. 1 person stays, since you did something with them."
    ]
    assert not page.details.take_back.isVisible()
    desk.undo()
    qtbot.waitUntil(lambda: listed(page)[1][2] == "")
    assert count_people(desk) == 3
    assert not page.kept.isVisible()


def test_who_was_kept_stays_away_after_undo_however_late_it_was_looked_up(
    qtbot, imported, page, desk, monkeypatch
):
    write_note(desk, find_people(desk, "Ana Ruiz")[0].id, "Met at the fair.")
    choose(qtbot, page, 1)
    begun = []
    monkeypatch.setattr(imports_page, "Work", late_work(begun))
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page.list, Qt.Key.Key_T)
    with_kept, looked_up_last = begun[-1], len(begun)
    desk.undo()
    qtbot.waitUntil(lambda: len(begun) > looked_up_last and listed(page)[1][2] == "")
    with qtbot.waitSignal(with_kept.finished):
        Work.start(with_kept)
    assert not page.kept.isVisible()


def test_who_was_kept_stands_there_again_when_one_comes_back_to_the_import(qtbot, imported, page, desk):
    for name in ("Ana Ruiz", "Bo Berg"):
        write_note(desk, find_people(desk, name)[0].id, "Met at the fair.")
    choose(qtbot, page, 1)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page.list, Qt.Key.Key_T)
    choose(qtbot, page, 0)
    assert not page.kept.isVisible()
    erase_people(desk, [find_people(desk, "Bo Berg")[0].id])
    page.list.setCurrentIndex(page.model.index(1))
    qtbot.waitUntil(page.kept.isVisible)
    kept = [(item.view.title, item.view.subtitle) for item in page.kept.model.items()]
    assert kept == [("Ana Ruiz", "something was noted")]


def test_one_is_removed_from_the_list_and_its_people_stay(qtbot, imported, page, desk):
    choose(qtbot, page, 0)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    assert count_people(desk) == 3
    assert len(import_batches(desk)) == 1
    desk.undo()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)


def test_an_empty_list_says_what_to_do(qtbot, page, window):
    assert page._stack.currentWidget() is page.nothing
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("importing", None)]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_a_refusal_is_said(qtbot, imported, page, window, desk):
    choose(qtbot, page, 0)
    with qtbot.waitSignal(page.run.refused):
        page.run.take_back(999)
    assert window.said == ["There is no import 999 in the list."]


def test_the_palette_knows_what_can_be_done(page, workplace):
    assert [action.shortcut().toString() for action in actions(workplace, page)] == ["N", "T", "Del"]


def test_the_model_keeps_what_qt_asks(qtbot, imported, page, qtmodeltester):
    assert page.model.rowCount() == 2
    qtmodeltester.check(page.model)


def test_the_keys_go_on_after_the_button_took_an_import_back(qtbot, imported, page, desk):
    choose(qtbot, page, 0)
    page.details.take_back.setFocus()
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page.details.take_back, Qt.Key.Key_Space)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [line[0] for line in listed(page)] == ["first.csv"])
