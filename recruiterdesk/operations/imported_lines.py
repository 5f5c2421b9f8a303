"""The lines that an import writes into the history of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from recruiterdesk.domain import records
from recruiterdesk.storage.writer import Writer

Pairs = tuple[tuple[str, str], ...]
_MOST_VALUES = 10_000


class ImportedLines:
    """Collects lines of the history, and writes all of them at once in their order."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._people: list[int] = []
        self._moments: list[dt.datetime] = []
        self._keys: list[str] = []
        self._values: list[Pairs] = []
        self._texts: list[str] = []
        self._applications: list[int | None] = []

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
        self._people.append(person_id)
        self._moments.append(at)
        self._keys.append(key)
        self._values.append(values)
        self._texts.append(text)
        self._applications.append(application_id)

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
        self._people += people
        self._moments += moments
        self._keys += [key] * len(people)
        self._values += values
        self._texts += texts
        self._applications += [None] * len(people) if applications is None else applications

    def write(self, writer: Writer) -> None:
        """Store the lines, and keep none."""
        writer.insert_columns(
            records.Activity,
            person_id=self._people,
            at=self._moments,
            key=self._keys,
            values=self._values,
            text=self._texts,
            application_id=self._applications,
        )
        self._begin()


@lru_cache(maxsize=_MOST_VALUES)
def line_values(*pairs: tuple[str, str]) -> Pairs:
    """Return the pairs, the same object for the same ones: of most lines there are thousands alike."""
    return pairs


@cache
def day_values(day: dt.date) -> Pairs:
    """Return the value that says on which day something was, of which no time is known."""
    return line_values(("on", day.isoformat()))


@cache
def noon(day: dt.date) -> dt.datetime:
    """Return the moment by which a day without a time is kept in the history: noon, UTC."""
    return dt.datetime.combine(day, dt.time(12), dt.UTC)
