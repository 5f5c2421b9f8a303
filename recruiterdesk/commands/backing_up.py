"""Backs the desk up, and brings a backup back."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.call import CommandCall
from recruiterdesk.commands.moments import iso_moment
from recruiterdesk.commands.passphrase import done_asking, passphrase_in
from recruiterdesk.commands.session import Session, open_session
from recruiterdesk.core.clock import SystemClock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.messages import plain_moment
from recruiterdesk.operations.backing_up import back_up, back_up_to, fill_second_folder
from recruiterdesk.operations.protecting import key_by_code
from recruiterdesk.operations.restoring import restore
from recruiterdesk.operations.restoring_closed import RestoredClosed, restore_closed, restore_closed_by_code
from recruiterdesk.paths import data_dir
from recruiterdesk.storage.opening import open_desk, open_desk_by
from recruiterdesk.storage.queries.backups import BackupCard, card_of, holds_desk

# What a backup is the way out of.
_BROKEN = frozenset(
    {
        "desk.damaged", "desk.wrong_key", "desk.not_a_desk", "desk.file_empty", "desk.file_gone",
        "key.card_damaged",
    }
)  # fmt: skip


def backup(session: Session) -> Answer:
    """Answer `backup`: into the desk's own folder and the second one, or to the file that is named.

    Raises:
        Refusal: it can't be written, or is not what the desk holds.
    """
    if session.options.file:
        path = Path(session.options.file).expanduser()
        card = back_up_to(session.desk, path)
        return _backed_up(session, path, card, ())
    kept = back_up(session.desk, BackupReason.ASKED_FOR)
    said: tuple[str, ...] = ()
    try:
        fill_second_folder(session.desk)
    except Refusal as refusal:
        said = (session.sentences.refusal(refusal),)
    return _backed_up(session, kept.path, card_of(kept.path), said)


def _backed_up(session: Session, path: Path, card: BackupCard, said: tuple[str, ...]) -> Answer:
    document: Document = {"file": str(path), **_figures(card, session.zone)}
    return Answer(lines(f"Backed up to {path}: {in_words(card, session.zone)}."), document, said)


def restore_file(call: CommandCall) -> Answer:
    """Answer `restore`: in the place of the desk that is there, or where there is none that can be opened.

    Raises:
        Refusal: the file can't be restored here; nothing was changed.
    """
    folder = (call.place.data_dir or data_dir()).expanduser()
    path = Path(call.options.file).expanduser()
    if holds_desk(folder):
        try:
            return _restored(call, path)
        except Refusal as refusal:
            if refusal.key not in _BROKEN:
                raise
    if call.options.recovery_code_file is not None:
        done, zone = _restored_by_code(folder, path, passphrase_in(call.options.recovery_code_file))
    else:
        done, zone = done_asking(call.place, partial(_restored_closed, folder, path))
    where = str(done.aside) if done.aside is not None else None
    document: Document = {
        "file": str(path), **_figures(done.inside.card, zone), "before": None, "set_aside": where
    }  # fmt: skip
    aside = f"What was there lies in {where}." if where else ""
    return Answer(lines(f"Restored {path}: {in_words(done.inside.card, zone)}.", aside), document)


def _restored_closed(folder: Path, path: Path, passphrase: str | None) -> tuple[RestoredClosed, ZoneInfo]:
    """Make the desk of a backup; return what came, and the zone of the recruiter who is told."""
    clock = SystemClock(ZoneInfo("UTC"))
    done = restore_closed(folder, path, clock, passphrase)
    with closing(open_desk(folder, clock, passphrase)) as desk:
        return done, ZoneInfo(desk.settings.zone)


def _restored_by_code(folder: Path, path: Path, code: str) -> tuple[RestoredClosed, ZoneInfo]:
    clock = SystemClock(ZoneInfo("UTC"))
    done = restore_closed_by_code(folder, path, clock, code)
    with closing(open_desk_by(key_by_code(folder, code), folder, clock)) as desk:
        return done, ZoneInfo(desk.settings.zone)


def _restored(call: CommandCall, path: Path) -> Answer:
    with open_session(call) as session:
        done = restore(session.desk, path)
        card = done.inside.card
        figures = _figures(card, session.zone)
        before = str(done.before.path)
        document: Document = {"file": str(path), **figures, "before": before, "set_aside": None}
        text = lines(
            f"Restored {path}: {in_words(card, session.zone)}.", f"The way back: restore {done.before.path}"
        )
        return Answer(text, document)


def in_words(card: BackupCard, zone: ZoneInfo) -> str:
    """Say what is in a backup: "412 people, 5 waiting; newest change 24 November 2026, 16:10"."""
    people = "1 person" if card.people == 1 else f"{card.people:,} people"
    said = f"{people}, {card.waiting:,} waiting"
    if card.newest_change is None:
        return said
    return f"{said}; newest change {plain_moment(card.newest_change.astimezone(zone))}"


def _figures(card: BackupCard, zone: ZoneInfo) -> Document:
    changed = iso_moment(card.newest_change, zone) if card.newest_change is not None else None
    return {
        "made_at": iso_moment(card.made_at, zone), "reason": str(card.reason), "people": card.people,
        "waiting": card.waiting, "newest_change": changed, "size": card.size,
    }  # fmt: skip
