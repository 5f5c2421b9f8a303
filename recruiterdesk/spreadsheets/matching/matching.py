"""The people of a file are matched among themselves and with the desk."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, compress, count, repeat
from operator import attrgetter

from recruiterdesk.core.values import replaced
from recruiterdesk.spreadsheets.matching.known import KnownMatches, MatchKeys
from recruiterdesk.spreadsheets.matching.people_index import Somebody
from recruiterdesk.spreadsheets.matching.possible_matches import possible_pairs
from recruiterdesk.spreadsheets.matching.shared_mailboxes import mailbox_pairs
from recruiterdesk.spreadsheets.matching.shared_traits import PossibleMatch, SharedTrait
from recruiterdesk.spreadsheets.matching.similar_keys import SimilarKeys
from recruiterdesk.spreadsheets.matching.sure_matches import Doubt, SureMatcher
from recruiterdesk.spreadsheets.names.name_spelling import codes_of, name_codes
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction

# Of rows that all say the same ("Unknown, Acme") each names some of the others; groups join them all.
_MOST_NAMED = 20
_ON_DESK = -1
_GIVEN, _FAMILY, _EMAILS, _PHONES = map(attrgetter, ("given", "family", "emails", "phones"))
_NUMBER, _SOURCE_ID, _FINGERPRINT = map(attrgetter, ("number", "source_id", "fingerprint"))
_ROWS_PER_PAUSE = 1000


@dataclass(slots=True)
class _Settled:
    """What is sure: each row as it was matched, and who else may be somebody else.

    The candidates are the people of the desk, then the file's that are surely nobody else's rows; `places`
    are the rows that speak of them first, _ON_DESK for the desk's.
    """

    records: list[PlannedRecord]
    candidates: list[PlannedRecord | Somebody]
    places: list[int]
    doubts: dict[int, tuple[Doubt, ...]] = field(default_factory=dict)


class _Keys:
    """What rows can be known by, of one kind: the texts, row after row, and how many each row has."""

    def __init__(self, texts: Iterable[str], counts: Iterable[int]) -> None:
        self._texts = list(texts)
        self._counts = list(counts)
        self.all = frozenset(self._texts)

    def shared(self, known: Iterable[str]) -> Iterable[int]:
        """Return the places of the rows that share a text with another row, or with what is known."""
        shared = self.all.intersection(known)
        if len(self.all) < len(self._texts):
            shared |= {text for text, times in Counter(self._texts).items() if times > 1}
        if not shared:
            return ()
        places = chain.from_iterable(map(repeat, count(), self._counts))
        return compress(places, map(shared.__contains__, self._texts))


class PeopleMatcher:
    """Matches the rows of one file; each is known to the rows below it."""

    def __init__(self, records: Sequence[PlannedRecord]) -> None:
        self._records = records
        self._codes = codes_of(map(_GIVEN, records), map(_FAMILY, records))
        emails, phones = list(map(_EMAILS, records)), list(map(_PHONES, records))
        self._emails = _Keys(map(str.casefold, chain.from_iterable(emails)), map(len, emails))
        self._phones = _Keys(map(_NUMBER, chain.from_iterable(phones)), map(len, phones))
        source_ids = list(map(_SOURCE_ID, records))
        self._source_ids = _Keys(filter(None, source_ids), map(bool, source_ids))
        self._fingerprints = _Keys(map(_FINGERPRINT, records), repeat(1, len(records)))

    def keys(self) -> MatchKeys:
        """Return what the desk is asked by."""
        return MatchKeys(
            emails=self._emails.all,
            phones=self._phones.all,
            source_ids=self._source_ids.all,
            fingerprints=self._fingerprints.all,
            similar=SimilarKeys(self._records, self._codes),
        )

    def match(self, known: KnownMatches, pause: Callable[[], None]) -> tuple[PlannedRecord, ...]:
        """Return each row with what was found: an update, unchanged, possibly a duplicate, or new.

        Args:
            known: who on the desk shares a key.
            pause: is called several times a second, and may raise to stop the work.
        """
        settled = self._settle(known, pause)
        possible: dict[int, list[PossibleMatch]] = defaultdict(list)
        for place, doubts in settled.doubts.items():
            record = self._records[place]
            possible[place] += [_match(record, doubt.somebody, (doubt.trait,)) for doubt in doubts]
        pairs = chain(
            possible_pairs(settled.candidates, self._codes_of(settled), pause),
            mailbox_pairs(settled.candidates, self._emails.all),
        )
        for pair in pairs:
            place = settled.places[pair.later]
            if place == _ON_DESK:
                continue
            other = settled.candidates[pair.earlier]
            possible[place].append(_match(self._records[place], other, pair.traits))
        for place, matches in possible.items():
            settled.records[place] = replaced(
                self._records[place], action=RecordAction.POSSIBLE_DUPLICATE, possible=_unique(matches)
            )
        return tuple(settled.records)

    def _codes_of(self, settled: _Settled) -> list[tuple[str, ...]]:
        return [
            name_codes(candidate.given, candidate.family) if place == _ON_DESK else self._codes[place]
            for place, candidate in zip(settled.places, settled.candidates, strict=True)
        ]

    def _settle(self, known: KnownMatches, pause: Callable[[], None]) -> _Settled:
        """Match the rows that share an address, a number, a profile or all cells with anybody."""
        matcher = SureMatcher(known)
        people = matcher.known_people
        records = list(self._records)
        candidates: list[PlannedRecord | Somebody | None] = list(self._records)
        doubts = {}
        for done, place in enumerate(self._sharing(known)):
            if not done % _ROWS_PER_PAUSE:
                pause()
            settled = matcher.settle(self._records[place])
            records[place] = settled.record
            candidates[place] = None if settled.is_known else settled.somebody
            if settled.doubts:
                doubts[place] = settled.doubts
        nobody_else = [place for place, candidate in enumerate(candidates) if candidate is not None]
        others = [candidate for candidate in candidates if candidate is not None]
        return _Settled(records, [*people, *others], [_ON_DESK] * len(people) + nobody_else, doubts)

    def _sharing(self, known: KnownMatches) -> list[int]:
        """Return the places of the rows that share something sure with another row or with the desk."""
        people = known.people
        profiles = [person.source_id for person in people]
        profiles += [former.source_id for person in people for former in person.former]
        found = {
            *self._emails.shared(email.casefold() for person in people for email in person.emails),
            *self._phones.shared(number for person in people for number in person.phones),
            *self._source_ids.shared(profiles),
            *self._fingerprints.shared(row.fingerprint for row in known.rows),
        }
        return sorted(found)


def _match(
    record: PlannedRecord, other: PlannedRecord | Somebody, traits: tuple[SharedTrait, ...]
) -> PossibleMatch:
    if isinstance(other, Somebody):
        is_above = other.first_row is not None and other.first_row < record.row
        return PossibleMatch(other.person_id, other.first_row if is_above else None, traits)
    return PossibleMatch(None, other.row, traits)


def _unique(matches: Sequence[PossibleMatch]) -> tuple[PossibleMatch, ...]:
    """Return each other person once, with all that speaks for it; of many the first."""
    found: dict[tuple[int | None, int | None], PossibleMatch] = {}
    for match in matches[:_MOST_NAMED]:
        whom = (match.person_id, match.row)
        before = found.get(whom)
        traits = dict.fromkeys((*(before.traits if before else ()), *match.traits))
        found[whom] = replace(match, traits=tuple(traits))
    return tuple(found.values())
