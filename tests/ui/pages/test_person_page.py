"""A person's page: what is next, what has happened, and what can be done, by the keyboard too."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    DispositionKind,
    HearBy,
    PhoneKind,
    Stage,
    Turn,
)
from recruiterdesk.operations.announcing import record_announced
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.helping import offer_help
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.operations.tasks import add_task, finish_task
from recruiterdesk.storage.queries.call_again_card import call_again_card
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.call.notices import warning_before
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.check_ins.context_lines import call_time_words
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.announcing import AnnounceDialog
from recruiterdesk.ui.pages.person.application_menu import ApplicationMenu
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.person.declining import DeclineDialog
from recruiterdesk.ui.pages.person.editing import EditPersonDialog
from recruiterdesk.ui.pages.told_by_someone import ToldBySomeoneDialog
from recruiterdesk.ui.theme_tokens import Tone
from tests.desks import add_candidate, add_declined, found, kinds_at
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, known, workplace):
    made = shown_as_in_window(qtbot, PersonPageView(workplace))
    made.open_with(known.priya)
    return made


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def opened(qapp):
    handler = Opened()
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, handler, "note")
    yield handler
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_it_says_who_waits_since_when_and_how_to_reach_them(page):
    assert page.identity.accessibleName() == "Priya Raman"
    assert page.identity.chips()[:2] == ("waiting 14 working days", "wants a call")
    assert page.identity.number.text() == "+91 92550 69025"
    assert page.identity.local_time() == "20:10 in Pune · they asked for after 17:00"


def test_the_next_step_stands_first_with_its_reason(page):
    assert page.next_step.text() == "Next: tell Priya about Backend Engineer at Northwind"
    assert "Decided 3 November by the client: another finalist" in page.next_step.why()
    assert "You promised an answer by 6 November." in page.next_step.why()


def test_enter_starts_the_call(qtbot, page, known, window):
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.called == [known.priya]


def test_enter_on_a_button_presses_the_button(qtbot, page, desk, known, window):
    page.tried.setFocus()
    qtbot.keyClick(page.tried, Qt.Key.Key_Return)
    assert window.called == []
    assert len(found(desk, records.IncomingContact, person_id=known.priya)) == 1


def test_the_number_dials_and_the_address_writes(page, opened):
    page.identity.number.click()
    page.identity.address.click()
    assert opened.urls == ["tel:+919255069025", "mailto:priya.raman@example.com"]


def test_a_note_is_written_by_enter(qtbot, page, desk, known, window):
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.history.note.field.hasFocus()
    qtbot.keyClicks(page.history.note.field, "Wants remote, 4 days")
    qtbot.keyClick(page.history.note.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wants remote, 4 days" in page.history.lines()[0])
    assert page.history.note.field.text() == ""
    assert window.called == []


def test_a_day_in_the_note_is_offered_as_a_promise(qtbot, page, desk, known):
    qtbot.keyClicks(page.history.note.field, "I'll call her by Thursday")
    assert page.history.note.promise.text().startswith("Promise: Thursday, 26 November")
    page.history.note.promise.click()
    promises = found(desk, records.Promise, person_id=known.priya)
    assert promises[-1].due_on == dt.date(2026, 11, 26)
    assert promises[-1].text == "I'll call her by Thursday"


def test_a_time_in_the_note_becomes_the_promises_moment(qtbot, page, desk, known):
    qtbot.keyClicks(page.history.note.field, "I'll call her by 3pm tomorrow")
    assert "15:00" in page.history.note.promise.text()
    page.history.note.promise.click()
    made = found(desk, records.Promise, person_id=known.priya)[-1]
    assert made.due_at == desk.clock.now().replace(day=made.due_on.day, hour=14, minute=0, second=0)


def test_a_note_without_pressing_the_chip_promises_nothing(qtbot, page, desk, known):
    qtbot.keyClicks(page.history.note.field, "I'll call her by Thursday")
    qtbot.keyClick(page.history.note.field, Qt.Key.Key_Return)
    assert len(found(desk, records.Promise, person_id=known.priya)) == 1


def test_soon_asks_for_a_day(qtbot, page, desk, known):
    qtbot.keyClicks(page.history.note.field, "I'll call her soon")
    qtbot.keyClick(page.history.note.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(DayDialog)
    dialog.confirm_button.click()
    assert found(desk, records.Promise, person_id=known.priya)[-1].due_on == dt.date(2026, 11, 25)


def test_letters_in_the_note_do_nothing_else(qtbot, page, desk, known):
    page.history.note.field.setFocus()
    qtbot.keyClicks(page.history.note.field, "test oats")
    assert found(desk, records.IncomingContact, person_id=known.priya) == []
    assert page.history.note.field.text() == "test oats"


def test_they_tried_to_reach_me_by_one_key(qtbot, page, desk, known):
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert kinds_at(desk, known.priya).count("reply") == 1


def test_escape_leaves_the_field_first_then_the_page(qtbot, page, window):
    page.history.note.field.setFocus()
    qtbot.keyClick(page.history.note.field, Qt.Key.Key_Escape)
    assert window.went_back == 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_the_history_shows_calls_or_notes_alone(qtbot, page, desk, known):
    record_attempt(desk, known.priya, Reached(AttemptOutcome.NO_ANSWER, "rang long"))
    qtbot.waitUntil(lambda: "Called, no answer" in page.history.lines()[0])
    page.history.filters.button(1).click()
    assert len(page.history.lines()) == 1
    assert "15:40 · try 1 · rang long" in page.history.lines()[0]


def test_told_by_a_colleague_closes_it(qtbot, page, desk, known):
    page.someone_else.click()
    page.findChild(ToldBySomeoneDialog).confirm_button.click()
    assert found(desk, records.Closure, person_id=known.priya)[0].closed_at is not None
    qtbot.waitUntil(lambda: not page.someone_else.isVisible())


def test_an_application_moves_by_its_menu(page, desk, known):
    menu = page.applications.menu_for(known.active)
    moves = menu.actions()[0].menu()
    next(action for action in moves.actions() if action.text() == "submitted").trigger()
    assert found(desk, records.Application, id=known.active)[0].stage is Stage.SUBMITTED


def test_the_turn_changes_by_the_menu(page, desk, known):
    turns = page.applications.menu_for(known.active).actions()[1].menu()
    next(action for action in turns.actions() if action.text() == "client’s turn").trigger()
    assert found(desk, records.Application, id=known.active)[0].turn is Turn.CLIENT


def test_an_ended_application_can_be_reopened(page, desk, known):
    menu = page.applications.menu_for(known.told)
    next(action for action in menu.actions() if action.text() == "Reopen").trigger()
    assert found(desk, records.Disposition, application_id=known.told) == []


def decline(page: PersonPageView, known) -> DeclineDialog:
    return page.applications.menu_for(known.active).ask_ending(DispositionKind.DECLINED_BY_CLIENT)


def test_declining_says_what_follows_before_it_is_done(page, known):
    dialog = decline(page, known)
    assert dialog.consequence() == "Priya is owed a call: it goes on your list at once."
    dialog.choose(DispositionKind.WITHDREW)
    assert "own choice" in dialog.consequence()


def test_declining_stores_the_reason_and_what_may_be_told(qtbot, page, desk, known):
    dialog = decline(page, known)
    qtbot.keyClicks(dialog.reason, "budget")
    qtbot.keyClicks(dialog.may_tell.field, "Kafka in production was missing")
    qtbot.keyClicks(dialog.cleared_with, "Ugo Ferri")
    dialog.confirm_button.click()
    ended = found(desk, records.Disposition, application_id=known.active)[0]
    assert (ended.internal_reason, ended.may_tell, ended.cleared_with) == (
        "budget", "Kafka in production was missing", "Ugo Ferri",
    )  # fmt: skip


def test_words_that_must_not_be_said_are_marked_while_one_types(qtbot, page, known):
    dialog = decline(page, known)
    qtbot.keyClicks(dialog.may_tell.field, "they wanted somebody younger")
    assert dialog.may_tell.warning().startswith("Don’t say “younger”")
    dialog.may_tell.field.clear()
    assert dialog.may_tell.warning() == ""


def test_a_consent_is_answered_and_dated(qtbot, page, desk, known):
    assert page.privacy.lines[ConsentKind.KEEP].state.text() == "not asked"
    assert not page.privacy.lines[ConsentKind.KEEP].yes.isChecked()
    page.privacy.lines[ConsentKind.KEEP].yes.click()
    assert found(desk, records.Consent, person_id=known.priya)[0].given
    qtbot.waitUntil(lambda: page.privacy.lines[ConsentKind.KEEP].state.text() == "yes, 23 Nov")


def test_who_sent_them_opens_by_a_click(page, known, window):
    page.around.lines.row_opened.emit(known.dev)
    assert window.shown == [("person", known.dev)]


def test_editing_changes_what_was_changed_and_nothing_else(qtbot, page, desk, known):
    before = found(desk, records.Person, id=known.priya)[0]
    page.acts.edit_person()
    dialog = page.findChild(EditPersonDialog)
    dialog.where.place.setText("Mumbai")
    dialog.confirm_button.click()
    after = found(desk, records.Person, id=known.priya)[0]
    assert after.place == "Mumbai"
    assert after.wished_hours == before.wished_hours
    assert (after.full_name, after.hear_by, after.zone) == (before.full_name, before.hear_by, before.zone)


def test_a_country_is_shown_and_typed_by_its_name(page, desk, known):
    page.acts.edit_person()
    country = page.findChild(EditPersonDialog).where.country
    assert country.text() == "India"
    for typed, stored in (("St. Barthélemy", "BL"), ("polska", "PL"), ("jm", "JM")):
        page.acts.edit_person()
        dialog = page.findChildren(EditPersonDialog)[-1]
        dialog.where.country.setText(typed)
        dialog.confirm_button.click()
        assert found(desk, records.Person, id=known.priya)[0].country == stored


def test_a_country_that_is_none_is_said_and_nothing_changes(page, desk, known):
    page.acts.edit_person()
    dialog = page.findChild(EditPersonDialog)
    dialog.where.country.setText("Atlantis")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    said = "Atlantis is no country; nothing was changed – write its name, or its code, like Spain or ES."
    assert said in [label.text() for label in dialog.findChildren(QLabel)]
    assert found(desk, records.Person, id=known.priya)[0].country == "IN"


def test_saving_an_unchanged_sheet_changes_nothing(page, desk, known):
    before = len(desk.steps(50))
    page.acts.edit_person()
    page.findChild(EditPersonDialog).confirm_button.click()
    assert len(desk.steps(50)) == before


@pytest.mark.parametrize(
    ("wish", "proposal", "first"),
    [
        (HearBy.CALL, "", "Start the call"),
        (HearBy.ANNOUNCE, "Proposed: announce it first, then call.", "Start the call"),
        (HearBy.TEXT, "Proposed: a text to find a time, then call.", "Start the call"),
        (HearBy.MAIL, "Proposed: tell them by mail, and offer a call.", "Write to them"),
    ],
)
def test_how_they_hear_is_proposed(page, known, wish, proposal, first):
    page.acts.edit_person()
    dialog = page.findChild(EditPersonDialog)
    dialog.where.hear_by.choose(wish)
    dialog.confirm_button.click()
    page.open_with(known.priya)
    assert page.next_step.why().endswith(proposal)
    assert ("Proposed" in page.next_step.why()) == bool(proposal)
    assert page.next_step.first.text() == first


def test_announcing_leaves_the_call_on_the_list(page, desk, known, opened):
    page.acts.announce()
    dialog = page.findChild(AnnounceDialog)
    assert "another finalist" not in dialog.body.toPlainText()
    dialog.open_button.click()
    assert opened.urls == []
    answer(dialog, me="Mara Lind")
    assert not dialog.open_button.isEnabled()
    answer(dialog, my_phone="+49 40 1234567")
    dialog.open_button.click()
    assert "Mara Lind" in opened.urls[0]
    assert opened.urls[0].startswith("mailto:priya.raman@example.com?")
    dialog.confirm_button.click()
    assert "closure" in kinds_at(desk, known.priya)


def test_an_announced_call_is_not_announced_again(qtbot, page, desk, known):
    page.acts.edit_person()
    page.findChild(EditPersonDialog).where.hear_by.choose(HearBy.ANNOUNCE)
    page.findChild(EditPersonDialog).confirm_button.click()
    record_announced(desk, known.priya)
    page.open_with(known.priya)
    assert page.next_step.why().endswith("Announced 23 November.")
    sheet = call_sheet(desk, known.priya)
    assert "mail first" not in warning_before(sheet, PhoneKind.PRIVATE, whereabouts(desk))
    desk.undo()
    page.open_with(known.priya)
    assert page.next_step.why().endswith("Proposed: announce it first, then call.")
    sheet = call_sheet(desk, known.priya)
    assert "mail first" in warning_before(sheet, PhoneKind.PRIVATE, whereabouts(desk))


def answer(dialog, **given):
    """Fill what the mail lacks, as the dialog asks for it."""
    for name, value in given.items():
        field = dialog.sheet.gaps.fields[name]
        field.setText(value)
        field.editingFinished.emit()


def test_somebody_who_asked_to_be_left_alone_is_left_alone(qtbot, page, desk, known):
    page.privacy.leave_alone.click()
    qtbot.waitUntil(lambda: "asked to be left alone" in page.next_step.text())
    assert not page.next_step.first.isEnabled()
    assert not page.next_step.first.isVisible()
    assert "Proposed" not in page.next_step.why()
    row = page.applications._model.items()[0].view
    assert (row.chip_text, row.chip_tone) == ("not told", Tone.CALM)


def test_who_is_to_be_written_to_is_written_to_by_enter(qtbot, page, desk, window):
    writing = add_candidate(desk, "Ana Ruiz", stage=Stage.INTERVIEWING)
    desk.clock.set("2026-12-10T10:00")
    page.open_with(writing.person_id)
    assert page.next_step.text().startswith("Next: write to Ana")
    assert (page.next_step.first.text(), page.next_step.instead.text()) == ("Write to them", "Call instead")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.findChild(WritingDialog).isVisible()
    page.next_step.instead.click()
    assert window.called == [writing.person_id]


def test_a_role_is_moved_or_ended_by_the_keyboard(qtbot, page, known):
    with qtbot.waitSignal(page.applications.menu_opened) as opened:
        qtbot.keyClick(page, Qt.Key.Key_D)
    assert opened.args == [known.told]
    assert page.applications.lines.selectedIndexes()
    page.findChild(ApplicationMenu).close()


def test_a_key_that_comes_before_the_window_has_the_keyboard_opens_the_first_menu(qtbot, page, known):
    page.applications.lines.hide()
    page.applications.lines.selectionModel().clear()
    with qtbot.waitSignal(page.applications.menu_opened) as opened:
        page.applications.open_first_menu()
    assert opened.args == [known.told]
    page.findChild(ApplicationMenu).close()


def test_an_ampersand_in_the_name_of_a_client_is_no_key_of_the_menu(page, desk):
    candidate = add_candidate(desk, "Jo & Li")
    page.open_with(candidate.person_id)
    page.applications.open_first_menu()
    menu = page.findChild(ApplicationMenu)
    assert menu.actions()[-1].text() == "Show Client of Jo && Li"
    menu.close()


def test_a_person_who_is_gone_leads_back_to_everybody(page, window):
    page.open_with(999)
    assert window.shown == [("people", None)]
    assert window.said


def test_nothing_owed_is_said_calmly(page, desk):
    desk.clock.set("2026-11-24T10:00")
    page.open_with(add_person(desk, PersonDetails("Ana Ruiz", "Ana", "Ruiz")))
    assert page.next_step.text() == "Nothing is owed to Ana now."
    assert not page.next_step.snooze.isVisible()


def test_a_call_again_has_the_time_here_that_it_has_in_call_again(page, desk):
    told = add_declined(desk, "Ana Ruiz").person_id
    record_attempt(desk, told, Reached(AttemptOutcome.TOLD))
    page.open_with(told)
    shown = call_time_words(call_again_card(desk, told), whereabouts(desk))
    assert shown.endswith(", 17:15 in Berlin")
    assert page.next_step.text() == "Next: call Ana again, Mon 22 Feb, 17:15 in Berlin"


def test_a_call_again_more_than_half_a_year_ahead_has_its_year_as_in_calls(page, desk):
    told = add_declined(desk, "Ana Ruiz").person_id
    record_attempt(desk, told, Reached(AttemptOutcome.TOLD))
    plan_check_in(desk, told, dt.date(2027, 6, 14), dt.time(10))
    page.open_with(told)
    assert page.next_step.text() == "Next: call Ana again, Mon 14 Jun 2027, 10:00 in Berlin"


def test_no_two_actions_of_the_page_have_the_same_key(page):
    keys = [action.shortcut().toString() for action in page.page_actions()]
    assert len(keys) == len(set(keys))


def test_what_begins_with_a_day_has_no_time_before_it(page, desk):
    waiting = add_candidate(desk, "Uwe Wait", Stage.SCREENING)
    page.open_with(waiting.person_id)
    assert page.next_step.text().endswith("Mon 30 Nov")


def test_the_history_says_what_was_offered_and_done_in_words(page, desk, known):
    offer_help(desk, known.ben, [HelpOffer(HelpKind.CV_REVIEW), HelpOffer(HelpKind.PRACTICE_INTERVIEW)])
    add_task(desk, known.ben, "", "send the book", desk.clock.today())
    for task in found(desk, records.Task, person_id=known.ben, done_at=None):
        finish_task(desk, task.id)
    page.open_with(known.ben)
    said = [line.partition("Nov ")[2] for line in page.history.lines()[:5]]
    assert said == [
        "A task is done send the book", "Done: Practise an interview with them", "Done: Review their CV",
        "You offered a practice interview", "You offered a CV review",
    ]  # fmt: skip


def test_an_open_promise_is_kept_by_mouse_and_taken_back_by_key(qtbot, desk, page, known):
    (line,) = page.promises.lines()
    assert line.words.text() == "You promised an answer by 6 November: that is past."
    qtbot.mouseClick(line.kept, Qt.MouseButton.LeftButton)
    page.reread()
    assert not page.promises.isVisible()
    assert [one.kept_at is not None for one in found(desk, records.Promise)] == [True]
    desk.undo()
    page.reread()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert found(desk, records.Promise) == []
    desk.undo()
    qtbot.keyClick(page, Qt.Key.Key_Y)
    assert [one.kept_at is not None for one in found(desk, records.Promise)] == [True]


def test_tags_and_the_day_until_which_data_is_kept_are_shown(qtbot, page, desk, known):
    add_tag(desk, ManyPeople((known.priya,)), "sre")
    add_tag(desk, ManyPeople((known.priya,)), "Berlin")
    keep_until(desk, ManyPeople((known.priya,)), dt.date(2027, 6, 1))
    qtbot.waitUntil(lambda: page.identity.chips()[-2:] == ("#Berlin", "#sre"))
    assert page.privacy.keeping.said.text() == "Kept until Tue 1 Jun 2027: a day that you set"


def test_a_note_with_a_link_without_an_end_keeps_the_page_as_wide_as_it_is(qtbot, page, desk, known):
    write_note(desk, known.priya, "see https://example.com/" + "abcdefgh" * 60)
    page.reread()
    assert any("abcdefgh" in line for line in page.history.lines())
    qtbot.wait(0)
    assert page.page.scroll_area.horizontalScrollBar().maximum() == 0
