"""Names of people as labels of undo steps and refusals speak of them."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.tables import BY_NAME


def name_of_person(desk: Desk, person_id: int) -> str:
    """Return a person's full name.

    Raises:
        Refusal: there is no such person (any more).
    """
    row = desk.database.execute_sql(
        'SELECT "full_name" FROM "person" WHERE "id" = ?', (person_id,)
    ).fetchone()
    if row is None:
        raise Refusal("record.gone", kind="person")
    return str(row[0])


def name_of_owner(desk: Desk, table: str, row_id: int) -> str:
    """Return the full name of the person whom a row (application, promise, task, ...) belongs to.

    Raises:
        Refusal: there is no such row (any more).
    """
    row = desk.database.execute_sql(
        f'SELECT "person_id" FROM "{BY_NAME[table].name}" WHERE "id" = ?', (row_id,)
    ).fetchone()
    if row is None:
        raise Refusal("record.gone", kind=table)
    return name_of_person(desk, row[0])


def title_of_role(desk: Desk, role_id: int) -> str:
    """Return a role's title.

    Raises:
        Refusal: there is no such role (any more).
    """
    row = desk.database.execute_sql('SELECT "title" FROM "role" WHERE "id" = ?', (role_id,)).fetchone()
    if row is None:
        raise Refusal("record.gone", kind="role")
    return str(row[0])
