"""Texts that were typed and not saved when the desk was locked: kept aside of undo until looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """A text, and the name of the field in which it stood."""

    field: str
    text: str


def keep_unsaved_texts(desk: Desk, texts: Sequence[UnsavedText]) -> None:
    """Keep texts beside those that nobody has looked at yet; the same text is kept once.

    Raises:
        Refusal: the database can't be written.
    """
    known = set(unsaved_texts(desk))
    new = [(text.field, text.text) for text in dict.fromkeys(texts) if text not in known]

    def work(database: Any) -> None:
        database.connection().executemany('INSERT INTO "unsaved_text" ("field", "text") VALUES (?, ?)', new)

    desk.write_aside(work)


def unsaved_texts(desk: Desk) -> tuple[UnsavedText, ...]:
    """Return what is kept, in the order in which it was."""
    found = rows(desk, 'SELECT "field", "text" FROM "unsaved_text" ORDER BY "id"', ())
    return tuple(UnsavedText(field, text) for field, text in found)


def forget_unsaved_texts(desk: Desk) -> None:
    """Forget them all.

    Raises:
        Refusal: the database can't be written.
    """
    desk.write_aside(lambda database: database.execute_sql('DELETE FROM "unsaved_text"'))
