"""How long people's data is kept, on what, and what they agreed to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import ConsentKind, LawfulBasis


@dataclass(frozen=True, slots=True)
class Retention:
    """The day until which a person's data is kept; a person has one or none."""

    id: int
    person_id: int
    keep_until: dt.date


@dataclass(frozen=True, slots=True)
class NotedBasis:
    """On what a person's data is kept, as the recruiter noted it; a person has one or none."""

    id: int
    person_id: int
    basis: LawfulBasis
    noted_on: dt.date


@dataclass(frozen=True, slots=True)
class PlannedErasure:
    """A person who is to be erased on a day; until then it can be taken back. A person has one or none."""

    id: int
    person_id: int
    due_on: dt.date
    planned_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to one of the three consents; the newest of a kind counts."""

    id: int
    person_id: int
    kind: ConsentKind
    given: bool
    on: dt.date
    scope: str = ""
    words: str = ""
    way: str = ""
    until: dt.date | None = None
