"""Calls: the whole queue in groups, what is later, and what can be done with a row."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import AttemptOutcome, Stage
from recruiterdesk.messages import sentences
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact, snooze_person
from recruiterdesk.storage.queries import queue_order
from recruiterdesk.storage.queue_marks import count_skips
from recruiterdesk.ui.models import call_list
from recruiterdesk.ui.pages.calls import CallsPage
from recruiterdesk.ui.pages.calls_filters import CallFilter
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_why import DAYS, reason_words
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.pick_button import Choices
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found, kinds_at
from tests.ui.pages.calls.call_desk import press, type_text

TOMAS = "you promised a word by 16 Nov · Backend Engineer · Northwind · final · has tried twice since Friday"
WHY = [
    (f"{TOMAS} · also: to be told", "now · 15:40 in Madrid", "6 working days"),
    (
        "client said no 17 Nov, not told · Data Analyst · Contoso · screening",
        "now · 15:40 in Berlin",
        "4 working days",
    ),
    ("search paused today, not told · Product Designer · Fabrikam", "now · 14:40 in London", "new"),
    ("told 24 Aug · you offered a CV review · also: task", "now · 14:40 in Leeds", "91 days"),
    ("no news since 10 Nov · Backend Engineer · Northwind · interviewing", "in writing", "9 working days"),
]


@pytest.fixture
def page(qtbot, workplace, people):
    made = CallsPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def items(page):
    return [page.model.index(row, 0).data(ROW_ROLE) for row in range(page.model.rowCount())]


def names(page):
    return [view.title.split()[0] for view in items(page)]


def test_everyone_stands_in_one_list_in_the_order_of_the_queue(page):
    assert names(page) == ["Tomás", "Hannah", "Dele", "Amara", "Jonas"]


def test_each_row_says_why_and_why_now_and_when_both_can_talk(page):
    assert [(view.subtitle, view.trailing, view.chip_text) for view in items(page)] == WHY


def test_every_reason_has_a_few_words(page, workplace):
    today = workplace.desk.clock.today()
    said_by_the_chip_or_otherwise = {"task", "callback", "reply", "check_in", "placement"}
    for key in sentences():
        kind = key.removeprefix("reason.")
        why_they_fit = kind.startswith("match.")
        if key.startswith("reason.") and not why_they_fit and kind not in said_by_the_chip_or_otherwise:
            reason = Reason(kind, tuple((name, "2026-11-23") for name in DAYS))
            assert reason_words(reason, today)


def test_the_list_keeps_qts_rules(page, qtmodeltester):
    qtmodeltester.check(page.model)


def test_who_was_tried_is_listed_later_with_the_time(qtbot, page, desk, people):
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.NO_ANSWER))
    page.reread()
    assert "Hannah" not in names(page)
    press(qtbot, page, Qt.Key.Key_6)
    (later,) = [view for view in items(page) if view.title == "Hannah Weiss"]
    assert later.trailing == "tomorrow 09:00"


def test_a_word_whose_day_lies_ahead_alarms_nobody(qtbot, page, desk, people):
    desk.clock.set("2026-11-20T10:00")
    ana = add_person(desk, PersonDetails("Ana Ruiz"))
    add_application(desk, ana, found(desk, records.Role)[0].id, Stage.SUBMITTED)
    desk.clock.set("2026-11-25T10:00")
    page.reread()
    press(qtbot, page, Qt.Key.Key_6)
    (ahead,) = [view for view in items(page) if view.title == "Ana Ruiz"]
    assert (ahead.trailing, ahead.chip_text, ahead.chip_tone) == ("Fri", "3 working days", Tone.CALM)


def test_nobody_is_skipped_or_moved_among_those_of_later(qtbot, page, desk, people):
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.NO_ANSWER))
    page.filters.buttons[CallFilter.LATER].click()
    page.rows.select_id(people.hannah)
    assert not page.acts.skip_button.isEnabled()
    press(qtbot, page, Qt.Key.Key_K)
    assert count_skips(desk, people.hannah) == 0


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (Qt.Key.Key_2, ["Tomás", "Hannah", "Dele"]),
        (Qt.Key.Key_3, ["Amara"]),
        (Qt.Key.Key_4, ["Jonas"]),
        (Qt.Key.Key_5, []),
        (Qt.Key.Key_1, ["Tomás", "Hannah", "Dele", "Amara", "Jonas"]),
    ],
)
def test_one_kind_can_be_shown_alone(qtbot, page, key, shown):
    press(qtbot, page, key)
    assert names(page) == shown
    assert page.nothing_found.isVisible() == (not shown)


def test_kinds_are_counted(page):
    counts = {kind: button.key_hint() for kind, button in page.filters.buttons.items()}
    assert [counts[kind] for kind in list(CallFilter)[:5]] == ["5", "3", "1", "1", ""]


def test_a_search_leaves_who_has_the_words(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Slash)
    type_text(qtbot, page, "tomas north")
    assert names(page) == ["Tomás"]
    page.search.setText("nobody")
    assert page.nothing_found.isVisible()
    assert "Nobody just now" not in [label.text() for label in page.header.findChildren(QLabel)]


def test_role_client_and_kind_are_combined_and_stay(qtbot, page, desk):
    roles = list(page.filters.role_button.choices())
    page.filters.role_button.picked.emit(roles.index("Backend Engineer (m/w/d) · Northwind GmbH"))
    assert names(page) == ["Tomás", "Amara", "Jonas"]
    press(qtbot, page, Qt.Key.Key_2)
    assert names(page) == ["Tomás"]
    page.hide()
    page.show()
    assert names(page) == ["Tomás"]
    assert page.filters.role_button.text() == "Backend Engineer (m/w/d)"
    clients = list(page.filters.client_button.choices())
    page.filters.client_button.picked.emit(clients.index("Contoso"))
    assert names(page) == []
    press(qtbot, page, Qt.Key.Key_A)
    assert len(names(page)) == 5
    assert page.filters.role_button.text() == "Every role"


def test_the_roles_are_offered_by_a_key(qtbot, page):
    press(qtbot, page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: page.filters.role_button.findChild(Choices) is not None)
    popup = page.filters.role_button.findChild(Choices)
    qtbot.keyClick(popup.list, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert names(page) == ["Tomás", "Amara", "Jonas"]


def test_who_can_be_called_now_can_be_shown_alone_without_whom_to_write_to(qtbot, page, desk):
    desk.clock.set("2026-11-24T09:30")
    press(qtbot, page, Qt.Key.Key_N)
    assert names(page) == ["Hannah"]
    press(qtbot, page, Qt.Key.Key_4)
    assert names(page) == []
    press(qtbot, page, Qt.Key.Key_N)
    assert names(page) == ["Jonas"]


def test_nobody_to_call_says_so(qtbot, page, desk, people):
    for person_id in (people.tomas, people.hannah, people.dele, people.amara, people.jonas):
        set_do_not_contact(desk, person_id, do_not_contact=True)
    page.reread()
    assert page.empty.isVisible()
    assert not page.start_button.isEnabled()
    assert not page.messages_button.isVisible()


def test_the_headline_counts_who_is_to_be_called_and_not_who_is_to_be_written_to(page):
    below = [label.text() for label in page.header.findChildren(QLabel)]
    said = "Three people are waiting for your answer · one person to call again"
    assert f"{said} · four people can be called now" in below


def test_who_follows_is_selected_when_a_row_goes(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_Down)
    assert page.selected_person() == people.tomas
    snooze_person(desk, people.tomas, desk.clock.now() + dt.timedelta(hours=1))
    page.reread()
    assert page.selected_person() == people.hannah


def test_enter_starts_calling(qtbot, page, window, people):
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.called == [people.tomas]


def test_enter_calls_the_first_of_those_who_are_shown(qtbot, page, window, people):
    press(qtbot, page, Qt.Key.Key_3)
    page.start_calling()
    press(qtbot, page, Qt.Key.Key_4)
    page.start_calling()
    assert window.called == [people.amara]


def test_keys_for_a_row_wait_until_one_is_selected(qtbot, page, desk, people):
    assert not page.acts.tried_button.isEnabled()
    press(qtbot, page, Qt.Key.Key_T)
    assert found(desk, records.IncomingContact, person_id=people.hannah) == []


def test_t_notes_that_they_tried_to_reach_me(qtbot, page, desk, people):
    page.rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_T)
    assert len(found(desk, records.IncomingContact, person_id=people.hannah)) == 1
    assert kinds_at(desk, people.hannah) == ["reply", "closure"]


def test_i_opens_the_call_of_who_is_on_the_phone(qtbot, page, window, people):
    page.rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_I)
    assert window.answered == [people.hannah]


def test_s_puts_the_call_off(qtbot, page, desk, people):
    page.rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_S)
    menu = page.findChild(SnoozeMenu)
    menu.actions()[2].trigger()
    menu.close()
    snoozed = found(desk, records.Person, id=people.hannah)[0].snoozed_until
    assert snoozed == dt.datetime(2026, 11, 24, 8, 30, tzinfo=dt.UTC)


def test_k_skips_and_selects_who_follows(qtbot, page, desk, people):
    page.rows.select_id(people.tomas)
    press(qtbot, page, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: names(page)[-1] == "Tomás")
    assert page.selected_person() == people.hannah
    assert count_skips(desk, people.tomas) == 1
    press(qtbot, page, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: names(page)[0] == "Tomás")
    assert not page.acts.usual_button.isVisible()


def test_alt_with_the_arrows_puts_a_row_elsewhere_for_today(qtbot, page, desk, people):
    page.rows.select_id(people.dele)
    page.rows.setFocus()
    for expected in (["Tomás", "Dele", "Hannah"], ["Dele", "Tomás", "Hannah"]):
        qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda expected=expected: names(page)[:3] == expected)
    assert page.selected_person() == people.dele
    qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(page)[:3] == ["Tomás", "Dele", "Hannah"])
    assert page.acts.usual_button.isVisible()
    page.acts.usual_button.click()
    qtbot.waitUntil(lambda: names(page)[:3] == ["Tomás", "Hannah", "Dele"])


def drag(qtbot, page, row, to):
    viewport, left = page.rows.viewport(), Qt.MouseButton.LeftButton
    start = page.rows.visualRect(page.model.index(row, 0)).center()
    qtbot.mousePress(viewport, left, pos=start)
    qtbot.mouseMove(viewport, QPoint(start.x(), start.y() - 30))
    for place in (QPoint(start.x(), start.y() - 30), to):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(viewport.mapToGlobal(place)), left, left,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)


def test_a_row_is_dragged_elsewhere_for_today(qtbot, page, desk):
    top = page.rows.visualRect(page.model.index(0, 0))
    drag(qtbot, page, 2, QPoint(top.center().x(), top.top() + 4))
    assert page.moving.line.isVisible()
    qtbot.mouseRelease(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, top.top() + 4))
    qtbot.waitUntil(lambda: names(page)[:3] == ["Dele", "Tomás", "Hannah"])
    below = QPoint(60, page.rows.visualRect(page.model.index(4, 0)).bottom() + 30)
    drag(qtbot, page, 1, below)
    qtbot.mouseRelease(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=below)
    qtbot.waitUntil(lambda: names(page)[-1] == "Tomás")


def test_escape_drops_nothing(qtbot, page):
    page.rows.setFocus()
    drag(qtbot, page, 2, QPoint(60, 4))
    qtbot.keyClick(page.rows, Qt.Key.Key_Escape)
    qtbot.mouseRelease(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 4))
    page.reread()
    assert names(page)[:3] == ["Tomás", "Hannah", "Dele"]


def test_w_writes_the_answer_instead(qtbot, page, desk, people):
    page.rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_W)
    dialog = page.findChild(WritingDialog)
    assert "Thank you for talking to me about the Data Analyst role at Contoso" in dialog.body.toPlainText()
    assert "It's a no this time: they are going on with others." in dialog.body.toPlainText()
    dialog.sent_button.click()
    outcomes = [one.outcome for one in found(desk, records.Attempt, person_id=people.hannah)]
    assert outcomes == [AttemptOutcome.TOLD_IN_WRITING]


def test_h_lets_the_answer_wait_among_the_messages_and_m_looks_them_through(qtbot, page, desk, people):
    page.rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_H)
    assert kinds_at(desk, people.hannah) == ["message"]
    qtbot.waitUntil(lambda: names(page)[-2:] != ["Amara", "Jonas"])
    press(qtbot, page, Qt.Key.Key_M)
    dialog = page.findChild(WritingDialog)
    assert set(dialog.remaining()) == {people.hannah, people.jonas}
    dialog.sent_all.click()
    assert kinds_at(desk, people.hannah) == kinds_at(desk, people.jonas) == []


def test_a_long_list_is_shown_at_once_and_whole_a_moment_later(qtbot, page, monkeypatch):
    monkeypatch.setattr(call_list, "AT_ONCE", 2)
    with qtbot.waitSignal(page._list.completed):
        page.reread()
        assert names(page)[:2] == ["Tomás", "Hannah"]
    assert names(page) == ["Tomás", "Hannah", "Dele", "Amara", "Jonas"]
    with qtbot.waitSignal(page._list.completed):
        page.reread()
        assert names(page) == ["Tomás", "Hannah", "Dele", "Amara", "Jonas"]
    with qtbot.waitSignal(page._list.completed):
        page.filters.choose(CallFilter.LATER)
    with qtbot.waitSignal(page._list.completed):
        page.filters.choose(CallFilter.TO_TELL)
    assert names(page) == ["Tomás", "Hannah", "Dele"]


@pytest.mark.parametrize("kind", list(CallFilter))
def test_a_list_read_in_a_thread_is_the_one_read_at_once(page, desk, people, kind):
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.NO_ANSWER))
    page.filters.choose(kind)
    for words in ("", "north"):
        wish = page.filters.wish(words)
        assert call_list.all_calls(desk, wish) == call_list.first_calls(desk, wish)


@pytest.mark.parametrize("words", ["-", "—", '"', "*", ":", "x" * 1000])
def test_signs_and_endless_words_find_nobody(page, words):
    page.search.setText(words)
    assert names(page) == []
    assert page.nothing_found.isVisible()


def test_many_people_of_a_client_are_listed_as_few_are(page, monkeypatch):
    page.search.setText("northwind")
    few = names(page)
    monkeypatch.setattr(queue_order, "FEW_PEOPLE", 0)
    page.reread()
    assert names(page) == few == ["Tomás", "Amara", "Jonas"]
