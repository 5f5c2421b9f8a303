from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.nameless import leave_nameless_node
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.referrals import NOBODY, Referrer
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.storage.queries.referral_tree import SentSince, TreePerson, referral_tree
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import add_declined, new_desk


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def added(desk: Desk, name: str, sent_by: int | str | None = None) -> int:
    referrer = (
        Referrer(sent_by) if isinstance(sent_by, int) else Referrer(name=sent_by) if sent_by else NOBODY
    )
    return add_person(desk, PersonDetails(name), referrer)


def erase(desk: Desk, person_id: int) -> None:
    def work(writer: Writer) -> None:
        leave_nameless_node(writer, person_id)
        for kind in (records.Task, records.Activity):
            writer.delete_many(writer.find(kind, person_id=person_id))
        writer.delete(writer.load(records.Person, person_id))

    desk.run(Label("person.edit", (("name", "x"),)), work)


def lines(people: tuple[TreePerson, ...]) -> list[tuple[int, str, str]]:
    return [(one.level, one.name, one.through) for one in people]


def test_the_tree_goes_up_to_the_first_and_down_to_the_last(desk: Desk) -> None:
    first = added(desk, "Ana Ruiz", "Uncle Joe")
    second = added(desk, "Ben Okafor", first)
    third = added(desk, "Cy Park", second)
    added(desk, "Dee Lund", third)
    added(desk, "Eve Hale", third)
    added(desk, "Finn Ode", second)
    tree = referral_tree(desk, second)
    assert lines(tree.above) == [(-1, "Ana Ruiz", "Ben Okafor"), (-2, "Uncle Joe", "Ana Ruiz")]
    assert [one.person_id for one in tree.above] == [first, None]
    assert lines(tree.below) == [
        (1, "Cy Park", "Ben Okafor"),
        (2, "Dee Lund", "Cy Park"),
        (2, "Eve Hale", "Cy Park"),
        (1, "Finn Ode", "Ben Okafor"),
    ]


def test_who_was_erased_stands_in_the_tree_without_a_name(desk: Desk) -> None:
    first = added(desk, "Ana Ruiz")
    second = added(desk, "Ben Okafor", first)
    third = added(desk, "Cy Park", second)
    fourth = added(desk, "Dee Lund", third)
    erase(desk, third)
    erase(desk, second)
    assert lines(referral_tree(desk, first).below) == [(1, "", "Ana Ruiz"), (2, "", ""), (3, "Dee Lund", "")]
    assert lines(referral_tree(desk, fourth).above) == [
        (-1, "", "Dee Lund"),
        (-2, "", ""),
        (-3, "Ana Ruiz", ""),
    ]
    assert [(r.person_id, r.name) for r in person_page(desk, first).related] == [(None, "")]
    assert [(r.person_id, r.name) for r in person_page(desk, fourth).related] == [(None, "")]
    erase(desk, first)
    assert [one.level for one in referral_tree(desk, fourth).above] == [-1, -2, -3]


def test_nobody_around_is_an_empty_tree(desk: Desk) -> None:
    tree = referral_tree(desk, added(desk, "Ana Ruiz"))
    assert (tree.above, tree.below, tree.sent_since_told) == ((), (), None)


def test_whom_somebody_sent_since_they_were_told_is_counted(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk, "Ana Ruiz").person_id
    clock.advance(days=1)
    added(desk, "Ben Okafor", ana)
    clock.advance(days=1)
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    assert referral_tree(desk, ana).sent_since_told is None
    clock.advance(days=30)
    cy = added(desk, "Cy Park", ana)
    added(desk, "Dee Lund", ana)
    applied = add_application(desk, cy, add_role(desk, "Northwind", "Engineer"), Stage.OFFERED)
    decline_application(desk, applied, Ending(DispositionKind.HIRED))
    tree = referral_tree(desk, ana)
    assert tree.sent_since_told == SentSince(dt.date(2026, 11, 25), 2, 1)
    assert [one.hired for one in tree.below] == [False, True, False]


def test_a_very_long_line_is_read_as_far_as_one_looks(desk: Desk) -> None:
    ids = [added(desk, "Person 0")]
    for number in range(1, 45):
        ids.append(added(desk, f"Person {number}", ids[-1]))
    assert len(referral_tree(desk, ids[0]).below) == 40
    assert len(referral_tree(desk, ids[-1]).above) == 39


def test_a_circle_on_a_damaged_desk_names_everybody_once(desk: Desk) -> None:
    first = added(desk, "Ana Ruiz", "Uncle Joe")
    second = added(desk, "Ben Okafor", first)
    third = added(desk, "Cy Park", second)
    desk.database.execute_sql(
        'UPDATE "referral" SET "referrer_id" = ?, "referrer_name" = \'\' WHERE "person_id" = ?',
        (third, first),
    )
    tree = referral_tree(desk, first)
    assert lines(tree.below) == [(1, "Ben Okafor", "Ana Ruiz"), (2, "Cy Park", "Ben Okafor")]
    assert lines(tree.above) == [(-1, "Cy Park", "Ana Ruiz"), (-2, "Ben Okafor", "Cy Park")]
