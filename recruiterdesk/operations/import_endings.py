"""The endings of an import: what ended, who is still to be told, and whom to ask again later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import first_check_in
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.endings import TellingDuty, checks_in_after, opens_closure
from recruiterdesk.domain.words import AttemptOutcome, ConsentKind, DispositionKind, Stage, Told
from recruiterdesk.operations.imported_lines import ImportedLines, line_values, noon
from recruiterdesk.operations.scheduling import desk_calendar, their_calendar
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


@bulk_value
class StoredRow:
    """A row whose application is stored."""

    record: PlannedRecord
    application_id: int
    person_id: int
    stage: Stage
    long_ago: bool


class EndingImport:
    """Writes endings, closures and check-ins of one import within its transaction."""

    def __init__(self, writer: Writer, desk: Desk, same_day: Told, lines: ImportedLines) -> None:
        self._writer = writer
        self._desk = desk
        self._same_day = same_day
        self._lines = lines
        self._now = desk.clock.now()
        self._today = desk.clock.today()
        self._zone = ZoneInfo(desk.settings.zone)

    def write(self, ended: Sequence[StoredRow]) -> frozenset[int]:
        """Store the endings of these rows, which all have one; return the people who were not told yet."""
        self._insert_dispositions(ended)
        for row in ended:
            self._add_ending_line(row)
        closures = [closure for row in ended if (closure := self._closure(row)) is not None]
        self._writer.insert_many(closures)
        self._writer.insert_many(self._check_ins(ended))
        return frozenset(closure.person_id for closure in closures if closure.closed_at is None)

    def _decided_on(self, record: PlannedRecord) -> dt.date:
        return record.decided_on or self._today

    def _insert_dispositions(self, ended: Sequence[StoredRow]) -> None:
        self._writer.insert_columns(
            records.Disposition,
            application_id=[row.application_id for row in ended],
            kind=[row.record.mapped_outcome for row in ended],
            decided_on=[self._decided_on(row.record) for row in ended],
            recorded_at=[self._now] * len(ended),
            stage_at_end=[row.stage for row in ended],
            internal_reason=[row.record.internal_reason for row in ended],
        )

    def _add_ending_line(self, row: StoredRow) -> None:
        decided_on = self._decided_on(row.record)
        self._lines.add_line(
            row.person_id, noon(decided_on, self._zone), f"ended.{row.record.mapped_outcome}",
            line_values(("role", row.record.role), ("stage", str(row.stage)), ("on", decided_on.isoformat())),
            row.record.internal_reason, row.application_id,
        )  # fmt: skip

    def _told(self, record: PlannedRecord) -> Told:
        if record.told is Told.SAME_DAY:
            return self._same_day
        return record.told or Told.UNTOLD

    def _closure(self, row: StoredRow) -> records.Closure | None:
        record = row.record
        if row.long_ago:
            return None
        kind = record.mapped_outcome or DispositionKind.DECLINED_BY_CLIENT
        telling = opens_closure(kind, row.stage)
        told = self._told(record)
        if telling is TellingDuty.NOTHING or told is Told.LONG_AGO:
            return None
        told_on = record.told_on or record.last_contact_on or self._decided_on(record)
        return records.Closure(
            0, row.person_id, row.application_id, str(kind), self._decided_on(record), row.stage,
            self._now, in_writing=telling is TellingDuty.WRITTEN,
            probably_told=record.told is Told.SAME_DAY,
            closed_at=noon(told_on, self._zone) if told is Told.TOLD else None,
            outcome=AttemptOutcome.TOLD if told is Told.TOLD else None,
        )  # fmt: skip

    def _check_ins(self, ended: Sequence[StoredRow]) -> list[records.CheckIn]:
        """Return the next call of each person, the later of two; none that their answer to calls forbids."""
        consents = self._writer.find_among(records.Consent, "person_id", {row.person_id for row in ended})
        answers = {one.person_id: one for one in consents if one.kind is ConsentKind.CALL}
        found: dict[int, records.CheckIn] = {}
        for row in ended:
            check_in, answer = self._check_in(row), answers.get(row.person_id)
            if check_in is None:
                continue
            if answer is not None and not (answer.given and is_live(answer.until, check_in.due_on)):
                continue
            earlier = found.get(row.person_id, check_in)
            found[row.person_id] = max(earlier, check_in, key=lambda one: one.due_on)
        return list(found.values())

    def _check_in(self, row: StoredRow) -> records.CheckIn | None:
        """After being told, or after withdrawing: 90 days from that day."""
        record = row.record
        if row.long_ago:
            return None
        kind = record.mapped_outcome or DispositionKind.DECLINED_BY_CLIENT
        was_told = (
            opens_closure(kind, row.stage) is not TellingDuty.NOTHING and self._told(record) is Told.TOLD
        )
        if not (was_told or checks_in_after(kind)):
            return None
        begun = (record.told_on or record.last_contact_on) if was_told else record.decided_on
        begun = begun or self._decided_on(record)
        person = self._writer.load(records.Person, row.person_id)
        if self._writer.find(records.CheckIn, person_id=person.id, done_at=None, placement=0):
            return None
        days = self._desk.settings.check_in_days
        come_back = person.come_back_on if person.come_back_on and person.come_back_on > begun else None
        due_on = first_check_in(
            begun, desk_calendar(self._desk), their_calendar(self._desk, person),
            come_back_on=come_back, interval_days=days,
        )  # fmt: skip
        return records.CheckIn(0, person.id, due_on, begun, days)
