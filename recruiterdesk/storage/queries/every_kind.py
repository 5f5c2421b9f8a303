"""The kinds of rows there are, for whoever must read everything anew."""

from __future__ import annotations

from recruiterdesk.storage.tables import TABLES

EVERY_KIND = frozenset(table.name for table in TABLES)
