"""The lines of the palette other than people, and how words find them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.storage.queries.found_lately import Lately

_LEAST_MISTYPED = 4
BEGUN, HELD, MEANT, NEAR = range(4)


@dataclass(frozen=True)
class Offer:
    """A line that can be chosen, other than a person.

    Args:
        text: what it says.
        keys: its shortcut, "" for none.
        choose: does it.
        kind: what it is, in a word at the right where it has no shortcut.
        lately: as what it is remembered; None for what isn't.
        means: other words that people use for it, parted by " · "; all that is typed has to stand in its name
            and one of these parts. What is found so stands below what is called so.
        is_only_found: it is shown once words find it, and not among what can be done here.
        can_be_done: choosing it does something; what only says why not stands below what can be done.
    """

    text: str
    keys: str
    choose: Callable[[], object]
    kind: str = ""
    lately: Lately | None = None
    is_only_found: bool = False
    means: str = ""
    can_be_done: bool = True

    @cached_property
    def letters(self) -> str:
        """The text as it is searched."""
        return searched_text(self.text)

    @cached_property
    def meanings(self) -> tuple[str, ...]:
        """The text with each of the other words for it, as they are searched."""
        parts = self.means.split(" · ") if self.means else ()
        return tuple(f" {searched_text(f'{self.text} {part}')}" for part in parts)


@dataclass(frozen=True)
class FoundOffers:
    """What the words stand in, and what they only come near to, both with the recent ones first."""

    exact: tuple[Offer, ...]
    near: tuple[Offer, ...] = ()


def find_offers(
    offers: Sequence[Offer], words: Sequence[str], recent: Mapping[Lately, int], most: int | None = None
) -> FoundOffers:
    """Return the offers in which all words stand, else those that are one typing error away.

    Args:
        offers: in their usual order.
        words: as `core.searched_text.searched_words` gives them; none finds all.
        recent: how long ago each was found, 0 for the last.
        most: how many of each at most.
    """
    ranked = [(_rank(offer, words), nth, offer) for nth, offer in enumerate(offers)]
    ranked = [each for each in ranked if each[0] < NEAR]
    near = [] if ranked or not words else list(_near(offers, words))
    if words:
        ranked.sort(key=lambda each: (_tier(each[2], each[0], recent), _age(each[2], recent), *each[:2]))
    else:
        ranked.sort(key=lambda each: (_age(each[2], recent), *each[:2]))
    return FoundOffers(tuple(each[2] for each in ranked)[:most], tuple(near)[:most])


def _tier(offer: Offer, rank: int, recent: Mapping[Lately, int]) -> int:
    """Put what is called so and can't be done just now between what can, and what only means the words."""
    if offer.can_be_done and (rank < MEANT or offer.lately in recent):
        return 0
    return 1 if rank < MEANT else 2


def _age(offer: Offer, recent: Mapping[Lately, int]) -> int:
    return len(recent) if offer.lately is None else recent.get(offer.lately, len(recent))


def _rank(offer: Offer, words: Sequence[str]) -> int:
    letters = f" {offer.letters}"
    if all(f" {word}" in letters for word in words):
        return BEGUN
    if all(word in letters for word in words):
        return HELD
    return MEANT if any(all(f" {word}" in known for word in words) for known in offer.meanings) else NEAR


def _near(offers: Sequence[Offer], words: Sequence[str]) -> Iterator[Offer]:
    """Give the offers that hold each word, or one that is an error away from it or begins so."""
    from rapidfuzz.distance import OSA

    def is_near(word: str, other: str) -> bool:
        if other.startswith(word):
            return True
        if len(word) < _LEAST_MISTYPED:
            return False
        lengths = range(len(word) - 1, len(word) + 2)
        return any(OSA.distance(word, other[:length], score_cutoff=1) <= 1 for length in lengths)

    for offer in offers:
        others = offer.letters.split()
        if all(any(is_near(word, other) for other in others) for word in words):
            yield offer
