"""The cards "Who could help" and "Who could interest them" on a person's page."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import CheckInOutcome, ConsentKind
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    leave_network,
    save_profile,
    save_wish,
)
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.network_dialogs import WishDialog
from tests.desks import found
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, known, workplace):
    return shown_as_in_window(qtbot, PersonPageView(workplace))


@pytest.fixture
def lena(desk):
    details = PersonDetails(
        full_name="Lena Brandt", title="VP Engineering", company="Adventure", place="Pune"
    )
    person_id = add_person(desk, details)
    save_profile(desk, person_id, ProfileDetails(last_contact_on=dt.date(2026, 5, 12)))
    return person_id


@pytest.fixture
def wishing(desk, known):
    save_wish(desk, known.priya, WishDetails(function="Backend engineering", place="Pune"))
    return known.priya


def names(card):
    return [line.suggestion.name for line in card.lines()]


def shown(qtbot, page, card, person_id):
    page.open_with(person_id)
    qtbot.waitUntil(lambda: not card.is_looking())
    return names(card)


def test_who_could_help_stands_there_with_the_reasons(qtbot, page, lena, wishing):
    assert shown(qtbot, page, page.helpful, wishing) == ["Lena Brandt"]
    (line,) = page.helpful.lines()
    assert line.words() == (
        "Lena Brandt, VP Engineering · Adventure · 2 asks left, "
        "same city, hires software developers, you spoke in May"
    )
    assert not page.helpful.note.isVisible()
    assert not page.interested.isVisible()


def test_for_who_has_a_new_job_nobody_is_looked_for(qtbot, page, desk, lena, wishing):
    shown(qtbot, page, page.helpful, wishing)
    record_check_in(desk, wishing, CalledAgain(CheckInOutcome.PLACED, where="Nordwind"))
    qtbot.waitUntil(lambda: not page.helpful.lines())
    assert page.helpful.note.text() == "Priya has a new job: nobody to look for now."


def test_the_name_opens_their_page(qtbot, page, lena, wishing, window):
    shown(qtbot, page, page.helpful, wishing)
    qtbot.mouseClick(page.helpful.lines()[0].name, Qt.MouseButton.LeftButton)
    assert window.shown[-1] == ("person", lena)


@pytest.mark.parametrize("by", ["button", "key"])
def test_introduce_writes_the_idea_down(by, qtbot, page, desk, lena, wishing, window):
    shown(qtbot, page, page.helpful, wishing)
    if by == "button":
        qtbot.mouseClick(page.helpful.lines()[0].introduce, Qt.MouseButton.LeftButton)
    else:
        next(one for one in page.page_actions() if one.shortcut().toString() == "Shift+H").trigger()
    (made,) = found(desk, records.Introduction)
    assert (made.person_id, made.contact_id, made.introduction_state) == (wishing, lena, "idea")
    assert window.shown[-1] == ("introduction", made.id)
    qtbot.waitUntil(lambda: not page.helpful.lines())
    assert page.helpful.note.text() == "Nobody in your network fits what Priya wants next."


def test_without_anybody_nothing_is_introduced(qtbot, page, desk, wishing):
    page.helpful.introduce_first()
    page.helpful.introduce(1)
    assert found(desk, records.Introduction) == []


def test_more_are_shown_when_asked(qtbot, page, desk, lena, wishing):
    for number in range(4):
        add_person(desk, PersonDetails(full_name=f"Raj {number}", title="CTO", is_contact=True))
    assert len(shown(qtbot, page, page.helpful, wishing)) == 3
    assert page.helpful.more_button.isVisible()
    qtbot.mouseClick(page.helpful.more_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.helpful.lines()) == 5)
    assert not page.helpful.more_button.isVisible()
    page.open_with(wishing)
    qtbot.waitUntil(lambda: len(page.helpful.lines()) == 5)


def test_a_caution_is_said_below(qtbot, page, desk, known, wishing):
    add_person(desk, PersonDetails("Kim Okoye", title="CTO", company="Litware Labs", is_contact=True))
    shown(qtbot, page, page.helpful, wishing)
    (line,) = page.helpful.lines()
    assert line.cautions.text() == "may belong to Litware, where they work"
    assert line.cautions.isVisibleTo(line)


def test_without_a_wish_it_says_what_to_add(qtbot, page, desk):
    blank = add_person(desk, PersonDetails(full_name="Nora Blank"))
    assert shown(qtbot, page, page.helpful, blank) == []
    assert "Say first what they want next" in page.helpful.note.text()
    qtbot.mouseClick(page.helpful.wish_button, Qt.MouseButton.LeftButton)
    assert page.findChild(WishDialog) is not None


def test_without_a_network_it_leads_to_the_import(qtbot, page, desk, window, known, wishing):
    assert shown(qtbot, page, page.helpful, wishing) == []
    assert page.helpful.note.text() == "Nobody in your network fits what Priya wants next."
    leave_network(desk, known.dev)
    qtbot.waitUntil(page.helpful.contacts_button.isVisible)
    assert page.helpful.note.text() == "Nobody is in your network yet."
    qtbot.mouseClick(page.helpful.contacts_button, Qt.MouseButton.LeftButton)
    assert window.shown[-1] == ("importing", None)


def test_a_contact_shows_whom_they_could_be_interested_in(qtbot, page, desk, lena, wishing, known):
    assert shown(qtbot, page, page.interested, lena) == []
    assert page.interested.note.text() == "Nobody who agreed to be mentioned would interest Lena now."
    assert not page.helpful.isVisible()
    record_consent(desk, known.ben, ConsentAnswer(ConsentKind.MENTION, given=True))
    save_wish(desk, known.ben, WishDetails(function="Software"))
    assert shown(qtbot, page, page.interested, lena) == ["Ben Foster"]
    qtbot.mouseClick(page.interested.lines()[0].introduce, Qt.MouseButton.LeftButton)
    (made,) = found(desk, records.Introduction)
    assert (made.person_id, made.contact_id) == (known.ben, lena)


def test_who_wants_no_contact_has_no_suggestions(qtbot, page, desk, wishing):
    set_do_not_contact(desk, wishing, do_not_contact=True)
    page.open_with(wishing)
    assert not page.helpful.isVisible()


def test_what_is_found_for_somebody_else_is_dropped(qtbot, page, desk, lena, wishing, known):
    page.open_with(wishing)
    page.open_with(known.ben)
    qtbot.waitUntil(lambda: not page.helpful.is_looking())
    assert names(page.helpful) == []


def test_a_refusal_is_said_in_place(qtbot, page, lena, wishing, monkeypatch):
    def refuse(*_args):
        raise Refusal("desk.at_work")

    monkeypatch.setattr(page.helpful.beside, "_ask", refuse)
    page.open_with(wishing)
    qtbot.waitUntil(lambda: not page.helpful.is_looking())
    assert page.helpful.note.text().endswith(".")


def test_where_the_desk_can_not_be_opened_beside_the_window_it_looks_no_longer(
    qtbot, page, desk, lena, wishing, monkeypatch
):
    def refuse(*_args):
        raise Refusal("desk.at_work")

    monkeypatch.setattr(type(desk), "beside", refuse)
    with qtbot.captureExceptions() as raised:
        page.open_with(wishing)
        qtbot.waitUntil(lambda: not page.helpful.is_looking())
    assert page.helpful.note.text() == page.helpful._workplace.sentences.refusal(Refusal("desk.at_work"))
    assert {str(error.key) for _kind, error, _trace in raised} == {"desk.at_work"}
