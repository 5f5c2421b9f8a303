"""What a call brings beside its outcome: a promise, an agreed day, and never a second record."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, PhoneKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.people import PersonDetails, add_person, set_strength
from recruiterdesk.operations.phones import PhoneEntry, prefer_phone, set_phone_kind
from recruiterdesk.storage.desk import Desk
from tests.desks import add_declined, dump, found

AGREED = dt.date(2027, 1, 14)


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_declined(desk).person_id


def last_attempt(desk: Desk) -> int:
    return max((attempt.id for attempt in found(desk, records.Attempt)), default=0)


def open_promises(desk: Desk) -> list[dt.date]:
    return [promise.due_on for promise in found(desk, records.Promise, kept_at=None)]


def in_days(desk: Desk, days: int) -> dt.date:
    return desk.clock.today() + dt.timedelta(days=days)


def test_a_promise_of_the_call_is_open_after_those_before_it_are_kept(desk: Desk, ana: int) -> None:
    before = dump(desk)
    promised_on = in_days(desk, 3)
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD, promised_on=promised_on))
    assert open_promises(desk) == [promised_on]
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert open_promises(desk) == [promised_on]


def test_the_same_day_promised_twice_in_a_call_is_one_promise(desk: Desk, ana: int) -> None:
    day = in_days(desk, 3)
    record_attempt(desk, ana, Reached(AttemptOutcome.SPOKE, next_on=day, promised_on=day))
    assert open_promises(desk) == [day]


def test_the_day_agreed_when_told_is_the_check_in_and_one_step(desk: Desk, ana: int) -> None:
    result = record_attempt(desk, ana, Reached(AttemptOutcome.TOLD, agreed_on=AGREED))
    assert result.check_in_on == AGREED
    check_in = found(desk, records.CheckIn)[0]
    assert (check_in.due_on, check_in.agreed) == (AGREED, True)
    desk.undo()
    assert found(desk, records.CheckIn) == []


@pytest.mark.parametrize("field", ["agreed_on", "promised_on"])
def test_a_day_that_is_past_is_refused_and_nothing_is_written(desk: Desk, ana: int, field: str) -> None:
    before = dump(desk)
    with pytest.raises(Refusal):
        record_attempt(desk, ana, Reached(AttemptOutcome.TOLD, **{field: in_days(desk, -1)}))  # type: ignore[arg-type]
    with pytest.raises(Refusal):
        record_check_in(desk, ana, CalledAgain(CheckInOutcome.NOT_NOW, promised_on=in_days(desk, -1)))
    assert dump(desk) == before


def test_a_call_that_was_recorded_meanwhile_is_refused(desk: Desk, ana: int) -> None:
    began = last_attempt(desk)
    record_attempt(desk, ana, Reached(AttemptOutcome.NO_ANSWER))
    before = dump(desk)
    with pytest.raises(Refusal) as refused:
        record_attempt(desk, ana, Reached(AttemptOutcome.TOLD, last_attempt_id=began))
    assert refused.value.key == "attempt.recorded_meanwhile"
    with pytest.raises(Refusal):
        record_check_in(desk, ana, CalledAgain(CheckInOutcome.NOT_NOW, last_attempt_id=began))
    assert dump(desk) == before
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD, last_attempt_id=last_attempt(desk)))


def test_a_message_that_was_sent_after_the_call_is_a_try_of_the_same_step(desk: Desk, ana: int) -> None:
    before = dump(desk)
    record_attempt(desk, ana, Reached(AttemptOutcome.NO_ANSWER, message_sent=True))
    outcomes = [attempt.outcome for attempt in found(desk, records.Attempt)]
    assert outcomes == [AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT]
    desk.undo()
    assert dump(desk) == before


def test_a_promise_goes_with_a_check_in_too(desk: Desk) -> None:
    bo = add_person(desk, PersonDetails("Bo Lind"))
    record_check_in(desk, bo, CalledAgain(CheckInOutcome.NOT_NOW, promised_on=in_days(desk, 2)))
    assert open_promises(desk) == [in_days(desk, 2)]


def test_a_strength_and_the_kinds_of_numbers_are_written_and_undone(desk: Desk) -> None:
    numbers = (PhoneEntry("+4917112345678", preferred=True), PhoneEntry("+4915112345670"))
    bo = add_person(desk, PersonDetails("Bo Lind", phones=numbers))
    before = dump(desk)
    first, second = found(desk, records.PhoneNumber)
    set_strength(desk, bo, " asks well ")
    set_phone_kind(desk, first.id, PhoneKind.SHARED)
    prefer_phone(desk, second.id)
    assert found(desk, records.Person)[0].strength == "asks well"
    phones = [(phone.kind, phone.preferred) for phone in found(desk, records.PhoneNumber)]
    assert phones == [(PhoneKind.SHARED, False), (PhoneKind.UNKNOWN, True)]
    for _ in range(3):
        desk.undo()
    assert dump(desk) == before
    with pytest.raises(Refusal):
        set_phone_kind(desk, 99, PhoneKind.WORK)
