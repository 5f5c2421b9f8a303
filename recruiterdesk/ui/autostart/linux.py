"""Autostart by the desktops of Linux and BSD: a file in the user's autostart folder.

The rules are freedesktop.org's: Desktop Application Autostart Specification 0.5, and of the Desktop Entry
Specification 1.5 the values of type string and "The Exec key".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart.command import StartCommand
from recruiterdesk.ui.autostart.entry_file import remove_entry, write_entry

_NAME = "recruiterdesk"
_PLAIN = re.compile(r"[A-Za-z0-9@%+=:,./_-]+")
_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_OFF = (
    re.compile(r"^Hidden\s*=\s*true\s*$", re.MULTILINE),
    re.compile(r"^X-GNOME-Autostart-enabled\s*=\s*false\s*$", re.MULTILINE),
)
# KDE and LXQt wait for the panel by these, so that the icon has a place to go.
_ENTRY = """[Desktop Entry]
Type=Application
Version=1.0
Name=RecruiterDesk
Comment=Reminds you of whom to call
Exec={command}
Icon=recruiterdesk
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
X-KDE-autostart-after=panel
X-LXQt-Need-Tray=true
"""


class DesktopEntry:
    """Keeps one desktop entry; one that the user switched off there counts as off."""

    def __init__(self, command: StartCommand, folder: Path) -> None:
        self._command = command
        self.path = folder / f"{command.name(_NAME)}.desktop"

    def is_on(self) -> bool:
        entry = self._read()
        return entry is not None and not any(off.search(entry) for off in _OFF)

    def starts_this(self) -> bool:
        return f"Exec={exec_value(self._command.words)}" in (self._read() or "").splitlines()

    def switch_on(self) -> None:
        try:
            document = _ENTRY.format(command=exec_value(self._command.words)).encode()
        except UnicodeEncodeError as error:
            raise Refusal("autostart.no_text", path=repr(self._command.desk)) from error
        write_entry(self.path, document)

    def switch_off(self) -> None:
        remove_entry(self.path)

    def _read(self) -> str | None:
        try:
            return self.path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None


def exec_value(words: Sequence[str]) -> str:
    """Return the value of an Exec key that runs these words, each as it is.

    A word with anything but plain letters is quoted; in quotes, quotes of both kinds that a shell knows,
    dollars and backslashes get a backslash. The whole is a string value, in which backslashes and line breaks
    are written with a backslash again. A per cent sign begins a field code: one that is meant is doubled.
    """
    return " ".join(_quoted(word) for word in words).replace("%", "%%").translate(_ESCAPED)


def config_folder() -> Path:
    """Return where this user's settings lie (XDG_CONFIG_HOME)."""
    return Path(platformdirs.user_config_dir())


def _quoted(word: str) -> str:
    if _PLAIN.fullmatch(word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
