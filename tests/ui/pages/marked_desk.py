"""A desk in which every text of every record is a marker that says whose it is and where it lies."""

from __future__ import annotations

import datetime as dt
import typing
from dataclasses import dataclass, fields
from itertools import product
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    DispositionKind,
    FormOfAddress,
    IntroductionState,
    PhoneKind,
    RoleState,
    Stage,
    Turn,
)
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer

TODAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 14, 40, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Case:
    """One person and what is open with them; `ending` "" is somebody who is still in."""

    number: int
    language: str
    form: FormOfAddress
    ending: str
    stage: Stage
    role_state: RoleState
    days_ago: int
    cleared: bool


ENDINGS = (
    ("", Stage.INTERVIEWING, RoleState.OPEN, 9),
    ("", Stage.FINAL, RoleState.OPEN, 9),
    (ROLE_FROZEN, Stage.INTERVIEWING, RoleState.FROZEN, 2),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.APPLIED, RoleState.OPEN, 3),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.SCREENING, RoleState.OPEN, 3),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.INTERVIEWING, RoleState.OPEN, 3),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.FINAL, RoleState.OPEN, 3),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.OFFERED, RoleState.OPEN, 3),
    (DispositionKind.DECLINED_BY_CLIENT, Stage.FINAL, RoleState.OPEN, 60),
    (DispositionKind.DECLINED_BY_US, Stage.SCREENING, RoleState.OPEN, 3),
    (DispositionKind.ROLE_CLOSED, Stage.FINAL, RoleState.FILLED, 3),
    (DispositionKind.ROLE_CLOSED, Stage.FINAL, RoleState.CANCELLED, 3),
    (DispositionKind.WITHDREW, Stage.INTERVIEWING, RoleState.OPEN, 3),
    (DispositionKind.TURNED_OFFER_DOWN, Stage.OFFERED, RoleState.OPEN, 3),
    (DispositionKind.WENT_SILENT, Stage.INTERVIEWING, RoleState.OPEN, 3),
)
CASES = [
    Case(number, language, form, *ending, cleared)
    for number, (ending, language, form, cleared) in enumerate(
        product(ENDINGS, ("en", "de"), FormOfAddress, (True, False)), 1
    )
]


def marker(whose: object, table: str, field: str) -> str:
    """Return a text that survives a link: letters and digits only."""
    return f"Zq{whose}x{table}x{field.replace('_', 'U')}qZ"


def marked(kind: type, whose: object, /, **fixed: Any) -> Any:
    """Return a record whose texts are markers; what is fixed is as given."""
    hints = typing.get_type_hints(kind)
    given: dict[str, Any] = {"id": 0}
    for field in fields(kind):
        name = marker(whose, kind.__name__, field.name)
        if hints[field.name] is str:
            given[field.name] = name
        elif hints[field.name] == tuple[tuple[str, str], ...]:
            given[field.name] = ((f"{name}", f"{name}"),)
    return kind(**(given | fixed))


def fill(desk: Desk) -> dict[int, Case]:
    """Fill a desk with a person for each case; return them by id."""
    found: dict[int, Case] = {}

    def work(writer: Writer) -> None:
        for case in CASES:
            found[_add(writer, case)] = case

    desk.run(Label("settings.change"), work)
    return found


def _add(writer: Writer, case: Case) -> int:
    me = case.number
    person = writer.insert(
        marked(
            records.Person, me, language=case.language, form_of_address=case.form, zone="", country="DE",
            source_id=f"s{me}",
        )
    ).id  # fmt: skip
    writer.insert(records.EmailAddress(0, person, f"p{me}@example.com"))
    writer.insert(records.PhoneNumber(0, person, f"+4915112340{me:03d}", PhoneKind.PRIVATE))
    _add_application(writer, case, person)
    other = writer.insert(marked(records.Client, f"{me}other")).id
    role = writer.insert(marked(records.Role, f"{me}other", client_id=other)).id
    _put_up(writer, f"{me}other", person, role, Stage.SCREENING)
    _add_surroundings(writer, me, person)
    return person


def _put_up(writer: Writer, whose: object, person: int, role: int, stage: Stage) -> int:
    since = TODAY - dt.timedelta(days=9)
    return writer.insert(
        marked(
            records.Application, whose, person_id=person, role_id=role, stage=stage, stage_since=since,
            turn=Turn.CLIENT, turn_since=since, last_substance_on=since,
            runner_up_since=since if stage is Stage.FINAL else None,
        )
    ).id  # fmt: skip


def _add_application(writer: Writer, case: Case, person: int) -> None:
    me, decided = case.number, TODAY - dt.timedelta(days=case.days_ago)
    client = writer.insert(marked(records.Client, me)).id
    cleared = {} if case.cleared else {"cleared_with": ""}
    role = writer.insert(marked(records.Role, me, client_id=client, role_state=case.role_state, **cleared)).id
    application = _put_up(writer, me, person, role, case.stage)
    opened = {"person_id": person, "application_id": application, "since": decided, "stage": case.stage}
    if case.ending == ROLE_FROZEN:
        writer.insert(marked(records.Closure, me, cause=ROLE_FROZEN, opened_at=NOW, **opened))
    elif case.ending:
        kind = DispositionKind(case.ending)
        writer.insert(
            marked(
                records.Disposition, me, application_id=application, kind=kind, decided_on=decided,
                recorded_at=NOW, stage_at_end=case.stage, **cleared,
            )
        )  # fmt: skip
        if kind not in (
            DispositionKind.WITHDREW,
            DispositionKind.TURNED_OFFER_DOWN,
            DispositionKind.WENT_SILENT,
        ):
            writer.insert(marked(records.Closure, me, cause=str(kind), opened_at=NOW, **opened))


def _add_surroundings(writer: Writer, me: int, person: int) -> None:
    """Add everything else that a desk may know of somebody."""
    owner = {"person_id": person}
    friend = writer.insert(
        marked(records.Person, f"{me}friend", language="", zone="", country="", source_id=f"f{me}")
    ).id
    earlier = NOW - dt.timedelta(days=5)
    writer.insert(marked(records.Attempt, me, **owner, outcome=AttemptOutcome.NO_ANSWER, at=earlier))
    writer.insert(marked(records.Promise, me, **owner, due_on=TODAY, made_at=earlier))
    writer.insert(marked(records.IncomingContact, me, **owner, at=earlier))
    writer.insert(
        marked(
            records.CheckIn, me, **owner, due_on=TODAY, scheduled_on=TODAY, interval_days=90,
        )
    )  # fmt: skip
    writer.insert(marked(records.Task, me, **owner, due_on=TODAY, made_at=earlier))
    writer.insert(
        marked(
            records.Introduction, me, **owner, contact_id=friend,
            introduction_state=IntroductionState.INTRODUCED, state_since=TODAY,
        )
    )  # fmt: skip
    writer.insert(marked(records.Referral, me, **owner, referrer_id=friend, on=TODAY))
    writer.insert(marked(records.Referral, me, person_id=friend, referrer_id=person, on=TODAY))
    for kind in ConsentKind:
        writer.insert(marked(records.Consent, me, **owner, kind=kind, given=True, on=TODAY))
    writer.insert(marked(records.Activity, me, **owner, at=earlier, key="note"))
