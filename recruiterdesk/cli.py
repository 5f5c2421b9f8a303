"""The program without a window: reads what was typed, runs the command, prints its answer."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO
from zoneinfo import ZoneInfo

from recruiterdesk.commands.answer import NOT_POSSIBLE, Answer
from recruiterdesk.commands.call import AppStart, Arguments, CommandCall
from recruiterdesk.commands.typed import parse
from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences

__all__ = ["AppStart", "Arguments", "CommandCall", "parse", "run_command"]

_STOPPED = 130


def run_command(call: CommandCall) -> int:
    """Run one command and print its answer; return 0 when done, 1 where it was refused or is not possible."""
    try:
        answer = _answered(call)
        _write(sys.stdout, _shown(answer, call))
    except BrokenPipeError:
        # Whoever read the answer has seen enough; nothing may be written to it when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _STOPPED
    for sentence in answer.errors:
        _write(sys.stderr, (sentence, "\n"))
    return answer.exit_code


def _answered(call: CommandCall) -> Answer:
    try:
        return _answer(call)
    except Refusal as refusal:
        # The desk did not open, so the recruiter's zone is not known; no sentence about that has a moment.
        return _refused(Sentences(ZoneInfo("UTC")), refusal)
    except Exception as error:  # noqa: BLE001 - whatever it is, a sentence says so, and a report is kept
        return _refused(Sentences(ZoneInfo("UTC")), _unexpected(error, call))


def _unexpected(error: Exception, call: CommandCall) -> Refusal:
    """Keep a report of an error of the program, which names nobody."""
    from recruiterdesk.core.clock import SystemClock
    from recruiterdesk.core.crash_about import about_program
    from recruiterdesk.core.crash_files import CrashFiles
    from recruiterdesk.core.crash_text import crash_text
    from recruiterdesk.paths import data_dir

    files = CrashFiles((call.place.data_dir or data_dir()).expanduser(), about_program())
    where = f"in the command {call.name}"
    path = files.write(crash_text(error), where, SystemClock(ZoneInfo("UTC")).now())
    files.take_untold()
    return Refusal("program.broken", folder=str(files.folder if path is not None else ""))


def _answer(call: CommandCall) -> Answer:
    from recruiterdesk.commands.session import open_session
    from recruiterdesk.commands.table import COMMANDS

    if call.name == "restore":
        # There may be no desk, or none that can be opened.
        from recruiterdesk.commands.backing_up import restore_file

        return restore_file(call)
    if call.name == "salvage":
        from recruiterdesk.commands.salvaging import salvage

        return salvage(call)
    if call.name == "passphrase" and call.options.change == "recover":
        # What opens the desk otherwise was forgotten.
        from recruiterdesk.commands.recovering import recover

        return recover(call)
    with open_session(call) as session:
        changes: list[Changes] = []
        session.desk.announcer.listen(changes.append)
        try:
            answer = COMMANDS[call.name](session)
        except Refusal as refusal:
            return _refused(session.sentences, refusal)
        folder = session.desk.settings.calendar_folder
        if not changes or not (folder or any("setting" in change.kinds for change in changes)):
            return answer
        from recruiterdesk.commands.calendar import with_calendar

        return with_calendar(session, answer)


def _refused(sentences: Sentences, refusal: Refusal) -> Answer:
    return Answer("", None, (" ".join(sentences.refusal(refusal).split()),), NOT_POSSIBLE)


def _shown(answer: Answer, call: CommandCall) -> Iterator[str]:
    if not call.as_json:
        yield answer.text
    elif isinstance(answer.document, Iterator):
        yield from answer.document
    elif answer.document is not None:
        yield json.dumps(answer.document, ensure_ascii=False, indent=2) + "\n"


def _write(stream: TextIO, pieces: Iterable[str]) -> None:
    """Write UTF-8 with line breaks as they are, whatever the terminal's own encoding and habits."""
    stream.flush()
    for piece in pieces:
        stream.buffer.write(piece.encode("utf-8", errors="backslashreplace"))
    stream.buffer.flush()
