"""How instants and pairs of texts are written in the database."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from json.encoder import encode_basestring

_BETWEEN = '", "'
_TO_THE_SECOND = len("2026-11-23T09:00:00")


def instant_text(moment: dt.datetime) -> str:
    """Write an instant as it is stored: UTC, to the second, sortable as text."""
    return f"{moment.astimezone(dt.UTC).isoformat()[:_TO_THE_SECOND]}Z"


def instant_from_text(text: str) -> dt.datetime:
    """Read what instant_text wrote."""
    return dt.datetime.fromisoformat(text)


def pairs_text(pairs: Sequence[tuple[str, str]]) -> str:
    """Write pairs of texts as JSON; none at all are an empty text. json.dumps takes four times as long."""
    return f"[{', '.join([f'[{_json(name)}, {_json(said)}]' for name, said in pairs])}]" if pairs else ""


def _json(said: object) -> str:
    return encode_basestring(said) if isinstance(said, str) else json.dumps(said)


def pairs_from_text(text: str) -> tuple[tuple[str, str], ...]:
    """Read what pairs_text wrote."""
    return tuple((name, value) for name, value in json.loads(text)) if text else ()


def texts_text(texts: Sequence[str]) -> str:
    """Write texts as JSON; none at all are an empty text. Imports write so many that json.dumps is slow."""
    if not texts:
        return ""
    # Nothing that is printable needs an escape in JSON, but for these two.
    joined = _BETWEEN.join(texts)
    if joined.isprintable() and joined.count('"') == 2 * (len(texts) - 1) and "\\" not in joined:
        return f'["{joined}"]'
    return f"[{', '.join(map(encode_basestring, texts))}]"


def texts_from_text(text: str) -> tuple[str, ...]:
    """Read what texts_text wrote."""
    return tuple(json.loads(text)) if text else ()
