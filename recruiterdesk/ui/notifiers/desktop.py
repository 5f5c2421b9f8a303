"""The system's own notifications, with buttons, on a loop and a thread of their own."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from recruiterdesk.messages import Sentences
from recruiterdesk.paths import resources_dir
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.wording import AnnouncementWords, words_for

if TYPE_CHECKING:
    from desktop_notifier import Button, DesktopNotifier, Notification

PATIENCE_SECONDS = 5


@dataclass(frozen=True)
class _Waiting:
    shown: Callable[[], None]
    failed: Callable[[], None]


class DesktopNotifications(QObject):
    """Never blocks: where no service answers within a few seconds, the announcement counts as failed.

    Signals:
        answered: Answered, a button or the notification itself was pressed.
    """

    answered = Signal(object)
    _sent = Signal(str, bool)

    def __init__(self, sentences: Sentences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._waiting: dict[str, _Waiting] = {}
        self._library: DesktopNotifier | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="notifications", daemon=True)
        self._sent.connect(self._settle)

    @property
    def name(self) -> str:
        return "desktop"

    def available(self) -> bool:
        return sys.platform in ("linux", "win32")

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        """Hand the announcement to the service; the answer comes later."""
        self._waiting[announcement.id] = _Waiting(shown, failed)
        self._start(self._send(announcement.id, words_for(announcement, self._sentences)))

    def withdraw(self, announcement_id: str) -> None:
        """Take the notification away."""
        self._start(self._clear(announcement_id))

    def stop(self) -> None:
        """Take away what stands, since nothing would answer its buttons, and end the thread."""
        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(2 * PATIENCE_SECONDS)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(PATIENCE_SECONDS)
        if not self._thread.is_alive():
            self._loop.close()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if not self._thread.is_alive():
            self._thread.start()
        asyncio.run_coroutine_threadsafe(work, self._loop)

    def _settle(self, announcement_id: str, arrived: bool) -> None:  # noqa: FBT001 - a signal's value
        waiting = self._waiting.pop(announcement_id, None)
        if waiting is not None:
            (waiting.shown if arrived else waiting.failed)()

    # on the thread

    async def _send(self, announcement_id: str, words: AnnouncementWords) -> None:
        arrived = False
        try:
            arrived = await asyncio.wait_for(self._sent_by_library(announcement_id, words), PATIENCE_SECONDS)
        except (TimeoutError, OSError, RuntimeError, ImportError):
            arrived = False
        finally:
            if not arrived:
                await self._part()
            self._sent.emit(announcement_id, arrived)

    async def _sent_by_library(self, announcement_id: str, words: AnnouncementWords) -> bool:
        from desktop_notifier import Button

        arrived: list[str] = []
        buttons = [
            Button(title=text, on_pressed=partial(self._press, announcement_id, answer))
            for answer, text in words.buttons
        ]
        self._library = self._library or _library()
        await self._library.send_notification(
            _notification(
                announcement_id, words, buttons,
                on_clicked=partial(self._press, announcement_id, Answer.OPEN),
                on_dispatched=partial(arrived.append, announcement_id),
            )
        )  # fmt: skip
        return bool(arrived)

    async def _clear(self, announcement_id: str) -> None:
        if self._library is None or announcement_id not in await self._library.get_current_notifications():
            return
        try:
            await asyncio.wait_for(self._library.clear(announcement_id), PATIENCE_SECONDS)
        except (TimeoutError, OSError, RuntimeError, LookupError):
            await self._part()

    async def _end(self) -> None:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        for announcement_id in await self._library.get_current_notifications() if self._library else ():
            await self._clear(announcement_id)
        await self._part()

    async def _part(self) -> None:
        """Forget the service, so that the next announcement looks for it anew."""
        library, self._library = self._library, None
        bus = getattr(getattr(library, "_backend", None), "bus", None)
        if bus is not None and bus.connected:
            bus.disconnect()

    def _press(self, announcement_id: str, answer: Answer) -> None:
        self.answered.emit(Answered(announcement_id, answer))


def _library() -> DesktopNotifier:
    from desktop_notifier import DesktopNotifier, Icon

    # A service that is missing is no news for the terminal: the announcement goes another way.
    log = logging.getLogger("desktop_notifier")
    log.addHandler(logging.NullHandler())
    log.propagate = False
    return DesktopNotifier("RecruiterDesk", Icon(path=resources_dir() / "icons" / "app.svg"))


def _notification(
    announcement_id: str,
    words: AnnouncementWords,
    buttons: list[Button],
    *,
    on_clicked: Callable[[], None],
    on_dispatched: Callable[[], None],
) -> Notification:
    from desktop_notifier import Notification

    return Notification(
        words.title, words.body, buttons=tuple(buttons), identifier=announcement_id,
        on_clicked=on_clicked, on_dispatched=on_dispatched,
    )  # fmt: skip
