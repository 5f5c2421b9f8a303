"""Introductions, referrals and pairs of two people who are one, within a transaction."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.domain.introductions import PENDING, UNDER_WAY
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.operations.referrals import stands_below
from recruiterdesk.storage.writer import Writer

_ORDER = tuple(IntroductionState)


def move_relations(writer: Writer, kept_id: int, other_id: int) -> None:
    """Within a transaction: put the kept person in the other's place wherever others stand beside them."""
    _move_introductions(writer, kept_id, other_id)
    _move_referrals(writer, kept_id, other_id)
    _move_distinct_pairs(writer, kept_id, other_id)


def _move_introductions(writer: Writer, kept_id: int, other_id: int) -> None:
    """Move both directions; nobody is introduced to themselves, and nothing is pending twice."""
    for as_candidate in writer.find(records.Introduction, person_id=other_id):
        writer.update(as_candidate, person_id=kept_id)
    for as_contact in writer.find(records.Introduction, contact_id=other_id):
        writer.update(as_contact, contact_id=kept_id)
    touched = [
        *writer.find(records.Introduction, person_id=kept_id),
        *writer.find(records.Introduction, contact_id=kept_id),
    ]
    by_pair: dict[tuple[int, int], list[records.Introduction]] = {}
    for one in {one.id: one for one in touched}.values():
        if one.person_id == one.contact_id:
            writer.delete(one)
        else:
            by_pair.setdefault((one.person_id, one.contact_id), []).append(one)
    for found in by_pair.values():
        _leave_one_pending(writer, found)


def _leave_one_pending(writer: Writer, found: list[records.Introduction]) -> None:
    """Keep the furthest of what is under way; what came of earlier ones is history and stays."""
    under_way = [one for one in found if one.introduction_state in PENDING]
    further = [one for one in found if one.introduction_state in _AFTER_PENDING]
    under_way.sort(key=lambda one: (_ORDER.index(one.introduction_state), one.id))
    for one in under_way if further else under_way[:-1]:
        writer.delete(one)


_AFTER_PENDING = UNDER_WAY - PENDING


def _move_referrals(writer: Writer, kept_id: int, other_id: int) -> None:
    """Move whom they sent and who sent them; a circle is cut by keeping the referrer's name alone."""
    for sent in writer.find(records.Referral, referrer_id=other_id):
        if sent.person_id == kept_id:
            writer.delete(sent)
        else:
            writer.update(sent, referrer_id=kept_id)
    for by_kept in writer.find(records.Referral, person_id=other_id, referrer_id=kept_id):
        writer.delete(by_kept)
    has_referrer = bool(writer.find(records.Referral, person_id=kept_id))
    for sent_by in writer.find(records.Referral, person_id=other_id):
        if has_referrer:
            writer.delete(sent_by)
        else:
            writer.update(sent_by, person_id=kept_id)
            has_referrer = True
    for node in writer.find(records.NamelessNode, referrer_id=other_id):
        writer.update(node, referrer_id=kept_id)
    for sent_by in writer.find(records.Referral, person_id=kept_id):
        _cut_circle(writer, sent_by)


def _cut_circle(writer: Writer, sent_by: records.Referral) -> None:
    """Let a person be sent by nobody whom they sent: a name alone closes no circle."""
    closes = stands_below(writer, sent_by, sent_by.person_id)
    if closes and sent_by.referrer_name:
        writer.update(sent_by, referrer_id=None, referrer_node_id=None)
    elif closes:
        writer.delete(sent_by)


def _move_distinct_pairs(writer: Writer, kept_id: int, other_id: int) -> None:
    """Whom the other was told apart from, the kept person is told apart from, once."""
    for pair in writer.find(records.DistinctPair, person_id=other_id):
        writer.update(pair, person_id=kept_id)
    for pair in writer.find(records.DistinctPair, other_id=other_id):
        writer.update(pair, other_id=kept_id)
    seen: set[frozenset[int]] = set()
    pairs = [
        *writer.find(records.DistinctPair, person_id=kept_id),
        *writer.find(records.DistinctPair, other_id=kept_id),
    ]
    for pair in pairs:
        both = frozenset((pair.person_id, pair.other_id))
        if both in seen:
            writer.delete(pair)
        seen.add(both)
