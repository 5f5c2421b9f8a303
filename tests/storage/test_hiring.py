"""One role, or all of a client: who stands where, who decides next, and how people were treated there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.domain.words import AttemptOutcome, RoleState, Stage, Turn
from recruiterdesk.operations.applications import add_application, decline_application, set_turn
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.pipeline_places import Standing
from recruiterdesk.storage.queries.hiring import (
    HiringPart,
    PendingDecision,
    applications_of,
    count_ended,
    ended_applications_of,
    pending_decisions,
    stage_counts_of,
    treatment_at,
)
from recruiterdesk.storage.queries.pipeline import client_names, client_rows, role_row, role_rows
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = new_desk(tmp_path, FakeClock("2026-11-02T10:00"))
    yield opened
    opened.close()


@pytest.fixture
def role(desk: Desk) -> int:
    return add_role(desk, "Northwind GmbH", "Backend Engineer", "Ada Byrne")


def candidate(desk: Desk, name: str, role_id: int, stage: Stage = Stage.INTERVIEWING) -> tuple[int, int]:
    person = add_person(desk, PersonDetails(name))
    return person, add_application(desk, person, role_id, stage)


def declined(desk: Desk, name: str, role_id: int) -> tuple[int, int]:
    person, application = candidate(desk, name, role_id)
    decline_application(desk, application, Ending())
    return person, application


def test_stages_are_counted_with_the_longest_stay(desk: Desk, role: int) -> None:
    candidate(desk, "Ana Ruiz", role, Stage.SCREENING)
    desk.clock.set("2026-11-05T10:00")
    candidate(desk, "Ben Foster", role, Stage.SCREENING)
    candidate(desk, "Cy Park", role, Stage.FINAL)
    declined(desk, "Dev Patel", role)
    counted = [
        (one.standing, one.stage_key, one.count, one.longest)
        for one in stage_counts_of(desk, HiringPart(role))
    ]
    assert counted == [
        (Standing.IN_PLAY, "final", 1, 0),
        (Standing.IN_PLAY, "screening", 2, 3),
        (Standing.TO_BE_TOLD, "interviewing", 1, 0),
    ]


def test_people_are_listed_narrowed_and_those_to_be_told_first(desk: Desk, role: int) -> None:
    part = HiringPart(role)
    _, screening = candidate(desk, "Ana Ruiz", role, Stage.SCREENING)
    _, final = candidate(desk, "Cy Park", role, Stage.FINAL)
    told_person, told = declined(desk, "Dev Patel", role)
    candidate(desk, "Elsewhere", add_role(desk, "Adatum", "SRE"))
    assert applications_of(desk, part)[0] == told
    assert set(applications_of(desk, part)) == {screening, final, told}
    assert applications_of(desk, part, Standing.TO_BE_TOLD) == (told,)
    assert applications_of(desk, part, Standing.IN_PLAY, ("final",)) == (final,)
    set_turn(desk, final, Turn.CANDIDATE)
    assert applications_of(desk, part, turn=Turn.CANDIDATE) == (final,)
    assert (ended_applications_of(desk, part), count_ended(desk, part)) == ((), 0)
    record_attempt(desk, told_person, Reached(AttemptOutcome.TOLD))
    assert ended_applications_of(desk, part) == (told,)
    assert told not in applications_of(desk, part)
    assert count_ended(desk, part) == 1


def test_the_client_decides_by_hiring_manager_and_is_overdue(desk: Desk, role: int) -> None:
    for name in ("Ana Ruiz", "Ben Foster"):
        _, application = candidate(desk, name, role)
        set_turn(desk, application, Turn.CLIENT)
    _, ours = candidate(desk, "Cy Park", role)
    set_turn(desk, ours, Turn.OURS)
    _, dated = candidate(desk, "Dev Patel", role)
    set_turn(desk, dated, Turn.FIXED_DATE, dt.date(2026, 11, 9))
    desk.clock.set("2026-11-05T10:00")
    assert pending_decisions(desk, HiringPart(role)) == (
        PendingDecision(Turn.CLIENT, "Ada Byrne", 2, 3, overdue=2),
        PendingDecision(Turn.OURS, "", 1, 3),
        PendingDecision(Turn.FIXED_DATE, "", 1, 3, next_on=dt.date(2026, 11, 9)),
    )


def test_nobody_decides_where_a_role_is_closed(desk: Desk, role: int) -> None:
    candidate(desk, "Ana Ruiz", role)
    change_role_state(desk, role, RoleState.FROZEN)
    assert pending_decisions(desk, HiringPart(role)) == ()


def test_how_people_were_treated_is_counted_in_working_days(desk: Desk, role: int) -> None:
    first, _ = declined(desk, "Ana Ruiz", role)
    second, _ = declined(desk, "Ben Foster", role)
    declined(desk, "Cy Park", role)
    alone, _ = declined(desk, "Wants No Contact", role)
    set_do_not_contact(desk, alone, do_not_contact=True)
    desk.clock.set("2026-11-03T10:00")
    record_attempt(desk, first, Reached(AttemptOutcome.TOLD))
    desk.clock.set("2026-11-09T10:00")
    record_attempt(desk, second, Reached(AttemptOutcome.TOLD_IN_WRITING))
    found = treatment_at(desk, HiringPart(role))
    assert (found.by_call, found.in_writing, found.waiting) == (1, 1, 1)
    assert (found.median_days, found.longest_wait) == (3.0, 5)


def test_a_day_ends_at_midnight_where_the_clock_is_half_an_hour_off(desk: Desk, role: int) -> None:
    change_settings(desk, replace(desk.settings, zone="Asia/Kolkata", country="IN"))
    person, _ = declined(desk, "Ana Ruiz", role)
    # A quarter past midnight on Wednesday in Kolkata.
    desk.clock.set("2026-11-03T18:45+00:00")
    record_attempt(desk, person, Reached(AttemptOutcome.TOLD))
    assert treatment_at(desk, HiringPart(role)).median_days == 2.0


def test_a_client_stands_for_all_its_roles(desk: Desk, role: int) -> None:
    other = add_role(desk, "Northwind GmbH", "Data Analyst")
    candidate(desk, "Ana Ruiz", role)
    declined(desk, "Ben Foster", other)
    found = role_row(desk, role)
    assert found is not None
    part = HiringPart(client_id=found.client_id)
    assert len(applications_of(desk, part)) == 2
    assert treatment_at(desk, part).waiting == 1
    assert [row.title for row in role_rows(desk, found.client_id)] == ["Backend Engineer", "Data Analyst"]
    assert [(row.active, row.to_be_told) for row in role_rows(desk, found.client_id)] == [(1, 0), (0, 1)]
    northwind = client_rows(desk)[0]
    assert (northwind.roles, northwind.open_roles, northwind.active, northwind.to_be_told) == (2, 2, 1, 1)
    assert client_names(desk) == ((northwind.id, "Northwind GmbH"),)
    assert role_row(desk, 99) is None
