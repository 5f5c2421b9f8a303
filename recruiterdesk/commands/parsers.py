"""The parsers of the app's own start and of all commands."""

from __future__ import annotations

import argparse

from recruiterdesk import __version__
from recruiterdesk.commands.arguments import GROUPS

PROGRAM = "recruiterdesk"
_SUPPRESS = argparse.SUPPRESS
_APP = f"""{PROGRAM} [FILE... | {PROGRAM}://person/ID]   opens the app, or hands these to the running window
  --hidden       start in the tray
  --sample       a throw-away desk with sample data
  --smoke-test   open the window, print READY, end"""


def global_options(*, for_commands: bool) -> argparse.ArgumentParser:
    """Return the options that stand before and after a command; --at and --json are for commands only."""
    parser = argparse.ArgumentParser(add_help=False, argument_default=_SUPPRESS)
    parser.add_argument("--data-dir", metavar="DIR", type=_named, help="the folder of the desk and its files")
    parser.add_argument("--passphrase-file", metavar="F", help="a file with the desk's passphrase")
    if for_commands:
        parser.add_argument("--at", metavar="ISO", help="as of this moment (the recruiter's time)")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print one JSON document")
    return parser


def app_parser() -> argparse.ArgumentParser:
    """Return the parser of the app's own start."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM, parents=[global_options(for_commands=False)], allow_abbrev=False
    )
    _add_version(parser)
    parser.add_argument("opens", metavar="FILE", nargs="*")
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--smoke-test", action="store_true")
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    everywhere = global_options(for_commands=True)
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        parents=[everywhere],
        allow_abbrev=False,
        description="The desk that makes sure nobody is left without an answer.",
        epilog=_APP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_version(parser)
    added = parser.add_subparsers(dest="name", metavar="COMMAND", required=True)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return added.add_parser(name, parents=[everywhere], help=text, description=text, allow_abbrev=False)

    for group in GROUPS:
        group(add)
    return parser


def command_names() -> frozenset[str]:
    """Return the names of all commands."""
    names: list[str] = []

    def note(name: str, _text: str) -> argparse.ArgumentParser:
        names.append(name)
        return argparse.ArgumentParser(add_help=False)

    for group in GROUPS:
        group(note)
    return frozenset(names)


def _add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")


def _named(text: str) -> str:
    """Refuse an empty folder name: an unset variable of a script must not make a desk where it stands."""
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return text
