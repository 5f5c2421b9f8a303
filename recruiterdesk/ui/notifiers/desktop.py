"""The system's own notifications, with buttons where the service has them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.messages import Sentences
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.desktop_state import DesktopWatch
from recruiterdesk.ui.notifiers.left_over import LeftOver
from recruiterdesk.ui.notifiers.loop_thread import LoopThread
from recruiterdesk.ui.notifiers.notification_service import NotificationService, notification_of
from recruiterdesk.ui.notifiers.wording import AnnouncementWords, words_for

if TYPE_CHECKING:
    from desktop_notifier import Notification

PATIENCE_SECONDS = 5


@dataclass(frozen=True)
class _Waiting:
    shown: Callable[[], None]
    failed: Callable[[], None]


class DesktopNotifications(QObject):
    """Never blocks: where no service answers within a few seconds, the announcement counts as failed.

    What arrives later than that is taken away again, since another way showed it.

    Signals:
        answered: Answered, a button or the notification itself was pressed.
    """

    answered = Signal(object)
    _sent = Signal(str, bool)

    def __init__(
        self,
        sentences: Sentences,
        watch: DesktopWatch,
        thread: LoopThread,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._watch = watch
        self._thread = thread
        self._left_over = LeftOver(folder)
        self._service = NotificationService(self._left_over)
        self._waiting: dict[str, _Waiting] = {}
        self._under_way: set[str] = set()
        self._unwanted: set[str] = set()
        self._sent.connect(self._settle)

    @property
    def name(self) -> str:
        return "desktop"

    def available(self) -> bool:
        """Tell whether a service answered when the desktop was asked last."""
        return sys.platform in ("linux", "win32") and self._watch.state.has_service

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        """Hand the announcement to the service; the answer comes later."""
        self._waiting[announcement.id] = _Waiting(shown, failed)
        words = words_for(announcement, self._sentences)
        self._thread.start(self._send(announcement.id, words, stays=announcement.is_agreed))

    def withdraw(self, announcement_id: str) -> None:
        """Take the notification away; it may be on its way still."""
        self._thread.start(self._clear(announcement_id))

    def withdraw_left_over(self) -> None:
        """Take away what an earlier run left standing: nothing would answer its buttons."""
        if sys.platform == "linux" and self._left_over.exists():
            self._thread.start(self._clear_left_over())

    async def leave(self) -> None:
        """Take away what stands, since nothing would answer its buttons; to be run on the thread."""
        await asyncio.gather(*map(self._clear, await self._service.standing()))
        self._service.part()

    def _settle(self, announcement_id: str, arrived: bool) -> None:  # noqa: FBT001 - a signal's value
        waiting = self._waiting.pop(announcement_id, None)
        if waiting is not None:
            (waiting.shown if arrived else waiting.failed)()

    # on the thread

    async def _send(self, announcement_id: str, words: AnnouncementWords, *, stays: bool) -> None:
        self._under_way.add(announcement_id)
        handing = asyncio.ensure_future(self._hand_over(announcement_id, words, stays=stays))
        arrived = False
        try:
            done, _late = await asyncio.wait({handing}, timeout=PATIENCE_SECONDS)
            if done:
                arrived = handing.result()
            else:
                self._unwanted.add(announcement_id)
        finally:
            self._sent.emit(announcement_id, arrived)

    async def _hand_over(self, announcement_id: str, words: AnnouncementWords, *, stays: bool) -> bool:
        arrived: list[str] = []
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._service.connect()
            if announcement_id not in self._unwanted:
                await self._service.send(
                    await self._notification(announcement_id, words, arrived, stays=stays)
                )
        except Exception:  # noqa: BLE001 - whatever the library and the service do, another way is used
            self._service.part()
        self._under_way.discard(announcement_id)
        if announcement_id in self._unwanted:
            self._unwanted.discard(announcement_id)
            await self._clear(announcement_id)
        return bool(arrived)

    async def _notification(
        self, announcement_id: str, words: AnnouncementWords, arrived: list[str], *, stays: bool
    ) -> Notification:
        from desktop_notifier import Button

        shown = words.buttons if await self._service.has_buttons() else ()
        buttons = [
            Button(title=text, on_pressed=partial(self._press, announcement_id, answer))
            for answer, text in shown
        ]
        return notification_of(
            announcement_id, words.title, words.body, buttons, stays=stays,
            on_clicked=partial(self._press, announcement_id, Answer.OPEN),
            on_dispatched=partial(arrived.append, announcement_id),
        )  # fmt: skip

    async def _clear(self, announcement_id: str) -> None:
        if announcement_id in self._under_way:
            self._unwanted.add(announcement_id)
            return
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._service.clear(announcement_id)
        except Exception:  # noqa: BLE001 - a service that is gone shows nothing any more
            self._service.part()

    async def _clear_left_over(self) -> None:
        from recruiterdesk.ui.notifiers.session_bus import close_notifications

        shown = self._left_over.take()
        if shown is not None:
            await close_notifications(shown.service, shown.numbers)

    def _press(self, announcement_id: str, answer: Answer) -> None:
        self.answered.emit(Answered(announcement_id, answer))
