"""Whether the first steps were gone through: a remark of the window's, outside undo."""

from __future__ import annotations

from typing import Any

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


def first_steps_are_done(desk: Desk) -> bool:
    """Tell whether the first steps were finished on this desk."""
    return bool(rows(desk, 'SELECT 1 FROM "done_once" WHERE "name" = \'first_steps\''))


def finish_first_steps(desk: Desk) -> None:
    """Remember that the first steps were finished.

    Raises:
        Refusal: the desk can't be written.
    """

    def work(database: Any) -> None:
        database.execute_sql("INSERT OR IGNORE INTO \"done_once\" VALUES ('first_steps')")

    desk.write_aside(work)
