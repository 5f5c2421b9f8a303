"""The people of an import: new ones in bulk, known ones where their cells differ from the last import."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.domain.words import Salutation
from recruiterdesk.operations.referrals import was_sent_by
from recruiterdesk.operations.zones import country_of_number, guess_zone
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

if TYPE_CHECKING:
    from recruiterdesk.operations.imports import Offered

# Cells that are taken over into the field of the same meaning, where the user has not changed it since.
PLAIN_FIELDS: dict[str, Field] = {
    "company": Field.COMPANY,
    "title": Field.TITLE,
    "place": Field.LOCATION,
    "source": Field.SOURCE,
}
NAME_FIELDS = frozenset({Field.FULL_NAME, Field.GIVEN, Field.FAMILY})
TAKEN_OVER = (
    *PLAIN_FIELDS,
    "full_name",
    "given",
    "family",
    "honorific",
    "salutation",
    "source_id",
    "wished_hours",
    "extra",
)


@dataclass(slots=True)
class _Draft:
    """A new person while the rows that speak of them are read."""

    person: records.Person
    emails: list[str] = field(default_factory=list)
    phones: list[records.PhoneNumber] = field(default_factory=list)
    rows: list[PlannedRecord] = field(default_factory=list)


class PeopleImport:
    """Writes the people of one import within its transaction."""

    def __init__(self, writer: Writer, desk: Desk, accepted: frozenset[Offered]) -> None:
        self._writer = writer
        self._now = desk.clock.now()
        self._today = desk.clock.today()
        self._accepted = {str(offer) for offer in accepted}
        self._country = desk.settings.country
        self.new_people: tuple[int, ...] = ()

    def write(self, planned: Sequence[PlannedRecord]) -> dict[int, int]:
        """Store all people and return the person's id of each row."""
        drafts: dict[int, _Draft] = {}
        by_row: dict[int, int] = {}
        first_rows: dict[int, int] = {}
        known: dict[int, list[PlannedRecord]] = defaultdict(list)
        for record in planned:
            if record.person_id is not None:
                by_row[record.row] = record.person_id
                known[record.person_id].append(record)
            else:
                first = first_rows.get(record.same_as_row or record.row, record.same_as_row or record.row)
                first_rows[record.row] = first
                self._draft(drafts, first, record)
        by_row |= self._insert(drafts, first_rows)
        self._update(known)
        self._note_people(planned, by_row)
        return by_row

    def _draft(self, drafts: dict[int, _Draft], first: int, record: PlannedRecord) -> None:
        draft = drafts.get(first)
        if draft is None:
            drafts[first] = draft = _Draft(self._new_person(record))
        else:
            draft.person = self._changed(draft.person, record, {})
        draft.rows.append(record)
        draft.emails += [e.casefold() for e in record.emails if e.casefold() not in draft.emails]
        known = {phone.number for phone in draft.phones}
        draft.phones += [
            records.PhoneNumber(0, 0, phone.number, phone.kind)
            for phone in record.phones
            if phone.number not in known
        ]

    def _new_person(self, record: PlannedRecord) -> records.Person:
        numbers = tuple(phone.number for phone in record.phones)
        country = record.country or (country_of_number(numbers[0]) if numbers else "")
        return records.Person(
            0,
            record.full_name or (record.emails[0] if record.emails else numbers[0] if numbers else ""),
            given=record.given,
            family=record.family,
            honorific=record.honorific,
            salutation=record.salutation,
            company=record.company,
            title=record.title,
            place=record.location,
            country=country,
            zone=guess_zone(country, numbers),
            wished_hours=record.wished_hours if "wished_hours" in self._accepted else None,
            come_back_on=record.come_back_on if "come_back_dates" in self._accepted else None,
            is_contact=not record.is_candidate,
            source=record.source,
            source_id=record.source_id,
            extra=record.extra,
            created_at=self._now,
        )

    def _insert(self, drafts: Mapping[int, _Draft], first_rows: Mapping[int, int]) -> dict[int, int]:
        stored = self._writer.insert_many([draft.person for draft in drafts.values()])
        ids = {first: person.id for first, person in zip(drafts, stored, strict=True)}
        self.new_people = tuple(ids.values())
        self._writer.insert_many(
            [
                records.EmailAddress(0, ids[first], address, position)
                for first, draft in drafts.items()
                for position, address in enumerate(draft.emails)
            ]
        )
        self._writer.insert_many(
            [
                replace(phone, person_id=ids[first], position=position)
                for first, draft in drafts.items()
                for position, phone in enumerate(draft.phones)
            ]
        )
        return {row: ids[first] for row, first in first_rows.items()}

    def _update(self, known: Mapping[int, Sequence[PlannedRecord]]) -> None:
        for person_id, planned in known.items():
            last = self._last_cells(person_id)
            person = self._writer.load(records.Person, person_id)
            changed = person
            for record in planned:
                before = last.get(fold(record.role), {})
                changed = self._changed(changed, record, before)
                is_renamed = before and record.chosen is None and NAME_FIELDS & record.changed
                if is_renamed and not self._edited(person_id):
                    changed = replace(
                        changed, full_name=record.full_name, given=record.given, family=record.family
                    )
                self._add_contacts(person_id, record)
            self._writer.update(person, **{name: getattr(changed, name) for name in TAKEN_OVER})

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

    def _changed(
        self, person: records.Person, record: PlannedRecord, before: Mapping[str, str]
    ) -> records.Person:
        """Return the person with what differs from the last import; what the user changed since stays."""
        changes: dict[str, Any] = {}
        said = {
            "company": record.company,
            "title": record.title,
            "place": record.location,
            "source": record.source,
        }
        for name, column in PLAIN_FIELDS.items():
            current = getattr(person, name)
            is_ours = current == before.get(column, "") or person.id == 0
            if record.chosen is not None:
                is_ours = column in record.chosen
            if said[name] and column in record.changed and (is_ours or not current):
                changes[name] = said[name]
        if record.chosen is not None and Field.FULL_NAME in record.chosen:
            names = {"full_name": record.full_name, "given": record.given, "family": record.family}
            changes |= names
        if record.honorific and not person.honorific:
            changes["honorific"] = record.honorific
        if record.salutation is not Salutation.NONE and person.salutation is Salutation.NONE:
            changes["salutation"] = record.salutation
        if record.source_id and not person.source_id:
            changes["source_id"] = record.source_id
        if person.wished_hours is None and "wished_hours" in self._accepted:
            changes["wished_hours"] = record.wished_hours
        extra = dict(person.extra)
        extra |= {
            header: text for header, text in record.extra if header in record.changed or header not in extra
        }
        changes["extra"] = tuple(extra.items())
        return replace(person, **changes)

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

    def _note_people(self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int]) -> None:
        """Keep the notes, the last contact, the referrers and the promises that the rows speak of."""
        activities: list[records.Activity] = []
        for record in planned:
            person_id = by_row[record.row]
            if record.notes and Field.NOTES in record.changed:
                activities.append(
                    records.Activity(0, person_id, self._now, "imported.note", (), record.notes)
                )
            if record.last_contact_on and Field.LAST_CONTACT in record.changed:
                day = record.last_contact_on
                activities.append(
                    records.Activity(
                        0, person_id, noon(day), "imported.last_contact", (("on", day.isoformat()),)
                    )
                )
        self._writer.insert_many(activities)
        if "referrers" in self._accepted:
            self._write_referrals(planned, by_row)
        if "promises" in self._accepted:
            self._writer.insert_many(
                [
                    records.Promise(0, by_row[record.row], promise.due_on, self._now, text=promise.text)
                    for record in planned
                    for promise in record.promises
                    if promise.due_on >= self._today
                ]
            )

    def _write_referrals(self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int]) -> None:
        named = [record for record in planned if record.referred_by]
        if not named:
            return
        in_file = {fold(record.full_name): by_row[record.row] for record in planned}
        for record in named:
            person_id = by_row[record.row]
            if self._writer.find(records.Referral, person_id=person_id):
                continue
            referrer = in_file.get(fold(record.referred_by)) or self._on_desk(record.referred_by)
            if referrer is not None and was_sent_by(self._writer, referrer, person_id):
                referrer = None
            self._writer.insert(records.Referral(0, person_id, referrer, record.referred_by, self._today))

    def _on_desk(self, name: str) -> int | None:
        found = self._writer.find(records.Person, full_name=name)
        return found[0].id if len(found) == 1 else None


def noon(day: dt.date) -> dt.datetime:
    """Return the moment by which a day without a time is kept in the history: noon, UTC."""
    return dt.datetime.combine(day, dt.time(12), dt.UTC)
