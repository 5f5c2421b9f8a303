"""Erases people for good: from the desk, from undo, from every backup within reach. Nothing takes it back.

The rows go in one transaction, which notes what is left to do (`erasure_left`, without any name): the pages
of the file, the calendar, each folder of backups. Whoever opens the desk next goes on with what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.erased_prints import Erased
from recruiterdesk.domain.salutation import Language
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.calendar_feed import write_calendar_feed
from recruiterdesk.operations.calendar_left import empty_left_calendars
from recruiterdesk.operations.erasing_copies import clean_aside, rewrite_kept_backup
from recruiterdesk.operations.forgetting import forget_people, whoever_is_meant
from recruiterdesk.operations.many import QUIETLY, Progress
from recruiterdesk.storage.backups.set_aside import set_aside_folders
from recruiterdesk.storage.backups.shelf import own_backups_in
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.erased_list import note_erased
from recruiterdesk.storage.erasure_left import Left, LeftToDo, left_to_do, note_done, note_left
from recruiterdesk.storage.key_of_copies import card_of_copy, desk_of_copy
from recruiterdesk.storage.queries.backups import unreadable_backups
from recruiterdesk.storage.queries.call_draft import open_call
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class ErasedPeople:
    """What an erasure did.

    Args:
        people: how many were on the desk and are gone.
        backups: how many backups nobody of them is in now; one that lies in two folders is one.
        out_of_reach: what could not be cleaned yet, and why; it is tried again, at the latest when it is
            restored.
        rewritten: how many of these held somebody, and were written anew.
    """

    people: int
    backups: int
    out_of_reach: tuple[Refusal, ...] = ()
    rewritten: int = 0


@dataclass(frozen=True, slots=True)
class _Cleaned:
    """Names of backups that nobody is in now, and of those among them that held somebody."""

    names: set[str]
    rewritten: set[str]


@dataclass(frozen=True, slots=True)
class EraseOrder:
    """Whom to erase, asked once nobody else can write, and whether also in what was written with others."""

    whom: Callable[[], Sequence[int]]
    names_in_notes_too: bool = True


def erase_people(
    desk: Desk,
    person_ids: Sequence[int],
    *,
    names_in_notes_too: bool = True,
    progress: Progress = QUIETLY,
    asked_to_stop: AskedToStop = never,
) -> ErasedPeople:
    """Erase people for good, as no step: nothing takes it back.

    It takes seconds and more, so the window asks for it in a worker. Stopped or killed after the rows are
    gone, the rest is done later, by `finish_erasures`.

    Args:
        desk: the desk.
        person_ids: whom; who is gone already is passed over.
        names_in_notes_too: also replace their names in what the user wrote with other people.
        progress: told how many of the backups were looked through.
        asked_to_stop: asked often, once the rows are gone.

    Raises:
        Refusal: one of them is in a call just now (erase.in_call), or the desk can't be written; nothing was
            erased.
    """

    def whom() -> Sequence[int]:
        call = open_call(desk)
        if call is not None and call.person_id in person_ids:
            raise Refusal("erase.in_call")
        return person_ids

    order = EraseOrder(whom, names_in_notes_too)
    return erase_by_order(desk, order, progress=progress, asked_to_stop=asked_to_stop)


def erase_by_order(
    desk: Desk, order: EraseOrder, *, progress: Progress = QUIETLY, asked_to_stop: AskedToStop = never
) -> ErasedPeople:
    """Do what erase_people does with whoever is meant within the transaction.

    Raises:
        Refusal: as the order's question, or the desk can't be written; nothing was erased.
    """
    places = _places(desk)

    def work(writer: Writer) -> int:
        connection = desk.database.connection()
        there = writer.find_among(records.Person, "id", dict.fromkeys(order.whom()))
        meant = whoever_is_meant(connection, [one.id for one in there])
        for person in there:
            identities = [one for one in meant.identities if one.row == person.id]
            identities += [one for one in meant.identities if one.row not in {p.id for p in there}]
            erased = Erased(0, desk.clock.now(), person.do_not_contact)
            note_erased(connection, identities, erased, names_replaced=order.names_in_notes_too)
        if there:
            note_left(connection, places)
            language = Language(desk.settings.language)
            in_notes = order.names_in_notes_too
            forget_people(writer, connection, meant, language, names_in_notes_too=in_notes)
        return len(there)

    count = desk.run_for_good(work)
    finished = finish_erasures(desk, progress, asked_to_stop)
    return replace(finished, people=count)


def is_erasing(desk: Desk) -> bool:
    """Tell whether something of an erasure is left to do."""
    return bool(left_to_do(desk.database.connection()))


def finish_erasures(
    desk: Desk, progress: Progress = QUIETLY, asked_to_stop: AskedToStop = never
) -> ErasedPeople:
    """Do what is left of erasures: write the pages of the desk anew, then the calendar, then the backups.

    What can't be done now stays noted, and is tried again. It may take minutes on a large desk.
    """
    cleaned, failed = _Cleaned(set(), set()), list[Refusal]()
    for one in left_to_do(desk.database.connection()):
        if asked_to_stop():
            break
        try:
            if one.what is Left.BACKUPS:
                _rewrite_all(desk, Path(one.place), cleaned, progress, asked_to_stop)
            elif one.what is Left.SET_ASIDE:
                clean_aside(desk, Path(one.place))
            else:
                _DO[one.what](desk)
        except Refusal as refusal:
            failed.append(refusal)
            continue
        if not asked_to_stop():
            _note_done(desk, one)
    return ErasedPeople(0, len(cleaned.names), tuple(failed), len(cleaned.rewritten))


def _note_done(desk: Desk, one: LeftToDo) -> None:
    desk.write_aside(lambda database: note_done(database.connection(), one))


def _places(desk: Desk) -> list[LeftToDo]:
    places = backup_places(desk.folder)
    folders = [places.here] if places.second is None else [places.here, places.second]
    return [
        LeftToDo(Left.PAGES),
        LeftToDo(Left.CALENDAR),
        *(LeftToDo(Left.BACKUPS, str(one)) for one in folders),
        *(LeftToDo(Left.SET_ASIDE, str(one)) for one in set_aside_folders(desk.folder)),
    ]


def _write_pages(desk: Desk) -> None:
    desk.write_pages_anew()


def _write_calendars(desk: Desk) -> None:
    write_calendar_feed(desk)
    empty_left_calendars(desk)


_DO: dict[Left, Callable[[Desk], Any]] = {Left.PAGES: _write_pages, Left.CALENDAR: _write_calendars}


def _rewrite_all(
    desk: Desk, folder: Path, cleaned: _Cleaned, progress: Progress, asked_to_stop: AskedToStop
) -> None:
    """Write the backups of a folder anew, the newest first, where they hold somebody.

    Raises:
        Refusal: the folder is gone, or one of them can't be read or written; the others are clean.
    """
    is_own = folder == backup_places(desk.folder).here
    if not folder.is_dir():
        if is_own:
            return
        raise Refusal("erase.folder_gone", folder=str(folder))
    desk_id = desk_of_copy(card_of_copy(desk.folder))
    try:
        own = own_backups_in(folder, desk_id)
    except OSError as error:
        raise Refusal("erase.folder_gone", folder=str(folder)) from error
    # Whose it is can't be told where a card is lost; in the desk's own folder it is the desk's.
    failed = is_own and bool(unreadable_backups(desk))
    for done, one in enumerate(own):
        if asked_to_stop():
            return
        progress.tell(done, len(own))
        try:
            if rewrite_kept_backup(desk, one.path, asked_to_stop):
                cleaned.rewritten.add(one.path.name)
            cleaned.names.add(one.path.name)
        except Refusal:
            failed = True
    progress.tell(len(own), len(own))
    if failed:
        raise Refusal("erase.backup_left", folder=str(folder))
