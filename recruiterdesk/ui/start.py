"""What a start of the program asks for."""

from __future__ import annotations

import json
from enum import Enum

from recruiterdesk.core.values import value


class Opening(Enum):
    """How the program opens."""

    WINDOW = "window"
    IN_TRAY = "in_tray"
    SMOKE_TEST = "smoke_test"


@value
class Wishes:
    """What a start asks for: files to import, and links such as recruiterdesk://person/7."""

    files: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    def as_json(self) -> bytes:
        return json.dumps({"files": self.files, "links": self.links}).encode()


def wishes_from_json(document: bytes) -> Wishes:
    """Read what as_json wrote.

    Raises:
        ValueError: it is something else.
    """
    read = json.loads(document)
    if not isinstance(read, dict):
        raise ValueError("wishes are an object")  # noqa: TRY004 - whatever is no wish is a wrong value here
    return Wishes(tuple(map(str, read.get("files", ()))), tuple(map(str, read.get("links", ()))))


@value
class Start:
    """How to open, and what to show then."""

    opening: Opening = Opening.WINDOW
    wishes: Wishes = Wishes()
