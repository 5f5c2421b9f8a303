"""When the desk was changed last."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text


def last_written_at(desk: Desk) -> dt.datetime | None:
    """Return the moment of the latest step that can be undone or redone, in UTC; None where there is none."""
    found = rows(desk, 'SELECT max("at") FROM "undo_step"', ())
    return instant_from_text(found[0][0]) if found[0][0] else None
