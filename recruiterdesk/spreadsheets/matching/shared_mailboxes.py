"""Addresses that are written otherwise and reach one mailbox: "ben.lee+jobs@gmail.com"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from recruiterdesk.spreadsheets.matching.compared_people import Candidate
from recruiterdesk.spreadsheets.matching.possible_matches import PossiblePair
from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.names.name_comparison import names_contradict
from recruiterdesk.spreadsheets.names.names import PersonName

_WITHOUT_DOTS = ("@gmail.com", "@googlemail.com")


def mailbox_pairs(candidates: Sequence[Candidate], addresses: AbstractSet[str]) -> Iterator[PossiblePair]:
    """Yield candidates who share a mailbox by addresses that differ, where their names allow for one person.

    That an address is the same is sure; that a mailbox is, depends on who runs it, so that it is asked.

    Args:
        candidates: everybody.
        addresses: those of the file, casefolded.
    """
    boxes = _shared_boxes(addresses)
    owners: dict[str, list[int]] = defaultdict(list)
    for place, candidate in enumerate(candidates if boxes else ()):
        for box in {boxes[email] for each in candidate.emails if (email := each.casefold()) in boxes}:
            owners[box].append(place)
    for box, places in owners.items():
        trait = SharedTrait(LikenessReason.SAME_EMAIL, box)
        for later in places[1:]:
            earlier = places[0]
            if not names_contradict(_name(candidates[later]), _name(candidates[earlier])):
                yield PossiblePair(later, earlier, (trait,))


def mailbox_of(address: str) -> str:
    """Return the address of the mailbox that a casefolded one reaches: no tag, with Google no dots either."""
    local, _, domain = address.rpartition("@")
    local = local.partition("+")[0] or local
    if f"@{domain}" in _WITHOUT_DOTS:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def _shared_boxes(addresses: AbstractSet[str]) -> dict[str, str]:
    """Return the mailbox of each address that shares it with another one."""
    by_box: dict[str, set[str]] = defaultdict(set)
    for address in addresses:
        if "+" in address or address.endswith(_WITHOUT_DOTS):
            by_box[mailbox_of(address)].add(address)
    for box, reaching in by_box.items():
        if box in addresses:
            reaching.add(box)
    return {address: box for box, reaching in by_box.items() if len(reaching) > 1 for address in reaching}


def _name(candidate: Candidate) -> PersonName:
    return PersonName(candidate.given, candidate.family)
