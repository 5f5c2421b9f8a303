"""What speaks against an introduction: which checks refuse, and which the recruiter may set aside knowingly.

Refused is whatever would hurt somebody: an answer still owed, an employer who would learn that their employee
looks, a firm that they excluded or are in play at, somebody who wants no contact, a consent that does not
carry it, more asks than a contact gets in a quarter. The recruiter decides where only they know: whether a
client hears of a candidate as a submission, whether a firm of a similar name is their employer, whether to
write to somebody they never spoke with, whether to ask once more who said no. What was set aside once is not
asked again, until it speaks of something else: another firm, another day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.domain.consent_scope import is_live, says_no, scope_from_text, standing_consent
from recruiterdesk.domain.desk_numbers import INTRODUCTION_NUMBERS, IntroductionNumbers
from recruiterdesk.domain.employers import SameEmployer, is_among, same_employer
from recruiterdesk.domain.introduction_gates import Check, CheckKey, Gate
from recruiterdesk.domain.introductions import ON_CONSENT, UNDER_WAY, asks_in_quarter
from recruiterdesk.domain.mail_domains import is_domain_of, names_in_domain, work_domains
from recruiterdesk.domain.records import Consent, Introduction, Person
from recruiterdesk.domain.words import ConsentKind, IntroductionState, ScopeKind


@value
class IntroductionFacts:
    """What is known of two people where one is to be introduced to the other.

    `introduction` is the one between them that is under way, `others` are all between the two but the one
    that is asked about: for a new one, all;
    `clients` are the names of the clients of the desk, `in_play_at` of those where the candidate waits for an
    answer; `asked_on` are the days on which the contact was asked, about anybody; `spoken_on` is the day of
    the last contact with them. `hiring_managers` are the names of the clients' people, `candidate_domains`
    and `contact_domains` what stands behind the "@" in their addresses. `scopes_elsewhere` are those on which
    the candidate's introductions to others rest.
    """

    candidate: Person
    contact: Person
    today: dt.date
    introduction: Introduction | None = None
    others: tuple[Introduction, ...] = ()
    excluded_firms: str = ""
    clients: tuple[str, ...] = ()
    hiring_managers: tuple[str, ...] = ()
    scopes_elsewhere: tuple[str, ...] = ()
    candidate_domains: tuple[str, ...] = ()
    contact_domains: tuple[str, ...] = ()
    in_play_at: tuple[str, ...] = ()
    candidate_to_be_told: bool = False
    contact_to_be_told: bool = False
    spoken_on: dt.date | None = None
    asked_on: tuple[dt.date, ...] = ()
    consents: tuple[Consent, ...] = ()
    numbers: IntroductionNumbers = INTRODUCTION_NUMBERS


def checks_of(facts: IntroductionFacts) -> tuple[Check, ...]:
    """Return everything that speaks against asking and was not set aside before, what refuses first."""
    known = facts.introduction.set_aside.splitlines() if facts.introduction is not None else []
    found = [
        check
        for source in (_about_the_pair, _about_duties, _about_employers, _about_asking, _about_consent)
        for check in source(facts)
        if check.refuses or check.mark not in known
    ]
    return tuple(sorted(found, key=lambda check: not check.refuses))


def require_clear(facts: IntroductionFacts, gate: Gate, acknowledged: frozenset[CheckKey]) -> str:
    """Make sure that nothing speaks against a step but what the recruiter sets aside knowingly.

    Returns:
        The marks of all that was set aside up to now, one a line.

    Raises:
        Refusal: introduction.check.KEY for the first check; those that refuse can't be set aside.
    """
    here = facts.introduction
    marks = [here.set_aside] if here is not None and here.set_aside else []
    for check in checks_of(facts):
        if not check.is_at(gate):
            continue
        if check.refuses or check.key not in acknowledged:
            raise check.as_refusal()
        marks.append(check.mark)
    return "\n".join(marks)


def _about_the_pair(facts: IntroductionFacts) -> Iterator[Check]:
    names = (("name", facts.candidate.full_name), ("contact", facts.contact.full_name))
    if facts.candidate.id == facts.contact.id:
        yield Check(CheckKey.SAME_PERSON, names[:1])
    for other in facts.others:
        if other.introduction_state in UNDER_WAY:
            yield Check(CheckKey.UNDER_WAY, (*names, ("since", other.state_since.isoformat())))
            return


def _about_duties(facts: IntroductionFacts) -> Iterator[Check]:
    for person, left_alone, to_be_told, is_told_first in (
        (
            facts.candidate, CheckKey.CANDIDATE_LEFT_ALONE,
            CheckKey.CANDIDATE_TO_BE_TOLD, facts.candidate_to_be_told,
        ),
        (facts.contact, CheckKey.CONTACT_LEFT_ALONE, CheckKey.CONTACT_TO_BE_TOLD, facts.contact_to_be_told),
    ):  # fmt: skip
        name = (("name", person.full_name),)
        if person.do_not_contact:
            yield Check(left_alone, name)
        if is_told_first:
            yield Check(to_be_told, name)


def _about_employers(facts: IntroductionFacts) -> Iterator[Check]:
    company = facts.contact.company or ", ".join(facts.contact_domains)
    name = facts.candidate.full_name
    values = (("name", name), ("contact", facts.contact.full_name), ("company", company))
    own = _likeness(facts.candidate.company, facts)
    if own is SameEmployer.YES:
        yield Check(CheckKey.OWN_EMPLOYER, values)
    elif perhaps := facts.candidate.company if own is SameEmployer.PERHAPS else _employer_by_address(facts):
        yield Check(CheckKey.PERHAPS_OWN_EMPLOYER, (*values, ("employer", perhaps)))
    excluded = {_likeness(firm, facts) for firm in facts.excluded_firms.splitlines()}
    if SameEmployer.YES in excluded:
        yield Check(CheckKey.EXCLUDED_FIRM, values)
    elif SameEmployer.PERHAPS in excluded:
        yield Check(CheckKey.PERHAPS_EXCLUDED_FIRM, values)
    in_play = {_likeness(client, facts) for client in facts.in_play_at}
    if SameEmployer.YES in in_play:
        yield Check(CheckKey.IN_PLAY_THERE, values)
    elif SameEmployer.PERHAPS in in_play or _is_with_a_client(facts):
        yield Check(CheckKey.CLIENT_UNDER_TERMS, values)


def _is_with_a_client(facts: IntroductionFacts) -> bool:
    """Tell whether a contact is with a client: by company, address or as the one who hires there."""
    name = fold(facts.contact.full_name)
    firms = [part for domain in facts.contact_domains for part in names_in_domain(domain)]
    return any(manager and fold(manager) == name for manager in facts.hiring_managers) or is_among(
        [facts.contact.company, *firms], facts.clients
    )


def _likeness(firm: str, facts: IntroductionFacts) -> SameEmployer:
    """Tell whether a contact is with a firm: by what is known of them, and perhaps by their address."""
    likeness = same_employer(firm, facts.contact.company)
    if likeness is SameEmployer.NO and any(is_domain_of(firm, domain) for domain in facts.contact_domains):
        return SameEmployer.PERHAPS
    return likeness


def _employer_by_address(facts: IntroductionFacts) -> str:
    """Return the candidate's work domain that the contact seems to share, "" where none is."""
    shared = (
        domain
        for domain in work_domains(facts.candidate_domains)
        if domain in work_domains(facts.contact_domains) or is_domain_of(facts.contact.company, domain)
    )
    return next(shared, "")


def _about_asking(facts: IntroductionFacts) -> Iterator[Check]:
    name = ("contact", facts.contact.full_name)
    no = [one for one in facts.others if one.introduction_state is IntroductionState.CONTACT_SAID_NO]
    if no:
        on = max(one.state_since for one in no).isoformat()
        yield Check(CheckKey.CONTACT_SAID_NO, (("name", facts.candidate.full_name), name, ("on", on)))
    if facts.spoken_on is None:
        yield Check(CheckKey.NEVER_SPOKEN, (name,))
    asks = asks_in_quarter(facts.asked_on, facts.today)
    if asks >= facts.numbers.asks_in_quarter:
        yield Check(CheckKey.ASKED_TOO_OFTEN, (name, ("count", str(asks))))


def _about_consent(facts: IntroductionFacts) -> Iterator[Check]:
    name = ("name", facts.candidate.full_name)
    no = says_no(facts.consents)
    here = facts.introduction
    if no is not None:
        yield Check(CheckKey.SAID_NO, (name, ("on", no.on.isoformat())))
    if here is not None and here.introduction_state in (*ON_CONSENT, IntroductionState.INTRODUCED):
        yield from _about_own_consent(facts, here)
    elif consent_for_both(facts) is None:
        yield Check(CheckKey.CONSENT_MISSING, (name,))


def consent_for_both(facts: IntroductionFacts) -> Consent | None:
    """Return the consent by which the candidate may be mentioned to this contact, None without one.

    What they had allowed before they said no to this contact, or took it back for them, does not count.
    """
    consents = [one for one in facts.consents if not _is_for_a_namesake(one, facts)]
    taken_back = max((one.state_since for one in facts.others if _is_no_of_candidate(one)), default=None)
    no_to_all = {one.on for one in consents if one.kind is ConsentKind.MENTION and not one.given}
    if taken_back is not None and taken_back not in no_to_all:
        consents = [one for one in consents if one.on > taken_back]
    return standing_consent(consents, facts.contact, facts.today)


def _is_for_a_namesake(consent: Consent, facts: IntroductionFacts) -> bool:
    """Tell whether "this contact" was said of another contact who has the same name."""
    scope = scope_from_text(consent.scope)
    own = {one.scope for one in (facts.introduction, *facts.others) if one is not None}
    elsewhere = consent.scope in facts.scopes_elsewhere and consent.scope not in own
    return elsewhere and scope is not None and scope.kind is ScopeKind.THIS_CONTACT


def _is_no_of_candidate(introduction: Introduction) -> bool:
    return introduction.introduction_state in (
        IntroductionState.CANDIDATE_SAID_NO,
        IntroductionState.CONSENT_ENDED,
    )


def _about_own_consent(facts: IntroductionFacts, here: Introduction) -> Iterator[Check]:
    name = ("name", facts.candidate.full_name)
    if here.until is not None and not is_live(here.until, facts.today):
        yield Check(CheckKey.CONSENT_RAN_OUT, (name, ("until", here.until.isoformat())))
    scope = scope_from_text(here.scope)
    # What was said of this contact is of them, whatever they are called today; a company they may leave.
    if scope is not None and scope.kind is ScopeKind.THIS_COMPANY and not scope.covers(facts.contact):
        yield Check(
            CheckKey.CONSENT_OTHER_SCOPE, (name, ("scope", here.scope), ("contact", facts.contact.full_name))
        )
