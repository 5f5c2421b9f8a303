"""A worker's own connection: what is cancelled on it ends as cancelled, whatever it was doing."""

from __future__ import annotations

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Cancelled, Reins
from tests.desks import new_desk

LONG_READING = (
    'WITH RECURSIVE "n" ("i") AS (SELECT 1 UNION ALL SELECT "i" + 1 FROM "n" WHERE "i" < 100000) '
    'SELECT count(*) FROM "n"'
)


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def reins():
    return Reins(lambda _done, _rows: None)


def test_a_reading_that_is_cancelled_ends_as_cancelled(desk, reins):
    reins.pull()
    with pytest.raises(Cancelled), desk_beside(desk, reins) as beside:
        rows(beside, LONG_READING)


def test_what_the_desk_refuses_is_said(desk, reins):
    with pytest.raises(Refusal), desk_beside(desk, reins) as beside:
        add_person(beside, PersonDetails(" "))


def test_a_reading_that_fails_is_said(desk, reins):
    with pytest.raises(Refusal) as refused, desk_beside(desk, reins) as beside:
        rows(beside, 'SELECT "nothing" FROM nowhere')
    assert refused.value.key == "desk.failed"
