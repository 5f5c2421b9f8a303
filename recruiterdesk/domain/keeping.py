"""How long somebody's data is kept: worked out from a period, unless they or the recruiter said otherwise.

None of this is legal advice: the periods are those that are usual where the recruiter works, and each can be
changed. Their sources stand with them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from recruiterdesk.core.values import value
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.records import Consent
from recruiterdesk.domain.words import ConsentKind, CountedFrom

GRACE_DAYS = 7
"""So many days lie between the decision to erase somebody and its being done."""


@value
class KeepPreset:
    """How many months are usual in a country (ISO code), counted from what, and where that stands."""

    country: str
    months: int
    counted_from: CountedFrom
    source: str


PRESETS = (
    # A claim is to be made within two months of the rejection, a suit filed within three more; one to spare.
    KeepPreset("DE", 6, CountedFrom.TOLD, "§ 15 (4) AGG, § 61b (1) ArbGG"),
    # Six months for a claim, and one until it has arrived.
    KeepPreset("AT", 7, CountedFrom.TOLD, "§ 29 (1) GlBG; DSB-D123.085/0003-DSB/2018"),
    # Three months that a tribunal may extend; a year at most is what the trade recommends.
    KeepPreset("GB", 12, CountedFrom.TOLD, "Equality Act 2010, s. 123; ICO, “Keeping recruitment records”"),
    # The authority counts from the last contact with the candidate.
    KeepPreset("FR", 24, CountedFrom.CONTACT, "CNIL, « Guide du recrutement », 2023"),
    # Personnel records, applications among them, are preserved for one year.
    KeepPreset("US", 12, CountedFrom.TOLD, "29 CFR § 1602.14 (EEOC)"),
)


class WhyKept(StrEnum):
    """What decides until when somebody's data is kept."""

    BY_HAND = "by_hand"
    PERIOD = "period"
    CONSENT = "consent"
    SAID_NO = "said_no"


@value
class KeptUntil:
    """The last day on which somebody's data is kept, and what decides it."""

    day: dt.date
    why: WhyKept


@value
class KeepFacts:
    """What is known of a person where that day is worked out.

    `told_on` is the last day on which an application of theirs was over for them: they were told, or nothing
    was owed. `contact_on` is the last day on which one spoke or they wrote. `keep` is their newest answer
    to "keep my data".
    """

    set_on: dt.date | None = None
    keep: Consent | None = None
    told_on: dt.date | None = None
    contact_on: dt.date | None = None
    in_play: bool = False
    hired: bool = False


def newest_answer(consents: Sequence[Consent], kind: ConsentKind) -> Consent | None:
    """Return the answer to one of the three consents that counts; None where none was given."""
    return max((one for one in consents if one.kind is kind), key=lambda one: one.id, default=None)


def kept_until(facts: KeepFacts, months: int, counted_from: CountedFrom) -> KeptUntil | None:
    """Return until when somebody's data is kept, None where no day is set.

    A day set by hand stands above all. Else nobody who is in play has one. Else it is the period's end, which
    begins anew whenever they are told (or, counted from the last contact, whenever one speaks), or the end of
    their consent where that is later; a consent without an end lifts the day. Who said no and has no period
    to wait for is kept until that day. Whoever was hired, and whoever never applied, has no period.

    Args:
        facts: what is known of the person.
        months: the period; 0 is none.
        counted_from: from what it is counted.
    """
    if facts.set_on is not None:
        return KeptUntil(facts.set_on, WhyKept.BY_HAND)
    if facts.in_play:
        return None
    end = _period_end(facts, months, counted_from)
    if facts.keep is None or (facts.keep.given and end is not None and _ends_before(facts.keep, end)):
        return KeptUntil(end, WhyKept.PERIOD) if end is not None else None
    if facts.keep.given:
        return KeptUntil(facts.keep.until, WhyKept.CONSENT) if facts.keep.until is not None else None
    if end is None or end < facts.keep.on:
        return KeptUntil(facts.keep.on, WhyKept.SAID_NO)
    return KeptUntil(end, WhyKept.PERIOD)


def _ends_before(keep: Consent, end: dt.date) -> bool:
    return keep.until is not None and keep.until < end


def _period_end(facts: KeepFacts, months: int, counted_from: CountedFrom) -> dt.date | None:
    if facts.told_on is None or facts.hired or not months:
        return None
    begins = facts.told_on
    if counted_from is CountedFrom.CONTACT and facts.contact_on is not None:
        begins = max(begins, facts.contact_on)
    return months_after(begins, months)


def keeps_until_after_call(
    facts: KeepFacts, today: dt.date, months: int, counted_from: CountedFrom
) -> KeptUntil | None:
    """Return until when data would be kept after a call today in which all that was owed is said."""
    told_on = facts.told_on if facts.told_on is not None and not facts.in_play else today
    after = replace(facts, told_on=told_on, contact_on=today, in_play=False)
    return kept_until(after, months, counted_from)


def erased_on(today: dt.date) -> dt.date:
    """Return the day on which somebody is erased whose erasure is decided today."""
    return today + dt.timedelta(days=GRACE_DAYS)
