"""What stands in a record is shown as it stands there: markup in it is text, on every page and in every hint.

A picture in a text that is rendered would be fetched from wherever its sender likes, or from this computer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.introductions import introduction_board
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.storage.writer import Writer
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.pages import PLACES
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.clock import BERLIN, FakeClock
from tests.ui.pages import marked_desk

ROOT = Path(__file__).parent.parent.parent
TRAP = '<b>{}</b><img src="file:///nowhere/trap.png">'
SIGN = "trap.png"
ROWS = 30


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    plain = marked_desk.marker
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marked_desk, "CASES", marked_desk.CASES[::9])
        patch.setattr(marked_desk, "marker", lambda *where: _trap(plain(*where), where[-1]))
        apply_theme(qapp, "light")
        desk = open_desk(tmp_path_factory.mktemp("traps") / "desk", FakeClock("2026-11-23T15:40"))
        marked_desk.fill(desk)
        desk.run(Label("settings.change"), _break_circles)
    made = MainWindow(desk, sentences_for(BERLIN))
    made.shell.resize(1280, 800)
    made.shell.show()
    yield made
    made.stop()
    made.shell.close()
    made.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    desk.close()


def _break_circles(writer: Writer) -> None:
    """Nobody is sent by somebody whom they sent; the marked desk writes both."""
    for sent in writer.find(records.Referral):
        if sent.referrer_id is not None and sent.referrer_id < sent.person_id:
            writer.delete(sent)


def _trap(text: str, field: str) -> str:
    """Keys of a desk's own words are the program's, and no text."""
    return "" if field == "own_stage" else TRAP.format(text)


def opened(window: MainWindow, key: str) -> QWidget:
    desk = window.workplace.desk
    arguments = {
        "person": lambda: find_people(desk)[0].id,
        "call": lambda: find_people(desk)[0].id,
        "role": lambda: role_rows(desk)[0].id,
        "client": lambda: role_rows(desk)[0].client_id,
        "introduction": lambda: next(
            card.id for cards in introduction_board(desk).values() for card in cards
        ),
    }
    window.show_page(key, arguments[key]() if key in arguments else None)
    QTest.qWait(50)
    return window.shell.page(key)


def is_rendered(text: str) -> bool:
    return "<img" in text and Qt.mightBeRichText(text)


def rendered_in(page: QWidget) -> list[str]:
    """Name what would render markup of a record in this page: labels, hints, texts, rows."""
    widgets = (page, *page.findChildren(QWidget))
    return [f"{type(widget).__name__}: {text[:60]}" for widget in widgets for text in _rendered_by(widget)]


def _rendered_by(widget: QWidget) -> Iterator[str]:
    hints = [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
    # Without a hint of its own an action has its text as one.
    hints += [action.toolTip() for action in widget.actions()]
    yield from filter(is_rendered, hints)
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield from (text for text in (widget.text(),) if SIGN in text)
    if isinstance(widget, QTextEdit) and SIGN in widget.toHtml() and SIGN not in widget.toPlainText():
        yield "a picture in a text"
    if isinstance(widget, QTextBrowser):
        yield "a browser"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from hints_of(widget.model())


def hints_of(model: QAbstractItemModel) -> list[str]:
    hints = [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells_of(model)]
    return [hint for hint in hints if is_rendered(hint)]


def shown_in(page: QWidget) -> int:
    """Count the markers that are seen at all."""
    labels = sum(SIGN in label.text() for label in page.findChildren(QLabel))
    models = [view.model() for view in page.findChildren(QAbstractItemView) if view.model() is not None]
    return labels + sum(SIGN in text for model in models for text in texts_of(model))


def texts_of(model: QAbstractItemModel) -> list[str]:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return [str(cell.data(role)) for cell in cells_of(model) for role in roles]


def cells_of(model: QAbstractItemModel) -> list[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    return [
        model.index(row, column) for row in range(min(model.rowCount(), ROWS)) for column in range(columns)
    ]


WITH_PEOPLE = {
    "today",
    "calls",
    "call",
    "people",
    "person",
    "role",
    "client",
    "introduction",
    "pipeline",
    "roles",
}


@pytest.mark.parametrize("key", [place.key for place in PLACES])
def test_markup_in_a_record_is_text_on_every_page(window, key):
    page = opened(window, key)
    assert rendered_in(page) == []
    if key in WITH_PEOPLE:
        assert shown_in(page) > 0, "no marker is seen: the test would not notice one that is rendered"


def test_in_the_window_beside_the_pages_too(window):
    window.say(TRAP)
    window.say_done(TRAP)
    assert rendered_in(window.shell) == []


def test_the_palette_shows_text(window):
    window.open_palette()
    palette = window.shell.findChild(QDialog)
    for typed in ("b", "img", "trap"):
        QTest.keyClicks(palette, typed)
        QTest.qWait(50)
        assert rendered_in(palette) == []
    palette.reject()


def test_the_test_notices_what_is_rendered(qapp):
    page = QWidget()
    QLabel(TRAP, page)
    page.setToolTip(TRAP)
    QTextEdit(page).setHtml(TRAP)
    box = QMessageBox(page)
    box.setText(TRAP)
    assert len(rendered_in(page)) >= 4
    page.deleteLater()


def test_no_other_place_shows_a_hint_or_a_label_that_could_render():
    sources = {
        path: path.read_text(encoding="utf-8") for path in (ROOT / "recruiterdesk" / "ui").rglob("*.py")
    }
    hints = re.compile(r"QToolTip\.showText\((?:[^()]|\([^()]*\))*?plain_hint\(")
    for path, text in sources.items():
        assert text.count("QToolTip.showText(") == len(hints.findall(text)), path
        if re.search(r"= QLabel\((?!self\._board)", text) or "(QLabel):" in text:
            assert "TextFormat.PlainText" in text, path
        if "QMessageBox(" in text and "tr(" not in text:
            assert "TextFormat.PlainText" in text, path
