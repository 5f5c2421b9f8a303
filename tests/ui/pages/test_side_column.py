"""The cards beside somebody's history: calm where there is little to say, and in the order of the eye."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person import page as page_module
from recruiterdesk.ui.pages.person.side_card import SideCard
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT
from recruiterdesk.ui.widgets.page import CARD_GAP
from tests.ui.pages.desk_window import shown_as_in_window

LINE_ALONE = BUTTON_HEIGHT + 14


@pytest.fixture
def page(qtbot, known, workplace):
    made = shown_as_in_window(qtbot, PersonPageView(workplace))
    made.open_with(known.priya)
    qtbot.waitUntil(lambda: not made.helpful.is_looking())
    return made


def cards(page: PersonPageView) -> list[SideCard]:
    """Return the cards that are seen, from above."""
    seen = [card for card in page.findChildren(SideCard) if card.isVisible()]
    return sorted(seen, key=lambda card: top_of(card, page))


def top_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint()).y()


def wanted_height(card: SideCard) -> int:
    return card.heightForWidth(card.width()) if card.hasHeightForWidth() else card.sizeHint().height()


def settled(qtbot, page: PersonPageView) -> list[SideCard]:
    qtbot.waitUntil(lambda: all(card.height() == wanted_height(card) for card in cards(page)))
    return cards(page)


def test_the_people_around_somebody_come_right_after_their_applications(qtbot, page):
    assert settled(qtbot, page)[:2] == [page.applications, page.around]


def test_a_card_with_nothing_to_show_is_one_line_that_says_so(qtbot, desk, page, known):
    nobody = add_person(desk, PersonDetails("Nora Blank"))
    page.open_with(nobody)
    qtbot.waitUntil(lambda: not page.helpful.is_looking())
    settled(qtbot, page)
    said = {card.accessibleName(): card.quiet_line.text() for card in cards(page)}
    assert said["Applications"] == "Not up for a role."
    assert said["People around Nora"] == "Nobody is known to have sent Nora."
    assert said["Introductions"] == "Nobody was introduced yet."
    assert said["Tasks"] == "You owe Nora nothing."
    assert said["Privacy"] == "Since 23 Nov · no consent asked yet"
    assert all(card.quiet_line.isVisible() for card in cards(page))
    for card in (page.applications, page.around, page.introductions, page.tasks, page.privacy):
        assert card.height() == LINE_ALONE


def test_of_most_people_the_side_column_is_seen_on_one_screen(qtbot, page):
    last = settled(qtbot, page)[-1]
    assert top_of(last, page) + last.height() <= page.height()


def test_the_heads_have_one_height_and_stand_under_each_other(qtbot, desk, page, known):
    add_task(desk, known.priya, "", "send the article", desk.clock.today())
    page.reread()
    seen = settled(qtbot, page)
    titles = [card._title for card in seen if card._title.isVisible()]
    assert len(titles) >= 3
    assert {title.height() for title in titles} == {BUTTON_HEIGHT}
    assert len({title.mapTo(page, QPoint()).x() for title in titles}) == 1
    assert len({title.mapTo(title.parentWidget(), QPoint()).y() for title in titles}) == 1
    for above, below in pairwise(seen):
        assert top_of(below, page) - top_of(above, page) - above.height() == CARD_GAP


def test_the_tab_key_goes_down_the_page_as_the_eye_does(qtbot, desk, page, known):
    add_task(desk, known.priya, "", "send the article", desk.clock.today())
    page.reread()
    settled(qtbot, page)
    page.activateWindow()
    page.setFocus()
    stops: list[QWidget] = []
    for _press in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if any(card.isAncestorOf(focused) for card in cards(page)):
            if focused in stops:
                break
            stops.append(focused)
    assert len(stops) > 8
    places = [(top_of(stop, page), stop.mapTo(page, QPoint()).x()) for stop in stops]
    assert places == sorted(places)


def test_what_they_answered_is_shown_and_a_key_opens_yes_and_no(qtbot, page, known):
    assert not page.privacy.lines[ConsentKind.KEEP].yes.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_P)
    keep = page.privacy.lines[ConsentKind.KEEP]
    assert keep.yes.isVisible()
    assert page.privacy.leave_alone.isVisible()
    keep.yes.click()
    page.reread()
    assert keep.yes.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert not keep.yes.isVisible()
    assert keep.state.isVisible()
    assert keep.state.text() == "yes, 23 Nov"
    assert not page.privacy.lines[ConsentKind.CALL].label.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_P)
    page.open_with(known.ben)
    assert not page.privacy.is_open()


def test_whoever_is_left_alone_can_be_taken_back_at_once(page):
    page.privacy.toggle_contact()
    page.reread()
    assert page.privacy.leave_alone.isVisible()
    assert page.privacy.leave_alone.text() == "May be contacted again"


def test_opening_somebody_reads_them_once(qtbot, workplace, known, monkeypatch):
    read: list[int] = []
    real = page_module.person_page
    monkeypatch.setattr(page_module, "person_page", lambda desk, who: read.append(who) or real(desk, who))
    made = PersonPageView(workplace)
    qtbot.addWidget(made)
    made.open_with(known.priya)
    with qtbot.waitExposed(made):
        made.show()
    made.hide()
    made.open_with(known.ben)
    made.show()
    assert read == [known.priya, known.ben]
