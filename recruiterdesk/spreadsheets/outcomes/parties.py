"""Who said no, where a cell names only that: the client, the candidate, or us."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import CANDIDATE, CLIENT, US

_THE = r"(?:the |der |die |den |de |het |le |la |il |lo |el |o |a )?"


def no_of_party(text: str) -> DispositionKind | None:
    """Return the end that it is when the party that a cell names said no, None for any other words."""
    words = fold(text).strip(" .")
    return next((kind for pattern, kind in _parties() if pattern.fullmatch(words)), None)


@cache
def _parties() -> tuple[tuple[re.Pattern[str], DispositionKind], ...]:
    ends = (
        (CANDIDATE, DispositionKind.WITHDREW),
        (CLIENT, DispositionKind.DECLINED_BY_CLIENT),
        (US, DispositionKind.DECLINED_BY_US),
    )
    return tuple((re.compile(_THE + party), kind) for party, kind in ends)
