"""The people of a file are matched among themselves and with the desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.known import FormerIdentity, KnownMatches, KnownPerson, KnownRow, MatchKeys
from recruiterdesk.spreadsheets.name_comparison import names_contradict, same_family
from recruiterdesk.spreadsheets.names import PersonName, split_name
from recruiterdesk.spreadsheets.people_index import PeopleIndex, Somebody, Traces, traces
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction


def match_keys(records: Sequence[PlannedRecord]) -> MatchKeys:
    """Return what the desk is asked by."""
    return MatchKeys(
        emails=frozenset(email.casefold() for record in records for email in record.emails),
        phones=frozenset(phone.number for record in records for phone in record.phones),
        source_ids=frozenset(record.source_id for record in records if record.source_id),
        fingerprints=frozenset(record.fingerprint for record in records),
        names=frozenset(fold(record.full_name) for record in records if record.full_name),
    )


class PeopleMatcher:
    """Matches rows one after the other; each row is known to the rows below it."""

    def __init__(self, known: KnownMatches) -> None:
        self._index = PeopleIndex()
        self._by_fingerprint: dict[str, Somebody] = {}
        self._last_rows = {(row.person_id, fold(row.role)): row for row in known.rows}
        self._people: dict[int, Somebody] = {}
        for person in known.people:
            self._add_person(person)
        self._imported = {row.fingerprint: row.person_id for row in known.rows}

    def match(self, record: PlannedRecord) -> PlannedRecord:
        """Return the record with what was found: an update, unchanged, possibly a duplicate, or new."""
        said = _traces_of(record)
        if record.fingerprint in self._imported:
            return self._seen_before(record, said)
        sure = self._surely(record, said)
        if sure is None:
            return self._not_surely_known(record, said)
        changed = self._changes(record, sure)
        self._remember(record, said, sure)
        return replace(
            record,
            action=RecordAction.UPDATE if changed else RecordAction.UNCHANGED,
            person_id=sure.person_id,
            same_as_row=sure.first_row if sure.first_row != record.row else None,
            changed=changed,
        )

    def _seen_before(self, record: PlannedRecord, said: Traces) -> PlannedRecord:
        person_id = self._imported[record.fingerprint]
        somebody = self._people.get(person_id)
        if somebody is None:
            somebody = self._people[person_id] = Somebody([], person_id)
        first_row = somebody.first_row
        self._remember(record, said, somebody)
        return replace(
            record,
            action=RecordAction.UNCHANGED,
            person_id=person_id,
            same_as_row=first_row,
            changed=frozenset(),
        )

    def _not_surely_known(self, record: PlannedRecord, said: Traces) -> PlannedRecord:
        possible = self._possibly(said)
        self._remember(record, said, Somebody([]))
        if not possible:
            return record
        return replace(
            record,
            action=RecordAction.POSSIBLE_DUPLICATE,
            possible_person_ids=tuple(other.person_id for other in possible if other.person_id is not None),
            possible_rows=tuple(other.first_row for other in possible if other.first_row is not None),
        )

    def _surely(self, record: PlannedRecord, said: Traces) -> Somebody | None:
        """Return who the record surely is."""
        if (same := self._by_fingerprint.get(record.fingerprint)) is not None:
            return same
        for other in self._index.with_profile(said.source_id) if said.source_id else ():
            return other
        for email in said.emails:
            for other in self._index.with_email(email):
                if not _contradict(said, other):
                    return other
        for number in said.numbers:
            for other in self._index.with_number(number):
                if any(same_family(said.name.family, name.family) for name in other.names):
                    return other
        return None

    def _possibly(self, said: Traces) -> list[Somebody]:
        """Return who the row may be, where nobody is sure: contradictions behind one address among them."""
        possible = [other for email in said.emails for other in self._index.with_email(email)]
        possible += [
            other
            for number in said.numbers
            for other in self._index.with_number(number)
            if not _contradict(said, other)
        ]
        possible += [other for other in self._index.namesakes(said) if _may_be_same(said, other)]
        return _unique(possible)

    def _changes(self, record: PlannedRecord, somebody: Somebody) -> frozenset[str]:
        """Return the cells that differ from this row's last import, all of them where there was none."""
        if record.fingerprint in self._by_fingerprint:
            return frozenset()
        last = self._last_row(record, somebody)
        if last is None:
            return record.changed
        now = dict(record.cells)
        return frozenset(key for key in {*now, *last.cells} if now.get(key, "") != last.cells.get(key, ""))

    def _last_row(self, record: PlannedRecord, somebody: Somebody) -> KnownRow | None:
        if somebody.person_id is None:
            return None
        return self._last_rows.get((somebody.person_id, fold(record.role)))

    def _add_person(self, person: KnownPerson) -> None:
        name = PersonName(person.given, person.family)
        said = traces(
            name if name.full else split_name(person.full_name),
            person.full_name,
            person.emails,
            person.phones,
            person.source_id,
            (person.company, person.title, ""),
        )
        self._people[person.id] = somebody = Somebody([], person.id)
        somebody.learn(said)
        self._index.file(somebody, said)
        for former in person.former:
            also = _traces_of_former(person, former)
            somebody.learn(also)
            self._index.file(somebody, also)

    def _remember(self, record: PlannedRecord, said: Traces, somebody: Somebody) -> None:
        somebody.first_row = record.row if somebody.first_row is None else somebody.first_row
        somebody.learn(said)
        self._by_fingerprint.setdefault(record.fingerprint, somebody)
        self._index.file(somebody, said)


def _traces_of(record: PlannedRecord) -> Traces:
    return traces(
        PersonName(record.given, record.family),
        record.full_name,
        record.emails,
        [phone.number for phone in record.phones],
        record.source_id,
        (record.company, record.title, record.location),
    )


def _traces_of_former(person: KnownPerson, former: FormerIdentity) -> Traces:
    work = (person.company, person.title, "")
    name = former.full_name
    return traces(split_name(name), name, person.emails, person.phones, former.source_id, work)


def _contradict(said: Traces, other: Somebody) -> bool:
    """Tell whether a name can't be somebody's; one that they are known by can, whatever others they have."""
    return said.name not in other.names and any(names_contradict(said.name, name) for name in other.names)


def _may_be_same(said: Traces, other: Somebody) -> bool:
    """Tell whether somebody of the same name may be the same.

    An employer in common, or place and job, speak for it; another e-mail and another phone each against it.
    Where one side is a bare name, nothing speaks against it.
    """
    if said.is_bare or other.is_bare:
        return True
    points = 2 * _equal(said.company, other.company)
    points += _equal(said.place, other.place) + _equal(said.title, other.title)
    points -= bool(said.emails and other.has_email) + bool(said.numbers and other.has_phone)
    return points > 1


def _equal(one: str, other: str) -> bool:
    return bool(one) and one == other


def _unique(people: Iterable[Somebody]) -> list[Somebody]:
    return list({id(somebody): somebody for somebody in people}.values())
