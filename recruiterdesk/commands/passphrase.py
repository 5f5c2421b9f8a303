"""The passphrase of a desk, as a file holds it or as it is typed in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from recruiterdesk.commands.call import Place
from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk

T = TypeVar("T")


def read_passphrase(place: Place) -> str | None:
    """Return the passphrase that the file holds, without the line break at its end; None without a file.

    Raises:
        Refusal: the file can't be read.
    """
    return None if place.passphrase_file is None else passphrase_in(place.passphrase_file)


def passphrase_in(path: Path) -> str:
    """Return the passphrase that a file holds, without the line break at its end.

    Raises:
        Refusal: the file can't be read.
    """
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise Refusal("passphrase.file_unreadable", path=str(path)) from error


def open_asking(place: Place, folder: Path, clock: Clock) -> Desk:
    """Open the desk for a command; its passphrase is asked for where somebody sits at the terminal.

    Raises:
        Refusal: the desk can't be opened.
    """
    return done_asking(place, partial(open_desk, folder, clock))


def done_asking(place: Place, work: Callable[[str | None], T]) -> T:
    """Do what may need the passphrase, which is asked for where somebody sits at the terminal.

    Args:
        place: says which file holds the passphrase, if one does.
        work: is given the passphrase, None where nobody said it; it does nothing where it lacks it.

    Raises:
        Refusal: as the work does; or the file can't be read.
    """
    try:
        return work(read_passphrase(place))
    except Refusal as refusal:
        if refusal.key != "key.passphrase_needed" or not is_terminal():
            raise
    return work(typed_secret("Passphrase: "))


def is_terminal() -> bool:
    """Tell whether somebody can type an answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def typed_secret(question: str) -> str:
    """Return what is typed at the terminal, which does not show it.

    Raises:
        Refusal: nothing was typed, and nothing will be.
    """
    try:
        return getpass(question)
    except EOFError as error:
        raise Refusal("key.passphrase_needed") from error
