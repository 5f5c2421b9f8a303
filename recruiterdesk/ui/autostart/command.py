"""With which words the system starts this very program again, on this very desk."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from recruiterdesk.core.values import value


@value
class Running:
    """How the program that runs was started.

    Args:
        executable: the interpreter; of a frozen bundle the bundle itself.
        script: what the interpreter runs: a script that pip made, or the main.py of a source checkout.
        frozen: it is a bundle.
        image: the file from which a bundle was unpacked for this run (an AppImage); "" for others.
    """

    executable: str
    script: str
    frozen: bool = False
    image: str = ""


@value
class StartCommand:
    """The words that start the program hidden, and the desk they open ("" is the usual one)."""

    words: tuple[str, ...]
    desk: str = ""

    def name(self, usual: str) -> str:
        """Return a name of this desk's own: several desks can start with the computer."""
        if not self.desk:
            return usual
        return f"{usual}-{hashlib.sha256(os.fsencode(self.desk)).hexdigest()[:8]}"


def running_program(arguments: Sequence[str], surroundings: Mapping[str, str]) -> Running:
    """Return how this process was started (`sys.argv`, `os.environ`)."""
    return Running(
        sys.executable, arguments[0], bool(getattr(sys, "frozen", False)), surroundings.get("APPIMAGE", "")
    )


def start_command(
    running: Running, data_dir: Path | None = None, passphrase_file: Path | None = None
) -> StartCommand:
    """Return what starts the program hidden; a folder that was given is kept, and what opens it."""
    words = [*_program(running), "--hidden"]
    desk = os.path.abspath(data_dir) if data_dir is not None else ""  # noqa: PTH100 - no link is resolved
    if desk:
        words += ["--data-dir", desk]
    if passphrase_file is not None:
        words += ["--passphrase-file", os.path.abspath(passphrase_file)]  # noqa: PTH100 - likewise
    return StartCommand(tuple(words), desk)


def _program(running: Running) -> tuple[str, ...]:
    if running.frozen:
        return (running.image or running.executable,)
    script = Path(running.script).absolute()
    if script.suffix in {".py", ".pyw"}:
        return (_without_console(Path(running.executable)), str(script))
    made_by_pip = script.with_name(f"{script.name}.exe")
    return (str(made_by_pip if made_by_pip.is_file() else script),)


def _without_console(python: Path) -> str:
    """Return the interpreter; on Windows the one that opens no black window, where it is there."""
    quiet = python.with_name("pythonw.exe")
    return str(quiet if python.name.lower() == "python.exe" and quiet.is_file() else python)
