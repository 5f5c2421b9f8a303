"""Writes people, applications, the queue, calls or everything to a file."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.queue_rows import queue_documents
from recruiterdesk.commands.session import Session
from recruiterdesk.operations.exporting import ExportWhat, export_to, known_suffix, write_table
from recruiterdesk.spreadsheets.writing.writing_csv import CsvEncoding
from recruiterdesk.spreadsheets.writing.written_table import Cell, WrittenTable
from recruiterdesk.storage.queries.call_queue import call_queue

_BETWEEN = "; "
_QUEUE_COLUMNS = (
    "position", "kind", "also", "person_id", "name", "phone", "role", "client", "working_days_waiting", "due",
    "attempts", "callable_now", "next_possible", "why",
)  # fmt: skip


def export(session: Session) -> Answer:
    """Answer `export`: write what is asked for as the kind of file that its name says.

    Raises:
        Refusal: this can't be written as such a file, or the file can't be written.
    """
    options = session.options
    path, what = Path(options.file).expanduser(), ExportWhat(options.what)
    encoding = CsvEncoding.PLAIN if options.plain else CsvEncoding.FOR_EXCEL
    if what is ExportWhat.QUEUE:
        known_suffix(what, path)
        count = write_table(path, _queue(session), encoding, noted_in=session.desk.folder)
    else:
        count = export_to(session.desk, what, path, encoding)
    document: Document = {"what": str(what), "file": str(path), "rows": count}
    written = "1 row" if count == 1 else f"{count} rows"
    return Answer(lines(f"Wrote {written} to {path}."), document)


def _queue(session: Session) -> WrittenTable:
    rows = call_queue(session.desk)
    documents = (
        document | {"person_id": row.person_id, "name": row.name, "phone": row.phone}
        for row, document in zip(rows, queue_documents(session, rows), strict=True)
    )
    cells = ([_cell(document[column]) for column in _QUEUE_COLUMNS] for document in documents)
    return WrittenTable("Queue", _QUEUE_COLUMNS, cells)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, int):
        return value
    return _BETWEEN.join(map(str, value)) if isinstance(value, list) else str(value)
