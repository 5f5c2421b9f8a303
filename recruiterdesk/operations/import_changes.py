"""What rows of an import change in people: in those who are known, and in new ones whom several rows name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.domain.words import Salutation
from recruiterdesk.operations.import_marks import MarksImport
from recruiterdesk.operations.import_network import update_network, wish_said
from recruiterdesk.operations.scheduling import follow_come_back_date
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.spreadsheets.values.lost_letters import is_spoiled
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

# Cells that are taken over into the field of the same meaning, where the user has not changed it since.
PLAIN_FIELDS: dict[str, Field] = {
    "company": Field.COMPANY,
    "title": Field.TITLE,
    "place": Field.LOCATION,
    "source": Field.SOURCE,
    "wish": Field.WISH,
}
TAKEN_OVER = (
    *PLAIN_FIELDS,
    "full_name",
    "given",
    "family",
    "honorific",
    "salutation",
    "source_id",
    "wished_hours",
    "come_back_on",
    "extra",
)


def changed_person(
    person: records.Person, record: PlannedRecord, before: Mapping[str, str], accepted: frozenset[str]
) -> records.Person:
    """Return the person with what differs from the last import; what the user changed since stays.

    Args:
        person: as they are; the id 0 is a new person.
        record: the row.
        before: what the cells said at the last import.
        accepted: what is taken over beyond the columns (names of Offered).
    """
    changes = _plain_changes(person, record, before) | _gaps_filled(person, record, accepted)
    if record.chosen is not None and Field.FULL_NAME in record.chosen:
        changes |= {"full_name": record.full_name, "given": record.given, "family": record.family}
    extra = dict(person.extra)
    extra |= {
        header: text for header, text in record.extra if header in record.changed or header not in extra
    }
    changes["extra"] = tuple(extra.items())
    return replace(person, **changes)


def _plain_changes(
    person: records.Person, record: PlannedRecord, before: Mapping[str, str]
) -> dict[str, Any]:
    said = {
        "company": record.company,
        "title": record.title,
        "place": record.location,
        "source": record.source,
        "wish": wish_said(record),
    }
    changes: dict[str, Any] = {}
    for name, column in PLAIN_FIELDS.items():
        current = getattr(person, name)
        is_ours = current == before.get(column, "") or person.id == 0
        if record.chosen is not None:
            is_ours = column in record.chosen
        if said[name] and column in record.changed and (is_ours or not current):
            changes[name] = said[name]
    return changes


def _gaps_filled(person: records.Person, record: PlannedRecord, accepted: frozenset[str]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if record.honorific and not person.honorific:
        changes["honorific"] = record.honorific
    if record.salutation is not Salutation.NONE and person.salutation is Salutation.NONE:
        changes["salutation"] = record.salutation
    if record.source_id and not person.source_id:
        changes["source_id"] = record.source_id
    if person.wished_hours is None and "wished_hours" in accepted:
        changes["wished_hours"] = record.wished_hours
    if person.come_back_on is None and "come_back_dates" in accepted:
        changes["come_back_on"] = record.come_back_on
    return changes


class KnownPeopleImport:
    """Changes people who are on the desk already, within the import's transaction."""

    def __init__(self, writer: Writer, desk: Desk, accepted: frozenset[str], marks: MarksImport) -> None:
        self._writer = writer
        self._desk = desk
        self._accepted = accepted
        self._marks = marks

    def update(self, known: Mapping[int, Sequence[PlannedRecord]]) -> None:
        """Store what the rows (by person) change."""
        for person_id, planned in known.items():
            last = self._last_cells(person_id)
            person = self._writer.load(records.Person, person_id)
            changed = person
            for record in planned:
                before = last.get(fold(record.role), {})
                changed = changed_person(changed, record, before, self._accepted)
                if before and self._is_renamed(person, record):
                    changed = replace(
                        changed, full_name=record.full_name, given=record.given, family=record.family
                    )
                self._add_contacts(person_id, record)
                update_network(self._writer, person_id, record, before)
                self._marks.update(person_id, record, before)
            stored = self._writer.update(person, **{name: getattr(changed, name) for name in TAKEN_OVER})
            follow_come_back_date(self._writer, self._desk, person, stored)

    def _is_renamed(self, person: records.Person, record: PlannedRecord) -> bool:
        """Tell whether a row says another name, in whole letters, of somebody whom the user did not edit."""
        if record.chosen is not None or not NAME_FIELDS & record.changed:
            return False
        is_whole = record.full_name and not is_spoiled(record.full_name, person.full_name)
        return bool(is_whole) and not self._edited(person.id)

    def _edited(self, person_id: int) -> bool:
        """Tell whether the user has changed the person by hand."""
        return bool(self._writer.find(records.Activity, person_id=person_id, key="person.edited"))

    def _last_cells(self, person_id: int) -> dict[str, dict[str, str]]:
        rows = self._writer.find(records.ImportRow, person_id=person_id)
        batches = {
            batch.id: batch
            for batch in self._writer.find_among(records.ImportBatch, "id", {row.batch_id for row in rows})
        }
        return {row.role: batches[row.batch_id].said_by(row) for row in rows}

    def _add_contacts(self, person_id: int, record: PlannedRecord) -> None:
        emails = self._writer.find(records.EmailAddress, person_id=person_id)
        have = {email.address for email in emails}
        for address in dict.fromkeys(e.casefold() for e in record.emails):
            if address not in have:
                self._writer.insert(records.EmailAddress(0, person_id, address, len(have)))
                have.add(address)
        phones = self._writer.find(records.PhoneNumber, person_id=person_id)
        numbers = {phone.number for phone in phones}
        for phone in record.phones:
            if phone.number not in numbers:
                self._writer.insert(
                    records.PhoneNumber(0, person_id, phone.number, phone.kind, position=len(numbers))
                )
                numbers.add(phone.number)
