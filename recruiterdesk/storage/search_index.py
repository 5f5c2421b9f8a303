"""Makes the search index of people anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.storage.full_text import is_faster_anew, make_empty
from recruiterdesk.storage.note_index import index_all_notes
from recruiterdesk.storage.search_words import SearchWords, last_digits, searched_name
from recruiterdesk.storage.steps import CHUNK

# Of so many changes at most it is kept whose words came anew.
NEWS_KEPT = 500
_COLUMNS = ("names", "emails", "phones", "company", "title", "place")
_NAMED = ", ".join(f'"{name}"' for name in ("rowid", *_COLUMNS))
# Numbers are found by their last four digits: the phone rings, one sees who it is.
_WORDS = """
    SELECT "id" AS "id", searched_name("full_name", "given", "family") AS "names",
        coalesce((SELECT group_concat(searched_text("address"), ' ' ORDER BY "id") FROM "email_address"
            WHERE "person_id" = p."id"), '') AS "emails",
        coalesce((SELECT group_concat(last_digits("number"), ' ' ORDER BY "id") FROM "phone_number"
            WHERE "person_id" = p."id"), '') AS "phones",
        searched_text("company") AS "company", searched_text("title") AS "title",
        searched_text("place") AS "place"
    FROM "person" AS p WHERE "id" """
_INSERT = f'INSERT INTO "person_search" ({_NAMED}) {_WORDS}'
_INSERT_WORDS = f'INSERT INTO "person_search" ({_NAMED}) VALUES (?, ?, ?, ?, ?, ?, ?)'
# Names have an index of their own, that whoever is called so is found without looking at all others.
_TAKE_NAMES = (
    'INSERT INTO "name_search" ("rowid", "names") SELECT "rowid", "names" FROM "person_search" WHERE "rowid"'
)
_FORGET_NAMES = (
    'INSERT INTO "name_search" ("name_search", "rowid", "names") '
    'SELECT \'delete\', "rowid", "names" FROM "person_search" WHERE "rowid"'
)
_AS_BEFORE = (
    'SELECT w."id" FROM ({words}) AS w JOIN "person_search" AS s ON s."rowid" = w."id" WHERE '
    + " AND ".join(f's."{name}" = w."{name}"' for name in _COLUMNS)
)


def derive_search(
    database: Any, people: Iterable[int], newcomers: Sequence[range] = (), words: SearchWords | None = None
) -> None:
    """Make the search entries of these people anew; people who are gone leave none.

    Newcomers among them have none yet. `words` are the entries that are known without asking the database.
    """
    _know_words(database)
    earlier = sorted(set(people).difference(*newcomers))
    if is_faster_anew(database, "person", len(earlier)):
        _make_anew(database)
        return
    for start in range(0, len(earlier), CHUNK):
        part = _with_other_words(database, earlier[start : start + CHUNK])
        if not part:
            continue
        among = f"IN ({', '.join('?' * len(part))})"
        database.execute_sql(f"{_FORGET_NAMES} {among}", part)
        database.execute_sql(f'DELETE FROM "person_search" WHERE "rowid" {among}', part)
        database.execute_sql(f"{_INSERT} {among} ORDER BY 1", part)
        database.execute_sql(f"{_TAKE_NAMES} {among} ORDER BY 1", part)
        _note_news(database, [(one, one) for one in part])
    for ids in newcomers:
        if words is not None and ids == words.ids:
            database.connection().executemany(_INSERT_WORDS, words.entries())
        else:
            database.execute_sql(f"{_INSERT} BETWEEN ? AND ? ORDER BY 1", (ids.start, ids.stop - 1))
        database.execute_sql(f"{_TAKE_NAMES} BETWEEN ? AND ? ORDER BY 1", (ids.start, ids.stop - 1))
        _note_news(database, [(ids.start, ids.stop - 1)])


def fill_search(database: Any) -> None:
    """Index everybody and every note, where a migration left the indexes empty."""
    _know_words(database)
    _make_anew(database)
    index_all_notes(database)
    database.execute_sql('DELETE FROM "search_unfilled"')


def count_other_words(database: Any) -> int:
    """Return of how many people the index holds other words than it should; all must be in it."""
    _know_words(database)
    as_before = _AS_BEFORE.format(words=f"{_WORDS} > 0")
    sql = f'SELECT (SELECT count(*) FROM "person") - (SELECT count(*) FROM ({as_before}))'
    return int(database.execute_sql(sql).fetchone()[0])


def fill_search_anew(database: Any) -> None:
    """Index everybody and every note anew, whatever the indexes hold."""
    make_empty(database, "note_search")
    fill_search(database)


def _know_words(database: Any) -> None:
    connection = database.connection()
    connection.create_function("searched_text", 1, searched_text, deterministic=True)
    connection.create_function("searched_name", 3, searched_name, deterministic=True)
    connection.create_function("last_digits", 1, last_digits, deterministic=True)


def _note_news(database: Any, runs: Sequence[tuple[int, int]]) -> None:
    """Note whose words came anew, for those who keep the words in memory."""
    database.connection().executemany('INSERT INTO "search_news" ("first_id", "last_id") VALUES (?, ?)', runs)
    database.execute_sql(
        'DELETE FROM "search_news" WHERE "id" <= (SELECT max("id") FROM "search_news") - ?', (NEWS_KEPT,)
    )


def _with_other_words(database: Any, people: list[int]) -> list[int]:
    """Return whose words are not those in the index: most changes of a person touch none of them."""
    words = f"{_WORDS} IN ({', '.join('?' * len(people))})"
    as_before = {row[0] for row in database.execute_sql(_AS_BEFORE.format(words=words), people)}
    return [one for one in people if one not in as_before]


def _make_anew(database: Any) -> None:
    make_empty(database, "person_search")
    database.execute_sql(f"{_INSERT} > 0 ORDER BY 1")
    make_empty(database, "name_search")
    database.execute_sql(f"{_TAKE_NAMES} > 0 ORDER BY 1")
    highest = database.execute_sql('SELECT coalesce(max("id"), 0) FROM "person"').fetchone()[0]
    _note_news(database, [(1, highest)])
