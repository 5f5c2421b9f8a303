"""Very many reminders at once are looked for and marked aside; each rings once all the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person, snooze_person
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.reminders.due import MANY
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.desk import Desk, Label
from tests.desks import new_desk
from tests.reminders.test_service import FakeNotifier, Silence, agree_to_call

PEOPLE = 2 * MANY


class LaterAside:
    """Does its work when the test says so, as a thread would; it may be refused, or never come to it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.waiting: list[tuple[Callable[[Desk], Any], Callable[[Any], None], Callable[[Any], None]]] = []

    def run(
        self,
        work: Callable[[Desk], Any],
        then: Callable[[Any], None],
        failed: Callable[[Refusal | None], None],
    ) -> None:
        self.waiting.append((work, then, failed))

    def work(self) -> None:
        """Do what waits now, and tell."""
        for work, then, _failed in self._taken():
            then(work(self.desk))

    def work_and_tell_nobody(self) -> None:
        for work, _then, _failed in self._taken():
            work(self.desk)

    def refuse(self, refusal: Refusal | None) -> None:
        for _work, _then, failed in self._taken():
            failed(refusal)

    def _taken(self) -> list[Any]:
        taken, self.waiting = self.waiting, []
        return taken


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def crowd(desk, clock):
    """A desk on whose morning very many are to be called again."""

    def work(writer: Any) -> None:
        people = writer.insert_many([records.Person(0, f"Person {n}") for n in range(PEOPLE)])
        day, today = dt.date(2026, 11, 24), clock.today()
        writer.insert_many([records.CheckIn(0, person.id, day, today, 90) for person in people])

    desk.run(Label("test"), work)
    clock.set("2026-11-24T10:00:10")
    return desk


def marks(desk: Desk) -> tuple[int, int]:
    """How many moments are marked, and how many of them were shown."""
    (found,) = desk.database.execute_sql('SELECT count(*), count("shown_at") FROM "reminder_mark"').fetchall()
    return found


def call_off_all(desk: Desk) -> None:
    desk.run(Label("test"), lambda writer: writer.delete_many(writer.find(records.CheckIn)))


def test_they_are_marked_before_they_are_shown_and_noted_as_shown_afterwards(crowd):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    service.tick()
    aside.work()
    assert (notifier.names(), marks(crowd)) == ([], (0, 0))
    aside.work()
    assert [len(each.people) for each in notifier.announced] == [PEOPLE]
    assert marks(crowd) == (PEOPLE, 0)
    aside.work()
    assert marks(crowd) == (PEOPLE, PEOPLE)
    service.tick()
    assert (len(notifier.announced), aside.waiting) == (1, [])


@pytest.mark.parametrize("steps", range(4))
def test_a_tick_in_between_does_nothing_twice(crowd, steps):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    service.tick()
    for _ in range(steps):
        aside.work()
        service.tick()
    service.tick()
    for _ in range(4):
        aside.work()
    service.tick()
    assert [len(each.people) for each in notifier.announced] == [PEOPLE]
    assert marks(crowd) == (PEOPLE, PEOPLE)


def test_a_crash_after_marking_shows_them_in_the_next_digest_and_only_there(crowd, clock):
    before, after, aside = FakeNotifier(), FakeNotifier(), LaterAside(crowd)
    ReminderService(crowd, [before], aside=aside).tick()
    aside.work()
    aside.work_and_tell_nobody()
    again = ReminderService(crowd, [after])
    again.tick()
    assert (before.names(), after.names()) == ([], [])
    clock.set("2026-11-25T09:00")
    again.tick()
    again.tick()
    assert [(str(each.form), len(each.people)) for each in after.announced] == [("digest", PEOPLE)]


def test_a_refusal_between_two_portions_loses_nobody(crowd, monkeypatch):
    notifier, told, portions = FakeNotifier(), [], []
    write = crowd.write_aside

    def full_disk(work: Callable[[Any], None]) -> None:
        portions.append(work)
        if len(portions) == 2:
            raise Refusal("desk.full")
        write(work)

    monkeypatch.setattr("recruiterdesk.storage.queries.reminder_marks.CHUNK", MANY)
    monkeypatch.setattr(crowd, "write_aside", full_disk)
    service = ReminderService(crowd, [notifier], told=told.append)
    service.tick()
    assert (notifier.announced, marks(crowd)) == ([], (MANY, 0))
    service.tick()
    assert [refusal and refusal.key for refusal in told] == ["desk.full", None]
    assert [len(each.people) for each in notifier.announced] == [PEOPLE]
    assert marks(crowd) == (PEOPLE, PEOPLE)


@pytest.mark.parametrize("refusal", [Refusal("desk.at_work"), None])
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_what_was_refused_or_broken_off_is_tried_again_at_the_next_tick(crowd, refusal, steps):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    service.tick()
    for _ in range(steps):
        aside.work()
    aside.refuse(refusal)
    service.tick()
    for _ in range(3):
        aside.work()
    assert [len(each.people) for each in notifier.announced] == [PEOPLE]
    assert marks(crowd) == (PEOPLE, PEOPLE)


@pytest.fixture
def replies(desk, clock):
    """A desk at the start of its call hours, on which very many replies wait for the summary."""

    def work(writer: Any) -> None:
        people = writer.insert_many([records.Person(0, f"Person {n}") for n in range(PEOPLE)])
        writer.insert_many([records.IncomingContact(0, person.id, clock.now()) for person in people])

    desk.run(Label("test"), work)
    return desk


def test_a_single_one_beside_them_rings_alone_after_the_summary(replies, clock):
    notifier, aside = FakeNotifier(), LaterAside(replies)
    agree_to_call(replies, "Ana Ruiz", "2026-11-24T09:00")
    clock.set("2026-11-24T09:00:10")
    ReminderService(replies, [notifier], aside=aside).tick()
    for _ in range(3):
        aside.work()
    shown = [(str(each.form), len(each.people)) for each in notifier.announced]
    assert shown == [("summary", PEOPLE), ("single", 1)]


def test_who_was_put_off_while_it_was_looked_for_does_not_ring(replies, clock):
    notifier, aside = FakeNotifier(), LaterAside(replies)
    person_id = agree_to_call(replies, "Ana Ruiz", "2026-11-24T09:00")
    clock.set("2026-11-24T09:00:10")
    service = ReminderService(replies, [notifier], aside=aside)
    service.tick()
    aside.work()
    snooze_person(replies, person_id, clock.now() + dt.timedelta(hours=1))
    for _ in range(2):
        aside.work()
    service.tick()
    assert [str(each.form) for each in notifier.announced] == ["summary"]


def test_do_not_disturb_asks_for_nothing_aside(crowd):
    aside = LaterAside(crowd)
    ReminderService(crowd, [FakeNotifier()], Silence(on=True), aside).tick()
    assert aside.waiting == []


def test_a_standing_digest_is_looked_through_aside_once_its_first_is_done(crowd, clock):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    service.tick()
    for _ in range(3):
        aside.work()
    service.withdraw_done()
    assert aside.waiting == []
    first = notifier.announced[0].people[0]
    snooze_person(crowd, first, clock.now() + dt.timedelta(days=1))
    service.withdraw_done()
    service.withdraw_done()
    assert len(aside.waiting) == 1
    aside.work()
    service.withdraw_done()
    assert aside.waiting == []
    call_off_all(crowd)
    service.withdraw_done()
    aside.refuse(None)
    assert notifier.withdrawn == []
    service.withdraw_done()
    aside.work()
    assert notifier.withdrawn == [notifier.announced[0].id]
    assert service.standing() == ()


@pytest.mark.parametrize("outcome", ["done", "refused"])
def test_one_that_was_answered_while_it_was_looked_through_is_left_alone(crowd, outcome):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    service.tick()
    for _ in range(3):
        aside.work()
    call_off_all(crowd)
    service.withdraw_done()
    service.answered(notifier.announced[0].id)
    if outcome == "done":
        aside.work()
    else:
        aside.refuse(Refusal("desk.failed"))
    assert notifier.withdrawn == []


def test_silent_kinds_cost_nothing_and_ring_once_they_may(crowd, clock):
    notifier, aside = FakeNotifier(), LaterAside(crowd)
    service = ReminderService(crowd, [notifier], aside=aside)
    settings = crowd.settings
    change_settings(crowd, replace(settings, ring_check_ins=False))
    service.tick()
    assert aside.waiting == []
    change_settings(crowd, settings)
    service.tick()
    assert len(aside.waiting) == 1


def test_a_person_of_their_own_is_told_of_at_once(desk, clock):
    notifier, aside = FakeNotifier(), LaterAside(desk)
    add_person(desk, PersonDetails("Bo Lind"))
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    ReminderService(desk, [notifier], aside=aside).tick()
    assert (notifier.names(), aside.waiting) == ([["Ana Ruiz"]], [])
