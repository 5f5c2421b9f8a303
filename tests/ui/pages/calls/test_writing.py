"""Writing to somebody: the proposed draft, other ones, what is asked, how it goes out, what is recorded."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, HearBy, PhoneKind, Stage, Turn
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    set_turn,
)
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry, add_phone
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.storage.queries.client_words import ClientWord, client_words
from recruiterdesk.ui.pages.calls_draft_kinds import draft_before_call, drafts_for, proposed_way
from recruiterdesk.ui.pages.calls_drafts import owed_message
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.client_drafts import cost_words, tell_client, word_from_client
from tests.desks import found


def dialog_for(qtbot, workplace, *people, kind=None):
    dialog = WritingDialog(workplace, people, None, kind)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def pick(dialog, kind):
    message = dialog._messages[dialog._shown]
    dialog.sheet.kind.picked.emit(message.kinds.index(kind))


@pytest.fixture
def unnamed(desk):
    """The same desk, whose recruiter has not said yet who they are."""
    change_settings(desk, replace(desk.settings, my_name="", my_phone=""))
    return desk


def test_what_is_missing_is_asked_and_never_goes_out(qtbot, workplace, unnamed, people, opened):
    dialog = dialog_for(qtbot, workplace, people.hannah)
    assert list(dialog.sheet.gaps.fields) == ["my_phone", "me"]
    assert not any(b.isEnabled() for b in (dialog.open_button, dialog.copy_button, dialog.sent_button))
    assert dialog.body.isReadOnly()
    dialog.sheet.open()
    dialog.sheet.copy()
    dialog._record()
    assert opened.urls == []
    assert "…" not in QGuiApplication.clipboard().text()
    assert found(unnamed, records.Attempt, person_id=people.hannah) == []


def test_who_the_recruiter_is_is_asked_once_and_kept(qtbot, workplace, unnamed, people, opened):
    dialog = dialog_for(qtbot, workplace, people.hannah, people.jonas)
    for name, value in (("my_phone", "+49 40 1234567"), ("me", "Mara Lind")):
        dialog.sheet.gaps.fields[name].setText(value)
        dialog.sheet.gaps.fields[name].editingFinished.emit()
    assert (unnamed.settings.my_name, unnamed.settings.my_phone) == ("Mara Lind", "+49 40 1234567")
    assert all(not message.filled.missing for message in dialog._messages.values())
    dialog.open_button.click()
    assert "…" not in opened.urls[0]


def test_what_was_typed_is_filled_in_by_the_mouse_too(qtbot, workplace, unnamed, people):
    dialog = dialog_for(qtbot, workplace, people.hannah)
    gaps = dialog.sheet.gaps
    assert not gaps.fill_in.isEnabled()
    for name, value in (("my_phone", "+49 40 1234567"), ("me", "Mara Lind")):
        qtbot.mouseClick(gaps.fields[name], Qt.MouseButton.LeftButton)
        qtbot.keyClicks(gaps.fields[name], value)
        qtbot.mouseClick(gaps.fill_in, Qt.MouseButton.LeftButton)
    assert (unnamed.settings.my_name, unnamed.settings.my_phone) == ("Mara Lind", "+49 40 1234567")
    assert gaps.isHidden()
    assert dialog.open_button.isEnabled()


def test_another_draft_can_be_picked(qtbot, workplace, desk, people):
    dialog = dialog_for(qtbot, workplace, people.hannah)
    assert dialog.sheet.kind.text() == "The answer after screening"
    pick(dialog, DraftKind.TOLD_FILLED_INSIDE)
    assert "they gave the role to someone who already works there" in dialog.body.toPlainText()
    dialog.sent_button.click()
    assert found(desk, records.Attempt, person_id=people.hannah)[0].outcome is AttemptOutcome.TOLD_IN_WRITING


def test_an_announcement_that_was_sent_is_in_the_history_and_tells_nothing(qtbot, workplace, desk, people):
    dialog = dialog_for(qtbot, workplace, people.hannah, kind=DraftKind.ANNOUNCE_FIRST)
    dialog.sent_button.click()
    assert found(desk, records.Attempt, person_id=people.hannah) == []
    assert len(found(desk, records.Activity, person_id=people.hannah, key="announced")) == 1
    desk.undo()
    assert found(desk, records.Activity, person_id=people.hannah, key="announced") == []


def test_who_waits_for_a_paused_search_reads_the_day_that_is_kept(qtbot, workplace, desk, people):
    dialog = dialog_for(qtbot, workplace, people.dele)
    assert "the next word from me comes by Monday, 21 December" in dialog.body.toPlainText()
    holding = dialog_for(qtbot, workplace, people.dele, kind=DraftKind.HOLDING_MESSAGE)
    assert "Monday, 30 November" in holding.body.toPlainText()


def test_the_cursor_stands_where_something_is_missing_else_in_the_words(qtbot, workplace, unnamed, people):
    dialog = dialog_for(qtbot, workplace, people.hannah)
    assert dialog.focusWidget() is next(iter(dialog.sheet.gaps.fields.values()))


def test_a_text_to_find_a_time_goes_out_as_a_text_message(qtbot, workplace, people, opened_sms):
    dialog = dialog_for(qtbot, workplace, people.hannah, kind=DraftKind.FIND_A_TIME)
    assert dialog.subject.isHidden()
    assert dialog.open_button.isHidden()
    dialog.sheet.sms_button.click()
    assert opened_sms.urls[0].startswith("sms:+4917112345678?body=Hello")


@pytest.fixture
def opened_sms(qapp):
    from PySide6.QtGui import QDesktopServices

    from tests.ui.pages.calls.call_desk import Opened

    handler = Opened()
    QDesktopServices.setUrlHandler("sms", handler, "note")
    yield handler
    QDesktopServices.unsetUrlHandler("sms")


def test_what_was_typed_stays_while_another_is_shown(qtbot, workplace, people):
    dialog = dialog_for(qtbot, workplace, people.hannah, people.jonas)
    dialog.body.setPlainText("My own words.")
    dialog.people_list.select_id(people.jonas)
    dialog.people_list.select_id(people.hannah)
    assert dialog.body.toPlainText() == "My own words."


def test_a_runner_up_is_written_their_place_and_a_day(qtbot, workplace, desk, people):
    view = call_sheet(desk, people.jonas).page.applications[0]
    mark_runner_up(desk, view.application.id)
    dialog = dialog_for(qtbot, workplace, people.jonas)
    assert "you are second" in dialog.body.toPlainText()
    dialog.sent_button.click()
    told = found(desk, records.Application, person_id=people.jonas)[0]
    assert told.runner_up_told
    assert found(desk, records.Promise, person_id=people.jonas)[0].due_on == dt.date(2026, 11, 30)


def test_closing_for_now_ends_the_application_as_gone_silent(qtbot, workplace, desk, people):
    view = call_sheet(desk, people.jonas).page.applications[0]
    set_turn(desk, view.application.id, Turn.CANDIDATE)
    dialog = dialog_for(qtbot, workplace, people.jonas, kind=DraftKind.WENT_SILENT)
    assert "One line from you, and it is open again" in dialog.body.toPlainText()
    dialog.sent_button.click()
    ended = found(desk, records.Disposition, application_id=view.application.id)[0]
    assert ended.kind is DispositionKind.WENT_SILENT


def test_thanks_speak_of_the_role_that_they_left(desk, people):
    view = call_sheet(desk, people.jonas).page.applications[0]
    decline_application(desk, view.application.id, Ending(DispositionKind.WITHDREW))
    add_application(desk, people.jonas, add_role(desk, "Adatum", "Platform Lead"), Stage.SCREENING)
    sheet = call_sheet(desk, people.jonas)
    assert DraftKind.THANKS in drafts_for(sheet, whereabouts(desk))
    body = owed_message(desk, people.jonas, DraftKind.THANKS).filled.draft.body
    assert "Backend Engineer role at Northwind" in body
    assert "Platform" not in body


def test_a_text_goes_to_the_number_that_they_prefer(desk, people):
    add_phone(desk, people.hannah, PhoneEntry("0151 8765 4321", PhoneKind.PRIVATE, preferred=True))
    assert owed_message(desk, people.hannah).number == "+4915187654321"


@pytest.mark.parametrize(
    ("wish", "way", "draft"),
    [
        (None, HearBy.ANNOUNCE, DraftKind.ANNOUNCE_FIRST),
        (HearBy.TEXT, HearBy.TEXT, DraftKind.FIND_A_TIME),
        (HearBy.MAIL, HearBy.MAIL, DraftKind.ANNOUNCE_FIRST),
    ],
)
def test_the_way_that_is_proposed_is_their_wish_or_follows_from_the_stage(desk, people, wish, way, draft):
    sheet = call_sheet(desk, people.hannah)
    wishing = replace(sheet, page=replace(sheet.page, person=replace(sheet.page.person, hear_by=wish)))
    assert proposed_way(wishing.page, whereabouts(desk).today) is way
    assert draft_before_call(wishing, whereabouts(desk)) is draft


def test_at_screening_a_late_answer_is_proposed_as_a_mail(desk, people):
    desk.clock.set("2026-12-28T10:00")
    assert proposed_way(call_sheet(desk, people.hannah).page, whereabouts(desk).today) is HearBy.MAIL
    assert owed_message(desk, people.hannah).kind is DraftKind.TOLD_LATE


def test_a_hiring_manager_never_reads_of_another_clients_role(desk, people):
    northwind = next(word for word in client_words(desk) if word.client == "Northwind GmbH")
    other = add_role(desk, "Adatum", "Secret Lead")
    ended = add_application(desk, people.jonas, other, Stage.FINAL)
    decline_application(desk, ended, Ending())
    text = word_from_client(desk, northwind).draft
    assert "Backend Engineer" in text.subject
    assert "Secret" not in text.subject + text.body


@pytest.mark.parametrize(
    ("names", "offers", "said"),
    [
        (("Ana",), 0, ""),
        (("Ana",), 1, "they have another offer"),
        (("Ana", "Tom"), 1, "one of them has another offer"),
        (("Ana", "Tom"), 2, "2 of them have other offers"),
    ],
)
def test_the_cost_of_waiting_is_what_is_known(names, offers, said):
    word = ClientWord("Northwind", "Ada", names, tuple(range(len(names))), 7, offers)
    assert cost_words(word, Language.EN) == said


def test_the_client_is_told_what_the_candidate_decided_and_only_what_is_cleared(desk, people):
    view = call_sheet(desk, people.jonas).page.applications[0]
    assert tell_client(desk, "Jonas Keller", view) is None
    ending = Ending(DispositionKind.WITHDREW, reason="dislikes Ada", may_tell="A place nearer home")
    decline_application(desk, view.application.id, ending)
    view = call_sheet(desk, people.jonas).page.applications[0]
    body = tell_client(desk, "Jonas Keller", view).draft.body
    assert body.startswith("Dear Ada Byrne,")
    assert "Jonas Keller has withdrawn from the Backend Engineer role." in body
    assert "nearer home" not in body
    assert "dislikes" not in body


def test_a_person_without_an_address_is_copied(qtbot, workplace, desk, people):
    role = found(desk, records.Role)[0].id
    ana = add_person(desk, PersonDetails("Ana Ruiz", "Ana", "Ruiz"))
    decline_application(desk, add_application(desk, ana, role, Stage.FINAL), Ending())
    dialog = dialog_for(qtbot, workplace, ana)
    assert not dialog.open_button.isEnabled()
    dialog.copy_button.click()
    assert "It's a no this time" in QGuiApplication.clipboard().text()
