"""Every key in the source has a sentence, and every sentence gets the values that it speaks of."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import words
from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.placement_calls import PlacementCall
from recruiterdesk.messages import Sentences, sentences
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.messages import FILE_MESSAGES
from tests.clock import BERLIN
from tests.message_keys import uses_in
from tests.source_rules import own_modules

FOUND_BY_THE_SOURCE = ("activity.", "label.", "refusal.")
PLACE = re.compile(r"\{(\w+)[|:}]")
NEVER = re.compile(
    r"\b(reject\w*|process\w*|resource\w*|reach(ed)? out|circle back|touch base|talent|journey|queued?)\b",
    re.IGNORECASE,
)
VOCABULARIES = [
    words.Stage, words.Turn, words.DispositionKind, words.RoleState, words.PhoneKind, words.Salutation,
    words.FormOfAddress, words.HearBy, words.ConsentKind, words.AttemptOutcome, words.CheckInOutcome,
    words.CallKind, words.IntroductionState, words.Told,
]  # fmt: skip


@cache
def uses():
    return list(uses_in({module.name: module for module in own_modules()}))


@pytest.fixture
def berlin():
    return Sentences(BERLIN)


def test_every_key_in_the_source_has_a_sentence():
    missing = {f"{use.key} ({use.where})" for use in uses() if use.key not in sentences()}
    assert not missing, "\n" + "\n".join(sorted(missing))


def test_every_sentence_gets_the_values_that_it_speaks_of():
    lacking = [
        f"{use.key} ({use.where}) lacks {', '.join(sorted(lacks))}"
        for use in uses()
        if use.given is not None and (lacks := set(PLACE.findall(sentences().get(use.key, ""))) - use.given)
    ]
    assert not lacking, "\n" + "\n".join(lacking)


def test_no_sentence_is_left_over():
    used = {use.key for use in uses()} | {f"refusal.{key}" for key in FILE_MESSAGES}
    unused = [key for key in sentences() if key.startswith(FOUND_BY_THE_SOURCE) and key not in used]
    assert not unused, "\n" + "\n".join(unused)


@pytest.mark.parametrize("key", CheckKey)
def test_what_speaks_against_an_introduction_is_said_before_anything_is_tried(key):
    said, refused = sentences()[f"check.{key}"], sentences()[f"refusal.introduction.check.{key}"]
    assert set(PLACE.findall(said)) == set(PLACE.findall(refused))
    assert "nothing was changed" not in said
    assert "_" not in PLACE.sub("", said)


def test_the_search_for_keys_finds_them():
    keys = {use.key for use in uses()}
    assert {"refusal.person.unknown", "label.end.declined_by_us", "activity.turn.client"} <= keys
    assert {"activity.role_frozen", "label.person.leave_alone", "reason.placement"} <= keys


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.__name__)
def test_every_word_of_the_desk_can_be_shown(vocabulary, berlin):
    assert all(berlin.word(f"word.{value}") for value in vocabulary)


def test_refused_files_are_told_in_the_words_of_the_importer():
    told = {
        key.removeprefix("refusal."): text
        for key, text in sentences().items()
        if key.startswith("refusal.file_")
    }
    assert told == dict(FILE_MESSAGES)


@pytest.mark.parametrize("problem", FileProblem)
def test_every_problem_of_a_file_has_a_sentence(problem, berlin):
    assert berlin.refusal(FileRefused(problem, name="a.csv")).endswith(".")


def test_sentences_avoid_the_words_that_hurt():
    assert not {key: text for key, text in sentences().items() if NEVER.search(text)}


def test_a_refusal_is_one_line_that_ends_like_a_sentence():
    odd = [text for key, text in sentences().items() if key.startswith("refusal.") and not text.endswith(".")]
    assert not odd
    assert not [text for text in sentences().values() if "\n" in text]


def filled(berlin, key, text):
    """A sentence with one and with seven of what it counts."""
    values = dict.fromkeys(PLACE.findall(text), "told")
    values |= dict.fromkeys(re.findall(r"\{(\w+):date\}", text), "2026-11-23")
    values |= dict.fromkeys(re.findall(r"\{(\w+):moment\}", text), "2026-11-23T09:00:00+00:00")
    return [berlin.render(key, (values | {"count": count, "people": count}).items()) for count in ("1", "7")]


def test_a_filled_sentence_has_no_brace_left(berlin):
    shown = [(key, line) for key, text in sentences().items() for line in filled(berlin, key, text)]
    assert [(key, line) for key, line in shown if not line or set("{}[]|") & set(line)] == []


def test_days_moments_and_counts_are_written_in_plain_english(berlin):
    since = (("count", "3"), ("since", "2026-11-20"))
    assert berlin.render("reason.reply", since) == "Has tried to reach you 3 times since 20 November 2026."
    twice = (("count", "2"), since[1])
    assert berlin.render("reason.reply", twice) == "Has tried to reach you twice since 20 November 2026."
    asked = [berlin.render("reason.holding.ask_client", (("count", n), since[1])) for n in ("1", "2")]
    assert [line.split(" that")[0] for line in asked] == ["Told once", "Told twice"]
    agreed = berlin.render("reason.callback", (("at", "2026-11-23T16:15:00+00:00"),))
    assert agreed == "You agreed to call at 23 November 2026, 17:15."


def test_why_somebody_is_called_again_is_said_in_words(berlin):
    told = (("scheduled", "2026-11-23"), ("days", "30"))
    again = berlin.render("reason.check_in", (*told, ("why", "placed")))
    assert again == "30 days after 23 November 2026: how are they? Last time: has a new job."
    assert (
        berlin.render("reason.check_in", (*told, ("why", "")))
        == "30 days after 23 November 2026: how are they?"
    )
    for call in PlacementCall:
        said = berlin.render("reason.placement", (("why", str(call)),))
        assert said.startswith("A call about the new job: ")
        assert "_" not in said
    assert berlin.render("reason.placement", (("why", ""),)) == "A call about the new job."


@pytest.mark.parametrize("kind", HelpKind)
def test_help_that_was_offered_is_named_in_words(kind, berlin):
    assert "_" not in berlin.render("activity.offered", (("what", str(kind)),))


def test_a_task_that_is_done_says_what_it_was(berlin):
    done = berlin.line("task.done", (("kind", "introduction_thank"),), "Ana Ruiz")
    assert done == ("Done: Thank them: Ana Ruiz was hired through them.", "")
    own = berlin.line("task.dropped", (("kind", ""),), "send the book")
    assert own == ("A task was dropped: no longer needed.", "send the book")


def test_what_is_not_known_is_left_out_of_the_sentence(berlin):
    where = ("where", "Nordwerk"), ("since", "2026-12-01")
    full = berlin.render("activity.check_in.placed", where)
    assert full == "Called again: has a new job at Nordwerk since 1 December 2026."
    assert berlin.render("activity.check_in.placed") == "Called again: has a new job."


def test_a_role_that_nobody_named_leaves_no_hole_in_a_sentence(berlin):
    assert berlin.render("activity.ended.hired", [("role", "")]) == "Hired for the role."
    assert berlin.render("label.role.edit", [("role", "")]) == "Edit the role"
    assert berlin.render("label.role.edit", [("role", "Buyer")]) == "Edit the role Buyer"


def test_braces_in_a_value_are_shown_as_they_are(berlin):
    shown = berlin.refusal(Refusal("person.unknown", text="{name} [x|y]"))
    assert "“{name} [x|y]”" in shown


def test_a_task_is_told_by_its_kind_or_by_its_own_words(berlin):
    assert berlin.task("tell_client", "Controller") == "Tell the client about Controller."
    assert berlin.task("mine", "Send the book") == "Send the book"
    assert berlin.task("cv_review", "") == "Review their CV."
    assert berlin.task("cv_review", "two pages") == "Review their CV: two pages."
    assert berlin.task("look_around", "") == "look around"


def test_the_interface_can_translate_and_write_dates_its_own_way():
    german = {
        "The search goes on.": "Die Suche geht weiter.",
        "Call again on {date:date}.": "Wieder am {date:date}.",
    }
    told = Sentences(BERLIN, lambda text: german.get(text, text), write_date=lambda day: f"{day:%d.%m.%Y}")
    assert told.word("explanation.role_open") == "Die Suche geht weiter."
    day = dt.date(2027, 2, 22).isoformat()
    assert told.render("activity.check_in.scheduled", (("date", day),)) == "Wieder am 22.02.2027."
