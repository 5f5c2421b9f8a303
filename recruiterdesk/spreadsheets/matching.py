"""The people of a file are matched among themselves and with the desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from recruiterdesk.spreadsheets.known import KnownMatches, MatchKeys
from recruiterdesk.spreadsheets.name_spelling import name_codes
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.possible_matches import Candidate, possible_pairs
from recruiterdesk.spreadsheets.shared_traits import PossibleMatch, SharedTrait
from recruiterdesk.spreadsheets.sure_matches import Doubt, SureMatcher

# Of rows that all say the same ("Unknown, Acme") each names some of the others; groups join them all.
_MOST_NAMED = 20


@dataclass(slots=True)
class _Owners:
    """The first row with each key, and the rows that share a key with another."""

    emails: dict[str, int] = field(default_factory=dict)
    phones: dict[str, int] = field(default_factory=dict)
    source_ids: dict[str, int] = field(default_factory=dict)
    fingerprints: dict[str, int] = field(default_factory=dict)
    sharing: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Found:
    """What was found: each row as it was matched, who may yet be somebody else, and of which row each is."""

    records: list[PlannedRecord]
    candidates: list[Candidate]
    places: list[int]
    doubts: dict[int, tuple[Doubt, ...]] = field(default_factory=dict)


class PeopleMatcher:
    """Matches the rows of one file; each is known to the rows below it."""

    def __init__(self, records: Sequence[PlannedRecord]) -> None:
        self._records = records
        self._owners = _owners_of(records)

    def keys(self) -> MatchKeys:
        """Return what the desk is asked by."""
        codes = {code for record in self._records for code in name_codes(record.given, record.family)}
        return MatchKeys(
            emails=self._owners.emails.keys(),
            phones=self._owners.phones.keys(),
            source_ids=self._owners.source_ids.keys(),
            fingerprints=self._owners.fingerprints.keys(),
            name_codes=codes,
        )

    def match(self, known: KnownMatches, beat: Callable[[int], None]) -> tuple[PlannedRecord, ...]:
        """Return each row with what was found: an update, unchanged, possibly a duplicate, or new.

        Args:
            known: who on the desk shares a key.
            beat: is told how many rows are done, after each.
        """
        found = self._settle(known, beat)
        possible: dict[int, list[PossibleMatch]] = defaultdict(list)
        for place, doubts in found.doubts.items():
            possible[place] += [
                _match(self._records[place], doubt.somebody, (doubt.trait,)) for doubt in doubts
            ]
        for pair in possible_pairs(found.candidates):
            place = found.places[pair.later]
            if place >= 0 and len(possible[place]) < _MOST_NAMED:
                other = found.candidates[pair.earlier]
                possible[place].append(_match(self._records[place], other, pair.traits))
        for place, matches in possible.items():
            if matches:
                found.records[place] = replace(
                    found.records[place], action=RecordAction.POSSIBLE_DUPLICATE, possible=_unique(matches)
                )
        return tuple(found.records)

    def _settle(self, known: KnownMatches, beat: Callable[[int], None]) -> _Found:
        """Match the rows that share an address, a number, a profile or all cells with anybody."""
        matcher = SureMatcher(known)
        people = matcher.known_people
        found = _Found(list(self._records), list(people), [-1] * len(people))
        sharing = self._sharing(known)
        for place, record in enumerate(self._records):
            beat(place)
            candidate: Candidate = record
            if place in sharing:
                settled = matcher.settle(record)
                found.records[place] = settled.record
                if settled.is_known:
                    continue
                candidate = settled.somebody
                found.doubts[place] = settled.doubts
            found.candidates.append(candidate)
            found.places.append(place)
        return found

    def _sharing(self, known: KnownMatches) -> set[int]:
        """Return the places of the rows that share something sure with another row or with the desk."""
        owners = self._owners
        found = set(owners.sharing)
        found.update(
            owners.fingerprints[row.fingerprint]
            for row in known.rows
            if row.fingerprint in owners.fingerprints
        )
        for person in known.people:
            emails = (email.casefold() for email in person.emails)
            found.update(owners.emails[email] for email in emails if email in owners.emails)
            found.update(owners.phones[number] for number in person.phones if number in owners.phones)
            profiles = (person.source_id, *(former.source_id for former in person.former))
            found.update(owners.source_ids[profile] for profile in profiles if profile in owners.source_ids)
        return found


def _owners_of(records: Sequence[PlannedRecord]) -> _Owners:
    owners = _Owners()
    emails, phones, prints = (
        owners.emails.setdefault,
        owners.phones.setdefault,
        owners.fingerprints.setdefault,
    )
    for place, record in enumerate(records):
        firsts = [emails(email.casefold(), place) for email in record.emails]
        firsts += [phones(phone.number, place) for phone in record.phones]
        firsts.append(prints(record.fingerprint, place))
        if record.source_id:
            firsts.append(owners.source_ids.setdefault(record.source_id, place))
        for first in firsts:
            if first != place:
                owners.sharing |= {first, place}
    return owners


def _match(record: PlannedRecord, other: Candidate, traits: tuple[SharedTrait, ...]) -> PossibleMatch:
    if isinstance(other, PlannedRecord):
        return PossibleMatch(None, other.row, traits)
    is_above = other.first_row is not None and other.first_row < record.row
    return PossibleMatch(other.person_id, other.first_row if is_above else None, traits)


def _unique(matches: Sequence[PossibleMatch]) -> tuple[PossibleMatch, ...]:
    """Return each other person once, with all that speaks for it."""
    found: dict[tuple[int | None, int | None], PossibleMatch] = {}
    for match in matches:
        whom = (match.person_id, match.row)
        before = found.get(whom)
        traits = dict.fromkeys((*(before.traits if before else ()), *match.traits))
        found[whom] = replace(match, traits=tuple(traits))
    return tuple(found.values())
