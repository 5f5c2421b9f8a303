"""Today: who waits, whom to call first, what can be sent."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.planned_calls import reschedule_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries import queue_figures, today
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.storage.queries.client_words import client_words
from recruiterdesk.storage.queries.today import in_turn, today_view
from recruiterdesk.ui.pages.call.identity import about_line
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import RowContext, whereabouts
from recruiterdesk.ui.pages.calls_why import why_line
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.pages.today import TodayPage, headline
from recruiterdesk.ui.pages.today_people import PeopleColumn
from recruiterdesk.ui.widgets.buttons import QuietButton
from tests.clock import FakeClock
from tests.desks import add_declined, found, kinds_at, new_desk
from tests.ui.pages.calls.call_desk import press
from tests.ui.pages.desk_window import workplace_of


@pytest.fixture
def page(qtbot, workplace, people):
    return shown(qtbot, workplace)


def shown(qtbot, workplace):
    made = TodayPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def lines(card):
    return [
        (item.view.title, item.view.subtitle, item.view.trailing, item.view.chip_text)
        for item in card.model.items()
    ]


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (0, "Nobody is waiting for your answer"),
        (1, "One person is waiting for your answer"),
        (5, "Five people are waiting for your answer"),
        (14, "14 people are waiting for your answer"),
    ],
)
def test_the_headline_says_in_words_how_many_wait(qapp, waiting, words):
    assert headline(waiting) == words


def test_it_lists_who_is_to_be_told_most_urgent_first(page):
    assert page.header.title() == "Three people are waiting for your answer"
    assert lines(page.to_tell) == [
        (
            "Tomás Ortega",
            "Backend Engineer · Northwind · has tried twice since Friday · promised by 16 November",
            "now · 15:40 in Madrid",
            "6 working days",
        ),
        ("Hannah Weiss", "Data Analyst · Contoso · screening", "now · 15:40 in Berlin", "4 working days"),
        ("Dele Adeyemi", "Product Designer · Fabrikam · paused", "now · 14:40 in London", "new"),
    ]


def test_it_lists_whom_to_call_again_with_what_was_offered(page):
    name, about, _when, chip = lines(page.again)[0]
    assert (name, about, chip) == ("Amara Okafor", "told 24 Aug · you offered a CV review", "91 days")


def test_a_call_that_was_moved_says_so_and_not_that_they_were_told_then(page, desk, people):
    (call,) = found(desk, records.CheckIn, person_id=people.amara, done_at=None)
    reschedule_check_in(desk, call.id, dt.date(2026, 11, 24), CheckInOrigin.BY_HAND)
    desk.clock.set("2026-11-24T15:40")
    page.reread()
    about = next(line[1] for line in lines(page.again) if line[0] == "Amara Okafor")
    assert about == "on the day you chose · you offered a CV review"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (DispositionKind.WITHDREW, "withdrew 23 Nov · Backend Engineer"),
        (DispositionKind.TURNED_OFFER_DOWN, "turned the offer down 23 Nov · Backend Engineer"),
    ],
)
def test_whoever_withdrew_was_told_nothing(page, desk, people, kind, said):
    (hers,) = found(desk, records.Application, person_id=people.jonas)
    decline_application(desk, hers.id, Ending(kind))
    desk.clock.set("2027-02-22T15:40")
    page.reread()
    assert next(line[1] for line in lines(page.again) if line[0] == "Jonas Keller") == said


def test_whoever_withdrew_before_an_agreed_call_is_shown_as_such(page, desk, people):
    (hers,) = found(desk, records.Application, person_id=people.jonas)
    decline_application(desk, hers.id, Ending(DispositionKind.WITHDREW))
    make_promise(desk, people.jonas, desk.clock.today(), "a word")
    page.reread()
    said = next(line[1] for line in lines(page.to_tell) if line[0] == "Jonas Keller")
    assert "withdrew" in said
    (row,) = [row for row in call_queue(desk) if row.person_id == people.jonas]
    assert why_line(row, RowContext(whereabouts(desk), {})).startswith(
        "you promised a word by today · Backend Engineer · Northwind · withdrew"
    )
    assert about_line(call_sheet(desk, people.jonas)).startswith("Backend Engineer · Northwind · withdrew")


def test_enter_starts_with_whoever_can_be_called_now(qtbot, page, window, people):
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.called == [people.tomas]


def test_a_session_leaves_who_can_not_be_called_now_for_the_end(qtbot, page, desk, people):
    mei = add_person(desk, PersonDetails("Mei Lin Chen", country="SG", zone="Asia/Singapore"))
    application = add_application(desk, mei, add_role(desk, "Litware", "SRE"), Stage.OFFERED)
    decline_application(desk, application, Ending())
    page.reread()
    assert [item.row_id for item in page.to_tell.model.items()][-1] == mei
    assert in_turn(desk) == (people.tomas, people.hannah, people.dele, people.amara, mei)


def test_a_row_is_called_by_enter_and_its_person_opened_by_the_arrow(qtbot, page, window, people):
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.called == [people.hannah]
    press(qtbot, page, Qt.Key.Key_Right)
    press(qtbot, page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.shown == [("person", people.hannah), ("person", people.hannah)]


def test_a_click_selects_and_a_double_click_calls(qtbot, page, window, people):
    rows = page.to_tell.rows
    place = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (rows.selected_id(), window.called) == (people.hannah, [])
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.called == [people.hannah]


def test_what_a_day_cannot_bear_stands_behind_a_line(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, hard_calls_a_day=1))
    page.reread()
    assert [line[0] for line in lines(page.to_tell)] == ["Tomás Ortega", "Hannah Weiss"]
    assert page.to_tell.line.then.text() == "then 1 more · the last person hears on Tuesday"
    page.to_tell.line.then.click()
    assert [line[0] for line in lines(page.to_tell)][-1] == "Dele Adeyemi"


@pytest.mark.parametrize(
    ("now", "title"),
    [
        ("2026-11-23T15:40", "To be told today"),
        ("2026-11-23T20:15", "To be told next"),
        ("2026-11-29T11:00", "To be told next"),
    ],
)
def test_nobody_is_to_be_told_today_when_nobody_can_talk_any_more(page, desk, now, title):
    desk.clock.set(now)
    page.reread()
    assert page.to_tell.accessibleName() == title


def test_in_the_smallest_window_it_is_read_when_the_last_person_hears(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, hard_calls_a_day=1))
    page.reread()
    page.resize(788, 640)
    line = page.to_tell.line
    for button in (line.then, line.more, line.writing, line.spread):
        qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
        assert line.rect().contains(QRect(button.mapTo(line, QPoint()), button.size()))


def test_a_draft_and_i_asked_today_stand_side_by_side(qtbot, page, desk):
    card = page.helping().client_words
    page.resize(788, 640)
    draft, asked = card.findChildren(QuietButton)[:2]
    assert (draft.text(), asked.text()) == ("Open the draft", "I asked today")
    qtbot.waitUntil(lambda: asked.x() > draft.x())
    assert asked.y() == draft.y()


def offered(menu):
    return [action.text().replace("\t", " · ") for action in menu.actions() if action.text()]


@pytest.fixture
def crowd(desk, page):
    """Ten more than the three whom a day of two hard calls divides."""
    for number in range(10):
        add_declined(desk, f"Person {number}", Stage.SCREENING if number < 4 else Stage.FINAL)
    change_settings(desk, replace(desk.settings, hard_calls_a_day=2))
    page.reread()
    return [one.person_id for one in today_view(desk).then]


def test_those_who_wait_are_shown_with_the_day_on_which_each_hears(page, crowd):
    shown = len(lines(page.to_tell))
    page.to_tell.line.then.click()
    days = [line[2] for line in lines(page.to_tell)][shown:]
    assert days == [
        "tomorrow",
        "tomorrow",
        "Wed",
        "Wed",
        "Thu",
        "Thu",
        "Fri",
        "Fri",
        "Mon 30 Nov",
        "Mon 30 Nov",
    ]
    assert page.to_tell.line.then.text() == "show today only"


def test_today_bears_more_by_one_choice_and_undo_takes_it_back(page, desk, crowd):
    menu = page.load.more_menu()
    assert offered(menu) == [
        "Two more today", "Four more today", "All 10 today", "Always 4 a day", "Always 6 a day",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert len(today_view(desk).then) == 8
    desk.undo()
    assert len(today_view(desk).then) == 10
    page.load.more_menu().actions()[-1].trigger()
    assert desk.settings.hard_calls_a_day == 6


def test_the_calls_are_spread_until_a_day_and_as_usual_again(page, desk, crowd):
    menu = page.load.spread_menu()
    assert offered(menu)[:3] == [
        "Everyone today · 12 calls",
        "Everyone by tomorrow · 6 a day",
        "Everyone by Wed · 4 a day",
    ]
    menu.actions()[2].trigger()
    page.reread()
    assert page.to_tell.line.then.text() == "then 8 more · the last person hears on Wednesday"
    page.load.spread_menu().actions()[-1].trigger()
    assert len(today_view(desk).then) == 10


def test_some_are_written_to(page, crowd, opened):
    menu = page.load.writing_menu()
    assert offered(menu) == ["To five people who got as far as screening", "To all 10 of them"]
    menu.actions()[0].trigger()
    dialog = page.findChild(WritingDialog)
    assert len(dialog.remaining()) == 5


def test_the_ways_are_offered_below_the_people_only_where_somebody_waits(page, crowd, desk):
    line = page.to_tell.line
    assert all(button.isVisible() for button in (line.more, line.writing, line.spread))
    change_settings(desk, replace(desk.settings, hard_calls_a_day=50))
    page.reread()
    assert not line.isVisible()
    assert offered(page.load.more_menu()) == offered(page.load.spread_menu()) == []


def test_it_says_where_the_number_comes_from(page, desk, crowd):
    today = today_view(desk)
    page.to_tell.line.show_load(replace(today, load=replace(today.load, learned=True)), whereabouts(desk))
    assert page.to_tell.line.remark.text() == "Two a day, as you really do on most days."
    span = AwaySpan(dt.date(2026, 11, 16), dt.date(2026, 11, 20))
    page.to_tell.line.show_load(replace(today, back_from=span), whereabouts(desk))
    assert page.to_tell.line.remark.text() == (
        "You were away until 20 November: what came up meanwhile is spread too, two a day."
    )


def test_the_side_column_says_how_many_can_be_called(page):
    assert page.helping().call_now.count() == "4 people"


def test_a_large_desk_shows_its_people_at_once_and_its_figures_a_moment_later(
    qtbot, page, desk, crowd, monkeypatch
):
    page.helping()
    whole = (page.header.title(), lines(page.to_tell), lines(page.again), page.to_tell.line.then.text())
    monkeypatch.setattr(queue_figures, "MANY_DUTIES", 0)
    other = shown(qtbot, page._workplace)
    assert other.header.title() == "People are waiting for your answer"
    assert (lines(other.to_tell), lines(other.again)) == whole[1:3]
    assert not other.helping().call_now.isVisible()
    qtbot.waitUntil(lambda: other.header.title() == whole[0])
    assert (lines(other.to_tell), lines(other.again), other.to_tell.line.then.text()) == whole[1:]
    assert other.helping().call_now.count() == page.helping().call_now.count()


def test_a_large_desk_shows_its_last_five_days_a_moment_later(qtbot, page, workplace, people, monkeypatch):
    assert page.helping().week.isVisible()
    monkeypatch.setattr(queue_figures, "MANY_DUTIES", 0)
    other = shown(qtbot, workplace)
    asked = other.helping().week.isVisible()
    qtbot.waitUntil(other.helping().week.isVisible)
    assert not asked
    assert other.helping().week.bars.toolTip() == page.helping().week.bars.toolTip()


def test_a_large_desk_is_read_beside_the_window_each_minute(qtbot, page, desk, crowd, monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_DUTIES", 0)
    page.reread()
    call_now = page.helping().call_now
    qtbot.waitUntil(lambda: page.header.title() == "13 people are waiting for your answer")
    before = call_now.count()
    here = threading.current_thread()
    readers = []

    def note_reader(desk):
        readers.append(threading.current_thread())
        return recruiter_hours(desk)

    monkeypatch.setattr(today, "recruiter_hours", note_reader)
    desk.clock.advance(hours=8)
    page.findChild(MinuteHand).let_a_minute_pass()
    qtbot.waitUntil(lambda: call_now.count() != before)
    assert readers
    assert here not in readers


def test_a_large_desk_shows_who_is_to_be_told_before_the_others(qtbot, page, desk, crowd, monkeypatch):
    everybody = (lines(page.to_tell), lines(page.again))
    monkeypatch.setattr(queue_figures, "MANY_DUTIES", 0)
    monkeypatch.setattr(today, "FILL_A_WINDOW", 1)
    monkeypatch.setattr(TodayPage, "_complete", lambda _page: None)
    other = shown(qtbot, page._workplace)
    assert lines(other.to_tell)
    assert not other.again.isVisible()
    other._show_front()
    assert (lines(other.to_tell), lines(other.again)) == everybody


def test_a_large_desk_keeps_its_figures_while_they_are_read_anew(qtbot, page, desk, crowd, monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_DUTIES", 0)
    page.reread()
    qtbot.waitUntil(lambda: page.header.title() == "13 people are waiting for your answer")
    told = page.to_tell.model.items()[-1].row_id
    record_attempt(desk, told, Reached(AttemptOutcome.TOLD))
    page.reread()
    assert page.to_tell.line.then.isVisible()
    assert told not in [item.row_id for item in page.to_tell.model.items()]
    twelve = "Twelve people are waiting for your answer"
    qtbot.waitUntil(lambda: page.header.title() == twelve, timeout=20_000)


def test_an_hour_can_be_reserved_and_freed(page, desk):
    page.helping().call_now.hours_wanted.emit(DaySpan(dt.time(17), dt.time(18)))
    assert desk.settings.reserved_hours == DaySpan(dt.time(17), dt.time(18))
    page.reread()
    page.helping().call_now.reserve.click()
    assert desk.settings.reserved_hours is None


def test_the_draft_for_the_client_opens_in_the_mail_program(page, desk, opened):
    word = client_words(desk)[0]
    page.helping().client_words.draft_wanted.emit(word)
    assert opened.urls[0].startswith("mailto:?subject=Backend Engineer")
    assert "Jonas Keller" in opened.urls[0]


def test_two_lines_are_looked_at_opened_and_recorded_only_when_sent(page, desk, people, opened):
    page.helping().two_lines.look.click()
    dialog = page.findChild(WritingDialog)
    assert "There is no news yet on the Backend Engineer role at Northwind." in dialog.body.toPlainText()
    dialog.open_button.click()
    assert opened.urls[0].startswith("mailto:jonas@example.com?subject=")
    assert kinds_at(desk, people.jonas) == ["message"]
    dialog.sent_button.click()
    assert kinds_at(desk, people.jonas) == []
    assert found(desk, records.Promise, person_id=people.jonas)[0].due_on == dt.date(2026, 11, 30)


def test_what_changes_elsewhere_is_seen_at_once(qtbot, page, desk, people):
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.TOLD))
    qtbot.waitUntil(lambda: page.header.title() == "Two people are waiting for your answer")


def test_a_hidden_page_reads_anew_when_it_is_shown(qtbot, page, desk, people):
    page.hide()
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.TOLD))
    page.show()
    assert page.header.title() == "Two people are waiting for your answer"


@pytest.fixture
def empty_page(qtbot, tmp_path, window):
    desk = new_desk(tmp_path / "empty", FakeClock())
    workplace = workplace_of(desk, window)
    yield shown(qtbot, workplace)
    workplace.changes.stop()
    desk.close()


def test_an_empty_desk_says_what_to_do_first(empty_page, window):
    assert empty_page.empty.isVisible()
    assert not empty_page.start_button.isVisible()
    empty_page.empty.import_wanted.emit()
    assert window.shown == [("importing", None)]


def test_a_first_person_can_be_added_from_the_empty_desk(empty_page):
    empty_page.empty.add_person.click()
    assert empty_page.findChild(AddPersonDialog).isVisible()


def test_all_tasks_are_one_click_away(page, window):
    page.helping().tasks.click()
    page.findChild(PeopleColumn).tasks.all_tasks.click()
    assert window.shown == [("tasks", None)] * 2


def test_tab_goes_from_card_to_card_as_they_stand(page):
    column = page.findChild(PeopleColumn)
    last = [column.tasks.rows, column.introductions.rows]  # made late, and not in their order
    wanted = [page.to_tell.rows, page.again.rows, *reversed(last), page.helping().call_now.reserve]
    stop, met = page.to_tell.rows, []
    while len(met) < len(wanted):
        met += [stop] if stop in wanted else []
        stop = stop.nextInFocusChain()
    assert met == wanted
    places = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in (page.to_tell, page.again)]
    assert places == sorted(places)


def test_the_chart_shows_the_last_five_working_days(page):
    shown = page.helping().week.bars.accessibleDescription()
    assert shown.startswith("Tue: 0 told, 1 new; Wed: 0 told, 0 new;")
    assert [day.split(":")[0] for day in shown.split("; ")] == ["Tue", "Wed", "Thu", "Fri", "Mon"]


def test_days_on_which_nothing_happened_are_no_empty_chart(page, desk):
    desk.clock.set("2026-12-13T12:00")
    page.reread()
    assert not page.helping().week.bars.isVisible()
    assert page.helping().week.nothing.text() == "Nobody was told, and nobody new waits to be told."


def test_a_client_without_a_hiring_manager_is_named_once(page, desk):
    card = page.helping().client_words
    card.show_words((replace(client_words(desk)[0], client="Vega Foods", hiring_manager="", other_offers=0),))
    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(words.startswith("No decision yet on ") for words in said)
    assert not any("Vega Foods" in words for words in said)


def test_a_client_whom_nobody_named_is_spoken_of_all_the_same(page, desk):
    card = page.helping().client_words
    nameless = replace(client_words(desk)[0], client="", hiring_manager="")
    card.show_words((nameless,))
    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(words.startswith("The client has not decided on ") for words in said)
    assert "No client named" in [link.text() for link in card.findChildren(LinkText)]
    card.asked.emit(nameless)
    (history,) = found(desk, records.Activity, key="client.asked")
    assert ("who", "the client") in tuple(history.values)


def test_a_client_who_was_asked_says_when_and_can_be_undone(page, desk):
    card = page.helping().client_words
    word = client_words(desk)[0]
    before = len([one for one in card.findChildren(QuietButton) if one.text() == "I asked today"])
    next(one for one in card.findChildren(QuietButton) if one.text() == "I asked today").click()
    page.reread()
    asked = next(one for one in client_words(desk) if one.who == word.who)
    assert (asked.is_due, asked.asked_on) == (False, desk.clock.today())
    assert any("Asked on Monday, 23 November." in label.text() for label in card.findChildren(QLabel))
    buttons = [one for one in card.findChildren(QuietButton) if one.text() == "I asked today"]
    assert len(buttons) == before - 1
    desk.undo()
    page.reread()
    assert client_words(desk)[0].asked_on is None


def test_among_the_declined_a_row_says_who_is_still_in_play(page, desk, people):
    ana = add_person(desk, PersonDetails("Ana Ruiz"))
    add_application(desk, ana, found(desk, records.Role)[0].id, Stage.INTERVIEWING)
    note_incoming_contact(desk, ana, "call")
    page.reread()
    said = {title: subtitle for title, subtitle, _, _ in lines(page.to_tell)}
    assert said.pop("Ana Ruiz").startswith("still in play · ")
    assert not [subtitle for subtitle in said.values() if "still in play" in subtitle]
