"""Whom to introduce to whom: those who fit, without those against whom something speaks, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from recruiterdesk.core.values import replaced
from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.introduction_checks import IntroductionFacts, checks_of
from recruiterdesk.domain.introduction_gates import Check, CheckKey
from recruiterdesk.domain.introductions import asks_in_quarter
from recruiterdesk.domain.matching import seen_by_contact
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introduction_facts import domains_of, introduction_facts
from recruiterdesk.storage.queries.landed import landed_among
from recruiterdesk.storage.queries.match_pool import Fitting, fitting_candidates, fitting_contacts, wish_of
from recruiterdesk.storage.queries.network import last_contacts
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_records import records_of

# What speaks against any introduction of the candidate, whoever the contact is.
_ABOUT_CANDIDATE = frozenset(
    {CheckKey.CANDIDATE_TO_BE_TOLD, CheckKey.CANDIDATE_LEFT_ALONE, CheckKey.CONSENT_MISSING, CheckKey.SAID_NO}
)
# What passes: who can't be asked yet stands last.
_LATER = frozenset({CheckKey.ASKED_TOO_OFTEN, CheckKey.CONTACT_TO_BE_TOLD})
_CAUTIONS = frozenset(
    {CheckKey.PERHAPS_OWN_EMPLOYER, CheckKey.PERHAPS_EXCLUDED_FIRM, CheckKey.CLIENT_UNDER_TERMS, *_LATER}
)
# So many of those who fit are checked at once; one goes on only where too few of them are left.
_CHECKED_AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody to whom one can be introduced, or who could interest a contact.

    Attributes:
        score: how well they fit, from 20 to 100.
        reasons: what speaks for it, in the order in which it is said.
        cautions: what the recruiter has to know or decide before asking.
        asks_left: how often the contact may still be asked in this quarter; with 0 they stand last.
    """

    person_id: int
    name: str
    title: str
    company: str
    score: int
    reasons: tuple[Reason, ...]
    cautions: tuple[Reason, ...]
    asks_left: int


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Who is suggested, the best first; where nobody is, it tells why, or what to add."""

    people: tuple[Suggestion, ...] = ()
    wish_is_empty: bool = False
    network_is_empty: bool = False
    has_landed: bool = False


def suggestions_for(desk: Desk, candidate_id: int, limit: int) -> Suggestions:
    """Return the contacts who could help a candidate, the best first.

    Left out are themselves, their employer, firms that they excluded or where they are in play, contacts
    who want no contact, and those who are under way or were asked about them before. Who can't be asked now
    stands last. For who has a new job nobody is looked for, until they look again.

    Raises:
        Refusal: what is derived of contacts can't be brought up to date.
    """
    if landed_among(desk, [candidate_id]):
        return Suggestions(has_landed=True)
    wanted = wish_of(desk, candidate_id)
    if wanted.says_nothing:
        return Suggestions(wish_is_empty=True)
    fitting = fitting_contacts(desk, candidate_id, wanted)
    if not fitting:
        return Suggestions(network_is_empty=not _is_anybody_a_contact(desk, candidate_id))
    pairs = _with_contacts(desk, candidate_id, fitting)
    return Suggestions(_suggested(pairs, limit, _ABOUT_CANDIDATE | _LATER))


def interesting_for(desk: Desk, contact_id: int, limit: int) -> Suggestions:
    """Return the candidates who agreed to be mentioned and could interest a contact, the best first.

    Left out is whoever may not be introduced to this contact, still has to be told, has a new job, or agreed
    to others only.
    """
    fitting = fitting_candidates(desk, contact_id)
    pairs = ((one, introduction_facts(desk, one.person.id, contact_id)) for one in fitting)
    found = _suggested(pairs, limit, _LATER)
    return Suggestions(tuple(replace(one, reasons=seen_by_contact(one.reasons)) for one in found))


def _suggested(
    pairs: Iterable[tuple[Fitting, IntroductionFacts]], limit: int, passing: frozenset[CheckKey]
) -> tuple[Suggestion, ...]:
    now: list[Suggestion] = []
    later: list[Suggestion] = []
    for one, facts in pairs:
        checks = checks_of(facts)
        if _was_asked(facts) or any(check.refuses and check.key not in passing for check in checks):
            continue
        waits = any(check.key in _LATER for check in checks)
        (later if waits else now).append(_suggestion(one, checks, facts))
        if len(now) == limit:
            break
    return tuple((*now, *later)[:limit])


def _was_asked(facts: IntroductionFacts) -> bool:
    """Tell whether one is under way between the two, or the contact was asked about the candidate before."""
    return facts.introduction is not None or any(one.contact_asked_on is not None for one in facts.others)


def _suggestion(one: Fitting, checks: Sequence[Check], facts: IntroductionFacts) -> Suggestion:
    person, numbers = one.person, facts.numbers
    cautions = tuple(
        Reason(f"match.caution.{check.key}", check.values) for check in checks if check.key in _CAUTIONS
    )
    left = max(0, numbers.asks_in_quarter - asks_in_quarter(facts.asked_on, facts.today))
    return Suggestion(
        person.id, person.full_name, person.title, person.company, one.fit.score, one.fit.reasons, cautions,
        left,
    )  # fmt: skip


def _with_contacts(
    desk: Desk, candidate_id: int, fitting: Sequence[Fitting]
) -> Iterator[tuple[Fitting, IntroductionFacts]]:
    """Yield each contact with what is known of the two, read for many contacts at once."""
    of_candidate = introduction_facts(desk, candidate_id, candidate_id)
    made = records_of(desk, records.Introduction, [candidate_id])
    waiting = iter(fitting)
    while part := list(islice(waiting, _CHECKED_AT_ONCE)):
        ids = [one.person.id for one in part]
        spoken, told, domains = last_contacts(desk, ids), _to_be_told(desk, ids), domains_of(desk, ids)
        asked = records_of(desk, records.Introduction, ids, "contact_id")
        for one in part:
            yield (
                one,
                replaced(
                    of_candidate,
                    contact=one.person,
                    contact_domains=domains.get(one.person.id, ()),
                    others=tuple(each for each in made if each.contact_id == one.person.id),
                    scopes_elsewhere=tuple(each.scope for each in made if each.contact_id != one.person.id),
                    contact_to_be_told=one.person.id in told,
                    spoken_on=spoken.get(one.person.id),
                    asked_on=tuple(
                        each.contact_asked_on
                        for each in asked
                        if each.contact_id == one.person.id and each.contact_asked_on is not None
                    ),
                ),
            )


def _to_be_told(desk: Desk, ids: Iterable[int]) -> set[int]:
    sql = (
        'SELECT DISTINCT "person_id" FROM "closure" WHERE "closed_at" IS NULL AND "cancelled" = 0 '
        'AND "person_id" IN'
    )
    return {row[0] for marks, part in in_chunks(ids) for row in rows(desk, f"{sql} ({marks})", part)}


def _is_anybody_a_contact(desk: Desk, but: int) -> bool:
    sql = 'SELECT 1 FROM "person" WHERE "is_contact" = 1 AND "id" <> ? LIMIT 1'
    return bool(rows(desk, sql, [but]))
