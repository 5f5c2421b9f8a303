"""Decides whether a command or the app was meant, and reads the arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from recruiterdesk.commands.call import AppStart, Arguments, CommandCall, Place, is_link
from recruiterdesk.commands.parsers import app_parser, command_names, command_parser

_TAKE_A_VALUE = frozenset({"--data-dir", "--passphrase-file", "--at"})
_HELP = frozenset({"-h", "--help"})


def parse(argv: Sequence[str]) -> Arguments:
    """Return what was typed (without the program's own name).

    Raises:
        SystemExit: with 2 where it can't be understood (the usage is on standard error), with 0 after --help
            and --version.
    """
    first = _first_word(argv)
    if first in command_names() or (first is None and not _HELP.isdisjoint(argv)):
        return _command(command_parser().parse_args(argv))
    parser = app_parser()
    start = _app(parser.parse_args(argv))
    for opened in start.opens:
        if not is_link(opened) and not Path(opened).exists():
            parser.error(f"there is no command and no file {opened}; --help lists the commands")
    return start


def _first_word(argv: Sequence[str]) -> str | None:
    """Return the first argument that is neither an option nor its value."""
    is_value = False
    for word in argv:
        if is_value:
            is_value = False
        elif word == "--":
            return None
        elif word.startswith("-") and word != "-":
            is_value = word in _TAKE_A_VALUE
        else:
            return word
    return None


def _place(options: argparse.Namespace) -> Place:
    data_dir: str | None = getattr(options, "data_dir", None)
    passphrase_file: str | None = getattr(options, "passphrase_file", None)
    return Place(
        data_dir=Path(data_dir) if data_dir is not None else None,
        passphrase_file=Path(passphrase_file) if passphrase_file is not None else None,
    )


def _command(options: argparse.Namespace) -> CommandCall:
    return CommandCall(
        name=options.name,
        place=_place(options),
        at=getattr(options, "at", None),
        as_json=getattr(options, "as_json", False),
        options=options,
    )


def _app(options: argparse.Namespace) -> AppStart:
    return AppStart(
        place=_place(options),
        opens=tuple(options.opens),
        hidden=options.hidden,
        sample=options.sample,
        smoke_test=options.smoke_test,
    )
