"""The arguments of every command, by what the commands are for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path

from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.introduction_gates import SET_ASIDE_KNOWINGLY
from recruiterdesk.domain.merging import MergeField
from recruiterdesk.domain.words import (
    RECORDED_ENDINGS,
    AttemptOutcome,
    CheckInOutcome,
    ConsentKind,
    IntroductionOutcome,
    IntroductionState,
    RoleState,
    ScopeKind,
    Stage,
    Told,
)

SALVAGES = ("joined", "read_out", "backup")
EXPORTS = ("people", "pipeline", "queue", "check-ins", "everything")
SUGGESTED = 10
PERSON = "an id, an e-mail, a phone number or an exact name"

Add = Callable[[str, str], argparse.ArgumentParser]
"""Adds a command by its name and what it does, and returns the parser of its arguments."""


def _words(choices: Iterable[str]) -> list[str]:
    return [str(choice) for choice in choices]


def _add_choice(parser: argparse.ArgumentParser, name: str, choices: Iterable[str]) -> None:
    words = _words(choices)
    parser.add_argument(name, metavar=name.upper(), choices=words, help=", ".join(words))


def _file(text: str) -> str:
    """Refuse an empty file name, which an unset variable of a script gives."""
    if not text:
        raise argparse.ArgumentTypeError("the name of the file is empty")
    return text


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is no number")
    return int(text)


def _add_files(add: Add) -> None:
    parser = add("import", "import a spreadsheet; a dry run changes nothing")
    parser.add_argument("file", metavar="FILE", type=_file)
    parser.add_argument("--sheet", metavar="S", help="the sheet to read (default: the one with most people)")
    parser.add_argument("--region", metavar="CC", help="the country of numbers written without one, e.g. DE")
    parser.add_argument("--same-day", choices=_words((Told.TOLD, Told.UNTOLD)), default=str(Told.UNTOLD))
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--take-erased", action="store_true", help="also whoever was erased from the desk")
    add("imports", "list the imports, newest first")
    parser = add("take-back", "take an import back as a whole, whatever was done since")
    parser.add_argument("batch", metavar="BATCH", type=_count, help="its number in `imports`")
    parser = add("read", "print a table as found, as clean CSV")
    parser.add_argument("files", metavar="FILE", nargs="+", type=_file)
    parser.add_argument("--sheet", metavar="S")
    parser.add_argument("--to", metavar="DIR", help="write NAME.csv for each file into this folder")
    parser = add("export", "write people, applications, the queue, calls or everything to a file")
    parser.add_argument("what", metavar="WHAT", choices=EXPORTS, help=", ".join(EXPORTS))
    parser.add_argument(
        "file", metavar="FILE", type=_file, help="its end says the kind: .csv, .xlsx, .vcf, .json, .ics"
    )
    parser.add_argument(
        "--plain", action="store_true", help="CSV without the mark by which Excel knows UTF-8"
    )


def _add_readings(add: Add) -> None:
    parser = add("people", "find people")
    parser.add_argument("--search", metavar="TEXT", default="", help="words, addresses, digits")
    parser.add_argument("--limit", metavar="N", type=_count, default=None)
    parser = add("show", "show everything about one person")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser = add("access-report", "write everything about one person to a file for them")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("file", metavar="FILE", type=_file, help="its end says the kind: .html, .json")
    add("review", "show whose day to keep data is past, and who is to be erased")
    add("figures", "show what was done in each month, whoever was erased included without a name")
    parser = add("queue", "show the call queue in order")
    parser.add_argument("--all", action="store_true", dest="with_later", help="also who waits for their time")
    add("due", "show everything whose due moment has come")
    parser = add("check", "check that the desk is sound")
    parser.add_argument("--repair", action="store_true", help="make anew what follows from the data")
    parser.add_argument("--backups", action="store_true", help="read every backup, too")


def _add_calls(add: Add) -> None:
    parser = add("attempt", "write down what came of a call, a message or a letter")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    _add_choice(parser, "outcome", AttemptOutcome)
    parser.add_argument("--note", metavar="T", default="")
    parser.add_argument("--callback", metavar="ISO", help="the moment agreed for a call")
    parser.add_argument(
        "--next", metavar="DATE", dest="next_on", help="the next word (spoke, will_wait, told_in_writing)"
    )
    parser.add_argument(
        "--on", metavar="DATE", dest="told_on", help="the earlier day on which they were told"
    )
    parser = add("tried", "note that they tried to reach me")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("--note", metavar="T", default="")
    parser = add("promise", "note that I promised a word by a day")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("date", metavar="DATE")
    parser.add_argument("--note", metavar="T", default="")
    parser = add("check-in", "write down what calling again brought")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    _add_choice(parser, "outcome", CheckInOutcome)
    parser.add_argument("--next", metavar="DATE", dest="next_on")
    parser.add_argument("--where", metavar="EMPLOYER", default="")
    parser.add_argument("--title", metavar="JOB", default="", help="of the new job")
    parser.add_argument("--since", metavar="DATE")
    parser = add("consent", "write down a consent, given or withdrawn")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("kind", choices=_words(ConsentKind))
    parser.add_argument("answer", choices=["yes", "no"])
    parser.add_argument("--scope", metavar="S", default="")
    parser.add_argument("--until", metavar="DATE")
    parser = add("introduce", "bring the introduction of a candidate to a contact to a state")
    parser.add_argument("candidate", metavar="CANDIDATE", help=PERSON)
    parser.add_argument("contact", metavar="CONTACT", help=PERSON)
    _add_choice(parser, "state", (*IntroductionState, "reminded", "followed_up"))
    _add_words_of_introductions(parser)
    parser = add("task", "show what I owe a person, finish one of it, or offer help")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("--done", metavar="ID", type=_count, default=None)
    parser.add_argument("--offer", choices=_words(HelpKind), action="append", help="may stand several times")
    parser.add_argument("--on", metavar="DATE", help="the day of what is offered, else within a week")


def _add_words_of_introductions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--outcome", metavar="O", choices=_words(IntroductionOutcome), help="what came of it")
    parser.add_argument("--where", metavar="EMPLOYER", default="", help="who hired them")
    parser.add_argument("--title", metavar="JOB", default="", help="of the new job")
    parser.add_argument(
        "--set-aside", metavar="CHECK", nargs="+", choices=_words(sorted(SET_ASIDE_KNOWINGLY)), default=[],
        help=f"what you know and go on all the same: {', '.join(sorted(SET_ASIDE_KNOWINGLY))}",
    )  # fmt: skip
    parser.add_argument(
        "--scope", metavar="S", choices=_words(ScopeKind), help="to whom they may be mentioned"
    )
    parser.add_argument("--until", metavar="DATE", help="the last day of their consent (six months on)")
    parser.add_argument("--words", metavar="T", help="in which words they agreed")
    parser.add_argument("--text", metavar="T", help="what the contact reads, without name")
    parser.add_argument("--note", metavar="T", help="why it ended")


def _add_applications(add: Add) -> None:
    parser = add("decline", "end an application; opens what is to be told")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("--role", metavar="R", help="an id or a title; needed where they are up for several")
    parser.add_argument(
        "--as", dest="ending", choices=_words(RECORDED_ENDINGS), default=str(RECORDED_ENDINGS[0])
    )
    parser.add_argument("--reason", metavar="TEXT", required=True, help="internal; never told to them")
    parser.add_argument("--tell", metavar="TEXT", default="", help="what the candidate may be told")
    parser = add("stage", "move an application to a stage")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    _add_choice(parser, "stage", Stage)
    parser.add_argument("--role", metavar="R")
    parser = add("start", "say when somebody who was hired starts")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("starts_on", metavar="DATE", help="a day, or unknown")
    parser.add_argument("--role", metavar="R")
    parser = add("role", "freeze, fill, cancel or reopen a role, and see who hears it when")
    parser.add_argument("role", metavar="ROLE", help="an id or a title")
    parser.add_argument("state", choices=_words(RoleState))
    parser.add_argument("--explanation", metavar="TEXT", default="", help="what may be said")
    parser.add_argument(
        "--hired", metavar="PERSON", help="who got a filled role, if one of its candidates did"
    )
    parser.add_argument("--dry-run", action="store_true")


def _add_people(add: Add) -> None:
    parser = add("suggest", "name the contacts who could help a person, with the reasons")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument(
        "--candidates",
        action="store_true",
        help="the other way round: candidates who could interest a contact",
    )
    parser.add_argument("--limit", metavar="N", type=_count, default=SUGGESTED)
    parser = add("merge", "make two people one; the first one stays")
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("other", metavar="OTHER", help="the person who becomes part of the first one")
    parser.add_argument(
        "--take", metavar="FIELD", dest="taken", nargs="+", choices=_words(MergeField), default=[],
        help=f"fields that come from the other: {', '.join(MergeField)}",
    )  # fmt: skip
    parser = add("erase", "erase people for good, from undo and backups too; nothing takes it back")
    parser.add_argument("people", metavar="PERSON", nargs="+", help=PERSON)
    parser.add_argument("--yes", action="store_true", help="do it; else only what goes is said")
    parser.add_argument("--keep-notes", action="store_true", help="leave their names in notes about others")


def _add_steps(add: Add) -> None:
    parser = add("backup", "write a backup, encrypted like the desk, and read it back")
    parser.add_argument("file", metavar="FILE", nargs="?", type=_file, help="else into the folder of backups")
    parser = add("restore", "put a backup in the place of the desk, which is backed up before")
    parser.add_argument("file", metavar="FILE", type=_file)
    parser.add_argument(
        "--recovery-code-file", metavar="F", type=Path,
        help="a file with the recovery code, where no desk is there and its passphrase was forgotten",
    )  # fmt: skip
    parser = add("salvage", "read out a damaged desk, and compare it with its newest backup")
    parser.add_argument(
        "--take", metavar="WHAT", choices=SALVAGES, help=f"make the desk of it: {', '.join(SALVAGES)}"
    )
    add("undo", "take the last step back")
    add("redo", "do again what was undone last")
    add("history", "show the steps that can be undone and redone")


def _add_keys(add: Add) -> None:
    parser = add("passphrase", "show what protects the desk; set, change or remove its passphrase")
    parser.add_argument(
        "change", nargs="?", choices=("set", "remove", "recover"), metavar="set|remove|recover"
    )
    parser.add_argument(
        "--new-passphrase-file", metavar="F", type=Path, help="a file with the new passphrase"
    )
    parser.add_argument(
        "--recovery-code", action="store_true", help="make a code that opens the desk without the passphrase"
    )
    parser.add_argument(
        "--recovery-code-file", metavar="F", type=Path, help="a file with the recovery code, for recover"
    )


GROUPS: tuple[Callable[[Add], None], ...] = (
    _add_files, _add_readings, _add_calls, _add_applications, _add_people, _add_steps, _add_keys,
)  # fmt: skip
"""Each adds the commands of one group."""
