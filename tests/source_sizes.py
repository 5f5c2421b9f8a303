"""How large files and functions may get."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.source_rules import Module

FILE_LINES_P90 = 300
FUNCTION_LINES_P90 = 35
FUNCTION_LINES_MOST = 80


@dataclass(frozen=True, slots=True)
class Size:
    """How many lines something named has."""

    name: str
    lines: int


def file_sizes(modules: Iterable[Module]) -> list[Size]:
    return [Size(module.name, len(module.text.splitlines())) for module in modules]


def function_sizes(modules: Iterable[Module]) -> list[Size]:
    return [size for module in modules for size in _functions_of(module)]


def _functions_of(module: Module) -> Iterator[Size]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield Size(f"{module.name}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1)


def over_the_tenth(sizes: list[Size], limit: int, what: str) -> list[str]:
    """One sentence where more than a tenth is longer than the limit, naming the longest."""
    longest_first = sorted(sizes, key=lambda size: size.lines, reverse=True)
    too_long = [size for size in longest_first if size.lines > limit]
    if len(too_long) * 10 <= len(sizes):
        return []
    named = ", ".join(f"{size.name} ({size.lines})" for size in too_long[:5])
    return [f"{len(too_long)} of {len(sizes)} {what} are longer than {limit} lines: {named}."]


def over_the_limit(sizes: list[Size], limit: int) -> list[str]:
    """One sentence for each that is longer than the limit."""
    return [
        f"{size.name} has {size.lines} lines; the limit is {limit}." for size in sizes if size.lines > limit
    ]
