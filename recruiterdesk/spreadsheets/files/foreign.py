"""Files that are known for something else than a table, by how their bytes begin."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from recruiterdesk.domain.backups import BACKUP_MARK

_STARTS = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"!BDN", "outlook_data"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"SQLite format 3\0", "database"),
    (b"\0\x01\0\0Standard ", "database"),
    (b"{\\rtf", "text"),
)
_PICTURES = (b"WEBP", b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_BEGINNING = 16
_MOST_JSON = 5_000_000
# How everything on a desk begins where it was exported as JSON.
_OWN_JSON = '{"format": "recruiterdesk"'
_TEXT_STARTS = (("<!doctype", "web_page"), ("<html", "web_page"), ("<?xml", "web_page"))
# Tables as other programs took them over long ago; a CSV file may begin with "ID;Phone", too.
_OLD_TABLES = (
    (re.compile(r"ID;P[^\r\n]*[\r\n]+(?:[A-Z]{1,2};[^\r\n]*[\r\n]+)*?C;(?:[XY]\d+;)+K[\"\d-]"), "sylk"),
    (re.compile(r"TABLE\s*[\r\n]0,1\s*[\r\n]\""), "dif"),
)
# The streams of the containers that Office wrote before 2007, as their directory names them.
_STREAMS = (
    ("WordDocument", "text"),
    ("PowerPoint Document", "text"),
    ("__properties_version1.0", "mail"),
)
_WORKBOOK_STREAMS = ("Workbook", "Book")


def kind_of_bytes(data: bytes) -> str:
    """Return what a file is (a detail of not_a_table), "" where nothing says that it is no table."""
    beginning = data[:_BEGINNING]
    if any(sign in beginning for sign in _PICTURES):
        return "picture"
    if data.endswith(BACKUP_MARK):
        return "backup"
    return next((kind for start, kind in _STARTS if beginning.startswith(start)), "")


def kind_of_text(text: str) -> str:
    """Return what a text is (a detail of not_a_table), "" where nothing says that it is no table."""
    if text[:200].lstrip().startswith(_OWN_JSON):
        return "own_export"
    if kind := next((kind for sign, kind in _OLD_TABLES if sign.match(text)), ""):
        return kind
    beginning = text[:200].lstrip()[:_BEGINNING].lower()
    if beginning.startswith(("{", "[")) and _is_json(text):
        return "json"
    return next((kind for start, kind in _TEXT_STARTS if beginning.startswith(start)), "")


def _is_json(text: str) -> bool:
    """Tell whether a text, or its first line, holds named values in the notation of JSON."""
    parts = (text.lstrip().partition("\n")[0], text)
    return any(_holds_named_values(part) for part in parts if len(part) <= _MOST_JSON)


def _holds_named_values(text: str) -> bool:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(read[0] if isinstance(read, list) and read else read, dict)


def kind_of_container(data: bytes) -> str:
    """Return what a container of Office holds if it is no workbook, else ""."""
    if any(name.encode("utf-16-le") + b"\0\0" in data for name in _WORKBOOK_STREAMS):
        return ""
    return next((kind for name, kind in _STREAMS if name.encode("utf-16-le") in data), "")


def kind_of_archive(names: Collection[str]) -> str:
    """Return what a zip archive is that holds files of these names and no workbook."""
    if any(name.startswith("Index/") or name.endswith(".iwa") for name in names):
        return "apple"
    if any(name.startswith(("word/", "ppt/")) for name in names) or "content.xml" in names:
        return "text"
    return "archive"
