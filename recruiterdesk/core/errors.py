"""Errors that a person is told: a key and its values, rendered by the interface or the command line."""

from __future__ import annotations


class Refusal(Exception):
    """Something was refused or is not possible, and nothing was changed.

    Args:
        key: names the sentence in resources/messages.
        values: what the sentence speaks of (plain strings, numbers, dates).
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.key}({shown})"
