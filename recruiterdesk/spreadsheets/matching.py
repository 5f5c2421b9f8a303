"""The people of a file are matched among themselves and with the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.known import KnownMatches, KnownPerson, KnownRow, MatchKeys
from recruiterdesk.spreadsheets.name_comparison import name_key, names_contradict, same_family
from recruiterdesk.spreadsheets.names import PersonName, split_name
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction


@dataclass(slots=True)
class _Somebody:
    """One person as known so far: from the desk, from earlier rows of the file, or both."""

    names: list[PersonName]
    person_id: int | None = None
    first_row: int | None = None
    company: str = ""
    title: str = ""
    location: str = ""
    emails: bool = False
    phones: bool = False
    fingerprints: set[str] = field(default_factory=set)


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
        self._by_email: dict[str, list[_Somebody]] = {}
        self._by_phone: dict[str, list[_Somebody]] = {}
        self._by_source: dict[str, list[_Somebody]] = {}
        self._by_name: dict[str, list[_Somebody]] = {}
        self._by_fingerprint: dict[str, _Somebody] = {}
        self._last_rows = {(row.person_id, fold(row.role)): row for row in known.rows}
        self._people: dict[int, _Somebody] = {}
        for person in known.people:
            self._add_person(person)
        self._imported = {row.fingerprint: row.person_id for row in known.rows}

    def match(self, record: PlannedRecord) -> PlannedRecord:
        """Return the record with what was found: an update, unchanged, possibly a duplicate, or new."""
        if record.fingerprint in self._imported:
            return self._seen_before(record)
        sure, possible = self._candidates(record)
        if sure is None:
            return self._not_surely_known(record, possible)
        changed = self._changes(record, sure)
        self._remember(record, sure)
        return replace(
            record,
            action=RecordAction.UPDATE if changed else RecordAction.UNCHANGED,
            person_id=sure.person_id,
            same_as_row=sure.first_row if sure.first_row != record.row else None,
            changed=changed,
        )

    def _seen_before(self, record: PlannedRecord) -> PlannedRecord:
        person_id = self._imported[record.fingerprint]
        somebody = self._people.get(person_id)
        if somebody is None:
            somebody = self._people[person_id] = _Somebody([], person_id)
        first_row = somebody.first_row
        self._remember(record, somebody)
        return replace(
            record,
            action=RecordAction.UNCHANGED,
            person_id=person_id,
            same_as_row=first_row,
            changed=frozenset(),
        )

    def _not_surely_known(self, record: PlannedRecord, possible: Sequence[_Somebody]) -> PlannedRecord:
        self._remember(record, _Somebody([]))
        if not possible:
            return record
        return replace(
            record,
            action=RecordAction.POSSIBLE_DUPLICATE,
            possible_person_ids=tuple(other.person_id for other in possible if other.person_id is not None),
            possible_rows=tuple(other.first_row for other in possible if other.first_row is not None),
        )

    def _candidates(self, record: PlannedRecord) -> tuple[_Somebody | None, list[_Somebody]]:
        """Return who the record surely is, and who it may be."""
        name = PersonName(record.given, record.family)
        if (same := self._by_fingerprint.get(record.fingerprint)) is not None:
            return same, []
        for somebody in self._by_source.get(record.source_id, ()) if record.source_id else ():
            return somebody, []
        possible: list[_Somebody] = []
        for somebody in _unique(self._by_email.get(email.casefold(), ()) for email in record.emails):
            if any(names_contradict(name, other) for other in somebody.names):
                possible.append(somebody)
            else:
                return somebody, []
        for somebody in _unique(self._by_phone.get(phone.number, ()) for phone in record.phones):
            if any(same_family(name.family, other.family) for other in somebody.names):
                return somebody, []
            if not any(names_contradict(name, other) for other in somebody.names):
                possible.append(somebody)
        key = name_key(record.full_name)
        possible += [other for other in self._by_name.get(key, ()) if key and _may_be_same(record, other)]
        return None, _unique([possible])

    def _changes(self, record: PlannedRecord, somebody: _Somebody) -> frozenset[str]:
        """Return the cells that differ from this row's last import, all of them where there was none."""
        if record.fingerprint in somebody.fingerprints:
            return frozenset()
        last = self._last_row(record, somebody)
        if last is None:
            return record.changed
        now = dict(record.cells)
        return frozenset(key for key in {*now, *last.cells} if now.get(key, "") != last.cells.get(key, ""))

    def _last_row(self, record: PlannedRecord, somebody: _Somebody) -> KnownRow | None:
        if somebody.person_id is None:
            return None
        return self._last_rows.get((somebody.person_id, fold(record.role)))

    def _add_person(self, person: KnownPerson) -> None:
        name = PersonName(person.given, person.family)
        somebody = _Somebody(
            [name if name.full else split_name(person.full_name)],
            person.id,
            company=person.company,
            title=person.title,
            emails=bool(person.emails),
            phones=bool(person.phones),
        )
        self._people[person.id] = somebody
        keys = [email.casefold() for email in person.emails]
        self._file(somebody, keys, person.phones, person.source_id, person.full_name)

    def _remember(self, record: PlannedRecord, somebody: _Somebody) -> None:
        somebody.names.append(PersonName(record.given, record.family))
        somebody.first_row = record.row if somebody.first_row is None else somebody.first_row
        somebody.company = somebody.company or record.company
        somebody.title = somebody.title or record.title
        somebody.location = somebody.location or record.location
        somebody.emails = somebody.emails or bool(record.emails)
        somebody.phones = somebody.phones or bool(record.phones)
        somebody.fingerprints.add(record.fingerprint)
        self._by_fingerprint[record.fingerprint] = somebody
        emails = [email.casefold() for email in record.emails]
        numbers = [phone.number for phone in record.phones]
        self._file(somebody, emails, numbers, record.source_id, record.full_name)

    def _file(
        self,
        somebody: _Somebody,
        emails: Iterable[str],
        numbers: Iterable[str],
        source_id: str,
        full_name: str,
    ) -> None:
        entries = [
            (self._by_email, emails),
            (self._by_phone, numbers),
            (self._by_name, [name_key(full_name)]),
        ]
        entries.append((self._by_source, [source_id] if source_id else []))
        for index, keys in entries:
            for key in keys:
                others = index.setdefault(key, [])
                if not any(other is somebody for other in others):
                    others.append(somebody)


def duplicate_groups(records: Sequence[PlannedRecord]) -> tuple[tuple[int, ...], ...]:
    """Return the groups of rows that are, or may be, one person."""
    leader: dict[int, int] = {record.row: record.row for record in records}
    find = _finder(leader)
    first_of_person: dict[int, int] = {}
    for record in records:
        linked = list(record.possible_rows)
        if record.same_as_row is not None:
            linked.append(record.same_as_row)
        if record.person_id is not None:
            linked.append(first_of_person.setdefault(record.person_id, record.row))
        for row in linked:
            one, other = sorted((find(row), find(record.row)))
            leader[other] = one
    groups: dict[int, list[int]] = {}
    for record in records:
        groups.setdefault(find(record.row), []).append(record.row)
    return tuple(tuple(rows) for rows in groups.values() if len(rows) > 1)


def _finder(leader: dict[int, int]) -> Callable[[int], int]:
    def find(row: int) -> int:
        while leader[row] != row:
            leader[row] = leader[leader[row]]
            row = leader[row]
        return row

    return find


def _may_be_same(record: PlannedRecord, other: _Somebody) -> bool:
    """Tell whether somebody of the same name may be the same.

    An employer in common, or place and job, speak for it; another e-mail and another phone each against it.
    Where one side is a bare name, nothing speaks against it.
    """
    bare = not (record.emails or record.phones or record.company or record.location)
    if bare or not (other.emails or other.phones or other.company or other.location):
        return True
    points = 2 * _equal(record.company, other.company)
    points += _equal(record.location, other.location) + _equal(record.title, other.title)
    points -= bool(record.emails and other.emails) + bool(record.phones and other.phones)
    return points > 1


def _equal(one: str, other: str) -> bool:
    return bool(one and other) and (one == other or _folded(one) == _folded(other))


# Employers, places and jobs come back in row after row.
_folded = lru_cache(maxsize=20_000)(fold)


def _unique(groups: Iterable[Iterable[_Somebody]]) -> list[_Somebody]:
    found: dict[int, _Somebody] = {id(somebody): somebody for group in groups for somebody in group}
    return list(found.values())
