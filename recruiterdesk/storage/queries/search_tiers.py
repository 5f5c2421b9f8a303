"""One way after the other of finding people by words, each as one question to the database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recruiterdesk.core.values import value
from recruiterdesk.storage.queries.search_terms import digits_of
from recruiterdesk.storage.search_words import LAST_DIGITS

# A number is the same without what is dialled before it at home.
_COMPARED_DIGITS = 7
_MATCHING = 'SELECT s."rowid" FROM "{index}" AS s WHERE s."{index}" MATCH ?'
NAMES, ANYWHERE = "name_search", "person_search"
# The plus keeps SQLite from asking the index anew for each of those who are narrowed to.
_ROW, _OWNER_N, _OWNER_A, _PERSON = '+s."rowid"', 'n."person_id"', 'a."person_id"', 'p."id"'
_ALL_FOUND = ' ORDER BY s."rowid" DESC LIMIT ?'
MOST_BESIDE_OTHERS = 3
"""So many words are looked for in tags, or in notes, while the others stand elsewhere."""


@value
class Narrowed:
    """A condition in SQL on "{id}", the id of a person, with its values; empty for no condition."""

    sql: str = ""
    values: tuple[object, ...] = ()

    def on(self, column: str) -> str:
        """Return the condition on this column as a further term of a WHERE."""
        return f" AND {self.sql.format(id=column)}" if self.sql else ""


@value
class Tier:
    """One way of finding: a question that gives ids, the best first, and ends in LIMIT ?."""

    sql: str
    values: tuple[object, ...]
    near: tuple[str, ...] = ()


EVERYWHERE = Narrowed()


def by_beginnings(text: str, beginnings: Sequence[str], narrowed: Narrowed) -> Iterator[Tier]:
    """Yield whose number it is, then whose names, then whose words anywhere begin as these do."""
    yield from _by_number(digits_of(text), narrowed)
    yield matching(NAMES, beginnings, narrowed)
    yield matching(ANYWHERE, beginnings, narrowed)


def all_of(words: Sequence[str]) -> str:
    """Return the words as beginnings that are all there."""
    return " ".join(f'"{word}"*' for word in words)


def any_of(terms: Sequence[str]) -> str:
    """Return the terms as one of which any is enough."""
    return f"({' OR '.join(terms)})"


def matching(index: str, terms: Sequence[str], narrowed: Narrowed) -> Tier:
    """Return those for whom all of the terms hold in this index."""
    sql = f"{_MATCHING.format(index=index)}{narrowed.on(_ROW)}{_ALL_FOUND}"
    return Tier(sql, (" AND ".join(terms), *narrowed.values))


def _by_number(digits: str, narrowed: Narrowed) -> Iterator[Tier]:
    """Whose number ends so, then whose number begins so."""
    if len(digits) < LAST_DIGITS:
        return
    ends = (
        f'{_MATCHING.format(index=ANYWHERE)} AND EXISTS (SELECT 1 FROM "phone_number" AS n '
        f'WHERE n."person_id" = s."rowid" AND n."number" LIKE ?){narrowed.on(_ROW)}{_ALL_FOUND}'
    )
    asked = f'phones : "{digits[-LAST_DIGITS:]}"'
    yield Tier(ends, (asked, f"%{digits[-_COMPARED_DIGITS:]}", *narrowed.values))
    begins = (
        'SELECT DISTINCT n."person_id" FROM "phone_number" AS n WHERE n."number" BETWEEN ? AND ?'
        f"{narrowed.on(_OWNER_N)} LIMIT ?"
    )
    number = digits.removeprefix("00")
    yield Tier(begins, (f"+{number}", f"+{number}:", *narrowed.values))


def by_note_beside_others(
    words: Sequence[str], beginnings: Sequence[str], narrowed: Narrowed
) -> Iterator[Tier]:
    """Yield those of whom one of the words stands in a note, the others elsewhere."""
    if len(words) > 1:
        for place, word in enumerate(words[:MOST_BESIDE_OTHERS]):
            others = [each for nth, each in enumerate(beginnings) if nth != place]
            yield in_notes(f'"{word}"*', others, narrowed)


def in_notes(asked: str, others: Sequence[str], narrowed: Narrowed) -> Tier:
    """Return those in one of whose notes this is, while the other terms hold elsewhere."""
    elsewhere = ' AND a."person_id" IN (SELECT "rowid" FROM "person_search" WHERE "person_search" MATCH ?)'
    sql = (
        'SELECT a."person_id" FROM "note_search" AS n JOIN "activity" AS a ON a."id" = n."rowid" '
        f'WHERE n."note_search" MATCH ?{elsewhere if others else ""}{narrowed.on(_OWNER_A)} '
        'ORDER BY n."rowid" DESC LIMIT ?'
    )
    more = (" AND ".join(others),) if others else ()
    return Tier(sql, (asked, *more, *narrowed.values))


def by_tags(tags: Sequence[Sequence[str]], others: Sequence[str], narrowed: Narrowed) -> Tier:
    """Return those who have a tag of each of these groups, while the other terms hold elsewhere."""
    having = " AND ".join(
        f'p."id" IN (SELECT "person_id" FROM "tag" WHERE "name" IN ({", ".join("?" * len(names))}))'
        for names in tags
    )
    elsewhere = ' AND p."id" IN (SELECT "rowid" FROM "person_search" WHERE "person_search" MATCH ?)'
    sql = (
        f'SELECT p."id" FROM "person" AS p WHERE {having}{elsewhere if others else ""}{narrowed.on(_PERSON)} '
        'ORDER BY p."id" DESC LIMIT ?'
    )
    more = (" AND ".join(others),) if others else ()
    return Tier(sql, (*(name for names in tags for name in names), *more, *narrowed.values))
