"""The window: a sidebar, one page at a time, and the quiet banner over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from recruiterdesk.ui.shell.file_drop import handed_over, take_copy
from recruiterdesk.ui.shell.history import VisitHistory
from recruiterdesk.ui.shell.pages import OpensWith, PageGroup, Visit
from recruiterdesk.ui.shell.sidebar import Sidebar
from recruiterdesk.ui.widgets.navigation import NavigationEntry

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from recruiterdesk.ui.shell.file_drop import Pasted
    from recruiterdesk.ui.shell.pages import PageEntry
    from recruiterdesk.ui.widgets.banner import Banner

_SMALLEST = (1000, 640)
_FIRST_SIZE = (1336, 860)
_LAST_DIGIT = 9


class MainShell(QMainWindow):
    """Shows registered pages and nothing else; pages are built when first shown.

    Signals:
        page_shown: the key of the page that is now in front.
        files_dropped: list of Path and Pasted, at least one.
        undo_requested: by the banner.
    """

    page_shown = Signal(str)
    files_dropped = Signal(list)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, PageEntry] = {}
        self._page_keys: dict[str, str] = {}
        self._built: dict[str, QWidget] = {}
        self._latest: dict[QWidget, Visit] = {}
        self._history = VisitHistory()
        self._sidebar = Sidebar()
        self._stack = QStackedWidget()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(ground)
        self._banner: Banner | None = None
        self._sidebar.page_chosen.connect(self.show_page)
        self.setAcceptDrops(True)
        self.setWindowTitle("RecruiterDesk")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)

    @property
    def banner(self) -> Banner:
        """The quiet line over the page; it is made when something is first to be said."""
        if self._banner is None:
            from recruiterdesk.ui.widgets.banner import Banner

            self._banner = Banner(self._stack)
            self._banner.undo_requested.connect(self.undo_requested)
        return self._banner

    def add_page(self, entry: PageEntry) -> None:
        """Register a page; listed ones get Ctrl+1, Ctrl+2 ... in this order."""
        self._entries[entry.key] = entry
        if entry.group is PageGroup.UNLISTED:
            return
        number = len(self._sidebar.navigation.keys()) + 1
        shortcut = f"Ctrl+{number}" if number <= _LAST_DIGIT else ""
        self._sidebar.add_entry(NavigationEntry(entry.key, entry.title, entry.group, shortcut))
        if shortcut:
            self._page_keys[entry.key] = shortcut
            key = QShortcut(QKeySequence(shortcut), self)
            key.activated.connect(partial(self._sidebar.page_chosen.emit, entry.key))

    def keys_of_page(self, key: str) -> str:
        """Return the keys that show a page from everywhere, "" where it has none."""
        return self._page_keys.get(key, "")

    def add_foot_action(self, action: QAction) -> None:
        """Show an action at the foot of the sidebar; its shortcut works in the whole window."""
        self.addAction(action)
        self._sidebar.add_foot_action(action)

    def add_section(self, section: QWidget) -> None:
        """Put something into the sidebar below the pages."""
        self._sidebar.add_section(section)

    def show_page(self, key: str, argument: object = None) -> None:
        """Show a page, and remember where one was.

        Raises:
            KeyError: no page of this key was added.
        """
        visit = Visit(key, argument)
        self._bring_to_front(visit)
        self._history.enter(visit)

    def go_back(self) -> None:
        """Show what was shown before; nothing happens at the beginning."""
        visit = self._history.leave()
        if visit is not None:
            self._bring_to_front(visit)

    def can_go_back(self) -> bool:
        return self._history.can_go_back

    def current_key(self) -> str | None:
        visit = self._history.current
        return None if visit is None else visit.key

    def current_visit(self) -> Visit | None:
        """Return which page is shown, and what it was opened with."""
        return self._history.current

    def latest_visit(self, page: QWidget) -> Visit | None:
        """Return what a page showed when it was last in front; None for what is no page, or never was."""
        return self._latest.get(page)

    def page(self, key: str) -> QWidget:
        """Return a page, built if need be; KeyError if it was never added."""
        if key not in self._built:
            entry = self._entries[key]
            widget = entry.build()
            # A page takes the keyboard itself where nothing on it does.
            widget.setAccessibleName(widget.accessibleName() or entry.title)
            self._built[key] = widget
            self._stack.addWidget(widget)
        return self._built[key]

    def show_count(self, key: str, count: int | None) -> None:
        """Show how much waits on a page; None shows nothing."""
        self._sidebar.navigation.show_count(key, count)

    def show_footer(self, text: str) -> None:
        """Show the sidebar's last line, as "Encrypted · backed up 09:12"."""
        self._sidebar.show_footer(text)

    def footer(self) -> str:
        """Return the sidebar's last line."""
        return self._sidebar.footer()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _from_elsewhere(event):
            take_copy(event)
            self.banner.tell(_what_letting_go_does())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_hint()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_hint()
        dropped = _from_elsewhere(event)
        if dropped:
            take_copy(event)
            self.files_dropped.emit(dropped)

    def _end_hint(self) -> None:
        if self._banner is not None and self._banner.text() == _what_letting_go_does():
            self._banner.hide()

    def _bring_to_front(self, visit: Visit) -> None:
        widget = self.page(visit.key)
        self._latest[widget] = visit
        if isinstance(widget, OpensWith):
            widget.open_with(visit.argument)
        entry = self._entries[visit.key]
        self._stack.setCurrentWidget(widget)
        if not _holds(widget, self.focusWidget()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sidebar.navigation.select(entry.section or entry.key)
        if self._banner is not None:
            self._banner.go_along()
        self.page_shown.emit(visit.key)


def _holds(page: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is page or page.isAncestorOf(focused))


def _what_letting_go_does() -> str:
    return QCoreApplication.translate(
        "MainShell", "Let go to see what is in it. Nothing is written before you press Import."
    )


def _from_elsewhere(event: QDropEvent) -> list[Path | Pasted]:
    """Return what another program drops; text that is dragged within the window is no import."""
    return handed_over(event.mimeData()) if event.source() is None else []
