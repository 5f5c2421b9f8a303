"""Autostart on Windows: a value of the user's Run key, with the switch that the Task Manager keeps."""

from __future__ import annotations

import subprocess
from contextlib import AbstractContextManager
from typing import Any, Protocol

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart.command import StartCommand

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST = 260
"""Microsoft: "The data value for a key is a command line no longer than 260 characters." """
_NAME = "RecruiterDesk"


class Registry(Protocol):
    """What of the user's registry is needed; keys are paths below HKEY_CURRENT_USER."""

    def read(self, key: str, name: str) -> object:
        """Return a value; None where there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text; OSError where it is not allowed."""

    def remove(self, key: str, name: str) -> None:
        """Remove a value, if it is there; OSError where it is not allowed."""


class RunKey:
    """Keeps one value of the Run key; one that the Task Manager switched off counts as off."""

    def __init__(self, command: StartCommand, registry: Registry) -> None:
        self._command = command
        self._registry = registry
        self._name = command.name(_NAME)

    def is_on(self) -> bool:
        # The Task Manager leaves the value, and writes an odd first byte beside it.
        approved = self._registry.read(APPROVED, self._name)
        is_switched_off = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return self._registry.read(RUN, self._name) is not None and not is_switched_off

    def starts_this(self) -> bool:
        return self._registry.read(RUN, self._name) == subprocess.list2cmdline(self._command.words)

    def switch_on(self) -> None:
        line = subprocess.list2cmdline(self._command.words)
        if len(line) > LONGEST:
            raise Refusal("autostart.too_long", longest=LONGEST)
        try:
            self._registry.write(RUN, self._name, line)
            self._registry.remove(APPROVED, self._name)
        except OSError as error:
            raise Refusal("autostart.not_writable", path=RUN) from error

    def switch_off(self) -> None:
        try:
            self._registry.remove(RUN, self._name)
            self._registry.remove(APPROVED, self._name)
        except OSError as error:
            raise Refusal("autostart.not_writable", path=RUN) from error


class UserRegistry:
    """The registry of the user who is logged in."""

    def __init__(self) -> None:
        import winreg

        self._winreg: Any = winreg

    def read(self, key: str, name: str) -> object:
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
                found: object = self._winreg.QueryValueEx(opened, name)[0]
                return found
        except FileNotFoundError:
            return None

    def write(self, key: str, name: str, text: str) -> None:
        with self._open(key) as opened:
            self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, text)

    def remove(self, key: str, name: str) -> None:
        try:
            with self._open(key) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return

    def _open(self, key: str) -> AbstractContextManager[object]:
        opened: AbstractContextManager[object] = self._winreg.CreateKeyEx(
            self._winreg.HKEY_CURRENT_USER, key, 0, self._winreg.KEY_SET_VALUE
        )
        return opened
