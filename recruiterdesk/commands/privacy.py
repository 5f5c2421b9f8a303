"""Whose data is kept too long, and what somebody is given who asks what is held about them."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.erasing import mention_documents
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.access_report import form_of, write_access_report
from recruiterdesk.operations.erasing_plan import mentions_of
from recruiterdesk.storage.queries.keeping import PastRow, PlannedRow, past_rows, planned_rows

_ALL = 1_000_000_000


def write_report(session: Session) -> Answer:
    """Answer `access-report`: write everything about one person as HTML or JSON.

    Raises:
        Refusal: nobody is meant, or several; the file's name is no .html or .json, or it can't be written.
    """
    path = Path(session.options.file).expanduser()
    form_of(path)
    person_id = person_meant(session, session.options.person)
    report = write_access_report(session.desk, person_id, path, session.sentences)
    count = sum(len(section.lines) for section in report.sections)
    document: Document = {"person": person_id, "file": str(path), "lines": count}
    return Answer(lines(f"Wrote {count} lines in {len(report.sections)} sections to {path}."), document)


def review(session: Session) -> Answer:
    """Answer `review`: whose day is past, and who is to be erased when."""
    _count, past = past_rows(session.desk, _ALL)
    planned = planned_rows(session.desk)
    named = mentions_of(session.desk, [row.person.id for row in planned])
    document: Document = {
        "past": [_past_document(row) for row in past],
        "to_be_erased": [_planned_document(row) for row in planned],
        "mentions": mention_documents(named),
    }
    said = [f"You named them with {one.name or 'nobody'}: {one.words}" for one in named]
    return Answer(lines(*_text(past, planned), *said), document)


def _text(past: tuple[PastRow, ...], planned: tuple[PlannedRow, ...]) -> list[str]:
    if not past and not planned:
        return ["Nobody is past their day, and nobody is to be erased."]
    said = [f"{len(past)} past their day:"] if past else []
    said += [
        f"  {row.person.full_name}  (id {row.person.id})  kept until {plain_date(row.until.day)}"
        for row in past
    ]
    said += ["To be erased:"] if planned else []
    said += [
        f"  {row.person.full_name}  (id {row.person.id})  on {plain_date(row.planned.due_on)}"
        for row in planned
    ]
    return said


def _past_document(row: PastRow) -> Document:
    return {
        "id": row.person.id,
        "name": row.person.full_name,
        "kept_until": row.until.day.isoformat(),
        "why": str(row.until.why),
        "in_play": row.facts.in_play,
        "asked_on": row.asked_on.isoformat() if row.asked_on else None,
    }


def _planned_document(row: PlannedRow) -> Document:
    return {
        "id": row.person.id,
        "name": row.person.full_name,
        "due": row.planned.due_on.isoformat(),
    }
