"""Which function answers which command."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from recruiterdesk.commands.answer import Answer
from recruiterdesk.commands.applications import decline, move, start
from recruiterdesk.commands.calling_again import check_in
from recruiterdesk.commands.calls import attempt, consent, promise, tried
from recruiterdesk.commands.checking import check
from recruiterdesk.commands.erasing import erase
from recruiterdesk.commands.introducing import introduce
from recruiterdesk.commands.merging import merge
from recruiterdesk.commands.people import list_people
from recruiterdesk.commands.queue_rows import show_due, show_queue
from recruiterdesk.commands.roles import change_role
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.show import show_person
from recruiterdesk.commands.steps import redo, show_history, undo
from recruiterdesk.commands.tasks import task


def _import_file(session: Session) -> Answer:
    from recruiterdesk.commands.importing import import_file

    return import_file(session)


def _show_imports(session: Session) -> Answer:
    from recruiterdesk.commands.imports import show_imports

    return show_imports(session)


def _take_back(session: Session) -> Answer:
    from recruiterdesk.commands.imports import take_back

    return take_back(session)


def _export(session: Session) -> Answer:
    from recruiterdesk.commands.exporting import export

    return export(session)


def _read_files(session: Session) -> Answer:
    from recruiterdesk.commands.reading import read_files

    return read_files(session)


def _backup(session: Session) -> Answer:
    from recruiterdesk.commands.backing_up import backup

    return backup(session)


def _suggest(session: Session) -> Answer:
    from recruiterdesk.commands.suggesting import suggest

    return suggest(session)


def _access_report(session: Session) -> Answer:
    from recruiterdesk.commands.privacy import write_report

    return write_report(session)


def _review(session: Session) -> Answer:
    from recruiterdesk.commands.privacy import review

    return review(session)


def _figures(session: Session) -> Answer:
    from recruiterdesk.commands.figures import show_figures

    return show_figures(session)


def _passphrase(session: Session) -> Answer:
    from recruiterdesk.commands.protecting import passphrase

    return passphrase(session)


# What reads spreadsheets takes 130 ms to import, so that waits until it is asked for.
COMMANDS: Mapping[str, Callable[[Session], Answer]] = {
    "access-report": _access_report,
    "attempt": attempt,
    "backup": _backup,
    "check": check,
    "check-in": check_in,
    "consent": consent,
    "decline": decline,
    "due": show_due,
    "export": _export,
    "figures": _figures,
    "history": show_history,
    "import": _import_file,
    "introduce": introduce,
    "imports": _show_imports,
    "merge": merge,
    "erase": erase,
    "passphrase": _passphrase,
    "people": list_people,
    "promise": promise,
    "queue": show_queue,
    "read": _read_files,
    "redo": redo,
    "review": _review,
    "role": change_role,
    "show": show_person,
    "stage": move,
    "start": start,
    "suggest": _suggest,
    "take-back": _take_back,
    "task": task,
    "tried": tried,
    "undo": undo,
}
