"""Autostart on macOS: a launch agent of the user (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart.command import StartCommand

_LABEL = "org.recruiterdesk.RecruiterDesk"


class LaunchAgent:
    """Keeps one file in the user's LaunchAgents; one that says Disabled counts as off."""

    def __init__(self, command: StartCommand, folder: Path) -> None:
        self._command = command
        self._label = command.name(_LABEL)
        self.path = folder / f"{self._label}.plist"

    def is_on(self) -> bool:
        try:
            agent = plistlib.loads(self.path.read_bytes())
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return False
        return isinstance(agent, dict) and not agent.get("Disabled") and bool(agent.get("RunAtLoad"))

    def switch_on(self) -> None:
        agent = {
            "Label": self._label,
            "ProgramArguments": list(self._command.words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        part = self.path.with_name(f"{self.path.name}.part")
        try:
            document = plistlib.dumps(agent)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(document)
            part.replace(self.path)
        except ValueError as error:
            raise Refusal("autostart.no_text", path=repr(self._command.desk)) from error
        except OSError as error:
            raise Refusal("autostart.not_writable", path=str(self.path)) from error

    def switch_off(self) -> None:
        try:
            self.path.unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError as error:
            raise Refusal("autostart.not_writable", path=str(self.path)) from error
