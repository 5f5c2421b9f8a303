"""Lists of cells as people write them, each with what it says: tests/data/cells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "data" / "cells"
_SIGNS = {
    r"\n": "\n",
    r"\r": "\r",
    r"\t": "\t",
    r"\u00a0": "\u00a0",
    r"\u200b": "\u200b",
    r"\u202a": "\u202a",
    r"\u202c": "\u202c",
    r"\ufeff": "\ufeff",
}


def cells(name: str, parts: int = 1) -> list[tuple[str, ...]]:
    """Return (cell, what it says ...) for each line "cell => one | two" of a list; missing parts are ""."""
    lines = (_FOLDER / f"{name}.txt").read_text("utf-8").split("\n")
    pairs = [line.partition(" =>") for line in lines if line and not line.startswith("# ")]
    return [(_signs(cell), *_parts(truth, parts)) for cell, _, truth in pairs]


def misread(name: str, parts: int, read: Callable[[str], tuple[str, ...]]) -> list[str]:
    """Return the cells of a list that are read as something else than it says, each with what it is read as.

    A list is one test: for thousands of cells, a test each takes longer to begin and to end than to read.
    """
    readings = ((cell, said, read(cell)) for cell, *said in cells(name, parts))
    return [
        f"{cell!r} is {tuple(said)}, not {found}" for cell, said, found in readings if found != tuple(said)
    ]


def _parts(truth: str, parts: int) -> list[str]:
    found = [part.strip() for part in truth.split("|")]
    return (found + [""] * parts)[:parts]


def _signs(cell: str) -> str:
    for written, sign in _SIGNS.items():
        cell = cell.replace(written, sign)
    return cell
