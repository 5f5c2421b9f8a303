"""The lines of a plan to tell many: who hears it in which way and when, and who hears nothing and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import Telling
from recruiterdesk.domain.words import HearBy, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.in_play_elsewhere import in_play_elsewhere
from recruiterdesk.storage.queries.reachable import with_address, with_number

NOTHING_OWED = "nothing_owed"
DO_NOT_CONTACT = "do_not_contact"
PAUSED_ALREADY = "paused_already"
KNEW_ALREADY = "knew_already"
NO_NUMBER = "no_number"
NO_ADDRESS = "no_address"


@dataclass(frozen=True, slots=True)
class ToTell:
    """One candidate who hears it: in which way, on which day, and the roles where they are in play still.

    `stage_key` is the desk's own stage, which counts as `stage`.
    `lacks` says what stands in the way: no_number for a call, no_address for a mail, or nothing.
    """

    application_id: int
    person_id: int
    name: str
    stage: Stage
    stage_key: str
    way: HearBy
    on: dt.date
    elsewhere: tuple[str, ...]
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One candidate who hears nothing, and why.

    nothing_owed, do_not_contact, paused_already, or knew_already (the recruiter said so).
    """

    application_id: int
    person_id: int
    name: str
    stage: Stage
    stage_key: str
    why: str


def told_people(
    desk: Desk,
    planned: Iterable[Telling],
    hearing: Mapping[int, records.Application],
    people: Mapping[int, records.Person],
) -> tuple[ToTell, ...]:
    """Return the lines of who hears it, in the order planned.

    Args:
        desk: the desk.
        planned: in which way and when each of them hears it.
        hearing: the applications of which they hear, by id.
        people: whose applications they are, by id.
    """
    elsewhere = in_play_elsewhere(desk, hearing)
    ids = {one.person_id for one in hearing.values()}
    numbers, addresses = with_number(desk, ids), with_address(desk, ids)
    told: list[ToTell] = []
    for telling in planned:
        one = hearing[telling.application_id]
        mail = telling.way is HearBy.MAIL
        lacks = "" if one.person_id in (addresses if mail else numbers) else NO_ADDRESS if mail else NO_NUMBER
        told.append(
            ToTell(
                one.id, one.person_id, people[one.person_id].full_name, one.stage, stage_key_of(desk, one),
                telling.way, telling.on, elsewhere.get(one.person_id, ()), lacks,
            )
        )  # fmt: skip
    return tuple(told)


def left_out_people(
    desk: Desk,
    applications: Iterable[records.Application],
    people: Mapping[int, records.Person],
    why: Mapping[int, str],
) -> tuple[LeftOut, ...]:
    """Return the lines of those of whose application `why` says for what reason they hear nothing."""
    return tuple(
        LeftOut(
            one.id, one.person_id, people[one.person_id].full_name, one.stage, stage_key_of(desk, one),
            why[one.id],
        )
        for one in applications
        if why[one.id]
    )  # fmt: skip


def stage_key_of(desk: Desk, application: records.Application) -> str:
    """Return the key of the desk's stage at which an application stands."""
    return desk.settings.stages.standing_at(application.stage, application.own_stage).key
