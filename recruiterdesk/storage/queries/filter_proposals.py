"""What a filter can be completed to on this desk."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.filter_completion import (
    Proposal,
    TypedFilter,
    fixed_values,
    proposed_keys,
    proposed_values,
)
from recruiterdesk.domain.people_question import FilterKey
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_terms import prefix_terms
from recruiterdesk.storage.queries.tags import tag_names

# All that somebody can be, or that there can be with them, is listed.
MOST = 9
# So many of those who fit are looked at: which of their values are the commonest differs little.
_LOOKED_AT = 400
_COLUMNS = {FilterKey.CITY: "place", FilterKey.COMPANY: "company", FilterKey.TITLE: "title"}


def proposals(desk: Desk, typed: TypedFilter, stage_names: Mapping[str, str]) -> tuple[Proposal, ...]:
    """Return what can be typed there, the likeliest first: filters, or values as they are on the desk."""
    if typed.key is None:
        return proposed_keys(typed)[:MOST]
    if typed.key in _COLUMNS:
        known = _commonest(desk, _COLUMNS[typed.key], typed.typed)
    else:
        known = fixed_values(typed.key) or _known(desk, typed.key, stage_names)
    return proposed_values(typed, known)[:MOST]


def _known(desk: Desk, key: FilterKey, stage_names: Mapping[str, str]) -> tuple[str, ...]:
    if key is FilterKey.STAGE:
        return tuple(each.name or stage_names.get(each.key, each.key) for each in desk.settings.stages.stages)
    if key is FilterKey.TAG:
        return tag_names(desk)
    if key is FilterKey.CLIENT:
        return _texts(desk, 'SELECT "name" FROM "client" ORDER BY "name"')
    return _texts(desk, 'SELECT DISTINCT "title" FROM "role" ORDER BY "role_state" <> \'open\', "title"')


def _texts(desk: Desk, sql: str) -> tuple[str, ...]:
    return tuple(row[0] for row in rows(desk, sql))


def _commonest(desk: Desk, column: str, typed: str) -> tuple[str, ...]:
    """Return the values that most have of the newest people whose value holds the words typed so far."""
    terms = prefix_terms(typed, column)
    among = (
        'SELECT s."rowid" AS "id" FROM "person_search" AS s WHERE s."person_search" MATCH ? '
        'ORDER BY s."rowid" DESC LIMIT ?'
        if terms
        else 'SELECT "id" FROM "person" ORDER BY "id" DESC LIMIT ?'
    )
    sql = (
        f'SELECT p."{column}" FROM ({among}) AS f JOIN "person" AS p ON p."id" = f."id" '
        f"WHERE p.\"{column}\" <> '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?"
    )
    found = rows(desk, sql, (*([terms] if terms else []), _LOOKED_AT, MOST))
    return tuple(row[0] for row in found)
