"""Who stands where in the pipeline, in any order: counts, and ids without reading who they are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import chain
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.pipeline_places import Standing
from recruiterdesk.storage.queries.reading import rows

__all__ = [
    "PipelineCounts",
    "PipelineOrder",
    "PipelinePart",
    "SortBy",
    "Standing",
    "TurnCounts",
    "names_of_groups",
    "pipeline_counts",
    "pipeline_groups",
    "pipeline_ids",
    "turn_counts",
]


class SortBy(StrEnum):
    """By what a list of applications is sorted, or grouped."""

    NAME = "name"
    ROLE = "role"
    CLIENT = "client"
    STAGE = "stage"
    TURN = "turn"
    IN_STAGE = "in_stage"
    QUIET = "quiet"
    HIRING_MANAGER = "hiring_manager"
    COMPANY = "company"
    LAST_WORD = "last_word"


@value
class PipelinePart:
    """Which applications are meant: of one role or all, standing so, at these stages, with these words.

    Without a standing everybody is meant; without stages, every stage.
    """

    role_id: int | None = None
    standing: Standing | None = None
    stage_keys: tuple[str, ...] = ()
    text: str = ""


@value
class PipelineOrder:
    """By what applications are sorted, and by what they are grouped before that."""

    by: SortBy = SortBy.QUIET
    descending: bool = True
    group: SortBy | None = None


@value
class PipelineCounts:
    """How many stand where, by (standing, key of the stage)."""

    by_place: Counter[tuple[Standing, str]]


@value
class TurnCounts:
    """Of those who have not ended: how many people they are, and whose turn it is for how many."""

    people: int
    by_turn: Counter[Turn]


def pipeline_counts(desk: Desk, part: PipelinePart) -> PipelineCounts:
    """Return how many stand where; the part's standing and stages don't narrow it."""
    where, values = _where(desk, PipelinePart(part.role_id, text=part.text))
    found = rows(
        desk,
        f'SELECT "standing", "stage_key", count(*) FROM "pipeline_place" WHERE {where} GROUP BY 1, 2',
        values,
    )
    by_place = Counter[tuple[Standing, str]]()
    for standing, key, count in found:
        by_place[Standing(standing), desk.settings.stages.at(key).key] += count
    return PipelineCounts(by_place)


def turn_counts(desk: Desk, part: PipelinePart) -> TurnCounts:
    """Return how many people of a role, or of all, have not ended, and whose turn it is for how many."""
    where, values = _where(desk, PipelinePart(part.role_id))
    active = f'FROM "pipeline_place" WHERE "ended" = 0 AND {where}'
    people = rows(desk, f'SELECT count(DISTINCT "person_id") {active}', values)
    found = rows(desk, f'SELECT "turn", count(*) {active} GROUP BY 1', values)
    return TurnCounts(people[0][0], Counter({Turn(turn): count for turn, count in found}))


def pipeline_ids(
    desk: Desk, part: PipelinePart, order: PipelineOrder | None = None, limit: int = -1
) -> tuple[int, ...]:
    """Return the applications in order: the longest without a word first, or as it is said."""
    if order is None:
        return _longest_first(desk, part, limit)
    if order.by is SortBy.STAGE and order.group is None and limit >= 0:
        return _first_by_stage(desk, part, limit, descending=order.descending)
    where, values = _where(desk, part)
    ranks = dict.fromkeys(by for by in (order.group, order.by) if by in _RANKED)
    joins = "".join(f' JOIN "{by}_rank" ON "{by}_rank"."id" = o."{_RANKED[by]}"' for by in ranks if by)
    tables = ", ".join(f'"{by}_rank"("id", "rank") AS MATERIALIZED ({_RANK})' for by in ranks)
    sql = (
        f'{"WITH " + tables if tables else ""} SELECT o."application_id" FROM "pipeline_place" AS o{joins} '
        f"WHERE {where} ORDER BY {_order_by(order)} LIMIT ?"
    )
    given = [json.dumps(_ranks(desk, by)) for by in ranks if by]
    return tuple(row[0] for row in rows(desk, sql, (*given, *values, limit)))


def pipeline_groups(desk: Desk, part: PipelinePart, by: SortBy) -> tuple[tuple[int | str, int], ...]:
    """Return the groups in order, each as a role's id, a client's id or a turn, with how many are in it."""
    where, values = _where(desk, part)
    if by is SortBy.TURN:
        sql = f'SELECT "turn", count(*) FROM "pipeline_place" WHERE {where} GROUP BY 1 ORDER BY 1'
        return tuple((row[0], row[1]) for row in rows(desk, sql, values))
    counted = rows(desk, f'SELECT "role_id", count(*) FROM "pipeline_place" WHERE {where} GROUP BY 1', values)
    ranks = {pair[0]: pair[1] for pair in _ranks(desk, by)}
    clients = dict(rows(desk, 'SELECT "id", "client_id" FROM "role"'))
    counts, places = Counter[int](), dict[int, int]()
    for role_id, count in counted:
        key = clients[role_id] if by is SortBy.CLIENT else role_id
        counts[key] += count
        places[key] = ranks[role_id]
    return tuple((key, counts[key]) for key in sorted(counts, key=lambda key: places[key]))


def names_of_groups(desk: Desk, by: SortBy) -> dict[int | str, tuple[str, str]]:
    """Return title and client of each role, or "" and the name of each client, by id."""
    if by is SortBy.ROLE:
        return {row[0]: (row[1], row[2]) for row in _roles(desk)}
    return {row[0]: ("", row[1]) for row in rows(desk, 'SELECT "id", "name" FROM "client"')}


_RANKED: dict[SortBy | None, str] = {
    SortBy.ROLE: "role_id",
    SortBy.CLIENT: "role_id",
    SortBy.HIRING_MANAGER: "role_id",
    SortBy.STAGE: "stage_key",
}
_RANK = "SELECT json_extract(\"value\", '$[0]'), json_extract(\"value\", '$[1]') FROM json_each(?)"
# What a column is sorted by, from the least on; then comes the name.
_TERMS: dict[SortBy, tuple[str, ...]] = {
    SortBy.NAME: ('o."name_key"',),
    SortBy.ROLE: ('"role_rank"."rank"',),
    SortBy.CLIENT: ('"client_rank"."rank"',),
    SortBy.STAGE: ('"stage_rank"."rank"',),
    SortBy.HIRING_MANAGER: ('"hiring_manager_rank"."rank"',),
    SortBy.TURN: ('o."turn"',),
    SortBy.COMPANY: ('o."company_key"',),
    SortBy.LAST_WORD: ('o."last_word_on"',),
    SortBy.IN_STAGE: ('o."stage_since"',),
    SortBy.QUIET: ('o."standing" = 1', 'o."waits_since"'),
}
# Many days are an early day.
_BACKWARDS = frozenset({'o."stage_since"', 'o."waits_since"'})
_STAGE_KEYS = """
    WITH RECURSIVE "known" ("key") AS (
        SELECT min("stage_key") FROM "pipeline_place" WHERE "standing" = ?1
        UNION ALL
        SELECT (
            SELECT min("stage_key") FROM "pipeline_place"
            WHERE "standing" = ?1 AND "stage_key" > "known"."key"
        ) FROM "known" WHERE "known"."key" IS NOT NULL
    )
    SELECT "key" FROM "known" WHERE "key" IS NOT NULL"""
_LANE = '"waits_since", "stage_since", "name_key"'


def _order_by(order: PipelineOrder) -> str:
    terms = list(_TERMS[order.group]) if order.group is not None else []
    for term in _TERMS[order.by]:
        terms.append(f"{term} DESC" if order.descending != (term in _BACKWARDS) else term)
    return ", ".join((*terms, 'o."name_key"', 'o."application_id"'))


def _longest_first(desk: Desk, part: PipelinePart, limit: int) -> tuple[int, ...]:
    """Read each stage along the index, and put them together: so the first ones are there at once."""
    stages = desk.settings.stages
    known = {old for each in stages.stages for old in stages.keys_at(each.key)} | set(map(str, Stage))
    keys = part.stage_keys or tuple(sorted(known))
    standings = tuple(Standing) if part.standing is None else (part.standing,)
    where, values = _where(desk, PipelinePart(part.role_id, text=part.text))
    sql = (
        f'SELECT {_LANE}, "application_id" FROM "pipeline_place" WHERE "standing" = ? AND "stage_key" = ? '
        f"AND {where} ORDER BY {_LANE} LIMIT ?"
    )
    lists = [rows(desk, sql, (one, key, *values, limit)) for one in standings for key in keys]
    together = lists[0] if len(lists) == 1 else sorted(chain.from_iterable(lists))
    return tuple(row[3] for row in (together if limit < 0 else together[:limit]))


def _first_by_stage(desk: Desk, part: PipelinePart, limit: int, *, descending: bool) -> tuple[int, ...]:
    """Read one stage after another along the index, until there are enough of them."""
    at: dict[int, list[int | str]] = {}
    for key, rank in _ranks(desk, SortBy.STAGE):
        at.setdefault(rank, []).append(key)
    where, values = _where(desk, part)
    standings = ", ".join(str(int(one)) for one in Standing)
    found: list[int] = []
    for rank in sorted(at, reverse=descending):
        sql = (
            f'SELECT "application_id" FROM "pipeline_place" WHERE "standing" IN ({standings}) '
            f'AND "stage_key" IN ({", ".join("?" * len(at[rank]))}) AND {where} '
            'ORDER BY "name_key", "application_id" LIMIT ?'
        )
        found += [row[0] for row in rows(desk, sql, (*at[rank], *values, limit - len(found)))]
        if len(found) >= limit:
            break
    return tuple(found)


def _where(desk: Desk, part: PipelinePart) -> tuple[str, list[Any]]:
    terms: list[str] = []
    values: list[Any] = []
    if part.role_id is not None:
        terms.append('"role_id" = ?')
        values.append(part.role_id)
    if part.standing is not None:
        terms.append('"standing" = ?')
        values.append(int(part.standing))
    if part.stage_keys:
        terms.append(f'"stage_key" IN ({", ".join("?" * len(part.stage_keys))})')
        values += part.stage_keys
    for word in fold(part.text).split():
        roles = _roles_with(desk, word)
        terms.append('(instr("name_key", ?) OR "role_id" IN (SELECT "value" FROM json_each(?)))')
        values += [word, json.dumps(roles)]
    return " AND ".join(terms) or "1", values


def _roles_with(desk: Desk, word: str) -> list[int]:
    return [row[0] for row in _roles(desk) if word in fold(f"{row[1]} {row[2]}")]


def _roles(desk: Desk) -> list[tuple[Any, ...]]:
    return rows(
        desk,
        'SELECT r."id", r."title", c."name", r."hiring_manager" FROM "role" r '
        'JOIN "client" c ON c."id" = r."client_id"',
    )


def _ranks(desk: Desk, by: SortBy) -> list[tuple[int | str, int]]:
    """Return each role, or key of a stage, with its place in the order of the alphabet, or of the stages."""
    if by is SortBy.STAGE:
        stages = desk.settings.stages
        keyed = [(old, n) for n, each in enumerate(stages.stages) for old in stages.keys_at(each.key)]
        return [*keyed, *_lost_keys(desk, keyed)]
    column = {SortBy.ROLE: 1, SortBy.CLIENT: 2, SortBy.HIRING_MANAGER: 3}[by]
    named: Sequence[tuple[int, str]] = [(row[0], fold(row[column] or "")) for row in _roles(desk)]
    places = {name: n for n, name in enumerate(sorted({name for _, name in named}))}
    return [(role_id, places[name]) for role_id, name in named]


def _lost_keys(desk: Desk, keyed: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    found = {row[0] for one in Standing for row in rows(desk, _STAGE_KEYS, (int(one),))}
    return [(key, 0) for key in sorted(found - {key for key, _ in keyed})]
