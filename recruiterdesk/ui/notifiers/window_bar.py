"""A bar in the window: the way that always works."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from recruiterdesk.messages import Sentences
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.wording import AnnouncementWords, words_for
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.shell.main_shell import MainShell
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice

_SIDE_GAP = 30
_TOP_GAP = 12
_MENU_GAP = 4


@dataclass(frozen=True)
class _Standing:
    announcement_id: str
    words: AnnouncementWords
    shown: Callable[[], None]
    is_gathered: bool


class WindowBar(QObject):
    """Shows one announcement after the other above the page, which makes room, each until it is answered.

    A window that is hidden comes back as a button in the task bar; shown means that it could be seen. Names
    stand in it whatever the system's notifications may say: nobody sees it on a locked screen. What several
    people together ask for can be closed, and goes when one begins to call.

    Signals:
        answered: Answered, a button was pressed.
    """

    answered = Signal(object)

    def __init__(
        self,
        window: MainShell,
        sentences: Sentences,
        snooze_menu: Callable[[QWidget], SnoozeMenu],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._snooze_menu = snooze_menu
        self._window = window
        self._ground = window.banner.parentWidget()
        self._sentences = sentences
        self._waiting: list[_Standing] = []
        self._bar: Notice | None = None
        window.installEventFilter(self)
        window.page_shown.connect(self._follow_page)

    @property
    def name(self) -> str:
        return "window"

    def available(self) -> bool:
        return True

    def show(
        self,
        announcement: Announcement,
        shown: Callable[[], None],
        failed: Callable[[], None],  # noqa: ARG002
    ) -> None:
        """Show the bar as soon as the window is seen; a test at once, before those that stand."""
        words = words_for(replace(announcement, with_names=True), self._sentences)
        standing = _Standing(announcement.id, words, shown, len(announcement.people) > 1)
        if announcement.is_test:
            self._drop_bar()
            self._waiting.insert(0, standing)
        else:
            self._waiting.append(standing)
        if not self._window.isVisible():
            self._window.showMinimized()
        QApplication.alert(self._window)
        self._show_next()

    def withdraw(self, announcement_id: str) -> None:
        """Take the bar away, and show the next one."""
        first = self._waiting[0].announcement_id if self._waiting else ""
        self._waiting = [
            standing for standing in self._waiting if standing.announcement_id != announcement_id
        ]
        if first == announcement_id:
            self._drop_bar()
            self._show_next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowStateChange, QEvent.Type.WindowActivate):
            self._show_next()
        elif event.type() == QEvent.Type.LayoutRequest or (
            event.type() == QEvent.Type.Resize and watched is self._window
        ):
            self._settle()
        return super().eventFilter(watched, event)

    def _follow_page(self, key: str) -> None:
        if key == "call":
            for standing in [one for one in self._waiting if one.is_gathered]:
                self.withdraw(standing.announcement_id)

    def _show_next(self) -> None:
        seen = self._window.isVisible() and not self._window.isMinimized()
        if self._bar is not None or not self._waiting or not seen:
            return
        standing = self._waiting[0]
        self._bar = self._made(standing)
        self._bar.installEventFilter(self)
        self._settle()
        self._bar.show()
        self._bar.raise_()
        self._waiting[0] = replace(standing, shown=_known)
        standing.shown()

    def _made(self, standing: _Standing) -> Notice:
        text = "\n".join(part for part in (standing.words.title, standing.words.body) if part)
        bar = Notice(text, parent=self._ground)
        bar.body.setDirection(QBoxLayout.Direction.LeftToRight)
        bar.body.setStretch(0, 1)
        for answer, title in standing.words.buttons:
            if answer is Answer.SNOOZE:
                button = QuietButton(self.tr("Snooze"))
                button.clicked.connect(partial(self._offer_snooze, standing.announcement_id, button))
            else:
                button = QuietButton(title)
                button.clicked.connect(partial(self._press, standing.announcement_id, answer))
            bar.body.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        if standing.is_gathered:
            close = QuietButton(self.tr("Close"))
            close.setToolTip(self.tr("They stay in the lists until they are done"))
            close.clicked.connect(partial(self._close, standing.announcement_id))
            bar.body.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        return bar

    def _close(self, announcement_id: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.withdraw(announcement_id)

    def _press(self, announcement_id: str, answer: Answer, *_checked: bool) -> None:
        self.withdraw(announcement_id)
        self.answered.emit(Answered(announcement_id, answer))

    def _offer_snooze(self, announcement_id: str, button: QuietButton, *_checked: bool) -> None:
        menu = self._snooze_menu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(partial(self._snooze, announcement_id))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + _MENU_GAP)))

    def _snooze(self, announcement_id: str, until: dt.datetime) -> None:
        self.withdraw(announcement_id)
        self.answered.emit(Answered(announcement_id, Answer.SNOOZE, until))

    def _drop_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
            if self._ground is not None:
                self._ground.setContentsMargins(0, 0, 0, 0)

    def _settle(self) -> None:
        if self._bar is None or self._ground is None:
            return
        width = self._ground.width() - 2 * _SIDE_GAP
        height = self._bar.body.totalHeightForWidth(width)
        self._bar.setGeometry(_SIDE_GAP, _TOP_GAP, width, height)
        self._ground.setContentsMargins(0, height + _TOP_GAP, 0, 0)


def _known() -> None:
    """Stand for the word that a bar was shown, once that was said."""
