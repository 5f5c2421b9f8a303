"""Saying it once before it is said: which reaction comes up, and when."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recruiterdesk.domain.guides import Guide, Reaction

# The step after which they speak.
_THEN_THEY_SPEAK = ("silence", "listen", "how_are_you")
# A promise of ours, and no reaction of theirs.
_OURS = "will_find_out"


@dataclass(frozen=True, slots=True)
class ComesUp:
    """A reaction, and the number of the step (from 0) at which it comes up."""

    reaction: Reaction
    step: int


def reaction_for(guide: Guide, seed: int) -> ComesUp | None:
    """Return what comes up, None where there is nothing: the same seed brings the same, the next another."""
    theirs = [reaction for reaction in guide.reactions if reaction.key != _OURS]
    if not theirs:
        return None
    keys = [step.key for step in guide.steps]
    heard = next((place for place, key in enumerate(keys) if key in _THEN_THEY_SPEAK), len(keys) - 1)
    return ComesUp(theirs[seed % len(theirs)], heard)


def without_sentences(guide: Guide) -> Guide:
    """Return a guide that shows its steps and what to do, and leaves the words to whoever speaks."""
    return replace(guide, steps=tuple(replace(step, sentence="") for step in guide.steps))
