"""Writes people and the call queue to a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.files import write_text
from recruiterdesk.commands.people import person_row_document
from recruiterdesk.commands.queue_rows import queue_documents
from recruiterdesk.commands.session import Session
from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.people import find_people

_SEPARATOR = "; "
_QUEUE_COLUMNS = (
    "position", "kind", "also", "person_id", "name", "phone", "role", "client", "working_days_waiting", "due",
    "attempts", "callable_now", "next_possible", "why",
)  # fmt: skip
_PEOPLE_COLUMNS = ("id", "name", "emails", "phones", "company", "title", "stage", "working_days_waiting")


def export(session: Session) -> Answer:
    """Answer `export`: write people or the queue as CSV, in UTF-8, a file that is there is replaced.

    Raises:
        Refusal: the name does not end in .csv, or the file can't be written.
    """
    path = Path(session.options.file).expanduser()
    if path.suffix.lower() != ".csv":
        raise Refusal("export.suffix_unknown", suffix=path.suffix or path.name)
    columns, rows_of = _TABLES[session.options.what]
    rows = rows_of(session)
    write_text(path, _csv(columns, rows))
    document: Document = {"what": session.options.what, "file": str(path), "rows": len(rows)}
    written = "1 row" if len(rows) == 1 else f"{len(rows)} rows"
    return Answer(lines(f"Wrote {written} to {path}."), document)


def _people(session: Session) -> list[Document]:
    return [person_row_document(row) for row in find_people(session.desk, limit=-1)]


def _queue(session: Session) -> list[Document]:
    rows = call_queue(session.desk)
    return [
        document | {"person_id": row.person_id, "name": row.name, "phone": row.phone}
        for row, document in zip(rows, queue_documents(session, rows), strict=True)
    ]


_TABLES: Mapping[str, tuple[Sequence[str], Callable[[Session], list[Document]]]] = {
    "people": (_PEOPLE_COLUMNS, _people),
    "queue": (_QUEUE_COLUMNS, _queue),
}


def _csv(columns: Sequence[str], rows: Iterable[Document]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _SEPARATOR.join(map(str, value)) if isinstance(value, list) else str(value)
