"""What is written down of an error of the program: its kinds and its places, nothing of what it dealt with.

An error's own words are left out: they may quote a name, a number or a note. So are paths outside of it.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType

from recruiterdesk.core.errors import Refusal

_PACKAGE = "recruiterdesk"
_LIBRARIES = "site-packages"
_DEEPEST = 60
"""Places of one error that are written down: one that calls itself has a thousand."""
_LONGEST_CHAIN = 8
_PLACE = re.compile(r'^(\s*)File "([^"]*)", line (\d+) in (.*)$')


def crash_text(error: BaseException) -> str:
    """Return the kinds and places of an error and of what led to it, the first cause last.

    No message, value, line of source, or name of a user's folder is in it.
    """
    return "\n".join(_lines_of(error, _LONGEST_CHAIN)) + "\n"


def nameless_dump(text: str) -> str:
    """Return what Python's faulthandler wrote, with the paths shortened to the program's own."""
    return "\n".join(_shortened(line) for line in text.splitlines()) + "\n"


def _lines_of(error: BaseException, left: int) -> Iterator[str]:
    yield _kind(error)
    places = list(_places(error.__traceback__))
    yield from places[: _DEEPEST // 2]
    if len(places) > _DEEPEST:
        yield f"  ... {len(places) - _DEEPEST} more"
    yield from places[max(_DEEPEST // 2, len(places) - _DEEPEST // 2) :]
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions[:left]:
            yield "one of:"
            yield from _lines_of(one, left - 1)
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and left:
        yield "because of:" if error.__cause__ else "while dealing with:"
        yield from _lines_of(before, left - 1)


def _kind(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, Refusal):
        return f"{kind}: {error.key}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind}: {errno.errorcode.get(error.errno, error.errno)}"
    by_database = getattr(error, "sqlite_errorname", None)
    return f"{kind}: {by_database}" if by_database else kind


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield f"  {_short_path(code.co_filename)}:{traceback.tb_lineno} in {code.co_qualname}"
        traceback = traceback.tb_next


def _shortened(line: str) -> str:
    found = _PLACE.match(line)
    if found is None:
        return line
    return f"{found[1]}{_short_path(found[2])}:{found[3]} in {found[4]}"


def _short_path(path: str) -> str:
    """Return where a module lies in the program or in its library; of any other file the name alone."""
    parts = PurePath(path).parts
    for top, skipped in ((_LIBRARIES, 1), (_PACKAGE, 0)):
        if top in parts:
            last = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[last + skipped :])
    return parts[-1] if parts else ""
