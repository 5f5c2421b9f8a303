"""The call guides: what a recruiter reads while on the phone."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from itertools import product

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.guides import Condition, Guide, GuideKind, GuideValues, Language, fill, parse_guide
from recruiterdesk.domain.wordings import base_of, laid_over
from recruiterdesk.domain.words import DispositionKind, FormOfAddress
from tests.domain.texts import BARE, CONDITIONS, ENDINGS, FOLDER, FULL, guide_of, spoken_texts

EVERY_GUIDE = list(product(GuideKind, Language, FormOfAddress))
NEVER_SAID = re.compile(
    r"reject|process|resource|reach(ing)? out|circle back|journey|talent|\bqueue|\bstatus\b"
    r"|unfortunately|touch base|\bfeedback\b|nachfassen|\bleider\b|bewerberpool|\bprozess|ressource",
    re.IGNORECASE,
)


def sentence(kind: GuideKind, language: Language, key: str, values: GuideValues, form: str = "formal") -> str:
    guide = guide_of(kind, language, FormOfAddress(form))
    return next(fill(step.sentence, values).text for step in guide.steps if step.key == key)


def lines(guide: Guide, key: str, values: GuideValues) -> str:
    reaction = next(each for each in guide.reactions if each.key == key)
    return " ".join(fill(line, values).text for line in reaction.lines)


@pytest.mark.parametrize(("kind", "language", "form"), EVERY_GUIDE)
def test_every_guide_is_there_and_says_which_it_is(
    kind: GuideKind, language: Language, form: FormOfAddress
) -> None:
    guide = guide_of(kind, language, form)
    assert (guide.kind, guide.language) == (kind, language)
    for reaction in guide.reactions:
        assert 2 <= len(reaction.lines) <= 3


def test_no_file_lies_there_that_nobody_opens() -> None:
    for language in Language:
        assert {path.stem for path in (FOLDER / language).glob("*.json")} == set(GuideKind)


@pytest.mark.parametrize("kind", GuideKind)
def test_both_languages_have_the_same_steps_and_reactions(kind: GuideKind) -> None:
    english, german = guide_of(kind, Language.EN), guide_of(kind, Language.DE)
    assert [step.key for step in english.steps] == [step.key for step in german.steps]
    assert [bool(step.sentence) for step in english.steps] == [bool(step.sentence) for step in german.steps]
    assert [each.key for each in english.reactions] == [each.key for each in german.reactions]
    assert len({step.key for step in english.steps}) == len(english.steps)


@pytest.mark.parametrize(("kind", "language", "form"), EVERY_GUIDE)
def test_full_values_leave_no_brace_and_no_gap(
    kind: GuideKind, language: Language, form: FormOfAddress
) -> None:
    for text, ending, conditions in product(
        spoken_texts(guide_of(kind, language, form)), ENDINGS, CONDITIONS
    ):
        filled = fill(text, replace(FULL, ending=ending, conditions=conditions))
        assert filled.missing == ()
        assert not re.search(r"[{}\[\]…]|\.\.| [.,;!?]", filled.text), filled.text


@pytest.mark.parametrize(("kind", "language", "form"), EVERY_GUIDE)
def test_the_least_that_is_known_still_gives_whole_sentences(
    kind: GuideKind, language: Language, form: FormOfAddress
) -> None:
    for text, ending, conditions in product(
        spoken_texts(guide_of(kind, language, form)), ENDINGS, CONDITIONS
    ):
        filled = fill(text, replace(BARE, ending=ending, conditions=conditions))
        assert filled.missing == ()
        assert re.fullmatch(r"[A-ZÄÖÜ].*[.?!]", filled.text), (text, filled.text)
        assert not re.search(r"[.?!] [a-zäöü]| [.,;!?]", filled.text.replace("Dr. ", "")), filled.text


@pytest.mark.parametrize(("kind", "language", "form"), EVERY_GUIDE)
def test_no_word_that_the_desk_does_not_use(kind: GuideKind, language: Language, form: FormOfAddress) -> None:
    guide = guide_of(kind, language, form)
    shown = [word for step in guide.steps for word in (step.title, step.hint)]
    shown += [reaction.label for reaction in guide.reactions] + spoken_texts(guide)
    assert [text for text in shown if NEVER_SAID.search(text)] == []


@pytest.mark.parametrize("kind", GuideKind)
def test_sie_and_du_are_never_mixed(kind: GuideKind) -> None:
    formal = " ".join(spoken_texts(guide_of(kind, Language.DE)))
    informal = " ".join(spoken_texts(guide_of(kind, Language.DE, FormOfAddress.INFORMAL)))
    assert not re.search(r"\b(du|dich|dir|dein\w*)\b", formal, re.IGNORECASE)
    assert not re.search(r"\b(Sie|Ihnen|Ihr\w*)\b", informal)


@pytest.mark.parametrize(("kind", "language"), list(product(GuideKind, Language)))
def test_titles_fit_on_one_line(kind: GuideKind, language: Language) -> None:
    guide = guide_of(kind, language)
    assert max(len(step.title) for step in guide.steps) <= 60
    assert max(len(reaction.label) for reaction in guide.reactions) <= 32


@pytest.mark.parametrize("language", Language)
def test_the_closure_has_seven_steps_and_seven_reactions(language: Language) -> None:
    guide = guide_of(GuideKind.CLOSURE, language)
    keys = [step.key for step in guide.steps]
    assert keys == ["ready", "say_it", "silence", "name_it", "reason", "help", "next_call"]
    assert {each.key for each in guide.reactions} == {
        "asks_why",
        "upset",
        "silent",
        "asks_again",
        "angry",
        "relieved",
        "will_find_out",
    }


def test_the_no_is_said_in_one_sentence() -> None:
    said = sentence(GuideKind.CLOSURE, Language.EN, "say_it", FULL)
    assert said == "It's a no this time; they chose someone else."
    assert sentence(GuideKind.CLOSURE, Language.DE, "say_it", FULL) == (
        "Diesmal ist es ein Nein; die Wahl fiel auf jemand anderen."
    )


def test_only_where_it_is_late_they_should_have_heard_earlier() -> None:
    late = replace(FULL, conditions=frozenset({Condition.LATE}))
    assert sentence(GuideKind.CLOSURE, Language.EN, "say_it", late).endswith(
        "You should have heard that from me earlier."
    )
    assert sentence(GuideKind.CLOSURE, Language.DE, "say_it", late, "informal").endswith(
        "Das hättest du früher von mir hören müssen."
    )


BAD_NEWS = [kind for kind in GuideKind if kind.startswith("closure")]


@pytest.mark.parametrize(("kind", "language"), list(product(BAD_NEWS, Language)))
def test_no_but_follows_the_no(kind: GuideKind, language: Language) -> None:
    for ending, conditions in product(ENDINGS, CONDITIONS):
        said = sentence(kind, language, "say_it", replace(FULL, ending=ending, conditions=conditions))
        assert not re.search(r"\b(but|however|aber|jedoch)\b", said, re.IGNORECASE)


def test_nobody_is_said_to_be_chosen_where_nobody_was() -> None:
    for ending in (DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED):
        for values in (replace(FULL, ending=ending, may_tell=""), replace(BARE, ending=ending)):
            guide = guide_of(GuideKind.CLOSURE, Language.EN)
            said = " ".join(fill(text, values).text for text in spoken_texts(guide))
            assert "chose someone" not in said


def test_without_a_reason_the_recruiter_says_so_and_makes_nothing_up() -> None:
    unknown = replace(FULL, may_tell=" ", strength="")
    fallback = "They chose someone else. I don't have more that I may pass on, and I won't make something up."
    assert sentence(GuideKind.CLOSURE, Language.EN, "reason", unknown).startswith(fallback)
    assert lines(guide_of(GuideKind.CLOSURE, Language.EN), "asks_why", unknown).startswith(fallback)


def test_the_reason_and_the_strength_are_said_where_they_are_known() -> None:
    assert sentence(GuideKind.CLOSURE, Language.EN, "reason", FULL) == (
        "What they took away: how calmly you led the case. "
        "What tipped it: They chose someone who has run card payments in production. The decision is final."
    )
    assert sentence(GuideKind.CLOSURE, Language.EN, "reason", replace(FULL, strength="")).startswith(
        "What tipped it: "
    )


def test_the_other_application_goes_on() -> None:
    both = replace(FULL, conditions=frozenset({Condition.IN_PLAY}))
    assert sentence(GuideKind.CLOSURE, Language.EN, "reason", both).endswith("The other one goes on.")


def test_after_four_weeks_the_recruiter_owns_it_and_asks_how_they_are() -> None:
    said = sentence(GuideKind.CLOSURE_LATE, Language.EN, "say_it", FULL)
    assert said.startswith("I never called you back. That was wrong.")
    assert sentence(GuideKind.CLOSURE_LATE, Language.EN, "how_are_you", FULL).startswith("How are you")
    assert sentence(GuideKind.CLOSURE_LATE, Language.DE, "say_it", FULL, "informal").startswith(
        "Ich habe dich nie zurückgerufen. Das war falsch."
    )


def test_the_runner_up_hears_the_truth_and_a_date() -> None:
    said = sentence(GuideKind.RUNNER_UP, Language.EN, "say_it", FULL)
    assert said == (
        "Another candidate has the offer; you are second. "
        "You hear from me by Thursday, 26 November, whatever happens."
    )


def test_a_paused_search_is_the_clients_decision() -> None:
    said = sentence(GuideKind.ROLE_FROZEN, Language.EN, "say_it", replace(FULL, may_tell="", role=""))
    assert said == "The search is paused; that is the client's decision and not about you."


@pytest.mark.parametrize(
    ("conditions", "question"),
    [
        ({Condition.RESIGNING}, "How did it go when you handed in your notice?"),
        ({Condition.BEFORE_START}, "You start soon. How do you feel about it?"),
        (set(), "How is it going, really?"),
    ],
)
def test_a_placement_call_asks_what_belongs_to_its_moment(conditions: set[Condition], question: str) -> None:
    values = replace(FULL, conditions=frozenset(conditions))
    assert sentence(GuideKind.PLACEMENT, Language.EN, "how_is_it", values) == question


def test_finding_out_makes_a_dated_promise_or_asks_for_the_date() -> None:
    guide = guide_of(GuideKind.CLOSURE, Language.EN)
    assert "by Thursday, 26 November" in lines(guide, "will_find_out", FULL)
    assert "By which day" in lines(guide, "will_find_out", BARE)


def test_nothing_internal_has_a_way_into_a_text() -> None:
    names = {each.name for each in fields(GuideValues)}
    assert not [name for name in names if re.search(r"reason|internal|note|activity|decided", name)]
    with pytest.raises(TypeError):
        GuideValues(internal_reason="MARKER")  # type: ignore[call-arg]
    with pytest.raises(Refusal) as refused:
        parse_guide(guide_text(sentence="Because {internal_reason}."))
    assert refused.value.key == "text_unknown_placeholder"


def guide_text(**step: object) -> str:
    entries = {"key": "say_it", "title": "Say it", "sentence": "", "hint": "Say it."} | step
    return json.dumps({"kind": "closure", "language": "en", "steps": [entries], "reactions": []})


@pytest.mark.parametrize(
    ("text", "key", "where"),
    [
        ("{", "text_unreadable", "line 1"),
        ("[]", "text_unreadable", "line 1"),
        ("{}", "text_unreadable", "kind"),
        ('{"kind": "closure", "language": "fr"}', "text_unreadable", "kind, language"),
        ('{"kind": "closure", "language": "en"}', "text_unreadable", "steps"),
        ('{"kind": "closure", "language": "en", "steps": 3}', "text_unreadable", "steps"),
        ('{"kind": "closure", "language": "en", "steps": ["a"]}', "text_unreadable", "steps[0]"),
        (guide_text(title=""), "text_unreadable", "steps[0]"),
        (guide_text(hint=""), "text_unreadable", "steps[0]"),
        (guide_text(key=7), "text_unreadable", "steps[0].key"),
        (guide_text(sentence={"formal": 3}), "text_unreadable", "steps[0].sentence"),
        (guide_text(title="{me}"), "text_unknown_placeholder", "steps[0].title"),
        (guide_text(sentence="{may_write}"), "text_unknown_placeholder", "steps[0].sentence"),
        (guide_text(sentence="[if happy: Good.]"), "text_unknown_condition", "steps[0].sentence"),
        (guide_text(sentence="Hello {me"), "text_unbalanced", "steps[0].sentence"),
        (guide_text(sentence="Hello [me"), "text_unbalanced", "steps[0].sentence"),
    ],
)
def test_a_broken_guide_is_refused_with_its_place(text: str, key: str, where: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_guide(text)
    assert (refused.value.key, refused.value.values["where"]) == (key, where)


@pytest.mark.parametrize(
    "reaction", [{"key": "upset", "label": "", "lines": ["Yes."]}, {"key": "upset", "label": "are upset"}]
)
def test_a_reaction_without_label_or_lines_is_refused(reaction: dict[str, object]) -> None:
    data = json.loads(guide_text()) | {"reactions": [reaction]}
    with pytest.raises(Refusal) as refused:
        parse_guide(json.dumps(data))
    assert refused.value.values["where"] == "reactions[0]"


@pytest.mark.parametrize(("kind", "language"), list(product(BAD_NEWS, Language)))
def test_the_sentence_comes_within_twenty_seconds_and_silence_follows(
    kind: GuideKind, language: Language
) -> None:
    keys = [step.key for step in guide_of(kind, language).steps]
    assert keys[:3] == ["ready", "say_it", "silence"]
    for ending, conditions in product(ENDINGS, CONDITIONS):
        said = sentence(kind, language, "say_it", replace(FULL, ending=ending, conditions=conditions))
        # 130 words a minute are slow; what is left of the 20 seconds is theirs.
        assert len(said.split()) <= 40


def test_a_situation_says_only_what_differs_and_keeps_the_steps() -> None:
    base = guide_of(GuideKind.CLOSURE, Language.EN)
    inside = guide_of(GuideKind.CLOSURE_FILLED_INSIDE, Language.EN)
    assert [step.key for step in inside.steps] == [step.key for step in base.steps]
    assert "someone who already works there" in sentence(
        GuideKind.CLOSURE_FILLED_INSIDE, Language.EN, "say_it", FULL
    )
    assert inside.steps[0] == base.steps[0]


def test_a_step_that_the_base_does_not_have_is_refused() -> None:
    over = json.dumps({"based_on": "closure", "steps": [{"key": "poem", "title": "A poem"}]})
    assert base_of(over) == "closure"
    assert base_of(guide_text()) == ""
    with pytest.raises(Refusal) as refused:
        laid_over(guide_text(), over)
    assert refused.value.values == {"where": "steps: poem"}


def test_an_optional_step_can_be_left_out() -> None:
    entries = json.loads(guide_text())
    entries["steps"].append(
        {"key": "help", "title": "Help", "sentence": "How?", "optional": True, "off": True}
    )
    assert [step.key for step in parse_guide(json.dumps(entries)).steps] == ["say_it"]
    entries["steps"][1]["off"] = False
    assert [step.optional for step in parse_guide(json.dumps(entries)).steps] == [False, True]


def test_whoever_calls_hears_the_open_answer_first() -> None:
    open_answer = replace(FULL, conditions=frozenset({Condition.TO_TELL}))
    said = sentence(GuideKind.INBOUND, Language.EN, "listen", open_answer)
    assert said == "I owe you an answer. It's a no this time; they chose someone else."
    assert sentence(GuideKind.INBOUND, Language.EN, "listen", FULL) == "What is it about?"


def test_a_missed_call_begins_with_the_apology() -> None:
    said = sentence(GuideKind.CALLBACK_MISSED, Language.DE, "ready", FULL, "informal")
    assert "Ich habe nicht angerufen, als wir es vereinbart hatten. Das tut mir leid." in said
