"""Who on the desk may be the same person as somebody on it, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recruiterdesk.spreadsheets.compared_people import compared_people
from recruiterdesk.spreadsheets.known import KnownPerson, MatchKeys
from recruiterdesk.spreadsheets.likeness import may_be_one
from recruiterdesk.spreadsheets.name_comparison import names_contradict, same_family
from recruiterdesk.spreadsheets.name_spelling import name_codes
from recruiterdesk.spreadsheets.people_index import Somebody
from recruiterdesk.spreadsheets.possible_matches import with_texts
from recruiterdesk.spreadsheets.shared_traits import LikenessReason, PossibleMatch, SharedTrait
from recruiterdesk.spreadsheets.similar_keys import SimilarKeys


def keys_of(person: KnownPerson) -> MatchKeys:
    """Return what the desk is asked by for whoever may be the same as one of its people."""
    somebody = _somebody(person)
    return MatchKeys(
        emails={email.casefold() for email in person.emails},
        phones=set(person.phones),
        similar=SimilarKeys([somebody], [name_codes(somebody.given, somebody.family)]),
    )


def possible_duplicates_of(person: KnownPerson, others: Sequence[KnownPerson]) -> tuple[PossibleMatch, ...]:
    """Return who of others may be the same person, and why; for a person's page.

    Two that share an address or a number may be one, and so may two with similar names and something in
    common besides; never for a name alone, unless there is nothing else to one of them.

    Args:
        person: the person.
        others: whom the desk knows by keys_of the person, themselves among them.
    """
    people = [_somebody(person), *(_somebody(other) for other in others if other.id != person.id)]
    compared = compared_people(people, [()] * len(people), is_told_apart=True)
    found = []
    for at, other in enumerate([each for each in others if each.id != person.id], start=1):
        alike = with_texts(people[0], may_be_one(compared[0], compared[at]))
        if traits := (*_shared_reach(person, other), *alike):
            found.append(PossibleMatch(other.id, None, traits))
    return tuple(found)


def _shared_reach(person: KnownPerson, other: KnownPerson) -> Iterator[SharedTrait]:
    contradict = names_contradict(person.name, other.name)
    theirs = {email.casefold() for email in other.emails}
    reason = LikenessReason.ONE_EMAIL_TWO_NAMES if contradict else LikenessReason.SAME_EMAIL
    yield from (SharedTrait(reason, email) for email in person.emails if email.casefold() in theirs)
    if contradict:
        return
    is_family = same_family(person.name.family, other.name.family)
    reason = LikenessReason.SAME_PHONE if is_family else LikenessReason.ONE_PHONE_TWO_FAMILY_NAMES
    yield from (SharedTrait(reason, number) for number in person.phones if number in other.phones)


def _somebody(person: KnownPerson) -> Somebody:
    return Somebody(
        [person.name],
        person.id,
        company=person.company,
        title=person.title,
        location=person.place,
        emails=person.emails,
        phones=person.phones,
        unmapped_headers=[header for header, _ in person.extra],
        unmapped_texts=[text for _, text in person.extra],
    )
