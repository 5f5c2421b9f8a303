"""The plain work beside a page: as many people read by their ids."""

from __future__ import annotations

import random
from collections.abc import Callable

from recruiterdesk.storage.desk import Desk


def people_by_chance(desk: Desk, people: int, rows: int) -> Callable[[], None]:
    """Return what reads so many rows, of ids up to `people` chosen by chance, the same ones in each run."""
    chosen = random.Random(1)
    sql = f'SELECT * FROM "person" WHERE "id" IN ({", ".join("?" * rows)})'

    def read() -> None:
        desk.database.execute_sql(sql, [chosen.randrange(1, people) for _ in range(rows)]).fetchall()

    return read
