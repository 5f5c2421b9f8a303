"""From the recruiter's spreadsheet to a kept promise, in the window, by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.storage.queries.call_queue import call_queue, later_queue
from tests.desks import dump, found, new_desk
from tests.journeys.at_the_keyboard import Keyboard
from tests.journeys.at_the_window import Seen

TRACKER = Path(__file__).parent.parent / "data" / "spreadsheets" / "recruiter_tracker.csv"
MORNING = "2026-11-23T10:00"
# Who can be called at 10:00 comes first; among them whoever has waited longest, where each step further
# in the process is a head start (screening 0, interviewing 3, final 5 working days before the decision).
CALLABLE = [
    "Holger Weiß",  # interviewing, 28 August
    "Tariq Hussain",  # screening, 5 September
    "Greta Hoffmann",  # screening, 14 September
    "?ukasz Wi?niewski",  # interviewing, 18 September
    "Siobhán O’Neill",  # final, 2 October
    "Priya Raman",  # final, 2 October
    "Reto Zürcher",  # interviewing, 27 October
    "Sören Hoffmann",  # screening, 3 November
    "Ulrike Schmitz-Okonkwo",  # interviewing, 6 November
    "Thomas Meier",  # interviewing, 10 November
    "Magdalena Huber",  # interviewing, 13 November
]
NOT_NOW = [
    "Jürgen Öztürk",  # no number; interviewing, 25 August
    "Matthias Groß",  # wants calls after 17:00; final, 14 September
    "Renate Falk",  # no number that can be dialled; screening, 1 November
]
A_DAY_BEARS = 8


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def keys():
    return Keyboard()


@pytest.fixture
def seen(window):
    return Seen(window)


def queue_of(desk):
    return call_queue(desk), later_queue(desk)


def skip_first_steps(keys, seen):
    keys.press("Esc", "Esc", "Esc")
    assert seen.desk_is_empty()


def import_tracker(qtbot, keys, window):
    keys.press("Ctrl+I")
    run = window.shell.page("importing").run
    with qtbot.waitSignal(run.understood):
        keys.choose_file("Return", TRACKER)
    with qtbot.waitSignal(run.imported):
        keys.press("Return")
    keys.press("Return")


def test_from_a_spreadsheet_to_a_kept_promise(qtbot, window, desk, clock, keys, seen):
    holger = CALLABLE[0]
    skip_first_steps(keys, seen)
    empty = dump(desk)

    import_tracker(qtbot, keys, window)
    assert seen.headline() == "14 people are waiting for your answer"
    assert seen.to_be_told() == CALLABLE[:A_DAY_BEARS]
    keys.press("Ctrl+2")
    assert seen.still_to_be_told() == CALLABLE + NOT_NOW
    imported, waiting = dump(desk), queue_of(desk)

    keys.press("Ctrl+1", "Return")
    assert seen.called() == holger
    keys.press("3")
    assert seen.next_step() == "Next try: tomorrow 12:00"
    keys.press("Return")
    assert seen.called() == CALLABLE[1]
    keys.press("Ctrl+2")
    assert holger not in seen.still_to_be_told()
    assert holger in seen.later()

    clock.set("2026-11-24T12:00")
    keys.press("Ctrl+1")
    assert seen.to_be_told()[0] == holger
    keys.press("Down", "Return", "1")
    assert seen.called() == holger
    assert seen.next_step() == "Next: call again Mon 22 Feb 2027, 17:15 in Frankfurt"
    keys.press("Return", "Esc")
    assert holger not in seen.to_be_told()
    told = dump(desk)

    clock.set("2027-02-22T09:59")
    keys.press("Ctrl+3")
    assert holger not in seen.due_again()
    clock.set("2027-02-22T10:00")
    keys.press("Ctrl+1", "Ctrl+3")
    assert holger in seen.due_again()

    clock.set(MORNING)
    keys.press("Ctrl+1", "Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: seen.to_be_told() == CALLABLE[:A_DAY_BEARS])
    assert (dump(desk), queue_of(desk)) == (imported, waiting)
    keys.press("Ctrl+Z")
    qtbot.waitUntil(seen.desk_is_empty)
    assert dump(desk) == empty

    keys.press(*["Ctrl+Shift+Z"] * 3)
    qtbot.waitUntil(lambda: seen.headline() == "13 people are waiting for your answer")
    assert dump(desk) == told
    clock.set("2027-02-22T10:00")
    keys.press("Ctrl+3")
    assert holger in seen.due_again()


def test_from_start_calling_to_the_first_recorded_outcome_in_at_most_four_keys(
    qtbot, window, desk, keys, seen
):
    skip_first_steps(keys, seen)
    import_tracker(qtbot, keys, window)
    keys.press("Ctrl+1")
    assert found(desk, records.Attempt) == []
    keys.press("Return")
    # Ready, told, saved: without a look at the preparation it is one key less.
    after_start = ("Return", "1", "Return")
    assert len(after_start) <= 4
    keys.press(*after_start)
    assert [attempt.outcome for attempt in found(desk, records.Attempt)] == [AttemptOutcome.TOLD]
    assert seen.called() == CALLABLE[1]


def test_undo_is_the_desks_where_the_cursor_stands_in_a_search_field_without_words(
    qtbot, window, desk, keys, seen
):
    skip_first_steps(keys, seen)
    before = dump(desk)
    import_tracker(qtbot, keys, window)
    imported = dump(desk)
    keys.press("Ctrl+7", "Ctrl+Z")
    qtbot.waitUntil(lambda: dump(desk) == before)
    keys.press("Ctrl+Shift+Z")
    assert dump(desk) == imported
    keys.type("x")
    keys.press("Ctrl+Z")
    assert dump(desk) == imported


def test_undo_is_the_desks_in_the_fields_of_the_settings_too(qtbot, window, desk, keys, seen):
    skip_first_steps(keys, seen)
    before = dump(desk)
    import_tracker(qtbot, keys, window)
    keys.press("Ctrl+,", "Ctrl+Z")
    qtbot.waitUntil(lambda: dump(desk) == before)
