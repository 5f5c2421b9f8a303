"""The lines that an import writes into the history of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.storage.writer import Writer

Pairs = tuple[tuple[str, str], ...]
_MOST_VALUES = 10_000


@dataclass(slots=True)
class _Part:
    """Lines that were taken together: each field of all of them."""

    people: list[int] = field(default_factory=list)
    moments: list[dt.datetime] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    values: list[Pairs] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    applications: list[int | None] = field(default_factory=list)

    def columns(self) -> dict[str, Sequence[Any]]:
        """Return the fields as they are called in the records."""
        return {
            "person_id": self.people,
            "at": self.moments,
            "key": self.keys,
            "values": self.values,
            "text": self.texts,
            "application_id": self.applications,
        }


class ImportedLines:
    """Collects lines of the history, and writes all of them at once in their order."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []
        self._mixed: _Part | None = None

    def add_line(
        self,
        person_id: int,
        at: dt.datetime,
        key: str,
        values: Pairs = (),
        text: str = "",
        application_id: int | None = None,
    ) -> None:
        """Take a line: a key of resources/messages with its values, and a free text."""
        if self._mixed is None:
            self._mixed = _Part()
            self._parts.append(self._mixed)
        mixed = self._mixed
        mixed.people.append(person_id)
        mixed.moments.append(at)
        mixed.keys.append(key)
        mixed.values.append(values)
        mixed.texts.append(text)
        mixed.applications.append(application_id)

    def add_lines(
        self,
        people: Sequence[int],
        moments: Iterable[dt.datetime],
        key: str,
        values: Iterable[Pairs],
        texts: Iterable[str],
        applications: Iterable[int] | None = None,
    ) -> None:
        """Take a line for each of these people, all of one key."""
        count = len(people)
        behind: list[int | None] = [None] * count if applications is None else [*applications]
        part = _Part(list(people), list(moments), [key] * count, list(values), list(texts), behind)
        self._parts.append(part)
        self._mixed = None

    def write(self, writer: Writer) -> None:
        """Store the lines, and keep none."""
        writer.insert_parts(records.Activity, [part.columns() for part in self._parts])
        self._parts, self._mixed = [], None


@lru_cache(maxsize=_MOST_VALUES)
def line_values(*pairs: tuple[str, str]) -> Pairs:
    """Return the pairs, the same object for the same ones: of most lines there are thousands alike."""
    return pairs


@cache
def day_values(day: dt.date) -> Pairs:
    """Return the value that says on which day something was, of which no time is known."""
    return line_values(("on", day.isoformat()))


@cache
def noon(day: dt.date, zone: ZoneInfo) -> dt.datetime:
    """Return the moment, in UTC, by which a day without a time is kept: noon in the recruiter's zone."""
    return dt.datetime.combine(day, dt.time(12), zone).astimezone(dt.UTC)
