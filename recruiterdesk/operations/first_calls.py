"""The call to the runner-up whose offer is free again, and what is an end of it, within a transaction."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.domain.duty_sources import CALL_RUNNER_UP
from recruiterdesk.storage.writer import Writer


def finish_first_calls(writer: Writer, person_id: int, now: dt.datetime, role_title: str = "") -> None:
    """Finish "call them first" for a person, for one role where it is named: spoken with, or void."""
    for task in writer.find(records.Task, person_id=person_id, done_at=None):
        if task.kind == CALL_RUNNER_UP and task.text == (role_title or task.text):
            writer.update(task, done_at=now)
