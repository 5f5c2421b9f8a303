"""What was typed: the start of the app, or one command."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from argparse import Namespace

_SCHEME = "recruiterdesk:"


def is_link(text: str) -> bool:
    """Tell whether a link into the window was typed, well-formed or not; the window says where it leads."""
    return text[: len(_SCHEME)].lower() == _SCHEME


@value
class Place:
    """Which desk is meant, and what opens it; None is the default folder, or no passphrase."""

    data_dir: Path | None = None
    passphrase_file: Path | None = None


@value
class AppStart:
    """The app is to be opened, or a running one raised; `opens` are files to import or links to people."""

    place: Place
    opens: tuple[str, ...] = ()
    hidden: bool = False
    sample: bool = False
    smoke_test: bool = False


@value
class CommandCall:
    """One command; `at` is the moment that replaces the clock, as it was typed."""

    name: str
    place: Place
    at: str | None
    as_json: bool
    options: Namespace


Arguments = AppStart | CommandCall
