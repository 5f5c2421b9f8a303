"""Reads out a damaged desk, says what is in it and in the newest backup, and takes what is chosen."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.call import CommandCall
from recruiterdesk.commands.moments import iso_moment
from recruiterdesk.commands.passphrase import done_asking
from recruiterdesk.core.clock import SystemClock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import plain_moment
from recruiterdesk.operations.restoring_closed import RestoredClosed
from recruiterdesk.operations.salvaging import (
    Choice,
    ClosedDesk,
    Figure,
    ReadOut,
    clear_away,
    offered,
    read_damaged,
    take,
)
from recruiterdesk.paths import data_dir
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.integrity import damage_of
from recruiterdesk.storage.opening import open_desk_by, unlock_desk
from recruiterdesk.storage.queries.backups import holds_desk

_UTC = ZoneInfo("UTC")
_KINDS = {
    "person": "people", "activity": "history entries", "application": "applications", "role": "roles",
    "introduction": "introductions", "referral": "referrals",
}  # fmt: skip
_WAYS_OUT = frozenset({"desk.damaged", "desk.file_empty", "desk.file_gone"})


def salvage(call: CommandCall) -> Answer:
    """Answer `salvage`: what can be read out and what the backup has; with `--take` the desk is made of it.

    Raises:
        Refusal: the desk is sound, is open elsewhere, or what was chosen is not to be had.
    """
    folder = (call.place.data_dir or data_dir()).expanduser()
    if not holds_desk(folder) and not (folder / FILE_NAME).exists():
        raise Refusal("salvage.no_desk", folder=str(folder))
    key = done_asking(call.place, partial(unlock_desk, folder))
    desk = ClosedDesk(folder, key, SystemClock(_UTC))
    _require_damaged(desk)
    found = read_damaged(desk, lambda _done, _all: None)
    choice = Choice(call.options.take) if call.options.take else None
    try:
        if choice is not None and choice not in offered(found):
            raise Refusal("salvage.not_offered", choice=str(choice))
        done = take(desk, found, choice) if choice is not None else None
    finally:
        clear_away(folder)
    return Answer(_in_words(found, choice, done), _document(found, choice, done))


def _require_damaged(desk: ClosedDesk) -> None:
    """See that the desk is damaged.

    Raises:
        Refusal: it is not (salvage.sound), or can't be opened for another reason.
    """
    try:
        opened = open_desk_by(desk.key, desk.folder, desk.clock)
    except Refusal as refusal:
        if refusal.key in _WAYS_OUT:
            return
        raise
    is_damaged = bool(damage_of(opened))
    if is_damaged:
        opened.write_no_more()
    opened.close()
    if not is_damaged:
        raise Refusal("salvage.sound")


def _in_words(found: ReadOut, choice: Choice | None, done: RestoredClosed | None) -> str:
    said = [_read_in_words(found)]
    if found.backup is not None:
        said.append(_backup_in_words(found))
    if found.backup is not None and found.gathered is not None:
        said += [line for figure in found.figures if (line := _difference(figure))]
    if done is None:
        said += [f"Take it by: salvage --take {each}" for each in offered(found)]
        return lines(*said)
    aside = f" The damaged file lies in {done.aside}." if done.aside is not None else ""
    return lines(*said, f"Taken: {choice}.{aside} What was not taken stays among the backups.")


def _read_in_words(found: ReadOut) -> str:
    if found.gathered is None:
        return "Nothing can be read from the damaged file."
    parts = [_part(figure) for figure in found.figures if figure.known or figure.read or figure.kept]
    until = f", until {plain_moment(found.newest)} UTC" if found.newest is not None else ""
    return f"From the damaged file: {', '.join(parts) or 'nobody'}{until}."


def _part(figure: Figure) -> str:
    kind = _KINDS[figure.table]
    if not figure.known:
        return f"no {kind}"
    if figure.read == figure.known:
        return f"all {figure.read:,} {kind}"
    return f"{figure.read:,} of {figure.known:,} {kind}"


def _backup_in_words(found: ReadOut) -> str:
    if found.backup is None or found.backup.kept.card is None:
        return "There is no sound backup."
    parts = [f"{figure.kept:,} {_KINDS[figure.table]}" for figure in found.figures if figure.kept]
    made_at = plain_moment(found.backup.kept.card.made_at)
    return f"From the backup of {made_at} UTC: {', '.join(parts) or 'nobody'}."


def _difference(figure: Figure) -> str:
    if not (figure.only_read or figure.only_kept):
        return ""
    return (
        f"Of {_KINDS[figure.table]}, {figure.only_read:,} are only in the damaged file, "
        f"{figure.only_kept:,} only in the backup."
    )


def _document(found: ReadOut, choice: Choice | None, done: RestoredClosed | None) -> Document:
    figures: list[Document] = [
        {
            "kind": each.table, "read": each.read, "known": each.known, "in_backup": each.kept,
            "only_read": each.only_read, "only_in_backup": each.only_kept,
        }
        for each in found.figures
    ]  # fmt: skip
    return {
        "readable": found.gathered is not None,
        "newest_change": iso_moment(found.newest, _UTC) if found.newest is not None else None,
        "backup": str(found.backup.kept.path) if found.backup is not None else None,
        "figures": figures,
        "choices": [str(each) for each in offered(found)],
        "taken": str(choice) if choice is not None else None,
        "set_aside": str(done.aside) if done is not None and done.aside is not None else None,
    }
