"""An undo step as it is named and listed."""

from __future__ import annotations

from dataclasses import dataclass

STEPS_KEPT = 200
# How many values one statement is given at most.
CHUNK = 500


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a step as a key with values: "decline", person "Ana Ruiz"."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One undo step."""

    id: int
    label_key: str
    label_values: tuple[tuple[str, str], ...]
    at: str
    undone: bool
