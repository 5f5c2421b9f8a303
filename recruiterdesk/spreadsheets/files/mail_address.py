"""The address behind a link of a cell."""

from __future__ import annotations

from urllib.parse import unquote

MAILTO = "mailto:"
"""How links to e-mail addresses begin."""


def linked_address(link: str) -> str:
    """Return the e-mail address that a link writes to, "" for a link to something else."""
    if not link.lower().startswith(MAILTO):
        return ""
    return unquote(link[len(MAILTO) :]).partition("?")[0].strip()
