"""Away: planned, who to think of, handed over, and the list for the colleague."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QScrollArea

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import decline_application
from recruiterdesk.operations.away import plan_away
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.handed_over import HandedOver
from recruiterdesk.storage.queries.leaving import LeavingReason
from recruiterdesk.ui.pages.away import AwayPage, actions
from recruiterdesk.ui.pages.away_list import Cover, document_of, list_html, save_list
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.today import TodayPage
from tests.desks import add_candidate, found
from tests.ui.pages.calls.call_desk import press

FIRST, LAST = dt.date(2026, 12, 7), dt.date(2026, 12, 18)
COVER = Cover("Robin Sander", "Kim", FIRST, LAST, dt.date(2026, 12, 21))


@pytest.fixture
def page(qtbot, workplace, people):
    made = AwayPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open_with(None)
    return made


@pytest.fixture
def planned(page, desk):
    plan_away(desk, FIRST, LAST, "Kim")
    page.reread()
    return page


def names(page):
    return [item.view.title for item in page.people.model.items()]


def test_a_time_away_is_planned_by_enter(qtbot, page, desk):
    assert page.planning.first_day.date() == QDate(2026, 11, 30)
    assert page.planning.last_day.date() == QDate(2026, 12, 4)
    page.planning.first_day.setDate(QDate(2026, 12, 7))
    assert page.planning.last_day.date() == QDate(2026, 12, 7)
    page.planning.last_day.setDate(QDate(2026, 12, 18))
    page.planning.covered_by.setText("Kim")
    qtbot.keyClick(page.planning.covered_by, Qt.Key.Key_Return)
    assert found(desk, records.Away) == [records.Away(1, FIRST, LAST, "Kim")]
    qtbot.waitUntil(page.planned.isVisible)
    assert page.planned.words.text() == (
        "You will be away from Mon 7 Dec 2026 to Fri 18 Dec 2026. Kim covers for you."
    )
    assert not page.planning.isVisible()


def test_enter_plans_the_days_that_are_proposed_wherever_the_keyboard_is(qtbot, page, desk):
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert [one.first_day for one in found(desk, records.Away)] == [dt.date(2026, 11, 30)]
    qtbot.waitUntil(page.planned.isVisible)


def test_enter_in_the_colleagues_field_plans_once_and_leaves_the_keyboard_on_the_page(qtbot, page, desk):
    page.planning.covered_by.setFocus()
    qtbot.keyClick(page.planning.covered_by, Qt.Key.Key_Return)
    qtbot.waitUntil(page.planned.isVisible)
    assert len(found(desk, records.Away)) == 1
    assert page.hasFocus()


def test_who_would_be_left_in_silence_is_listed_with_the_reason(planned):
    assert "Tomás Ortega" in names(planned)
    views = {item.view.title: item.view for item in planned.people.model.items()}
    assert views["Hannah Weiss"].chip_text == "call now"
    assert views["Jonas Keller"].chip_text == "message with a date"
    tomas = views["Tomás Ortega"]
    assert (tomas.subtitle, tomas.trailing) == (
        "Backend Engineer · Northwind", "you promised a word by Mon 16 Nov"
    )  # fmt: skip
    assert views["Hannah Weiss"].trailing == "waits for the outcome · too long since Fri 20 Nov"
    assert views["Dele Adeyemi"].trailing == "waits for the outcome · too long from Thu"


def test_the_selected_person_is_called_written_to_or_handed_over(qtbot, planned, window, people, desk):
    planned.people.rows.setFocus()
    planned.people.rows.select_id(people.hannah)
    press(qtbot, planned.people.rows, Qt.Key.Key_Return)
    assert window.called == [people.hannah]
    planned.people.rows.select_id(people.jonas)
    press(qtbot, planned.people.rows, Qt.Key.Key_M)
    assert planned.findChild(WritingDialog).remaining() == (people.jonas,)
    planned.findChild(WritingDialog).reject()
    planned.people.rows.select_id(people.hannah)
    press(qtbot, planned.people.rows, Qt.Key.Key_H)
    planned.reread()
    views = {item.row_id: item.view for item in planned.people.model.items()}
    assert views[people.hannah].chip_text == "handed over"
    assert not planned.hand_button.isEnabled()
    planned.call_now()
    assert window.called == [people.hannah, people.hannah]


def test_everyone_is_handed_over_and_the_list_saved_and_opened(planned, window, tmp_path, qapp, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert not planned.list_button.isEnabled()
    planned.hand_over_all()
    planned.reread()
    assert planned.list_button.isEnabled()
    path = tmp_path / "list.html"
    planned.save_list(path)
    assert all(name in path.read_text(encoding="utf-8") for name in names(planned))
    assert [url.toLocalFile() for url in opened] == [str(path)]
    planned.save_list(tmp_path / "no folder" / "list.pdf")
    assert "can’t be written" in window.said[-1]


def test_the_list_is_asked_for_by_name(planned, tmp_path, monkeypatch):
    path = tmp_path / "list.pdf"
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setattr("recruiterdesk.ui.pages.away.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    planned.hand_over_all()
    planned.reread()
    hand, listed = actions(None, planned)
    listed.trigger()
    assert path.read_bytes().startswith(b"%PDF")
    assert hand.text() == "Hand over everyone"


def test_back_early_it_is_planned_anew(planned, desk):
    assert planned.planned.back_wanted.text() == "I’m not going"
    desk.clock.set("2026-12-09T10:00")
    planned.reread()
    assert planned.planned.back_wanted.text() == "I’m back"
    planned.planned.back_wanted.click()
    planned.reread()
    assert planned.planning.isVisible()
    assert found(desk, records.Away)[0].last_day == dt.date(2026, 12, 8)
    desk.undo()
    assert found(desk, records.Away)[0].last_day == LAST


def test_enter_calls_whoever_is_first(qtbot, planned, window, people):
    planned.setFocus()
    press(qtbot, planned, Qt.Key.Key_Return)
    assert len(window.called) == 1


def test_escape_goes_back(qtbot, page, window):
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_today_leads_here_and_says_when(qtbot, workplace, people, desk, window):
    today = TodayPage(workplace)
    qtbot.addWidget(today)
    today.show()
    link = today.helping().away
    today.reread()
    assert link.text() == "Be away for some days…"
    link.click()
    assert window.shown == [("away", None)]
    plan_away(desk, FIRST, LAST)
    today.reread()
    assert link.text() == "Away from 7 December: see who to think of"
    desk.clock.set("2026-12-09T10:00")
    today.reread()
    assert link.text() == "Away until 18 December"


def entry(reason, outcome="", may_tell="", phone="+34612345678"):
    return HandedOver("Ana <Ruiz>", phone, "Backend Engineer", "Northwind", reason, FIRST, outcome, may_tell)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            entry(LeavingReason.OUTCOME, "declined_by_client", "SQL"),
            (
                "Waits for the outcome; tell it before Mon 7 Dec 2026. Say: “It’s a no this time.” "
                "May be told: “SQL”"
            ),
        ),
        (entry(LeavingReason.OUTCOME, "declined_by_us"), "“It’s a no this time.” More may not be told."),
        (
            entry(LeavingReason.OUTCOME, "role_frozen"),
            "Say: “The search is paused; that is the client’s decision and not about you.”",
        ),
        (
            entry(LeavingReason.PROMISE),
            (
                "Was promised a word by Mon 7 Dec 2026. Say: “There is no news yet; Robin Sander is back on "
                "Mon 21 Dec 2026 and calls you.”"
            ),
        ),
        (entry(LeavingReason.CALLBACK), "A call is agreed for Mon 7 Dec 2026."),
        (entry(LeavingReason.REPLY), "Tried to reach us; call back before Mon 7 Dec 2026."),
        (entry(LeavingReason.NO_NEWS, phone=""), "no number · Backend Engineer · Northwind"),
    ],
)
def test_the_list_says_why_and_what_to_say(qapp, one, words):
    html = list_html([one], COVER)
    assert words in html
    assert "Ana &lt;Ruiz&gt;" in html
    assert "While Robin Sander is away" in html


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (LeavingReason.OUTCOME, "Waits for the outcome. Say"),
        (LeavingReason.REPLY, "Tried to reach us, and waits for a call."),
        (LeavingReason.NO_NEWS, "Is still in, and waits for a word."),
    ],
)
def test_whoever_waits_already_gets_no_day_that_is_past(qapp, reason, words):
    late = replace(entry(reason), on=dt.date(2026, 11, 16))
    assert words in list_html([late], COVER)


def test_without_a_name_the_list_speaks_of_me(qapp):
    html = list_html([entry(LeavingReason.NO_NEWS)], replace(COVER, me=""))
    assert "While I am away" in html
    assert "my colleague is back" in html


@pytest.mark.parametrize("name", ["list.pdf", "LIST.PDF", "list.html"])
def test_the_list_is_a_document_that_can_be_printed(qapp, tmp_path, name):
    path = tmp_path / name
    assert save_list(path, list_html([entry(LeavingReason.OUTCOME)] * 40, COVER))
    assert path.read_bytes().startswith(b"%PDF" if name.casefold().endswith("pdf") else b"<!DOCTYPE html>")
    assert not save_list(tmp_path / "no folder" / name, "")


def test_its_headings_are_larger_than_its_text_on_paper_too(qapp):
    """The window's font is measured in pixels, which on paper would be tiny."""
    document = document_of(list_html([entry(LeavingReason.OUTCOME)], COVER))
    title = document.begin().begin().fragment().charFormat()
    assert document.defaultFont().pointSize() == 10
    assert title.font().pointSizeF() > 10 or title.intProperty(title.Property.FontSizeAdjustment) > 0


def test_nothing_internal_reaches_the_list(planned, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    candidate = add_candidate(desk, "Zoë Marker", Stage.INTERVIEWING)
    ending = Ending(
        DispositionKind.DECLINED_BY_CLIENT, "INTERNAL reason", "clear words", "INTERNAL cleared with"
    )
    decline_application(desk, candidate.application_id, ending)
    write_note(desk, candidate.person_id, "INTERNAL note")
    person = found(desk, records.Person, id=candidate.person_id)[0]
    assert person.full_name == "Zoë Marker"
    change_settings(desk, replace(desk.settings, my_name="Robin"))
    planned.reread()
    planned.hand_over_all()
    planned.reread()
    path = tmp_path / "list.html"
    planned.save_list(path)
    html = path.read_text(encoding="utf-8")
    assert "clear words" in html
    assert "INTERNAL" not in html


def test_in_the_smallest_window_nothing_is_cut_at_the_right(qtbot, planned):
    planned.resize(788, 640)
    area = planned.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    assert planned.list_button.isVisible()
