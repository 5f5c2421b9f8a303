"""On a person's page: into the network by one key, what they can help with, and what they want next."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.storage.queries.network import network_facts
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.network_dialogs import ProfileDialog, WishDialog
from tests.desks import found
from tests.ui.pages.desk_window import shown_as_in_window

IN_MAY = dt.date(2026, 5, 12)


@pytest.fixture
def page(qtbot, known, workplace):
    made = shown_as_in_window(qtbot, PersonPageView(workplace))
    made.open_with(known.priya)
    return made


def is_contact(desk, person_id: int) -> bool:
    return found(desk, records.Person, id=person_id)[0].is_contact


def opened_dialog(page, kind):
    (dialog,) = page.window().findChildren(kind)
    return dialog


def test_one_key_takes_a_candidate_into_the_network_and_out_again(qtbot, desk, page, known):
    assert not page.network.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_K)
    assert is_contact(desk, known.priya)
    page.reread()
    assert page.network.isVisible()
    assert page.network.quiet_line.text() == "In your network. What can they help with?"
    assert not page.network.facts.isVisible()
    page.network.out.click()
    assert not is_contact(desk, known.priya)


def test_what_is_known_of_a_contact_stands_on_their_page(desk, page, known):
    save_profile(desk, known.dev, ProfileDetails("Data", "Logistics", "", "hires", "the fair, 2019", IN_MAY))
    page.open_with(known.dev)
    assert page.network.facts.facts() == (
        ("Work", "Data · Logistics"),
        ("Can help", "hires"),
        ("Known from", "the fair, 2019"),
        ("Last contact", "12 May"),
    )
    record_attempt(desk, known.dev, Reached(AttemptOutcome.SPOKE))
    page.reread()
    assert page.network.facts.facts()[-1] == ("Last contact", "23 Nov")


def test_the_sheet_of_a_contact_keeps_what_is_typed(qtbot, desk, page, known):
    save_profile(desk, known.dev, ProfileDetails("Data"))
    page.open_with(known.dev)
    qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened_dialog(page, ProfileDialog)
    assert dialog.fields.function.text() == "Data"
    dialog.fields.can_help_with.setText("reads CVs")
    dialog.fields.last_contact.known.setChecked(True)
    dialog.fields.last_contact.field.setDate(QDate(2026, 12, 24))
    dialog.confirm_button.click()
    assert "24 December 2026, which is ahead" in dialog.refusal()
    dialog.fields.last_contact.field.setDate(QDate(2026, 5, 12))
    dialog.confirm_button.click()
    stored = network_facts(desk, known.dev)
    assert stored.profile is not None
    assert (stored.profile.function, stored.profile.can_help_with) == ("Data", "reads CVs")
    assert stored.last_contact_on == IN_MAY


def test_what_a_candidate_wants_stands_on_their_page_and_is_edited_there(qtbot, desk, page, known):
    assert page.wish.quiet_line.text() == "Not asked yet what they want next."
    assert not page.wish.facts.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened_dialog(page, WishDialog)
    dialog.fields.words.setText("a smaller team")
    dialog.fields.function.setText("Backend")
    dialog.fields.place.setText("Pune")
    dialog.fields.firms.setPlainText("Adatum\nNorthwind\n")
    dialog.confirm_button.click()
    page.reread()
    assert page.wish.facts.facts() == (
        ("", "a smaller team"),
        ("Looks for", "Backend · Pune"),
        ("Never at", "Adatum, Northwind"),
    )


def test_a_contact_who_wants_nothing_has_no_card_of_wishes(desk, page, known):
    page.open_with(known.dev)
    assert not page.wish.isVisible()
    save_wish(desk, known.dev, WishDetails("a change"))
    page.reread()
    assert page.wish.isVisible()


def test_fields_complete_to_words_that_are_there_already(qtbot, desk, page, known):
    save_profile(desk, known.dev, ProfileDetails("Data engineering"))
    page.wish.edit.click()
    dialog = opened_dialog(page, WishDialog)
    completer = dialog.fields.function.completer()
    completer.setCompletionPrefix("engin")
    assert completer.currentCompletion() == "Data engineering"
    dialog.reject()
