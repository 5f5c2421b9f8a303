"""The draft of a running call: kept, replaced, forgotten, and no step of undo."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.storage.queries.call_draft import (
    CallDraft,
    forget_call_draft,
    load_call_draft,
    save_call_draft,
)
from tests.desks import new_desk

AT = dt.datetime(2026, 11, 23, 14, 40, tzinfo=dt.UTC)


@pytest.fixture
def kept_desk(tmp_path, clock):
    made = new_desk(tmp_path, clock)
    yield made
    made.close()


def test_a_draft_is_there_again(kept_desk):
    draft = CallDraft(7, AT, 3, "calm; wants a small team")
    save_call_draft(kept_desk, CallDraft(7, AT, 1, "calm"))
    save_call_draft(kept_desk, draft)
    assert load_call_draft(kept_desk, 7) == draft
    assert load_call_draft(kept_desk, 8) is None


def test_a_call_that_left_nothing_leaves_no_draft(kept_desk):
    save_call_draft(kept_desk, CallDraft(7, AT, 0, "x"))
    save_call_draft(kept_desk, CallDraft(7, AT))
    assert load_call_draft(kept_desk, 7) is None


def test_a_saved_call_forgets_its_draft_and_undo_knows_nothing_of_it(kept_desk):
    save_call_draft(kept_desk, CallDraft(7, AT, 2))
    forget_call_draft(kept_desk, 7)
    assert load_call_draft(kept_desk, 7) is None
    assert kept_desk.steps(10) == []
