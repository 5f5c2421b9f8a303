from __future__ import annotations

import gc

import pytest

from recruiterdesk.core.memory import MANY, no_garbage_collection


@pytest.fixture(autouse=True)
def python_collects() -> None:
    """As in a command; the tests themselves wait with it until each has ended."""
    gc.enable()


def test_garbage_is_looked_for_again_after_the_work() -> None:
    with no_garbage_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_garbage_is_looked_for_again_where_the_work_failed() -> None:
    def fail() -> None:
        with no_garbage_collection():
            raise ValueError

    with pytest.raises(ValueError):
        fail()
    assert gc.isenabled()


def test_whoever_had_put_it_off_decides_when_it_begins_again() -> None:
    with no_garbage_collection():
        with no_garbage_collection():
            pass
        assert not gc.isenabled()


def test_what_was_made_is_not_looked_through_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "get_freeze_count", lambda: 0)
    with no_garbage_collection():
        made = [[number] for number in range(MANY + 1000)]
    young = {id(item) for generation in (0, 1) for item in gc.get_objects(generation)}
    assert young.isdisjoint(map(id, made))


def test_what_the_program_holds_back_from_the_looks_stays_held_back() -> None:
    gc.freeze()
    try:
        with no_garbage_collection():
            pass
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_small_work_does_not_go_through_all_that_is_held_back(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = []
    monkeypatch.setattr(gc, "get_freeze_count", lambda: counted.append("all"))
    with no_garbage_collection():
        made = [[number] for number in range(10)]
    assert made
    assert counted == []
