"""Autostart on macOS: a launch agent of the user (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart.command import StartCommand
from recruiterdesk.ui.autostart.entry_file import remove_entry, write_entry

_LABEL = "org.recruiterdesk.RecruiterDesk"


class LaunchAgent:
    """Keeps one file in the user's LaunchAgents; one that says Disabled counts as off."""

    def __init__(self, command: StartCommand, folder: Path) -> None:
        self._command = command
        self._label = command.name(_LABEL)
        self.path = folder / f"{self._label}.plist"

    def is_on(self) -> bool:
        agent = self._read()
        return not agent.get("Disabled") and bool(agent.get("RunAtLoad"))

    def starts_this(self) -> bool:
        return self._read().get("ProgramArguments") == list(self._command.words)

    def switch_on(self) -> None:
        agent = {
            "Label": self._label,
            "ProgramArguments": list(self._command.words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        try:
            document = plistlib.dumps(agent)
        except ValueError as error:
            raise Refusal("autostart.no_text", path=repr(self._command.desk)) from error
        write_entry(self.path, document)

    def switch_off(self) -> None:
        remove_entry(self.path)

    def _read(self) -> dict[str, object]:
        try:
            agent = plistlib.loads(self.path.read_bytes())
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return {}
        return agent if isinstance(agent, dict) else {}
