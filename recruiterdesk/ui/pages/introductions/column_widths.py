"""How the board's width is divided among its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WidthOfColumn:
    """What a column asks for: at `head` its title is whole, at `needed` names and chips, at `wanted` all."""

    head: int
    needed: int
    wanted: int


def divided(room: int, columns: Sequence[WidthOfColumn]) -> list[int]:
    """Return the widths: what is needed first, where there is room for it, and the rest as it is wanted."""
    rest = room - sum(column.needed for column in columns)
    if rest < 0:
        return _with_little_room(room, columns)
    more = [column.wanted - column.needed for column in columns]
    if sum(more) <= rest:
        alike = (rest - sum(more)) // len(columns)
        widths = [column.wanted + alike for column in columns]
    else:
        widths = [
            column.needed + rest * wish // sum(more) for column, wish in zip(columns, more, strict=True)
        ]
    widths[-1] += room - sum(widths)
    return widths


def _with_little_room(room: int, columns: Sequence[WidthOfColumn]) -> list[int]:
    """Divide half alike, half as the cards want; a head is whole where there is room."""
    alike = sum(column.wanted for column in columns) // len(columns)
    wanted = [column.wanted + alike for column in columns]
    heads = [column.head for column in columns]
    narrow = {nth for nth, head in enumerate(heads) if room * wanted[nth] < head * sum(wanted)}
    rest = room - sum(heads[nth] for nth in narrow)
    if rest < sum(head for nth, head in enumerate(heads) if nth not in narrow):
        narrow, rest = set(), room
    shared = sum(width for nth, width in enumerate(wanted) if nth not in narrow)
    widths = [heads[nth] if nth in narrow else rest * width // shared for nth, width in enumerate(wanted)]
    widths[-1] += room - sum(widths)
    return widths
