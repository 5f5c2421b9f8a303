"""The pages: each module says by `entry` how its page is named and built, and by `actions` what it can do."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

# In the order of the sidebar; those that no line leads to come last.
NAMES = (
    "today",
    "calls",
    "check_ins",
    "pipeline",
    "roles",
    "people",
    "call",
    "person",
    "importing",
    "settings",
    "first_start",
)


def page_modules() -> tuple[ModuleType, ...]:
    """Return the modules of all pages, in order."""
    found = [
        import_module(f"{__name__}.{name}") for name in NAMES if find_spec(f"{__name__}.{name}") is not None
    ]
    return tuple(module for module in found if hasattr(module, "entry"))
