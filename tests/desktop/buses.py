# ruff: noqa: F722, F821, UP037 - the annotations of a service are D-Bus signatures
"""A session bus of a test's own, and a stand-in for a panel on it."""

from __future__ import annotations

import asyncio
import os
import select
import subprocess
import threading
from collections.abc import Coroutine
from pathlib import Path
from signal import SIGCONT, SIGSTOP
from typing import Any

from dbus_fast import Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_property, method, signal

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SessionBus:
    """A bus that starts no services of the machine."""

    def __init__(self, folder: Path) -> None:
        config = folder / "bus.conf"
        config.write_text(_CONFIG, encoding="utf-8")
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().strip()

    def freeze(self) -> None:
        """Answer nobody, nor let anything through."""
        self._process.send_signal(SIGSTOP)

    def stop(self) -> None:
        self._process.send_signal(SIGCONT)
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


class Peer:
    """A connection to the bus on a loop and a thread of its own."""

    def __init__(self, bus: SessionBus, *, with_files: bool = False) -> None:
        self._with_files = with_files
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.bus: MessageBus = self.ask(self._connect(bus.address))

    def ask(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    def serve(self, path: str, interface: ServiceInterface, name: str) -> None:
        async def serving() -> None:
            self.bus.export(path, interface)
            await self.bus.request_name(name)

        self.ask(serving())

    def call(
        self, destination: str, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        async def calling() -> Any:
            asked = Message(
                destination=destination, path=path, interface=interface, member=member,
                signature=signature, body=list(body),
            )  # fmt: skip
            return await self.bus.call(asked)

        reply = self.ask(calling())
        assert reply.message_type is MessageType.METHOD_RETURN, reply.body
        return reply.body[0] if len(reply.body) == 1 else reply.body

    def read(self, destination: str, path: str, interface: str, name: str) -> Any:
        variant = self.call(
            destination, path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name
        )
        return variant.value

    def do(self, work: Any, *arguments: Any) -> None:
        async def doing() -> None:
            work(*arguments)

        self.ask(doing())

    def stop(self) -> None:
        async def leaving() -> None:
            self.bus.disconnect()

        self.ask(leaving())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _connect(self, address: str) -> MessageBus:
        return await MessageBus(bus_address=address, negotiate_unix_fd=self._with_files).connect()


class _Watcher(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.kde.StatusNotifierWatcher")
        self.items: list[str] = []
        self.shows_icons = True

    @method()
    def RegisterStatusNotifierItem(self, service: "s"):
        self.items.append(service)

    @method()
    def RegisterStatusNotifierHost(self, service: "s"):
        """Take a host; a panel has one."""

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":
        return self.shows_icons

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":
        return 0

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":
        return self.items


class Panel:
    """A panel that takes icons over D-Bus, reads their tooltip and menu, and clicks an entry."""

    def __init__(self, bus: SessionBus) -> None:
        self._peer = Peer(bus)
        self._watcher = _Watcher()
        self._peer.serve("/StatusNotifierWatcher", self._watcher, "org.kde.StatusNotifierWatcher")
        self._is_gone = False

    @property
    def items(self) -> list[str]:
        return self._watcher.items

    def show_no_icons(self) -> None:
        """Go on as a desktop's service does whose panel crashed: it takes icons, and nobody sees them."""
        self._watcher.shows_icons = False

    def tooltip(self) -> str:
        return str(self._item("ToolTip")[2])

    def whole_tooltip(self) -> str:
        """The tooltip with what stands below its first line."""
        return " ".join(str(part) for part in self._item("ToolTip")[2:])

    def picture(self) -> bytes:
        """The icon in its largest size, as it was sent."""
        return bytes(max(self._item("IconPixmap"), key=lambda sent: sent[0])[2])

    def menu(self) -> dict[str, int]:
        """The menu's entries with their numbers, sub-menus included."""
        destination, path = self._menu_place()
        self._peer.call(destination, path, "com.canonical.dbusmenu", "AboutToShow", "i", 0)
        layout = self._peer.call(
            destination, path, "com.canonical.dbusmenu", "GetLayout", "iias", 0, -1, ["label"]
        )
        return dict(_entries(layout[1]))

    def choose(self, text: str) -> None:
        destination, path = self._menu_place()
        number = self.menu()[text]
        self._peer.call(
            destination,
            path,
            "com.canonical.dbusmenu",
            "Event",
            "isvu",
            number,
            "clicked",
            Variant("i", 0),
            0,
        )

    def stop(self) -> None:
        """Leave the bus, as a panel that crashes does."""
        if not self._is_gone:
            self._is_gone = True
            self._peer.stop()

    def _item(self, name: str) -> Any:
        return self._peer.read(self.items[-1], "/StatusNotifierItem", "org.kde.StatusNotifierItem", name)

    def _menu_place(self) -> tuple[str, str]:
        return self.items[-1], self._item("Menu")


class _Login(ServiceInterface):
    """Hands out the end of a pipe: whoever holds it open delays the sleep."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Manager")
        self.asked: list[tuple[str, str, str]] = []
        self.held: list[int] = []

    @method()
    def Inhibit(self, what: "s", who: "s", why: "s", mode: "s") -> "h":
        self.asked.append((what, who, mode))
        watched, given = os.pipe()
        self.held.append(watched)
        # The connection sends it a moment later; from then on the caller alone has it.
        asyncio.get_running_loop().call_later(0.5, os.close, given)
        return given

    @signal()
    def PrepareForSleep(self, start: bool) -> "b":
        return start


class LoginService:
    """Tells programs that the computer falls asleep and wakes up, as logind does, and waits for who asked."""

    def __init__(self, bus: SessionBus) -> None:
        self._peer = Peer(bus, with_files=True)
        self._login = _Login()
        self._peer.serve("/org/freedesktop/login1", self._login, "org.freedesktop.login1")

    @property
    def asked(self) -> list[tuple[str, str, str]]:
        """Who asked for what: (what, who, mode)."""
        return self._login.asked

    def is_delayed(self) -> bool:
        """Tell whether somebody holds the sleep back just now."""
        return any(not select.select([watched], [], [], 0)[0] for watched in self._login.held)

    def fall_asleep(self) -> None:
        self._peer.do(self._login.PrepareForSleep, True)

    def wake_up(self) -> None:
        self._peer.do(self._login.PrepareForSleep, False)

    def sleep_and_wake(self) -> None:
        for falls_asleep in (True, False):
            self._peer.do(self._login.PrepareForSleep, falls_asleep)

    def stop(self) -> None:
        self._peer.stop()


def _entries(node: Any) -> list[tuple[str, int]]:
    number, properties, children = node
    label = properties["label"].value if "label" in properties else ""
    found = [(label.replace("_", ""), number)] if label else []
    for child in children:
        found += _entries(child.value)
    return found
