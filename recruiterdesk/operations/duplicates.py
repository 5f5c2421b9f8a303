"""Who on the desk may be the same person as somebody, by the rules of the import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.spreadsheets.matching.known import KnownMatches, KnownPerson
from recruiterdesk.spreadsheets.matching.matching import PeopleMatcher
from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.planned import PlannedPhone, PlannedRecord, RecordAction
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.alike_people import AlikePeople, people_alike


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Somebody who may be the same person, and what speaks for it."""

    person_id: int
    name: str
    traits: tuple[SharedTrait, ...]


def possible_duplicates(desk: Desk, person_id: int) -> tuple[PossibleDuplicate, ...]:
    """Return who may be the same as a person and was not told apart from them; nobody where they are gone.

    An address or a number in common, or similar names with a shared employer, place or job, as in an import.
    """
    alike = people_alike(desk, person_id)
    if alike is None or len(alike.people) == 1:
        return ()
    record, *others = alike.people
    names = {person.id: person.full_name for person in others}
    found = _matches(_planned(record, alike), [_known(person, alike) for person in others])
    return tuple(PossibleDuplicate(one, names[one], traits) for one, traits in found.items())


def _matches(record: PlannedRecord, known: Sequence[KnownPerson]) -> dict[int, tuple[SharedTrait, ...]]:
    """Return everybody whom a row about the person would be taken for: surely, one by one, then possibly."""
    found: dict[int, tuple[SharedTrait, ...]] = {}
    left = list(known)
    while True:
        (matched,) = PeopleMatcher([record]).match(KnownMatches(tuple(left)), lambda: None)
        if matched.person_id is None:
            break
        sure = next(person for person in left if person.id == matched.person_id)
        found[sure.id] = _in_common(record, sure)
        left.remove(sure)
    return found | {one.person_id: one.traits for one in matched.possible if one.person_id is not None}


def _in_common(record: PlannedRecord, sure: KnownPerson) -> tuple[SharedTrait, ...]:
    theirs = {email.casefold() for email in sure.emails}
    emails = [one for one in record.emails if one.casefold() in theirs]
    numbers = [one.number for one in record.phones if one.number in sure.phones]
    shared = [SharedTrait(LikenessReason.SAME_EMAIL, one) for one in emails]
    shared += [SharedTrait(LikenessReason.SAME_PHONE, one) for one in numbers]
    return tuple(shared) or (SharedTrait(LikenessReason.SAME_NAME),)


def _planned(person: records.Person, alike: AlikePeople) -> PlannedRecord:
    return PlannedRecord(
        row=0,
        action=RecordAction.NEW,
        full_name=person.full_name,
        given=person.given,
        family=person.family,
        fingerprint=f"person {person.id}",
        emails=tuple(alike.emails.get(person.id, ())),
        phones=tuple(PlannedPhone(number, number) for number in alike.phones.get(person.id, ())),
        company=person.company,
        title=person.title,
        location=person.place,
        source_id=person.source_id,
    )


def _known(person: records.Person, alike: AlikePeople) -> KnownPerson:
    return KnownPerson(
        person.id, person.full_name, person.given, person.family, tuple(alike.emails.get(person.id, ())),
        tuple(alike.phones.get(person.id, ())), person.source_id, person.company, person.title, person.place,
    )  # fmt: skip
