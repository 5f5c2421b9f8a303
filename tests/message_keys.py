"""Finds the keys of sentences that the source uses, with the values that it gives to them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CheckInOutcome,
    ConsentKind,
    DispositionKind,
    IntroductionState,
    RoleState,
    Turn,
)
from recruiterdesk.storage.queries.suggestions import _CAUTIONS
from tests.source_rules import Module

CLOSURES = ("declined_by_client", "declined_by_us", "role_closed", "role_frozen")
# What stands in the place of {} where a key is put together.
FILLED = {
    "attempt.{}": product(AttemptOutcome),
    "check_in.{}": product(CheckInOutcome),
    "closure.{}": product(CLOSURES),
    "consent.{}": product(ConsentKind),
    "consent.{}.{}": product(ConsentKind, ("yes", "no")),
    "end.{}": product(DispositionKind),
    "ended.{}": product(DispositionKind),
    "help.{}": (("yes",), ("otherwise",)),
    "explanation.role_{}": product(RoleState),
    "introduction.{}": product(IntroductionState),
    "introduction.check.{}": product(CheckKey),
    "introduction.move.{}": product(Move),
    "match.caution.{}": product(_CAUTIONS),
    "role.{}": product(RoleState),
    "turn.{}": product(Turn),
    "{}": product(("check_in", "placement")),
}
KEYS = {pattern: [pattern.format(*words) for words in filling] for pattern, filling in FILLED.items()}
HISTORY_OWN = frozenset({"text", "application_id"})


@dataclass(frozen=True)
class Use:
    """One key where it is used; `given` are the names of its values, None where they can't be told."""

    key: str
    given: frozenset[str] | None
    where: str


@dataclass(frozen=True)
class Shape:
    """How a call names a key: the table's prefix, the argument that holds it, and the values it gives."""

    prefix: str
    position: int
    given: Callable[[ast.Call], frozenset[str] | None]


def uses_in(modules: dict[str, Module]) -> Iterator[Use]:
    for module in modules.values():
        for node in ast.walk(module.tree):
            shape = SHAPES.get(_name(node.func)) if isinstance(node, ast.Call) else None
            if shape is None or len(node.args) <= shape.position:
                continue
            for key in _texts(node.args[shape.position], module, modules):
                yield Use(f"{shape.prefix}.{key}", shape.given(node), f"{module.name}:{node.lineno}")


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(node: ast.expr, module: Module, modules: dict[str, Module]) -> list[str]:
    """Return the texts that an expression can be; nothing where a key is only handed on."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp():
            return _texts(node.body, module, modules) + _texts(node.orelse, module, modules)
        case ast.JoinedStr():
            pattern = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
            assert pattern in KEYS, f"{module.name}:{node.lineno} what stands for {{}} in {pattern!r}?"
            return KEYS[pattern]
        case ast.Call(func=ast.Name(id="str")):
            return KEYS["{}"]
        case ast.Name(id=name):
            return _assigned(name, module, modules)
    return []


def _assigned(name: str, module: Module, modules: dict[str, Module]) -> list[str]:
    texts: list[str] = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Assign) and any(_name(target) == name for target in node.targets):
            texts += _texts(node.value, module, modules)
        if isinstance(node, ast.ImportFrom) and name in {alias.name for alias in node.names}:
            source = modules.get(node.module or "")
            texts += _assigned(name, source, modules) if source else []
    return texts


def _keywords(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(filter(None, names))


def _history_values(call: ast.Call) -> frozenset[str] | None:
    names = _keywords(call)
    return None if names is None else names - HISTORY_OWN


def _pairs(position: int) -> Callable[[ast.Call], frozenset[str] | None]:
    def given(call: ast.Call) -> frozenset[str] | None:
        if len(call.args) <= position:
            return frozenset()
        pairs = call.args[position]
        if not isinstance(pairs, ast.Tuple):
            return None
        names = [pair.elts[0] for pair in pairs.elts if isinstance(pair, ast.Tuple)]
        return frozenset(str(name.value) for name in names if isinstance(name, ast.Constant))

    return given


def _always(*names: str) -> Callable[[ast.Call], frozenset[str] | None]:
    return lambda _call: frozenset(names)


SHAPES = {
    "Refusal": Shape("refusal", 0, _keywords),
    "Finding": Shape("refusal", 0, _pairs(1)),
    "Reason": Shape("reason", 0, _pairs(1)),
    "Label": Shape("label", 0, _pairs(1)),
    "label_for": Shape("label", 1, _always("name")),
    "label_for_applicant": Shape("label", 1, _always("name")),
    "label_for_role": Shape("label", 1, _always("role")),
    "_label": Shape("label", 1, _always("name")),
    "write_lines_of_both": Shape("activity", 3, _always("candidate", "contact", "outcome")),
    "write_history": Shape("activity", 3, _history_values),
    "Activity": Shape("activity", 3, _pairs(4)),
    "write_lines": Shape("activity", 4, _always("role", "stage")),
    "add_line": Shape("activity", 2, _pairs(3)),
    "add_lines": Shape("activity", 2, _pairs(3)),
    "_write_lines": Shape("activity", 4, _always("role", "stage")),
}
