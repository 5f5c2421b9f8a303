"""Cells of names into which a whole card of a network was copied: its first line is the name."""

from __future__ import annotations

_FEWEST_LINES = 3


def name_on_card(text: str) -> str:
    """Return the first line of a cell of three or more that begins with a whole name, else the cell.

    The parts of one name stand on two lines at most: "Ana María" above "Ruiz".
    """
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    return lines[0] if len(lines) >= _FEWEST_LINES and " " in lines[0] else text
