"""A role opens again: who was waiting, or was closed with it, goes on."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.domain.words import Turn
from recruiterdesk.operations.role_people import RolePeople
from recruiterdesk.operations.role_plans import RolePlan
from recruiterdesk.operations.role_records import cancel_all, write_lines
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def open_again(writer: Writer, desk: Desk, known: RolePeople, plan: RolePlan) -> None:
    """Within a transaction: take up whom the plan takes up, and cancel what is still to be told to them.

    Paused applications are ours to move again; ended ones lose their ending and keep their history.
    """
    today = desk.clock.today()
    taken = {one.application_id for one in plan.resumed}
    going_on = [one for one in known.active if one.id in taken]
    reopened = [one for one in known.closed_with_role if one.id in taken]
    untold = [closure for one in (*going_on, *reopened) for closure in known.untold(one)]
    cancel_all(writer, desk.clock.now(), untold)
    writer.delete_many([known.endings[one.id] for one in reopened])
    writer.update_many(
        [
            (one, replace(one, paused=False, turn=Turn.OURS, turn_since=today, fixed_on=None))
            for one in going_on
            if one.paused
        ]
    )
    writer.update_many(
        [
            (one, replace(one, turn=Turn.OURS, turn_since=today, paused=False, long_ago=False, fixed_on=None))
            for one in reopened
        ]
    )
    write_lines(writer, desk, known.role, going_on, "role_open_again")
    write_lines(writer, desk, known.role, reopened, "application.reopened")
