"""What speaks for two people being one, and whether it is enough to ask."""

from __future__ import annotations

from typing import NamedTuple

from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.names.name_comparison import NameLikeness, name_likeness

HAS_EMAIL, HAS_PHONE = 1, 2
HAS_BOTH = HAS_EMAIL | HAS_PHONE
COMPANY_POINTS = 2
ENOUGH_POINTS = 2


class Compared(NamedTuple):
    """One person as compared: company without its legal form, company, title and place folded.

    `reach` is HAS_EMAIL, HAS_PHONE, both or 0; `is_bare` where there is nothing but a name.
    """

    given: str
    family: str
    company: str
    title: str
    place: str
    reach: int
    is_bare: bool


def may_be_one(one: Compared, other: Compared, *, is_common: bool = False) -> tuple[SharedTrait, ...]:
    """Return what speaks for two people being one, nothing where it is too little to ask; never a name alone.

    An employer in common, or place and job, are enough; another e-mail and another phone each speak against.
    Names that are only similar, or that many have, need more. Where one of them is a bare name, nothing
    speaks against it, and the same name is enough to ask.

    Args:
        one: somebody.
        other: somebody else.
        is_common: whether many have the name of either.
    """
    is_bare = one.is_bare or other.is_bare
    points = 0 if is_bare else _points(one, other)
    needed = ENOUGH_POINTS + is_common
    is_in_place = not is_common and _agree_in_place(one, other)
    if points < needed and not (is_bare or is_in_place):
        return ()
    likeness = name_likeness((one.given, one.family), (other.given, other.family))
    if likeness is NameLikeness.OTHER or not (one.given or one.family):
        return ()
    is_same = likeness is NameLikeness.SAME
    named = SharedTrait(LikenessReason.SAME_NAME if is_same else LikenessReason.SIMILAR_NAMES)
    if is_bare:
        return (named, SharedTrait(LikenessReason.ONLY_A_NAME)) if is_same else ()
    if not is_same:
        needed += _doubts(one, other)
        is_in_place = is_in_place and not _differ(one.title, other.title)
    return (named, *_shared(one, other)) if points >= needed or is_in_place else ()


def _points(one: Compared, other: Compared) -> int:
    """Return what speaks for two being one, less what speaks against it."""
    points = COMPANY_POINTS * _equal(one.company, other.company)
    points += _equal(one.place, other.place) + _equal(one.title, other.title)
    return points - (one.reach & other.reach).bit_count()


def _agree_in_place(one: Compared, other: Compared) -> bool:
    """Tell whether two are in the same place, and nothing else of them differs."""
    return (
        _equal(one.place, other.place)
        and not one.reach & other.reach
        and not _differ(one.company, other.company)
    )


def _doubts(one: Compared, other: Compared) -> int:
    """Return how much more two need whose names are only similar."""
    differ_in_both = _differ(one.place, other.place) and _differ(one.title, other.title)
    return bool(one.reach & other.reach) + differ_in_both


def _shared(one: Compared, other: Compared) -> tuple[SharedTrait, ...]:
    pairs = (
        (LikenessReason.SAME_COMPANY, one.company, other.company),
        (LikenessReason.SAME_PLACE, one.place, other.place),
        (LikenessReason.SAME_TITLE, one.title, other.title),
    )
    return tuple(SharedTrait(reason) for reason, mine, theirs in pairs if _equal(mine, theirs))


def _equal(one: str, other: str) -> bool:
    return bool(one) and one == other


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other
