"""What happens within a transaction of the desk: the work, its undo step, and all that is derived anew.

It is imported with the first write: none of it is needed to show the first page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.calendars import keep_answers
from recruiterdesk.storage.came_up import Written
from recruiterdesk.storage.contact_unread import note_everybody_unread, note_unread
from recruiterdesk.storage.derive import derive_everyone, derive_people
from recruiterdesk.storage.held_answers import people_behind
from recruiterdesk.storage.note_index import derive_notes
from recruiterdesk.storage.rules import duties_differ
from recruiterdesk.storage.search_index import derive_search
from recruiterdesk.storage.search_words import SEARCHED, SearchWords
from recruiterdesk.storage.steps import Label, Step
from recruiterdesk.storage.stored_texts import instant_text, pairs_text
from recruiterdesk.storage.undo_log import UndoLog
from recruiterdesk.storage.writer import Writer

T = TypeVar("T")
# What decides whether written answers wait for the calls to others.
_HOLDING = frozenset({"closure", "person"})
# What nothing is owed for, and nobody is called for: after a change of these alone nothing is derived anew.
_BESIDE = frozenset({"tag", "retention", "attachment", "noted_basis", "planned_erasure"})
# What the settings are read from.
_SETTINGS = frozenset({"setting", "away"})
ReadSettings = Callable[[], DeskSettings]


@dataclass(frozen=True, slots=True)
class Touched:
    """What a write touched: kinds of rows (table names), and people. Nothing at all leaves no step."""

    kinds: frozenset[str]
    people: frozenset[int]


@dataclass(frozen=True, slots=True)
class Change:
    """The settings before and after a write."""

    before: DeskSettings
    after: DeskSettings


def do_work(
    database: Any,
    label_for: Callable[[T], Label],
    now: dt.datetime,
    work: Callable[[Writer], T],
    read_settings: ReadSettings,
) -> tuple[T, Touched]:
    """Do the work, store its undo step, and derive anew what depends on it."""
    before = read_settings()
    writer = Writer(database)
    result = work(writer)
    images = writer.written.images()
    if not images and not writer.written.runs:
        return result, Touched(frozenset(), frozenset())
    label = label_for(result)
    step_label = (label.key, pairs_text(label.values), instant_text(now))
    step_id = UndoLog(database).add(step_label, images, writer.written.runs, writer.batch_id)
    touched = Touched(frozenset(writer.written.kinds), frozenset(writer.written.people))
    change = _change(before, touched, read_settings)
    here, words = Written(now, step_id), writer.written.search_words()
    derive_touched(database, touched, change, here, writer.written.newcomers(), words)
    derive_notes(database, images, writer.written.runs)
    keep_answers(database)
    return result, touched


def do_for_good(
    database: Any, work: Callable[[Writer], T], read_settings: ReadSettings, now: dt.datetime | None = None
) -> tuple[T, Touched]:
    """Do work that no step takes back, and derive anew what depends on it; undo knows nothing of it.

    The indexes of a copy that a migration left empty stay so: whoever opens it fills them.
    """
    writer = Writer(database)
    result = work(writer)
    touched = Touched(frozenset(writer.written.kinds), frozenset(writer.written.people))
    derive_people(database, read_settings(), touched.people, written=None if now is None else Written(now))
    note_unread(database, touched.people)
    if not database.execute_sql('SELECT 1 FROM "search_unfilled" LIMIT 1').fetchall():
        derive_search(database, touched.people)
        derive_notes(database, writer.written.images(), ())
    return result, touched


def swap_step(database: Any, read_settings: ReadSettings, *, undone: bool) -> tuple[Step, Touched]:
    """Undo the last step, or redo the one that was undone last.

    Raises:
        Refusal: there is none, or its rows were changed since.
    """
    log = UndoLog(database)
    steps = log.steps(undone=undone, limit=1)
    if not steps:
        raise Refusal("redo.nothing" if undone else "undo.nothing")
    before = read_settings()
    swapped = log.swap(steps[0])
    touched = Touched(swapped.kinds, swapped.people)
    change = _change(before, touched, read_settings)
    derive_touched(database, touched, change, None, swapped.newcomers)
    derive_notes(database, swapped.images, swapped.runs)
    return steps[0], touched


def _change(before: DeskSettings, touched: Touched, read_settings: ReadSettings) -> Change:
    """Return the settings before and after; they are read again only where a write touched them."""
    return Change(before, read_settings() if touched.kinds & _SETTINGS else before)


def derive_touched(
    database: Any,
    touched: Touched,
    change: Change,
    written: Written | None,
    newcomers: Sequence[range] = (),
    words: SearchWords | None = None,
) -> None:
    """Derive anew what depends on the touched rows; after a change of the rules that is everybody.

    Of newcomers among the people nothing was derived before; `words` is what they are found by, where known.
    """
    if touched.kinds <= _BESIDE:
        return
    if duties_differ(change.before, change.after):
        derive_everyone(database, change.after, written)
    known = touched.people.difference(*newcomers) if newcomers else touched.people
    behind = people_behind(database, known) if touched.kinds & _HOLDING else set()
    derive_people(database, change.after, touched.people | behind, newcomers, written=written)
    note_unread(database, touched.people)
    if change.before.zone != change.after.zone:
        note_everybody_unread(database)
    if touched.kinds & SEARCHED:
        derive_search(database, touched.people, newcomers, words)
