"""Which mail fits an introduction, to whom it goes, and what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.drafts import NAMELESS, NAMING, DraftKind, allowed_in, fill_draft, parse_draft
from recruiterdesk.domain.introduction_drafts import (
    DRAFTS_OF,
    Addressed,
    MailFacts,
    addressed_by,
    described,
    drafts_of,
    form_of_mail,
    introduced_as,
    language_of_mail,
    values_of_mail,
)
from recruiterdesk.domain.introductions import NAMED
from recruiterdesk.domain.records import Introduction, NetworkProfile, Person
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import FormOfAddress, IntroductionState, Salutation
from tests.domain.hours import day
from tests.domain.texts import draft_of

MAILS = [kind for kind in DraftKind if kind.startswith("introduction_")]
ANA = Person(1, "Ana Ruiz", "Ana", "Ruiz", salutation=Salutation.MS, company="Nordwerk AG")
RAJ = Person(
    2, "Raj Patel", "Raj", "Patel", salutation=Salutation.MR, company="Halden GmbH", title="Head of Data"
)
MADE = Introduction(
    9, 1, 2, IntroductionState.BOTH_AGREED, day("2026-11-02"), contact_asked_on=day("2026-11-01")
)
FACTS = MailFacts(
    MADE, ANA, RAJ, Language.EN, Language.EN, blurb="Builds data platforms.", until=day("2027-05-02"),
    me="Mara Lind", my_phone="+49 40 1234567",
)  # fmt: skip


def written(kind: DraftKind, facts: MailFacts = FACTS) -> str:
    values = values_of_mail(kind, facts, lambda _language, on: on.isoformat())
    filled = fill_draft(draft_of(kind, language_of_mail(kind, facts), form_of_mail(kind, facts)), values)
    return f"{filled.draft.subject}\n{filled.draft.body}"


def standing(state: IntroductionState, **more: object) -> MailFacts:
    return replace(FACTS, introduction=replace(MADE, introduction_state=state, **more))


@pytest.mark.parametrize(("kind", "state"), list(product(MAILS, IntroductionState)))
def test_a_mail_that_names_somebody_waits_until_both_agreed(
    kind: DraftKind, state: IntroductionState
) -> None:
    if kind in NAMING and state not in NAMED:
        with pytest.raises(Refusal, match="names_too_early"):
            written(kind, standing(state))
        assert kind not in DRAFTS_OF[state]
        return
    text = written(kind, standing(state, introduced_on=day("2026-11-05")))
    assert not re.search(r"[{}\[\]…]", text)
    if kind in NAMELESS:
        other = "Ruiz|Nordwerk" if addressed_by(kind) is Addressed.CONTACT else "Patel|Halden"
        assert not re.search(other, text)


@pytest.mark.parametrize("name", ["candidate", "contact", "client", "role"])
@pytest.mark.parametrize("kind", sorted(NAMELESS))
def test_no_wording_of_the_users_own_lets_a_name_in(kind: DraftKind, name: str) -> None:
    text = f'{{"kind": "{kind}", "language": "en", "subject": "x", "body": ["{{{name}}}"]}}'
    with pytest.raises(Refusal, match="text_unknown_placeholder"):
        parse_draft(text)


def test_other_mails_know_nothing_of_introductions() -> None:
    assert not allowed_in(DraftKind.THANKS) & {"contact", "contact_as", "blurb", "until", "introduced_on"}


def test_every_state_has_the_mails_that_fit_it() -> None:
    assert set(DRAFTS_OF) == set(IntroductionState)
    assert {kind for kinds in DRAFTS_OF.values() for kind in kinds} == set(MAILS)
    off = standing(IntroductionState.CONSENT_ENDED).introduction
    assert drafts_of(off) == (DraftKind.INTRODUCTION_OFF,)
    assert drafts_of(replace(off, contact_asked_on=None)) == ()


def test_the_introduction_greets_both_and_lets_them_go_on_alone() -> None:
    text = written(DraftKind.INTRODUCTION_BOTH)
    assert text.startswith("Ana Ruiz and Raj Patel\nDear Ms Ruiz, dear Mr Patel,")
    for said in ("Ana Ruiz: Builds data platforms.", "Raj Patel: Head of Data", "reply to all", "I leave"):
        assert said in text


def test_both_read_the_language_that_they_share_on_du_only_where_both_are() -> None:
    german = replace(FACTS, candidate_language=Language.DE, contact_language=Language.DE)
    assert "Guten Tag Frau Ruiz, guten Tag Herr Patel," in written(DraftKind.INTRODUCTION_BOTH, german)
    mixed = replace(german, contact_language=Language.EN)
    assert language_of_mail(DraftKind.INTRODUCTION_BOTH, mixed) is Language.EN
    assert language_of_mail(DraftKind.INTRODUCTION_ASK_CANDIDATE, mixed) is Language.DE
    du = replace(ANA, form_of_address=FormOfAddress.INFORMAL)
    one = replace(german, candidate=du)
    assert form_of_mail(DraftKind.INTRODUCTION_BOTH, one) is FormOfAddress.FORMAL
    assert form_of_mail(DraftKind.INTRODUCTION_ASK_CANDIDATE, one) is FormOfAddress.INFORMAL
    both = replace(one, contact=replace(RAJ, form_of_address=FormOfAddress.INFORMAL))
    assert "Hallo Ana, hallo Raj," in written(DraftKind.INTRODUCTION_BOTH, both)


@pytest.mark.parametrize(
    ("title", "function", "industry", "said"),
    [
        ("Head of Data", "", "logistics", "Head of Data (logistics)"),
        ("CTO at Halden", "engineering", "", "CTO"),
        ("Leiterin Einkauf bei Halden", "", "", "Leiterin Einkauf"),
        ("CTO Halden", "engineering", "", "engineering"),
        ("", "", "logistics", "logistics"),
        ("Head of Data", "", "Halden and others", "Head of Data"),
        ("Head of Data", "", "", "Head of Data"),
        ("Raj's desk", "", "", ""),
    ],
)
def test_a_contact_is_described_without_name_and_employer(
    title: str, function: str, industry: str, said: str
) -> None:
    profile = NetworkProfile(1, 2, function=function, industry=industry)
    assert described(replace(RAJ, title=title), profile) == said


def test_of_a_contact_without_a_profile_the_title_is_said() -> None:
    assert described(RAJ, None) == "Head of Data"


@pytest.mark.parametrize(
    ("title", "company", "function", "industry", "said"),
    [
        ("Head of Data", "Halden", "", "", "Head of Data, Halden"),
        ("Head of Data", "Halden", "", "logistics", "Head of Data, Halden (logistics)"),
        ("", "Halden", "purchasing", "", "purchasing, Halden"),
        ("", "", "", "logistics", "logistics"),
        ("", "", "", "", ""),
    ],
)
def test_a_contact_is_introduced_with_title_and_firm(
    title: str, company: str, function: str, industry: str, said: str
) -> None:
    contact = replace(RAJ, title=title, company=company)
    assert introduced_as(contact, NetworkProfile(1, 2, function=function, industry=industry)) == said


def test_without_title_and_profile_a_contact_is_introduced_by_the_firm() -> None:
    assert introduced_as(Person(2, "Raj Patel", company="Halden"), None) == "Halden"


def test_a_person_without_a_given_name_is_still_somebody() -> None:
    values = values_of_mail(
        DraftKind.INTRODUCTION_ASK_CONTACT,
        replace(FACTS, contact=Person(2, "Cher", company="X")),
        lambda *_: "",
    )
    assert values.first_name == "Cher"


@pytest.mark.parametrize(("kind", "language"), list(product(sorted(NAMELESS), Language)))
def test_who_is_asked_may_say_no(kind: DraftKind, language: Language) -> None:
    if kind in (DraftKind.INTRODUCTION_NO, DraftKind.INTRODUCTION_OFF):
        return
    body = draft_of(kind, language).body
    assert re.search(r"\bno\b|Nein", body)
    assert len(body) < 900
