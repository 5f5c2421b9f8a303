"""In which order modules can be imported one by one, read from their code and not by importing them."""

from __future__ import annotations

import dis
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The modules of one part of the program, each behind what it needs, and what they need of others."""

    in_order: tuple[str, ...]
    others: tuple[str, ...]


def plan_of(package: Path, part: str, wanted: Sequence[str]) -> ImportPlan:
    """Return how to import these modules of a part (a dotted name) of the package that lies in this folder.

    A module without a file of its own is left out: whoever imports it anyway takes what it needs with it.
    """
    found: dict[str, None] = {}
    others: dict[str, None] = {}
    begun: set[str] = set()

    def visit(name: str) -> None:
        if name in begun:
            return
        begun.add(name)
        path = _path_of(package, name)
        if path is None:
            return
        if not _is_within(name, part):
            others[name] = None
            return
        for needed in _imports(_code_of(name, path)):
            if _is_within(needed, package.name):
                visit(needed)
        found[name] = None

    for name in wanted:
        visit(name)
    return ImportPlan(tuple(found), tuple(others))


def _is_within(name: str, part: str) -> bool:
    return name == part or name.startswith(f"{part}.")


def _path_of(package: Path, name: str) -> Path | None:
    _, *parts = name.split(".")
    folder = package.joinpath(*parts)
    candidates = (folder / "__init__.py", folder.with_name(f"{folder.name}.py"))
    return next((path for path in candidates if path.is_file()), None)


def _code_of(name: str, path: Path) -> CodeType | None:
    return SourceFileLoader(name, str(path)).get_code(name)


def _imports(code: CodeType | None) -> Iterator[str]:
    """Yield what a module imports as it is loaded, and what may be modules among the names it takes."""
    taken: object = None
    for instruction in dis.get_instructions(code) if code is not None else ():
        if instruction.opname == "IMPORT_NAME":
            yield str(instruction.argval)
            names = taken if isinstance(taken, tuple) else ()
            yield from (f"{instruction.argval}.{name}" for name in names)
        taken = instruction.argval
