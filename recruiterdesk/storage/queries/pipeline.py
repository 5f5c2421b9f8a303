"""The pipeline: every application that is active or still to be told."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.open_promises import OpenPromise, open_promises
from recruiterdesk.storage.queries.reading import day, disposition_of, rows


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


def pipeline_rows(desk: Desk, role_id: int | None = None) -> tuple[PipelineRow, ...]:
    """Return the active applications and those with an open closure, of one role or all, furthest first."""
    found = rows(
        desk,
        'SELECT a."id", p."id", p."full_name", r."id", r."title", c."name", a."stage", a."turn", '
        'a."stage_since", a."last_substance_on", k."since", a."paused", a."long_ago", a."runner_up_since", '
        'd."kind", k."id", '
        'p."do_not_contact" '
        'FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
        'LEFT JOIN "disposition" d ON d."application_id" = a."id" '
        'LEFT JOIN "closure" k ON k."application_id" = a."id" AND k."closed_at" IS NULL '
        'AND k."cancelled" = 0 WHERE (d."id" IS NULL OR k."id" IS NOT NULL OR d."kind" = \'hired\') '
        'AND (? IS NULL OR a."role_id" = ?) '
        'ORDER BY a."id"',
        (role_id, role_id),
    )
    calendar, today = recruiter_hours(desk.settings).calendar, desk.clock.today()
    promises = open_promises(desk, (row[1] for row in found))
    built: list[PipelineRow] = []
    for row in found:
        stage, ended = Stage(row[6]), disposition_of(row[14])
        in_stage, quiet = day(row[8]), day(row[10] or row[9])
        not_to_contact = bool(row[16])
        waits = not not_to_contact and (
            row[15] is not None
            or (ended is None and stage.at_least(Stage.APPLIED) and Turn(row[7]) is not Turn.CANDIDATE)
        )
        built.append(
            PipelineRow(
                row[0], row[1], row[2], row[3], row[4], row[5], stage, Turn(row[7]),
                working_days_waiting(in_stage, today, calendar) if in_stage else 0,
                working_days_waiting(quiet, today, calendar) if quiet and waits else None,
                row[15] is not None and not not_to_contact,
                bool(row[11]), bool(row[12]), row[13] is not None, ended,
                promises.get(row[1]) if waits else None,
                not_to_contact, desk.settings.wait_colours,
            )
        )  # fmt: skip
    return tuple(sorted(built, key=lambda row: (-row.stage.position, row.name)))


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


def role_rows(desk: Desk) -> tuple[RoleRow, ...]:
    """Return all roles, open ones first, by client and title; nobody is to be told who wants no contact."""
    found = rows(
        desk,
        'SELECT r."id", r."title", c."name", r."hiring_manager", r."role_state", r."explanation", '
        '(SELECT count(*) FROM "application" a WHERE a."role_id" = r."id" AND NOT EXISTS '
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id")), '
        '(SELECT count(*) FROM "closure" k JOIN "application" a ON a."id" = k."application_id" '
        'JOIN "person" p ON p."id" = k."person_id" WHERE a."role_id" = r."id" AND k."closed_at" IS NULL '
        'AND k."cancelled" = 0 AND p."do_not_contact" = 0) '
        'FROM "role" r JOIN "client" c ON c."id" = r."client_id" '
        'ORDER BY r."role_state" <> \'open\', c."name", r."title"',
    )
    return tuple(RoleRow(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]) for row in found)
