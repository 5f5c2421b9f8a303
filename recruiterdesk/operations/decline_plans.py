"""What declining many would do: who hears it in which way and when, and to whom nothing is owed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.endings import TellingDuty
from recruiterdesk.domain.facts import PersonFacts
from recruiterdesk.domain.fan_out import Telling, ToHear, plan_tellings
from recruiterdesk.domain.words import DispositionKind, HearBy
from recruiterdesk.operations.many import Left, LeftOut, Whom, open_applications
from recruiterdesk.operations.plan_lines import (
    DO_NOT_CONTACT,
    NOTHING_OWED,
    ToTell,
    left_out_people,
    told_people,
)
from recruiterdesk.operations.plan_lines import LeftOut as HearsNothing
from recruiterdesk.operations.telling_days import call_days, talking_days
from recruiterdesk.operations.telling_duties import telling_duties
from recruiterdesk.storage.desk import Desk
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
        told_people(desk, planned, hearing, people),
        left_out_people(desk, sorted(ending, key=lambda one: -one.stage.position), people, silent),
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
