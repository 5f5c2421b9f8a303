from __future__ import annotations

import gc

import pytest

from recruiterdesk.core.memory import no_garbage_collection


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
