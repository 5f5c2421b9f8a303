"""Which mail fits an introduction as it stands, to whom it goes, and what it may speak of.

No name leaves before both agreed: a mail that names somebody is refused until then, and one that is sent
before has nothing of the other side but what the contact does and the text without name.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from enum import StrEnum

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain.blurb_leaks import Secrets, leaks_in
from recruiterdesk.domain.drafts import NAMING, DraftKind
from recruiterdesk.domain.introductions import NAMED
from recruiterdesk.domain.placeholders import GuideValues
from recruiterdesk.domain.records import Introduction, NetworkProfile, Person
from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.words import FormOfAddress, IntroductionState

_State, _Kind = IntroductionState, DraftKind


class Addressed(StrEnum):
    """To whom a mail goes."""

    CANDIDATE = "candidate"
    CONTACT = "contact"
    BOTH = "both"


# In the order in which they are proposed.
DRAFTS_OF: dict[IntroductionState, tuple[DraftKind, ...]] = {
    _State.IDEA: (_Kind.INTRODUCTION_ASK_CANDIDATE,),
    _State.CANDIDATE_ASKED: (_Kind.INTRODUCTION_REMIND_CANDIDATE, _Kind.INTRODUCTION_ASK_CANDIDATE),
    _State.CANDIDATE_AGREED: (_Kind.INTRODUCTION_ASK_CONTACT,),
    _State.CONTACT_ASKED: (_Kind.INTRODUCTION_REMIND_CONTACT, _Kind.INTRODUCTION_ASK_CONTACT),
    _State.BOTH_AGREED: (_Kind.INTRODUCTION_BOTH,),
    _State.INTRODUCED: (
        _Kind.INTRODUCTION_ASKED_CANDIDATE,
        _Kind.INTRODUCTION_ASKED_CONTACT,
        _Kind.INTRODUCTION_CAME_OF_IT_CANDIDATE,
        _Kind.INTRODUCTION_CAME_OF_IT_CONTACT,
        _Kind.INTRODUCTION_BOTH,
    ),
    _State.TALKED: (_Kind.INTRODUCTION_CAME_OF_IT_CANDIDATE, _Kind.INTRODUCTION_CAME_OF_IT_CONTACT),
    _State.OUTCOME: (
        _Kind.INTRODUCTION_THANK_CANDIDATE,
        _Kind.INTRODUCTION_THANK_CONTACT,
        _Kind.INTRODUCTION_CAME_OF_IT_CANDIDATE,
        _Kind.INTRODUCTION_CAME_OF_IT_CONTACT,
    ),
    _State.CONTACT_SAID_NO: (_Kind.INTRODUCTION_NO,),
    _State.NO_REPLY: (_Kind.INTRODUCTION_NO,),
    _State.CONSENT_ENDED: (_Kind.INTRODUCTION_OFF,),
    _State.CANDIDATE_PLACED: (_Kind.INTRODUCTION_OFF,),
    _State.CANDIDATE_SAID_NO: (_Kind.INTRODUCTION_OFF,),
}
_TO_CONTACT = frozenset(
    {
        _Kind.INTRODUCTION_ASK_CONTACT,
        _Kind.INTRODUCTION_REMIND_CONTACT,
        _Kind.INTRODUCTION_ASKED_CONTACT,
        _Kind.INTRODUCTION_CAME_OF_IT_CONTACT,
        _Kind.INTRODUCTION_THANK_CONTACT,
        _Kind.INTRODUCTION_OFF,
    }
)
# What follows in a title is where they work: "Head of Data at Halden", "Leiter Einkauf bei Halden".
_AT_A_FIRM = re.compile(r"\s(?:at|bei|beim|chez|@|\|)(?=\s)|\s?@", re.IGNORECASE)
# "I asked you" is said to whom was asked.
_ONLY_IF_CONTACT_ASKED = frozenset({_Kind.INTRODUCTION_NO, _Kind.INTRODUCTION_OFF})


@value
class MailFacts:
    """What a mail about an introduction is made from.

    `blurb` is the text that is stored, or proposed where none is; `until` is the last day of the consent that
    is asked for, or given. `me` and `my_phone` are the recruiter's.
    """

    introduction: Introduction
    candidate: Person
    contact: Person
    candidate_language: Language
    contact_language: Language
    profile: NetworkProfile | None = None
    blurb: str = ""
    until: dt.date | None = None
    me: str = ""
    my_phone: str = ""


def addressed_by(kind: DraftKind) -> Addressed:
    """Return to whom a mail of this kind goes."""
    if kind is DraftKind.INTRODUCTION_BOTH:
        return Addressed.BOTH
    return Addressed.CONTACT if kind in _TO_CONTACT else Addressed.CANDIDATE


def drafts_of(introduction: Introduction) -> tuple[DraftKind, ...]:
    """Return the mails that fit an introduction as it stands, the one to write next first."""
    fitting = DRAFTS_OF[introduction.introduction_state]
    asked = introduction.contact_asked_on is not None
    return tuple(kind for kind in fitting if asked or kind not in _ONLY_IF_CONTACT_ASKED)


def language_of_mail(kind: DraftKind, facts: MailFacts) -> Language:
    """Return the language of a mail; to both it is the one that they share, else English."""
    to = addressed_by(kind)
    if to is Addressed.BOTH:
        shared = facts.candidate_language is facts.contact_language
        return facts.contact_language if shared else Language.EN
    return facts.contact_language if to is Addressed.CONTACT else facts.candidate_language


def form_of_mail(kind: DraftKind, facts: MailFacts) -> FormOfAddress:
    """Return Sie or Du; to both it is Du only where both are on Du."""
    forms = {
        Addressed.CANDIDATE: {facts.candidate.form_of_address},
        Addressed.CONTACT: {facts.contact.form_of_address},
        Addressed.BOTH: {facts.candidate.form_of_address, facts.contact.form_of_address},
    }[addressed_by(kind)]
    return FormOfAddress.INFORMAL if forms == {FormOfAddress.INFORMAL} else FormOfAddress.FORMAL


def values_of_mail(
    kind: DraftKind, facts: MailFacts, write_day: Callable[[Language, dt.date], str]
) -> GuideValues:
    """Return what a mail of this kind may speak of.

    Args:
        kind: one of the mails about introductions.
        facts: both people and how it stands.
        write_day: writes a day in a language: "Thursday, 26 November".

    Raises:
        Refusal: introduction.names_too_early, where the mail names somebody and not both have agreed.
    """
    names = kind in NAMING
    here = facts.introduction
    if names and here.introduction_state not in NAMED:
        raise Refusal("introduction.names_too_early")
    language = language_of_mail(kind, facts)
    return GuideValues(
        salutation=_salutation(kind, facts, language),
        first_name=_first_name(facts.contact if addressed_by(kind) is Addressed.CONTACT else facts.candidate),
        me=facts.me,
        my_phone=facts.my_phone,
        candidate=facts.candidate.full_name if names else "",
        contact=facts.contact.full_name if names else "",
        contact_as=introduced_as(facts.contact, facts.profile)
        if kind is DraftKind.INTRODUCTION_BOTH
        else described(facts.contact, facts.profile),
        blurb=facts.blurb,
        until=write_day(language, facts.until) if facts.until is not None else "",
        introduced_on=write_day(language, here.introduced_on) if here.introduced_on is not None else "",
    )


def described(contact: Person, profile: NetworkProfile | None) -> str:
    """Say what a contact does, without name and employer: "Head of Data (logistics)"; "" where unknown."""
    secrets = Secrets((contact.full_name,), (contact.company,))
    said = (_AT_A_FIRM.split(contact.title)[0], profile.function if profile is not None else "")
    work = next((words.strip() for words in said if words.strip() and not leaks_in(words, secrets)), "")
    industry = profile.industry.strip() if profile is not None else ""
    if not industry or leaks_in(industry, secrets):
        return work
    return f"{work} ({industry})" if work else industry


def introduced_as(contact: Person, profile: NetworkProfile | None) -> str:
    """Say what a contact does once both may be named: "Head of Data, Wide World (logistics)"."""
    work = contact.title.strip() or (profile.function.strip() if profile is not None else "")
    said = ", ".join(part for part in (work, contact.company.strip()) if part)
    industry = profile.industry.strip() if profile is not None else ""
    if not industry:
        return said
    return f"{said} ({industry})" if said else industry


def _salutation(kind: DraftKind, facts: MailFacts, language: Language) -> str:
    to = addressed_by(kind)
    form = form_of_mail(kind, facts)
    candidate, contact = (
        greeting(Addressee(one.given, one.family, one.honorific, one.salutation, form), language)
        for one in (facts.candidate, facts.contact)
    )
    if to is Addressed.BOTH:
        return f"{candidate}, {contact[0].lower()}{contact[1:]}"
    return contact if to is Addressed.CONTACT else candidate


def _first_name(person: Person) -> str:
    return person.given or person.full_name.split(" ")[0]
