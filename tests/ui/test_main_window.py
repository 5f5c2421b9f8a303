"""The window as a whole: figures, undo, palette, links, what another process wrote."""

from __future__ import annotations

import re
import threading

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QAbstractItemView

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.records import Person
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.desk import KeyPlace, Label
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui import undoing_beside
from recruiterdesk.ui.links import follow_link
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.pages.introductions.beginning import BeginDialog
from recruiterdesk.ui.palette import Palette
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from recruiterdesk.ui.widgets.search_field import SearchField
from tests.clock import BERLIN
from tests.desks import found, new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot, desk):
    fill_with_sample(desk)
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_first_page()
    made.shell.show()
    qtbot.waitExposed(made.shell)
    yield made
    made.stop()
    # What is read beside the window ends before the desk is closed.
    QThreadPool.globalInstance().waitForDone()


def test_a_day_begins_with_today(window):
    assert window.shell.current_key() == "today"
    assert window.shell.windowTitle() == "Today"


def test_the_footer_follows_where_the_key_lies(qtbot, window, desk):
    for place, words in (
        (KeyPlace.KEYRING, "Encrypted"),
        (KeyPlace.FILE, "Encrypted · the key lies beside it"),
    ):
        desk.key_place = place
        window.refresh()
        qtbot.waitUntil(lambda words=words: window.shell.footer() == words)


def test_a_change_is_said_with_undo_and_undo_takes_it_back(qtbot, window, desk):
    before = count_people(desk)
    add_person(desk, PersonDetails("Ana Ruiz"))
    qtbot.waitUntil(lambda: window.shell.banner.text() == "Add Ana Ruiz")
    qtbot.keyClick(window.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.shell.banner.text() == "Undone: Add Ana Ruiz")
    assert count_people(desk) == before
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.shell, Qt.Key.Key_Z, keys)
    qtbot.waitUntil(lambda: count_people(desk) == before + 1)


def test_a_step_of_very_many_rows_is_taken_back_beside_the_window(qtbot, window, desk, monkeypatch):
    monkeypatch.setattr("recruiterdesk.storage.undo_log.MANY_ROWS", 2)
    before = count_people(desk)
    crowd = [Person(0, f"Person {number}") for number in range(3)]
    desk.run(Label("person.add", (("name", "Crowd"),)), lambda writer: writer.insert_many(crowd))
    qtbot.waitUntil(lambda: window.shell.banner.text() == "Add Crowd")

    window.undoing.undo()
    assert window.shell.banner.text() == "Taking it back…"
    window.undoing.undo()
    qtbot.waitUntil(lambda: window.shell.banner.text() == "Undone: Add Crowd")
    assert count_people(desk) == before
    window.undoing.redo()
    qtbot.waitUntil(lambda: window.shell.banner.text() == "Add Crowd")
    assert count_people(desk) == before + 3


def test_a_step_of_very_many_rows_that_was_changed_since_is_refused(qtbot, window, desk, monkeypatch):
    monkeypatch.setattr("recruiterdesk.storage.undo_log.MANY_ROWS", 2)
    crowd = [Person(0, f"Person {number}") for number in range(3)]
    desk.run(Label("person.add", (("name", "Crowd"),)), lambda writer: writer.insert_many(crowd))
    last = max(row[0] for row in desk.database.execute_sql("SELECT id FROM person"))
    desk.write_aside(
        lambda database: database.execute_sql(
            "INSERT INTO email_address VALUES (99, 'a@b.example', 0, ?)", (last,)
        )
    )
    held = threading.Event()
    monkeypatch.setattr(
        undoing_beside,
        "swap_beside",
        lambda *given, swap=undoing_beside.swap_beside, **named: held.wait(5) and swap(*given, **named),
    )
    window.undoing.undo()
    turn = QTimer(window, singleShot=True)
    with qtbot.waitSignal(turn.timeout):
        turn.start(0)
    assert window.shell.banner.text() == "Taking it back…", "what was done before is said no more"
    held.set()
    qtbot.waitUntil(lambda: "changed since" in window.shell.banner.text())
    window.undoing.undo()
    assert window.shell.banner.text() == "Taking it back…"
    qtbot.waitUntil(lambda: "changed since" in window.shell.banner.text())


def test_the_figures_follow_a_change(qtbot, window, desk):
    with qtbot.waitSignal(window.counted) as counted:
        note_incoming_contact(desk, add_person(desk, PersonDetails("Ana Ruiz")), "call")
    assert counted.args[0].calls == 6


def test_the_palette_names_the_import_once_on_today(qtbot, window):
    window.show_page("today")
    window.open_palette()
    palette = window.shell.findChild(Palette)
    palette.findChild(SearchField).setText("import")
    rows = palette.findChild(RowList).model()
    shown = [rows.index(row, 0).data(ROW_ROLE).title for row in range(rows.rowCount())]
    assert len([title for title in shown if "spreadsheet" in title]) == 1


def test_the_palette_finds_a_person_by_a_few_letters(qtbot, window):
    window.open_palette()
    palette = window.shell.findChild(Palette)
    field = palette.findChild(SearchField)
    qtbot.keyClicks(field, "tom")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.shell.current_key() == "person"


def test_the_palette_finds_a_card_of_the_settings(qtbot, window):
    window.open_palette()
    field = window.shell.findChild(Palette).findChild(SearchField)
    qtbot.keyClicks(field, "waiting answers")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.shell.current_key() == "settings"
    waiting = window.shell.page("settings").waiting
    qtbot.waitUntil(lambda: waiting.isAncestorOf(window.shell.focusWidget()))


def test_a_link_opens_the_person_and_one_that_leads_nowhere_is_said(window, desk):
    follow_link(window, "recruiterdesk://person/1")
    assert window.shell.current_key() == "person"
    for link in ("recruiterdesk://person/999", "recruiterdesk://elsewhere/1", "recruiterdesk://person/x"):
        window.shell.banner.tell("")
        follow_link(window, link)
        assert window.shell.banner.text()


def test_a_link_is_read_whatever_its_letters_and_slashes(window, desk):
    follow_link(window, "RecruiterDesk://Person/1/")
    assert window.shell.current_key() == "person"


def test_a_link_to_somebody_who_is_gone_says_so(window):
    for link in ("recruiterdesk://person/4711", "recruiterdesk://person/999999999999999999"):
        follow_link(window, link)
        assert window.shell.banner.text().startswith("Whom this link leads to is not on the desk")
        assert window.shell.current_key() == "today"


def test_a_link_that_cannot_be_read_is_said_in_one_line(window):
    follow_link(window, "recruiterdesk://person/1\n<b>" + "9" * 10_000)
    assert window.shell.banner.text() == (
        "This link leads nowhere here: recruiterdesk://person/1�<b>" + "9" * 52 + "…"
    )


def test_files_of_a_later_start_come_after_the_one_that_is_looked_at(qtbot, window, tmp_path):
    files = [tmp_path / f"{number}.csv" for number in range(1, 4)]
    for file in files:
        file.write_text(f"Name,E-Mail\nAda Byron,ada{file.stem}@example.org\n", encoding="utf-8")
    for file in files:
        window.import_besides([file])
    page = window.shell.page("importing")
    qtbot.waitUntil(lambda: page.panel() is page.preview, timeout=20_000)
    assert page.files.place() == "file 1 of 3"
    assert window.shell.banner.text() == "3.csv comes next."


def test_what_another_process_wrote_is_read_anew(qtbot, window, desk):
    other = desk.beside()
    add_person(other, PersonDetails("Ana Ruiz"))
    other.close()
    assert desk.changed_elsewhere()
    with qtbot.waitSignal(window.counted) as counted:
        window.refresh()
    assert counted.args[0].people == count_people(desk)


def test_a_refusal_is_said_in_the_banner(window):
    def refuse() -> None:
        raise Refusal("undo.nothing")

    assert window.workplace.do(refuse) is None
    assert window.shell.banner.text()


@pytest.mark.parametrize("key", ["today", "calls", "check_ins", "introductions", "pipeline", "people"])
def test_no_row_shows_the_key_of_a_word(qtbot, window, key):
    window.show_page(key)
    qtbot.waitUntil(lambda: any(said(window.shell)), timeout=15_000)
    assert [words for words in said(window.shell) if re.search(r"\b[a-z]+_[a-z_]+\b", words)] == []


def said(page) -> list[str]:
    views = [one for one in page.findChildren(QAbstractItemView) if one.isVisible() and one.model()]
    models = [one.model() for one in views]
    indexes = [model.index(row, 0) for model in models for row in range(min(model.rowCount(), 50))]
    return [str(one.data(Qt.ItemDataRole.AccessibleTextRole) or one.data()) for one in indexes]


def test_an_introduction_is_begun_from_any_page_by_the_palette(qtbot, window):
    window.show_page("settings")
    window.open_palette()
    palette = window.shell.findChild(Palette)
    palette.look_for("new introduction")
    palette.take_marked()
    dialog = window.shell.findChild(BeginDialog)
    assert dialog is not None
    dialog.reject()


def test_the_palette_names_a_new_introduction_once_on_its_page(window):
    window.show_page("introductions")
    window.open_palette()
    palette = window.shell.findChild(Palette)
    palette.findChild(SearchField).setText("new introduction")
    assert palette.findChild(RowList).model().rowCount() == 1
    palette.reject()


def test_a_withdrawn_consent_says_what_it_ended(qtbot, window, desk):
    amara = next(person.id for person in found(desk, Person) if person.full_name == "Amara Okafor")
    record_consent(desk, amara, ConsentAnswer(ConsentKind.MENTION, given=False))
    qtbot.waitUntil(lambda: "mentioned" in window.shell.banner.text())
    assert window.shell.banner.text() == (
        "Amara Okafor is not to be mentioned to others; this ends the introduction to Paula Reyes"
    )
    record_consent(desk, amara, ConsentAnswer(ConsentKind.CALL, given=False))
    qtbot.waitUntil(lambda: "called again" in window.shell.banner.text())
    assert re.fullmatch(
        r"Amara Okafor is not to be called again; this ends the call planned for .+",
        window.shell.banner.text(),
    )
    record_consent(desk, amara, ConsentAnswer(ConsentKind.MENTION, given=False))
    said = "Amara Okafor is not to be mentioned to others"
    qtbot.waitUntil(lambda: window.shell.banner.text() == said)
