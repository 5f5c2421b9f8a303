"""What one transaction wrote: what its rows were before, and whose they are."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from recruiterdesk.domain.records import Disposition, EmailAddress, Person, PhoneNumber
from recruiterdesk.storage.bulk import Brought, count_of
from recruiterdesk.storage.references import References
from recruiterdesk.storage.search_words import SEARCHED, SearchWords, searched, words_of
from recruiterdesk.storage.tables import Table
from recruiterdesk.storage.undo_rows import Image, Row, Run, people_of_applications, people_of_runs


class Written:
    """Keeps each row's image before and after, runs of rows that came or went, and the people concerned."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._before: dict[tuple[str, int], Row | None] = {}
        self._after: dict[tuple[str, int], Row | None] = {}
        self.runs: list[Run] = []
        self.people: set[int] = set()
        self.kinds: set[str] = set()
        self._brought: list[Brought] = []
        self._rewritten: set[int] = set()
        self.references = References()

    def newcomers(self) -> tuple[range, ...]:
        """Return the ids of the people who came in bulk, in this transaction."""
        runs = [run for run in self.runs if run.table == "person" and not run.taken_away]
        return tuple(range(run.first_id, run.last_id + 1) for run in runs)

    def search_words(self) -> SearchWords | None:
        """Return what the newcomers are found by, None where only the rows as they are now can tell."""
        return words_of(self._brought, frozenset(self._rewritten))

    def images(self) -> list[Image]:
        """Return what became of each row in this transaction, leaving out what came back to what it was."""
        return [
            Image(name, row_id, before, self._after[name, row_id])
            for (name, row_id), before in self._before.items()
            if before != self._after[name, row_id]
        ]

    def note_run(self, run: Run) -> None:
        """Note rows that came under ids without a gap; undo keeps the run, not the rows."""
        self.runs.append(run)
        self.kinds.add(run.table)

    def note_brought(self, table: Table, ids: range, parts: Sequence[Mapping[str, Sequence[Any]]]) -> None:
        """Note rows that came as columns, in parts, under these ids without a gap."""
        run = Run(table.name, ids[0], ids[-1])
        self.note_run(run)
        named = chain.from_iterable(each.get("person_id", ()) for each in parts)
        owners = set(ids if table.record is Person else named)
        self.people |= owners or people_of_runs(self._database, [run])
        for columns in parts:
            own, ids = ids[: count_of(columns)], ids[count_of(columns) :]
            if table.name in SEARCHED:
                self._brought.append(Brought(table.name, own, searched(columns)))
            self.references.note_columns(table, own, columns)

    def note_taken_away(self, runs: Sequence[Run]) -> None:
        """Note that all rows of these runs are about to go."""
        self.people |= people_of_runs(self._database, runs)
        self.references.note_gone()
        self.runs += [dataclasses.replace(run, taken_away=True) for run in runs]
        self.kinds |= {run.table for run in runs}

    def note(self, table: Table, record: Any, before: Row | None, after: Row | None) -> None:
        """Note what became of the row of one record."""
        self.keep_images(table, record.id, before, after)
        self.touch_all([record])

    def keep_images(self, table: Table, row_id: int, before: Row | None, after: Row | None) -> None:
        """Keep a row's first and last image; a run that was inserted has none, it goes as a whole."""
        if not any(r.table == table.name and r.first_id <= row_id <= r.last_id for r in self.runs):
            self._before.setdefault((table.name, row_id), before)
            self._after[table.name, row_id] = after
        self.kinds.add(table.name)

    def touch_all(self, records: Sequence[Any]) -> None:
        """Note whose rows these are; a disposition belongs to its application's person."""
        ended: list[int] = []
        for record in records:
            if isinstance(record, Person):
                self.people.add(record.id)
                self._rewritten.add(record.id)
            elif isinstance(record, Disposition):
                ended.append(record.application_id)
            elif getattr(record, "person_id", None) is not None:
                self.people.add(record.person_id)
                if isinstance(record, EmailAddress | PhoneNumber):
                    self._rewritten.add(record.person_id)
        if ended:
            self.people.update(people_of_applications(self._database, ended).values())
