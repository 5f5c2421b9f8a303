"""From a "no" to a hire and a friend who is sent in return: four months in the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.storage.queries.introductions import BoardPlace
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.pages.check_ins.next_call_picker import NextCallPicker
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.text import Text
from tests.clock import BERLIN
from tests.desks import new_desk
from tests.journeys import after_the_no as story
from tests.journeys.at_the_desk import MailProgram, User, views

NEVER_MAILED = ("Ana", "Ruiz", "Elbtal", "ana.ruiz@example.com", "3920011")


@pytest.fixture
def mails():
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")
    yield program.drafts
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def desk(tmp_path, clock):
    clock.set(story.IMPORTED)
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def window(qapp, qtbot, desk):
    apply_theme(qapp, "light")
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_first_page()
    made.shell.resize(1280, 800)
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitActive(made.shell)
    yield made
    made.stop()


@pytest.fixture
def user(qtbot, window, clock):
    return User(qtbot, window, clock)


def test_from_a_no_to_a_hire_and_a_friend(user, desk, mails, tmp_path):
    tracker, connections, friends = story.write_files(tmp_path)
    user.keys.press("Esc", "Esc", "Esc")
    user.import_file(tracker)
    user.import_file(connections)
    hears_the_no(user)
    is_called_again_and_still_looks(user)
    sees_who_could_help(user)
    asks_without_a_name(user, mails)
    introduces_both(user, mails)
    asks_how_it_went(user)
    thanks_both(user)
    is_sent_a_friend(user, friends)
    assert story.what_matters(desk) == story.AT_THE_END


def hears_the_no(user):
    ana = user.open_person("Ana Ruiz")
    assert ana.next_step.text() == "Next: write to Ana about Data Engineer at Nordwerk, Mon 23 Nov"
    user.open_menu("D", "Decline…")
    assert user.dialog().consequence() == "Ana is owed a call: it goes on your list at once."
    user.keys.type("chose another finalist")
    user.keys.press("Tab")
    user.keys.type("They had run streaming")
    user.answer()
    assert ana.next_step.text() == "Next: tell Ana about Data Engineer at Nordwerk"

    user.at(story.TOLD)
    assert user.seen.headline() == "One person is waiting for your answer"
    assert user.seen.to_be_told() == ["Ana Ruiz"]
    user.keys.press("Return")
    may_tell = user.page("call").view.may_be_told.findChildren(Text)
    assert any("They had run streaming" in text.text() for text in may_tell)
    user.keys.press("1")
    assert user.seen.next_step() == "Next: call again Tue 16 Feb 2027, 17:15 in Hamburg"
    user.keys.press("Return", "Esc")
    assert user.seen.headline() == "Nobody is waiting for your answer"


def is_called_again_and_still_looks(user):
    user.at(story.CALLED_AGAIN, "Ctrl+3")
    assert user.seen.due_again() == ["Ana Ruiz"]
    assert any("declined" in line for line in user.page("check_ins").context.lines())
    user.keys.press("Return")
    assert user.seen.called() == "Ana Ruiz"
    user.keys.press("2")
    assert user.seen.next_step() == "Next: call again Thu 18 Mar 2027, 17:15 in Hamburg"
    call = user.page("call").view
    user.click(call.outcome.details_panel.findChild(NextCallPicker).agreed)
    assert call.outcome.mention.answer() is None
    user.click(call.outcome.mention.yes)
    for kind in (HelpKind.CV_REVIEW, HelpKind.INTRODUCTION):
        user.click(call.they_said.offers.buttons[kind])
    call.they_said.wish.setFocus()
    user.keys.type("data engineer in a smaller team")
    user.keys.press("Ctrl+Return", "Esc")


def sees_who_could_help(user):
    ana = user.open_person("Ana Ruiz")
    assert "may be referred until August" in ana.identity.chips()
    said = [line.partition("Feb ")[2] for line in ana.history.lines()]
    assert {"You offered an introduction", "You offered a CV review"} <= set(said)
    assert "Called again: still looking; next call on Thursday, 18 March 2027 17:15" in said
    tasks = [(view.title, view.subtitle) for view in views(ana.tasks.rows.model())]
    assert tasks == [
        ("CV review, as you offered", "Tue 23 Feb"), ("An introduction, as you offered", "Tue 23 Feb"),
    ]  # fmt: skip
    user.wait_until(lambda: len(ana.helpful.lines()) == 2)
    first, second = (line.words() for line in ana.helpful.lines())
    assert first.startswith(
        "Miriam Vogel, Head of Data Engineering · Lumenreich GmbH · 2 asks left, hires data engineers"
    )
    assert second.startswith(
        "Raj Patel, Data Platform Lead · Halden GmbH · 2 asks left, hires data engineers"
    )
    user.click(ana.helpful.lines()[0].introduce)
    page = user.page("introduction")
    assert page.next_card.text() == "Next: ask Miriam, without a name"
    assert page.next_card.why().startswith("Ana agreed before to be mentioned.")


def asks_without_a_name(user, mails):
    user.at(story.ASKED, "Ctrl+4", "Return", "Return")
    asked = user.dialog()
    assert asked.checks.sentences() == ("You never spoke with Miriam Vogel, and nobody gets a cold mail.",)
    assert not asked.confirm_button.isEnabled()
    user.click(asked.checks.set_aside_buttons[CheckKey.NEVER_SPOKEN])
    (my_name,) = (one for one in asked.letter.sheet.gaps.findChildren(QLineEdit) if one.isVisible())
    assert my_name.accessibleName() == "your name"
    my_name.setFocus()
    user.keys.type("Robin Sander")
    user.keys.press("Return")
    user.click(asked.letter.sheet.open_button)
    assert mails[-1].startswith("mailto:miriam@lumenreich.example?")
    assert "Data Engineer in Hamburg. Wishes for" in mails[-1]
    assert "Robin Sander" in mails[-1]
    assert not [word for word in NEVER_MAILED if word in mails[-1]]
    user.answer()
    page = user.page("introduction")
    assert page.next_card.text() == "Waiting for Miriam’s answer"
    assert page.pair.chip.text() == "asked today, unnamed"

    user.at(story.AGREED, "Ctrl+4")
    assert on_the_board(user, BoardPlace.CONTACT) == [("Ana Ruiz", "asked 1 d ago, unnamed")]
    user.keys.press("S")
    answer = user.dialog()
    user.click(answer.answer.buttons["yes"])
    assert answer.consequence() == "Both have said yes: now the introduction may go out, with names."
    user.answer()


def on_the_board(user, place: BoardPlace):
    column = user.page("introductions").board.columns[place]
    return [(view.title, view.chip_text) for view in views(column.model)]


def introduces_both(user, mails):
    user.at(story.INTRODUCED, "Ctrl+4")
    assert on_the_board(user, BoardPlace.BOTH_AGREED)[0][0] == "Ana Ruiz"
    user.keys.press("S")
    letter = user.dialog().letter
    user.click(letter.sheet.open_button)
    assert mails[-1].startswith("mailto:ana.ruiz@example.com,miriam@lumenreich.example?subject=Ana Ruiz and")
    assert "Please reply to all" in mails[-1]
    assert "I leave the conversation here" in mails[-1]
    user.answer()
    ana = user.open_person("Ana Ruiz")
    tasks = [(view.title, view.subtitle) for view in views(ana.tasks.rows.model())]
    assert ("An introduction, as you offered", "done today") in tasks


def asks_how_it_went(user):
    user.at(story.TWO_WEEKS_ON)
    ana = user.open_person("Ana Ruiz")
    assert ana.next_step.text() == "Next: ask Ana how the introduction went"
    user.keys.press("Return")
    assert "what came of it" in user.page("introduction").next_card.why()
    user.keys.press("Return")
    asked = user.dialog()
    user.click(asked.how.buttons["interview"])
    assert asked.consequence() == "You ask again on Mon 5 Apr 2027."
    user.answer()
    assert user.page("introduction").next_card.text() == "What came of it: interview"

    user.at(story.HIRED, "Ctrl+4", "S")
    asked = user.dialog()
    user.click(asked.how.buttons["hired"])
    assert asked.consequence() == "Congratulate Ana and thank Miriam: both become tasks for today."
    user.answer()


def thanks_both(user):
    user.keys.press("S")
    thanks = user.dialog()
    assert thanks.whom.text() == "Congratulate Ana Ruiz"
    user.keys.press("Ctrl+Return")
    assert thanks.whom.text() == "Thank Miriam Vogel"
    user.answer()
    user.keys.press("Return")
    page = user.page("introduction")
    assert page.next_card.text() == "What came of it: hired"
    way = [line.split(" ", 2)[:2] for line in page.way.lines()]
    assert [" ".join(day) for day in way] == [
        "16 Feb", "17 Feb", "17 Feb", "18 Feb", "19 Feb", "5 Mar", "15 Mar",
    ]  # fmt: skip

    ana = user.open_person("Ana Ruiz")
    assert ana.next_step.text() == "Next: call Ana again, Thu, 17:15 in Hamburg"
    assert ana.next_step.why().endswith("how are they? Last time: still looking.")
    done = "Done: Congratulate and thank them: hired through Miriam Vogel"
    assert ana.history.lines()[0] == f"15 Mar {done}"
    user.keys.press("K")
    user.wait_until(lambda: ana.history.lines()[0] == "15 Mar Is in my network from now on")
    miriam = user.open_person("Miriam Vogel")
    assert miriam.history.lines()[0] == "15 Mar Done: Thank them: Ana Ruiz was hired through them"


def is_sent_a_friend(user, friends):
    user.at(story.A_FRIEND)
    user.import_file(friends)
    lena = user.open_person("Lena Brandt")
    around = [(view.title, view.subtitle) for view in views(lena.around.lines.model())]
    assert around == [("Ana Ruiz", "sent Lena to you · March")]
    ana = user.open_person("Ana Ruiz")
    assert ana.around.since.text() == "Told in November 2026; has sent 1 person since"
    around = [(view.title, view.subtitle) for view in views(ana.around.lines.model())]
    assert around == [("Lena Brandt", "sent by Ana · March")]
    assert views(ana.tasks.rows.model())[0].title == "Thank them: they sent Lena Brandt"
