"""What is owed to a person: shown, offered, done."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, lines
from recruiterdesk.commands.moments import read_optional_day
from recruiterdesk.commands.person_documents import task_document
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.records import Task
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.helping import offer_help, proposed_help
from recruiterdesk.operations.tasks import WhatFollows, finish_task
from recruiterdesk.storage.queries.person_page import PersonPage, person_page


def task(session: Session) -> Answer:
    """Answer `task`: what is owed to a person; `--done` finishes one of it first, `--offer` offers help.

    Raises:
        Refusal: nobody is meant, the task is not one of theirs or done already, a day is past, or somebody
            who is still looking would be left without anything that has a day.
    """
    person_id = person_meant(session, session.options.person)
    before = person_page(session.desk, person_id)
    done, offers = session.options.done, _offers(session)
    if done is not None:
        if done not in {each.id for each in before.tasks}:
            raise Refusal("task.unknown", id=done, name=before.person.full_name)
        finish_task(session.desk, done, WhatFollows(offers))
    elif offers:
        offer_help(session.desk, person_id, offers)
    page = person_page(session.desk, person_id)
    shown = [each for each in page.tasks if each.done_at is None or each.id == done]
    text = "".join(_task_line(session, each) for each in shown) or lines("Nothing is owed.")
    return Answer(text + _proposal(session, page), [task_document(session, each) for each in page.tasks])


def _offers(session: Session) -> tuple[HelpOffer, ...]:
    kinds, due_on = session.options.offer or (), read_optional_day(session.options.on)
    if due_on is not None and not kinds:
        raise Refusal("task.day_of_what")
    return tuple(HelpOffer(HelpKind(kind), due_on) for kind in kinds)


def _proposal(session: Session, page: PersonPage) -> str:
    """Say what to offer next to somebody who is still looking and to whom no help is owed."""
    proposed = proposed_help(session.desk, page.person.id)
    if proposed is None:
        return ""
    return lines(f"{page.person.full_name} is still looking; not offered yet: --offer {proposed}.")


def _task_line(session: Session, task: Task) -> str:
    asked = session.sentences.task(task.kind, task.text)
    done = "  dropped" if task.dropped else "  done" if task.done_at else ""
    return lines(f"{task.id:>4}  until {plain_date(task.due_on)}  {asked}{done}")
