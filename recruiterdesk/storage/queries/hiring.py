"""One role, or all roles of a client: who stands where there, who decides next, and how people were treated.

Everything is counted by the database, so that 10,000 candidates cost little more than ten.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.domain.client_clock import ClientWait, feedback_awaited
from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.treatment import Treatment, treatment_of
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import AttemptOutcome, RoleState, Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.pipeline_places import Standing
from recruiterdesk.storage.queries.reading import day, rows
from recruiterdesk.storage.stored_texts import instant_from_text


@value
class HiringPart:
    """Which roles are meant: one, or all of a client (then the role is None)."""

    role_id: int | None = None
    client_id: int | None = None

    @property
    def where(self) -> str:
        """The condition on "role_id", with one question mark."""
        if self.role_id is not None:
            return '"role_id" = ?'
        return '"role_id" IN (SELECT "id" FROM "role" WHERE "client_id" = ?)'

    @property
    def values(self) -> tuple[int | None]:
        """The value of the question mark."""
        return (self.role_id if self.role_id is not None else self.client_id,)


@value
class StageCount:
    """How many stand so at a stage of the desk, and for how many working days the first of them has."""

    standing: Standing
    stage_key: str
    count: int
    longest: int


@value
class PendingDecision:
    """Whose turn it is for how many, and for how many working days at most; the client's by hiring manager.

    `overdue` is for how many the client's word is overdue, `next_on` the next date that is fixed.
    """

    turn: Turn
    hiring_manager: str
    count: int
    longest: int
    overdue: int = 0
    next_on: dt.date | None = None
    colours: WaitColours = WAIT_COLOURS


def stage_counts_of(desk: Desk, part: HiringPart) -> tuple[StageCount, ...]:
    """Return who is in play, to be told or hired, by stage, furthest first."""
    calendar, today = recruiter_hours(desk.settings).calendar, desk.clock.today()
    counts: Counter[tuple[Standing, str]] = Counter()
    first: dict[tuple[Standing, str], str] = {}
    for standing, stored, count, since in rows(
        desk,
        'SELECT "standing", "stage_key", count(*), min("stage_since") FROM "pipeline_place" '
        f"WHERE {part.where} GROUP BY 1, 2",
        part.values,
    ):
        place = Standing(standing), desk.settings.stages.at(stored).key
        counts[place] += count
        first[place] = min(since, first.get(place, since))
    order = {stage.key: number for number, stage in enumerate(desk.settings.stages.stages)}
    places = sorted(counts, key=lambda place: (place[0], -order[place[1]]))
    return tuple(
        StageCount(
            *place, counts[place],
            working_days_waiting(dt.date.fromisoformat(first[place]), today, calendar),
        )
        for place in places
    )  # fmt: skip


def applications_of(
    desk: Desk, part: HiringPart, standing: Standing | None = None, stage_keys: tuple[str, ...] = (),
    turn: Turn | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """Return the applications there that are in play, to be told or hired, the longest at their stage first.

    To be told come before all others; a standing, stages or a turn narrow it.
    """
    where, values = [part.where], list[Any](part.values)
    if standing is not None:
        where.append('"standing" = ?')
        values.append(int(standing))
    if stage_keys:
        where.append(f'"stage_key" IN ({", ".join("?" * len(stage_keys))})')
        values += stage_keys
    if turn is not None:
        where.append('"ended" = 0 AND "turn" = ?')
        values.append(turn)
    found = rows(
        desk,
        f'SELECT "application_id" FROM "pipeline_place" WHERE {" AND ".join(where)} '
        'ORDER BY "standing" <> 1, "standing", "waits_since", "stage_since", "name_key", "application_id"',
        values,
    )
    return tuple(row[0] for row in found)


def ended_applications_of(desk: Desk, part: HiringPart) -> tuple[int, ...]:
    """Return the applications there that are over and told, the newest ending first."""
    found = rows(
        desk,
        'SELECT a."id" FROM "application" a JOIN "disposition" d ON d."application_id" = a."id" '
        f"WHERE a.{part.where} AND NOT EXISTS "
        '(SELECT 1 FROM "pipeline_place" o WHERE o."application_id" = a."id" AND o.'
        f'{part.where}) ORDER BY d."decided_on" DESC, a."id"',
        (*part.values, *part.values),
    )
    return tuple(row[0] for row in found)


def count_ended(desk: Desk, part: HiringPart) -> int:
    """Return how many applications there are over and told."""
    whole = rows(
        desk,
        'SELECT count(*) FROM "application" a JOIN "disposition" d ON d."application_id" = a."id" '
        f"WHERE a.{part.where}",
        part.values,
    )
    shown = rows(
        desk, f'SELECT coalesce(sum("ended"), 0) FROM "pipeline_place" WHERE {part.where}', part.values
    )
    return int(whole[0][0]) - int(shown[0][0])


def pending_decisions(desk: Desk, part: HiringPart) -> tuple[PendingDecision, ...]:
    """Return whose turn it is, the client's first and there who has kept people waiting longest."""
    groups: dict[tuple[Turn, str], list[tuple[int, ClientWait]]] = {}
    for manager, whose, since, fixed_on, stage, without_news, count in rows(
        desk,
        'SELECT r."hiring_manager", a."turn", a."turn_since", a."fixed_on", a."stage", '
        'a."words_without_news", count(*) FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        f'WHERE a.{part.where} AND a."paused" = 0 AND a."long_ago" = 0 AND r."role_state" = ? '
        "AND a.\"stage\" NOT IN ('sourced', 'contacted') AND NOT EXISTS "
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") GROUP BY 1, 2, 3, 4, 5, 6',
        (*part.values, RoleState.OPEN),
    ):
        turn = Turn(whose)
        wait = ClientWait(Stage(stage), turn, dt.date.fromisoformat(since), day(fixed_on), without_news)
        groups.setdefault((turn, manager if turn is Turn.CLIENT else ""), []).append((count, wait))
    found = [_decision(desk, turn, manager, waits) for (turn, manager), waits in groups.items()]
    order = (Turn.CLIENT, Turn.OURS, Turn.FIXED_DATE, Turn.CANDIDATE)
    return tuple(sorted(found, key=lambda one: (order.index(one.turn), -one.longest, one.hiring_manager)))


def _decision(desk: Desk, turn: Turn, manager: str, waits: list[tuple[int, ClientWait]]) -> PendingDecision:
    calendar, today = recruiter_hours(desk.settings).calendar, desk.clock.today()
    times = desk.settings.client_times
    overdue = [count for count, wait in waits if feedback_awaited(wait, today, calendar, times) is not None]
    ahead = [wait.fixed_on for _, wait in waits if wait.fixed_on is not None and wait.fixed_on >= today]
    return PendingDecision(
        turn, manager, sum(count for count, _ in waits),
        max(working_days_waiting(wait.turn_since, today, calendar) for _, wait in waits),
        sum(overdue), min(ahead, default=None), desk.settings.wait_colours,
    )  # fmt: skip


def treatment_at(desk: Desk, part: HiringPart) -> Treatment:
    """Return how everyone was treated there to whom an answer was owed."""
    hours, today = recruiter_hours(desk.settings), desk.clock.today()
    told = Counter[tuple[AttemptOutcome | None, int]]()
    waiting = Counter[int]()
    for since, closed, outcome, count in rows(
        desk,
        'SELECT k."since", substr(k."closed_at", 1, 16), k."outcome", count(*) FROM "closure" k '
        'JOIN "application" a ON a."id" = k."application_id" JOIN "person" p ON p."id" = k."person_id" '
        f'WHERE a.{part.where} AND k."cancelled" = 0 AND (k."closed_at" IS NOT NULL OR '
        'p."do_not_contact" = 0) GROUP BY 1, 2, 3',
        part.values,
    ):
        began = dt.date.fromisoformat(since)
        if closed is None:
            waiting[working_days_waiting(began, today, hours.calendar)] += count
        else:
            until = instant_from_text(f"{closed}:00Z").astimezone(hours.zone).date()
            way = AttemptOutcome(outcome) if outcome else None
            told[way, working_days_waiting(began, until, hours.calendar)] += count
    return treatment_of(told, waiting)
