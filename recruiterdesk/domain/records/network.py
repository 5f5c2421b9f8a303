"""The network: who can help whom, who sent whom, and introductions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import IntroductionState


@dataclass(frozen=True, slots=True)
class NetworkProfile:
    """What is known of a contact beside company and title; the words are the recruiter's own."""

    id: int
    person_id: int
    function: str = ""
    industry: str = ""
    seniority: str = ""
    can_help_with: str = ""
    how_we_know: str = ""
    last_contact_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What a candidate wants next, beside the words of `Person.wish`.

    `excluded_firms` are the firms to which they are never mentioned, one on each line.
    """

    id: int
    person_id: int
    function: str = ""
    industry: str = ""
    place: str = ""
    seniority: str = ""
    excluded_firms: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """Who sent whom: the person was sent by the referrer (by name where the referrer is not in the desk).

    Where the referrer was erased, a node without a name stands in their place.
    """

    id: int
    person_id: int
    referrer_id: int | None
    referrer_name: str
    on: dt.date
    thanked_at: dt.datetime | None = None
    referrer_node_id: int | None = None


@dataclass(frozen=True, slots=True)
class NamelessNode:
    """Where somebody who was erased stood among who sent whom; when they came, and whether they were hired.

    They were sent by a person, or by another who was erased, or nobody knows by whom.
    """

    id: int
    on: dt.date | None = None
    hired: bool = False
    referrer_id: int | None = None
    referrer_node_id: int | None = None


@dataclass(frozen=True, slots=True)
class Introduction:
    """A candidate passed on to a contact, both agreeing.

    `blurb` is what the contact reads before both agreed: it names nobody. `follow_up_on` is the day on which
    one asks next how it went. `set_aside` are the marks of what the recruiter set aside, one a line.
    """

    id: int
    person_id: int
    contact_id: int
    introduction_state: IntroductionState
    state_since: dt.date
    scope: str = ""
    until: dt.date | None = None
    outcome: str = ""
    introduced_on: dt.date | None = None
    blurb: str = ""
    candidate_asked_on: dt.date | None = None
    contact_asked_on: dt.date | None = None
    reminded_on: dt.date | None = None
    follow_up_on: dt.date | None = None
    set_aside: str = ""
