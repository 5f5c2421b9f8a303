"""Why two people fit, for the ideas on the board."""

from __future__ import annotations

from recruiterdesk.storage.queries.pair_reasons import reasons_for_pairs
from tests.operations.introduced import two_people


def test_each_pair_has_its_own_reasons_and_who_does_not_fit_has_none(desk):
    two = two_people(desk)
    pair, other_way = (two.candidate, two.contact), (two.contact, two.candidate)
    found = reasons_for_pairs(desk, [pair, other_way, (two.candidate, 999)])
    assert [reason.key for reason in found[pair]] == ["match.hires", "match.spoken"]
    assert (two.candidate, 999) not in found


def test_without_pairs_there_is_nothing_to_say(desk):
    assert reasons_for_pairs(desk, []) == {}
