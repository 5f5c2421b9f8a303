# ruff: noqa: F722, F821, UP037 - the annotations of a service are D-Bus signatures
"""A stand-in for a desktop's notification service, with the faults that real ones have."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from dbus_fast import PropertyAccess
from dbus_fast.service import ServiceInterface, dbus_property, method, signal

from tests.desktop.buses import Peer, SessionBus
from tests.desktop.waiting import wait_until

NAME = "org.freedesktop.Notifications"
EXPIRED, DISMISSED, TAKEN_AWAY = 1, 2, 3


@dataclass(frozen=True)
class Received:
    """A notification as the service got it."""

    app: str
    icon: str
    title: str
    body: str
    buttons: dict[str, str]
    hints: dict[str, Any]
    milliseconds: int

    @property
    def texts(self) -> list[str]:
        """What stands on its buttons."""
        return [text for text in self.buttons.values() if text]


class _Notifications(ServiceInterface):
    def __init__(self, capabilities: tuple[str, ...], first: int) -> None:
        super().__init__(NAME)
        self.capabilities = capabilities
        self.first = first
        self.received: list[Received] = []
        self.closed: list[int] = []
        self.inhibited = False
        self.asked = 0
        self.answers = asyncio.Event()
        self.shows = asyncio.Event()

    @method()
    async def Notify(
        self,
        app: "s",
        replaces: "u",
        icon: "s",
        title: "s",
        body: "s",
        actions: "as",
        hints: "a{sv}",
        timeout: "i",  # noqa: ASYNC109 - so it is called
    ) -> "u":
        buttons = dict(zip(actions[::2], actions[1::2], strict=True))
        told = {name: hint.value for name, hint in hints.items()}
        self.received.append(Received(app, icon, title, body, buttons, told, timeout))
        number = self.first + len(self.received) - 1
        await self.shows.wait()
        return number

    @method()
    def CloseNotification(self, number: "u"):
        self.closed.append(number)
        self.NotificationClosed(number, TAKEN_AWAY)

    @method()
    async def GetCapabilities(self) -> "as":
        await self.answers.wait()
        return list(self.capabilities)

    @method()
    def GetServerInformation(self) -> "ssss":
        return ["stand-in", "tests", "1", "1.2"]

    @dbus_property(access=PropertyAccess.READ)
    def Inhibited(self) -> "b":
        self.asked += 1
        return self.inhibited

    @signal()
    def ActionInvoked(self, number: int, action: str) -> "us":
        return [number, action]

    @signal()
    def NotificationClosed(self, number: int, reason: int) -> "uu":
        return [number, reason]


class NotificationService:
    """Receives notifications, presses their buttons, closes them, keeps silent, and dies.

    Args:
        bus: where it serves.
        capabilities: what it says that it can.
        first: the number of its first notification.
    """

    def __init__(
        self,
        bus: SessionBus,
        capabilities: tuple[str, ...] = ("actions", "body", "body-markup"),
        first: int = 1,
    ) -> None:
        self._peer = Peer(bus)
        self._is_over = False
        self._first = first
        self._interface = _Notifications(capabilities, first)
        self._peer.do(self._interface.answers.set)
        self._peer.do(self._interface.shows.set)
        self._peer.serve("/org/freedesktop/Notifications", self._interface, NAME)

    @property
    def received(self) -> list[Received]:
        return self._interface.received

    @property
    def closed(self) -> list[int]:
        return self._interface.closed

    def wait_for(self, title: str, patience: float = 30) -> Received:
        """Return the notification of this title as soon as it is there."""
        return wait_until(
            lambda: next((shown for shown in self.received if shown.title == title), None),
            f'the notification "{title}"',
            patience,
        )

    def first(self) -> Received:
        wait_until(lambda: self.received, "a notification")
        return self.received[0]

    def press(self, number: int, text: str) -> None:
        """Press the button of a notification that says this."""
        buttons = self.received[number - self._first].buttons
        self.invoke(number, next(key for key, shown in buttons.items() if shown == text))

    def click(self, number: int) -> None:
        """Click a notification beside its buttons."""
        self.invoke(number, "default")

    def invoke(self, number: int, action: str) -> None:
        """Tell everybody that an action of this number was chosen; what was answered, the program closes."""
        self._peer.do(self._interface.ActionInvoked, number, action)

    def close(self, number: int, reason: int = DISMISSED) -> None:
        self._peer.do(self._interface.NotificationClosed, number, reason)

    def inhibit(self, inhibited: bool) -> None:
        """Turn do-not-disturb on or off."""
        self._interface.inhibited = inhibited

    def wait_until_asked(self, times: int = 1) -> None:
        """Wait until programs wanted to know so often whether do-not-disturb is on."""
        wait_until(lambda: self._interface.asked >= times, "the question about do-not-disturb", 30)

    def delay(self) -> None:
        """Take notifications without an answer from now on."""
        self._peer.do(self._interface.shows.clear)

    def hang(self) -> None:
        """Answer no question from now on."""
        self._peer.do(self._interface.answers.clear)

    def go_on(self) -> None:
        """Answer what was asked meanwhile, and what comes."""
        self._peer.do(self._interface.shows.set)
        self._peer.do(self._interface.answers.set)

    def stop(self) -> None:
        """End; nothing where it ended before."""
        if not self._is_over:
            self._is_over = True
            self.go_on()
            self._peer.stop()
