"""People as they are listed and exported."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.domain.filter_troubles import said_of
from recruiterdesk.storage.queries.people import PersonRow, people_rows
from recruiterdesk.storage.queries.people_ids import list_people as list_people_meant

_NO_LIMIT = -1


def list_people(session: Session) -> Answer:
    """Answer `people`: whom words and filters mean, or everybody; what is no filter is said beside."""
    limit = session.options.limit
    listed = list_people_meant(session.desk, session.options.search, _NO_LIMIT if limit is None else limit)
    rows = people_rows(session.desk, listed.ids)
    text = "".join(_entry(session, row) for row in rows)
    said = tuple(session.sentences.refusal(said_of(trouble)) for trouble in listed.troubles)
    documents = [person_row_document(row) for row in rows]
    return Answer(text or lines("Nobody is found."), documents, said)


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
    stage = session.sentences.word(f"word.{row.stage_key}") if row.stage else ""
    known = (str(row.id).rjust(4), row.name, *row.emails, *row.phones, work, stage)
    return lines("  ".join(filter(None, known)))
