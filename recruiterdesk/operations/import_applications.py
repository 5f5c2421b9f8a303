"""The applications of an import: their roles and stages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.stage_list import DeskStage
from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import DispositionKind, Stage, Told
from recruiterdesk.operations.import_endings import EndingImport, StoredRow
from recruiterdesk.operations.imported_lines import ImportedLines
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

TOUCHED = ("application.moved", "application.reopened", "ended.")


class ApplicationImport:
    """Writes roles and applications of one import, with their endings, within its transaction."""

    def __init__(
        self, writer: Writer, desk: Desk, same_day: Told, file_name: str, lines: ImportedLines
    ) -> None:
        self._writer = writer
        self._desk = desk
        self._file_name = file_name
        self._lines = lines
        self._endings = EndingImport(writer, desk, same_day, lines)
        self._now = desk.clock.now()
        self._today = desk.clock.today()
        self._old = self._today - dt.timedelta(days=desk.settings.late.long_ago_days)
        self._roles: dict[tuple[str, str], int] = {}
        self._roles_as_written: dict[tuple[str, str], int] = {}
        self._places: dict[tuple[Stage, str], DeskStage] = {}

    def write(
        self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int], new_people: Collection[int]
    ) -> frozenset[int]:
        """Store the applications of all rows and return the people who were not told yet.

        Args:
            planned: the rows.
            by_row: the person of each.
            new_people: those of them who have no applications yet.
        """
        self._load_roles()
        newest: dict[tuple[int, int], PlannedRecord] = {}
        for record in planned:
            if record.is_candidate:
                newest[by_row[record.row], self._role_id(record)] = record
        self._writer.stop_if_asked()
        fresh, known = self._divided(newest, frozenset(new_people))
        rows = self._insert(fresh)
        self._writer.stop_if_asked()
        rows += [row for pair, record in known.items() if (row := self._updated(pair, record)) is not None]
        untold = self._endings.write([row for row in rows if row.record.mapped_outcome is not None])
        self._add_application_lines([row for row in rows if row.record.mapped_outcome is None])
        return untold

    def _divided(
        self, newest: Mapping[tuple[int, int], PlannedRecord], new_people: frozenset[int]
    ) -> tuple[Mapping[tuple[int, int], PlannedRecord], Mapping[tuple[int, int], PlannedRecord]]:
        people = {person_id for person_id, _role_id in newest} - new_people
        if not people:
            return newest, {}
        there = {
            (a.person_id, a.role_id)
            for a in self._writer.find_among(records.Application, "person_id", people)
        }
        fresh = {pair: record for pair, record in newest.items() if pair not in there}
        known = {pair: record for pair, record in newest.items() if pair in there}
        return fresh, known

    def _load_roles(self) -> None:
        clients = {client.id: client.name for client in self._writer.find(records.Client)}
        for role in self._writer.find(records.Role):
            self._roles[fold(clients[role.client_id]), fold(role.title)] = role.id

    def _role_id(self, record: PlannedRecord) -> int:
        written = (record.client, record.role)
        role_id = self._roles_as_written.get(written)
        if role_id is None:
            role_id = self._roles_as_written[written] = self._role_named(*written)
        return role_id

    def _role_named(self, client: str, role: str) -> int:
        key = (fold(client), fold(role))
        if key not in self._roles:
            clients = {fold(c.name): c.id for c in self._writer.find(records.Client)}
            client_id = clients.get(key[0])
            if client_id is None:
                spoken = spoken_client(client) if client else ""
                client_id = self._writer.insert(records.Client(0, client, spoken)).id
            title = spoken_title(role) if role else ""
            self._roles[key] = self._writer.insert(records.Role(0, client_id, role, title)).id
        return self._roles[key]

    def _insert(self, fresh: Mapping[tuple[int, int], PlannedRecord]) -> list[StoredRow]:
        if not fresh:
            return []
        planned = list(fresh.values())
        people = [person_id for person_id, _ in fresh]
        places = [self._place(record) for record in planned]
        stages = [place.counts_as for place in places]
        since = [record.last_contact_on or record.decided_on or self._today for record in planned]
        long_ago = [self._is_long_ago(record) for record in planned]
        ids = self._writer.insert_columns(
            records.Application,
            person_id=people,
            role_id=[role_id for _, role_id in fresh],
            stage=stages,
            stage_since=since,
            turn=[turn_after_stage(stage) for stage in stages],
            turn_since=since,
            last_substance_on=since,
            long_ago=long_ago,
            source=[record.source for record in planned],
            own_stage=[place.own for place in places],
        )
        return list(map(StoredRow, planned, ids, people, stages, long_ago))

    def _place(self, record: PlannedRecord) -> DeskStage:
        """Return the stage of the desk: one called like the cell, or where the meant one leads today."""
        stage = self._stage(record)
        place = self._places.get((stage, record.stage))
        if place is None:
            stages = self._desk.settings.stages
            named = stages.named(record.stage)
            fits = named is not None and named.counts_as is stage
            place = named if named is not None and fits else stages.at(stage)
            self._places[stage, record.stage] = place
        return place

    def _stage(self, record: PlannedRecord) -> Stage:
        """Return the stage; one that is not known counts as screening where the row has ended."""
        if record.mapped_outcome is DispositionKind.HIRED:
            return Stage.HIRED
        if record.mapped_stage is not None:
            return record.mapped_stage
        return Stage.SCREENING if record.mapped_outcome is not None else Stage.SOURCED

    def _is_long_ago(self, record: PlannedRecord) -> bool:
        if record.told is Told.LONG_AGO:
            return True
        return (
            record.decided_on is not None
            and record.decided_on < self._old
            and record.mapped_outcome not in (None, DispositionKind.HIRED)
        )

    def _updated(self, pair: tuple[int, int], record: PlannedRecord) -> StoredRow | None:
        """Take over a changed stage or a new ending, unless the user has moved the application since."""
        application = self._writer.find(records.Application, person_id=pair[0], role_id=pair[1])[0]
        ended = self._writer.find(records.Disposition, application_id=application.id)
        if ended or self._touched(application):
            return None
        place = self._place(record)
        stands = self._desk.settings.stages.standing_at(application.stage, application.own_stage)
        if "stage" in record.changed and record.mapped_stage is not None and place != stands:
            stage, since = place.counts_as, record.last_contact_on or self._today
            application = self._writer.update(
                application, stage=stage, own_stage=place.own, stage_since=since,
                turn=turn_after_stage(stage), turn_since=since,
            )  # fmt: skip
        if "last_contact" in record.changed and record.last_contact_on is not None:
            newer = max(application.last_substance_on, record.last_contact_on)
            application = self._writer.update(application, last_substance_on=newer)
        if "outcome" not in record.changed:
            return None
        return StoredRow(
            record, application.id, application.person_id, application.stage, application.long_ago
        )

    def _touched(self, application: records.Application) -> bool:
        lines = self._writer.find(records.Activity, application_id=application.id)
        return any(line.key.startswith(TOUCHED) for line in lines)

    def _add_application_lines(self, rows: Sequence[StoredRow]) -> None:
        values = {
            (role, stage, written): (
                ("role", role), ("stage", str(stage)), ("file", self._file_name), *_own_word(written, stage),
            )
            for role, stage, written in {(row.record.role, row.stage, row.record.stage) for row in rows}
        }  # fmt: skip
        self._lines.add_lines(
            [row.person_id for row in rows],
            [self._now] * len(rows),
            "imported.application",
            [values[row.record.role, row.stage, row.record.stage] for row in rows],
            [""] * len(rows),
            [row.application_id for row in rows],
        )


def _own_word(written: str, stage: Stage) -> tuple[tuple[str, str], ...]:
    """Return how the file calls a stage, where that is another word: it is kept in the history."""
    return () if not written or fold(written) == fold(str(stage)) else (("written", written),)
