"""People as they are listed and exported."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.storage.queries.people import PersonRow, find_people

_NO_LIMIT = -1


def list_people(session: Session) -> Answer:
    """Answer `people`: those who match the words, or everybody."""
    limit = session.options.limit
    rows = find_people(session.desk, session.options.search, _NO_LIMIT if limit is None else limit)
    text = "".join(_entry(session, row) for row in rows)
    return Answer(text or lines("Nobody is found."), [person_row_document(row) for row in rows])


def person_row_document(row: PersonRow) -> Document:
    """Return a person as the document of `people --json`; days are null for who does not wait for us."""
    return {
        "id": row.id,
        "name": row.name,
        "emails": list(row.emails),
        "phones": list(row.phones),
        "company": row.company,
        "title": row.title,
        "stage": str(row.stage) if row.stage else None,
        "working_days_waiting": row.working_days_waiting,
    }


def _entry(session: Session, row: PersonRow) -> str:
    work = ", ".join(filter(None, (row.title, row.company)))
    stage = session.sentences.word(f"word.{row.stage}") if row.stage else ""
    known = (str(row.id).rjust(4), row.name, *row.emails, *row.phones, work, stage)
    return lines("  ".join(filter(None, known)))
