"""The people whom a field offers, in words that tell those of one name apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from recruiterdesk.storage.queries.people import PersonRow
from recruiterdesk.ui.wording import dotted


def offered_words(people: Sequence[PersonRow]) -> list[str]:
    """Return a line for each: where they work and live; an address or a number where that is not enough."""
    lines = [dotted(one.name, one.company or one.role, one.place) for one in people]
    times = Counter(lines)
    return [
        line if times[line] == 1 else dotted(line, next(iter((*one.emails, *one.phones)), ""))
        for line, one in zip(lines, people, strict=True)
    ]
