"""The system's notification service as the library speaks with it; all of it runs on the loop's thread."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from recruiterdesk.paths import resources_dir
from recruiterdesk.ui.notifiers.left_over import LeftOver

if TYPE_CHECKING:
    from desktop_notifier import Button, Notification
    from desktop_notifier.backends.base import DesktopNotifierBackend
    from desktop_notifier.backends.dbus import DBusDesktopNotifier


class NotificationService:
    """Connected by the first notification, and anew after the service or the connection was lost."""

    def __init__(self, left_over: LeftOver) -> None:
        self._left_over = left_over
        self._backend: DesktopNotifierBackend | None = None
        self._connecting = asyncio.Lock()

    async def connect(self) -> None:
        """Find the service that is there now.

        Raises:
            Exception: what the library and its connection raise where there is none.
        """
        async with self._connecting:
            if self._backend is None or not _is_connected(self._backend):
                self._backend = None
                self._backend = await self._connected()

    async def has_buttons(self) -> bool:
        """Tell whether the service shows buttons; to be asked once it is connected."""
        from desktop_notifier import Capability

        return self._backend is not None and Capability.BUTTONS in await self._backend.get_capabilities()

    async def send(self, notification: Notification) -> None:
        """Hand a notification over; `on_dispatched` of the notification is called once it has arrived."""
        if self._backend is not None:
            await self._backend.send(notification)

    async def clear(self, announcement_id: str) -> None:
        """Take a notification away; one that does not stand is nothing."""
        if self._backend is not None and announcement_id in await self._backend.get_current_notifications():
            await self._backend.clear(announcement_id)

    async def standing(self) -> Sequence[str]:
        """Return the notifications that were neither answered, closed nor taken away."""
        return await self._backend.get_current_notifications() if self._backend is not None else ()

    def part(self) -> None:
        """Forget the service, so that the next notification looks for it anew."""
        backend, self._backend = self._backend, None
        if backend is not None:
            _disconnect(backend)

    async def _connected(self) -> DesktopNotifierBackend:
        backend = _made_backend()
        if sys.platform != "linux":
            await backend.request_authorisation()
            return backend
        from recruiterdesk.ui.notifiers.freedesktop import speak_to

        try:
            await speak_to(cast("DBusDesktopNotifier", backend), self._left_over, self.part)
        except BaseException:
            _disconnect(backend)
            raise
        return backend


def notification_of(
    announcement_id: str,
    title: str,
    body: str,
    buttons: Sequence[Button],
    *,
    stays: bool,
    on_clicked: Callable[[], Any],
    on_dispatched: Callable[[], Any],
) -> Notification:
    """Return an announcement as the library takes it; one that stays goes when it is answered or done."""
    from desktop_notifier import Notification

    return Notification(
        title, body, buttons=tuple(buttons), identifier=announcement_id, timeout=0 if stays else -1,
        on_clicked=on_clicked, on_dispatched=on_dispatched,
    )  # fmt: skip


def _disconnect(backend: DesktopNotifierBackend) -> None:
    bus = getattr(backend, "bus", None)
    if bus is not None and bus.connected:
        bus.disconnect()


def _is_connected(backend: DesktopNotifierBackend) -> bool:
    bus = getattr(backend, "bus", None)
    return bus is None or bool(bus.connected)


def _made_backend() -> DesktopNotifierBackend:
    from desktop_notifier import Icon
    from desktop_notifier.main import get_backend_class

    # A service that is missing is no news for the terminal: the announcement goes another way.
    log = logging.getLogger("desktop_notifier")
    log.addHandler(logging.NullHandler())
    log.propagate = False
    return get_backend_class()("RecruiterDesk", Icon(path=resources_dir() / "icons" / "app.png"))
