"""Desks as earlier versions stored them, laid out in a folder as their program left them.

Those up to version 7 lie there as files of a desk. From version 8 on the database lies there unencrypted and
packed, as a fiftieth of its size; it is encrypted with the desk's own key and salt as it is laid out.
"""

from __future__ import annotations

import json
import lzma
import shutil
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

DESKS = Path(__file__).parent / "data" / "desks"
_PACKED = "desk.xz"


def stored_desk(version: int, place: Path) -> Path:
    """Lay out the desk of a version in a folder that is not there yet, and return the folder."""
    shutil.copytree(DESKS / f"version-{version}", place)
    packed = place / _PACKED
    if packed.exists():
        _unpack(packed, place)
    for kept in place.iterdir():
        kept.chmod(0o600)  # as the program wrote them; a checkout lets others read
    return place


def _unpack(packed: Path, place: Path) -> None:
    plain = place / "plain.db"
    plain.write_bytes(lzma.decompress(packed.read_bytes()))
    salt = json.loads((place / "desk.json").read_text(encoding="utf-8"))["page_salt"]
    key = f"x'{(place / 'key').read_text(encoding='utf-8').strip()}{salt}'"
    with closing(sqlcipher.connect(str(plain), isolation_level=None)) as connection:
        connection.execute("ATTACH DATABASE ? AS sealed KEY ?", (str(place / "desk.db"), key))
        connection.execute("SELECT sqlcipher_export('sealed')").fetchall()
        for mark in ("user_version", "application_id"):
            (value,) = connection.execute(f"PRAGMA main.{mark}").fetchone()
            connection.execute(f"PRAGMA sealed.{mark} = {value}")
        connection.execute("PRAGMA sealed.journal_mode = WAL").fetchall()
    plain.unlink()
    packed.unlink()
