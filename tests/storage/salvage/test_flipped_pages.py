"""Every page of a desk broken in turn: noticed or harmless, and brought back with all that the backup has.

`BACKUP_PAGE_STEP=1` breaks every page; the usual run takes some.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.salvaging import Choice, ClosedDesk, offered, read_damaged, take
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.derive import DERIVED_COLUMNS
from recruiterdesk.storage.desk import FILE_NAME, Desk
from recruiterdesk.storage.integrity import check_desk, damage_of
from recruiterdesk.storage.opening import open_desk_by
from recruiterdesk.storage.tables import TABLES
from tests.desks import dump
from tests.storage.salvage.conftest import Model

STEP = int(os.environ.get("BACKUP_PAGE_STEP", "61"))
SAID = {"desk.damaged", "desk.file_empty"}
Break = Callable[[list[bytes], int], list[bytes]]


def flip(pages: list[bytes], at: int) -> list[bytes]:
    page = bytearray(pages[at])
    page[random.Random(at).randrange(len(page))] ^= 1 << (at % 8)
    return [*pages[:at], bytes(page), *pages[at + 1 :]]


def zero(pages: list[bytes], at: int) -> list[bytes]:
    return [*pages[:at], bytes(len(pages[at])), *pages[at + 1 :]]


def scramble(pages: list[bytes], at: int) -> list[bytes]:
    return [*pages[:at], random.Random(at).randbytes(len(pages[at])), *pages[at + 1 :]]


def swap(pages: list[bytes], at: int) -> list[bytes]:
    other = (at + 7) % len(pages)
    swapped = list(pages)
    swapped[at], swapped[other] = pages[other], pages[at]
    return swapped


def cut(pages: list[bytes], at: int) -> list[bytes]:
    return [*pages[:at], pages[at][: 1000 * (at % 3)]]


WAYS: tuple[Break, ...] = (flip, zero, scramble, swap, cut)


def said_of(closed: ClosedDesk, model: Model) -> str:
    """Open the desk and read all of it; return what was said, "" where nothing was and all is as it was."""
    try:
        desk = open_desk_by(closed.key, closed.folder, closed.clock)
    except Refusal as refusal:
        return refusal.key
    try:
        with database_refusals():
            assert dump(desk) == model.now
        return "desk.damaged" if damage_of(desk) else ""
    except Refusal as refusal:
        return refusal.key
    finally:
        desk.write_no_more()
        desk.close()


def ids(dumped: dict[str, list[tuple[Any, ...]]], table: str) -> set[Any]:
    return {row[0] for row in dumped[table]}


def require_all_that_was(desk: Desk, model: Model) -> None:
    found = dump(desk)
    assert check_desk(desk) == ()
    for table in TABLES:
        assert set(found[table.name]) <= set(model.now[table.name]) | set(model.backed_up[table.name])
        assert ids(found, table.name) >= ids(model.backed_up, table.name), table.name
    assert set(DERIVED_COLUMNS) <= set(found)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_broken_page_is_noticed_or_harmless_and_all_is_brought_back(
    model: Model, broken: Callable[[bytes], ClosedDesk], way: Break
) -> None:
    pages = model.pages()
    first = WAYS.index(way)
    for at in (0, *range(1 + first, len(pages), STEP)):
        content = b"".join(way(pages, at))
        closed = broken(content)
        said = said_of(closed, model)
        assert said in SAID | {""}, (way.__name__, at)
        assert (closed.folder / FILE_NAME).read_bytes() == content
        if not said:
            continue
        found = read_damaged(closed, lambda *_: None)
        assert (closed.folder / FILE_NAME).read_bytes() == content
        done = take(closed, found, offered(found)[0])
        assert done.aside is not None
        assert (done.aside / FILE_NAME).read_bytes() == content
        desk = open_desk_by(closed.key, closed.folder, closed.clock)
        require_all_that_was(desk, model)
        desk.close()


def test_without_a_backup_what_can_be_read_is_a_desk(
    model: Model, broken: Callable[[bytes], ClosedDesk]
) -> None:
    pages = model.pages()
    for at in (0, 1, 21, 60, 100):
        closed = broken(b"".join(scramble(pages, at)))
        for backup in (closed.folder / "backups").iterdir():
            backup.unlink()
        found = read_damaged(closed, lambda *_: None)
        assert offered(found) == (Choice.READ_OUT,)
        take(closed, found, Choice.READ_OUT)
        desk = open_desk_by(closed.key, closed.folder, closed.clock)
        assert check_desk(desk) == ()
        desk.close()
