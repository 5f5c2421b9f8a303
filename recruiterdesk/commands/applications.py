"""Applications: declined, ended otherwise, moved between stages."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.moments import iso_day, read_day
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import application_meant, hired_for, person_meant
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.applications import decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.placements import set_start
from recruiterdesk.operations.stages import stage_named
from recruiterdesk.storage.queries.person_page import ApplicationView, person_page

_UNKNOWN = "unknown"


def decline(session: Session) -> Answer:
    """Answer `decline`: end an application, and open what is to be told where it is owed.

    Raises:
        Refusal: nobody or no single application is meant.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    view = application_meant(session, person_id, options.role)
    kind = DispositionKind(options.ending)
    closure_id = decline_application(
        session.desk, view.application.id, Ending(kind, reason=options.reason, may_tell=options.tell)
    )
    name = person_page(session.desk, person_id).person.full_name
    ended = session.sentences.word(f"word.{kind}")
    owed = f"{name} is to be told." if closure_id is not None else "Nothing is to be told."
    document = _document(person_id, name, view) | {"ended": str(kind), "to_be_told": closure_id is not None}
    return Answer(lines(f"{name}, {view.role.title}: {ended}. {owed}"), document)


def move(session: Session) -> Answer:
    """Answer `stage`: move an application to a stage.

    Raises:
        Refusal: nobody or no single application is meant, or it is there already.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    view = application_meant(session, person_id, options.role)
    stage = stage_named(session.desk, options.stage)
    move_application(session.desk, view.application.id, stage.key)
    name = person_page(session.desk, person_id).person.full_name
    document = _document(person_id, name, view) | {"stage": str(stage.counts_as), "stage_name": stage.name}
    said = session.sentences.word(f"word.{stage.key}")
    return Answer(lines(f"{name}, {view.role.title}: {said}."), document)


def start(session: Session) -> Answer:
    """Answer `start`: say when somebody who was hired starts; the calls around it are planned by that.

    Raises:
        Refusal: nobody is meant, they were not hired, for several roles, or the day is none.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    starts_on = None if options.starts_on == _UNKNOWN else read_day(options.starts_on)
    view = hired_for(session, person_id, options.role)
    set_start(session.desk, view.application.id, starts_on)
    page = person_page(session.desk, person_id)
    name = page.person.full_name
    calls = sorted(one.due_on for one in page.check_ins if one.placement and one.done_at is None)
    said = f"starts on {plain_date(starts_on)}" if starts_on is not None else "the start is not known"
    next_call = f" Next call: {plain_date(calls[0])}." if calls else ""
    document = _document(person_id, name, view) | {
        "starts": iso_day(starts_on),
        "calls": [iso_day(day) for day in calls],
    }
    return Answer(lines(f"{name}, {view.role.title}: {said}.{next_call}"), document)


def _document(person_id: int, name: str, view: ApplicationView) -> Document:
    return {
        "person": {"id": person_id, "name": name},
        "application": view.application.id,
        "role": {"id": view.role.id, "title": view.role.title},
        "client": view.client.name,
    }
