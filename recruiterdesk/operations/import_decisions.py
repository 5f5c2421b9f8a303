"""What the user said of possible pairs is remembered with the import, within its transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from recruiterdesk.domain import records
from recruiterdesk.operations.merging import keep_apart_in
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.storage.writer import Writer


def keep_decisions(
    writer: Writer, planned: Sequence[PlannedRecord], by_row: Mapping[int, int], now: dt.datetime
) -> None:
    """Within a transaction: who are two people is not asked again; who is one is found by both names.

    Args:
        writer: the transaction's.
        planned: the rows that are imported.
        by_row: the person of each row.
        now: the moment of the import.
    """
    for record in planned:
        if record.chosen is not None:
            _keep_identity(writer, record, by_row[record.row], now)
        elif record.action is RecordAction.NEW and record.possible:
            rows = (by_row.get(row) for row in record.possible_rows)
            for other_id in {*record.possible_person_ids, *filter(None, rows)} - {by_row[record.row]}:
                keep_apart_in(writer, by_row[record.row], other_id)


def _keep_identity(writer: Writer, record: PlannedRecord, person_id: int, now: dt.datetime) -> None:
    person = writer.load(records.Person, person_id)
    source_id = record.source_id if record.source_id != person.source_id else ""
    if source_id or record.full_name != person.full_name:
        writer.insert(records.MergedPerson(0, person_id, record.full_name, source_id, now))
