"""Who sent whom around one person: the line up to the first, and everybody below."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from recruiterdesk.domain import records
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of

MOST_PEOPLE = 500
"""So many below a person are read at most; a tree is for looking at."""

_MOST_LEVELS = 40


@dataclass(frozen=True, slots=True)
class TreePerson:
    """Somebody in the tree: above at levels -1, -2, ..., below at 1, 2, ...

    Without an id they are not on the desk; without a name either they were erased. Above, `through` is the
    name of whom they sent; below, of who sent them. `on` is the day on which that was written down.
    """

    person_id: int | None
    name: str
    level: int
    through: str
    on: dt.date | None
    hired: bool = False


@dataclass(frozen=True, slots=True)
class SentSince:
    """Whom somebody sent since they were told a no, and how many of these were hired."""

    told_on: dt.date
    sent: int
    hired: int


@dataclass(frozen=True, slots=True)
class ReferralTree:
    """The line above, the nearest first; those below in depth-first order, each behind who sent them."""

    above: tuple[TreePerson, ...]
    below: tuple[TreePerson, ...]
    sent_since_told: SentSince | None


@dataclass(frozen=True, slots=True)
class _Child:
    """Somebody who was sent: a person, or a node without a name."""

    person_id: int | None
    node_id: int | None
    on: dt.date | None
    hired: bool = False


@dataclass(slots=True)
class _Below:
    """Who was sent by whom, of everybody below one person."""

    by_person: defaultdict[int, list[_Child]] = field(default_factory=lambda: defaultdict(list))
    by_node: defaultdict[int, list[_Child]] = field(default_factory=lambda: defaultdict(list))

    def sent_by(self, child: _Child) -> list[_Child]:
        if child.person_id is not None:
            return self.by_person[child.person_id]
        return self.by_node[child.node_id or 0]


def referral_tree(desk: Desk, person_id: int) -> ReferralTree:
    """Return who sent this person, who sent those, and everybody who came through them (at most 500)."""
    below = _read_below(desk, person_id)
    people = [child.person_id for sent in below.by_person.values() for child in sent]
    people += [child.person_id for sent in below.by_node.values() for child in sent]
    ids = [one for one in people if one is not None]
    names = {one.id: one.full_name for one in people_by_id(desk, [person_id, *ids]).values()}
    hired = _hired(desk, ids)
    start = _Child(person_id, None, None)
    found = tuple(_walk(below, start, names, hired, 1))
    return ReferralTree(
        tuple(_above(desk, person_id, names.get(person_id, ""))),
        found,
        _sent_since_told(desk, person_id, below.by_person[person_id], hired),
    )


def _read_below(desk: Desk, person_id: int) -> _Below:
    below = _Below()
    people, nodes, count = [person_id], list[int](), 0
    known_people, known_nodes = {person_id}, set[int]()
    for _level in range(_MOST_LEVELS):
        referrals = [
            *records_of(desk, records.Referral, people, "referrer_id"),
            *records_of(desk, records.Referral, nodes, "referrer_node_id"),
        ]
        erased = [
            *records_of(desk, records.NamelessNode, people, "referrer_id"),
            *records_of(desk, records.NamelessNode, nodes, "referrer_node_id"),
        ]
        # On a damaged desk the line may lead back to where it began; everybody stands in the tree once.
        referrals = [one for one in referrals if one.person_id not in known_people]
        erased = [node for node in erased if node.id not in known_nodes]
        for one in referrals:
            _put(below, one, _Child(one.person_id, None, one.on))
        for node in erased:
            _put(below, node, _Child(None, node.id, node.on, node.hired))
        count += len(referrals) + len(erased)
        people, nodes = [one.person_id for one in referrals], [node.id for node in erased]
        known_people.update(people)
        known_nodes.update(nodes)
        if not (people or nodes) or count >= MOST_PEOPLE:
            break
    return below


def _put(below: _Below, sent: records.Referral | records.NamelessNode, child: _Child) -> None:
    if sent.referrer_id is not None:
        below.by_person[sent.referrer_id].append(child)
    else:
        below.by_node[sent.referrer_node_id or 0].append(child)


def _walk(
    below: _Below, parent: _Child, names: dict[int, str], hired: frozenset[int], level: int
) -> Iterator[TreePerson]:
    through = names.get(parent.person_id or 0, "")
    for child in sorted(below.sent_by(parent), key=lambda one: (one.on or dt.date.min, one.person_id or 0)):
        is_hired = child.hired or child.person_id in hired
        name = names.get(child.person_id or 0, "")
        yield TreePerson(child.person_id, name, level, through, child.on, is_hired)
        yield from _walk(below, child, names, hired, level + 1)


def _above(desk: Desk, person_id: int, name: str) -> Iterator[TreePerson]:
    """Go up the line; it ends with somebody whom nobody is known to have sent."""
    links: Sequence[records.Referral | records.NamelessNode]
    links = records_of(desk, records.Referral, [person_id])
    through, known = name, {("referral", person_id)}
    for level in range(1, _MOST_LEVELS):
        if not links:
            return
        link = links[0]
        if _further(link) in known:
            return
        known.add(_further(link))
        if link.referrer_id is not None:
            person = people_by_id(desk, [link.referrer_id])[link.referrer_id]
            above = TreePerson(person.id, person.full_name, -level, through, link.on)
            links = records_of(desk, records.Referral, [person.id])
        elif link.referrer_node_id is not None:
            above = TreePerson(None, "", -level, through, link.on)
            links = records_of(desk, records.NamelessNode, [link.referrer_node_id], "id")
        elif isinstance(link, records.Referral):
            above = TreePerson(None, link.referrer_name, -level, through, link.on)
            links = ()
        else:
            return
        yield above
        through = above.name


def _further(link: records.Referral | records.NamelessNode) -> tuple[str, int]:
    """Return where the line goes on: a damaged desk may lead back to where it began."""
    if link.referrer_id is not None:
        return "referral", link.referrer_id
    return "nameless_node", link.referrer_node_id or 0


def _hired(desk: Desk, ids: Sequence[int]) -> frozenset[int]:
    hired: set[int] = set()
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT a."person_id" FROM "disposition" d JOIN "application" a ON a."id" = d."application_id" '
            f'WHERE d."kind" = ? AND a."person_id" IN ({marks})'
        )
        hired |= {row[0] for row in rows(desk, sql, (str(DispositionKind.HIRED), *part))}
    return frozenset(hired)


def _sent_since_told(
    desk: Desk, person_id: int, sent: Sequence[_Child], hired: frozenset[int]
) -> SentSince | None:
    """Count whom they sent from the day on which they were first told a no; None where it was nobody."""
    zone = recruiter_hours(desk.settings).zone
    told = [
        closure.closed_at.astimezone(zone).date()
        for closure in records_of(desk, records.Closure, [person_id])
        if closure.closed_at is not None and not closure.cancelled and closure.outcome in TELLING
    ]
    told_on = min(told, default=None)
    if told_on is None:
        return None
    since = [child for child in sent if child.on is not None and child.on >= told_on]
    count = sum(1 for child in since if child.hired or child.person_id in hired)
    return SentSince(told_on, len(since), count) if since else None


def senders_above(desk: Desk, people: Iterable[int]) -> dict[int, int]:
    """Return by whom these people were sent, by whom those were, and so on; 0 for who is not on the desk."""
    found: dict[int, int] = {}
    ahead = set(people)
    while ahead:
        level: dict[int, int] = {}
        for marks, part in in_chunks(ahead):
            sql = f'SELECT "person_id", "referrer_id" FROM "referral" WHERE "person_id" IN ({marks})'
            level |= {person_id: referrer_id or 0 for person_id, referrer_id in rows(desk, sql, part)}
        found |= level
        ahead = {sender for sender in level.values() if sender} - found.keys()
    return found
