"""Other intervals move the dates that a rule made, and only if that is asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.desk_numbers import CallAgainTimes
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, ConsentKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.people import details_of, edit_person
from recruiterdesk.operations.planned_calls import reschedule_check_in
from recruiterdesk.operations.settings import change_intervals, change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.interval_moves import moved_by
from tests.clock import FakeClock
from tests.desks import add_declined, found, leads_back_and_forth, refused


def told(desk: Desk, name: str) -> int:
    person_id = add_declined(desk, name).person_id
    record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    return person_id


def due(desk: Desk, person_id: int) -> dt.date:
    (check_in,) = found(desk, records.CheckIn, person_id=person_id, done_at=None)
    day: dt.date = check_in.due_on
    return day


def test_a_change_alone_moves_nothing(desk: Desk) -> None:
    ana = told(desk, "Ana")
    change_settings(desk, replace(desk.settings, check_in_days=60))
    assert due(desk, ana) == dt.date(2027, 2, 22)
    assert due(desk, told(desk, "Ben")) == dt.date(2027, 1, 22)


def test_asked_for_it_moves_what_the_rule_planned(desk: Desk) -> None:
    ana, ben, cleo = told(desk, "Ana"), told(desk, "Ben"), told(desk, "Cleo")
    for person_id, origin in ((ben, CheckInOrigin.AGREED), (cleo, CheckInOrigin.BY_HAND)):
        (check_in,) = found(desk, records.CheckIn, person_id=person_id)
        reschedule_check_in(desk, check_in.id, dt.date(2027, 2, 22), origin)
    changed = replace(desk.settings, check_in_days=60)
    assert len(moved_by(desk, desk.settings, changed)) == 1
    assert leads_back_and_forth(desk, lambda: change_intervals(desk, changed)) == 1
    assert (due(desk, ana), due(desk, ben), due(desk, cleo)) == (
        dt.date(2027, 1, 22), dt.date(2027, 2, 22), dt.date(2027, 2, 22),
    )  # fmt: skip
    assert leads_back_and_forth(desk, lambda: change_intervals(desk, replace(changed, check_in_days=90))) == 1
    assert due(desk, ana) == dt.date(2027, 2, 22)


def test_each_outcome_moves_by_its_own_interval(desk: Desk, clock: FakeClock) -> None:
    ana, ben = told(desk, "Ana"), told(desk, "Ben")
    clock.set("2027-02-22T11:00")
    record_check_in(desk, ana, CalledAgain(CheckInOutcome.EMPLOYED))
    record_check_in(desk, ben, CalledAgain(CheckInOutcome.NOT_NOW))
    changed = replace(desk.settings, call_again=CallAgainTimes(employed_days=365))
    assert change_intervals(desk, changed) == 1
    assert due(desk, ana) == dt.date(2028, 2, 22)
    assert due(desk, ben) == dt.date(2027, 5, 24)


def test_none_moves_beyond_the_end_of_their_yes(desk: Desk) -> None:
    ana, ben = told(desk, "Ana"), told(desk, "Ben")
    for person_id, until in ((ana, dt.date(2027, 3, 22)), (ben, dt.date(2027, 3, 23))):
        record_consent(desk, person_id, ConsentAnswer(ConsentKind.CALL, given=True, until=until))
    changed = replace(desk.settings, check_in_days=120)
    assert change_intervals(desk, changed) == 1
    assert (due(desk, ana), due(desk, ben)) == (dt.date(2027, 2, 22), dt.date(2027, 3, 23))


def test_nothing_moves_into_the_past(desk: Desk, clock: FakeClock) -> None:
    ana = told(desk, "Ana")
    clock.set("2027-02-12T11:00")
    change_intervals(desk, replace(desk.settings, check_in_days=30))
    assert due(desk, ana) == dt.date(2027, 2, 15)


@pytest.mark.parametrize("days", [90, 120])
def test_what_is_due_stays_due(desk: Desk, clock: FakeClock, days: int) -> None:
    ana = told(desk, "Ana")
    clock.set("2027-02-23T11:00")
    assert moved_by(desk, desk.settings, replace(desk.settings, check_in_days=days)) == ()
    change_intervals(desk, replace(desk.settings, check_in_days=days))
    assert due(desk, ana) == dt.date(2027, 2, 22)


def test_a_come_back_date_stays(desk: Desk) -> None:
    ana = told(desk, "Ana")
    person = found(desk, records.Person)[0]
    back = replace(details_of(person, (), ()), come_back_on=dt.date(2027, 5, 1))
    leads_back_and_forth(desk, lambda: edit_person(desk, ana, back))
    assert due(desk, ana) == dt.date(2027, 5, 3)
    assert moved_by(desk, desk.settings, replace(desk.settings, check_in_days=60)) == ()


def test_a_come_back_date_moves_nothing_that_was_agreed(desk: Desk) -> None:
    ana = told(desk, "Ana")
    (check_in,) = found(desk, records.CheckIn)
    reschedule_check_in(desk, check_in.id, dt.date(2027, 1, 11), CheckInOrigin.AGREED)
    person = found(desk, records.Person)[0]
    edit_person(desk, ana, replace(details_of(person, (), ()), come_back_on=dt.date(2027, 5, 1)))
    assert due(desk, ana) == dt.date(2027, 1, 11)


def test_bad_intervals_are_refused(desk: Desk) -> None:
    for change in ({"check_in_days": 0}, {"call_again": CallAgainTimes(placed_months=0)}):
        changed = replace(desk.settings, **change)  # type: ignore[arg-type]
        assert refused(desk, lambda changed=changed: change_intervals(desk, changed)) == "settings.number"


def test_who_has_no_country_has_the_recruiters_days(desk: Desk) -> None:
    ana = told(desk, "Ana")
    person = found(desk, records.Person)[0]
    edit_person(desk, ana, replace(details_of(person, (), ()), country=""))
    change_intervals(desk, replace(desk.settings, check_in_days=60))
    assert due(desk, ana) == dt.date(2027, 1, 22)
