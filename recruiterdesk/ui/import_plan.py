"""In which order modules can be imported one by one, read from their code and not by importing them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The modules of one part of the program, each behind what it needs, and what they need of others."""

    in_order: tuple[str, ...]
    others: tuple[str, ...]


def plan_of(
    package: Path, part: str, wanted: Sequence[str], loaded: Container[str] = frozenset()
) -> ImportPlan:
    """Return how to import these modules of a part (a dotted name) of the package that lies in this folder.

    What is loaded already is left out, with all that it needs; not so what a wanted module names and needs
    only later. A module without a file is left out, too: whoever imports it takes what it needs with it.
    """
    files = dict(_files(package))
    found: dict[str, None] = {}
    others: dict[str, None] = {}
    begun: set[str] = set()

    def visit(name: str) -> None:
        if name in begun or name in loaded or name not in files:
            return
        begun.add(name)
        if name != part and not name.startswith(f"{part}."):
            others[name] = None
            return
        for needed in _imports(name, files):
            visit(needed)
        found[name] = None

    for name in wanted:
        visit(name)
        if name in loaded and name in files:
            for needed in _imports(name, files):
                visit(needed)
    return ImportPlan(tuple(found), tuple(others))


def _files(package: Path) -> Iterator[tuple[str, Path]]:
    for path in package.rglob("*.py"):
        parts = path.relative_to(package.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def _imports(name: str, files: Mapping[str, Path]) -> Iterator[str]:
    """Yield the modules that a module names outside its functions: all that it imports, seldom one more."""
    code = SourceFileLoader(name, str(files[name])).get_code(name)
    if code is None:
        return
    taken = [
        text for one in code.co_consts if isinstance(one, tuple) for text in one if isinstance(text, str)
    ]
    for imported in code.co_names:
        if imported in files:
            yield imported
            yield from (inner for inner in (f"{imported}.{text}" for text in taken) if inner in files)
