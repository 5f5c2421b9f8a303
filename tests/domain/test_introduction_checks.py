"""What speaks against an introduction: which checks refuse, and which can be set aside knowingly."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.consent_scope import (
    Scope,
    is_live,
    mention_answers,
    says_no,
    scope_for,
    scope_from_text,
    standing_consent,
)
from recruiterdesk.domain.introduction_checks import IntroductionFacts, checks_of, require_clear
from recruiterdesk.domain.introduction_gates import CHECKED_AT, SET_ASIDE_KNOWINGLY, CheckKey, Gate
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.records import Consent, Introduction, Person
from recruiterdesk.domain.words import ConsentKind, IntroductionState, ScopeKind
from tests.domain.hours import day

TODAY = day("2026-11-23")
ANA = Person(1, "Ana Ruiz", company="Nordwerk AG")
RAJ = Person(2, "Raj Patel", company="Halden GmbH")
YES = Consent(5, 1, ConsentKind.MENTION, True, day("2026-11-02"), "anyone suitable", until=day("2027-05-02"))
AGREED = Introduction(
    9,
    1,
    2,
    IntroductionState.CANDIDATE_AGREED,
    TODAY,
    scope="this contact: Raj Patel",
    until=day("2027-05-02"),
)
SAID_NO = replace(AGREED, introduction_state=IntroductionState.CONTACT_SAID_NO)
CLEAR = IntroductionFacts(ANA, RAJ, TODAY, spoken_on=day("2026-05-04"), consents=(YES,))


def keys(**changes: object) -> dict[str, bool]:
    found = checks_of(replace(CLEAR, **changes))
    return {str(check.key): check.refuses for check in found}


def contact(**changes: object) -> Person:
    return replace(RAJ, **changes)


@pytest.mark.parametrize(
    ("changes", "key", "refuses"),
    [
        ({"contact": ANA}, "same_person", True),
        ({"others": (AGREED,)}, "under_way", True),
        ({"candidate": replace(ANA, do_not_contact=True)}, "candidate_left_alone", True),
        ({"contact": contact(do_not_contact=True)}, "contact_left_alone", True),
        ({"candidate_to_be_told": True}, "candidate_to_be_told", True),
        ({"contact_to_be_told": True}, "contact_to_be_told", True),
        ({"contact": contact(company="nordwerk group")}, "own_employer", True),
        ({"contact": contact(company="Nordwerk Energy")}, "perhaps_own_employer", False),
        (
            {"contact": contact(company=""), "contact_domains": ("example.com", "mail.nordwerk.co.uk")},
            "perhaps_own_employer",
            False,
        ),
        (
            {"contact_domains": ("acme.example",), "excluded_firms": "ACME Ltd"},
            "perhaps_excluded_firm",
            False,
        ),
        ({"excluded_firms": "Acme\nhalden holding"}, "excluded_firm", True),
        ({"excluded_firms": "Halden Logistics"}, "perhaps_excluded_firm", False),
        ({"in_play_at": ("Halden",)}, "in_play_there", True),
        ({"clients": ("Acme", "Halden AG")}, "client_under_terms", False),
        ({"in_play_at": ("Halden Logistics",)}, "client_under_terms", False),
        (
            {"contact": contact(company=""), "contact_domains": ("acme.de",), "in_play_at": ("Acme",)},
            "client_under_terms",
            False,
        ),
        ({"contact_domains": ("mail.acme.co.uk",), "clients": ("ACME Ltd",)}, "client_under_terms", False),
        ({"hiring_managers": ("", "raj patel")}, "client_under_terms", False),
        ({"spoken_on": None}, "never_spoken", False),
        ({"asked_on": (TODAY, day("2026-08-24"))}, "asked_too_often", True),
        ({"consents": (YES, replace(YES, id=6, given=False))}, "said_no", False),
        ({"others": (SAID_NO,)}, "contact_said_no", False),
        ({"consents": ()}, "consent_missing", True),
        ({"introduction": replace(AGREED, until=day("2026-11-22"))}, "consent_ran_out", True),
        ({"introduction": replace(AGREED, scope="this company: Acme")}, "consent_other_scope", True),
    ],
)
def test_each_thing_that_speaks_against_it_is_found(
    changes: dict[str, object], key: str, refuses: bool
) -> None:
    assert keys(**changes)[key] is refuses
    assert key not in keys()


def test_nothing_speaks_against_two_whom_nothing_is_between() -> None:
    assert keys() == {}
    assert keys(contact_domains=("example.com", "halden.de")) == {}


@pytest.mark.parametrize(
    ("mine", "theirs", "company", "employer"),
    [
        ("elb-systems.de", "elb-systems.de", "", "elb-systems.de"),
        ("mail.elb-systems.co.uk", "x.example", "Elb Systems GmbH", "mail.elb-systems.co.uk"),
        ("gmail.com", "gmail.com", "", None),
        ("yahoo.co.uk", "yahoo.co.uk", "", None),
        ("example.org", "example.org", "", None),
        ("elb-systems.de", "halden.de", "Halden GmbH", None),
    ],
)
def test_a_shared_work_address_may_be_one_employer(
    mine: str, theirs: str, company: str, employer: str | None
) -> None:
    facts = replace(
        CLEAR,
        candidate=replace(ANA, company=""),
        contact=contact(company=company),
        candidate_domains=(mine,),
        contact_domains=(theirs,),
    )
    found = [dict(check.values)["employer"] for check in checks_of(facts)]
    assert found == ([employer] if employer else [])
    assert keys(introduction=AGREED, consents=()) == {}
    ended = replace(AGREED, introduction_state=IntroductionState.NO_REPLY)
    assert keys(others=(ended,), asked_on=(day("2026-08-23"), TODAY)) == {}
    assert keys(introduction=replace(AGREED, scope="in words of their own", until=None)) == {}
    assert keys(introduction=replace(AGREED, scope="this company: halden")) == {}


def test_a_client_where_they_are_in_play_is_no_question_of_terms() -> None:
    assert keys(in_play_at=("Halden",), clients=("Halden",)) == {"in_play_there": True}


def test_what_refuses_stands_first() -> None:
    found = checks_of(replace(CLEAR, spoken_on=None, candidate_to_be_told=True))
    assert [check.key for check in found] == [CheckKey.CANDIDATE_TO_BE_TOLD, CheckKey.NEVER_SPOKEN]


def test_only_what_the_recruiter_alone_can_judge_is_set_aside() -> None:
    assert sorted(SET_ASIDE_KNOWINGLY) == [
        "client_under_terms", "contact_said_no", "never_spoken", "perhaps_excluded_firm",
        "perhaps_own_employer", "said_no",
    ]  # fmt: skip
    cold = replace(CLEAR, spoken_on=None)
    with pytest.raises(Refusal) as refused:
        require_clear(cold, Gate.ASK_CONTACT, frozenset())
    assert (refused.value.key, refused.value.values) == (
        "introduction.check.never_spoken", {"contact": "Raj Patel"},
    )  # fmt: skip
    require_clear(cold, Gate.ASK_CONTACT, frozenset({CheckKey.NEVER_SPOKEN}))
    require_clear(cold, Gate.ASK_CANDIDATE, frozenset())
    with pytest.raises(Refusal):
        require_clear(replace(CLEAR, candidate_to_be_told=True), Gate.ASK_CONTACT, frozenset(CheckKey))


def test_every_check_is_made_before_some_step() -> None:
    assert frozenset().union(*CHECKED_AT.values()) == frozenset(CheckKey)
    assert not CHECKED_AT[Gate.CONTACT_AGREES] & SET_ASIDE_KNOWINGLY
    assert CHECKED_AT[Gate.INTRODUCE] & SET_ASIDE_KNOWINGLY == {
        CheckKey.PERHAPS_OWN_EMPLOYER,
        CheckKey.PERHAPS_EXCLUDED_FIRM,
    }


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("", Scope(ScopeKind.ANYONE)),
        ("anyone suitable", Scope(ScopeKind.ANYONE)),
        ("anyone", Scope(ScopeKind.ANYONE)),
        ("Jede passende Person", Scope(ScopeKind.ANYONE)),
        ("this company: Halden GmbH", Scope(ScopeKind.THIS_COMPANY, "Halden GmbH")),
        ("this_company", Scope(ScopeKind.THIS_COMPANY)),
        ("Diese Firma: Halden", Scope(ScopeKind.THIS_COMPANY, "Halden")),
        ("only contact: Raj: Patel", Scope(ScopeKind.THIS_CONTACT, "Raj: Patel")),
        ("fintechs in Berlin", None),
    ],
)
def test_a_scope_is_read_as_one_types_it(text: str, scope: Scope | None) -> None:
    assert scope_from_text(text) == scope
    assert scope is None or scope_from_text(scope.as_text()) == scope


@pytest.mark.parametrize(
    ("scope", "covers"),
    [
        ("", True),
        ("this company: halden group", True),
        ("this company: Acme", False),
        ("this company", False),
        ("this contact: RAJ PATEL", True),
        ("this contact: Raj", False),
        ("this contact", False),
        ("fintechs in Berlin", False),
    ],
)
def test_whom_a_consent_covers(scope: str, covers: bool) -> None:
    consent = replace(YES, scope=scope)
    assert (standing_consent((consent,), RAJ, TODAY) is consent) is covers


def test_the_newest_consent_since_the_last_no_counts() -> None:
    no = replace(YES, id=6, given=False)
    narrow = replace(YES, id=7, scope="this company: Halden")
    keep = replace(YES, id=8, kind=ConsentKind.KEEP, given=False)
    assert standing_consent((YES, no), RAJ, TODAY) is None
    assert standing_consent((YES, no, narrow, keep), RAJ, TODAY) is narrow
    assert mention_answers((narrow, YES)) == (YES, narrow)
    assert says_no((YES, no)) is no
    assert says_no((YES, no, narrow)) is None
    assert says_no((keep,)) is None
    assert standing_consent((YES,), RAJ, day("2027-05-02")) is YES
    assert standing_consent((YES,), RAJ, day("2027-05-03")) is None


def test_scopes_of_this_contact_and_company_name_them() -> None:
    texts = [scope_for(kind, RAJ).as_text() for kind in ScopeKind]
    assert texts == ["this contact: Raj Patel", "this company: Halden GmbH", "anyone suitable"]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-11-23", 6, "2027-05-23"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-31", 0, "2026-12-31"),
        ("2026-12-31", 12, "2027-12-31"),
    ],
)
def test_months_end_where_the_month_does(start: str, months: int, end: str) -> None:
    assert months_after(day(start), months) == day(end)


def test_a_consent_without_an_end_lives_on() -> None:
    assert is_live(None, dt.date.max)


def test_what_was_set_aside_speaks_of_one_firm_and_is_asked_of_another() -> None:
    energy = replace(CLEAR, contact=contact(company="Nordwerk Energy"), introduction=AGREED, spoken_on=None)
    known = frozenset({CheckKey.PERHAPS_OWN_EMPLOYER, CheckKey.NEVER_SPOKEN})
    marks = require_clear(energy, Gate.ASK_CONTACT, known)
    assert marks.splitlines() == ["perhaps_own_employer|nordwerk energy|nordwerk ag", "never_spoken"]
    later = replace(energy, introduction=replace(AGREED, set_aside=marks))
    assert checks_of(later) == ()
    assert require_clear(later, Gate.INTRODUCE, frozenset()) == marks
    moved = replace(later, contact=contact(company="Nordwerk Water"))
    assert [check.key for check in checks_of(moved)] == [CheckKey.PERHAPS_OWN_EMPLOYER]
