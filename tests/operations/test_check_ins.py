from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, ConsentKind, IntroductionState
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.people import details_of, edit_person, set_do_not_contact
from recruiterdesk.operations.planned_calls import (
    plan_check_in,
    reschedule_check_in,
    skip_check_in,
)
from recruiterdesk.storage.desk import Desk, Label
from tests.clock import FakeClock
from tests.desks import (
    add_declined,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    queue_at,
    refused,
    rows,
)

C = CheckInOutcome


@pytest.fixture
def ana(desk: Desk, clock: FakeClock) -> int:
    """Told in November, to be called again today, 22 February 2027."""
    person_id = add_declined(desk).person_id
    record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    clock.set("2027-02-22T10:00")
    assert kinds_at(desk, person_id) == ["check_in"]
    return person_id


def open_one(desk: Desk) -> records.CheckIn:
    (check_in,) = found(desk, records.CheckIn, done_at=None)
    return check_in


def call(desk: Desk, person_id: int, called: CalledAgain) -> dt.date | None:
    return leads_back_and_forth(desk, lambda: record_check_in(desk, person_id, called))


@pytest.mark.parametrize(
    ("called", "due_on"),
    [
        (CalledAgain(C.PLACED, where="Umbrella"), dt.date(2028, 2, 22)),
        (CalledAgain(C.STILL_LOOKING, next_on=dt.date(2027, 3, 24)), dt.date(2027, 3, 24)),
        (CalledAgain(C.EMPLOYED), dt.date(2027, 8, 23)),
        (CalledAgain(C.EMPLOYED, next_on=dt.date(2027, 5, 3)), dt.date(2027, 5, 3)),
        (CalledAgain(C.NOT_NOW), dt.date(2027, 5, 24)),
        (CalledAgain(C.NO_MORE_CALLS), None),
    ],
)
def test_each_outcome_has_its_next_day(
    desk: Desk, ana: int, called: CalledAgain, due_on: dt.date | None
) -> None:
    assert call(desk, ana, called) == due_on
    assert kinds_at(desk, ana) == []
    if due_on is None:
        assert found(desk, records.CheckIn, done_at=None) == []
    else:
        assert (open_one(desk).due_on, open_one(desk).agreed) == (due_on, called.next_on is not None)


def test_who_was_placed_is_in_the_network(desk: Desk, ana: int) -> None:
    idea = records.Introduction(0, ana, ana, IntroductionState.IDEA, dt.date(2027, 2, 1))
    desk.run(Label("idea"), lambda writer: writer.insert(idea))
    call(desk, ana, CalledAgain(C.PLACED, where="Umbrella", since=dt.date(2027, 2, 1)))
    (person,) = found(desk, records.Person)
    assert (person.company, person.is_contact) == ("Umbrella", True)
    assert "network.joined" in history_keys(desk, ana)
    assert found(desk, records.Introduction)[0].introduction_state is IntroductionState.CANDIDATE_PLACED


def test_rounds_of_looking_are_counted(desk: Desk, ana: int, clock: FakeClock) -> None:
    for day in (dt.date(2027, 3, 24), dt.date(2027, 4, 26)):
        call(desk, ana, CalledAgain(C.STILL_LOOKING, next_on=day))
        clock.moment = dt.datetime.combine(day, dt.time(12), dt.UTC)
    assert open_one(desk).round == 3


def test_who_wants_no_more_calls_gets_none(desk: Desk, ana: int) -> None:
    call(desk, ana, CalledAgain(C.NO_MORE_CALLS))
    (consent,) = found(desk, records.Consent)
    assert (str(consent.kind), consent.given) == ("call", False)
    assert call(desk, ana, CalledAgain(C.NOT_NOW)) is None


def test_a_yes_to_calls_that_ends_sooner_plans_no_call_by_the_rule(desk: Desk, ana: int) -> None:
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 6, 30)))
    assert call(desk, ana, CalledAgain(C.EMPLOYED)) is None
    agreed = dt.date(2027, 8, 2)
    assert call(desk, ana, CalledAgain(C.EMPLOYED, next_on=agreed)) == agreed


def test_a_talk_moves_no_call_beyond_the_end_of_their_yes(desk: Desk, clock: FakeClock) -> None:
    person_id = add_declined(desk).person_id
    record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    record_consent(desk, person_id, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 3, 31)))
    clock.set("2027-02-01T10:00")
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    assert open_one(desk).due_on == dt.date(2027, 2, 22)


def test_a_come_back_date_moves_no_call_beyond_the_end_of_their_yes(desk: Desk, ana: int) -> None:
    call(desk, ana, CalledAgain(C.NOT_NOW))
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 6, 30)))
    for back_on, due_on in ((dt.date(2027, 9, 1), dt.date(2027, 5, 24)), (dt.date(2027, 6, 1),) * 2):
        (person,) = found(desk, records.Person, id=ana)
        edit_person(desk, ana, replace(details_of(person), come_back_on=back_on))
        assert open_one(desk).due_on == due_on


def test_an_agreed_day_is_given_up_for_none_where_their_yes_ends_before(desk: Desk, ana: int) -> None:
    reschedule_check_in(desk, open_one(desk).id, dt.date(2027, 3, 10), CheckInOrigin.AGREED)
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 4, 30)))
    record_attempt(desk, ana, Reached(AttemptOutcome.SPOKE, from_today=True))
    assert found(desk, records.CheckIn, done_at=None) == []


def test_three_tries_in_ten_days_then_one_mail_then_done(desk: Desk, ana: int, clock: FakeClock) -> None:
    for moment in ("2027-02-22T10:00", "2027-02-23T13:00", "2027-02-24T17:30"):
        clock.set(moment)
        call(desk, ana, CalledAgain(C.NOT_REACHED))
    assert [(row.kind, row.attempts) for row in queue_at(desk, ana)] == [("message", 3)]
    leads_back_and_forth(desk, lambda: record_attempt(desk, ana, Reached(AttemptOutcome.TOLD_IN_WRITING)))
    assert found(desk, records.CheckIn, done_at=None) == []
    assert found(desk, records.CheckIn)[0].outcome is C.NOT_REACHED


@pytest.mark.parametrize("days", [1, 11])
def test_a_try_beyond_the_last_ends_it(desk: Desk, ana: int, clock: FakeClock, days: int) -> None:
    for _ in range(3 if days == 1 else 1):
        record_check_in(desk, ana, CalledAgain(C.NOT_REACHED))
        clock.advance(days=days)
    assert call(desk, ana, CalledAgain(C.NOT_REACHED)) is None
    assert found(desk, records.CheckIn, done_at=None) == []


def test_a_check_in_by_hand_needs_none_that_is_due(desk: Desk, clock: FakeClock) -> None:
    ben = add_declined(desk, "Ben").person_id
    assert call(desk, ben, CalledAgain(C.NOT_REACHED)) is None
    assert call(desk, ben, CalledAgain(C.NOT_NOW)) == dt.date(2027, 2, 22)
    assert kinds_at(desk, ben) == ["closure"]


@pytest.mark.parametrize(
    ("called", "key"),
    [
        (CalledAgain(C.STILL_LOOKING), "check_in.next_needed"),
        (CalledAgain(C.NOT_NOW, next_on=dt.date(2027, 2, 22)), "check_in.next_past"),
        (CalledAgain(C.NOT_NOW, since=dt.date(2027, 2, 1)), "check_in.since_only_placed"),
        (CalledAgain(C.PLACED, dt.date(2027, 3, 1), since=dt.date(2027, 4, 1)), "check_in.before_start"),
    ],
)
def test_what_lacks_something_is_refused(desk: Desk, ana: int, called: CalledAgain, key: str) -> None:
    assert refused(desk, lambda: record_check_in(desk, ana, called)) == key


def test_nobody_is_called_again_who_asked_to_be_left_alone(desk: Desk, ana: int) -> None:
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert call(desk, ana, CalledAgain(C.NOT_NOW)) is None


@pytest.mark.parametrize("origin", [CheckInOrigin.AGREED, CheckInOrigin.BY_HAND])
def test_a_day_that_was_agreed_or_chosen_no_longer_moves(
    desk: Desk, ana: int, clock: FakeClock, origin: CheckInOrigin
) -> None:
    check_in, day = open_one(desk), dt.date(2027, 3, 10)
    leads_back_and_forth(desk, lambda: reschedule_check_in(desk, check_in.id, day, origin))
    assert kinds_at(desk, ana) == []
    record_attempt(desk, ana, Reached(AttemptOutcome.SPOKE))
    assert open_one(desk).due_on == day


def test_skipped_moves_on_by_its_own_interval(desk: Desk, ana: int) -> None:
    assert leads_back_and_forth(desk, lambda: skip_check_in(desk, open_one(desk).id)) == dt.date(2027, 5, 24)
    assert kinds_at(desk, ana) == []


def test_skipped_is_done_where_the_next_day_lies_beyond_their_yes(desk: Desk, ana: int) -> None:
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 5, 23)))
    assert leads_back_and_forth(desk, lambda: skip_check_in(desk, open_one(desk).id, "on holiday")) is None
    (done,) = found(desk, records.CheckIn)
    assert (done.done_at is not None, done.due_on) == (True, dt.date(2027, 2, 22))


def test_skipped_goes_on_up_to_the_last_day_of_their_yes(desk: Desk, ana: int) -> None:
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 5, 24)))
    assert skip_check_in(desk, open_one(desk).id) == dt.date(2027, 5, 24)


def test_the_reason_for_skipping_is_kept_and_is_the_same_step(desk: Desk, ana: int) -> None:
    leads_back_and_forth(desk, lambda: skip_check_in(desk, open_one(desk).id, "on holiday"))
    assert open_one(desk).skipped_because == "on holiday"
    assert [line.text for line in found(desk, records.Activity, key="check_in.skipped")] == ["on holiday"]


def test_a_day_by_the_rule_that_was_shown_is_not_agreed(desk: Desk, ana: int) -> None:
    looking = CalledAgain(C.STILL_LOOKING, dt.date(2027, 3, 24), next_by=CheckInOrigin.BY_RULE)
    call(desk, ana, looking)
    assert not open_one(desk).agreed
    call(desk, ana, CalledAgain(C.NOT_NOW, dt.date(2027, 6, 1), next_by=CheckInOrigin.BY_HAND))
    assert open_one(desk).set_by_hand


def test_a_time_of_day_can_be_chosen(desk: Desk, ana: int) -> None:
    call(desk, ana, CalledAgain(C.NOT_NOW, call_at=dt.time(12, 30)))
    assert open_one(desk).call_at == dt.time(12, 30)
    at_night = CalledAgain(C.NOT_NOW, call_at=dt.time(7, 59))
    assert refused(desk, lambda: record_check_in(desk, ana, at_night)) == "check_in.night"


def test_a_message_after_no_answer_is_a_try_of_its_own(desk: Desk, ana: int) -> None:
    call(desk, ana, CalledAgain(C.NOT_REACHED, message_sent=True))
    tries = [one.outcome for one in found(desk, records.Attempt)][-2:]
    assert tries == [AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT]


def test_not_now_waits_for_a_come_back_date(desk: Desk, ana: int) -> None:
    person = found(desk, records.Person)[0]
    edit_person(desk, ana, replace(details_of(person, (), ()), come_back_on=dt.date(2027, 5, 6)))
    assert call(desk, ana, CalledAgain(C.NOT_NOW)) == dt.date(2027, 5, 7)


@pytest.mark.parametrize("outcome", [AttemptOutcome.SPOKE, AttemptOutcome.TOLD])
def test_a_conversation_in_between_can_give_the_agreed_day_up(
    desk: Desk, clock: FakeClock, outcome: AttemptOutcome
) -> None:
    ben = add_declined(desk, "Ben").person_id
    plan_check_in(desk, ben, dt.date(2026, 12, 10))
    keep, anew = Reached(outcome), Reached(outcome, from_today=True)
    record_attempt(desk, ben, keep)
    assert open_one(desk).due_on == dt.date(2026, 12, 10)
    desk.undo()
    leads_back_and_forth(desk, lambda: record_attempt(desk, ben, anew))
    moved = open_one(desk)
    assert (moved.due_on, moved.set_by_hand, moved.interval_days) == (dt.date(2027, 2, 22), False, 90)


def test_a_day_by_the_rule_has_nothing_to_give_up(desk: Desk, clock: FakeClock) -> None:
    ben = add_declined(desk, "Ben").person_id
    record_attempt(desk, ben, Reached(AttemptOutcome.TOLD))
    clock.set("2026-12-15T10:00")
    record_attempt(desk, ben, Reached(AttemptOutcome.SPOKE, from_today=True))
    assert open_one(desk).due_on == dt.date(2027, 3, 15)


def test_nothing_is_planned_for_who_wants_no_calls(desk: Desk, ana: int) -> None:
    day = dt.date(2027, 3, 10)
    call(desk, ana, CalledAgain(C.NO_MORE_CALLS))
    assert refused(desk, lambda: plan_check_in(desk, ana, day)) == "check_in.wants_no_calls"
    ben = add_declined(desk, "Ben").person_id
    set_do_not_contact(desk, ben, do_not_contact=True)
    assert refused(desk, lambda: plan_check_in(desk, ben, day)) == "check_in.wants_no_calls"


def test_a_check_in_is_planned_by_hand(desk: Desk, clock: FakeClock) -> None:
    ben = add_declined(desk, "Ben").person_id
    day = clock.today() + dt.timedelta(days=3)
    leads_back_and_forth(desk, lambda: plan_check_in(desk, ben, day))
    assert refused(desk, lambda: plan_check_in(desk, ben, clock.today())) == "check_in.next_past"
    assert refused(desk, lambda: plan_check_in(desk, 99, day)) == "record.gone"


def test_who_is_to_be_called_already_is_called_on_that_day_instead(desk: Desk, ana: int) -> None:
    ahead = open_one(desk)
    day = dt.date(2027, 3, 2)
    planned = leads_back_and_forth(desk, lambda: plan_check_in(desk, ana, day, dt.time(9, 30)))
    moved = open_one(desk)
    assert (moved.id, moved.due_on, moved.call_at) == (planned, day, dt.time(9, 30))
    assert (planned, moved.set_by_hand) == (ahead.id, True)


def test_a_talk_before_they_come_back_leaves_the_call_on_that_day(
    desk: Desk, ana: int, clock: FakeClock
) -> None:
    person = found(desk, records.Person)[0]
    edit_person(desk, ana, replace(details_of(person, (), ()), come_back_on=dt.date(2027, 6, 1)))
    record_check_in(desk, ana, CalledAgain(C.NOT_NOW))
    assert open_one(desk).due_on == dt.date(2027, 6, 1)
    clock.set("2027-05-10T10:00")
    record_attempt(desk, ana, Reached(AttemptOutcome.SPOKE))
    assert open_one(desk).due_on == dt.date(2027, 6, 1)


def test_what_is_done_stays_where_it_was(desk: Desk, ana: int) -> None:
    check_in = open_one(desk)
    record_check_in(desk, ana, CalledAgain(C.NO_MORE_CALLS))
    later = dt.date(2027, 6, 1)
    assert refused(desk, lambda: skip_check_in(desk, check_in.id)) == "check_in.done_already"
    move = lambda: reschedule_check_in(desk, check_in.id, later, CheckInOrigin.AGREED)
    assert refused(desk, move) == "check_in.done_already"
    assert refused(desk, lambda: skip_check_in(desk, 99)) == "record.gone"


def test_a_call_for_which_a_time_was_chosen_rings_at_that_time(
    desk: Desk, ana: int, clock: FakeClock
) -> None:
    def at(time: str) -> list[str]:
        clock.set(f"2027-02-23T{time}")
        return kinds_at(desk, ana)

    planned = plan_check_in(desk, ana, dt.date(2027, 2, 23), dt.time(15, 30))
    (rings,) = rows(desk, "SELECT due_at FROM reminder")
    assert rings == ("2027-02-23T14:30:00Z",)
    assert at("10:00") == ["check_in"]
    clock.set("2027-02-22T10:00")
    reschedule_check_in(desk, planned, dt.date(2027, 2, 23), CheckInOrigin.BY_HAND, dt.time(9))
    assert at("08:59") == []
    assert at("09:00") == ["check_in"]


def test_the_title_of_a_new_job_is_kept_where_it_is_said(desk: Desk, ana: int) -> None:
    call(desk, ana, CalledAgain(C.PLACED, where="Vega", job_title=" Head of Data "))
    (person,) = found(desk, records.Person, id=ana)
    assert (person.company, person.title) == ("Vega", "Head of Data")
    call(desk, ana, CalledAgain(C.PLACED, where="Elbe"))
    assert found(desk, records.Person, id=ana)[0].title == "Head of Data"
