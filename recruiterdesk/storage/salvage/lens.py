"""Makes a file readable whose first page, or whose list of tables, is broken: with those of a sound copy.

SQLCipher reads a page only where its seal fits the key, the salt and the page's number. A file made with the
same key and salt can therefore lend its pages: its first one, and a list of tables that lies behind the end
of the damaged file, so that no page of that is covered.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.salvage.flat import copy_bytes
from recruiterdesk.storage.salvage.schema import Schema
from recruiterdesk.storage.salvage.seals import PAGE

_LARGEST_BLOB = 200_000_000
# Pages by which a desk may have grown since the sound copy was made, beyond a quarter of it.
_GROWN = 1000


def make_lens(flat: Path, target: Path, key: bytes, salt: bytes, schema: Schema) -> None:
    """Write a file with the pages of `flat` but the first, and with this list of tables.

    Args:
        flat: the damaged file, of whole pages.
        target: where it is written; it must not be there.
        key: 32 bytes.
        salt: 16 bytes, with which the pages of the damaged file were sealed.
        schema: where each table begins in the damaged file.

    Raises:
        OSError, or sqlcipher3's errors: it can't be written.
    """
    pages = flat.stat().st_size // PAGE
    lender = connect_new(target, key, salt)
    try:
        _fill(lender, _pages_taken(pages, schema))
        lender.execute("PRAGMA writable_schema = ON")
        lender.execute("DELETE FROM sqlite_master")
        lender.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", schema.rows)
    finally:
        lender.close()
    with flat.open("rb") as source, target.open("r+b") as lens:
        source.seek(PAGE)
        lens.seek(PAGE)
        copy_bytes(source, lens, (pages - 1) * PAGE)


def _pages_taken(pages: int, schema: Schema) -> int:
    """Return behind which page nothing of the damaged file can lie, even where its end was cut off."""
    highest = max(int(row[3]) for row in schema.rows)
    return max(pages, highest, schema.pages + schema.pages // 4) + _GROWN


def _fill(lender: Any, pages: int) -> None:
    """Take up as many pages as the damaged file has, so that the list of tables comes to lie behind them."""
    lender.execute("CREATE TABLE filler (content)")
    left = (pages + 1) * PAGE
    while left > 0:
        lender.execute("INSERT INTO filler VALUES (zeroblob(?))", (min(left, _LARGEST_BLOB),))
        left -= _LARGEST_BLOB
