"""Makes anew what follows from facts: indexes, and what is derived."""

from __future__ import annotations

from typing import Any

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.contact_unread import note_everybody_unread
from recruiterdesk.storage.derive import DERIVED_COLUMNS, derive_underived


def make_indexes_anew(database: Any) -> None:
    """Build every index of every table anew."""
    database.execute_sql("REINDEX")


def derive_anew(database: Any, settings: DeskSettings) -> None:
    """Make duties, reminders and places anew for everybody, and let contacts be read anew."""
    for table in (*DERIVED_COLUMNS, "contact_trait"):
        database.execute_sql(f'DELETE FROM "{table}"')
    database.execute_sql('INSERT OR IGNORE INTO "underived" SELECT "id" FROM "person"')
    derive_underived(database, settings)
    note_everybody_unread(database)
