"""Takes whoever was erased out of copies of the desk: backups that are kept, and one that is restored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.salutation import Language
from recruiterdesk.operations.forgetting import forget_people, whoever_is_meant
from recruiterdesk.storage.backups.opening import connect_copy
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.rewriting import rewrite_backup
from recruiterdesk.storage.backups.set_aside import clean_set_aside
from recruiterdesk.storage.backups.shelf import backups_folder, backups_in
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.connection import Connection, DeskConnection
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.desk import FILE_NAME, Desk
from recruiterdesk.storage.erased_list import (
    NOBODY_ERASED,
    ErasedList,
    carry_list,
    erased_in_copy,
    erased_list,
    is_person_there,
)
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.settings_rows import stored_settings
from recruiterdesk.storage.write_path import do_for_good
from recruiterdesk.storage.writer import Writer


def forget_as_on_desk(desk: Desk, copy: DeskConnection) -> bool:
    """Take out of an open copy of this version whoever was erased from the desk; tell whether anybody was.

    The copy knows the desk's list of erased people after it.
    """
    source = desk.database.connection()
    return _forget(copy, source, erased_list(source))


def forget_as_in_folder(folder: Path, key: DeskKey, copy: DeskConnection) -> bool:
    """Do what forget_as_on_desk does where the desk is not open: by every list that its folder has.

    The desk's file may be damaged; each of its backups has the list of its time as well.
    """
    changed = False
    for source in _readable(folder, key):
        with closing(source):
            known = _list_in(source)
            changed = _forget(copy, source, known) or changed
    return changed


def rewrite_kept_backup(desk: Desk, path: Path, asked_to_stop: AskedToStop = never) -> bool:
    """Take whoever was erased out of a kept backup of the desk; tell whether it was written anew.

    Raises:
        Refusal: it can't be read or written; the old file is as it was.
    """
    source = desk.database.connection()
    known = erased_list(source)

    def finds(copy: Connection) -> bool:
        return any(erased_in_copy(copy, known, partial(is_person_there, source)))

    forget = partial(forget_as_on_desk, desk)
    return rewrite_backup(desk.folder, desk.key, path, known, finds, forget, asked_to_stop)


def clean_aside(desk: Desk, aside: Path) -> bool:
    """Take whoever was erased out of files of the desk that were set aside; tell whether anybody was there.

    Raises:
        Refusal: they are damaged, so that nobody can be taken out, or can't be written.
    """
    return clean_set_aside(desk.folder, desk.key, aside, partial(forget_as_on_desk, desk))


def _forget(copy: DeskConnection, source: Connection, known: ErasedList) -> bool:
    if not known.erased:
        return False
    found = dict(erased_in_copy(copy.connection(), known, partial(is_person_there, source)))
    read_settings = partial(stored_settings, copy)
    with copy.transaction("IMMEDIATE"):
        carry_list(source, copy.connection())
        for replaced in (True, False):
            ids = [one for one, erased in found.items() if (erased.id in known.replaced) is replaced]
            if ids:
                work = _work(copy.connection(), ids, read_settings, in_notes=replaced)
                do_for_good(copy, work, read_settings)
    return bool(found)


def _list_in(source: Connection) -> ErasedList:
    """Return the list of a file that may be damaged; what can't be read of it says nothing."""
    try:
        with database_refusals():
            return erased_list(source)
    except Refusal:
        return NOBODY_ERASED


def _work(
    connection: Connection, ids: list[int], read_settings: Callable[[], DeskSettings], *, in_notes: bool
) -> Callable[[Writer], None]:
    def work(writer: Writer) -> None:
        meant = whoever_is_meant(connection, ids)
        language = Language(read_settings().language)
        forget_people(writer, connection, meant, language, names_in_notes_too=in_notes)

    return work


def _readable(folder: Path, key: DeskKey) -> Iterator[Any]:
    """Yield a connection to whatever of the desk can be read: its file, and its backups."""
    paths: Mapping[Path, Callable[[], bytes]] = {folder / FILE_NAME: lambda: key.raw} | {
        one.path: partial(_key_of, folder, key, one.path) for one in _backups(folder)
    }
    for path, key_of in paths.items():
        try:
            yield connect_copy(path, key_of())
        except Refusal:
            # What can't be read says nothing; the others do.
            continue


def _key_of(folder: Path, key: DeskKey, path: Path) -> bytes:
    return key_for(folder, key, path, own_card_of(folder, path))


def _backups(folder: Path) -> list[Any]:
    try:
        return backups_in(backups_folder(folder))
    except OSError:
        return []
