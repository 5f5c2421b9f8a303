"""Questions to the session bus of a Linux desktop, none of which starts a service or waits long."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dbus_fast import DBusFastError, Message, MessageFlag, MessageType, Variant
from dbus_fast.aio import MessageBus

from recruiterdesk.ui.notifiers.desktop_state import DesktopState, Silence

PATIENCE_SECONDS = 2
NOTIFICATIONS = "org.freedesktop.Notifications"
_WATCHER = "org.kde.StatusNotifierWatcher"
_BUS_ERRORS = (OSError, EOFError, DBusFastError, LookupError, TimeoutError)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a method is found."""

    destination: str
    path: str
    interface: str


_BUS = _Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_SERVICE = _Place(NOTIFICATIONS, "/org/freedesktop/Notifications", NOTIFICATIONS)
_PROPERTIES = _Place(NOTIFICATIONS, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties")
_XFCE_SETTINGS = _Place("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")


async def desktop_state() -> DesktopState:
    """Return what the desktop tells; one without a bus, or with one that doesn't answer, tells nothing."""
    try:
        bus = await _connected()
    except _BUS_ERRORS:
        return DesktopState()
    try:
        return await _state_over(bus)
    finally:
        bus.disconnect()


async def service_identity(bus: MessageBus) -> str:
    """Return what tells one notification service of one session from every other; "" where none runs.

    Numbers of notifications hold for that one alone.
    """
    bus_id = await _answer(bus, _BUS, "GetId")
    owner = await _answer(bus, _BUS, "GetNameOwner", NOTIFICATIONS)
    return f"{bus_id[0]} {owner[0]}" if bus_id and owner else ""


def closing(number: int) -> Message:
    """Return the call that takes a notification away, and asks for no answer."""
    return Message(
        destination=_SERVICE.destination, path=_SERVICE.path, interface=_SERVICE.interface,
        member="CloseNotification", signature="u", body=[number],
        flags=MessageFlag.NO_REPLY_EXPECTED | MessageFlag.NO_AUTOSTART,
    )  # fmt: skip


async def close_notifications(identity: str, numbers: Iterable[int]) -> None:
    """Take notifications away, if the service that showed them still runs."""
    try:
        bus = await _connected()
    except _BUS_ERRORS:
        return
    try:
        if await service_identity(bus) == identity:
            closing = (_answer(bus, _SERVICE, "CloseNotification", number) for number in numbers)
            await asyncio.gather(*closing)
    finally:
        bus.disconnect()


async def _connected() -> MessageBus:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await MessageBus().connect()


async def _state_over(bus: MessageBus) -> DesktopState:
    names, startable, talents, about, silence = await asyncio.gather(
        _answer(bus, _BUS, "ListNames"),
        _answer(bus, _BUS, "ListActivatableNames"),
        _answer(bus, _SERVICE, "GetCapabilities"),
        _answer(bus, _SERVICE, "GetServerInformation"),
        _silence(bus),
    )
    there = names[0] if names else []
    starts_when_needed = NOTIFICATIONS not in there and NOTIFICATIONS in (startable[0] if startable else [])
    return DesktopState(
        has_service=starts_when_needed or talents is not None,
        service=about[0] if about else "",
        has_buttons=talents is None or "actions" in talents[0],
        has_watcher=_WATCHER in there,
        silence=silence,
    )


async def _silence(bus: MessageBus) -> Silence:
    """Ask as KDE's service and others tell it, as dunst does, and as Xfce's keeps it in its settings."""
    answers = await asyncio.gather(
        _answer(bus, _PROPERTIES, "Get", NOTIFICATIONS, "Inhibited"),
        _answer(bus, _PROPERTIES, "Get", "org.dunstproject.cmd0", "paused"),
        _answer(bus, _XFCE_SETTINGS, "GetProperty", "xfce4-notifyd", "/do-not-disturb"),
    )
    told = [_plain(answer[0]) for answer in answers if answer]
    if True in told:
        return Silence.ON
    return Silence.OFF if False in told else Silence.UNKNOWN


async def _answer(bus: MessageBus, place: _Place, member: str, *values: str | int) -> list[Any] | None:
    """Return what a method answers; None where it refuses, is missing or keeps silent."""
    asked = Message(
        destination=place.destination, path=place.path, interface=place.interface, member=member,
        signature="".join("s" if isinstance(value, str) else "u" for value in values), body=list(values),
        flags=MessageFlag.NO_AUTOSTART,
    )  # fmt: skip
    try:
        reply = await asyncio.wait_for(bus.call(asked), PATIENCE_SECONDS)
    except _BUS_ERRORS:
        return None
    body: list[Any] = reply.body
    return body if reply.message_type is MessageType.METHOD_RETURN else None


def _plain(answer: object) -> object:
    return answer.value if isinstance(answer, Variant) else answer
