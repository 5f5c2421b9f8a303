"""Lines of a person's history, written beside what caused them."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.records import Activity
from recruiterdesk.storage.writer import Writer


def write_history(
    writer: Writer,
    person_id: int,
    at: dt.datetime,
    key: str,
    /,
    *,
    text: str = "",
    application_id: int | None = None,
    **values: object,
) -> Activity:
    """Add one line to a person's history: a key of resources/messages with its values, and a free text."""
    told = tuple((name, str(value)) for name, value in values.items() if value not in (None, ""))
    return writer.insert(Activity(0, person_id, at, key, told, text, application_id))
