"""Introductions from the idea to what came of them, and every way out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.introductions import EXITS, FOLLOWS, UNDER_WAY, Move
from recruiterdesk.domain.words import ConsentKind, IntroductionOutcome, IntroductionState, Stage
from recruiterdesk.operations import introduction_beginning as beginning
from recruiterdesk.operations import introduction_care as care
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.applications import move_application
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.helping import offer_help
from recruiterdesk.operations.new_job import NewJob
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.dues import due_now
from recruiterdesk.storage.queries.introduction_mails import introduction_mail
from recruiterdesk.storage.queries.introductions import (
    BoardPlace,
    asks_left,
    checks_for,
    introduction_board,
    introduction_of,
    introductions_of_person,
)
from recruiterdesk.storage.queries.introductions_to_move import introductions_to_move
from recruiterdesk.storage.queries.reminder_marks import unannounced, words_of
from tests.clock import FakeClock
from tests.desks import add_candidate, found, history_keys, leads_back_and_forth, queue_at, refused, rows
from tests.operations.introduced import STEPS, WAY, brought_to, stored, take, two_people


def why(desk: Desk, person_id: int) -> list[str]:
    return [row.why for row in queue_at(desk, person_id)]


def test_an_introduction_goes_its_way_step_by_step(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = leads_back_and_forth(desk, lambda: beginning.add_introduction(desk, two.candidate, two.contact))
    for state in WAY:
        clock.advance(days=1)
        leads_back_and_forth(desk, lambda state=state: take(desk, made, state))
        assert (stored(desk, made).introduction_state, stored(desk, made).state_since) == (
            state,
            clock.today(),
        )
    leads_back_and_forth(desk, lambda: steps.record_outcome(desk, made, IntroductionOutcome.HIRED))
    assert stored(desk, made).outcome == "hired"
    keys = ["introduction.idea", *(f"introduction.{state}" for state in WAY), "introduction.outcome"]
    for person in (two.candidate, two.contact):
        said = [key for key in history_keys(desk, person) if key.startswith("introduction.")]
        assert said == keys


@pytest.mark.parametrize("start", sorted(IntroductionState))
def test_only_what_follows_can_follow(desk: Desk, start: IntroductionState) -> None:
    made = brought_to(desk, start)
    if start in EXITS:
        take(desk, made, start)
    for end in sorted(set(IntroductionState) - {IntroductionState.IDEA}):
        if end in FOLLOWS[start]:
            leads_back_and_forth(desk, lambda end=end: take(desk, made, end))
            assert stored(desk, made).introduction_state is end
            desk.undo()
        else:
            assert refused(desk, lambda end=end: take(desk, made, end)) == "introduction.no_such_step"


def test_the_days_of_asking_and_introducing_are_kept(desk: Desk, clock: FakeClock) -> None:
    made = brought_to(desk, IntroductionState.CANDIDATE_ASKED)
    clock.advance(days=2)
    take(desk, made, IntroductionState.CANDIDATE_AGREED)
    clock.advance(days=1)
    take(desk, made, IntroductionState.CONTACT_ASKED)
    clock.advance(days=3)
    take(desk, made, IntroductionState.BOTH_AGREED)
    take(desk, made, IntroductionState.INTRODUCED)
    here = stored(desk, made)
    assert (here.candidate_asked_on, here.contact_asked_on, here.introduced_on, here.follow_up_on) == (
        dt.date(2026, 11, 23), dt.date(2026, 11, 26), dt.date(2026, 11, 29), dt.date(2026, 12, 13),
    )  # fmt: skip
    assert here.until == dt.date(2027, 5, 25)


def test_without_a_reply_one_reminds_once_and_then_lets_it_be(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    clock.advance(days=6)
    assert why(desk, two.candidate) == []
    clock.advance(days=1)
    assert why(desk, two.candidate) == ["introduction.move.remind_candidate"]
    leads_back_and_forth(desk, lambda: care.note_reminded(desk, made))
    assert why(desk, two.candidate) == []
    assert refused(desk, lambda: care.note_reminded(desk, made)) == "introduction.reminded_already"
    clock.advance(days=7)
    assert why(desk, two.candidate) == ["introduction.move.candidate_silent"]
    take(desk, made, IntroductionState.NO_REPLY)
    assert why(desk, two.candidate) == []


def test_withdrawing_the_consent_stops_all_that_is_pending(desk: Desk) -> None:
    two = two_people(desk)
    asked = brought_to(desk, IntroductionState.CONTACT_ASKED, two)
    no = ConsentAnswer(ConsentKind.MENTION, given=False)
    leads_back_and_forth(desk, lambda: record_consent(desk, two.candidate, no))
    assert stored(desk, asked).introduction_state is IntroductionState.CONSENT_ENDED
    assert why(desk, two.candidate) == []
    assert "introduction.consent_ended" in history_keys(desk, two.contact)
    (off,) = found(desk, records.Task, person_id=two.contact)
    assert off.kind == "introduction_off"
    assert not UNDER_WAY & {one.introduction_state for one in found(desk, records.Introduction)}
    assert set(STEPS) < set(IntroductionState)


def test_two_people_have_one_introduction_under_way_at_a_time(desk: Desk) -> None:
    two = two_people(desk)
    asked = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    assert [check.key for check in checks_for(desk, two.candidate, two.contact)] == [CheckKey.UNDER_WAY]
    again = refused(desk, lambda: beginning.add_introduction(desk, two.candidate, two.contact))
    assert again == "introduction.check.under_way"
    take(desk, asked, IntroductionState.NO_REPLY)
    assert beginning.add_introduction(desk, two.candidate, two.contact) != asked


def test_an_answer_to_the_contact_or_candidate_is_owed_where_one_waits(desk: Desk) -> None:
    """Who agreed or was asked hears how it ended, as a task; who was not asked hears nothing."""
    expected = {
        IntroductionState.CANDIDATE_SAID_NO: (None, "introduction_off"),
        IntroductionState.CONTACT_SAID_NO: ("introduction_no", None),
        IntroductionState.NO_REPLY: ("introduction_no", None),
        IntroductionState.CONSENT_ENDED: (None, "introduction_off"),
        IntroductionState.CANDIDATE_PLACED: (None, "introduction_off"),
    }
    for number, (state, tasks) in enumerate(expected.items()):
        two = two_people(desk, f"Ana{number} Ruiz{number}", f"Raj{number} Patel{number}")
        made = brought_to(desk, IntroductionState.CONTACT_ASKED, two)
        leads_back_and_forth(desk, lambda made=made, state=state: take(desk, made, state))
        owed = [
            [task.kind for task in found(desk, records.Task, person_id=who)]
            for who in (two.candidate, two.contact)
        ]
        assert owed == [[kind] if kind else [] for kind in tasks]
    idea = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two_people(desk, "Bea Blum", "Tom Thal"))
    before = len(found(desk, records.Task))
    take(desk, idea, IntroductionState.CANDIDATE_SAID_NO)
    assert len(found(desk, records.Task)) == before


def test_hired_thanks_both_and_ends_what_else_is_pending(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.TALKED, two)
    other = add_person(desk, PersonDetails(full_name="Mia Moor", company="Moor AG"))
    pending = beginning.begin_with_consent(desk, two.candidate, other)
    leads_back_and_forth(desk, lambda: steps.record_outcome(desk, made, IntroductionOutcome.HIRED))
    assert stored(desk, pending).introduction_state is IntroductionState.CANDIDATE_PLACED
    tasks = {(task.person_id, task.kind, task.text) for task in found(desk, records.Task)}
    assert tasks == {
        (two.candidate, "introduction_congratulate", "Raj Patel"),
        (two.contact, "introduction_thank", "Ana Ruiz"),
    }
    assert stored(desk, made).follow_up_on is None


def test_the_new_job_of_who_was_hired_is_theirs(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.TALKED, two)
    job = NewJob("Halden GmbH", " Lead Data Engineer ")
    leads_back_and_forth(desk, lambda: steps.record_outcome(desk, made, IntroductionOutcome.HIRED, job))
    (ana,) = found(desk, records.Person, id=two.candidate)
    assert (ana.company, ana.title) == ("Halden GmbH", "Lead Data Engineer")


@pytest.mark.parametrize(("origin", "due_on"), [("rule", "2027-11-23"), ("agreed", "2027-02-01")])
def test_who_was_hired_is_called_again_as_placed_unless_a_day_was_agreed(
    desk: Desk, origin: str, due_on: str
) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.TALKED, two)
    plan_check_in(desk, two.candidate, dt.date(2027, 2, 1))
    (planned,) = found(desk, records.CheckIn)
    desk.run(
        Label("plan"),
        lambda writer: writer.update(planned, set_by_hand=False, agreed=origin == "agreed", reason="x"),
    )
    leads_back_and_forth(desk, lambda: steps.record_outcome(desk, made, IntroductionOutcome.HIRED))
    (call,) = found(desk, records.CheckIn)
    assert call.due_on.isoformat() == due_on
    assert (call.reason == "placed") is (origin == "rule")


def test_an_introduction_that_was_offered_as_help_is_given_when_both_are_introduced(desk: Desk) -> None:
    two = two_people(desk)
    offer_help(desk, two.candidate, [HelpOffer(HelpKind.INTRODUCTION), HelpOffer(HelpKind.CV_REVIEW)])
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    assert {task.kind for task in found(desk, records.Task, done_at=None)} == {"introduction", "cv_review"}
    leads_back_and_forth(desk, lambda: steps.note_introduced(desk, made))
    (left,) = found(desk, records.Task, done_at=None)
    assert left.kind == "cv_review"
    assert not any(task.dropped for task in found(desk, records.Task))


def test_an_interview_is_asked_after_once_more(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.INTRODUCED, two)
    clock.advance(days=14)
    assert why(desk, two.candidate) == ["introduction"]
    take(desk, made, IntroductionState.OUTCOME)
    assert why(desk, two.candidate) == []
    clock.advance(days=31)
    assert why(desk, two.candidate) == ["introduction"]
    leads_back_and_forth(desk, lambda: care.note_followed_up(desk, made))
    assert why(desk, two.candidate) == []
    assert refused(desk, lambda: care.note_followed_up(desk, made)) == "introduction.nothing_to_ask"
    advice = brought_to(desk, IntroductionState.TALKED, two_people(desk, "Bea Blum", "Tom Thal"))
    steps.record_outcome(desk, advice, IntroductionOutcome.ADVICE)
    assert stored(desk, advice).follow_up_on is None


def test_a_consent_that_runs_out_by_itself_lets_nothing_go_on(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    until = clock.today() + dt.timedelta(days=10)
    steps.note_candidate_agreed(desk, made, steps.CandidateAgreed(until=until))
    assert why(desk, two.candidate) == ["introduction.move.ask_contact"]
    clock.advance(days=10)
    assert why(desk, two.candidate) == ["introduction.move.ask_contact"]
    clock.advance(days=1)
    assert why(desk, two.candidate) == ["introduction.move.renew_consent"]
    for step in (IntroductionState.CONTACT_ASKED,):
        assert refused(desk, lambda step=step: take(desk, made, step)) == "introduction.check.consent_ran_out"
    renewed = ConsentAnswer(ConsentKind.MENTION, given=True, scope="this company: Halden")
    leads_back_and_forth(desk, lambda: record_consent(desk, two.candidate, renewed))
    assert (stored(desk, made).scope, stored(desk, made).until) == (
        "this company: Halden",
        dt.date(2027, 6, 4),
    )
    assert why(desk, two.candidate) == ["introduction.move.ask_contact"]
    take(desk, made, IntroductionState.CONTACT_ASKED)


def test_a_consent_that_covers_nobody_here_or_ends_earlier_renews_nothing(
    desk: Desk, clock: FakeClock
) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_AGREED, two)
    before = stored(desk, made)
    soon = clock.today() + dt.timedelta(days=1)
    for scope, until in (("this company: Acme", None), ("in other words", None), ("", soon)):
        record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, True, scope, until=until))
        assert stored(desk, made) == before


def test_nobody_is_reminded_after_the_consent_has_run_out(desk: Desk, clock: FakeClock) -> None:
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    clock.advance(days=200)
    assert refused(desk, lambda: care.note_reminded(desk, made)) == "introduction.consent_over"
    idea = brought_to(desk, IntroductionState.IDEA, two_people(desk, "Bea Blum", "Tom Thal"))
    assert refused(desk, lambda: care.note_reminded(desk, idea)) == "introduction.nobody_asked"
    assert refused(desk, lambda: care.note_reminded(desk, 99)) == "record.gone"


def test_a_contact_is_asked_twice_in_a_quarter_and_not_a_third_time(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    brought_to(desk, IntroductionState.CONTACT_ASKED, two)
    others = [
        add_person(desk, PersonDetails(full_name=name, title="Engineer")) for name in ("Bea B", "Cem C")
    ]
    made = [beginning.begin_with_consent(desk, other, two.contact) for other in others]
    assert asks_left(desk, two.contact) == 1
    take(desk, made[0], IntroductionState.CONTACT_ASKED)
    assert asks_left(desk, two.contact) == 0
    third = lambda: take(desk, made[1], IntroductionState.CONTACT_ASKED)
    assert refused(desk, third) == "introduction.check.asked_too_often"
    clock.advance(days=91)
    assert refused(desk, third) == "introduction.check.asked_too_often"
    clock.advance(days=1)
    third()
    more = replace(desk.settings.introductions, asks_in_quarter=4)
    change_settings(desk, replace(desk.settings, introductions=more))
    assert asks_left(desk, two.contact) == 3


def test_the_number_of_days_follows_the_settings(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    sooner = replace(desk.settings.introductions, reply_days=2)
    change_settings(desk, replace(desk.settings, introductions=sooner))
    clock.advance(days=2)
    assert why(desk, two.candidate) == ["introduction.move.remind_candidate"]


def test_the_text_for_the_contact_is_kept_and_names_nobody(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_AGREED, two)
    leads_back_and_forth(desk, lambda: care.edit_blurb(desk, made, " Builds data platforms. "))
    assert stored(desk, made).blurb == "Builds data platforms."
    for text in ("Ana builds", "at Nordwerk", "ana@example.com"):
        assert refused(desk, lambda text=text: care.edit_blurb(desk, made, text)) == (
            "introduction.blurb_gives_away"
        )
        assert refused(desk, lambda text=text: steps.ask_contact(desk, made, blurb=text)) == (
            "introduction.blurb_gives_away"
        )
    take(desk, made, IntroductionState.CONTACT_ASKED)
    assert stored(desk, made).blurb == "Builds data platforms."
    care.edit_blurb(desk, made, "")
    assert stored(desk, made).blurb == ""


def test_where_nothing_is_known_the_text_says_no_more_than_that(desk: Desk) -> None:
    nobody = add_person(desk, PersonDetails(full_name="Uta Unbekannt"))
    made = beginning.begin_with_consent(desk, nobody, two_people(desk).contact)
    leads_back_and_forth(desk, lambda: steps.ask_contact(desk, made, blurb=" "))
    assert stored(desk, made).blurb.startswith("Somebody whom I know")
    desk.undo()
    leads_back_and_forth(desk, lambda: steps.ask_contact(desk, made, blurb="Somebody kind."))
    assert stored(desk, made).blurb == "Somebody kind."


def test_a_text_that_names_them_since_they_moved_is_caught_again(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_AGREED, two)
    care.edit_blurb(desk, made, "Knows the people at Vega.")
    person = found(desk, records.Person, id=two.candidate)[0]
    desk.run(Label("person.edit"), lambda writer: writer.update(person, company="Vega Foods"))
    desk.run(Label("person.edit"), lambda writer: writer.update(person, company="Vega GmbH"))
    assert refused(desk, lambda: take(desk, made, IntroductionState.CONTACT_ASKED)) == (
        "introduction.blurb_gives_away"
    )
    mail = introduction_mail(desk, made, DraftKind.INTRODUCTION_ASK_CONTACT)
    assert mail.facts.blurb == ""


def test_what_came_up_meanwhile_forbids_the_introduction(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    person = found(desk, records.Person, id=two.candidate)[0]
    desk.run(Label("person.edit"), lambda writer: writer.update(person, company="Halden"))
    assert refused(desk, lambda: take(desk, made, IntroductionState.INTRODUCED)) == (
        "introduction.check.own_employer"
    )


def test_whoever_wants_no_contact_ends_what_is_pending_on_either_side(desk: Desk) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    leads_back_and_forth(desk, lambda: set_do_not_contact(desk, two.contact, do_not_contact=True))
    assert stored(desk, made).introduction_state is IntroductionState.CONTACT_SAID_NO
    desk.undo()
    leads_back_and_forth(desk, lambda: set_do_not_contact(desk, two.candidate, do_not_contact=True))
    assert stored(desk, made).introduction_state is IntroductionState.CONSENT_ENDED


def test_a_hire_by_an_application_ends_what_is_pending(desk: Desk) -> None:
    candidate = add_candidate(desk)
    raj = two_people(desk, "Bea Blum", "Raj Patel").contact
    made = beginning.begin_with_consent(desk, candidate.person_id, raj)
    leads_back_and_forth(desk, lambda: move_application(desk, candidate.application_id, Stage.HIRED))
    assert stored(desk, made).introduction_state is IntroductionState.CANDIDATE_PLACED


def test_what_can_not_be_is_refused_and_changes_nothing(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    assert refused(desk, lambda: beginning.add_introduction(desk, two.candidate, 99)) == "record.gone"
    assert refused(desk, lambda: beginning.add_introduction(desk, two.candidate, two.candidate)) == (
        "introduction.check.same_person"
    )
    made = brought_to(desk, IntroductionState.IDEA, two)
    past = steps.CandidateAgreed(until=clock.today())
    assert refused(desk, lambda: steps.note_candidate_agreed(desk, made, past)) == "consent.until_past"
    begin = lambda: beginning.begin_with_consent(desk, two.contact, two.candidate, past)
    assert refused(desk, begin) == "consent.until_past"
    assert refused(desk, lambda: steps.end_introduction(desk, made, IntroductionState.TALKED)) == (
        "introduction.no_ending"
    )
    assert refused(desk, lambda: steps.note_talked(desk, 99)) == "record.gone"
    assert refused(desk, lambda: introduction_mail(desk, 99, DraftKind.INTRODUCTION_BOTH)) == "record.gone"


def test_beginning_by_asking_or_with_a_consent_is_one_step(desk: Desk) -> None:
    two = two_people(desk)
    asked = leads_back_and_forth(desk, lambda: beginning.begin_by_asking(desk, two.candidate, two.contact))
    assert stored(desk, asked).introduction_state is IntroductionState.CANDIDATE_ASKED
    desk.undo()
    standing = ConsentAnswer(ConsentKind.MENTION, given=True)
    record_consent(desk, two.candidate, standing)
    made = leads_back_and_forth(desk, lambda: beginning.begin_with_consent(desk, two.candidate, two.contact))
    assert stored(desk, made).scope == "anyone suitable"
    assert len(found(desk, records.Consent)) == 1
    assert found(desk, records.Person, id=two.contact)[0].is_contact


def test_the_board_shows_each_column_with_what_is_next(desk: Desk, clock: FakeClock) -> None:
    states = (
        IntroductionState.IDEA, IntroductionState.CANDIDATE_AGREED, IntroductionState.CONTACT_ASKED,
        IntroductionState.BOTH_AGREED, IntroductionState.TALKED, IntroductionState.OUTCOME,
        IntroductionState.NO_REPLY,
    )  # fmt: skip
    made = {}
    for number, state in enumerate(states):
        two = two_people(desk, f"Ana{number} Ruiz{number}", f"Raj{number} Patel{number}")
        made[state] = brought_to(desk, state, two)
    take(desk, made[IntroductionState.NO_REPLY], IntroductionState.NO_REPLY)
    clock.advance(days=7)
    board = introduction_board(desk)
    assert {str(place): [card.id for card in cards] for place, cards in board.items()} == {
        "idea": [1], "candidate": [2], "contact": [3], "both_agreed": [4], "introduced": [5],
        "came_of_it": [6], "ended": [7],
    }  # fmt: skip
    contact = board[BoardPlace.CONTACT][0]
    assert (contact.days, contact.move and contact.move.move, contact.is_due) == (
        7,
        Move.REMIND_CONTACT,
        True,
    )
    assert board[BoardPlace.INTRODUCED][0].is_due is False
    assert board[BoardPlace.IDEA][0].move is None
    assert [card.id for card in introductions_of_person(desk, contact.contact.person_id)] == [3]
    due = [(one.id, one.move) for one in introductions_to_move(desk)]
    assert due == [(2, Move.ASK_CONTACT), (4, Move.INTRODUCE), (3, Move.REMIND_CONTACT)]


def test_checks_are_shown_before_anything_is_written(desk: Desk) -> None:
    two = two_people(desk)
    assert checks_for(desk, two.candidate, two.contact) == ()
    assert [check.key for check in checks_for(desk, two.contact, two.candidate)] == [CheckKey.NEVER_SPOKEN]
    made = brought_to(desk, IntroductionState.IDEA, two)
    view = introduction_of(desk, made)
    assert [check.key for check in view.checks] == [CheckKey.CONSENT_MISSING]
    assert [check.key for check in checks_for(desk, two.candidate, two.contact)] == [CheckKey.UNDER_WAY]


def test_a_mail_goes_to_whom_it_speaks(desk: Desk) -> None:
    made = brought_to(desk, IntroductionState.BOTH_AGREED)
    kinds = (
        DraftKind.INTRODUCTION_ASK_CANDIDATE,
        DraftKind.INTRODUCTION_ASK_CONTACT,
        DraftKind.INTRODUCTION_BOTH,
    )
    assert [introduction_mail(desk, made, kind).addresses for kind in kinds] == [
        ("ana@example.com",), ("raj@halden.example",), ("ana@example.com", "raj@halden.example"),
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [IntroductionState.CONSENT_ENDED, IntroductionState.CANDIDATE_SAID_NO])
def test_what_was_allowed_before_a_no_to_this_contact_does_not_count_again(
    desk: Desk, ending: IntroductionState
) -> None:
    two = two_people(desk)
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    steps.end_introduction(desk, brought_to(desk, IntroductionState.CANDIDATE_ASKED, two), ending)
    beginning.begin_with_consent(desk, two.candidate, two.contact)
    given = found(desk, records.Consent, person_id=two.candidate)
    assert [one.scope for one in given] == ["anyone suitable", "this contact: Raj Patel"]


def test_a_consent_given_after_everything_was_taken_back_counts(desk: Desk) -> None:
    two = two_people(desk)
    brought_to(desk, IntroductionState.CANDIDATE_AGREED, two)
    for given in (False, True):
        record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=given))
    again = beginning.begin_with_consent(desk, two.candidate, two.contact)
    assert stored(desk, again).scope == "anyone suitable"
    assert len(found(desk, records.Consent, person_id=two.candidate)) == len(("to Raj", "no", "yes"))


def test_a_consent_for_one_contact_is_none_for_another_of_the_same_name(desk: Desk) -> None:
    two = two_people(desk)
    namesake = add_person(desk, PersonDetails(full_name="raj patel", company="Zeta Ltd"))
    beginning.begin_with_consent(desk, two.candidate, two.contact)
    beginning.begin_with_consent(desk, two.candidate, namesake)
    assert len(found(desk, records.Consent, person_id=two.candidate)) == len(("Raj of Halden", "of Zeta"))


def test_a_contact_who_moved_to_what_may_be_the_employer_is_asked_about_before_names_go_out(
    desk: Desk,
) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.BOTH_AGREED, two)
    contact = found(desk, records.Person, id=two.contact)[0]
    desk.run(Label("moved"), lambda writer: writer.update(contact, company="Nordwerk Energy"))
    key = "introduction.check.perhaps_own_employer"
    assert refused(desk, lambda: steps.note_introduced(desk, made)) == key
    steps.note_introduced(desk, made, frozenset({CheckKey.PERHAPS_OWN_EMPLOYER}))
    assert stored(desk, made).introduction_state is IntroductionState.INTRODUCED


def test_a_consent_for_one_contact_prolongs_nothing_with_another_of_the_same_name(
    desk: Desk, clock: FakeClock
) -> None:
    two = two_people(desk)
    namesake = add_person(desk, PersonDetails(full_name="raj patel", company="Zeta Ltd"))
    halden = beginning.begin_with_consent(desk, two.candidate, two.contact)
    zeta = beginning.begin_with_consent(desk, two.candidate, namesake)
    before = stored(desk, halden)
    clock.advance(days=30)
    take(desk, zeta, IntroductionState.CANDIDATE_SAID_NO)
    again = beginning.begin_with_consent(desk, two.candidate, namesake)
    assert stored(desk, again).until == dt.date(2027, 6, 23)
    assert stored(desk, halden) == before
    by_name = ConsentAnswer(ConsentKind.MENTION, given=True, scope="this contact: Raj Patel")
    record_consent(desk, two.candidate, replace(by_name, until=dt.date(2028, 1, 3)))
    assert stored(desk, halden) == before
    take(desk, again, IntroductionState.CANDIDATE_PLACED)
    record_consent(desk, two.candidate, replace(by_name, until=dt.date(2028, 1, 4)))
    assert stored(desk, halden).until == dt.date(2028, 1, 4)


def test_what_was_set_aside_is_not_asked_again_before_the_names_go_out(desk: Desk) -> None:
    two = two_people(desk, company="Nordwerk Energy")
    perhaps = frozenset({CheckKey.PERHAPS_OWN_EMPLOYER})
    made = leads_back_and_forth(
        desk, lambda: beginning.begin_by_asking(desk, two.candidate, two.contact, perhaps)
    )
    assert checks_for(desk, two.candidate, two.contact)[0].key is CheckKey.UNDER_WAY
    steps.note_candidate_agreed(desk, made)
    steps.ask_contact(desk, made)
    steps.note_contact_agreed(desk, made)
    assert introduction_of(desk, made).checks == ()
    steps.note_introduced(desk, made)


def test_a_contact_is_asked_by_a_consent_that_stands_in_one_step(desk: Desk) -> None:
    two = two_people(desk)
    made = beginning.add_introduction(desk, two.candidate, two.contact)
    ask = lambda: steps.ask_contact_by_consent(desk, made)
    assert refused(desk, ask) == "introduction.check.consent_missing"
    record_consent(desk, two.candidate, ConsentAnswer(ConsentKind.MENTION, given=True))
    naming = lambda: steps.ask_contact_by_consent(desk, made, blurb="Ask Ana Ruiz.")
    assert refused(desk, naming) == "introduction.blurb_gives_away"
    leads_back_and_forth(desk, ask)
    asked = stored(desk, made)
    assert (asked.introduction_state, asked.scope) == (IntroductionState.CONTACT_ASKED, "anyone suitable")
    assert refused(desk, ask) == "introduction.no_such_step"


def test_a_contact_who_said_no_is_asked_about_the_same_candidate_only_knowingly(desk: Desk) -> None:
    two = two_people(desk)
    take(desk, brought_to(desk, IntroductionState.CONTACT_ASKED, two), IntroductionState.CONTACT_SAID_NO)
    again = beginning.begin_with_consent(desk, two.candidate, two.contact)
    ask = lambda: steps.ask_contact(desk, again)
    assert refused(desk, ask) == "introduction.check.contact_said_no"
    steps.ask_contact(desk, again, frozenset({CheckKey.CONTACT_SAID_NO}))
    assert stored(desk, again).introduction_state is IntroductionState.CONTACT_ASKED


def test_no_step_lies_before_the_last_one(desk: Desk, clock: FakeClock) -> None:
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    clock.advance(days=-1)
    agree = lambda: take(desk, made, IntroductionState.BOTH_AGREED)
    assert refused(desk, agree) == "introduction.before_last_step"
    clock.advance(hours=12)
    agree()


def test_follow_ups_stand_at_ten_over_the_leap_day_and_summer_time(desk: Desk, clock: FakeClock) -> None:
    clock.set("2028-02-15T10:00")
    made = brought_to(desk, IntroductionState.INTRODUCED)
    assert stored(desk, made).follow_up_on == dt.date(2028, 2, 29)
    clock.set("2028-02-29T10:00")
    care.note_followed_up(desk, made)
    assert stored(desk, made).follow_up_on == dt.date(2028, 3, 31)
    (due,) = rows(desk, "SELECT due_at FROM reminder")
    assert due == ("2028-03-31T08:00:00Z",)


def test_other_days_of_following_up_move_no_day_that_stands(desk: Desk) -> None:
    made = brought_to(desk, IntroductionState.INTRODUCED)
    before = stored(desk, made).follow_up_on
    later = replace(desk.settings.introductions, first_follow_up_days=30)
    change_settings(desk, replace(desk.settings, introductions=later))
    assert stored(desk, made).follow_up_on == before


def test_each_move_is_due_and_told_by_itself_in_its_own_time(desk: Desk, clock: FakeClock) -> None:
    made = brought_to(desk, IntroductionState.CONTACT_ASKED)
    clock.advance(days=7)
    assert [row.reason.key for row in due_now(desk)] == ["introduction.move.remind_contact"]
    assert [words_of(desk, one).reason.key for one in unannounced(desk)] == [
        "introduction.move.remind_contact"
    ]
    clock.set(f"{stored(desk, made).until}T10:00")
    clock.advance(days=1)
    assert [row.reason.key for row in due_now(desk)] == ["introduction.move.renew_consent"]
    assert words_of(desk, unannounced(desk)[-1]).reason.key == "introduction.move.renew_consent"
