"""The window: the pages in their frame, the figures beside them, and what pages may ask for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from recruiterdesk.core.changes import Changes
from recruiterdesk.storage.queries.first_steps import first_steps_are_done
from recruiterdesk.storage.queries.today import has_people
from recruiterdesk.ui.open_call import OpenCall
from recruiterdesk.ui.opened_lately import OpenedLately
from recruiterdesk.ui.pages import page_actions, page_entries
from recruiterdesk.ui.shell.file_drop import copied
from recruiterdesk.ui.shell.main_shell import MainShell
from recruiterdesk.ui.sidebar_figures import SidebarFigures
from recruiterdesk.ui.stage_names import StageNames
from recruiterdesk.ui.undoing import Undoing
from recruiterdesk.ui.window_actions import actions_everywhere, opening, window_action
from recruiterdesk.ui.workplace import ChangesBridge, FilesBesides, TheyCalled, Workplace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.messages import Sentences
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.storage.queries.counts import Counts
    from recruiterdesk.ui.autostart.command import StartCommand
    from recruiterdesk.ui.locking.leaving import KeyChange
    from recruiterdesk.ui.pages.introductions.doing import IntroductionActs
    from recruiterdesk.ui.shell.file_drop import Pasted
    from recruiterdesk.ui.shell.pages import PageEntry
    from recruiterdesk.ui.views.sidebar_views import SidebarViews

FIRST_PAGE = "today"


class MainWindow(QObject):
    """Pages ask it for other pages, for a call, for a word in the banner (see workplace.Window).

    Signals:
        counted: Counts, after each change and each tick.
        lock_asked: the desk is to be locked.
        key_change_asked: KeyChange, the desk is to be encrypted anew.
    """

    counted = Signal(object)
    lock_asked = Signal()
    key_change_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        sentences: Sentences,
        parent: QObject | None = None,
        start_command: StartCommand | None = None,
    ) -> None:
        super().__init__(parent)
        self.shell = MainShell()
        self.workplace = Workplace(desk, ChangesBridge(desk, self), sentences, self, start_command)
        self.stage_names = StageNames(self.workplace, self)
        self.entries: dict[str, PageEntry] = {}
        self._page_actions: dict[str, Sequence[QAction]] = {}
        self._introducing: IntroductionActs | None = None
        self.views: SidebarViews | None = None
        self._add_pages()
        self._show_encryption()
        self.undoing = Undoing(self.workplace, self.shell, self)
        self.open_call = OpenCall(self.workplace, self.shell, self)
        find = self.tr("Find a person or an action")
        self._palette = window_action(self, find, "Ctrl+K", self.open_palette)
        own = (self.undoing.undo_action, self.undoing.redo_action, self._palette)
        for action in (*own, *actions_everywhere(self)):
            self.shell.addAction(action)
        self.shell.files_dropped.connect(self.import_files)
        self.shell.page_shown.connect(self._name_window)
        self._opened_lately = OpenedLately(desk, self.shell, self)
        self.figures = SidebarFigures(self.workplace, self.shell, self)
        self.figures.counted.connect(self._follow_counts)

    # what pages ask for

    def show_page(self, key: str, argument: object = None) -> None:
        """Show a page, and remember where one was."""
        self.shell.show_page(key, argument)

    def go_back(self) -> None:
        """Show what was shown before."""
        self.shell.go_back()

    def say(self, text: str) -> None:
        """Say one sentence in the quiet banner."""
        self.shell.banner.tell(text)

    def say_done(self, text: str) -> None:
        """Say what was done as the last step, with Undo beside it."""
        self.shell.banner.tell_done(text)

    def start_call(self, person_id: int) -> None:
        """Open the call session with this person."""
        self.shell.show_page("call", person_id)

    def begin_introduction(self) -> None:
        """Ask who is to be introduced to whom, from whatever page."""
        from recruiterdesk.ui.pages.introductions.doing import IntroductionActs

        if self._introducing is None:
            self._introducing = IntroductionActs(self.workplace, self.shell)
            self._introducing.added.connect(partial(self.show_page, "introduction"))
        self._introducing.begin()

    def answer_call(self, person_id: int) -> None:
        """Open the call session with this person, who called."""
        self.shell.show_page("call", TheyCalled(person_id))

    def check_desk(self) -> None:
        """Show the backups, and check the desk and all of them beside the window."""
        from recruiterdesk.ui.pages.backups import BackupsPage

        self.show_page("backups")
        page = self.shell.page("backups")
        if isinstance(page, BackupsPage):
            page.check()

    def lock(self) -> None:
        """Lock the desk."""
        self.lock_asked.emit()

    def change_key(self, change: KeyChange) -> None:
        """Shut the desk for a moment, to encrypt it anew."""
        self.key_change_asked.emit(change)

    # what the program asks for

    def raise_window(self) -> None:
        """Bring the window to the front, hidden or minimised as it may be."""
        if self.shell.isMinimized():
            self.shell.showNormal()
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def show_first_page(self) -> None:
        """Show where a day begins; on a desk that is new, the first steps."""
        desk = self.workplace.desk
        if first_steps_are_done(desk) or has_people(desk):
            self.show_page(FIRST_PAGE)
        else:
            self.show_page("first_start")

    def front_page(self) -> QWidget:
        """Return the page that is shown."""
        return self.shell.page(self.shell.current_key() or FIRST_PAGE)

    def start_calling(self) -> None:
        """Open the call with whom the queue has first; where nobody is left, show the calls."""
        from recruiterdesk.storage.queries.queue_order import queue_page

        first = queue_page(self.workplace.desk, limit=1).standings
        if first:
            self.start_call(first[0].person_id)
        else:
            self.show_page("calls")

    def import_files(self, handed: Sequence[Path | Pasted]) -> None:
        """Open the import with these files, or with what was pasted."""
        self.show_page("importing", list(handed))

    def import_besides(self, files: Sequence[Path]) -> None:
        """Open the import with what a later start handed over; it comes after what is looked at there."""
        self.show_page("importing", FilesBesides(tuple(files)))

    def import_clipboard(self) -> None:
        """Open the import with what another program copied."""
        handed = copied()
        if handed:
            self.import_files(handed)
        else:
            self.say(self.tr("The clipboard holds no people: copy cells, a table or addresses first."))

    def refresh(self) -> None:
        """Let every page read anew, after another process wrote."""
        from recruiterdesk.storage.queries.every_kind import EVERY_KIND

        self.workplace.changes.collect(Changes(EVERY_KIND, frozenset()))

    def _follow_counts(self, counts: Counts) -> None:
        if self.views is None:
            self._add_views()
        self._show_encryption()
        self.counted.emit(counts)

    def _add_views(self) -> None:
        """Show the saved views, once the window is there."""
        from recruiterdesk.ui.views.sidebar_views import SidebarViews

        self.views = SidebarViews(self.workplace, self.shell, self)

    def page_actions(self) -> list[QAction]:
        """Return what can be done on the page that is shown."""
        key = self.shell.current_key()
        if key is None:
            return []
        if key not in self._page_actions:
            self._page_actions[key] = page_actions(key, self.workplace, self.shell.page(key))
        return list(self._page_actions[key])

    def open_palette(self) -> None:
        """Find a person, a role, a view or an action by typing."""
        from recruiterdesk.ui.palette_opening import open_palette

        open_palette(self, leaving_out=self._palette)

    def show_error_reports(self) -> None:
        """Show what the program noted of its own errors."""
        from recruiterdesk.ui.crashes.dialog import CrashDialog

        desk = self.workplace.desk
        CrashDialog(desk.folder, ZoneInfo(desk.settings.zone), self.shell).open()

    def stop(self) -> None:
        """Listen no longer; the desk is about to be closed."""
        self.figures.stop()
        self._opened_lately.stop()
        self.undoing.stop()
        self.workplace.changes.stop()

    def _add_pages(self) -> None:
        for entry in page_entries(self.workplace):
            self.entries[entry.key] = entry
            self.shell.add_page(entry)
        if "importing" in self.entries:
            self.shell.add_foot_action(opening(self, "importing", self.tr("Import spreadsheet…"), "Ctrl+I"))
        if "settings" in self.entries:
            self.shell.add_foot_action(opening(self, "settings", self.tr("Settings"), "Ctrl+,"))

    def _name_window(self, key: str) -> None:
        self.shell.setWindowTitle(self.entries[key].title)

    def _show_encryption(self) -> None:
        """Say how the desk is kept; a key beside it is told, since whoever has the folder has both."""
        is_beside = str(self.workplace.desk.key_place) == "file"
        self.shell.show_footer(
            self.tr("Encrypted · the key lies beside it") if is_beside else self.tr("Encrypted")
        )
