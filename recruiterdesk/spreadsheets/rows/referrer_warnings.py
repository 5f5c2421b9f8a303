"""What is odd about who sent somebody: a name that two people have, their own, or a circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.found import PlanWarning
from recruiterdesk.spreadsheets.matching.known import KnownPeople
from recruiterdesk.spreadsheets.planned import PlannedRecord


def referrer_warnings(records: Sequence[PlannedRecord], known: KnownPeople) -> Iterator[PlanWarning]:
    """Yield a warning for each referrer who stays a name alone, or is left out, by file and desk.

    Of somebody whose referrer the desk knows already nothing is taken over, and nothing is said.
    """
    named = [record for record in records if record.referred_by]
    if not named:
        return
    called: dict[str, set[int]] = defaultdict(set)
    for record in records:
        for words in (record.full_name, *record.emails):
            called[fold(words)].add(_whose(record))
    on_desk = known.senders(
        {record.referred_by for record in named},
        {record.person_id for record in named if record.person_id is not None},
    )
    # People of the desk have numbers below 0, as _whose gives them.
    sent_by = {-person: -sender for person, sender in on_desk.sent_by.items()}
    known_before = frozenset(sent_by)
    for record in named:
        themselves = _whose(record)
        if themselves in known_before:
            continue
        there = {-person for person in on_desk.called.get(record.referred_by, ())}
        meant = called.get(fold(record.referred_by), set()) | there
        others = meant - {themselves}
        values = (("name", record.referred_by),)
        if len(others) > 1:
            yield PlanWarning(record.row, "ambiguous_referrer", values)
        elif meant and not others:
            yield PlanWarning(record.row, "sent_themselves", values)
        elif others and themselves in _line_above(next(iter(others)), sent_by):
            yield PlanWarning(record.row, "referral_circle", values)
        elif others:
            sent_by.setdefault(themselves, next(iter(others)))


def _line_above(person: int, sent_by: Mapping[int, int]) -> Iterator[int]:
    """Yield who sent a person, who sent those, and so on; it holds no circle, for none is ever added."""
    while person in sent_by:
        person = sent_by[person]
        yield person


def _whose(record: PlannedRecord) -> int:
    """Return a number of the person: below 0 people of the desk, else the first row that speaks of them."""
    return -record.person_id if record.person_id is not None else record.same_as_row or record.row
