"""Any sequence of operations, undone and redone in between: undo leads back to the start, redo to the end."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.integrity import check_desk
from tests.clock import FakeClock
from tests.desks import add_candidate, dump, new_desk, rows
from tests.operations.actions import ACTIONS, Hand

# What is owed: its table, when it is open, and which row stands for it (one for all contacts of theirs).
OWED = (
    ("closure", "o.closed_at IS NULL AND o.cancelled = 0", "d.ref_id = o.id"),
    ("promise", "o.kept_at IS NULL", "d.ref_id = o.id"),
    ("incoming_contact", "o.answered_at IS NULL", "1"),
)
AROUND_AN_ANSWER = (
    "call in vain",
    "call in vain",
    "call in vain",
    "end an application",
    "record an attempt",
    "make a promise",
    "note an incoming contact",
    "snooze",
    "change a role's state",
)
AROUND_AN_IMPORT = (
    "import a sheet",
    "import a sheet",
    "import a sheet",
    "take an import back",
    "take an import back",
    "forget an import",
    "edit a person",
    "add a phone",
    "set phones",
    "move an application",
    "end an application",
    "reopen an application",
    "record an attempt",
    "write a note",
    "set a referrer",
    "keep a promise",
    "merge two people",
    "decline many",
    "tag many",
    "take a tag from many",
    "keep data until",
    "begin an introduction",
    "bring an introduction on",
)
AROUND_MANY = (
    "decline many",
    "decline many",
    "move many",
    "tag many",
    "take a tag from many",
    "promise many",
    "keep data until",
    "add an application",
    "reopen an application",
    "mark the runner-up",
    "change a role's state",
    "record an attempt",
    "note an incoming contact",
    "merge two people",
    "leave alone",
    "import a sheet",
    "take an import back",
)
HOURS = st.sampled_from([0, 1, 5, 24, 70, 24 * 20, 24 * 91])


class DeskMachine(RuleBasedStateMachine):
    """One desk with a few people on which everything that a user can do happens in any order."""

    moves = tuple(sorted(ACTIONS))

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.desk = new_desk(self.folder, self.clock)

    @initialize()
    def a_few_people(self) -> None:
        first = add_candidate(self.desk, "Ana Ruiz")
        add_candidate(self.desk, "Ben Okafor", role_id=first.role_id)
        self.begun = len(self.desk.steps(200))
        self.start = dump(self.desk)

    @rule(data=st.data(), hours=HOURS)
    def act(self, data: st.DataObject, hours: int) -> None:
        action = data.draw(st.sampled_from(self.moves))
        self.clock.advance(hours=hours)
        before = dump(self.desk)
        try:
            ACTIONS[action](Hand(self.desk, data))
        except Refusal:
            assert dump(self.desk) == before

    @invariant()
    def nobody_was_sent_by_whom_they_sent(self) -> None:
        sent_by = dict(rows(self.desk, "SELECT person_id, referrer_id FROM referral"))
        for person_id, referrer_id in sent_by.items():
            above = referrer_id
            for _ in sent_by:
                assert above != person_id, "a circle of referrals"
                above = sent_by.get(above)

    def teardown(self) -> None:
        self.desk.close()
        shutil.rmtree(self.folder)


class UndoMachine(DeskMachine):
    @precondition(lambda self: len(self.desk.steps(200)) > self.begun)
    @rule()
    def undo(self) -> None:
        before = dump(self.desk)
        self.desk.undo()
        after = dump(self.desk)
        self.desk.redo()
        assert dump(self.desk) == before
        self.desk.undo()
        assert dump(self.desk) == after

    @precondition(lambda self: self.desk.undone_steps(1))
    @rule()
    def redo(self) -> None:
        self.desk.redo()

    def teardown(self) -> None:
        if hasattr(self, "start"):
            self.undo_and_redo_everything()
        super().teardown()

    def undo_and_redo_everything(self) -> None:
        assert check_desk(self.desk) == ()
        while self.desk.undone_steps(1):
            self.desk.redo()
        end = dump(self.desk)
        steps = len(self.desk.steps(200)) - self.begun
        for _ in range(steps):
            self.desk.undo()
        assert dump(self.desk) == self.start
        for _ in range(steps):
            self.desk.redo()
        assert dump(self.desk) == end


class WaysBack(UndoMachine):
    """Imports and their ways back among everything else."""

    moves = AROUND_AN_IMPORT


class ManyAtOnce(UndoMachine):
    """What is done for many among what is done for each of them."""

    moves = AROUND_MANY


class NobodyFallsThrough(DeskMachine):
    """Whatever happens: who is owed an answer is in the queue, now or from a known moment on."""

    moves = (*AROUND_AN_ANSWER, *AROUND_AN_ANSWER, *sorted(ACTIONS))

    @invariant()
    def everyone_who_is_owed_an_answer_has_a_row(self) -> None:
        """A row without an end: no moment comes at which the answer has silently left the queue."""
        missing = [
            row
            for table, still_open, same in OWED
            for row in self.desk.database.execute_sql(
                f"SELECT '{table}', o.id, p.full_name "
                f"FROM {table} AS o JOIN person AS p ON p.id = o.person_id "
                f"WHERE {still_open} AND p.do_not_contact = 0 AND NOT EXISTS (SELECT 1 FROM duty AS d "
                f"WHERE d.until_at IS NULL AND d.person_id = p.id AND d.ref_table = '{table}' AND {same})"
            ).fetchall()
        ]
        assert missing == [], "owed an answer and in no queue"


SHORT = settings(max_examples=12, stateful_step_count=30, deadline=None)
TestUndo = UndoMachine.TestCase
TestUndo.settings = SHORT
TestWaysBack = WaysBack.TestCase
TestWaysBack.settings = SHORT
TestManyAtOnce = ManyAtOnce.TestCase
TestManyAtOnce.settings = SHORT
TestNobodyFallsThrough = NobodyFallsThrough.TestCase
TestNobodyFallsThrough.settings = settings(SHORT, max_examples=20)
