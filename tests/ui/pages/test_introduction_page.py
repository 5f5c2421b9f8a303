"""One introduction on its own page: both people, the way so far, what may be said, the next step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain.words import CallKind, ConsentKind, IntroductionState, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.operations.introductions import end_introduction
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.ui.pages.calls import CallsPage
from recruiterdesk.ui.pages.introduction import IntroductionPage
from recruiterdesk.ui.pages.introductions import IntroductionsPage
from recruiterdesk.ui.pages.introductions.answering import ContactAnswerDialog
from recruiterdesk.ui.pages.introductions.asking import AskContactDialog, BlurbDialog
from recruiterdesk.ui.pages.introductions.beginning import BeginDialog
from recruiterdesk.ui.pages.introductions.ending import EndIntroductionDialog, WithdrawConsentDialog
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.today import TodayPage
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.operations.introduced import brought_to, stored, take, two_people


@pytest.fixture(autouse=True)
def afternoon(desk):
    desk.clock.set("2026-11-23T15:40")


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1068, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot, workplace):
    return shown(qtbot, IntroductionPage(workplace))


def test_the_whole_way_stands_there_with_its_days_as_proof(page, desk):
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    page.open_with(made)
    assert page.pair.candidate.name.text() == "Ana Ruiz"
    assert page.pair.contact.name.text() == "Raj Patel"
    assert page.pair.chip.text() == "asked today, unnamed"
    assert [line.removeprefix("23 Nov ") for line in page.way.lines()] == [
        "Idea: introduce Ana Ruiz to Raj Patel",
        "Asked Ana Ruiz about an introduction to Raj Patel",
        "Ana Ruiz may be mentioned to Raj Patel",
        "Asked Raj Patel about Ana Ruiz, without name",
    ]


def test_an_earlier_introduction_of_the_same_two_is_another_way(page, desk):
    two = two_people(desk)
    first = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    take(desk, first, IntroductionState.NO_REPLY)
    second = brought_to(desk, IntroductionState.IDEA, two)
    page.open_with(second)
    assert len(page.way.lines()) == 1
    page.open_with(first)
    assert len(page.way.lines()) == 3


def test_before_both_said_yes_the_page_says_that_no_name_goes_out(page, desk):
    made = brought_to(desk, IntroductionState.CANDIDATE_AGREED)
    page.open_with(made)
    assert "Ana" not in page.said.words()
    assert page.next_card.text() == "Next: ask Raj, without a name"
    said = "Ana may be mentioned to this contact: Raj Patel, until 23 May 2027."
    assert page.consent.words().startswith(said)


def test_who_agreed_in_a_call_to_be_mentioned_is_not_asked_again(qtbot, page, desk):
    two = two_people(desk)
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    made = brought_to(desk, IntroductionState.IDEA, two)
    page.open_with(made)
    assert page.next_card.text() == "Next: ask Raj, without a name"
    assert page.next_card.why().startswith("Ana agreed before to be mentioned.")
    assert page.next_card.second.text() == "Ask Ana"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    asking = page.findChild(AskContactDialog)
    assert "There is no name here" in asking.letter.text()
    asking.reject()
    assert stored(desk, made).introduction_state is IntroductionState.IDEA
    assert len(page.way.lines()) == 1


def test_what_they_agreed_to_before_is_noted_when_the_contact_was_asked(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, my_name="Robin Sander"))
    two = two_people(desk)
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    made = brought_to(desk, IntroductionState.IDEA, two)
    page.open_with(made)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    page.findChild(AskContactDialog).confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CONTACT_ASKED
    qtbot.waitUntil(lambda: len(page.way.lines()) == 3)
    assert page.way.lines()[1:] == (
        "23 Nov Ana Ruiz may be mentioned to Raj Patel",
        "23 Nov Asked Raj Patel about Ana Ruiz, without name",
    )
    assert stored(desk, made).candidate_asked_on is None


def test_who_must_be_told_first_is_not_mentioned_though_they_agreed(qtbot, page, desk, window):
    two = two_people(desk)
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    made = brought_to(desk, IntroductionState.IDEA, two)
    application = add_application(desk, two.candidate, add_role(desk, "Northwind", "Engineer"), Stage.FINAL)
    decline_application(desk, application, Ending())
    page.open_with(made)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.findChild(AskContactDialog) is None
    assert "tell them first" in window.said[-1]
    assert stored(desk, made).introduction_state is IntroductionState.IDEA


def test_a_new_introduction_names_whom_the_button_asks(workplace, desk, page):
    two = two_people(desk)
    made = page.acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.contact, "Raj Patel"))
    assert made.confirm_button.text() == "Ask Ana"
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    made = page.acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.contact, "Raj Patel"))
    assert made.confirm_button.text() == "Ask Raj, without a name"


def test_enter_does_the_next_step_and_x_ends_it(qtbot, page, desk):
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    page.open_with(made)
    assert page.next_card.text() == "Waiting for Raj’s answer"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.findChild(ContactAnswerDialog) is not None
    qtbot.keyClick(page, Qt.Key.Key_X)
    assert page.findChild(EndIntroductionDialog) is not None


def test_the_text_for_the_contact_is_changed_by_b_until_they_are_asked(qtbot, page, desk):
    made = brought_to(desk, IntroductionState.IDEA)
    page.open_with(made)
    qtbot.keyClick(page, Qt.Key.Key_B)
    page.findChild(BlurbDialog).reject()
    for state in ("candidate_asked", "candidate_agreed", "contact_asked"):
        take(desk, made, IntroductionState(state))
    page.reread()
    assert page.said.edit.isHidden()


def test_w_withdraws_the_consent_and_the_page_says_how_it_ended(qtbot, page, desk):
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    page.open_with(made)
    qtbot.keyClick(page, Qt.Key.Key_W)
    page.findChild(WithdrawConsentDialog).confirm_button.click()
    qtbot.waitUntil(lambda: page.next_card.why() == "It ended: consent ended.")
    assert page.next_card.text() == "Next: write to Raj"
    assert page.next_card.end.isHidden()


def test_an_introduction_that_is_gone_leads_back_to_the_board(page, desk, window):
    made = brought_to(desk, IntroductionState.IDEA)
    page.open_with(made)
    desk.undo()
    page.reread()
    assert window.shown[-1][0] == "introductions"


def test_the_buttons_call_either_of_both(page, desk, window):
    made = brought_to(desk, IntroductionState.INTRODUCED)
    page.open_with(made)
    page.call_candidate.click()
    page.call_contact.click()
    assert window.called == [stored(desk, made).person_id, stored(desk, made).contact_id]


# where introductions are opened from


def test_today_opens_the_introduction_that_is_to_be_moved(qtbot, workplace, desk, window):
    made = brought_to(desk, IntroductionState.BOTH_AGREED)
    today = shown(qtbot, TodayPage(workplace))
    card = today._people.introductions
    card.rows.select_id(made)
    qtbot.keyClick(card.rows, Qt.Key.Key_Return)
    assert window.shown[-1] == ("introduction", made)
    qtbot.keyClick(card.rows, Qt.Key.Key_Right)
    assert window.shown[-1] == ("person", stored(desk, made).person_id)


def test_a_row_of_calls_that_is_an_introduction_opens_it(qtbot, workplace, desk, window):
    made = brought_to(desk, IntroductionState.BOTH_AGREED)
    person_id = stored(desk, made).person_id
    assert queue_row_of(desk, person_id).kind is CallKind.INTRODUCTION
    calls = shown(qtbot, CallsPage(workplace))
    qtbot.waitUntil(lambda: calls.model.rowCount() > 0)
    calls.rows.select_id(person_id)
    qtbot.keyClick(calls.rows, Qt.Key.Key_Return)
    assert window.shown == [("introduction", made)]
    assert window.called == []


def test_a_person_s_page_shows_both_directions_and_begins_one(qtbot, workplace, desk, window):
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    person = shown(qtbot, PersonPageView(workplace))
    person.open_with(two.candidate)
    lines = person.introductions.lines
    view = lines.model().index(0, 0).data(ROW_ROLE)
    assert (view.title, view.chip_text) == ("→ Raj Patel · Halden GmbH", "your turn")
    lines.select_id(made)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert window.shown[-1] == ("introduction", made)
    qtbot.keyClick(person, Qt.Key.Key_J)
    assert person.findChild(BeginDialog).candidate.person_id() == two.candidate
    person.findChild(BeginDialog).reject()
    person.open_with(two.contact)
    assert lines.model().index(0, 0).data(ROW_ROLE).title.startswith("← Ana Ruiz")


def test_the_next_step_on_a_person_s_page_opens_the_introduction(qtbot, workplace, desk, window):
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    person = shown(qtbot, PersonPageView(workplace))
    person.open_with(two.candidate)
    assert person.next_step.text() == "Next: introduce Ana: both have said yes"
    assert person.next_step.first.text() == "Open the introduction"
    qtbot.keyClick(person, Qt.Key.Key_Return)
    assert window.shown[-1] == ("introduction", made)
    person.next_step.instead.click()
    assert window.called == [two.candidate]


def test_a_contact_s_page_asks_who_is_introduced_to_them(qtbot, workplace, desk):
    two = two_people(desk)
    brought_to(desk, IntroductionState.IDEA, two)
    person = shown(qtbot, PersonPageView(workplace))
    person.open_with(two.contact)
    person.introductions.introduce.click()
    dialog = person.findChild(BeginDialog)
    assert dialog.contact.person_id() == two.contact
    assert dialog.candidate.person_id() is None


def test_a_person_s_page_withdraws_the_consent(qtbot, workplace, desk):
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CONTACT_ASKED, two)
    person = shown(qtbot, PersonPageView(workplace))
    person.open_with(two.candidate)
    qtbot.keyClick(person, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    person.findChild(WithdrawConsentDialog).confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CONSENT_ENDED


@pytest.mark.parametrize("kind", [IntroductionPage, IntroductionsPage, PersonPageView])
def test_no_two_actions_of_a_page_share_a_key(qtbot, workplace, kind):
    made = kind(workplace)
    qtbot.addWidget(made)
    keys = [action.shortcut().toString() for action in made.page_actions() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_an_introduction_that_ended_says_why_and_an_idea_with_consent_whom_to_ask(desk, page):
    two = two_people(desk)
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, True, way="phone"))
    made = add_introduction(desk, two.candidate, two.contact)
    page.open_with(made)
    assert page.pair.chip.text() == "ask Raj, unnamed"
    assert page.consent.words().startswith("Ana may be mentioned to anyone suitable, until ")
    assert "on the phone" in page.consent.words()
    end_introduction(desk, made, IntroductionState.CONTACT_SAID_NO)
    page.reread()
    assert page.pair.chip.text() == "contact said no"
