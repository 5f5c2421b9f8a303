"""Notes in a person's history."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def write_note(desk: Desk, person_id: int, text: str) -> int:
    """Write a note into a person's history and return its id; no clock stops for it.

    Raises:
        Refusal: the person is gone, or the note is empty.
    """
    if not text.strip():
        raise Refusal("note.empty")

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        return write_history(writer, person_id, desk.clock.now(), "note", text=text.strip()).id

    return desk.run(label_for(desk, "note.write", person_id), work)
