"""The project's own rules about its source, as functions: each gives one sentence per offence."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = "recruiterdesk"
RANKS = {
    "core": 0,
    "domain": 1,
    "paths": 2,
    "settings": 3,
    "spreadsheets": 4,
    "storage": 4,
    "operations": 5,
    "reminders": 6,
    "messages": 7,
    "commands": 8,
    "cli": 9,
    "ui": 9,
    "bootstrap": 10,
}
OWNERS = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "peewee": "storage",
    "playhouse": "storage",
    "sqlcipher3": "storage",
    "sqlite3": "storage",
}
DESK_READERS = ("ui", "cli", "commands")
READABLE_STORAGE = ("queries", "opening", "desk", "integrity")
CLOCK_READS = frozenset(
    [
        "datetime.datetime.now",
        "datetime.datetime.utcnow",
        "datetime.datetime.today",
        "datetime.date.today",
        "time.time",
        "time.time_ns",
        "time.monotonic",
        "time.monotonic_ns",
        "time.perf_counter",
        "time.perf_counter_ns",
        "time.localtime",
        "time.gmtime",
        "time.ctime",
        "PySide6.QtCore.QDateTime.currentDateTime",
        "PySide6.QtCore.QDateTime.currentDateTimeUtc",
        "PySide6.QtCore.QDateTime.currentMSecsSinceEpoch",
        "PySide6.QtCore.QDateTime.currentSecsSinceEpoch",
        "PySide6.QtCore.QDate.currentDate",
        "PySide6.QtCore.QTime.currentTime",
    ]
)
VAGUE_NAMES = frozenset(["utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"])


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: its dotted name, text and syntax tree."""

    name: str
    text: str
    tree: ast.Module
    is_package: bool

    @property
    def part(self) -> str:
        """The layer it belongs to; "" for the package's own __init__."""
        return self.name.partition(".")[2].partition(".")[0]

    @property
    def package(self) -> str:
        return self.name if self.is_package else self.name.rpartition(".")[0]


Rule = Callable[[Module], Iterator[str]]


def module_of(name: str, text: str, *, is_package: bool = False) -> Module:
    return Module(name, text, ast.parse(text), is_package)


@cache
def own_modules() -> tuple[Module, ...]:
    """The modules of this project's package, read once for all tests that look at the source."""
    return tuple(read_package(Path(__file__).parent.parent))


def read_package(root: Path) -> list[Module]:
    return [_read_module(root, path) for path in sorted((root / PACKAGE).rglob("*.py"))]


def _read_module(root: Path, path: Path) -> Module:
    parts = path.relative_to(root).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    name = ".".join(parts[:-1] if is_package else parts)
    return module_of(name, path.read_text(encoding="utf-8"), is_package=is_package)


def offences(modules: Iterable[Module], rule: Rule) -> list[str]:
    return [sentence for module in modules for sentence in rule(module)]


def _imports(module: Module) -> Iterator[tuple[str, int]]:
    """Every imported name in full, e.g. recruiterdesk.storage.queries, with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _source_of(module, node)
            yield from ((f"{source}.{alias.name}", node.lineno) for alias in node.names)


def _source_of(module: Module, node: ast.ImportFrom) -> str:
    dots = "." * node.level
    return (
        importlib.util.resolve_name(dots + (node.module or ""), module.package) if dots else node.module or ""
    )


def imports_that_go_up(module: Module) -> Iterator[str]:
    """core < domain < {spreadsheets | storage} < operations < reminders < ui < bootstrap."""
    if not module.part:
        return
    if module.part not in RANKS:
        yield f"{module.name} belongs to no layer; architecture names them all."
        return
    for name, line in _imports(module):
        root, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        if root != PACKAGE or target == module.part or target not in RANKS:
            continue
        if RANKS[target] >= RANKS[module.part]:
            yield f"{module.name}:{line} imports {name}, but {module.part} must not know {target}."


def libraries_out_of_place(module: Module) -> Iterator[str]:
    """Qt lives in ui, the database in storage; core and domain need the standard library only."""
    for name, line in _imports(module):
        library = name.partition(".")[0]
        owner = OWNERS.get(library)
        if owner and module.part != owner:
            yield f"{module.name}:{line} imports {library}, which only {owner} may know."
        elif module.part in {"core", "domain"} and library not in {PACKAGE, *sys.stdlib_module_names}:
            yield f"{module.name}:{line} imports {library}; {module.part} needs the standard library only."


def tables_seen_from_outside(module: Module) -> Iterator[str]:
    """The window and the command line read through storage.queries and write through operations."""
    storage = f"{PACKAGE}.storage."
    for name, line in _imports(module):
        reads = name.removeprefix(storage).partition(".")[0]
        if module.part in DESK_READERS and name.startswith(storage) and reads not in READABLE_STORAGE:
            yield f"{module.name}:{line} imports {name}; {module.part} reads through storage.queries only."


def clock_readings(module: Module) -> Iterator[str]:
    """Only core/clock.py reads the time, and nothing waits."""
    if module.name == f"{PACKAGE}.core.clock":
        return
    for name, line in _used_names(module):
        if name in CLOCK_READS:
            yield f"{module.name}:{line} reads the time by {name}; ask the injected clock instead."
        elif name == "time.sleep":
            yield f"{module.name}:{line} sleeps; nothing in the program waits like that."


def _used_names(module: Module) -> Iterator[tuple[str, int]]:
    """Every name that is used, written as it would be without aliases."""
    meant = dict(_aliases(module))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute | ast.Name):
            head, _, rest = ast.unparse(node).partition(".")
            yield ".".join(filter(None, [meant.get(head, head), rest])), node.lineno


def _aliases(module: Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.asname, alias.name) for alias in node.names if alias.asname)
        elif isinstance(node, ast.ImportFrom):
            source = _source_of(module, node)
            yield from ((alias.asname or alias.name, f"{source}.{alias.name}") for alias in node.names)


def pumped_events(module: Module) -> Iterator[str]:
    """Long work belongs into a worker; no code calls processEvents."""
    for name, line in _used_names(module):
        if name.rpartition(".")[2] == "processEvents":
            yield f"{module.name}:{line} calls processEvents; long work belongs into a worker."


def fields_named_status(module: Module) -> Iterator[str]:
    """A field says what it means: stage, turn, state or outcome, never "status"."""
    for node in ast.walk(module.tree):
        for target in _assigned(node):
            owned = isinstance(target, ast.Attribute) and target.attr == "status"
            if owned or (isinstance(target, ast.Name) and target.id == "status"):
                yield f"{module.name}:{target.lineno} has a field named status; say which one is meant."


def _assigned(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.ClassDef):
        statements = [s for s in node.body if isinstance(s, ast.AnnAssign | ast.Assign)]
        return [
            target
            for statement in statements
            for target in _targets(statement)
            if isinstance(target, ast.Name)
        ]
    if isinstance(node, ast.AnnAssign | ast.Assign):
        return [target for target in _targets(node) if isinstance(target, ast.Attribute)]
    return []


def _targets(statement: ast.AnnAssign | ast.Assign) -> list[ast.expr]:
    return [statement.target] if isinstance(statement, ast.AnnAssign) else statement.targets


def vague_module_names(module: Module) -> Iterator[str]:
    """A module is named after what it holds."""
    last = module.name.rpartition(".")[2]
    if last in VAGUE_NAMES or last.rpartition("_")[2] in VAGUE_NAMES:
        yield f"{module.name} has a name that says nothing; name it after what it holds."


def undocumented_functions(module: Module) -> Iterator[str]:
    """Outside ui, every public function says what it promises."""
    if module.part == "ui":
        return
    for function in _public_functions(module.tree):
        if ast.get_docstring(function) is None:
            yield f"{module.name}:{function.lineno} {function.name} has no docstring."


def _public_functions(scope: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in scope.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _public_functions(node)
