"""Puts right what a check found and what can be made anew; facts are never touched."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.storage.backups.files import refusal_of_disk
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.soundness import AskedToStop, never, require_sound
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import Finding, Tell, check_desk, open_to_others, tell_nobody
from recruiterdesk.storage.marks_of_the_gone import remove_marks_of_the_gone
from recruiterdesk.storage.queries.backups import backups_of, unreadable_backups
from recruiterdesk.storage.repairs import derive_anew, make_indexes_anew
from recruiterdesk.storage.search_index import fill_search_anew

SEARCH = frozenset({"check.search", "check.search_words", "check.notes"})
REPAIRABLE = SEARCH | {"check.derived", "check.index", "check.marks", "check.open_to_others"}
"""What `repair` puts right."""


def check_with_backups(
    desk: Desk, tell: Tell = tell_nobody, asked_to_stop: AskedToStop = never
) -> tuple[Finding, ...]:
    """Check the desk, and read every page of every backup of it within reach.

    Raises:
        Refusal: the desk can't be read at all, or it was asked to stop.
    """
    found = list(check_desk(desk, tell))
    kept = [*backups_of(desk, backup_places(desk.folder).second), *unreadable_backups(desk)]
    for nth, one in enumerate(kept):
        tell(nth, len(kept))
        try:
            card = own_card_of(desk.folder, one.path)
            require_sound(one.path, key_for(desk.folder, desk.key, one.path, card), asked_to_stop)
        except Refusal as refusal:
            if asked_to_stop():
                raise
            why = "newer" if refusal.key == "backup.newer_version" else "damaged"
            found.append(Finding("check.backup", (("name", one.path.name), ("why", why))))
    return tuple(found)


def repair(desk: Desk, findings: Iterable[Finding]) -> None:
    """Make anew what was found wrong and follows from facts, and let nobody else read the desk's files.

    Raises:
        Refusal: the desk, or its folder, can't be written.
    """
    keys = {one.key for one in findings}
    if "check.index" in keys:
        desk.write_aside(make_indexes_anew)
    if "check.derived" in keys:
        desk.write_aside(partial(derive_anew, settings=desk.settings))
    if "check.marks" in keys:
        desk.write_aside(lambda database: remove_marks_of_the_gone(database.execute_sql))
    if keys & (SEARCH | {"check.index"}):
        desk.write_aside(fill_search_anew)
    if "check.open_to_others" in keys:
        for path in open_to_others(desk.folder):
            _keep_to_owner(path)


def _keep_to_owner(path: Path) -> None:
    try:
        path.chmod(stat.S_IRWXU if path.is_dir() else stat.S_IRUSR | stat.S_IWUSR)
    except OSError as error:
        raise refusal_of_disk(error, path.parent) from error
