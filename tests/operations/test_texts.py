"""Own words for guides and drafts: kept with their versions, taken back by undo."""

from __future__ import annotations

import json

import pytest

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.records import TextVersion
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import TextName, is_known, name_of
from recruiterdesk.operations.texts import mark_sentence, reset_text, save_text, unmark_sentence
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.edited_texts import (
    edited_names,
    edited_text,
    sentence_marks,
    text_versions,
)
from recruiterdesk.storage.writer import Writer
from tests.desks import leads_back_and_forth, refused

SILENT = name_of(DraftKind.WENT_SILENT, Language.EN)
CLOSURE = name_of(GuideKind.CLOSURE, Language.DE)


def draft(body: str, **more: object) -> str:
    return json.dumps({"kind": "went_silent", "language": "en", "subject": "Hello", "body": [body]} | more)


def test_own_words_are_kept_and_can_be_undone(desk: Desk) -> None:
    leads_back_and_forth(desk, lambda: save_text(desk, SILENT, draft("Hi {first_name}.")))
    assert json.loads(edited_text(desk, SILENT))["body"] == ["Hi {first_name}."]
    assert edited_names(desk) == {SILENT}
    assert edited_text(desk, CLOSURE) == ""


def test_each_save_keeps_the_former_words(desk: Desk) -> None:
    save_text(desk, SILENT, draft("One."))
    save_text(desk, SILENT, draft("Two."))
    leads_back_and_forth(desk, lambda: reset_text(desk, SILENT))
    assert [version.content for version in text_versions(desk, SILENT)] == ["", draft("Two."), draft("One.")]
    assert edited_text(desk, SILENT) == ""
    assert edited_names(desk) == frozenset()


def test_the_step_says_which_text(desk: Desk) -> None:
    save_text(desk, SILENT, draft("One."))
    assert desk.steps(1)[0].label_values == (("text", "draft.went_silent"),)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (draft("Because {internal_reason}."), "text_unknown_placeholder"),
        (draft("Hello [{me}"), "text_unbalanced"),
        (draft("[if happy: Hello.]"), "text_unknown_condition"),
        (draft(""), "text_unreadable"),
        ("{", "text_unreadable"),
        (draft("x", kind="voicemail"), "text_unreadable"),
        (draft("x", language="de"), "text_unreadable"),
    ],
)
def test_what_could_not_be_sent_is_refused(desk: Desk, content: str, key: str) -> None:
    assert refused(desk, lambda: save_text(desk, SILENT, content)) == key


def test_nothing_is_kept_twice(desk: Desk) -> None:
    save_text(desk, SILENT, draft("One."))
    assert refused(desk, lambda: save_text(desk, SILENT, draft("One."))) == "text_unchanged"


def test_what_was_never_edited_can_not_be_reset(desk: Desk) -> None:
    assert refused(desk, lambda: reset_text(desk, SILENT)) == "text_not_edited"


def test_a_sentence_that_felt_wrong_is_marked_once(desk: Desk) -> None:
    leads_back_and_forth(desk, lambda: mark_sentence(desk, CLOSURE, "say_it", "Es ist ein Nein."))
    marks = sentence_marks(desk, CLOSURE)
    assert [(mark.place, mark.words) for mark in marks] == [("say_it", "Es ist ein Nein.")]
    assert refused(desk, lambda: mark_sentence(desk, CLOSURE, "say_it", "Es ist ein Nein.")) == "text_marked"
    leads_back_and_forth(desk, lambda: unmark_sentence(desk, marks[0].id))
    assert sentence_marks(desk, CLOSURE) == ()


def test_a_text_that_this_version_does_not_know_is_left_alone(desk: Desk) -> None:
    def work(writer: Writer) -> None:
        writer.insert(TextVersion(0, "poem.spring", Language.EN, "{}", desk.clock.now()))

    desk.run(Label("text.unmark"), work)
    assert edited_names(desk) == frozenset()
    assert not is_known(TextName("guide.poem", Language.EN))
    assert CLOSURE.kind is GuideKind.CLOSURE
    assert SILENT.kind is DraftKind.WENT_SILENT


def test_a_guide_and_a_draft_of_one_kind_are_two_texts() -> None:
    guide, draft = name_of(GuideKind.RUNNER_UP, Language.EN), name_of(DraftKind.RUNNER_UP, Language.EN)
    assert guide != draft
