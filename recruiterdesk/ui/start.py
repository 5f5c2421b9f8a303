"""What a start of the program asks for."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from recruiterdesk.ui.autostart.command import StartCommand


class Opening(Enum):
    """How the program opens."""

    WINDOW = "window"
    IN_TRAY = "in_tray"
    SMOKE_TEST = "smoke_test"


@value
class Wishes:
    """What a start asks for: files to import, links such as recruiterdesk://person/7, and to be seen.

    A start at login asks for nothing: it leaves a window that is open where it is.
    """

    files: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    in_front: bool = True

    def as_json(self) -> bytes:
        return json.dumps({"files": self.files, "links": self.links, "in_front": self.in_front}).encode()


def wishes_from_json(document: bytes) -> Wishes:
    """Read what as_json wrote.

    Raises:
        ValueError, RecursionError: it is something else.
    """
    read = json.loads(document)
    if not isinstance(read, dict):
        raise ValueError("wishes are an object")  # noqa: TRY004 - whatever is no wish is a wrong value here
    files, links = read.get("files", ()), read.get("links", ())
    if not isinstance(files, list) or not isinstance(links, list):
        raise ValueError("files and links are lists")  # noqa: TRY004 - likewise
    return Wishes(tuple(map(str, files)), tuple(map(str, links)), read.get("in_front") is not False)


@value
class Back:
    """Where to go on after the desk was shut: the page, a word, a recovery code to be shown once."""

    page: str = ""
    argument: object = None
    said: str = ""
    code: str = ""


@value
class Start:
    """How to open, and what to show then; `command` starts the program on this desk again, hidden."""

    opening: Opening = Opening.WINDOW
    wishes: Wishes = Wishes()
    command: StartCommand | None = None
    back: Back | None = None
