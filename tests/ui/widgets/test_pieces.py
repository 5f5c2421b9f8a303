"""The small pieces: long text is cut with an ellipsis, hidden when empty, named for screen readers."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone, load_tokens
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.calendar import CalmCalendar
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.fields import DateField, NumberField, TimeField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.page import FilledPage, ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.paint import initials
from recruiterdesk.ui.widgets.qr_code import QrCode
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from recruiterdesk.ui.widgets.week_bars import DayBars, SeriesNames, WeekBars


def made_link() -> LinkButton:
    link = LinkButton()
    link.follow(QAction("Settings", link))
    return link


@pytest.fixture(autouse=True)
def light_theme(qapp):
    apply_theme(qapp, "light")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Priya Raman", "PR"),
        ("Mei Lin Chen", "ML"),
        ("Käthe Lüdtke-Schröder", "KL"),
        ("ødegård", "Ø"),
        ("(Bob) Smith", "BS"),
        ("李 小龙", "李小"),
        ("–", ""),
        ("", ""),
    ],
)
def test_initials_are_the_first_letters_of_two_words(name, letters):
    assert initials(name) == letters


def test_a_label_that_does_not_fit_ends_in_an_ellipsis_and_tells_the_rest(qtbot):
    label = ElidedLabel("The search for a Product Designer at Fabrikam is paused", TextSize.TITLE)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint())
    label.grab()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_text_that_looks_like_markup_is_shown_as_it_is(qtbot):
    label = Text("<b>Ana</b> & Ben")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_chip_without_words_is_not_there(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    layout = QVBoxLayout(ground)
    chip, empty = Chip("14 working days", Tone.RED), Chip()
    layout.addWidget(chip)
    layout.addWidget(empty)
    ground.show()
    assert chip.accessibleName() == "14 working days"
    assert (chip.isVisible(), empty.isVisible()) == (True, False)
    chip.show_text("", Tone.CALM)
    empty.show_text("new", Tone.BLUE)
    assert (chip.isVisible(), empty.isVisible()) == (False, True)


@pytest.mark.parametrize("make", [lambda: Chip("new"), lambda: Notice("Start by owning it."), made_link])
def test_a_piece_without_a_page_is_no_window_of_its_own(make, qtbot):
    piece = make()
    qtbot.addWidget(piece)
    assert not piece.isVisible()


def test_an_avatar_shows_somebody_else(qtbot):
    avatar = Avatar("Priya Raman", 64)
    qtbot.addWidget(avatar)
    before = avatar.grab().toImage()
    avatar.show_name("Tomás Ortega")
    assert avatar.grab().toImage() != before


def test_a_card_is_named_by_its_title(qtbot):
    card = Card("To be told today", "most urgent first")
    qtbot.addWidget(card)
    assert card.accessibleName() == "To be told today"
    card.show_title("Call again")
    assert card.accessibleName() == "Call again"


def test_a_card_gives_wrapped_text_the_height_that_it_needs(qtbot):
    card = Card("Word from the client")
    text = Text("Ada Byrne has not decided on four people; two of them have other offers. " * 4)
    card.add(text)
    page = ScrollingPage(PageHeader("Today"))
    qtbot.addWidget(page)
    _, side = page.add_columns()
    side.addWidget(card)
    page.resize(900, 500)
    page.show()
    assert text.height() >= text.heightForWidth(text.width())


def test_a_notice_is_there_only_when_there_is_something_to_know(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    notice = Notice("You promised an answer by 16 November.", parent=ground)
    ground.show()
    assert notice.isVisible()
    assert notice.accessibleName() == notice.text() == "You promised an answer by 16 November."
    notice.show_text("")
    assert notice.isHidden()


def test_an_empty_page_offers_one_thing_to_do(qtbot):
    empty = EmptyState("Nobody is waiting", "Import a spreadsheet to begin.", "Import…")
    qtbot.addWidget(empty)
    buttons = empty.findChildren(PrimaryButton)
    assert [button.text() for button in buttons] == ["Import…"]
    with qtbot.waitSignal(empty.chosen):
        qtbot.keyClick(buttons[0], Qt.Key.Key_Space)


def test_a_flow_goes_on_in_the_next_line(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = FlowLayout(8, 8)
    ground.setLayout(flow)
    buttons = [PrimaryButton(f"Outcome {number}") for number in range(5)]
    for button in buttons:
        flow.addWidget(button)
    width = buttons[0].sizeHint().width()
    flow.setGeometry(QRect(0, 0, 2 * width + 8, 400))
    assert [(button.x() > 0, button.y()) for button in buttons] == [
        (False, 0),
        (True, 0),
        (False, 42),
        (True, 42),
        (False, 84),
    ]
    assert flow.heightForWidth(2 * width + 8) == 118
    assert flow.heightForWidth(1) == 5 * 34 + 4 * 8


def test_escape_empties_the_search_and_then_leaves_it(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    search = SearchField("Search people", "Ctrl+K", ground)
    with qtbot.waitActive(ground):
        ground.show()
    search.setFocus()
    qtbot.keyClicks(search, "ana")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), search.hasFocus()) == ("", True)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.hasFocus()
    assert search.accessibleName() == "Search people"


def test_the_header_leaves_out_empty_lines(qtbot):
    header = PageHeader("Five people are waiting for your answer", above="Monday, 23 November")
    qtbot.addWidget(header)
    shown = [label.text() for label in header.findChildren(ElidedLabel) if not label.isHidden()]
    assert shown == ["Monday, 23 November", "Five people are waiting for your answer"]
    header.show_lines("Nobody is waiting")
    assert [label.text() for label in header.findChildren(ElidedLabel) if not label.isHidden()] == [
        "Nobody is waiting"
    ]


def test_a_filled_page_gives_its_list_the_whole_room(qtbot):
    page = FilledPage(PageHeader("People"))
    qtbot.addWidget(page)
    content = QWidget()
    page.body.addWidget(content)
    page.resize(900, 700)
    page.show()
    assert content.height() > 550


def test_cards_keep_their_right_edge_when_a_scroll_bar_comes(qtbot):
    page = ScrollingPage(PageHeader("Today"))
    qtbot.addWidget(page)
    card = Card("To be told today")
    page.body.addWidget(card)
    page.resize(800, 600)
    page.show()
    before = card.mapTo(page, card.rect().topRight()).x()
    tall = QWidget()
    tall.setMinimumHeight(2000)
    card.add(tall)
    qtbot.waitUntil(page.scroll_area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: card.mapTo(page, card.rect().topRight()).x() == before)


def test_the_qr_code_holds_what_the_mobile_needs(qtbot):
    code = QrCode("tel:+34612345678", "Call +34 612 34 56 78 from your mobile")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    image = code.grab().toImage()
    matrix = segno.make("tel:+34612345678", error="m", micro=False).matrix
    side = image.width() // (len(matrix) + 8)
    read = [
        [image.pixelColor((x + 4) * side + side // 2, (y + 4) * side + side // 2).value() < 128 for x in row]
        for y, row in enumerate([range(len(matrix))] * len(matrix))
    ]
    assert read == [[bool(module) for module in row] for row in matrix]


def test_the_weeks_figures_are_spoken(qtbot):
    bars = WeekBars(SeriesNames("told", "new"), "This week")
    qtbot.addWidget(bars)
    empty = bars.grab().toImage()
    bars.show_days((DayBars("Mon", 7, 3), DayBars("Tue", 0, 2)))
    assert bars.accessibleDescription() == "Mon: 7 told, 3 new; Tue: 0 told, 2 new"
    assert bars.grab().toImage() != empty


def test_a_forms_label_names_its_field(qtbot):
    form = Form()
    qtbot.addWidget(form)
    name = QLineEdit()
    form.add_field("&Name", name)
    form.add_remark("As people call you")
    assert name.accessibleName() == "Name"


def test_typed_fields_have_air_before_their_text(qtbot):
    for field in (TimeField(), DateField(), NumberField(1, 12)):
        qtbot.addWidget(field)
        assert field.lineEdit().textMargins().left() == 10


@pytest.mark.parametrize(
    ("name", "written"),
    [("C", "26 Dec 2026"), ("de_DE", "26.12.2026"), ("en_US", "12/26/2026"), ("sv_SE", "2026-12-26")],
)
def test_a_date_is_written_as_the_country_does(qtbot, name, written):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    field = DateField()
    QLocale.setDefault(before)
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 12, 26))
    assert field.text() == written


def test_the_calendar_of_a_date_is_made_when_it_is_opened(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 12, 26))
    field.show()
    assert field.findChild(QCalendarWidget) is None
    arrow = QPoint(field.width() - 8, field.height() // 2)
    for _ in range(2):
        qtbot.mouseClick(field.childAt(arrow) or field, Qt.MouseButton.LeftButton, pos=arrow)
        popup = QApplication.activePopupWidget()
        calendar = popup.findChild(CalmCalendar)
        assert calendar.selectedDate() == QDate(2026, 12, 26)
        popup.close()


def test_a_calendar_has_no_red_weekends(qapp, qtbot):
    calendar = CalmCalendar()
    qtbot.addWidget(calendar)
    for name in ("dark", "light"):
        apply_theme(qapp, name)
        sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color().name().upper()
        assert sunday == load_tokens(name).colours.muted


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_a_field_leaves_the_window_its_keys(qtbot, key):
    field = SearchField("Name")
    qtbot.addWidget(field)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    asked.accept()
    QApplication.sendEvent(field, asked)
    assert not asked.isAccepted()


def test_a_shortcut_is_left_out_where_it_would_touch_the_prompt(qtbot):
    field = SearchField("Name, company, place or last four digits", "Ctrl+F")
    qtbot.addWidget(field)
    field.resize(240, 34)
    assert not field._has_room_for(40)
    field.resize(500, 34)
    assert field._has_room_for(40)
