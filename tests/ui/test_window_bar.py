"""The bar in the window, which announces where the system can't."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement, announcement_of_nobody
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.window_bar import WindowBar
from recruiterdesk.ui.notifiers.wording import sentences_of_the_day, words_for
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.shell.main_shell import MainShell
from recruiterdesk.ui.shell.pages import PageEntry
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from tests.clock import BERLIN, FakeClock
from tests.desks import new_desk

NOON = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)
TO_THE_CLIENT = Reason("task", (("kind", "tell_client"), ("text", "Bo")))
INTRODUCED = Reason("introduction", (("since", "2026-11-09"),))
BOTH_SAID_YES = Reason(
    "introduction.move.introduce", (("since", "2026-11-19"), ("asked", "2026-11-17"), ("until", ""))
)
AGREED = Reason("callback", (("at", NOON.isoformat()),))


def item(name="Ana Ruiz", person_id=1, *, kind=CallKind.CALLBACK, missed=False):
    return AnnouncedItem(kind, person_id, name, "", "", NOON, missed, AGREED)


def announced(*items, form=RingForm.SINGLE, with_names=True, number=1):
    return Announcement(f"number-{number}", form, items, with_names)


@pytest.fixture
def shell(qtbot):
    made = MainShell()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def desk(tmp_path):
    made = new_desk(tmp_path, FakeClock("2026-11-23T12:00"))
    yield made
    made.close()


@pytest.fixture
def bar(shell, desk):
    return WindowBar(shell, sentences_for(BERLIN), partial(SnoozeMenu, desk))


def notices(shell):
    return [notice for notice in shell.findChildren(Notice) if notice.isVisible()]


def button(shell, text):
    found = [made for made in notices(shell)[0].findChildren(QuietButton) if made.text() == text]
    return found[0]


def test_the_page_makes_room_for_the_bar_and_takes_it_back(qtbot, shell, bar):
    shell.add_page(PageEntry("today", "Today", QWidget))
    shell.show_page("today")
    page = shell.page("today")
    before = page.height()
    bar.show(announced(item()), lambda: None, pytest.fail)
    qtbot.waitUntil(lambda: page.height() < before)
    assert not page.geometry().intersects(notices(shell)[0].geometry())
    bar.withdraw("number-1")
    qtbot.waitUntil(lambda: page.height() == before)


def test_the_bar_leaves_the_page_its_height(qtbot, shell, bar):
    bar.show(announced(item()), lambda: None, pytest.fail)
    asked = button(shell, "Call now")
    qtbot.waitUntil(lambda: asked.x() > notices(shell)[0].width() // 2)
    assert notices(shell)[0].height() < 100


def test_the_bar_stands_whole_over_the_page(qtbot, shell, bar):
    shown = []
    bar.show(announced(item()), lambda: shown.append(1), pytest.fail)
    assert shown == [1]
    notice = notices(shell)[0]
    qtbot.waitUntil(lambda: notice.rect().contains(button(shell, "Call now").geometry()))
    assert notice.parentWidget().rect().contains(notice.geometry())


def test_a_pressed_button_is_an_answer_and_the_next_announcement_follows(qtbot, shell, bar):
    bar.show(announced(item()), lambda: None, pytest.fail)
    bar.show(announced(item("Bo Lind", 2), number=2), lambda: None, pytest.fail)
    with qtbot.waitSignal(bar.answered) as answered:
        qtbot.mouseClick(button(shell, "Call now"), Qt.MouseButton.LeftButton)
    assert answered.args == [Answered("number-1", Answer.CALL)]
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Bo Lind expects your call now"]


@pytest.mark.parametrize("form", [RingForm.SINGLE, RingForm.DIGEST])
def test_nobody_is_called_now_when_nobody_can_talk(qapp, form):
    items = (item(), item("Bo Lind", 2)) if form is RingForm.DIGEST else (item(),)
    announcement = Announcement("number-1", form, items, can_call=False)
    answers = [answer for answer, _text in words_for(announcement, sentences_for(BERLIN)).buttons]
    assert Answer.CALL not in answers
    assert Answer.OPEN in answers


def test_the_button_says_for_how_long_it_is_put_off(qapp):
    announcement = Announcement("number-1", RingForm.SINGLE, (item(),), snooze_minutes=120)
    texts = [text for _answer, text in words_for(announcement, sentences_for(BERLIN)).buttons]
    assert texts == ["Call now", "Snooze 2 hours", "Open"]


def test_the_bar_offers_every_moment_of_a_snooze_with_its_time(qtbot, shell, bar):
    bar.show(announced(item()), lambda: None, pytest.fail)
    bar.show(announced(item("Bo Lind", 2), number=2), lambda: None, pytest.fail)
    qtbot.mouseClick(button(shell, "Snooze"), Qt.MouseButton.LeftButton)
    menu = shell.findChild(SnoozeMenu)
    assert [action.text() for action in menu.actions()] == [
        "10 minutes\ttoday 12:10", "1 hour\ttoday 13:00", "This afternoon\ttoday 14:00",
        "Tomorrow\ttomorrow 09:30", "A date…",
    ]  # fmt: skip
    with qtbot.waitSignal(bar.answered) as answered:
        menu.actions()[1].trigger()
    until = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    assert answered.args == [Answered("number-1", Answer.SNOOZE, until)]
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Bo Lind expects your call now"]
    menu.close()


def test_the_bar_says_names_since_nobody_sees_it_on_a_locked_screen(shell, bar):
    bar.show(announced(item(), with_names=False), lambda: None, pytest.fail)
    assert notices(shell)[0].text().startswith("Ana Ruiz expects your call now")


def test_a_test_says_that_it_is_one_and_asks_whether_it_is_seen(qapp):
    words = words_for(announcement_of_nobody(1), sentences_for(BERLIN))
    assert words.title == "Reminders come like this"
    assert words.buttons == ((Answer.OPEN, "I see it"),)


def test_a_digest_can_be_closed_and_an_agreed_call_waits_for_an_answer(qtbot, shell, bar):
    bar.show(announced(item(), item("Bo Lind", 2)), lambda: None, pytest.fail)
    bar.show(announced(item("Cem Ay", 3), number=2), lambda: None, pytest.fail)
    with qtbot.assertNotEmitted(bar.answered):
        button(shell, "Close").click()
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Cem Ay expects your call now"]
    texts = [made.text() for made in notices(shell)[0].findChildren(QuietButton)]
    assert "Close" not in texts


def test_a_digest_goes_when_one_begins_to_call_and_a_single_call_stays(shell, bar):
    for key in ("today", "call"):
        shell.add_page(PageEntry(key, key, QWidget))
    bar.show(announced(item(), item("Bo Lind", 2), form=RingForm.DIGEST), lambda: None, pytest.fail)
    bar.show(announced(item("Cleo Hart", 3), number=2), lambda: None, pytest.fail)
    shell.show_page("today")
    texts = [made.text() for made in notices(shell)[0].findChildren(QuietButton)]
    assert texts == ["Call now", "Open", "Close"]
    shell.show_page("call")
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Cleo Hart expects your call now"]


def test_a_test_is_seen_at_once_and_what_stood_before_is_shown_again_but_told_once(qtbot, shell, bar):
    told = []
    bar.show(announced(item()), lambda: told.append("Ana"), pytest.fail)
    bar.show(announcement_of_nobody(1), lambda: told.append("test"), pytest.fail)
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Reminders come like this"]
    qtbot.mouseClick(button(shell, "I see it"), Qt.MouseButton.LeftButton)
    assert [notice.text().splitlines()[0] for notice in notices(shell)] == ["Ana Ruiz expects your call now"]
    assert told == ["Ana", "test"]


def test_a_withdrawn_announcement_goes(shell, bar):
    bar.show(announced(item()), lambda: None, pytest.fail)
    bar.withdraw("number-1")
    assert notices(shell) == []


def test_a_hidden_window_shows_it_when_it_is_seen(qtbot, shell, bar):
    shell.hide()
    shown = []
    bar.show(announced(item()), lambda: shown.append(1), pytest.fail)
    assert shown == []
    shell.showNormal()
    qtbot.waitUntil(lambda: shown == [1])


@pytest.mark.parametrize(
    ("announcement", "title", "body"),
    [
        (announced(item(missed=True)), "Missed callback to Ana Ruiz: call and apologise", None),
        (announced(item(kind=CallKind.CHECK_IN)), "Call Ana Ruiz again", None),
        (announced(item(kind=CallKind.PROMISE)), "You promised Ana Ruiz an answer", None),
        (
            announced(replace(item(kind=CallKind.INTRODUCTION), reason=INTRODUCED)),
            "Ask Ana Ruiz how the introduction went",
            None,
        ),
        (
            announced(replace(item(kind=CallKind.INTRODUCTION), reason=BOTH_SAID_YES)),
            "The introduction of Ana Ruiz: your step is next",
            "Both said yes on Thursday, 19 November 2026: write the introduction.",
        ),
        (announced(item(kind=CallKind.CLOSURE)), "Ana Ruiz is waiting for your answer", None),
        (announced(item(kind=CallKind.MESSAGE)), "Write to Ana Ruiz", None),
        (announced(item(), with_names=False), "A call is due", ""),
        (
            announced(
                AnnouncedItem(CallKind.TASK, 1, "Ana Ruiz", "", "", NOON, missed=False, reason=TO_THE_CLIENT)
            ),
            "A task is due: Ana Ruiz",
            "Tell the client about Bo.",
        ),
        (announced(item(kind=CallKind.TASK), with_names=False), "A task is due", ""),
        (
            announced(*(item("Ana Ruiz", n, missed=True) for n in range(1, 6)), form=RingForm.DIGEST),
            "5 people to call or write to",
            "Missed callback, apologise: Ana Ruiz, Ana Ruiz, Ana Ruiz and 2 more",
        ),
        (announced(item(kind=CallKind.MESSAGE), with_names=False), "A message is due", ""),
        (
            announced(
                item(kind=CallKind.MESSAGE), item("Bo Lind", 2, kind=CallKind.MESSAGE), form=RingForm.SUMMARY
            ),
            "2 people to write to",
            "Ana Ruiz, Bo Lind",
        ),
        (
            announced(
                item(kind=CallKind.CLOSURE), item("Bo Lind", 2, kind=CallKind.MESSAGE), form=RingForm.SUMMARY
            ),
            "2 people to call or write to",
            "Ana Ruiz, Bo Lind",
        ),
        (
            announced(
                item(missed=True), *(item(name, n) for n, name in enumerate("BCD", 2)), form=RingForm.DIGEST
            ),
            "4 people to call or write to",
            "Missed callback, apologise: Ana Ruiz\nB, C, D",
        ),
        (
            announced(item(), item("Bo Lind", 2), form=RingForm.SUMMARY, with_names=False),
            "2 people are waiting for your answer",
            "",
        ),
    ],
)
def test_announcements_in_words(qapp, announcement, title, body):
    words = words_for(announcement, sentences_for(BERLIN))
    assert words.title == title
    assert body is None or words.body == body


@pytest.mark.parametrize(
    ("kind", "why", "title", "body"),
    [
        (CallKind.CHECK_IN, "", "Call Ana Ruiz again", "how are they?"),
        (CallKind.CHECK_IN, "not_now", "Call Ana Ruiz again", "how are they? Last time: not now."),
        (CallKind.PLACEMENT, "first_week", "Call Ana Ruiz about the new job", "job: the end of week 1."),
        (CallKind.PLACEMENT, "", "Call Ana Ruiz about the new job", "job."),
    ],
)
def test_calls_again_and_around_a_start_are_announced_in_words(qapp, kind, why, title, body):
    reason = Reason(str(kind), (("days", "90"), ("scheduled", "2026-11-23"), ("why", why)))
    call = AnnouncedItem(kind, 1, "Ana Ruiz", "", "", NOON, missed=False, reason=reason)
    words = words_for(announced(call), sentences_for(BERLIN))
    assert words.title == title
    assert words.body.endswith(body)


def test_a_moment_of_today_is_its_time_and_another_day_is_named(qapp):
    clock = FakeClock("2026-11-23T12:00")
    words = words_for(announced(item()), sentences_of_the_day(clock, BERLIN))
    assert words.body == "You agreed to call at 12:00."
    clock.set("2026-11-24T08:00")
    words = words_for(announced(item()), sentences_of_the_day(clock, BERLIN))
    assert words.body == "You agreed to call at Monday, 23 November 2026, 12:00."


def test_nobody_is_called_who_is_only_to_be_written_to(qapp):
    people = item(kind=CallKind.MESSAGE), item("Bo Lind", 2, kind=CallKind.MESSAGE)
    written = announced(*people, form=RingForm.SUMMARY)
    assert [answer for answer, _ in words_for(written, sentences_for(BERLIN)).buttons] == [Answer.OPEN]


@pytest.mark.parametrize(
    ("move", "title", "calls"),
    [
        (Move.ASK_CONTACT, "Ana Ruiz said yes: ask Raj Patel", False),
        (Move.REMIND_CONTACT, "Remind Raj Patel of the introduction of Ana Ruiz", False),
        (Move.REMIND_CANDIDATE, "Remind Ana Ruiz of the introduction to Raj Patel", True),
        (Move.RENEW_CONSENT, "Ask Ana Ruiz anew about the introduction to Raj Patel", True),
        (Move.INTRODUCE, "Introduce Ana Ruiz to Raj Patel", False),
        (Move.CANDIDATE_SILENT, "The introduction of Ana Ruiz: your step is next", False),
        (Move.CONTACT_SILENT, "The introduction of Ana Ruiz: your step is next", False),
    ],
)
def test_a_step_of_an_introduction_names_whom_it_is_with_and_dials_nobody_else(qapp, move, title, calls):
    values = (("since", "2026-11-19"), ("asked", "2026-11-17"), ("until", "2026-11-22"))
    reason = Reason(f"introduction.move.{move}", values)
    one = replace(item(kind=CallKind.INTRODUCTION), reason=reason, contact="Raj Patel")
    words = words_for(announced(one, form=RingForm.SUMMARY), sentences_for(BERLIN))
    assert words.title == title
    assert (Answer.CALL in [answer for answer, _ in words.buttons]) is calls
    nameless = words_for(announced(one, with_names=False), sentences_for(BERLIN))
    assert nameless.title == ("A call is due" if calls else "An introduction is due")
