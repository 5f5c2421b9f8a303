"""Who stands in the list of people, and in which order, without reading their rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from recruiterdesk.core.values import value
from recruiterdesk.domain.people_question import NoFilter, parse_question
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people_filters import Asked, as_asked
from recruiterdesk.storage.queries.people_search import EVERYBODY, Found, PeopleSearch
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_tiers import Narrowed

_PERSON = 'p."id"'
# In the order of their ids all that is asked about them lies side by side.
_BY_ID = '"person" AS p NOT INDEXED'
_BY_NAME = 'SELECT "id" FROM "person" ORDER BY "full_name", "id" LIMIT ?'
_Find = Callable[[str, int, Narrowed], Found]
NO_NAMES: Mapping[str, str] = MappingProxyType({})


@value
class ListedPeople:
    """Who is listed, the best first; the words to mark, near ones to mistyped ones, and what is no filter."""

    ids: Sequence[int]
    words: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    troubles: tuple[NoFilter, ...] = ()
    is_all: bool = True


def list_people(
    desk: Desk, text: str = "", limit: int = EVERYBODY, stage_names: Mapping[str, str] = NO_NAMES
) -> ListedPeople:
    """Return whom the words and filters mean; everybody by name where there are none.

    Where something looks like a filter and is none, nobody is meant, rather than others than were asked for.

    Args:
        desk: where they are looked for.
        text: words and filters as `domain.people_question` takes them apart.
        limit: how many at most; negative for all.
        stage_names: what the stages are called in the user's language, by their keys.
    """
    return _listed(desk, text, limit, stage_names, PeopleSearch(desk).find)


def list_people_at_once(
    desk: Desk, text: str = "", limit: int = EVERYBODY, stage_names: Mapping[str, str] = NO_NAMES
) -> ListedPeople:
    """Return what `list_people` does as far as it takes no time: `is_all` tells whether that is everybody."""
    return _listed(desk, text, limit, stage_names, PeopleSearch(desk).find_at_once)


def count_listed(desk: Desk, text: str, stage_names: Mapping[str, str] = NO_NAMES) -> int:
    """Return how many people the words and filters mean."""
    asked = as_asked(desk, parse_question(text), stage_names)
    if asked.means_nobody:
        return 0
    if asked.words.strip():
        return len(PeopleSearch(desk).find(asked.words, narrowed=asked.narrowed).ids)
    sql = f"SELECT count(*) FROM {_BY_ID} WHERE 1{asked.narrowed.on(_PERSON)}"
    return int(rows(desk, sql, asked.narrowed.values)[0][0])


def everybody_by_name(desk: Desk) -> array[int]:
    """Return the ids of everybody in the order of their names, eight bytes for each."""
    return array("q", (row[0] for row in desk.database.execute_sql(_BY_NAME, (EVERYBODY,))))


def _listed(desk: Desk, text: str, limit: int, stage_names: Mapping[str, str], find: _Find) -> ListedPeople:
    question = parse_question(text)
    if question.is_empty:
        return ListedPeople(_by_name(desk, limit), troubles=question.troubles, is_all=limit < 0)
    asked = as_asked(desk, question, stage_names)
    if asked.means_nobody:
        return ListedPeople((), troubles=asked.troubles)
    if asked.words.strip():
        found = find(asked.words, limit, asked.narrowed)
        return ListedPeople(found.ids, found.words, found.near, asked.troubles, found.is_all)
    ids = _narrowed_to(desk, asked, limit)
    return ListedPeople(ids, troubles=asked.troubles, is_all=limit < 0 or len(ids) < limit)


def _by_name(desk: Desk, limit: int) -> tuple[int, ...]:
    return tuple(row[0] for row in rows(desk, _BY_NAME, (limit,)))


def _narrowed_to(desk: Desk, asked: Asked, limit: int) -> tuple[int, ...]:
    """Return all whom the filters leave, the newest first."""
    sql = f'SELECT p."id" FROM {_BY_ID} WHERE 1{asked.narrowed.on(_PERSON)} ORDER BY p."id" DESC LIMIT ?'
    return tuple(row[0] for row in rows(desk, sql, (*asked.narrowed.values, limit)))
