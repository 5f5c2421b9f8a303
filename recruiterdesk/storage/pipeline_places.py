"""Where everyone stands in the pipeline: one row for each application that is active, to be told, or hired.

It is derived, so that a board of 100,000 is there at once: sorted by an index, with names in the order of the
alphabet, without reading people and endings.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.storage.indexes import indexes_afterwards

_MOST_KEPT = 10_000

PLACE_COLUMNS = (
    "person_id", "application_id", "role_id", "standing", "stage_key", "ended", "turn", "waits_since",
    "stage_since", "last_word_on", "name_key", "company_key",
)  # fmt: skip
NOBODY_WAITS = "9999-12-31"
"""Stands for the day since which nobody waits: after all others."""


class Standing(IntEnum):
    """How somebody stands in the pipeline."""

    IN_PLAY = 0
    TO_BE_TOLD = 1
    HIRED = 2


_NOT_YET = ("sourced", "contacted")
_STANDING = f"""CASE WHEN d."kind" = 'hired' THEN {Standing.HIRED:d}
        WHEN k."since" IS NOT NULL AND NOT p."do_not_contact" THEN {Standing.TO_BE_TOLD:d}
        ELSE {Standing.IN_PLAY:d} END"""
# Those to be told wait for a word, and those in play unless it is their turn.
_WAITS_SINCE = f"""CASE WHEN p."do_not_contact" THEN '{NOBODY_WAITS}'
        WHEN k."since" IS NOT NULL THEN k."since"
        WHEN d."kind" IS NULL AND a."stage" NOT IN {_NOT_YET} AND a."turn" <> 'candidate'
        THEN a."last_substance_on" ELSE '{NOBODY_WAITS}' END"""
_FOUND = f"""
    SELECT a."person_id", a."id", a."role_id", {_STANDING},
        CASE WHEN a."own_stage" <> '' THEN a."own_stage" ELSE a."stage" END, d."kind" IS NOT NULL, a."turn",
        {_WAITS_SINCE}, a."stage_since", a."last_substance_on", fold(p."full_name"), fold_company(p."company")
    FROM "application" a JOIN "person" p ON p."id" = a."person_id"
    LEFT JOIN "disposition" d ON d."application_id" = a."id"
    LEFT JOIN "closure" k ON k."application_id" = a."id" AND k."closed_at" IS NULL AND k."cancelled" = 0
    WHERE (d."id" IS NULL OR k."id" IS NOT NULL OR d."kind" = 'hired') AND a."person_id"
"""
# Of two open closures the first counts.
_INSERT = f"""
    INSERT OR IGNORE INTO "pipeline_place" ({", ".join(f'"{name}"' for name in PLACE_COLUMNS)}) {_FOUND}
"""


def place_rows(database: Any, people: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return what PLACE_COLUMNS should hold for these people, at most a chunk of ids."""
    _know_folding(database)
    found = database.execute_sql(f"{_FOUND} IN ({', '.join('?' * len(people))})", list(people))
    places: dict[int, tuple[Any, ...]] = {}
    for row in found.fetchall():
        places.setdefault(row[1], tuple(row))
    return list(places.values())


def insert_places(database: Any, people: Sequence[int]) -> None:
    """Store the places of these people, at most a chunk of ids, who have none."""
    _know_folding(database)
    database.execute_sql(f"{_INSERT} IN ({', '.join('?' * len(people))})", list(people))


def insert_places_of_run(database: Any, people: range) -> None:
    """Store the places of these people, whose ids have no gap, and who have none."""
    _know_folding(database)
    with indexes_afterwards(database, "pipeline_place", coming=len(people)):
        database.execute_sql(f"{_INSERT} BETWEEN ? AND ?", (people.start, people.stop - 1))


def _know_folding(database: Any) -> None:
    connection = database.connection()
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("fold_company", 1, _folded_company, deterministic=True)


@lru_cache(maxsize=_MOST_KEPT)
def _folded_company(name: str) -> str:
    """Return the folded name of a company: many people have the same."""
    return fold(name)
