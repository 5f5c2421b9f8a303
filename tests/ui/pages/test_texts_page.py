"""The page on which guides and drafts are worded anew."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import name_of
from recruiterdesk.domain.text_sources import content_of
from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.texts import mark_sentence, save_text
from recruiterdesk.storage.queries.call_queue import call_queue, first_in_queue
from recruiterdesk.storage.queries.edited_texts import edited_text, sentence_marks, text_versions
from recruiterdesk.ui.pages.calls_texts import Texts, shipped_text
from recruiterdesk.ui.pages.texts import TextsPage, actions, entry
from recruiterdesk.ui.pages.texts.forms import TextForm
from recruiterdesk.ui.pages.texts.kinds import KINDS, group_of
from recruiterdesk.ui.pages.texts.title_delegate import hint_of
from recruiterdesk.ui.pages.texts.words_field import WordsField

CLOSURE = name_of(GuideKind.CLOSURE, Language.EN)
SILENT = name_of(DraftKind.WENT_SILENT, Language.EN)
GERMAN = name_of(DraftKind.WENT_SILENT, Language.DE)


@pytest.fixture
def page(qtbot, desk, known, workplace):
    change_settings(desk, replace(desk.settings, my_name="Mara Lind", my_phone="+49 40 1234567"))
    made = TextsPage(workplace)
    qtbot.addWidget(made)
    made.resize(1070, 800)
    made.open_with(CLOSURE)
    made.show()
    qtbot.waitExposed(made)
    return made


def word(page, place, words):
    """Type other words into a field, as a user would."""
    field = page.editor.form.fields[place]
    field.selectAll()
    field.insertPlainText(words)
    page.read_now()


def test_every_text_is_listed_in_its_group(page):
    assert set(KINDS) == {*GuideKind, *DraftKind}
    assert page.model.rowCount() == len(KINDS)
    titles = [item.view.title for item in page.model.items()]
    assert len(set(zip(titles, [item.view.subtitle for item in page.model.items()], strict=True))) == len(
        KINDS
    )
    assert {group_of(kind) for kind in KINDS} == {"call", "mail", "client", "short"}


def test_it_reads_as_it_would_for_a_real_person(page):
    assert page.preview.person.text() == "Priya Raman"
    assert "Hello Priya, it's Mara Lind." in page.preview.words()
    assert "another finalist" not in page.preview.words()


def test_somebody_else_can_be_chosen(page, known):
    page.preview.show_person(known.ben)
    assert "Hello Ben, it's Mara Lind." in page.preview.words()


def test_what_is_typed_reads_at_once_and_is_kept_by_ctrl_s(qtbot, page, desk):
    assert not page.editor.save.isEnabled()
    word(page, "ready.sentence", "Hi {first_name}, do you have a minute?")
    assert "Hi Priya, do you have a minute?" in page.preview.words()
    assert page.editor.remark.text() == "Not saved yet."
    assert edited_text(desk, CLOSURE) == ""
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    guide = Texts(desk).guide(GuideKind.CLOSURE, Language.EN, FormOfAddress.FORMAL)
    assert guide.steps[0].sentence == "Hi {first_name}, do you have a minute?"
    assert page.editor.remark.text() == "In your words."
    assert not page.editor.save.isEnabled()
    desk.undo()
    assert edited_text(desk, CLOSURE) == ""


def test_own_words_say_quietly_that_the_shipped_text_has_changed_since(page, desk):
    word(page, "ready.sentence", "Hi {first_name}.")
    page.save()
    page.reread()
    assert page.editor.remark.text() == "In your words."
    save_text(desk, CLOSURE, page_content(page, "Hello {first_name}."), "what an earlier version shipped")
    page.reread()
    assert page.editor.remark.text() == (
        "In your words. The text that comes with the app has changed since: look at it  Alt+V"
    )
    assert page.editor.versions.isEnabled()


def page_content(page, sentence):
    return content_of(page.source()).replace("Hi {first_name}.", sentence)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("Hi {vorname}.", "{vorname} is no placeholder of this text."),
        ("Hi {may_write}.", "{may_write} is no placeholder of this text."),
        ("[if happy: Hi.]", "“happy” is nothing that can be asked for in brackets."),
        ("Hi [", "A bracket or brace is left open."),
    ],
)
def test_what_can_not_be_filled_is_marked_and_not_kept(page, desk, words, problem):
    word(page, "ready.sentence", words)
    assert page.preview.problem.text() == problem
    assert not page.editor.save.isEnabled()
    page.save()
    assert edited_text(desk, CLOSURE) == ""


def test_a_step_without_words_is_not_kept(page):
    word(page, "ready.title", "")
    assert page.preview.problem.text() == "A step needs a title, and a sentence or what to do."


def test_what_was_typed_stays_while_another_text_is_looked_at(page):
    word(page, "ready.sentence", "Hi.")
    page.list.select_id(KINDS.index(DraftKind.WENT_SILENT))
    assert "subject" in page.editor.form.fields
    page.list.select_id(KINDS.index(GuideKind.CLOSURE))
    assert page.editor.form.fields["ready.sentence"].words() == "Hi."
    item = page.model.items()[KINDS.index(GuideKind.CLOSURE)]
    assert item.view.subtitle == "a call · not saved"
    page.give_up()
    assert page.editor.form.fields["ready.sentence"].words().startswith("Hello[ {first_name}]")


def test_the_words_before_can_be_looked_at_and_taken_back(page, desk):
    for words in ("One.", "Two."):
        word(page, "ready.sentence", words)
        page.save()
    assert page.editor.versions.text() == "Versions: 3"
    page.look_at(1)
    assert page.editor.form.fields["ready.sentence"].words() == "One."
    assert json.loads(edited_text(desk, CLOSURE))["steps"][0]["sentence"] == "Two."
    page.save()
    assert json.loads(edited_text(desk, CLOSURE))["steps"][0]["sentence"] == "One."
    assert len(text_versions(desk, CLOSURE)) == 3


def test_reset_goes_back_to_the_words_of_the_app_and_keeps_the_own(page, desk):
    word(page, "ready.sentence", "One.")
    page.reset()
    assert text_versions(desk, CLOSURE) == ()
    word(page, "ready.sentence", "One.")
    page.save()
    page.reset()
    assert Texts(desk).content(CLOSURE) == shipped_text(CLOSURE)
    assert page.editor.form.fields["ready.sentence"].words().startswith("Hello")
    assert len(text_versions(desk, CLOSURE)) == 2


def test_steps_change_places_and_optional_ones_are_left_out(qtbot, page, desk):
    page.editor.form._move("reason", -1)
    qtbot.waitUntil(lambda: list(page.editor.form.fields).index("reason.title") < 9)
    page.editor.form.findChild(QCheckBox).click()
    page.read_now()
    page.save()
    guide = Texts(desk).guide(GuideKind.CLOSURE, Language.EN, FormOfAddress.FORMAL)
    assert [step.key for step in guide.steps] == [
        "ready", "say_it", "silence", "reason", "name_it", "next_call",
    ]  # fmt: skip


def test_sie_and_du_are_worded_apart(page, desk):
    page.open_with(GERMAN)
    assert page.forms.isVisible()
    word(page, "body", "{salutation}, melden Sie sich.")
    page.forms.buttons["informal"].click()
    assert "von dir" in page.editor.form.fields["body"].words()
    word(page, "body", "{salutation}, meld dich.")
    page.save()
    said = {form: Texts(desk).draft(DraftKind.WENT_SILENT, Language.DE, form).body for form in FormOfAddress}
    assert said[FormOfAddress.FORMAL] == "{salutation}, melden Sie sich."
    assert said[FormOfAddress.INFORMAL] == "{salutation}, meld dich."
    assert "Hallo Priya, meld dich." in page.preview.words()
    page.languages.buttons["en"].click()
    assert not page.forms.isVisible()


def test_a_placeholder_is_put_where_the_cursor_is(page):
    assert page.editor.open_menu() is None
    field = page.editor.form.fields["name_it.sentence"]
    field.selectAll()
    field.insertPlainText("About ")
    page.editor._note_field(field)
    menu = page.editor.open_menu()
    next(action for action in menu.actions() if action.text() == "the role, as one says it").trigger()
    assert field.words() == "About {role}"
    field.selectAll()
    only = next(a for a in menu.actions() if a.text() == "Words that are said only …").menu()
    next(action for action in only.actions() if action.text() == "where it is late").trigger()
    assert field.words() == "[if late: About {role}]"
    assert field.textCursor().position() == len("[if late: About {role}")
    menu.close()
    title = page.editor.form.fields["ready.title"]
    page.editor._note_field(title)
    assert not page.editor.insert.isEnabled()


def test_what_felt_wrong_stands_there_until_it_is_worded_anew_or_good(page, desk):
    words = page.source().steps[0].sentence.formal
    mark_sentence(desk, CLOSURE, "ready", words)
    page.reread()
    assert page.editor.marks.text() == "This felt wrong when you rehearsed it:"
    word(page, "ready.sentence", "Better.")
    page.save()
    assert page.editor.marks.text() == ""
    page.reset()
    page.editor.marks.settled.emit(sentence_marks(desk, CLOSURE)[0].id)
    assert sentence_marks(desk, CLOSURE) == ()


def test_enter_goes_to_the_words_and_esc_back_step_by_step(qtbot, page, window):
    page.activateWindow()
    qtbot.waitActive(page)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.editor.form.fields["ready.title"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.editor.form.fields["ready.sentence"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_what_is_not_known_of_somebody_is_said_in_the_preview(page, desk, known):
    page.open_with(name_of(DraftKind.CONFIRM_CONSENT, Language.EN))
    assert page.preview.problem.text() == (
        "Not known of them, so it is asked before it goes out: what they agreed to."
    )
    assert page.preview.problem.isVisible()


def test_an_empty_desk_has_a_preview_too(qtbot, tmp_path):
    from tests.clock import FakeClock
    from tests.desks import new_desk
    from tests.ui.pages.desk_window import NotingWindow, workplace_of

    desk = new_desk(tmp_path / "empty", FakeClock("2026-11-23T15:40"))
    place = workplace_of(desk, NotingWindow())
    made = TextsPage(place)
    qtbot.addWidget(made)
    made.open_with(None)
    made.show()
    assert "Hello Käthe" in made.preview.words()
    place.changes.stop()
    made.close()
    desk.close()


def test_it_is_registered(workplace, page):
    assert entry(workplace).title == "Texts"
    assert "Save the text" in [action.text() for action in actions(workplace, page)]


def test_in_the_smallest_window_no_column_is_cut(qtbot, page):
    page.resize(788, 640)
    right = page.editor.area.viewport().mapTo(page, page.editor.area.viewport().rect().topRight()).x()
    for field in page.editor.form.fields.values():
        qtbot.waitUntil(lambda field=field: field.mapTo(page, field.rect().topRight()).x() <= right)
    edge = page.preview.mapTo(page, page.preview.rect().topRight()).x()
    assert edge <= page.width() - 30


def test_in_the_smallest_window_each_title_is_read_whole(page):
    page.resize(788, 640)
    page.layout().activate()
    width = page.list.viewport().width()
    cut = [item.view.title for item in page.model.items() if hint_of(item.view, width)]
    assert cut == []
    titles = {item.view.title: item.view.subtitle for item in page.model.items()}
    assert titles["Ask the candidate what came of it"] == "introduction"


def test_a_guide_is_built_over_several_turns_of_the_window_and_tab_follows_the_eye(qtbot, page):
    made = TextForm(page.source(), FormOfAddress.FORMAL)
    qtbot.addWidget(made)
    at_once = len(made.findChildren(WordsField))
    made.show()
    qtbot.waitUntil(lambda: len(made.findChildren(WordsField)) == len(page.editor.form.fields))
    assert at_once <= 10 < len(made.fields)
    fields, field = [], made.first_field()
    while field not in fields:
        fields.append(field)
        field = field.nextInFocusChain()
    assert [each for each in fields if isinstance(each, WordsField)] == list(made.fields.values())


def test_who_comes_first_is_read_without_the_others(page, desk, monkeypatch):
    expected = call_queue(desk)[0]
    monkeypatch.setattr("recruiterdesk.storage.queries.call_queue.queue_order", pytest.fail)
    assert first_in_queue(desk) == expected
    page.preview._person_id = None
    page.preview.choose_somebody()
    assert page.preview.person.text() == expected.name
