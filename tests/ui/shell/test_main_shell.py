"""The frame: pages come when they are asked for, one can go back, files can be dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from recruiterdesk.ui.shell.file_drop import Pasted
from recruiterdesk.ui.shell.main_shell import MainShell
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.navigation import NavigationList


class PersonPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[object] = []

    def open_with(self, argument: object) -> None:
        self.opened.append(argument)


class PeoplePage(QLabel):
    """A page that takes the focus by itself."""

    def open_with(self, _argument: object) -> None:
        self.setFocus()


class Desk:
    """A frame with three pages, and which of them were built."""

    def __init__(self) -> None:
        self.built: list[str] = []
        self.person = PersonPage()
        self.shell = MainShell()
        self.shell.add_page(PageEntry("today", "Today", lambda: self.build("today")))
        self.shell.add_page(PageEntry("people", "People", lambda: self.build("people"), PageGroup.DESK))
        person = PageEntry("person", "Person", lambda: self.person, PageGroup.UNLISTED, section="people")
        self.shell.add_page(person)
        self.sidebar = self.shell.findChild(NavigationList)

    def build(self, key: str) -> QWidget:
        self.built.append(key)
        return PeoplePage(key) if key == "people" else QLabel(key)


@pytest.fixture
def desk(qapp, qtbot):
    apply_theme(qapp, "light")
    desk = Desk()
    qtbot.addWidget(desk.shell)
    return desk


def test_only_registered_pages_are_in_the_sidebar(desk):
    assert desk.sidebar.keys() == ("today", "people")


def test_a_page_is_built_once_when_it_is_first_shown(desk):
    assert desk.built == []
    desk.shell.show_page("today")
    desk.shell.show_page("people")
    desk.shell.show_page("today")
    assert desk.built == ["today", "people"]
    assert desk.shell.current_key() == "today"


def test_an_unknown_page_is_an_error_and_changes_nothing(desk):
    desk.shell.show_page("today")
    with pytest.raises(KeyError):
        desk.shell.show_page("insights")
    assert desk.shell.current_key() == "today"


def test_a_person_is_opened_by_id_and_marks_people(desk):
    desk.shell.show_page("person", 7)
    assert desk.person.opened == [7]
    assert desk.sidebar.selected_key() == "people"


def test_going_back_shows_what_was_there_before(desk, qtbot):
    desk.shell.show_page("today")
    desk.shell.show_page("person", 7)
    desk.shell.show_page("person", 8)
    desk.shell.show_page("person", 8)
    with qtbot.waitSignal(desk.shell.page_shown) as shown:
        desk.shell.go_back()
    assert shown.args == ["person"]
    assert desk.person.opened == [7, 8, 8, 7]
    desk.shell.go_back()
    assert desk.shell.current_key() == "today"
    assert desk.sidebar.selected_key() == "today"
    assert not desk.shell.can_go_back()
    desk.shell.go_back()
    assert desk.shell.current_key() == "today"


def test_the_keyboard_goes_to_pages(desk, qtbot):
    with qtbot.waitActive(desk.shell):
        desk.shell.show()
    qtbot.keyClick(desk.shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.current_key() == "people"
    qtbot.keyClick(desk.sidebar, Qt.Key.Key_Up)
    assert desk.shell.current_key() == "today"


def test_the_page_has_the_focus_from_the_start(desk, qtbot):
    desk.shell.show_page("today")
    with qtbot.waitActive(desk.shell):
        desk.shell.show()
    assert desk.shell.focusWidget() is desk.shell.page("today")


def test_a_page_chosen_by_the_mouse_has_the_focus(desk, qtbot):
    desk.shell.show_page("today")
    with qtbot.waitActive(desk.shell):
        desk.shell.show()
    place = desk.sidebar.visualItemRect(desk.sidebar.item(1)).center()
    qtbot.mouseClick(desk.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.shell.focusWidget() is desk.shell.page("people")


def test_arrow_keys_walk_down_the_sidebar_past_pages_that_take_the_focus(desk, qtbot):
    desk.shell.show_page("people")
    desk.shell.show_page("today")
    with qtbot.waitActive(desk.shell):
        desk.shell.show()
    desk.sidebar.setFocus()
    qtbot.keyClick(desk.sidebar, Qt.Key.Key_Down)
    assert desk.shell.current_key() == "people"
    assert desk.sidebar.hasFocus()


def test_counts_stand_in_the_sidebar(desk):
    desk.sidebar.setLocale(QLocale("en_GB"))
    desk.shell.show_count("people", 1248)
    assert desk.sidebar.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "People, 1,248"


def test_the_foot_triggers_its_actions(desk, qtbot):
    action = QAction("Settings", desk.shell)
    desk.shell.add_foot_action(action)
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(desk.shell.findChild(LinkButton), Qt.MouseButton.LeftButton)


def drop(shell: MainShell, mime: QMimeData) -> None:
    actions, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shell.dropEvent(QDropEvent(QPointF(10, 10), actions, mime, button, keys))


def test_dropped_files_and_folders_are_handed_on(desk, qtbot, tmp_path):
    tracker = tmp_path / "recruiter tracker ü.csv"
    tracker.write_text("Name\nAna")
    mime = QMimeData()
    urls = [
        QUrl.fromLocalFile(str(tracker)),
        QUrl.fromLocalFile(str(tmp_path)),
        QUrl("https://example.com/a.csv"),
    ]
    mime.setUrls(urls)
    with qtbot.waitSignal(desk.shell.files_dropped) as dropped:
        drop(desk.shell, mime)
    assert dropped.args == [[tracker, tmp_path]]


@pytest.mark.parametrize("proposed", [Qt.DropAction.MoveAction, Qt.DropAction.CopyAction])
def test_what_is_dropped_is_copied_and_stays_where_it_was(desk, tmp_path, proposed):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    keys = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction | proposed, *keys)
    over.setDropAction(proposed)
    dropped = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction | proposed, *keys)
    dropped.setDropAction(proposed)
    desk.shell.dragEnterEvent(over)
    desk.shell.dropEvent(dropped)
    for event in (over, dropped):
        assert (event.isAccepted(), event.dropAction()) == (True, Qt.DropAction.CopyAction)


def test_while_files_are_dragged_over_the_window_it_says_what_letting_go_does(desk, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    keys = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    desk.shell.dragEnterEvent(QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, *keys))
    assert not desk.shell.banner.isHidden()
    assert (
        desk.shell.banner.text() == "Let go to see what is in it. Nothing is written before you press Import."
    )
    desk.shell.dragLeaveEvent(QDragLeaveEvent())
    assert desk.shell.banner.isHidden()
    desk.shell.dragEnterEvent(QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, *keys))
    drop(desk.shell, mime)
    assert desk.shell.banner.isHidden()


def test_what_is_said_of_something_else_stays_while_nothing_is_dragged(desk):
    desk.shell.banner.tell("Undone")
    desk.shell.dragLeaveEvent(QDragLeaveEvent())
    assert not desk.shell.banner.isHidden()


def test_dropped_text_is_handed_on_with_its_web_page(desk, qtbot):
    mime = QMimeData()
    mime.setText("Ana Ruiz\tana@example.com")
    mime.setHtml("<table><tr><td>Ana Ruiz</td></tr></table>")
    with qtbot.waitSignal(desk.shell.files_dropped) as dropped:
        drop(desk.shell, mime)
    assert dropped.args == [[Pasted("Ana Ruiz\tana@example.com", mime.html())]]


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_drop_without_files_or_words_is_nothing(desk, text):
    mime = QMimeData()
    mime.setText(text)
    dropped = []
    desk.shell.files_dropped.connect(dropped.append)
    drop(desk.shell, mime)
    assert dropped == []


def test_a_dropped_link_is_nothing(desk):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.csv")])
    mime.setText("https://example.com/a.csv")
    dropped = []
    desk.shell.files_dropped.connect(dropped.append)
    drop(desk.shell, mime)
    assert dropped == []


def test_what_was_said_makes_way_for_buttons_of_the_page_that_comes_next(desk, qtbot):
    desk.shell.resize(1000, 640)
    desk.shell.show_page("today")
    desk.shell.show()
    button = QPushButton("Press", desk.person)
    desk.shell.banner.offer("The call with Ana Ruiz is still open.", "Go on")
    qtbot.waitUntil(lambda: not any(each.isActive() for each in desk.shell.banner._later))
    button.setGeometry(desk.shell.banner.geometry())
    desk.shell.show_page("person", 7)

    def is_covered() -> bool:
        pressed = QRect(button.mapTo(desk.person.parentWidget(), QPoint()), button.size())
        return pressed.intersects(desk.shell.banner.geometry())

    assert button.isVisible()
    qtbot.waitUntil(lambda: not is_covered())


def test_undo_pressed_by_the_mouse_leaves_the_keyboard_with_the_page(desk, qtbot):
    desk.shell.show_page("people")
    desk.shell.show()
    qtbot.waitUntil(lambda: desk.shell.focusWidget() is desk.shell.page("people"))
    banner = desk.shell.banner
    banner.tell_done("Told Ana Ruiz")
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    assert desk.shell.focusWidget() is desk.shell.page("people")
