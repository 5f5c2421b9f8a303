"""What declining many would do: who hears it in which way and when, and to whom nothing is owed."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.endings import TellingDuty
from recruiterdesk.domain.facts import PersonFacts
from recruiterdesk.domain.fan_out import Telling, ToHear, plan_tellings
from recruiterdesk.domain.words import DispositionKind, HearBy, Stage
from recruiterdesk.operations.many import Left, LeftOut, Whom, open_applications
from recruiterdesk.operations.role_plans import (
    DO_NOT_CONTACT,
    NO_ADDRESS,
    NO_NUMBER,
    NOTHING_OWED,
    ToTell,
    stage_key_of,
)
from recruiterdesk.operations.role_plans import LeftOut as HearsNothing
from recruiterdesk.operations.telling_days import call_days, talking_days
from recruiterdesk.operations.telling_duties import telling_duties
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reachable import with_address, with_number
from recruiterdesk.storage.rules import calling_key
from recruiterdesk.storage.waiting_calls import calls_waiting_beside
from recruiterdesk.storage.writer import Writer

_NO_ROLE = 0


@dataclass(frozen=True, slots=True)
class DeclinePlan:
    """What declining many does.

    `tellings` stand in the order in which they are told, the furthest first; `hears_nothing` are declined and
    told nothing; `left` are not declined at all. `last_day` is when the last person will have heard.
    """

    tellings: tuple[ToTell, ...]
    hears_nothing: tuple[HearsNothing, ...]
    left: tuple[Left, ...]

    @property
    def last_day(self) -> dt.date | None:
        """When the last person will have heard; None where nobody hears."""
        return max((one.on for one in self.tellings), default=None)

    @property
    def declined(self) -> int:
        """How many applications end."""
        return len(self.tellings) + len(self.hears_nothing)


def preview_declines(desk: Desk, whom: Whom, kind: DispositionKind) -> DeclinePlan:
    """Return what declining everybody who is meant would do, without doing it."""
    reader, left = Writer(desk.database), LeftOut()
    ending = open_applications(reader, whom, left)
    ids = {one.person_id for one in ending}
    people = {one.id: one for one in reader.find_among(records.Person, "id", ids)}
    duties = telling_duties(reader, desk, ending, kind)
    silent = {one.id: _why_silent(people[one.person_id], duties[one.id]) for one in ending}
    hearing = {one.id: one for one in ending if not silent[one.id]}
    planned = _planned(desk, hearing, people, duties)
    return DeclinePlan(
        _tellings(desk, reader, planned, hearing, people),
        tuple(
            HearsNothing(
                one.id,
                one.person_id,
                people[one.person_id].full_name,
                one.stage,
                stage_key_of(desk, one),
                silent[one.id],
            )
            for one in sorted(ending, key=lambda one: -one.stage.position)
            if silent[one.id]
        ),
        left.as_left(reader),
    )


def _why_silent(person: records.Person, duty: TellingDuty) -> str:
    if person.do_not_contact:
        return DO_NOT_CONTACT
    return NOTHING_OWED if duty is TellingDuty.NOTHING else ""


def _planned(
    desk: Desk,
    hearing: Mapping[int, records.Application],
    people: Mapping[int, records.Person],
    duties: Mapping[int, TellingDuty],
) -> tuple[Telling, ...]:
    waiting = calls_waiting_beside(desk, _NO_ROLE)
    to_hear = [
        ToHear(
            one.id, one.stage,
            people[one.person_id].hear_by if duties[one.id] is TellingDuty.CALL else HearBy.MAIL,
            one.last_substance_on, calling_key(PersonFacts(people[one.person_id])),
            one.runner_up_since is not None, waiting.pop(one.person_id, None),
        )
        for one in hearing.values()
    ]  # fmt: skip
    return plan_tellings(to_hear, call_days(desk), tuple(waiting.values()), talking_days(desk))


def _tellings(
    desk: Desk,
    reader: Writer,
    planned: Sequence[Telling],
    hearing: Mapping[int, records.Application],
    people: Mapping[int, records.Person],
) -> tuple[ToTell, ...]:
    ids = {one.person_id for one in hearing.values()}
    elsewhere = _in_play_elsewhere(reader, ids, hearing)
    numbers, addresses = with_number(desk, ids), with_address(desk, ids)
    told: list[ToTell] = []
    for telling in planned:
        one = hearing[telling.application_id]
        mail = telling.way is HearBy.MAIL
        lacks = "" if one.person_id in (addresses if mail else numbers) else NO_ADDRESS if mail else NO_NUMBER
        told.append(
            ToTell(
                one.id, one.person_id, people[one.person_id].full_name, one.stage, stage_key_of(desk, one),
                telling.way, telling.on,
                elsewhere.get(one.person_id, ()), lacks,
            )
        )  # fmt: skip
    return tuple(told)


def _in_play_elsewhere(
    reader: Writer, people: set[int], hearing: Mapping[int, records.Application]
) -> dict[int, tuple[str, ...]]:
    """Return the titles of the other roles for which these people are in play."""
    others = [
        one
        for one in reader.find_among(records.Application, "person_id", people)
        if one.id not in hearing and not (one.paused or one.long_ago) and one.stage.at_least(Stage.APPLIED)
    ]
    over = reader.find_among(records.Disposition, "application_id", [one.id for one in others])
    ended = {one.application_id for one in over}
    roles = reader.find_among(records.Role, "id", {one.role_id for one in others})
    titles = {role.id: role.title for role in roles}
    found: dict[int, list[str]] = defaultdict(list)
    for one in others:
        if one.id not in ended:
            found[one.person_id].append(titles[one.role_id])
    return {person_id: tuple(names) for person_id, names in found.items()}
