"""What speaks for introducing one person to another: the reasons by which the contact fits the wish."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.match_sides import offered_by, wanted_by
from recruiterdesk.domain.matching import fit, speaks_against
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.match_tables import likeness, trades
from recruiterdesk.storage.queries.lines_of_work import with_lines_of_work
from recruiterdesk.storage.queries.network import last_contacts, profiles_of, wishes_of
from recruiterdesk.storage.queries.stored_records import people_by_id

Pair = tuple[int, int]


def reasons_for_pairs(desk: Desk, pairs: Sequence[Pair]) -> dict[Pair, tuple[Reason, ...]]:
    """Return for each pair of candidate and contact what speaks for it, without those that don't fit."""
    candidate_ids = sorted({candidate for candidate, _ in pairs})
    contact_ids = sorted({contact for _, contact in pairs})
    candidates = with_lines_of_work(desk, people_by_id(desk, candidate_ids))
    contacts, profiles = people_by_id(desk, contact_ids), profiles_of(desk, contact_ids)
    wishes, spoken = wishes_of(desk, candidate_ids), last_contacts(desk, contact_ids)
    wanted = {one: wanted_by(person, wishes.get(one), trades()) for one, person in candidates.items()}
    offered = {
        one: offered_by(person, profiles.get(one), spoken.get(one), trades())
        for one, person in contacts.items()
    }
    today = desk.clock.today()
    found = {
        (candidate, contact): fit(wanted[candidate], offered[contact], today, likeness)
        for candidate, contact in pairs
        if candidate in wanted and contact in offered
    }
    return {
        pair: tuple(reason for reason in fitted.reasons if not speaks_against(reason))
        for pair, fitted in found.items()
        if fitted is not None
    }
