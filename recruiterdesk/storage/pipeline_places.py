"""Where everyone stands in the pipeline: one row for each application that is active, to be told, or hired.

It is derived, so that a board of 100,000 is there at once: sorted by an index, with names in the order of the
alphabet, without reading people and endings.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from recruiterdesk.core.text import fold

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


_FOUND = """
    SELECT a."person_id", a."id", a."role_id", a."stage", a."own_stage", d."kind", k."since", a."turn",
        a."stage_since", a."last_substance_on", p."full_name", p."company", p."do_not_contact"
    FROM "application" a JOIN "person" p ON p."id" = a."person_id"
    LEFT JOIN "disposition" d ON d."application_id" = a."id"
    LEFT JOIN "closure" k ON k."application_id" = a."id" AND k."closed_at" IS NULL AND k."cancelled" = 0
    WHERE (d."id" IS NULL OR k."id" IS NOT NULL OR d."kind" = 'hired') AND a."person_id" IN
"""
_NOT_YET = frozenset({"sourced", "contacted"})


def place_rows(database: Any, people: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return what PLACE_COLUMNS hold for these people, at most a chunk of ids."""
    found = database.execute_sql(f"{_FOUND} ({', '.join('?' * len(people))})", list(people))
    places: dict[int, tuple[Any, ...]] = {}
    for row in found.fetchall():
        places.setdefault(row[1], _place(*row))
    return list(places.values())


def _place(  # noqa: PLR0913 - one row of the question
    person_id: int, application_id: int, role_id: int, stage: str, own_stage: str, kind: str | None,
    told_since: str | None, turn: str, stage_since: str, last_word: str, name: str, company: str,
    do_not_contact: int,
) -> tuple[Any, ...]:  # fmt: skip
    return (
        person_id, application_id, role_id, _standing(kind, told_since, do_not_contact), own_stage or stage,
        int(kind is not None), turn, _waits_since(stage, kind, told_since, turn, last_word, do_not_contact),
        stage_since, last_word, fold(name), fold(company),
    )  # fmt: skip


def _standing(kind: str | None, told_since: str | None, do_not_contact: int) -> Standing:
    if kind == "hired":
        return Standing.HIRED
    return Standing.TO_BE_TOLD if told_since is not None and not do_not_contact else Standing.IN_PLAY


def _waits_since(
    stage: str, kind: str | None, told_since: str | None, turn: str, last_word: str, do_not_contact: int
) -> str:
    """Return since when they wait for a word: those to be told, and those in play unless it is their turn."""
    if do_not_contact:
        return NOBODY_WAITS
    if told_since is not None:
        return told_since
    waits = kind is None and stage not in _NOT_YET and turn != "candidate"
    return last_word if waits else NOBODY_WAITS
