"""What the program runs on, for a report of an error."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from recruiterdesk import __version__

_LIBRARIES = ("PySide6-Essentials", "sqlcipher3", "peewee")


def about_program() -> str:
    """Return one line: the versions of program and libraries, and the system; not the computer's name."""
    libraries = (f"{name} {found}" for name in _LIBRARIES if (found := _version_of(name)))
    python = f"Python {platform.python_version()}"
    return ", ".join((f"RecruiterDesk {__version__}", python, *libraries, platform.platform(terse=True)))


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
