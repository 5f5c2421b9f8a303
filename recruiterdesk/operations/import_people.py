"""The people of an import: new ones in bulk, known ones where their cells differ from the last import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.operations.import_changes import TAKEN_OVER, KnownPeopleImport, changed_person
from recruiterdesk.operations.import_marks import MarksImport, says_keep_until
from recruiterdesk.operations.import_network import is_in_network, wish_said, write_networks
from recruiterdesk.operations.import_referrals import ReferralImport
from recruiterdesk.operations.import_rows import RowsOfPeople, rows_by_person
from recruiterdesk.operations.imported_lines import ImportedLines, day_values, noon
from recruiterdesk.operations.zones import WIDE_COUNTRIES, country_of_number, guess_zone
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

if TYPE_CHECKING:
    from recruiterdesk.operations.imports import Offered

# Fields of a person that are called the same in a planned record.
AS_PLANNED = (
    "given",
    "family",
    "honorific",
    "salutation",
    "company",
    "title",
    "source",
    "source_id",
    "extra",
)


class PeopleImport:
    """Writes the people of one import within its transaction."""

    def __init__(
        self, writer: Writer, desk: Desk, accepted: frozenset[Offered], lines: ImportedLines
    ) -> None:
        self._writer = writer
        self._desk = desk
        self._lines = lines
        self._now = desk.clock.now()
        self._today = desk.clock.today()
        self._accepted = frozenset(str(offer) for offer in accepted)
        self._marks = MarksImport(writer, desk)
        self.new_people: tuple[int, ...] = ()

    def write(self, planned: Sequence[PlannedRecord]) -> dict[int, int]:
        """Store all people and return the person's id of each row."""
        rows = rows_by_person(planned)
        self._writer.stop_if_asked()
        by_row = self._insert(rows)
        by_row |= {record.row: person_id for person_id, known in rows.known.items() for record in known}
        KnownPeopleImport(self._writer, self._desk, self._accepted, self._marks).update(rows.known)
        self._writer.stop_if_asked()
        self._note_people(planned, by_row)
        return by_row

    def _insert(self, rows: RowsOfPeople) -> dict[int, int]:
        """Store the new people with their addresses and numbers; return whose each row is."""
        if not rows.firsts:
            return {}
        ids = self._writer.insert_columns(records.Person, **self._columns(rows))
        self.new_people = tuple(ids)
        self._insert_emails(rows, ids)
        self._insert_phones(rows, ids)
        self._writer.stop_if_asked()
        telling = [
            (person_id, own)
            for person_id, own in zip(ids, rows.rows_of_new(), strict=True)
            if any(record.network or says_keep_until(record) for record in own)
        ]
        write_networks(self._writer, telling)
        self._marks.write(telling)
        self._note_left_alone(rows, ids)
        by_first = dict(zip(rows.firsts, ids, strict=True))
        return {row: by_first[first] for row, first in rows.first_rows.items()}

    def _note_left_alone(self, rows: RowsOfPeople, ids: Sequence[int]) -> None:
        alone = [one for first, one in zip(rows.firsts, ids, strict=True) if first in rows.left_alone]
        self._lines.add_lines(
            alone, [self._now] * len(alone), "person.leave_alone", [()] * len(alone), [""] * len(alone)
        )

    def _columns(self, rows: RowsOfPeople) -> dict[str, list[Any]]:
        firsts = list(rows.firsts.values())
        numbers = [_numbers(record) for record in firsts]
        columns = {name: list(map(attrgetter(name), firsts)) for name in AS_PLANNED}
        columns["full_name"] = [
            record.full_name or (*record.emails, *own, "")[0]
            for record, own in zip(firsts, numbers, strict=True)
        ]
        columns["place"] = [record.location for record in firsts]
        columns["country"] = countries = [
            record.country or (country_of_number(own[0]) if own else "")
            for record, own in zip(firsts, numbers, strict=True)
        ]
        narrow = {country: guess_zone(country, ()) for country in set(countries) - WIDE_COUNTRIES - {""}}
        columns["zone"] = [
            zone if (zone := narrow.get(country)) is not None else guess_zone(country, own)
            for country, own in zip(countries, numbers, strict=True)
        ]
        columns["is_contact"] = list(map(is_in_network, firsts))
        columns["wish"] = list(map(wish_said, firsts))
        columns["do_not_contact"] = [first in rows.left_alone for first in rows.firsts]
        columns["created_at"] = [self._now] * len(firsts)
        if "wished_hours" in self._accepted:
            columns["wished_hours"] = [record.wished_hours for record in firsts]
        if "come_back_dates" in self._accepted:
            columns["come_back_on"] = [record.come_back_on for record in firsts]
        self._change(columns, rows)
        return columns

    def _change(self, columns: dict[str, list[Any]], rows: RowsOfPeople) -> None:
        """Let the other rows of new people say what they say, in order."""
        for place, first in enumerate(rows.firsts):
            if first not in rows.others:
                continue
            person = records.Person(0, **{name: values[place] for name, values in columns.items()})
            for record in rows.others[first]:
                person = changed_person(person, record, {}, self._accepted)
            for name in columns.keys() & TAKEN_OVER:
                columns[name][place] = getattr(person, name)

    def _insert_emails(self, rows: RowsOfPeople, ids: Sequence[int]) -> None:
        owners: list[int] = []
        addresses: list[str] = []
        positions: list[int] = []
        others = rows.others
        for person_id, (first, record) in zip(ids, rows.firsts.items(), strict=True):
            emails = record.emails
            if len(emails) == 1 and first not in others:
                owners.append(person_id)
                addresses.append(emails[0].casefold())
                positions.append(0)
                continue
            own = (record, *others.get(first, ()))
            found = dict.fromkeys(email.casefold() for one in own for email in one.emails)
            owners += [person_id] * len(found)
            addresses += found
            positions += range(len(found))
        self._writer.insert_columns(
            records.EmailAddress, person_id=owners, address=addresses, position=positions
        )

    def _insert_phones(self, rows: RowsOfPeople, ids: Sequence[int]) -> None:
        owners: list[int] = []
        numbers: list[str] = []
        kinds: list[PhoneKind] = []
        positions: list[int] = []
        others = rows.others
        for person_id, (first, record) in zip(ids, rows.firsts.items(), strict=True):
            phones = record.phones
            if len(phones) == 1 and first not in others:
                owners.append(person_id)
                numbers.append(phones[0].number)
                kinds.append(phones[0].kind)
                positions.append(0)
                continue
            found: dict[str, PhoneKind] = {}
            for one in (record, *others.get(first, ())):
                for phone in one.phones:
                    found.setdefault(phone.number, phone.kind)
            owners += [person_id] * len(found)
            numbers += found
            kinds += found.values()
            positions += range(len(found))
        self._writer.insert_columns(
            records.PhoneNumber, person_id=owners, number=numbers, kind=kinds, position=positions
        )

    def _note_people(self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int]) -> None:
        """Keep the notes, the last contact, the referrers and the promises that the rows speak of."""
        noted = [record for record in planned if record.notes and Field.NOTES in record.changed]
        self._lines.add_lines(
            [by_row[record.row] for record in noted],
            [self._now] * len(noted),
            "imported.note",
            [()] * len(noted),
            [record.notes for record in noted],
        )
        zone = ZoneInfo(self._desk.settings.zone)
        spoken = [
            (by_row[record.row], record.last_contact_on)
            for record in planned
            if record.last_contact_on and Field.LAST_CONTACT in record.changed
        ]
        self._lines.add_lines(
            [person_id for person_id, _ in spoken],
            [noon(day, zone) for _, day in spoken],
            "imported.last_contact",
            [day_values(day) for _, day in spoken],
            [""] * len(spoken),
        )
        if "referrers" in self._accepted:
            ReferralImport(self._writer, self._desk, self._lines).write(planned, by_row, self.new_people)
        if "promises" in self._accepted:
            self._note_promises([record for record in planned if record.promises], by_row)

    def _note_promises(self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int]) -> None:
        """Make each promise once: one that an earlier row or file spoke of is open, or was kept, already."""
        people = {by_row[record.row] for record in planned}.difference(self.new_people)
        there = self._writer.find_among(records.Promise, "person_id", people)
        made = {(one.person_id, one.due_on, one.text) for one in there}
        promised = dict.fromkeys(
            (by_row[record.row], promise.due_on, promise.text)
            for record in planned
            for promise in record.promises
            if promise.due_on >= self._today
        )
        self._writer.insert_many(
            [
                records.Promise(0, person_id, due_on, self._now, text=text)
                for person_id, due_on, text in promised
                if (person_id, due_on, text) not in made
            ]
        )


def _numbers(record: PlannedRecord) -> tuple[str, ...]:
    phones = record.phones
    return (phones[0].number,) if len(phones) == 1 else tuple([phone.number for phone in phones])
