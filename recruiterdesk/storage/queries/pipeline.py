"""The pipeline: every application that is active or still to be told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.stage_list import DeskStage
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.open_promises import OpenPromise, open_promises
from recruiterdesk.storage.queries.reading import disposition_of, in_chunks, rows


@dataclass(frozen=True, slots=True)
class PipelineRow:
    """One application. Days are working days: in the stage, and without a word (None: nobody waits)."""

    application_id: int
    person_id: int
    name: str
    role_id: int
    role: str
    client: str
    stage: Stage
    turn: Turn
    days_in_stage: int
    days_quiet: int | None
    to_be_told: bool
    paused: bool
    long_ago: bool
    runner_up: bool
    ended: DispositionKind | None
    promise: OpenPromise | None = None
    do_not_contact: bool = False
    colours: WaitColours = WAIT_COLOURS
    stands_at: DeskStage | None = None
    last_word_on: dt.date | None = None
    company: str = ""
    hiring_manager: str = ""

    @property
    def stage_key(self) -> str:
        """The key of the desk's stage at which it stands."""
        return self.stands_at.key if self.stands_at is not None else str(self.stage)


_SELECTED = """
    SELECT a."id", p."id", p."full_name", r."id", r."title", c."name", a."stage", a."own_stage", a."turn",
        a."stage_since", a."last_substance_on", k."since", a."paused", a."long_ago",
        a."runner_up_since" IS NOT NULL, d."kind", p."do_not_contact", p."company", r."hiring_manager"
    FROM "application" a JOIN "person" p ON p."id" = a."person_id"
    JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id"
    LEFT JOIN "disposition" d ON d."application_id" = a."id"
    LEFT JOIN "closure" k ON k."application_id" = a."id" AND k."closed_at" IS NULL AND k."cancelled" = 0
    WHERE a."id" IN
"""


def rows_of_applications(desk: Desk, ids: Sequence[int]) -> tuple[PipelineRow, ...]:
    """Return these applications, in this order; those that are gone are left out."""
    found: dict[int, tuple[Any, ...]] = {}
    for marks, part in in_chunks(ids):
        for row in rows(desk, f"{_SELECTED} ({marks})", part):
            found.setdefault(row[0], row)
    promises = open_promises(desk, (row[1] for row in found.values()))
    build = _Building(desk, promises)
    return tuple(build.row(*found[one]) for one in ids if one in found)


class _Building:
    """Makes rows of what is stored, as of today."""

    def __init__(self, desk: Desk, promises: Mapping[int, OpenPromise]) -> None:
        self._calendar, self._today = recruiter_hours(desk.settings).calendar, desk.clock.today()
        self._stages, self._colours = desk.settings.stages, desk.settings.wait_colours
        self._promises = promises

    def row(  # noqa: PLR0913 - one row of the question
        self, application_id: int, person_id: int, name: str, role_id: int, role: str, client: str,
        stored: str, own_stage: str, whose: str, stage_since: str, last_word: str, told_since: str | None,
        paused: int, long_ago: int, runner_up: int, kind: str | None, do_not_contact: int, company: str,
        manager: str,
    ) -> PipelineRow:  # fmt: skip
        stage, turn, ended = Stage(stored), Turn(whose), disposition_of(kind)
        in_stage, quiet = dt.date.fromisoformat(stage_since), dt.date.fromisoformat(told_since or last_word)
        in_play = ended is None and stage.at_least(Stage.APPLIED) and turn is not Turn.CANDIDATE
        waits = not do_not_contact and (told_since is not None or in_play)
        return PipelineRow(
            application_id, person_id, name, role_id, role, client, stage, turn,
            self._days(in_stage), self._days(quiet) if waits else None,
            told_since is not None and not do_not_contact, bool(paused), bool(long_ago), bool(runner_up),
            ended, self._promises.get(person_id) if waits else None, bool(do_not_contact), self._colours,
            self._stages.standing_at(stage, own_stage), dt.date.fromisoformat(last_word), company, manager,
        )  # fmt: skip

    def _days(self, since: dt.date) -> int:
        return working_days_waiting(since, self._today, self._calendar)


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role with how many are active there, and how many are still to be told."""

    id: int
    title: str
    client: str
    hiring_manager: str
    role_state: str
    explanation: str
    active: int
    to_be_told: int
    client_id: int = 0


_ROLE_ROWS = (
    'WITH "there" AS MATERIALIZED (SELECT "role_id", sum("ended" = 0) AS "active", sum("standing" = 1) AS '
    '"told" FROM "pipeline_place" GROUP BY "role_id") '
    'SELECT r."id", r."title", c."name", r."hiring_manager", r."role_state", r."explanation", '
    'coalesce(t."active", 0), coalesce(t."told", 0), c."id" FROM "role" r '
    'JOIN "client" c ON c."id" = r."client_id" LEFT JOIN "there" t ON t."role_id" = r."id" '
)
_ROLE_ORDER = 'ORDER BY r."role_state" <> \'open\', c."name", r."title"'


def role_rows(desk: Desk, client_id: int | None = None) -> tuple[RoleRow, ...]:
    """Return all roles, or a client's, open ones first, by client and title.

    Nobody is to be told who wants no contact.
    """
    if client_id is None:
        return tuple(RoleRow(*row) for row in rows(desk, _ROLE_ROWS + _ROLE_ORDER))
    of_client = 'WHERE r."client_id" = ? '
    counted = _ROLE_ROWS.replace(
        'FROM "pipeline_place"',
        'FROM "pipeline_place" WHERE "role_id" IN (SELECT "id" FROM "role" WHERE "client_id" = ?)',
    )
    found = rows(desk, counted + of_client + _ROLE_ORDER, (client_id, client_id))
    return tuple(RoleRow(*row) for row in found)


def role_row(desk: Desk, role_id: int) -> RoleRow | None:
    """Return one role; None where it is gone."""
    counted = _ROLE_ROWS.replace('FROM "pipeline_place"', 'FROM "pipeline_place" WHERE "role_id" = ?')
    found = rows(desk, counted + 'WHERE r."id" = ?', (role_id, role_id))
    return RoleRow(*found[0]) if found else None


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One client: how many roles it has, how many of them open, how many people active and to be told."""

    id: int
    name: str
    spoken_name: str
    roles: int
    open_roles: int
    active: int
    to_be_told: int


def client_rows(desk: Desk) -> tuple[ClientRow, ...]:
    """Return all clients by name."""
    found = rows(
        desk,
        'WITH "there" AS MATERIALIZED (SELECT "role_id", sum("ended" = 0) AS "active", sum("standing" = 1) '
        'AS "told" FROM "pipeline_place" GROUP BY "role_id") '
        'SELECT c."id", c."name", c."spoken_name", count(r."id"), '
        'coalesce(sum(r."role_state" = \'open\'), 0), coalesce(sum(t."active"), 0), '
        'coalesce(sum(t."told"), 0) FROM "client" c LEFT JOIN "role" r ON r."client_id" = c."id" '
        'LEFT JOIN "there" t ON t."role_id" = r."id" GROUP BY c."id" ORDER BY c."name"',
    )
    return tuple(ClientRow(*row) for row in found)


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """A role as it is chosen in a box."""

    id: int
    title: str
    client: str


def role_choices(desk: Desk) -> tuple[RoleChoice, ...]:
    """Return all roles, open ones first, by client and title, without counting who is there."""
    found = rows(
        desk,
        'SELECT r."id", r."title", c."name" FROM "role" r JOIN "client" c ON c."id" = r."client_id" '
        'ORDER BY r."role_state" <> \'open\', c."name", r."title"',
    )
    return tuple(RoleChoice(*row) for row in found)


def client_names(desk: Desk) -> tuple[tuple[int, str], ...]:
    """Return the id and the name of every client that has a role, by name."""
    found = rows(
        desk,
        'SELECT "id", "name" FROM "client" c WHERE EXISTS '
        '(SELECT 1 FROM "role" r WHERE r."client_id" = c."id") ORDER BY "name"',
    )
    return tuple((row[0], row[1]) for row in found)
