"""The real program in a process of its own, and its window as the window manager sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.desktop.waiting import PATIENCE, wait_until

ROOT = Path(__file__).parent.parent.parent
NO_BUS = "unix:path=/nonexistent/bus"


class Program:
    """A started program."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        bus: str = NO_BUS,
        cwd: Path = ROOT,
        under: Sequence[str] = (),
        **surroundings: str,
    ) -> None:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": os.environ["RECRUITERDESK_TEST_DISPLAY"],
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "DBUS_SYSTEM_BUS_ADDRESS": NO_BUS,
            "NO_AT_BRIDGE": "1",
            # A crash of the program tells where.
            "PYTHONFAULTHANDLER": "1",
        }
        self._process = subprocess.Popen(
            [*under, sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), *arguments],
            cwd=cwd,
            env=environment | surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def running(self) -> bool:
        return self._process.poll() is None

    def windows(self) -> list[str]:
        """The titles of the windows that can be seen."""
        return [title for number in self._seen() if (title := xdotool("getwindowname", number))]

    def minimise(self) -> None:
        for number in self._seen():
            xdotool("windowminimize", number)

    def _seen(self) -> list[str]:
        # Without --all any window with a name is found, another program's too.
        return xdotool("search", "--all", "--onlyvisible", "--pid", str(self.pid), "--name", ".").split()

    def wait_for_window(self, title: str, patience: float = PATIENCE) -> None:
        def there() -> bool:
            assert self.running(), self.end()
            return any(title in shown for shown in self.windows())

        wait_until(there, f'a window "{title}"', patience)

    def wait_until_hidden(self) -> None:
        wait_until(lambda: not self.windows(), "the window's end")

    def press(self, keys: str) -> None:
        """Press keys once one of the program's windows has the keyboard."""

        def in_front() -> bool:
            return xdotool("getactivewindow", "getwindowpid") == str(self.pid)

        wait_until(in_front, "a window of the program in front")
        xdotool("key", "--clearmodifiers", keys)

    def look_up(self) -> None:
        """Let the window come to the front anew, upon which it looks after everything that is due."""
        self.press("ctrl+k")
        self.wait_for_window("Find a person")
        self.press("Escape")
        wait_until(lambda: not any("Find a person" in title for title in self.windows()), "the palette's end")

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        xdotool("type", "--delay", "5", text)

    def unlock(self, passphrase: str, title: str) -> None:
        """Open the locked desk, and wait for the window with this title."""
        self.wait_for_window("The desk is locked")
        self.press("ctrl+a")
        self.type(passphrase)
        self.press("Return")
        self.wait_for_window(title)

    def place(self) -> tuple[int, int, int, int]:
        """Where its window stands on the display: left, top, width and height."""
        said = dict(
            line.split("=", 1)
            for line in xdotool("getwindowgeometry", "--shell", self._seen()[0]).splitlines()
        )
        return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()

    def end(self, patience: float = PATIENCE) -> tuple[int, str, str]:
        """Wait for the program's end, and return its exit status, output and errors."""
        output, errors = self._process.communicate(timeout=patience)
        return self._process.returncode, output, errors

    def stop(self) -> None:
        """End it whatever it does."""
        if self.running():
            self._process.kill()
        if self._process.stdout is not None and not self._process.stdout.closed:
            self._process.communicate()


def xdotool(*arguments: str) -> str:
    """Let xdotool do something on the display of the tests, and return what it says."""
    environment = os.environ | {"DISPLAY": os.environ["RECRUITERDESK_TEST_DISPLAY"]}
    done = subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=20, check=False
    )
    return done.stdout.strip()
