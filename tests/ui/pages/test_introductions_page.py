"""The introductions as a board: who stands where, what the one thing to do is, and how a card moves on."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from PySide6.QtCore import QPoint, Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.operations.introductions import end_introduction, note_talked, record_outcome
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries.introductions import BoardPlace, introduction_board, introduction_of
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.calls import CallsPage
from recruiterdesk.ui.pages.introductions import IntroductionsPage
from recruiterdesk.ui.pages.introductions.answering import CandidateAnswerDialog, ContactAnswerDialog
from recruiterdesk.ui.pages.introductions.asking import AskCandidateDialog, AskContactDialog
from recruiterdesk.ui.pages.introductions.beginning import BeginDialog
from recruiterdesk.ui.pages.introductions.column_widths import WidthOfColumn, divided
from recruiterdesk.ui.pages.introductions.columns import COLUMNS
from recruiterdesk.ui.pages.introductions.ending import EndIntroductionDialog, WithdrawConsentDialog
from recruiterdesk.ui.pages.introductions.introducing import IntroduceDialog
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowView
from tests.desks import found
from tests.operations.introduced import brought_to, two_people

STATES = {
    "Ida Idea": IntroductionState.IDEA,
    "Cara Asked": IntroductionState.CANDIDATE_ASKED,
    "Carl Agreed": IntroductionState.CANDIDATE_AGREED,
    "Cora Without": IntroductionState.CONTACT_ASKED,
    "Bo Both": IntroductionState.BOTH_AGREED,
    "Ines Known": IntroductionState.INTRODUCED,
}


@pytest.fixture
def all_states(desk):
    """One introduction in each state, each to a contact of its own."""
    desk.clock.set("2026-11-17T10:00")
    return {
        name: brought_to(desk, state, two_people(desk, name, f"Contact of {name}"))
        for name, state in STATES.items()
    }


@pytest.fixture
def page(qtbot, desk, all_states, workplace):
    desk.clock.set("2026-11-23T15:40")
    return shown(qtbot, IntroductionsPage(workplace))


def shown(qtbot, made: IntroductionsPage) -> IntroductionsPage:
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    return made


def cards(page: IntroductionsPage, place: BoardPlace) -> list[RowView]:
    model = page.board.columns[place].model
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def names(page: IntroductionsPage, place: BoardPlace) -> list[str]:
    return [card.title for card in cards(page, place)]


def chip(page: IntroductionsPage, place: BoardPlace, name: str) -> tuple[str, Tone]:
    card = next(card for card in cards(page, place) if card.title == name)
    return card.chip_text, card.chip_tone


def state_of(desk, introduction_id: int) -> IntroductionState:
    return found(desk, records.Introduction, id=introduction_id)[0].introduction_state


def drag(qtbot, page: IntroductionsPage, introduction_id: int, place: BoardPlace) -> None:
    """Take a card with the mouse and let it go over another column."""
    home = next(column for column in page.board.columns.values() if introduction_id in column.model.ids())
    viewport = home.cards.viewport()
    row = home.model.row_of(introduction_id)
    start = home.cards.visualRect(home.model.index(row, 0)).center()
    target = viewport.mapFrom(page.board, page.board.columns[place].geometry().center())
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(40, 0))
    qtbot.mouseMove(viewport, target)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=target)


def test_each_state_stands_in_its_column(page):
    assert names(page, BoardPlace.IDEA) == ["Ida Idea"]
    assert sorted(names(page, BoardPlace.CANDIDATE)) == ["Cara Asked", "Carl Agreed"]
    assert names(page, BoardPlace.CONTACT) == ["Cora Without"]
    assert names(page, BoardPlace.BOTH_AGREED) == ["Bo Both"]
    assert names(page, BoardPlace.INTRODUCED) == ["Ines Known"]
    assert names(page, BoardPlace.CAME_OF_IT) == []
    assert page.board.columns[BoardPlace.CANDIDATE].accessibleName() == "Asked the candidate, 2"


def test_in_a_narrow_window_no_two_columns_are_called_alike(qtbot, page):
    assert page.board.columns[BoardPlace.CONTACT].title.shown_text() == "Asked the contact"
    page.resize(788, 640)
    asked = [page.board.columns[place].title for place in (BoardPlace.CANDIDATE, BoardPlace.CONTACT)]
    qtbot.waitUntil(lambda: [title.shown_text() for title in asked] == ["Candidate", "Contact"])


def test_no_column_is_cut_without_an_ellipsis_in_a_narrow_window(qtbot, page):
    page.resize(788, 640)
    titles = [page.board.columns[place].title for place in COLUMNS]
    qtbot.waitUntil(lambda: titles[1].shown_text() == "Candidate")
    shown = [(title.shown_text(), title.fontMetrics(), title.width()) for title in titles]
    assert [text for text, metrics, room in shown if metrics.horizontalAdvance(text) > room] == []


WIDTHS = (WidthOfColumn(80, 100, 100), WidthOfColumn(90, 150, 250), WidthOfColumn(90, 100, 150))


@pytest.mark.parametrize(
    ("room", "widths"),
    [(650, [150, 300, 200]), (440, [100, 210, 130]), (350, [100, 150, 100]), (300, [80, 125, 95])],
)
def test_names_and_chips_are_whole_before_what_stands_below_a_name(room, widths):
    assert divided(room, WIDTHS) == widths


def test_no_chip_is_broken_where_there_is_room(qtbot, page):
    page.resize(1250, 800)
    columns = page.board.columns.values()
    qtbot.waitUntil(lambda: all(column.width() >= column.asked_width().needed for column in columns))


def test_an_idea_says_how_many_reasons_speak_for_it(qtbot, page):
    qtbot.waitUntil(lambda: chip(page, BoardPlace.IDEA, "Ida Idea") == ("2 reasons", Tone.CALM))
    assert cards(page, BoardPlace.IDEA)[0].tooltip == "hires data engineers and analysts\nyou spoke in May"


def test_a_card_says_the_one_thing_to_do_in_blue_and_what_it_waits_for_in_grey(page):
    assert chip(page, BoardPlace.CANDIDATE, "Cara Asked") == ("asked 6 d ago", Tone.CALM)
    assert chip(page, BoardPlace.CANDIDATE, "Carl Agreed") == ("yes · ask the contact", Tone.BLUE)
    assert chip(page, BoardPlace.CONTACT, "Cora Without") == ("asked 6 d ago, unnamed", Tone.CALM)
    assert chip(page, BoardPlace.BOTH_AGREED, "Bo Both") == ("write the intro", Tone.BLUE)
    assert chip(page, BoardPlace.INTRODUCED, "Ines Known") == ("14-day call on 1 Dec", Tone.CALM)


def test_the_list_of_calls_names_the_same_step(qtbot, workplace, desk, page):
    desk.clock.set("2026-12-02T11:00")
    calls = CallsPage(workplace)
    qtbot.addWidget(calls)
    calls.reread()
    qtbot.waitUntil(lambda: calls.model.rowCount() > 3)
    views = [calls.model.index(row, 0).data(ROW_ROLE) for row in range(calls.model.rowCount())]
    chips = {view.title: view.chip_text for view in views}
    assert chips["Carl Agreed"] == "ask the contact"
    assert chips["Bo Both"] == "write the introduction"
    assert chips["Ines Known"] == "ask how it went"
    assert chips["Cara Asked"] == "remind them"


def test_after_a_week_without_a_reply_one_reminds_and_after_14_days_one_asks(page, desk):
    desk.clock.set("2026-11-24T10:00")
    page.reread()
    assert chip(page, BoardPlace.CONTACT, "Cora Without") == ("7 d · remind them", Tone.BLUE)
    desk.clock.set("2026-12-02T11:00")
    page.reread()
    assert chip(page, BoardPlace.INTRODUCED, "Ines Known") == ("15 d · ask how it went", Tone.BLUE)


def test_who_is_to_do_something_stands_before_who_waits(page):
    assert names(page, BoardPlace.CANDIDATE) == ["Carl Agreed", "Cara Asked"]


def test_hired_is_thanked_and_stands_in_the_last_column(page, desk, all_states):
    record_outcome(desk, all_states["Ines Known"], IntroductionOutcome.HIRED)
    page.reread()
    assert chip(page, BoardPlace.CAME_OF_IT, "Ines Known") == ("hired – thank both", Tone.BLUE)
    for task in found(desk, records.Task, done_at=None):
        from recruiterdesk.operations.tasks import finish_task

        finish_task(desk, task.id)
    page.reread()
    assert chip(page, BoardPlace.CAME_OF_IT, "Ines Known") == ("hired", Tone.CALM)


def test_what_ended_is_kept_behind_a_button(qtbot, page, desk, all_states, window):
    end_introduction(desk, all_states["Cora Without"], IntroductionState.CONTACT_SAID_NO, "no opening")
    page.reread()
    assert names(page, BoardPlace.CONTACT) == []
    qtbot.keyClick(page, Qt.Key.Key_H)
    assert page.ended_rows.isVisible()
    view = page.ended.index(0, 0).data(ROW_ROLE)
    assert (view.title, view.chip_text) == ("Cora Without → Contact of Cora Without", "contact said no")
    qtbot.keyClick(page.ended_rows, Qt.Key.Key_Return)
    assert window.shown[-1] == ("introduction", all_states["Cora Without"])
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.board.isVisible()


def test_the_arrows_go_through_the_columns_and_enter_opens(qtbot, page, all_states, window):
    first = page.board.columns[BoardPlace.IDEA].cards
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    candidate = page.board.columns[BoardPlace.CANDIDATE].cards
    assert page.selected().candidate.name == "Carl Agreed"
    qtbot.keyClick(candidate, Qt.Key.Key_Down)
    assert page.selected().candidate.name == "Cara Asked"
    qtbot.keyClick(candidate, Qt.Key.Key_Return)
    assert window.shown == [("introduction", all_states["Cara Asked"])]


def test_a_card_that_is_dragged_on_asks_for_what_the_step_needs(qtbot, page, all_states):
    drag(qtbot, page, all_states["Ida Idea"], BoardPlace.CANDIDATE)
    assert page.findChild(AskCandidateDialog) is not None
    drag(qtbot, page, all_states["Carl Agreed"], BoardPlace.CONTACT)
    assert page.findChild(AskContactDialog) is not None
    drag(qtbot, page, all_states["Cora Without"], BoardPlace.BOTH_AGREED)
    assert page.findChild(ContactAnswerDialog) is not None
    drag(qtbot, page, all_states["Bo Both"], BoardPlace.INTRODUCED)
    assert page.findChild(IntroduceDialog) is not None


@pytest.mark.parametrize(
    ("name", "place", "why"),
    [
        ("Ida Idea", BoardPlace.BOTH_AGREED, "Ask Ida Idea first"),
        ("Cara Asked", BoardPlace.CONTACT, "Cara Asked has not said yes yet"),
        ("Cora Without", BoardPlace.INTRODUCED, "Contact of Cora Without has not said yes yet"),
        ("Ines Known", BoardPlace.IDEA, "What happened stays"),
    ],
)
def test_a_drag_that_is_not_possible_says_why_and_moves_nothing(
    qtbot, page, desk, window, all_states, name, place, why
):
    before = state_of(desk, all_states[name])
    drag(qtbot, page, all_states[name], place)
    assert window.said[-1].startswith(why)
    assert state_of(desk, all_states[name]) is before


def test_the_key_of_the_next_step_does_what_the_chip_says(qtbot, page, all_states):
    page.board.focus_card(all_states["Cara Asked"])
    qtbot.keyClick(page.board.columns[BoardPlace.CANDIDATE].cards, Qt.Key.Key_S)
    assert page.findChild(CandidateAnswerDialog) is not None


def test_an_introduction_is_ended_from_its_card(qtbot, page, desk, all_states):
    page.board.focus_card(all_states["Cora Without"])
    qtbot.keyClick(page.board.columns[BoardPlace.CONTACT].cards, Qt.Key.Key_X)
    dialog = page.findChild(EndIntroductionDialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.why.buttons["no_reply"].click()
    dialog.confirm_button.click()
    assert state_of(desk, all_states["Cora Without"]) is IntroductionState.NO_REPLY


def test_a_withdrawn_consent_says_what_it_stops_and_stops_it(qtbot, page, desk, all_states):
    page.board.focus_card(all_states["Cora Without"])
    qtbot.keyClick(page.board.columns[BoardPlace.CONTACT].cards, Qt.Key.Key_W)
    dialog = page.findChild(WithdrawConsentDialog)
    assert dialog.stops() == ("This stops the introduction to Contact of Cora Without (asked the contact).")
    dialog.words.setText("I have changed my mind")
    dialog.confirm_button.click()
    assert state_of(desk, all_states["Cora Without"]) is IntroductionState.CONSENT_ENDED
    consent = found(desk, records.Consent, given=False)[0]
    assert consent.words == "I have changed my mind"


def test_words_in_the_field_leave_the_cards_that_fit(qtbot, page):
    qtbot.keyClicks(page.search, "cora")
    assert names(page, BoardPlace.CONTACT) == ["Cora Without"]
    assert names(page, BoardPlace.IDEA) == []
    qtbot.keyClicks(page.search, "xyz")
    assert page.not_found.isVisible()


def test_an_empty_board_says_what_to_do(qtbot, workplace, desk):
    page = shown(qtbot, IntroductionsPage(workplace))
    assert page.nobody.isVisible()
    assert not page.ended_button.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.findChild(BeginDialog) is not None


def test_the_selection_stays_on_a_card_that_moves_on(qtbot, page, desk, all_states):
    page.board.focus_card(all_states["Ines Known"])
    note_talked(desk, all_states["Ines Known"])
    page.reread()
    assert page.selected().id == all_states["Ines Known"]


def test_the_first_card_has_the_keyboard_when_the_page_is_opened_for_the_first_time(
    qtbot, workplace, desk, all_states
):
    made = IntroductionsPage(workplace)
    qtbot.addWidget(made)
    made.open_with(None)
    with qtbot.waitExposed(made):
        made.show()
    assert made.selected().id == all_states["Ida Idea"]


def test_the_keyboard_follows_a_card_into_another_column(qtbot, page, desk, all_states, window):
    page.board.focus_card(all_states["Ines Known"])
    record_outcome(desk, all_states["Ines Known"], IntroductionOutcome.INTERVIEW)
    page.reread()
    place = page.board.columns[BoardPlace.CAME_OF_IT].cards
    assert page.window().focusWidget() is place
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert window.shown == [("introduction", all_states["Ines Known"])]


def test_the_models_of_the_columns_keep_qts_rules(qtmodeltester, page):
    model = page.board.columns[BoardPlace.CANDIDATE].model
    assert isinstance(model, PagedRows)
    qtmodeltester.check(model)


def test_a_candidate_s_page_opens_from_the_card(qtbot, page, desk, all_states, window):
    page.board.focus_card(all_states["Bo Both"])
    qtbot.keyClick(page.board.columns[BoardPlace.BOTH_AGREED].cards, Qt.Key.Key_P)
    candidate = introduction_of(desk, all_states["Bo Both"]).candidate.id
    assert window.shown == [("person", candidate)]


def test_two_thousand_introductions_are_shown_within_50_ms(qtbot, workplace, desk):
    two = two_people(desk)
    contacts = [add_person(desk, PersonDetails(f"Contact {n}")) for n in range(40)]
    people = [add_person(desk, PersonDetails(f"Candidate {n}")) for n in range(50)]
    insert_many(desk, two.candidate, people, contacts)
    page = shown(qtbot, IntroductionsPage(workplace))
    # The best of some, each beside a measure of how fast the machine is just then.
    assert min(seconds(page.reread) / slowness() for _ in range(7)) < 0.05


def insert_many(desk, _candidate: int, people: list[int], contacts: list[int]) -> None:
    states = list(IntroductionState)
    rows = [
        records.Introduction(0, person, contact, states[n % len(states)], dt.date(2026, 11, 1))
        for n, (person, contact) in enumerate((p, c) for p in people for c in contacts)
    ]
    from recruiterdesk.storage.desk import Label

    desk.run(Label("task.add", (("name", ""),)), lambda writer: [writer.insert(row) for row in rows])


def seconds(act) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def slowness() -> float:
    """How much slower this machine is just now than the one on which 50 ms were meant; at least 1."""
    return max(1.0, seconds(lambda: sum(n * n for n in range(400_000))) / 0.02)


def test_the_keyboard_stays_in_the_field_while_the_ended_ones_are_searched(qtbot, page, desk, all_states):
    end_introduction(desk, all_states["Cora Without"], IntroductionState.CONTACT_SAID_NO)
    page.reread()
    qtbot.mouseClick(page.ended_button, Qt.MouseButton.LeftButton)
    assert page.ended_rows.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "co")
    assert page.search.hasFocus()
    page.reread()
    assert page.search.hasFocus()


def test_the_list_has_all_with_their_days_and_is_narrowed_by_a_contacts_name(qtbot, page, desk):
    page.open_with(None)
    qtbot.keyClick(page, Qt.Key.Key_L)
    every = page.dated.rowCount()
    assert every == sum(len(cards) for cards in introduction_board(desk).values())
    views = [page.dated.index(row, 0).data(ROW_ROLE) for row in range(every)]
    assert any(view.trailing.startswith("introduced ") for view in views)
    name = views[0].title.partition(" → ")[2]
    page.open_with(name)
    shown = [page.dated.index(row, 0).data(ROW_ROLE).title for row in range(page.dated.rowCount())]
    assert shown
    assert all(name in title for title in shown)
    qtbot.keyClick(page.dated_rows, Qt.Key.Key_Escape)
    assert page.board.isVisible()
    page.open_with(None)
    assert page.search.text() == ""
