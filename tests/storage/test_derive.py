"""What is owed to people is derived from their own rows, not by looking through the whole desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recruiterdesk.storage.derive import OPEN
from recruiterdesk.storage.tables import BY_RECORD

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk


@pytest.mark.parametrize("kind", OPEN, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("people", [1, 2, 500])
def test_what_is_open_with_people_is_found_by_the_people(desk: Desk, kind: type, people: int) -> None:
    marks = ", ".join("?" * people)
    sql = f'SELECT * FROM "{BY_RECORD[kind].name}" WHERE "person_id" IN ({marks}){OPEN[kind]} ORDER BY "id"'
    plan = desk.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", list(range(people))).fetchall()
    assert "person_id" in plan[0][-1]
