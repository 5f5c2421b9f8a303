"""Reads a plain start of the app at once: the full parser takes longer to build than a page to paint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from recruiterdesk.commands.call import AppStart, Place

_SWITCHES = frozenset({"--hidden", "--sample", "--smoke-test"})
_WITH_A_PATH = frozenset({"--data-dir", "--passphrase-file"})


def plain_start(argv: Sequence[str]) -> AppStart | None:
    """Return the start of the app where nothing but its own options was typed, each with its value behind it.

    None leaves everything else to the full parser: commands, files, help, and whatever it has to refuse.
    """
    switches: set[str] = set()
    paths: dict[str, Path] = {}
    words = iter(argv)
    for word in words:
        if word in _SWITCHES:
            switches.add(word)
            continue
        path = next(words, "") if word in _WITH_A_PATH else ""
        if not path or path.startswith("-"):
            return None
        paths[word] = Path(path)
    return AppStart(
        place=Place(paths.get("--data-dir"), paths.get("--passphrase-file")),
        hidden="--hidden" in switches,
        sample="--sample" in switches,
        smoke_test="--smoke-test" in switches,
    )
