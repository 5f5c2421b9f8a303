"""Who a row surely is: somebody with its profile, its e-mail, or its phone and family name.

Names that contradict each other are never one person's by an e-mail or a phone: families share both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import replaced
from recruiterdesk.spreadsheets.matching.known import KnownMatches, KnownPerson, KnownRow
from recruiterdesk.spreadsheets.matching.people_index import PeopleIndex, Somebody, Traces
from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.names.kin import kin_in
from recruiterdesk.spreadsheets.names.name_comparison import generation_of, names_contradict, same_family
from recruiterdesk.spreadsheets.names.names import PersonName, split_name
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.values.lost_digits import has_lost_digits
from recruiterdesk.spreadsheets.values.lost_letters import is_spoiled


@dataclass(frozen=True, slots=True)
class Doubt:
    """Somebody who has the row's address or number, and may yet be another."""

    somebody: Somebody
    trait: SharedTrait


@dataclass(frozen=True, slots=True)
class Settled:
    """A row, and who it speaks of; where that is nobody met before, `doubts` are those it may yet be."""

    record: PlannedRecord
    somebody: Somebody
    is_known: bool = True
    doubts: tuple[Doubt, ...] = ()


class SureMatcher:
    """Matches rows one after the other; each row is known to the rows below it."""

    def __init__(self, known: KnownMatches) -> None:
        self._index = PeopleIndex()
        self._by_fingerprint: dict[str, Somebody] = {}
        self._last_rows = {(row.person_id, fold(row.role)): row for row in known.rows}
        self._people: dict[int, Somebody] = {}
        for person in known.people:
            self._add_person(person)
        self._imported = {row.fingerprint: row.person_id for row in known.rows}

    @property
    def known_people(self) -> Sequence[Somebody]:
        """The people of the desk that share a key with the file."""
        return list(self._people.values())

    def settle(self, record: PlannedRecord) -> Settled:
        """Return the row as an update or unchanged where its person is surely known, else as it is."""
        said = _traces_of(record)
        if record.fingerprint in self._imported:
            return self._seen_before(record, said)
        sure = self._surely(record, said)
        if sure is None:
            doubts = tuple(self._doubts(said))
            return Settled(record, self._remember(record, said, Somebody([])), is_known=False, doubts=doubts)
        changed, before = self._changes(record, sure)
        self._remember(record, said, sure)
        settled = replaced(
            record,
            action=RecordAction.UPDATE if changed else RecordAction.UNCHANGED,
            person_id=sure.person_id,
            same_as_row=sure.first_row if sure.first_row != record.row else None,
            changed=changed,
            before=before,
        )
        return Settled(settled, sure)

    def _seen_before(self, record: PlannedRecord, said: Traces) -> Settled:
        person_id = self._imported[record.fingerprint]
        somebody = self._people.get(person_id)
        if somebody is None:
            somebody = self._people[person_id] = Somebody([], person_id)
        first_row = somebody.first_row
        self._remember(record, said, somebody)
        settled = replaced(
            record,
            action=RecordAction.UNCHANGED,
            person_id=person_id,
            same_as_row=first_row,
            changed=frozenset(),
        )
        return Settled(settled, somebody)

    def _surely(self, record: PlannedRecord, said: Traces) -> Somebody | None:
        """Return who the record surely is."""
        if (same := self._by_fingerprint.get(record.fingerprint)) is not None:
            return same
        for other in self._index.with_profile(said.source_id) if said.source_id else ():
            return other
        for email in said.emails:
            for other in self._index.with_email(email, said.name):
                if not _contradict(said, other):
                    return other
        for number in said.numbers:
            for other in self._index.with_number(number, said.name):
                if _is_one_family(said, other) and not (_contradict(said, other) or _may_be_son(said, other)):
                    return other
        return None

    def _doubts(self, said: Traces) -> Iterable[Doubt]:
        """Return who has the row's address or number, though nobody is surely the same."""
        for email in said.emails:
            for other in self._index.with_email(email, said.name):
                yield Doubt(other, SharedTrait(LikenessReason.ONE_EMAIL_TWO_NAMES, email))
        for number in said.numbers:
            for other in self._index.with_number(number, said.name):
                if _is_one_family(said, other):
                    yield Doubt(other, SharedTrait(LikenessReason.SAME_PHONE, number))
                elif not _contradict(said, other):
                    yield Doubt(other, SharedTrait(LikenessReason.ONE_PHONE_TWO_FAMILY_NAMES, number))

    def _changes(
        self, record: PlannedRecord, somebody: Somebody
    ) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
        """Return the cells that differ from this row's last import, and what they said then.

        All cells, where there was none. One whose letters or digits this file lost says nothing new.
        """
        if record.fingerprint in self._by_fingerprint:
            return frozenset(), ()
        last = self._last_row(record, somebody)
        if last is None:
            return record.changed, ()
        now, before = dict(record.cells), dict(last.cells.items())
        changed = frozenset(
            key
            for key in {*now, *before}
            if (said := now.get(key, "")) != (then := before.get(key, ""))
            and not (is_spoiled(said, then) or has_lost_digits(said, then))
        )
        return changed, tuple((key, text) for key in sorted(changed) if (text := before.get(key)))

    def _last_row(self, record: PlannedRecord, somebody: Somebody) -> KnownRow | None:
        if somebody.person_id is None:
            return None
        return self._last_rows.get((somebody.person_id, fold(record.role)))

    def _add_person(self, person: KnownPerson) -> None:
        said = Traces(
            person.name,
            [email.casefold() for email in person.emails],
            person.phones,
            person.source_id,
        )
        self._people[person.id] = somebody = Somebody([], person.id)
        somebody.unmapped_headers = [header for header, _ in person.extra]
        somebody.unmapped_texts = [text for _, text in person.extra]
        somebody.learn(said, (person.company, person.title, person.place))
        self._index.file(somebody, said)
        for former in person.former:
            also = replace(said, name=split_name(former.full_name), source_id=former.source_id)
            somebody.learn(also, ("", "", ""))
            self._index.file(somebody, also)

    def _remember(self, record: PlannedRecord, said: Traces, somebody: Somebody) -> Somebody:
        somebody.first_row = record.row if somebody.first_row is None else somebody.first_row
        somebody.learn(said, (record.company, record.title, record.location))
        if not somebody.unmapped_headers:
            somebody.unmapped_headers = record.unmapped_headers
            somebody.unmapped_texts = record.unmapped_texts
        self._by_fingerprint.setdefault(record.fingerprint, somebody)
        self._index.file(somebody, said)
        return somebody


def _traces_of(record: PlannedRecord) -> Traces:
    return Traces(
        PersonName(record.given, record.family),
        [email.casefold() for email in record.emails],
        [phone.number for phone in record.phones],
        record.source_id,
        kin_in(text for _, text in record.kept) if record.kept else "",
    )


def _is_one_family(said: Traces, other: Somebody) -> bool:
    return any(same_family(said.name.family, family) for family in other.families)


def _may_be_son(said: Traces, other: Somebody) -> bool:
    """Tell whether one of both is called "jun." and the other is not: father and son, or one person.

    Brackets behind the name may say it too.
    """
    if said.kin != (other.kin or ""):
        return True
    generation = generation_of(said.name.family)
    return all(generation_of(name.family) != generation for name in other.names)


def _contradict(said: Traces, other: Somebody) -> bool:
    """Tell whether a name can't be somebody's; one that they are known by can, whatever others they have."""
    return said.name not in other.names and any(names_contradict(said.name, name) for name in other.names)
