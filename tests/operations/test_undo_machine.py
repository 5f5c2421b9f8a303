"""Any sequence of operations, undone and redone in between: undo leads back to the start, redo to the end."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.integrity import check_desk
from tests.clock import FakeClock
from tests.desks import add_candidate, dump, new_desk
from tests.operations.actions import ACTIONS, Hand

HOURS = st.sampled_from([0, 1, 5, 24, 70, 24 * 20, 24 * 91])


class DeskMachine(RuleBasedStateMachine):
    """One desk with a few people on which everything that a user can do happens in any order."""

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

    @rule(action=st.sampled_from(sorted(ACTIONS)), data=st.data(), hours=HOURS)
    def act(self, action: str, data: st.DataObject, hours: int) -> None:
        self.clock.advance(hours=hours)
        before = dump(self.desk)
        try:
            ACTIONS[action](Hand(self.desk, data))
        except Refusal:
            assert dump(self.desk) == before

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


class NobodyFallsThrough(DeskMachine):
    """Whatever happens: who is owed an answer is in the queue, now or from a known moment on."""

    @rule()
    def everyone_who_is_owed_an_answer_has_a_row(self) -> None:
        owed = self.desk.database.execute_sql(
            "SELECT person_id FROM closure WHERE closed_at IS NULL AND cancelled = 0 "
            "UNION SELECT person_id FROM promise WHERE kept_at IS NULL "
            "UNION SELECT person_id FROM incoming_contact WHERE answered_at IS NULL"
        ).fetchall()
        for (person_id,) in owed:
            (alone,) = self.desk.database.execute_sql(
                "SELECT do_not_contact FROM person WHERE id = ?", (person_id,)
            ).fetchone()
            if not alone:
                self.is_in_the_queue_for_good(person_id)

    def is_in_the_queue_for_good(self, person_id: int) -> None:
        """A row without an end: no moment comes at which the person has silently left the queue."""
        (rows,) = self.desk.database.execute_sql(
            "SELECT count(*) FROM duty WHERE person_id = ? AND until_at IS NULL", (person_id,)
        ).fetchone()
        assert rows, f"person {person_id} is owed an answer and in no queue"

    def teardown(self) -> None:
        if hasattr(self, "start"):
            self.everyone_who_is_owed_an_answer_has_a_row()
        super().teardown()


SHORT = settings(max_examples=12, stateful_step_count=30, deadline=None)
TestUndo = UndoMachine.TestCase
TestUndo.settings = SHORT
TestNobodyFallsThrough = NobodyFallsThrough.TestCase
TestNobodyFallsThrough.settings = SHORT
