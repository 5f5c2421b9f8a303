"""Makes the search index of people anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.storage.search_words import SearchWords
from recruiterdesk.storage.steps import CHUNK

# To take an entry out of the index takes ten times as long as to write one.
MANY_ENTRIES, ANEW_IS_FASTER = 2000, 10
# The words of people; numbers with their last four digits: the phone rings, one sees who it is.
_WORDS = """
    SELECT "id" AS "id", fold("full_name" || ' ' || "given" || ' ' || "family") AS "names",
        fold(coalesce((SELECT group_concat("address", ' ' ORDER BY "id") FROM "email_address"
            WHERE "person_id" = p."id"), '') || ' ' || coalesce((SELECT group_concat(
            ltrim("number", '+') || ' ' || substr("number", -4), ' ' ORDER BY "id") FROM "phone_number"
            WHERE "person_id" = p."id"), '')) AS "contacts",
        fold("company" || ' ' || "title" || ' ' || "place") AS "work", '' AS "notes"
    FROM "person" AS p WHERE "id" """
_INSERT = f'INSERT INTO "person_search" ("rowid", "names", "contacts", "work", "notes") {_WORDS}'
_INSERT_WORDS = (
    """INSERT INTO "person_search" ("rowid", "names", "contacts", "work", "notes") VALUES (?, ?, ?, ?, '')"""
)
_AS_BEFORE = (
    'SELECT w."id" FROM ({words}) AS w JOIN "person_search" AS s ON s."rowid" = w."id" '
    'WHERE s."names" = w."names" AND s."contacts" = w."contacts" AND s."work" = w."work"'
)


def derive_search(
    database: Any, people: Iterable[int], newcomers: Sequence[range] = (), words: SearchWords | None = None
) -> None:
    """Make the search entries of these people anew; people who are gone leave none.

    Newcomers among them have none yet. `words` are the entries that are known without asking the database.
    """
    database.connection().create_function("fold", 1, fold, deterministic=True)
    earlier = sorted(set(people).difference(*newcomers))
    if _is_faster_anew(database, len(earlier)):
        _make_anew(database)
        return
    for start in range(0, len(earlier), CHUNK):
        part = _with_other_words(database, earlier[start : start + CHUNK])
        among = f"IN ({', '.join('?' * len(part))})"
        database.execute_sql(f'DELETE FROM "person_search" WHERE "rowid" {among}', part)
        database.execute_sql(f"{_INSERT} {among} ORDER BY 1", part)
    for ids in newcomers:
        if words is not None and ids == words.ids:
            database.connection().executemany(_INSERT_WORDS, words.entries())
        else:
            database.execute_sql(f"{_INSERT} BETWEEN ? AND ? ORDER BY 1", (ids.start, ids.stop - 1))


def _with_other_words(database: Any, people: list[int]) -> list[int]:
    """Return whose words are not those in the index: most changes of a person touch none of them."""
    words = f"{_WORDS} IN ({', '.join('?' * len(people))})"
    as_before = {row[0] for row in database.execute_sql(_AS_BEFORE.format(words=words), people)}
    return [one for one in people if one not in as_before]


def _is_faster_anew(database: Any, changed: int) -> bool:
    """Tell whether so many entries change that to take each out takes longer than to index everybody."""
    if changed < MANY_ENTRIES:
        return False
    there = int(database.execute_sql('SELECT count(*) FROM "person"').fetchone()[0])
    return there < changed * ANEW_IS_FASTER


def _make_anew(database: Any) -> None:
    """Index everybody, in an index made as the one before."""
    made = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'person_search'").fetchone()[0]
    options = database.execute_sql(
        """SELECT "k", "v" FROM "person_search_config" WHERE "k" <> 'version'"""
    ).fetchall()
    database.execute_sql('DROP TABLE "person_search"')
    database.execute_sql(made)
    for name, setting in options:
        database.execute_sql(
            'INSERT INTO "person_search" ("person_search", "rank") VALUES (?, ?)', (name, setting)
        )
    database.execute_sql(f"{_INSERT} > 0 ORDER BY 1")
