"""Is the desk sound? The file, the references, and whether what is derived agrees with the facts."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.storage.backups.soundness import damage_in, plain_tables
from recruiterdesk.storage.contact_index import index_rows, stored_rows, unread_people
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.derive import DERIVED_COLUMNS, derived_rows
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.marks_of_the_gone import MARKS_OF_THE_GONE
from recruiterdesk.storage.search_index import count_other_words
from recruiterdesk.storage.steps import CHUNK

_EVERY = -1
OWN_FILES = ("desk.db", "desk.db-wal", "desk.db-shm", "desk.json", "key", "settings.json", "backups")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a key of resources/messages with its values."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


Tell = Callable[[int, int], None]
"""Is told how many parts of the check are done, of how many."""


def tell_nobody(_done: int, _parts: int) -> None:
    """Keep it quiet."""


def check_desk(desk: Desk, tell: Tell = tell_nobody) -> tuple[Finding, ...]:
    """Return everything that is wrong with the desk; nothing where it is sound. Nothing is changed.

    Raises:
        Refusal: the database can't be read at all.
    """
    with database_refusals():
        found = list(_damage(desk.database))
        if any(one.key == "check.damaged" for one in found):
            return tuple(found)
        parts: tuple[Callable[[], Iterable[Finding]], ...] = (
            lambda: _broken_references(desk.database),
            lambda: _derived(desk),
            lambda: _contacts(desk),
            lambda: _marks(desk.database),
            lambda: _search(desk.database),
            lambda: _open_to_others(desk.folder),
        )
        for nth, part in enumerate(parts):
            tell(nth + 1, len(parts) + 1)
            found += part()
        return tuple(found)


def damage_of(desk: Desk) -> tuple[Finding, ...]:
    """Return where the file itself is damaged, one table after the other: for a worker, which can be stopped.

    Raises:
        Refusal: the database can't be read at all, or the work was stopped.
    """
    with database_refusals():
        connection = desk.database.connection()
        found = damage_in(connection, plain_tables(connection))
    return tuple(Finding("check.damaged", (("detail", line),)) for line in found)


def _open_to_others(folder: Path) -> tuple[Finding, ...]:
    return tuple(Finding("check.open_to_others", (("path", str(path)),)) for path in open_to_others(folder))


def open_to_others(folder: Path) -> list[Path]:
    """Return which of the desk's files others on this computer may read or write, where the system tells."""
    if os.name != "posix":
        return []
    kept = [folder / name for name in OWN_FILES]
    kept += sorted((folder / "backups").glob("*")) if (folder / "backups").is_dir() else []
    others = stat.S_IRWXG | stat.S_IRWXO
    return [path for path in kept if path.exists() and path.stat().st_mode & others]


def _damage(database: Any) -> tuple[Finding, ...]:
    """Ask SQLCipher for pages whose seal is broken, and SQLite for pages and indexes that make no sense."""
    wrong = [str(row[0]) for row in database.execute_sql("PRAGMA cipher_integrity_check")]
    if not wrong:
        wrong = [str(row[0]) for row in database.execute_sql("PRAGMA integrity_check") if row[0] != "ok"]
    damaged = [line for line in wrong if not _is_of_index(line)]
    if damaged:
        return tuple(Finding("check.damaged", (("detail", line),)) for line in damaged)
    return (Finding("check.index", (("count", str(len(wrong))),)),) if wrong else ()


def _is_of_index(said: str) -> bool:
    """Tell whether only an index is wrong, which is made anew from what it stands for."""
    return any(
        words in said
        for words in ("missing from index", "wrong # of entries in index", "malformed inverted index")
    )


def _marks(database: Any) -> tuple[Finding, ...]:
    """Count marks of reminders, places in the queue and skips of people who are gone."""
    return tuple(
        Finding("check.marks", (("table", table), ("count", str(count))))
        for table, gone in MARKS_OF_THE_GONE.items()
        if (count := _counted(database, f'"{table}" WHERE {gone}'))
    )


def _broken_references(database: Any) -> tuple[Finding, ...]:
    counted = Counter((row[0], row[2]) for row in database.execute_sql("PRAGMA foreign_key_check"))
    return tuple(
        Finding("check.reference", (("table", table), ("target", target), ("count", str(count))))
        for (table, target), count in sorted(counted.items())
    )


def _derived(desk: Desk) -> tuple[Finding, ...]:
    """Derive every person's duties and reminders anew and compare them with the stored ones."""
    people = [row[0] for row in desk.database.execute_sql('SELECT "id" FROM "person" ORDER BY "id"')]
    wrong: dict[str, set[int]] = {name: set() for name in DERIVED_COLUMNS}
    for start in range(0, len(people), CHUNK):
        part = people[start : start + CHUNK]
        for name, expected in derived_rows(desk.database, desk.settings, part).items():
            stored = _stored(desk.database, name, part)
            differing = (Counter(expected) - stored) + (stored - Counter(expected))
            wrong[name] |= {row[0] for row in differing}
    gone = 'NOT IN (SELECT "id" FROM "person")'
    for name, ids in wrong.items():
        rows = desk.database.execute_sql(f'SELECT "person_id" FROM "{name}" WHERE "person_id" {gone}')
        ids |= {row[0] for row in rows}
    return tuple(
        Finding("check.derived", (("table", name), ("people", str(len(ids)))))
        for name, ids in wrong.items()
        if ids
    )


def _stored(database: Any, name: str, ids: list[int]) -> Counter[tuple[Any, ...]]:
    selected = ", ".join(f'"{column}"' for column in DERIVED_COLUMNS[name])
    rows = database.execute_sql(
        f'SELECT {selected} FROM "{name}" WHERE "person_id" IN ({", ".join("?" * len(ids))})', ids
    )
    return Counter(tuple(row) for row in rows)


def _contacts(desk: Desk) -> tuple[Finding, ...]:
    """Compare the index of contacts with what it should hold, but for those who are still to be read."""
    unread = {one for first, last in unread_people(desk, _EVERY) for one in range(first, last + 1)}
    people = [row[0] for row in desk.database.execute_sql('SELECT "id" FROM "person" ORDER BY "id"')]
    read = [one for one in people if one not in unread]
    wrong: set[int] = set()
    for start in range(0, len(read), CHUNK):
        part = read[start : start + CHUNK]
        wrong.update(row[1] for row in set(index_rows(desk, part)) ^ set(stored_rows(desk, part)))
    if not wrong:
        return ()
    return (Finding("check.derived", (("table", "contact_trait"), ("people", str(len(wrong))))),)


def _search(database: Any) -> tuple[Finding, ...]:
    people, found = _counted(database, '"person"'), _counted(database, '"person_search"')
    notes = _counted(database, '"activity" WHERE "text" <> \'\'')
    noted = _counted(database, '"note_search"')
    other = 0 if people != found else count_other_words(database)
    return (
        *_unless(people == found, Finding("check.search", (("people", str(people)), ("found", str(found))))),
        *_unless(notes == noted, Finding("check.notes", (("notes", str(notes)), ("found", str(noted))))),
        *_unless(not other, Finding("check.search_words", (("count", str(other)),))),
    )


def _counted(database: Any, rows: str) -> int:
    return int(database.execute_sql(f"SELECT count(*) FROM {rows}").fetchone()[0])


def _unless(is_sound: bool, finding: Finding) -> tuple[Finding, ...]:  # noqa: FBT001 - what was compared
    return () if is_sound else (finding,)
