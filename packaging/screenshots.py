"""Paints the pictures of the documentation: the sample desk on a fixed afternoon, each page light and dark.

Run from the project's folder by `make screenshots`; writes docs/screenshots/PAGE-THEME.png.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from PySide6.QtCore import QEventLoop, QLocale, QThreadPool, QTimer, SignalInstance  # noqa: E402 - surroundings come first
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: E402

from recruiterdesk.core.clock import FixedClock  # noqa: E402
from recruiterdesk.domain.guides import GuideKind  # noqa: E402
from recruiterdesk.domain.salutation import Language  # noqa: E402
from recruiterdesk.domain.text_names import name_of  # noqa: E402
from recruiterdesk.domain.words import RoleState  # noqa: E402
from recruiterdesk.operations.sample import fill_with_sample  # noqa: E402
from recruiterdesk.operations.saved_views import save_view  # noqa: E402
from recruiterdesk.storage.desk import Desk  # noqa: E402
from recruiterdesk.storage.opening import open_desk  # noqa: E402
from recruiterdesk.storage.queries.call_draft import forget_running_call  # noqa: E402
from recruiterdesk.storage.queries.introductions import BoardPlace, introduction_board  # noqa: E402
from recruiterdesk.storage.queries.people import find_people  # noqa: E402
from recruiterdesk.storage.queries.pipeline import RoleRow, role_rows  # noqa: E402
from recruiterdesk.ui.main_window import MainWindow  # noqa: E402
from recruiterdesk.ui.palette import Palette  # noqa: E402
from recruiterdesk.ui.qt_application import build_application  # noqa: E402
from recruiterdesk.ui.speech import sentences_for  # noqa: E402
from recruiterdesk.ui.theme import apply_theme, current_theme  # noqa: E402

PICTURES = PROJECT / "docs" / "screenshots"
TRACKER = PROJECT / "tests" / "data" / "spreadsheets" / "recruiter_tracker.xlsx"
ZONE = ZoneInfo("Europe/Berlin")
AFTERNOON = dt.datetime(2026, 11, 23, 15, 40, tzinfo=ZONE)
SIZE = (1280, 800)
SMALLEST = 0
SETTLED_AFTER_MS = 400
LONGEST_MS = 20_000


class Photographer:
    """Shows a page of the window and takes its picture."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        self._desk = desk
        self._window = window

    def shots(self) -> dict[str, Callable[[], None]]:
        """Return how each page is shown, by the name of its picture."""
        return {
            "today": lambda: self._window.show_page("today"),
            "calls": self._show_calls,
            "call-ready": self._show_gate,
            "call": self._show_call,
            "call-told": self._show_told,
            "call-again": lambda: self._window.show_page("check_ins"),
            "call-again-month": self._show_month,
            "tasks": lambda: self._window.show_page("tasks"),
            "introductions": lambda: self._window.show_page("introductions"),
            "introduction": self._show_introduction,
            "pipeline": self._show_table,
            "board": self._show_board,
            "roles": lambda: self._window.show_page("roles"),
            "role": lambda: self._window.show_page("role", self._role("Backend Engineer").id),
            "client": lambda: self._window.show_page("client", self._role("Backend Engineer").client_id),
            "freeze": self._show_freeze,
            "people": self._show_people,
            "palette": self._show_palette,
            "person": lambda: self._window.show_page("person", self._person("Priya Raman")),
            "import": self._show_import,
            "import-row": self._show_import_row,
            "import-words": self._show_import_words,
            "settings": lambda: self._window.show_page("settings"),
            "texts": self._show_texts,
            "rehearsal": self._show_rehearsal,
            "away": self._show_away,
            "network": lambda: self._window.show_page("network"),
            "imports": self._show_imports,
        }

    def take(self, name: str, theme: str) -> Path:
        """Take the picture of the page in front."""
        settle()
        path = PICTURES / f"{name}-{theme}.png"
        picture = self._window.shell.grab()
        self._add_palette(picture)
        if not picture.save(str(path), "PNG", SMALLEST):
            raise SystemExit(f"{path} can't be written.")
        return path

    def _add_palette(self, picture: QPixmap) -> None:
        """Paint the palette where it lies over the window, and close it."""
        for palette in self._window.shell.findChildren(Palette):
            if palette.isVisible():
                place = self._window.shell.rect().center() - palette.rect().center()
                with_it = QPainter(picture)
                with_it.drawPixmap(place, palette.grab())
                with_it.setPen(current_theme().colour("line_strong"))
                with_it.drawRect(palette.rect().translated(place))
                with_it.end()
                palette.reject()

    def _show_people(self) -> None:
        self._window.show_page("people", "analyst -stage:screening")

    def _show_palette(self) -> None:
        self._window.show_page("today")
        self._window.open_palette()
        self._window.shell.findChildren(Palette)[-1].findChild(QLineEdit).setText("be")

    def _person(self, name: str) -> int:
        return find_people(self._desk, name)[0].id

    def _role(self, title: str) -> RoleRow:
        return next(row for row in role_rows(self._desk) if row.title == title)

    def _show_calls(self) -> None:
        # The other theme's pictures left a call open.
        forget_running_call(self._desk, self._person("Tomás Ortega"))
        self._window.show_page("calls")
        self._window.shell.page("calls").reread()
        settle()
        self._window.shell.page("calls").rows.select_id(self._person("Tomás Ortega"))

    def _show_gate(self) -> None:
        person_id = self._person("Tomás Ortega")
        # The other theme's pictures left the call where they ended: that is what a call is for.
        forget_running_call(self._desk, person_id)
        self._window.start_call(person_id)

    def _show_call(self) -> None:
        view = self._window.shell.page("call").view
        view.pass_gate()
        view.conversation.go_to(1)

    def _show_told(self) -> None:
        self._window.shell.page("call").choose(1)

    def _show_month(self) -> None:
        page = self._window.shell.page("check_ins")
        page.turn_view()
        page.calendar.month.select(dt.date(2026, 12, 3))

    def _show_texts(self) -> None:
        self._window.show_page("texts", name_of(GuideKind.CLOSURE_AFTER_FINAL, Language.EN))

    def _show_rehearsal(self) -> None:
        self._window.show_page("rehearsal", self._person("Tomás Ortega"))
        self._window.shell.page("rehearsal").conversation.go_to(2)

    def _show_away(self) -> None:
        self._window.show_page("away")
        self._window.shell.page("away").planning.plan()
        settle()
        self._window.shell.banner.hide()

    def _show_introduction(self) -> None:
        asked = introduction_board(self._desk)[BoardPlace.CONTACT][0]
        self._window.show_page("introduction", asked.id)

    def _show_table(self) -> None:
        # The other theme's pictures left the board in front, and so it is remembered.
        self._window.show_page("pipeline")
        self._window.shell.page("pipeline").table_button.click()

    def _show_board(self) -> None:
        self._window.show_page("pipeline")
        self._window.shell.page("pipeline").board_button.click()

    def _show_freeze(self) -> None:
        self._window.show_page("roles", self._role("Backend Engineer").id)
        self._window.shell.page("roles").change_selected(RoleState.FROZEN)

    def _show_import(self) -> None:
        page = self._window.shell.page("importing")
        wait_for(page.run.understood, lambda: self._window.import_files([TRACKER]))

    def _show_import_row(self) -> None:
        preview = self._window.shell.page("importing").preview
        preview.list.mark(7)
        preview.list.row_opened.emit()

    def _show_import_words(self) -> None:
        preview = self._window.shell.page("importing").preview
        preview.list.mark(0)
        preview.summary.words.click()

    def _show_imports(self) -> None:
        page = self._window.shell.page("importing")
        wait_for(page.run.imported, page.do_next)
        self._window.show_page("imports")
        settle()
        self._window.shell.banner.hide()


def settle() -> None:
    """Let the window lay itself out, read what it reads beside itself, and paint."""
    for _ in range(2):
        loop = QEventLoop()
        QTimer.singleShot(SETTLED_AFTER_MS, loop.quit)
        loop.exec()
        QThreadPool.globalInstance().waitForDone()


def wait_for(signal: SignalInstance, do: Callable[[], None]) -> None:
    """Do something and go on when it is done."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    too_long = QTimer()
    too_long.setSingleShot(True)
    too_long.timeout.connect(lambda: sys.exit("The file was not read in time."))
    too_long.start(LONGEST_MS)
    do()
    loop.exec()


def photograph(app: QApplication, folder: Path) -> None:
    """Take all pictures on a sample desk in this folder."""
    # With a passphrase no key lies beside the desk, and the window says what it says to most people.
    desk = open_desk(folder, FixedClock(AFTERNOON, ZONE), "a desk for pictures")
    fill_with_sample(desk)
    save_view(desk, "Analysts", "title:analyst")
    save_view(desk, "Waiting for a week", "waiting:>5")
    save_view(desk, "Contacts in Berlin", "is:contact city:Berlin")
    for theme in ("light", "dark"):
        apply_theme(app, theme)
        window = MainWindow(desk, sentences_for(ZONE))
        window.shell.resize(*SIZE)
        window.show_page("today")
        window.shell.show()
        window.figures.count()
        camera = Photographer(desk, window)
        for name, show in camera.shots().items():
            show()
            print(camera.take(name, theme).relative_to(PROJECT))
        # The other theme shows the same desk: without what the last picture imported, and the days away.
        desk.undo()
        desk.undo()
        window.stop()
        window.shell.close()
    desk.close()


def main() -> None:
    """Paint every picture anew."""
    app = build_application()
    # A cursor that stands still, so that the same desk gives the same picture.
    app.setCursorFlashTime(0)
    QLocale.setDefault(QLocale("en_GB"))
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        photograph(app, Path(folder) / "desk")


if __name__ == "__main__":
    main()
