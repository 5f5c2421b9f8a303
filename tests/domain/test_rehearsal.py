"""A rehearsal: a reaction comes up by its seed, at the step where they speak."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.rehearsal import reaction_for, without_sentences
from recruiterdesk.domain.salutation import Language
from tests.domain.texts import guide_of


@pytest.mark.parametrize(("kind", "language"), list(product(GuideKind, Language)))
def test_every_reaction_of_theirs_comes_up_with_some_seed(kind: GuideKind, language: Language) -> None:
    guide = guide_of(kind, language)
    found = [reaction_for(guide, seed) for seed in range(len(guide.reactions))]
    keys = {one.reaction.key for one in found if one is not None}
    assert keys == {reaction.key for reaction in guide.reactions} - {"will_find_out"}
    assert reaction_for(guide, 3) == reaction_for(guide, 3)


def test_it_comes_up_after_the_silence() -> None:
    guide = guide_of(GuideKind.CLOSURE, Language.EN)
    comes_up = reaction_for(guide, 0)
    assert comes_up is not None
    assert guide.steps[comes_up.step].key == "silence"
    short = replace(guide, steps=guide.steps[:2])
    at_the_end = reaction_for(short, 0)
    assert at_the_end is not None
    assert at_the_end.step == 1
    assert reaction_for(replace(guide, reactions=()), 0) is None


def test_without_its_sentences_a_guide_keeps_what_to_do() -> None:
    guide = guide_of(GuideKind.CLOSURE, Language.EN)
    hidden = without_sentences(guide)
    assert {step.sentence for step in hidden.steps} == {""}
    assert [step.hint for step in hidden.steps] == [step.hint for step in guide.steps]
