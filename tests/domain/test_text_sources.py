"""Texts as they are edited: what was read comes out the same, in both forms of address."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from recruiterdesk.domain.drafts import DraftKind, parse_draft
from recruiterdesk.domain.guides import GuideKind, parse_guide
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import check_content, name_of, print_of
from recruiterdesk.domain.text_sources import DraftSource, GuideSource, Wording, content_of, source_of
from recruiterdesk.domain.words import FormOfAddress
from tests.domain.texts import draft_of, guide_of, shipped

SIE, DU = FormOfAddress.FORMAL, FormOfAddress.INFORMAL


def source(kind: GuideKind | DraftKind, language: Language) -> GuideSource | DraftSource:
    return source_of(name_of(kind, language), shipped(kind, language))


@pytest.mark.parametrize(("kind", "language", "form"), list(product(GuideKind, Language, FormOfAddress)))
def test_a_guide_comes_out_as_it_was(kind: GuideKind, language: Language, form: FormOfAddress) -> None:
    assert parse_guide(content_of(source(kind, language)), form) == guide_of(kind, language, form)


@pytest.mark.parametrize(("kind", "language", "form"), list(product(DraftKind, Language, FormOfAddress)))
def test_a_draft_comes_out_as_it_was(kind: DraftKind, language: Language, form: FormOfAddress) -> None:
    assert parse_draft(content_of(source(kind, language)), form) == draft_of(kind, language, form)


@pytest.mark.parametrize(
    ("before", "form", "words", "language", "after"),
    [
        (Wording("a", "a"), SIE, "b", Language.EN, Wording("b", "b")),
        (Wording("Ja.", "Ja."), SIE, "Nein.", Language.DE, Wording("Nein.", "Nein.")),
        (Wording("Ja.", "Ja."), SIE, "Ja, Sie.", Language.DE, Wording("Ja, Sie.", "Ja.")),
        (Wording("Sie.", "Du."), DU, "Ja, du.", Language.DE, Wording("Sie.", "Ja, du.")),
        (Wording("Sie.", "Du."), SIE, "Ja.", Language.DE, Wording("Ja.", "Du.")),
    ],
)
def test_sie_and_du_are_worded_apart(
    before: Wording, form: FormOfAddress, words: str, language: Language, after: Wording
) -> None:
    assert before.reworded(form, words, language) == after
    assert after.in_form(form) == words


def test_steps_move_and_optional_ones_go() -> None:
    guide = source(GuideKind.CLOSURE, Language.EN)
    assert isinstance(guide, GuideSource)
    moved = guide.with_step_moved("help", -1)
    assert [step.key for step in moved.steps][4:6] == ["help", "reason"]
    assert guide.with_step_moved("ready", -3) == guide
    off = replace(moved, steps=tuple(replace(s, off=s.key == "help") for s in moved.steps))
    said = parse_guide(content_of(off))
    assert "help" not in [step.key for step in said.steps]
    assert content_of(source_of(name_of(GuideKind.CLOSURE, Language.EN), content_of(off))) == content_of(off)


def test_one_form_may_have_a_line_more_than_the_other() -> None:
    guide = source(GuideKind.CLOSURE, Language.DE)
    assert isinstance(guide, GuideSource)
    silent = replace(guide.reactions[2], lines=Wording("Ich bin da.\n\nSie haben Zeit.", "Ich bin da."))
    content = content_of(replace(guide, reactions=(silent,)))
    assert parse_guide(content).reactions[0].lines == ("Ich bin da.", "Sie haben Zeit.")
    assert parse_guide(content, DU).reactions[0].lines == ("Ich bin da.", "")
    check_content(name_of(GuideKind.CLOSURE, Language.DE), content)


def test_texts_of_one_print_say_the_same():
    assert print_of("I have an answer.") == print_of("I have an answer.")
    assert print_of("I have an answer.") != print_of("I have no answer.")
