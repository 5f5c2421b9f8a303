"""Entries of a calendar keep their identity, and their number only rises."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import count
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.calendar_entries import (
    CANCELLED_KEPT,
    CANCELLED_SHOWN,
    Dated,
    DatedKind,
    compare,
    is_shown_cancelled,
)
from recruiterdesk.domain.records import CalendarEntry

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
CALL = Dated(DatedKind.CHECK_IN, "check_in", 7, 1, "Ana Ruiz", NOW + dt.timedelta(days=9))


class Calendar:
    """What is kept of a calendar from look to look."""

    def __init__(self) -> None:
        self.entries: dict[int, CalendarEntry] = {}
        self.now = NOW
        self._numbers = count(1)

    def look(self, *dated: Dated) -> list[CalendarEntry]:
        self.now += dt.timedelta(minutes=1)
        known = list(self.entries.values())
        found = compare(dated, known, self.now, lambda: f"uid-{next(self._numbers)}")
        for entry in found.new:
            stored = replace(entry, id=max(self.entries, default=0) + 1)
            self.entries[stored.id] = stored
        for entry in found.changed:
            assert entry.sequence == self.entries[entry.id].sequence + 1
            self.entries[entry.id] = entry
        for entry in found.forgotten:
            del self.entries[entry.id]
        return list(self.entries.values())


def brief(entry: CalendarEntry) -> tuple[str, int, bool]:
    return entry.uid, entry.sequence, entry.cancelled_at is not None


def test_what_stays_as_it_is_has_no_new_version() -> None:
    calendar = Calendar()
    first = calendar.look(CALL)
    assert [brief(one) for one in first] == [("uid-1", 0, False)]
    assert calendar.look(CALL) == first


def test_what_is_moved_renamed_gone_and_back_is_one_entry_in_newer_versions() -> None:
    calendar = Calendar()
    calendar.look(CALL)
    moved = replace(CALL, at=dt.date(2026, 12, 24))
    (entry,) = calendar.look(moved)
    assert (*brief(entry), entry.starts, entry.modified_at) == ("uid-1", 1, False, "2026-12-24", calendar.now)
    calendar.look(replace(moved, name="Ana Ruiz Vega"))
    (entry,) = calendar.look()
    assert (*brief(entry), entry.cancelled_at) == ("uid-1", 3, True, calendar.now)
    assert calendar.look() == [entry]
    (entry,) = calendar.look(CALL)
    assert brief(entry) == ("uid-1", 4, False)


def test_two_people_who_become_one_keep_the_entry() -> None:
    calendar = Calendar()
    calendar.look(CALL)
    (entry,) = calendar.look(replace(CALL, person_id=2, name="Ana R."))
    assert (*brief(entry), entry.person_id) == ("uid-1", 1, False, 2)


def test_a_number_that_somebody_elses_row_was_given_is_another_entry() -> None:
    calendar = Calendar()
    calendar.look(CALL)
    calendar.look()
    entries = calendar.look(replace(CALL, person_id=2, name="Ben Okafor"))
    assert [brief(one) for one in entries] == [("uid-1", 1, True), ("uid-2", 0, False)]


def test_what_is_gone_is_said_for_some_time_and_then_forgotten() -> None:
    calendar = Calendar()
    calendar.look(CALL)
    (entry,) = calendar.look()
    assert is_shown_cancelled(entry, calendar.now + CANCELLED_SHOWN)
    assert not is_shown_cancelled(entry, calendar.now + CANCELLED_SHOWN + dt.timedelta(seconds=1))
    assert not is_shown_cancelled(replace(entry, cancelled_at=None), calendar.now)
    calendar.now += CANCELLED_KEPT
    assert calendar.look() == []


def test_a_moment_is_the_same_in_every_zone() -> None:
    east = dt.timezone(dt.timedelta(hours=9))
    assert replace(CALL, at=CALL.at.astimezone(east)).content_print == CALL.content_print


def things(person: st.SearchStrategy[int]) -> st.SearchStrategy[Dated]:
    return st.builds(
        Dated, st.just(DatedKind.TASK), st.just("task"), st.integers(1, 4), person,
        st.sampled_from(["Ana", "Ben"]), st.dates(dt.date(2027, 1, 1), dt.date(2027, 1, 3)),
    )  # fmt: skip


@given(
    st.lists(st.lists(things(st.integers(1, 2)), max_size=4, unique_by=lambda one: one.row_id), max_size=12)
)
def test_identities_are_stable_and_numbers_never_fall(looks: list[list[Dated]]) -> None:
    calendar = Calendar()
    seen: dict[str, Any] = {}
    for dated in looks:
        entries = calendar.look(*dated)
        assert len({entry.uid for entry in entries}) == len(entries)
        for entry in entries:
            sequence, row = seen.get(entry.uid, (0, (entry.table_name, entry.row_id)))
            assert entry.sequence >= sequence
            assert (entry.table_name, entry.row_id) == row
            seen[entry.uid] = (entry.sequence, row)
        assert set(seen) == {entry.uid for entry in entries}
        open_rows = [entry.row_id for entry in entries if entry.cancelled_at is None]
        assert sorted(open_rows) == sorted(one.row_id for one in dated)
