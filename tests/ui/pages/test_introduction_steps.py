"""Each step of an introduction: what is asked, what is refused, what follows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.words import DispositionKind, IntroductionState, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.operations.introductions import ask_candidate, end_introduction, note_candidate_agreed
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.introductions import introduction_of
from recruiterdesk.ui.pages.introductions.answering import (
    CandidateAnswerDialog,
    ContactAnswerDialog,
    RenewConsentDialog,
)
from recruiterdesk.ui.pages.introductions.asking import (
    AskCandidateDialog,
    AskContactDialog,
    BlurbDialog,
    RemindDialog,
)
from recruiterdesk.ui.pages.introductions.beginning import BeginDialog
from recruiterdesk.ui.pages.introductions.doing import IntroductionActs
from recruiterdesk.ui.pages.introductions.following_up import FollowUpDialog
from recruiterdesk.ui.pages.introductions.introducing import IntroduceDialog
from recruiterdesk.ui.pages.introductions.steps import Step, steps_of
from recruiterdesk.ui.pages.introductions.thanking import ThankDialog
from recruiterdesk.ui.pages.introductions.writing import WriteDialog
from recruiterdesk.ui.pages.person.putting_up import PutUpDialog
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found
from tests.operations.introduced import brought_to, stored, two_people


class MailProgram(QObject):
    """Takes what is opened with mailto."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def mail_program():
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture(autouse=True)
def afternoon(desk):
    desk.clock.set("2026-11-23T15:40")
    change_settings(desk, replace(desk.settings, my_name="Robin Sander", my_phone="+493012345"))


@pytest.fixture
def ground(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def acts(workplace, ground):
    return IntroductionActs(workplace, ground)


def at(desk, state: IntroductionState) -> int:
    return brought_to(desk, state)


def next_dialog(acts, desk, introduction_id: int):
    view = introduction_of(desk, introduction_id)
    return acts.do_step(steps_of(desk, view)[0], view)


# a new one


def test_a_pair_that_nothing_speaks_against_is_noted_as_an_idea(qtbot, acts, desk):
    two = two_people(desk)
    dialog = acts.begin()
    qtbot.keyClicks(dialog.candidate, "Ana")
    dialog.candidate.editingFinished.emit()
    assert dialog.candidate.text() == "Ana Ruiz"
    assert dialog.confirm_button.text() == "Ask Ana"
    assert not dialog.only_note.isEnabled()
    dialog.show_contact(two.contact, "Raj Patel")
    assert dialog.checks.sentences() == ()
    with qtbot.waitSignal(acts.added):
        dialog.only_note.click()
    (made,) = found(desk, records.Introduction)
    assert (made.person_id, made.contact_id) == (two.candidate, two.contact)
    assert made.introduction_state is IntroductionState.IDEA


def test_a_contact_who_fits_is_offered_with_the_reasons_and_taken_by_enter(qtbot, acts, desk):
    two = two_people(desk)
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"))
    qtbot.waitUntil(lambda: dialog.suggestions.rows.model().rowCount() > 0)
    view = dialog.suggestions.rows.model().index(0, 0).data(ROW_ROLE)
    assert view.title == "Raj Patel, Head of Data at Halden GmbH"
    assert "you spoke in May" in view.subtitle
    dialog.suggestions.rows.select_id(two.contact)
    qtbot.keyClick(dialog.suggestions.rows, Qt.Key.Key_Return)
    assert dialog.contact.person_id() == two.contact


def test_somebody_is_not_introduced_to_themselves(acts, desk):
    two = two_people(desk)
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.candidate, "Ana Ruiz"))
    assert "themselves" in " ".join(dialog.checks.sentences())
    assert not dialog.confirm_button.isEnabled()
    assert not dialog.only_note.isEnabled()


def test_their_own_employer_is_refused_in_words_before_anybody_is_asked(acts, desk):
    two = two_people(desk)
    chief = add_person(desk, PersonDetails("Karl Chef", company="Nordwerk AG"))
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(chief, "Karl Chef"))
    assert "Nordwerk" in dialog.checks.sentences()[0]
    assert not dialog.confirm_button.isEnabled()


def test_who_is_still_to_be_told_is_not_asked_but_may_be_an_idea(acts, desk):
    two = two_people(desk)
    role = add_role(desk, "Northwind", "Data Engineer")
    application = add_application(desk, two.candidate, role, Stage.INTERVIEWING)
    decline_application(desk, application, Ending(DispositionKind.DECLINED_BY_CLIENT, "experience"))
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.contact, "Raj Patel"))
    assert not dialog.confirm_button.isEnabled()
    assert dialog.only_note.isEnabled()


def test_a_caution_is_set_aside_knowingly_by_its_own_button(acts, desk):
    two = two_people(desk)
    stranger = add_person(desk, PersonDetails("Uma Fremd", company="Elsewhere", is_contact=True))
    made = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(stranger, "Uma Fremd"))
    assert made.confirm_button.isEnabled()  # it is checked before the contact is asked
    assert made.checks.set_aside_buttons[CheckKey.NEVER_SPOKEN].text() == "Write to them all the same"


def test_a_client_under_terms_is_asked_about_introduce_or_submit(acts, desk, ground):
    add_role(desk, "Halden GmbH", "Data Engineer")
    two = two_people(desk)
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.contact, "Raj Patel"))
    assert CheckKey.CLIENT_UNDER_TERMS in dialog.checks.set_aside_buttons
    dialog.checks.submission_wanted.emit()
    assert ground.findChild(PutUpDialog) is not None
    assert found(desk, records.Introduction) == []


def test_asking_at_once_goes_on_with_the_candidate(acts, desk, ground):
    two = two_people(desk)
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"), contact=(two.contact, "Raj Patel"))
    dialog.confirm_button.click()
    assert ground.findChild(AskCandidateDialog) is not None


# the candidate


def test_the_mail_to_the_candidate_opens_and_is_recorded_when_it_was_sent(acts, desk, mail_program):
    made = at(desk, IntroductionState.IDEA)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, AskCandidateDialog)
    assert "Raj" not in dialog.letter.text()
    dialog.letter.sheet.open_button.click()
    assert mail_program.opened[0].startswith("mailto:ana@example.com?")
    assert stored(desk, made).introduction_state is IntroductionState.IDEA
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CANDIDATE_ASKED
    assert stored(desk, made).candidate_asked_on == dt.date(2026, 11, 23)


def test_whoever_was_asked_on_the_phone_answers_at_once(acts, desk, ground):
    made = at(desk, IntroductionState.IDEA)
    next_dialog(acts, desk, made).by_phone.click()
    assert stored(desk, made).introduction_state is IntroductionState.CANDIDATE_ASKED
    assert ground.findChild(CandidateAnswerDialog) is not None


def test_nothing_is_chosen_beforehand_and_a_yes_needs_to_whom(acts, desk):
    made = at(desk, IntroductionState.CANDIDATE_ASKED)
    dialog = next_dialog(acts, desk, made)
    assert dialog.answer.value() == ""
    assert dialog.agreed.scope.value() == ""
    assert not dialog.confirm_button.isEnabled()
    dialog.answer.buttons["yes"].click()
    assert not dialog.confirm_button.isEnabled()
    dialog.agreed.scope.buttons["this_company"].click()
    dialog.agreed.words.setText("gladly, but only them")
    dialog.agreed.way.buttons["on the phone"].click()
    dialog.confirm_button.click()
    agreed = stored(desk, made)
    assert agreed.introduction_state is IntroductionState.CANDIDATE_AGREED
    assert agreed.scope == "this company: Halden GmbH"
    assert agreed.until == dt.date(2027, 5, 23)
    consent = found(desk, records.Consent)[0]
    assert (consent.words, consent.way) == ("gladly, but only them", "on the phone")


def test_a_no_of_the_candidate_ends_it_with_their_words(acts, desk):
    made = at(desk, IntroductionState.CANDIDATE_ASKED)
    dialog = next_dialog(acts, desk, made)
    dialog.answer.buttons["no"].click()
    dialog.note.setText("has found something")
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CANDIDATE_SAID_NO


def test_a_reminder_is_offered_after_a_week_and_only_once(acts, desk):
    made = at(desk, IntroductionState.CANDIDATE_ASKED)
    desk.clock.advance(days=7)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, RemindDialog)
    dialog.confirm_button.click()
    assert stored(desk, made).reminded_on == desk.clock.today()
    desk.clock.advance(days=7)
    assert isinstance(next_dialog(acts, desk, made), CandidateAnswerDialog)


# the contact


def test_the_contact_is_asked_without_a_name_and_the_text_is_kept(acts, desk, mail_program):
    made = at(desk, IntroductionState.CANDIDATE_AGREED)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, AskContactDialog)
    assert "Data engineer" in dialog.blurb.text()
    for given_away in ("Ana", "Ruiz", "Nordwerk", "example.com"):
        assert given_away not in dialog.letter.text()
    dialog.blurb.show_text("A data engineer who would like a smaller team.")
    assert "A data engineer who would like a smaller team." in dialog.letter.text()
    dialog.letter.sheet.open_button.click()
    assert mail_program.opened[0].startswith("mailto:raj@halden.example?")
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CONTACT_ASKED
    assert stored(desk, made).blurb == "A data engineer who would like a smaller team."


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ana is a data engineer.", "the name “Ana”"),
        ("A data engineer at Nordwerk.", "the employer “Nordwerk”"),
        ("See linkedin.com/in/somebody", "the link “linkedin.com/in/somebody”"),
        ("Write to ana@example.com", "the address “ana@example.com”"),
        ("Call +49 30 1234567", "the number"),
    ],
)
def test_what_gives_the_candidate_away_is_named_and_goes_nowhere(acts, desk, text, named):
    made = at(desk, IntroductionState.CANDIDATE_AGREED)
    dialog = next_dialog(acts, desk, made)
    dialog.blurb.show_text(text)
    assert named in dialog.blurb.warning()
    assert not dialog.confirm_button.isEnabled()
    assert not dialog.letter.sheet.open_button.isEnabled()
    assert not dialog.letter.sheet.copy_button.isEnabled()
    dialog.blurb.show_text("A data engineer.")
    assert dialog.blurb.warning() == ""
    assert dialog.confirm_button.isEnabled()


def test_a_name_typed_into_the_mail_itself_is_found_too(acts, desk):
    made = at(desk, IntroductionState.CANDIDATE_AGREED)
    dialog = next_dialog(acts, desk, made)
    dialog.letter.sheet.body.setPlainText("It is Ana Ruiz.")
    assert "Ana" in dialog.letter.warning()
    assert not dialog.confirm_button.isEnabled()
    assert not dialog.letter.sheet.open_button.isEnabled()


def test_a_name_typed_into_a_reminder_goes_nowhere(acts, desk):
    made = at(desk, IntroductionState.CONTACT_ASKED)
    desk.clock.advance(days=7)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, RemindDialog)
    usual = dialog.letter.sheet.body.toPlainText()
    dialog.letter.sheet.body.setPlainText(f"{usual}\nShe is at Nordwerk: +49 171 3920011.")
    assert "Nordwerk" in dialog.letter.warning()
    for button in (dialog.confirm_button, dialog.letter.sheet.open_button, dialog.letter.sheet.copy_button):
        assert not button.isEnabled()
    dialog.letter.sheet.body.setPlainText(usual)
    assert dialog.letter.warning() == ""
    assert dialog.letter.sheet.open_button.isEnabled()
    dialog.confirm_button.click()
    assert stored(desk, made).reminded_on == desk.clock.today()


def test_a_name_typed_into_the_word_that_it_is_off_goes_nowhere(acts, desk):
    made = at(desk, IntroductionState.CONTACT_ASKED)
    end_introduction(desk, made, IntroductionState.CANDIDATE_SAID_NO)
    dialog = next_dialog(acts, desk, made)
    dialog.letter.sheet.subject.setText("Ana Ruiz")
    assert "Ana" in dialog.letter.warning()
    assert not dialog.confirm_button.isEnabled()


def test_the_text_is_edited_before_the_contact_is_asked(acts, desk, ground):
    made = at(desk, IntroductionState.IDEA)
    acts.edit_blurb(introduction_of(desk, made))
    dialog = ground.findChild(BlurbDialog)
    dialog.blurb.show_text("Works at Nordwerk")
    assert not dialog.confirm_button.isEnabled()
    dialog.blurb.show_text("A data engineer with a calm hand.")
    dialog.confirm_button.click()
    assert stored(desk, made).blurb == "A data engineer with a calm hand."


def test_a_contact_never_spoken_with_is_only_asked_knowingly(acts, desk):
    two = two_people(desk)
    stranger = add_person(desk, PersonDetails("Uma Fremd", company="Elsewhere", is_contact=True))
    made = add_introduction(desk, two.candidate, stranger)
    ask_candidate(desk, made)
    note_candidate_agreed(desk, made)
    dialog = next_dialog(acts, desk, made)
    assert not dialog.confirm_button.isEnabled()
    dialog.checks.set_aside_buttons[CheckKey.NEVER_SPOKEN].click()
    assert dialog.confirm_button.isEnabled()
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CONTACT_ASKED


def test_the_sheet_for_the_contact_is_no_higher_than_the_screen(qtbot, acts, desk):
    change_settings(desk, replace(desk.settings, my_name="", my_phone=""))
    two = two_people(desk)
    stranger = add_person(desk, PersonDetails("Uma Fremd", company="Acme", emails=("uma@acme.example",)))
    made = add_introduction(desk, two.candidate, stranger)
    note_candidate_agreed(desk, made)
    dialog = next_dialog(acts, desk, made)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.wait(20)
    assert dialog.letter.sheet.gaps.isVisible()
    assert dialog.height() <= 760, dialog.height()


def test_a_yes_of_the_contact_lets_the_names_go_out(acts, desk):
    made = at(desk, IntroductionState.CONTACT_ASKED)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, ContactAnswerDialog)
    assert dialog.consequence() == "Raj does not know the name yet."
    dialog.answer.buttons["yes"].click()
    assert dialog.consequence() == "Both have said yes: now the introduction may go out, with names."
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.BOTH_AGREED


def test_a_no_of_the_contact_ends_it_and_the_candidate_is_to_hear(acts, desk):
    made = at(desk, IntroductionState.CONTACT_ASKED)
    dialog = next_dialog(acts, desk, made)
    dialog.answer.buttons["no"].click()
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.CONTACT_SAID_NO
    assert [task.kind for task in found(desk, records.Task)] == ["introduction_no"]


# both


def test_the_introduction_goes_to_both_with_their_names(acts, desk, mail_program):
    made = at(desk, IntroductionState.BOTH_AGREED)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, IntroduceDialog)
    assert "Ana Ruiz" in dialog.letter.text()
    assert "Raj Patel" in dialog.letter.text()
    assert "reply to all" in dialog.letter.text()
    dialog.letter.sheet.open_button.click()
    assert mail_program.opened[0].startswith("mailto:ana@example.com,raj@halden.example?")
    dialog.confirm_button.click()
    introduced = stored(desk, made)
    assert introduced.introduction_state is IntroductionState.INTRODUCED
    assert introduced.follow_up_on == dt.date(2026, 12, 7)


def test_the_names_stay_while_a_contact_may_be_with_the_employer_by_now(acts, desk):
    made = at(desk, IntroductionState.BOTH_AGREED)
    contact = introduction_of(desk, made).contact
    desk.run(Label("moved"), lambda writer: writer.update(contact, company="Nordwerk Energy"))
    dialog = next_dialog(acts, desk, made)
    assert not dialog.confirm_button.isEnabled()
    assert not dialog.letter.sheet.copy_button.isEnabled()
    dialog.checks.set_aside_buttons[CheckKey.PERHAPS_OWN_EMPLOYER].click()
    assert dialog.letter.sheet.copy_button.isEnabled()
    dialog.confirm_button.click()
    assert stored(desk, made).introduction_state is IntroductionState.INTRODUCED


def test_the_introduction_can_be_copied(acts, desk):
    made = at(desk, IntroductionState.BOTH_AGREED)
    next_dialog(acts, desk, made).letter.sheet.copy_button.click()
    assert "Ana Ruiz and Raj Patel" in QGuiApplication.clipboard().text()


def test_after_the_consent_ran_out_nothing_goes_on_without_a_new_one(acts, desk, ground):
    made = at(desk, IntroductionState.CANDIDATE_AGREED)
    desk.clock.advance(days=200)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, RenewConsentDialog)
    dialog.agreed.scope.buttons["anyone"].click()
    dialog.confirm_button.click()
    assert isinstance(next_dialog(acts, desk, made), AskContactDialog)


def test_after_a_withdrawn_consent_the_contact_hears_that_it_has_settled_itself(acts, desk, window):
    made = at(desk, IntroductionState.BOTH_AGREED)
    candidate = stored(desk, made).person_id
    from recruiterdesk.domain.words import ConsentKind

    record_consent(desk, candidate, ConsentAnswer(ConsentKind.MENTION, given=False))
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, WriteDialog)
    assert "Ana" not in dialog.letter.text()
    dialog.confirm_button.click()
    assert found(desk, records.Task, done_at=None) == []
    acts.do_next(made)
    assert window.said[-1] == "Nothing is left to do with this introduction."


# what came of it


def test_nothing_yet_asks_again_after_45_days(acts, desk):
    made = at(desk, IntroductionState.INTRODUCED)
    desk.clock.advance(days=14)
    dialog = next_dialog(acts, desk, made)
    assert isinstance(dialog, FollowUpDialog)
    dialog.how.buttons["not_yet"].click()
    assert dialog.consequence() == "You ask again on Thu 7 Jan 2027."
    dialog.confirm_button.click()
    assert stored(desk, made).follow_up_on == dt.date(2027, 1, 7)


def test_an_interview_that_led_to_nothing_is_said_and_asked_after_no_more(acts, desk):
    made = at(desk, IntroductionState.INTRODUCED)
    dialog = next_dialog(acts, desk, made)
    dialog.how.buttons["interview"].click()
    dialog.confirm_button.click()
    again = next_dialog(acts, desk, made)
    assert list(again.how.buttons) == ["not_yet", "hired", "advice", "nothing"]
    again.how.buttons["nothing"].click()
    assert again.consequence() == "That is what came of it; nothing more is asked."
    again.confirm_button.click()
    assert stored(desk, made).outcome == "nothing"
    assert stored(desk, made).follow_up_on is None


def test_one_asks_by_letter_how_it_went_and_it_stands_in_the_history(acts, desk):
    made = at(desk, IntroductionState.INTRODUCED)
    dialog = acts.do_step(Step.WRITE, introduction_of(desk, made))
    assert "Raj Patel" in dialog.letter.text()
    dialog.show_kind(DraftKind.INTRODUCTION_ASKED_CONTACT)
    assert "Ana Ruiz" in dialog.letter.text()
    dialog.confirm_button.click()
    (note,) = found(desk, records.Activity, key="note")
    assert note.person_id == stored(desk, made).contact_id
    assert note.text.startswith("Written to them: introduction")


def test_hired_thanks_both_one_after_the_other(acts, desk):
    made = at(desk, IntroductionState.INTRODUCED)
    dialog = next_dialog(acts, desk, made)
    dialog.how.buttons["hired"].click()
    assert dialog.consequence() == "Congratulate Ana and thank Raj: both become tasks for today."
    dialog.note.setText("starts in March")
    dialog.job.job_title.setText("Lead Data Engineer")
    dialog.confirm_button.click()
    assert stored(desk, made).outcome == "hired"
    ana = introduction_of(desk, made).candidate
    assert (ana.company, ana.title) == ("Halden GmbH", "Lead Data Engineer")
    thanks = next_dialog(acts, desk, made)
    assert isinstance(thanks, ThankDialog)
    assert thanks.whom.text() == "Congratulate Ana Ruiz"
    thanks.confirm_button.click()
    assert thanks.whom.text() == "Thank Raj Patel"
    assert thanks.remaining() == 1
    thanks.confirm_button.click()
    assert found(desk, records.Task, done_at=None) == []
    assert steps_of(desk, introduction_of(desk, made)) == ()


def test_an_interview_may_still_become_hired(acts, desk):
    made = at(desk, IntroductionState.TALKED)
    dialog = next_dialog(acts, desk, made)
    assert "talked" not in dialog.how.buttons
    dialog.how.buttons["interview"].click()
    dialog.confirm_button.click()
    again = next_dialog(acts, desk, made)
    assert "interview" not in again.how.buttons
    assert again.job.isHidden()
    again.how.buttons["hired"].click()
    assert not again.job.isHidden()
    again.job.where.clear()
    again.confirm_button.click()
    assert introduction_of(desk, made).candidate.company == "Nordwerk AG"
    assert stored(desk, made).outcome == "hired"


def test_an_introduction_that_is_over_says_that_it_can_not_end_again(acts, desk, window):
    made = at(desk, IntroductionState.OUTCOME)
    acts.ask_ending(made)
    assert window.said[-1] == "This introduction has come to its end already."


def test_a_new_introduction_from_a_person_puts_them_in(acts, desk):
    two = two_people(desk)
    dialog = acts.begin(contact=(two.contact, "Raj Patel"))
    assert isinstance(dialog, BeginDialog)
    assert dialog.contact.person_id() == two.contact
    assert dialog.candidate.person_id() is None


# the user's own words


def _asking_the_contact(acts, desk):
    return next_dialog(acts, desk, at(desk, IntroductionState.CANDIDATE_AGREED))


def test_words_typed_into_the_mail_stay_when_the_text_above_changes(acts, desk):
    dialog = _asking_the_contact(acts, desk)
    body = dialog.letter.sheet.body
    before = dialog.blurb.text()
    body.setPlainText(body.toPlainText().replace("Kind regards", "See you on Friday!\n\nKind regards"))
    dialog.blurb.show_text("Somebody who builds pipelines.")
    assert "See you on Friday!" in body.toPlainText()
    assert "Somebody who builds pipelines." in body.toPlainText()
    assert before not in body.toPlainText()
    assert dialog.own_words.text() == ""


def test_a_passage_that_was_typed_over_in_the_mail_is_asked_about(acts, desk):
    dialog = _asking_the_contact(acts, desk)
    body = dialog.letter.sheet.body
    body.setPlainText(body.toPlainText().replace(dialog.blurb.text(), "A quiet expert."))
    dialog.blurb.show_text("Somebody who builds pipelines.")
    assert "A quiet expert." in body.toPlainText()
    assert "keeps your words" in dialog.own_words.text()
    dialog.own_words.anew.click()
    assert "Somebody who builds pipelines." in body.toPlainText()
    assert "A quiet expert." not in body.toPlainText()
    assert dialog.own_words.text() == ""


def test_a_name_typed_into_the_mail_is_found_however_the_text_above_changes(acts, desk):
    dialog = _asking_the_contact(acts, desk)
    body = dialog.letter.sheet.body
    body.setPlainText(body.toPlainText().replace(dialog.blurb.text(), "It is Ana Ruiz."))
    dialog.blurb.show_text("Works at Nordwerk")
    dialog.blurb.show_text("Somebody who builds pipelines.")
    assert "Ana" in dialog.letter.warning()
    assert not dialog.confirm_button.isEnabled()


# what is chosen, and what stands there


def test_how_often_a_contact_may_still_be_asked_is_said_when_one_is_chosen(acts, desk):
    two = two_people(desk)
    dialog = acts.begin(candidate=(two.candidate, "Ana Ruiz"))
    assert dialog.asks.text() == ""
    dialog.show_contact(two.contact, "Raj Patel")
    assert dialog.asks.text() == "You can still ask Raj twice this quarter."


def test_the_mail_to_both_names_the_contacts_firm(acts, desk):
    dialog = next_dialog(acts, desk, at(desk, IntroductionState.BOTH_AGREED))
    assert "Raj Patel: Head of Data, Halden GmbH" in dialog.letter.sheet.body.toPlainText()
