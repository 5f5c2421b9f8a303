"""The tokens of a theme: named colours, read from a data file."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from recruiterdesk.core.values import field_names, value
from recruiterdesk.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path


class Tone(StrEnum):
    """What a coloured mark says; never told by the colour alone."""

    CALM = "calm"
    GREY = "grey"
    ACCENT = "accent"
    BLUE = "blue"
    AMBER = "amber"
    RED = "red"


@value
class Colours:
    """Every colour of the interface by its use, as #RRGGBB.

    `muted` is for secondary text on background and surface, `muted_on_tint` for the same on
    sunken and soft areas, where `muted` would fall under the contrast of 4.5.
    """

    background: str
    surface: str
    sunken: str
    hover: str
    line: str
    line_strong: str
    text: str
    muted: str
    muted_on_tint: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str
    blue: str
    blue_soft: str

    def by_name(self) -> dict[str, str]:
        """Return all of them by their names."""
        return {name: getattr(self, name) for name in field_names(Colours)}


@value
class Tint:
    """A soft circle and the letters on it."""

    soft: str
    strong: str


@value
class Tokens:
    """One theme, as it stands in its file."""

    name: str
    colours: Colours
    tints: tuple[Tint, ...]


def read_tokens(path: Path) -> Tokens:
    """Read a theme's file.

    Raises:
        ValueError: a colour is missing or unknown, or there is no tint.
    """
    document = json.loads(path.read_text(encoding="utf-8"))
    given, wanted = set(document["colours"]), set(field_names(Colours))
    if given != wanted:
        message = f"{path.name} and the theme's colours differ in: {', '.join(sorted(given ^ wanted))}."
        raise ValueError(message)
    tints = tuple(Tint(soft=tint["soft"], strong=tint["strong"]) for tint in document["tints"])
    if not tints:
        message = f"{path.name} has no tint for the circles with initials."
        raise ValueError(message)
    return Tokens(document["name"], Colours(**document["colours"]), tints)


def load_tokens(name: str) -> Tokens:
    """Return the tokens of the theme "light" or "dark".

    Raises:
        FileNotFoundError: there is no theme of that name.
    """
    return read_tokens(resources_dir() / "themes" / f"{name}.json")
