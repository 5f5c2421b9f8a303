"""Text that is whole in a narrow column, whatever stands in it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets import whole_text
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.widgets.two_sides import Side, SideLine, TwoSides
from recruiterdesk.ui.widgets.whole_text import WholeText, lines_of

ADDRESS = "maximiliane-alexandra.von-hohenzollern-sigmaringen@verwaltungsgesellschaft.example"
PLACE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Isle of Anglesey"


@pytest.fixture(autouse=True)
def _light(qapp):
    apply_theme(qapp, "light")


def test_words_are_broken_only_where_one_is_longer_than_the_line(qapp):
    font = text_font(TextSize.BODY)
    assert lines_of("Head of the House", font, 80) == ["Head of the", "House"]
    lines = lines_of(ADDRESS, font, 176)
    assert "".join(lines) == ADDRESS
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 176 for line in lines)


def test_lines_of_its_own_stay_apart(qtbot):
    assert lines_of("green,\nnot too dark\n\nred", text_font(TextSize.BODY), 600) == [
        "green,", "not too dark", "", "red",
    ]  # fmt: skip
    one, two = WholeText("green"), WholeText("green\nred")
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    assert two.heightForWidth(600) > 1.5 * one.heightForWidth(600)


@pytest.mark.parametrize("words", ["see https://example.com/" + "abcdefgh" * 60, "x" * 400])
def test_a_link_without_an_end_leaves_a_text_as_narrow_as_its_room(qtbot, words: str):
    text = Text(words)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < 300
    assert text.heightForWidth(300) > 5 * Text("one line").heightForWidth(300)
    text.resize(300, text.heightForWidth(300))
    lines = text.grab().toImage()
    right = {lines.pixel(x, y) for x in range(200, 290) for y in range(lines.height() // 2, lines.height())}
    assert len(right) > 1, "the lower lines are not painted"


def test_words_as_people_write_them_are_left_to_qt(qtbot):
    text = Text("Donaudampfschifffahrtsgesellschaft mbH, see example.com/people")
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() > 150


def test_a_text_takes_the_height_that_it_needs(qtbot):
    short, long = WholeText("Kiel"), WholeText(ADDRESS)
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.hasHeightForWidth()
    assert long.heightForWidth(176) > 2 * short.heightForWidth(176)


def test_what_differs_is_whole_on_both_sides_and_what_is_the_same_stands_once(qtbot):
    sides = TwoSides()
    qtbot.addWidget(sides)
    lines = [SideLine("place", "Place", PLACE, "Kiel"), SideLine("email", "E-mail", ADDRESS, ADDRESS)]
    sides.show_sides(("This", "That"), lines, Side.LEFT)
    sides.resize(360, sides.heightForWidth(360))
    with qtbot.waitExposed(sides):
        sides.show()
    for button in sides.buttons.values():
        assert button.height() >= button.heightForWidth(button.width())
    (value,) = [each for each in sides.findChildren(WholeText) if each.text() == ADDRESS]
    assert value.height() >= value.heightForWidth(value.width())


def test_a_height_is_found_once_for_each_width_text_and_font(qtbot, monkeypatch):
    label = WholeText("Halden Motors, " * 40)
    qtbot.addWidget(label)
    found = []

    def height_of(text, _font, width):
        found.append((text, width))
        return len(text) + width

    monkeypatch.setattr(whole_text, "whole_height", height_of)
    for width in (200, 300, 200, 300):
        label.heightForWidth(width)
    assert len(found) == 2
    label.setText("Nordwerk")
    before = label.heightForWidth(200)
    font = label.font()
    font.setPointSize(font.pointSize() + 9)
    label.setFont(font)
    assert label.heightForWidth(200) == before
    assert len(found) == 4
    for width in range(100, 120):
        label.heightForWidth(width)
    assert len(found) == 24
