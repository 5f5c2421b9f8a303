"""Nobody falls through, and no wait gets shorter by itself: random days at a desk, judged in plain words.

The judge reads the stored facts and knows nothing of the rules that make the queue.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import RoleState, Stage, Turn
from recruiterdesk.operations import role_changes
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import QueueRow, call_queue, later_queue
from tests.desks import add_candidate, rows
from tests.operations.actions import ACTIONS, Hand
from tests.operations.test_undo_machine import DeskMachine

FROM_APPLIED_ON = tuple(Stage)[2:]
FROM_SCREENING_ON = tuple(Stage)[3:]
A_NO = ("declined_by_client", "declined_by_us", "role_closed")
# The moves that give somebody substance, or bring facts in from elsewhere.
SUBSTANCE = frozenset(
    {
        "record an attempt",
        "record a check-in",
        "send a message",
        "import a sheet",
        "import another sheet",
        "take an import back",
        "take another import back",
        "merge two people",
    }
)
OFTEN = (
    "call in vain",
    "record an attempt",
    "end an application",
    "reopen an application",
    "move an application",
    "set the turn",
    "change a role's state",
    "note an incoming contact",
    "make a promise",
    "send a message",
    "snooze",
    "plan to be away",
)


@dataclass(frozen=True)
class Owed:
    """Somebody to whom something is owed, in plain words."""

    name: str
    what: str


@dataclass(frozen=True)
class Wait:
    """Somebody's wait: for the outcome of an application, for a word while still in, for a reply."""

    person_id: int
    kind: str
    about: int


def who_is_owed(desk: Desk) -> Iterator[Owed]:
    """Say who is owed an answer, from the facts alone; whoever asked to be left alone is not."""
    alone = {row[0] for row in rows(desk, "SELECT id FROM person WHERE do_not_contact = 1")}
    for person_id, name, what in _open_matters(desk):
        if person_id not in alone:
            yield Owed(name, what)


def _open_matters(desk: Desk) -> Iterator[tuple[int, str, str]]:
    yield from rows(
        desk,
        "SELECT p.id, p.full_name, 'the outcome' FROM closure k JOIN person p ON p.id = k.person_id "
        "WHERE k.closed_at IS NULL AND NOT k.cancelled",
    )
    for table, ended, what in (
        ("promise", "kept_at", "what was promised"),
        ("callback", "answered_at", "the agreed call"),
        ("incoming_contact", "answered_at", "a reply"),
    ):
        yield from rows(
            desk,
            f"SELECT p.id, p.full_name, '{what}' FROM {table} t JOIN person p ON p.id = t.person_id "
            f"WHERE t.{ended} IS NULL",
        )
    for person_id, name, stage, turn, paused, long_ago in rows(
        desk,
        "SELECT p.id, p.full_name, a.stage, a.turn, a.paused, a.long_ago FROM application a "
        "JOIN person p ON p.id = a.person_id WHERE a.id NOT IN (SELECT application_id FROM disposition)",
    ):
        if paused:
            yield person_id, name, "the next word on what was paused"
        elif stage in FROM_APPLIED_ON and turn != Turn.CANDIDATE and not long_ago:
            yield person_id, name, "a word while they are still in"
    yield from _never_told(desk)


def _never_told(desk: Desk) -> Iterator[tuple[int, str, str]]:
    """Yield whoever got a no at the desk, from screening on, and has no closure that was ever told.

    What a sheet says of a no may be that it was told long ago.
    """
    for person_id, name, kind, stage in rows(
        desk,
        "SELECT p.id, p.full_name, d.kind, d.stage_at_end FROM disposition d "
        "JOIN application a ON a.id = d.application_id JOIN person p ON p.id = a.person_id "
        "WHERE p.id NOT IN (SELECT person_id FROM import_row WHERE person_id IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM closure k WHERE k.application_id = a.id "
        "AND NOT k.cancelled AND k.outcome IS NOT NULL)",
    ):
        if kind in A_NO and stage in FROM_SCREENING_ON:
            yield person_id, name, "the no"


def everyone_in_sight(desk: Desk) -> list[QueueRow]:
    """What `queue --all` lists."""
    return [*call_queue(desk), *later_queue(desk)]


class NobodyFallsThrough(DeskMachine):
    """Everything that can happen at a desk, in any order, over weeks, undone and redone in between."""

    moves = (*OFTEN, *OFTEN, *sorted(ACTIONS))

    @initialize()
    def a_few_people(self) -> None:
        first = add_candidate(self.desk, "Ana Ruiz")
        add_candidate(self.desk, "Ben Okafor", Stage.FINAL, role_id=first.role_id)
        add_candidate(self.desk, "Cleo Adeyemi", Stage.SCREENING, role_id=first.role_id)
        self.role_id = first.role_id
        self.begun = len(self.desk.steps(200))
        self.begins = waits_begin(self.desk)
        self.heard_on: dict[int, dt.date] = {}
        self.touched: set[int] = set()
        self.desk.announcer.listen(lambda changes: self.touched.update(changes.people))

    @rule(data=st.data(), hours=st.sampled_from([0, 0, 1, 5, 24, 70, 24 * 8, 24 * 30]))
    def act(self, data: st.DataObject, hours: int) -> None:
        action = data.draw(st.sampled_from(self.moves))
        self.clock.advance(hours=hours)
        try:
            ACTIONS[action](Hand(self.desk, data))
        except Refusal:
            return
        if action == "change the settings":
            self.begins = waits_begin(self.desk)
        self.judge_waits(substance=action in SUBSTANCE)

    @rule(state=st.sampled_from([RoleState.FROZEN, RoleState.OPEN, RoleState.FILLED, RoleState.CANCELLED]))
    def role(self, state: RoleState) -> None:
        try:
            role_changes.change_role_state(self.desk, self.role_id, state)
        except Refusal:
            return
        self.judge_waits(substance=False)

    @rule(data=st.data(), zone=st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"]))
    def travel(self, data: st.DataObject, zone: str) -> None:
        """Another zone, country and weekend: the days of all waits are counted anew."""
        country, weekend = data.draw(st.sampled_from([("DE", "56"), ("IL", "45"), ("US", "56")]))
        change_settings(
            self.desk, replace(self.desk.settings, zone=zone, country=country, region="", weekend=weekend)
        )
        self.begins = waits_begin(self.desk)

    @precondition(lambda self: len(self.desk.steps(200)) > self.begun)
    @rule()
    def undo(self) -> None:
        self.desk.undo()
        self.begins = waits_begin(self.desk)

    @precondition(lambda self: self.desk.undone_steps(1))
    @rule()
    def redo(self) -> None:
        self.desk.redo()
        self.begins = waits_begin(self.desk)

    def judge_waits(self, *, substance: bool) -> None:
        """A wait goes on since it began; only a word to that person lets a later one begin later."""
        begins, today = waits_begin(self.desk), self.clock.today()
        if substance:
            self.heard_on |= dict.fromkeys(self.touched, today)
        later = {
            wait: (self.begins[wait], begun)
            for wait, begun in begins.items()
            if begun > self.begins.get(wait, begun) > self.heard_on.get(wait.person_id, dt.date.min)
        }
        assert later == {}, f"a wait got shorter, and nobody heard anything: {later}"
        self.begins = {**self.begins, **begins}
        self.touched.clear()

    @invariant()
    def everyone_who_is_owed_something_is_in_sight(self) -> None:
        in_sight = {row.name for row in everyone_in_sight(self.desk)}
        missing = [owed for owed in who_is_owed(self.desk) if owed.name not in in_sight]
        assert missing == [], f"owed something, and in no queue: {missing}"

    @invariant()
    def nobody_waits_less_than_no_time(self) -> None:
        assert [row for row in everyone_in_sight(self.desk) if row.working_days_waiting < 0] == []


def waits_begin(desk: Desk) -> dict[Wait, dt.date]:
    """Return the day on which each wait began."""
    found: dict[Wait, dt.date] = {}
    for person_id, table, row_id, application_id, since in rows(
        desk, "SELECT person_id, ref_table, ref_id, application_id, since FROM duty WHERE ref_table IN "
        "('closure', 'application', 'incoming_contact') AND kind <> 'task'"
    ):  # fmt: skip
        wait = Wait(person_id, table, row_id if application_id is None else application_id)
        found[wait] = min(dt.date.fromisoformat(since), found.get(wait, dt.date.max))
    return found


TestNobodyFallsThrough: Any = NobodyFallsThrough.TestCase
TestNobodyFallsThrough.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
