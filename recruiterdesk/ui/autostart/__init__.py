"""Starting with the computer, hidden: one small module for each kind of system."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from recruiterdesk.ui.autostart.command import StartCommand


class Autostart(Protocol):
    """Whether the program starts when the user logs in, as the system has it written down."""

    def is_on(self) -> bool:
        """Tell whether it starts, the user's changes elsewhere included."""

    def starts_this(self) -> bool:
        """Tell whether what is written down starts this very command."""

    def switch_on(self) -> None:
        """Let it start from the next login on.

        Raises:
            Refusal: the system's place for it can't be written.
        """

    def switch_off(self) -> None:
        """Remove all that was written.

        Raises:
            Refusal: the system's place for it can't be written.
        """


def renew(autostart: Autostart) -> None:
    """Let the next login start this program where it still starts one that lies elsewhere, or lay there.

    Raises:
        Refusal: the system's place for it can't be written.
    """
    if autostart.is_on() and not autostart.starts_this():
        autostart.switch_on()


def autostart_of_this_system(command: StartCommand) -> Autostart:
    """Return what starts this command at login."""
    if sys.platform == "win32":
        from recruiterdesk.ui.autostart.windows import RunKey, UserRegistry

        return RunKey(command, UserRegistry())
    if sys.platform == "darwin":
        from recruiterdesk.ui.autostart.macos import LaunchAgent

        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents")
    from recruiterdesk.ui.autostart.linux import DesktopEntry, config_folder

    return DesktopEntry(command, config_folder() / "autostart")
