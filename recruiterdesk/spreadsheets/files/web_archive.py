"""Web pages with all that belongs to them in one file (MHTML), as Excel saves workbooks."""

from __future__ import annotations

import email
import email.policy

_START = b"mime-version:"
_BEGINNING = 2000


def page_of_archive(data: bytes) -> str:
    """Return the pages that an archive holds, one behind the other; "" for a file that is none."""
    beginning = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf\r\n ").lower()
    if not beginning.startswith(_START) or b"multipart/related" not in beginning:
        return ""
    parts = email.message_from_bytes(data, policy=email.policy.compat32).walk()
    return "\n".join(
        _text(page, part.get_content_charset("utf-8"))
        for part in parts
        if part.get_content_type() == "text/html" and isinstance(page := part.get_payload(decode=True), bytes)
    )


def _text(page: bytes, charset: str) -> str:
    try:
        return page.decode(charset, errors="replace")
    except LookupError:
        return page.decode("utf-8", errors="replace")
