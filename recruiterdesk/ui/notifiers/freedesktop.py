"""What the notification services of Linux desktops take beyond what the library speaks of."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from dbus_fast import Message, Variant
from desktop_notifier.backends.dbus import DBusDesktopNotifier, get_hints_signature

from recruiterdesk.ui.notifiers.left_over import LeftOver, Shown
from recruiterdesk.ui.notifiers.session_bus import NOTIFICATIONS, closing, service_identity

# How desktops find the program's own entry, and their users' rules for its notifications.
_HINTS = {
    "desktop-entry": Variant("s", "recruiterdesk"),
    "category": Variant("s", "x-recruiterdesk.reminder"),
}


class Standing:
    """The numbers under which one service shows our notifications."""

    def __init__(self, service: str, left_over: LeftOver) -> None:
        self._service = service
        self._left_over = left_over
        self._numbers: frozenset[int] = frozenset()

    def add(self, number: int) -> None:
        self._set(self._numbers | {number})

    def remove(self, number: int, _reason: int = 0) -> None:
        self._set(self._numbers - {number})

    def holds(self, number: int) -> bool:
        return number in self._numbers

    def forget(self) -> None:
        self._set(frozenset())

    def _set(self, numbers: frozenset[int]) -> None:
        if numbers != self._numbers:
            self._numbers = numbers
            self._left_over.keep(Shown(self._service, tuple(sorted(numbers))))


class SpokenInterface:
    """The service's interface as the library calls it, told of the program and of what it reads as markup."""

    def __init__(self, interface: Any, standing: Standing, *, reads_markup: bool) -> None:  # noqa: ANN401
        self._interface = interface
        self._standing = standing
        self._reads_markup = reads_markup
        self._takes_variants = get_hints_signature(interface) == "a{sv}"

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the service offers
        return getattr(self._interface, name)

    async def call_notify(self, *values: Any) -> int:  # noqa: ANN401 - eight, as the service has them
        app, replaces, icon, title, body, actions, hints, milliseconds = values
        told = html.escape(body, quote=False) if self._reads_markup else body
        more = _HINTS if self._takes_variants else {}
        number: int = await self._interface.call_notify(
            app, replaces, icon, title, told, actions, hints | more, milliseconds
        )
        self._standing.add(number)
        return number


async def speak_to(backend: DBusDesktopNotifier, left_over: LeftOver, lost: Callable[[], None]) -> None:
    """Connect the library with the service that is there now, and watch over it.

    Args:
        backend: the library's, not connected yet.
        left_over: keeps what stands, whenever that changes.
        lost: called when the service ends; its numbers mean nothing to the one that follows.
    """
    await backend.get_capabilities()
    interface: Any = backend.interface
    talents = await interface.call_get_capabilities()
    standing = Standing(await service_identity(backend.bus), left_over)
    if hasattr(interface, "on_notification_closed"):
        interface.on_notification_closed(standing.remove)
    spoken: Any = SpokenInterface(interface, standing, reads_markup="body-markup" in talents)
    backend.interface = spoken

    def watch(message: Message) -> None:
        if message.member == "NameOwnerChanged" and message.body[0] == NOTIFICATIONS and message.body[1]:
            standing.forget()
            lost()
        elif message.member == "ActionInvoked" and standing.holds(message.body[0]):
            # What was answered goes; some services leave that to the program.
            backend.bus.send(closing(message.body[0]))

    backend.bus.add_message_handler(watch)
