"""What is said before people are erased: what goes, what is left, and who expects a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.forgetting import whoever_is_meant
from recruiterdesk.operations.many import ManyPeople, Whom
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.backups import backups_of
from recruiterdesk.storage.queries.call_draft import open_call
from recruiterdesk.storage.queries.erasing import Mention, WhatGoes, owners_of_applications, what_goes


@dataclass(frozen=True, slots=True)
class ErasePlan:
    """What goes, from how many backups; and the second folder, where it is out of reach just now.

    While one of them is in a call nobody is erased.
    """

    goes: WhatGoes
    backups: int
    out_of_reach: Path | None
    in_call: bool = False


def plan_erasure(desk: Desk, person_ids: Sequence[int]) -> ErasePlan:
    """Return what an erasure of these people would do; nothing is changed.

    It reads every text of the desk, which takes seconds on a large one.
    """
    meant = whoever_is_meant(desk.database.connection(), person_ids)
    second = backup_places(desk.folder).second
    away = second if second is not None and not second.is_dir() else None
    goes = what_goes(desk, person_ids, meant.identities)
    call = open_call(desk)
    in_call = call is not None and call.person_id in person_ids
    return ErasePlan(goes, len(backups_of(desk, second)), away, in_call)


def mentions_of(desk: Desk, person_ids: Sequence[int]) -> tuple[Mention, ...]:
    """Return where the user named these people with others: their erasure replaces the names there."""
    if not person_ids:
        return ()
    meant = whoever_is_meant(desk.database.connection(), person_ids)
    return what_goes(desk, person_ids, meant.identities).mentions


def people_of(desk: Desk, whom: Whom) -> tuple[int, ...]:
    """Return whoever is meant, each once, people or those whose applications they are."""
    if isinstance(whom, ManyPeople):
        return tuple(dict.fromkeys(whom.ids))
    return owners_of_applications(desk, whom.ids)
