"""An undo step as it is named and listed."""

from __future__ import annotations

from recruiterdesk.core.values import value

STEPS_KEPT = 200
# How many values one statement is given at most.
CHUNK = 500


@value
class Label:
    """The name of a step as a key with values: "decline", person "Ana Ruiz"."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


@value
class Step:
    """One undo step."""

    id: int
    label_key: str
    label_values: tuple[tuple[str, str], ...]
    at: str
    undone: bool
