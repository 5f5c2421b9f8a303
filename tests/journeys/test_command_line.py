"""From the recruiter's spreadsheet to a kept promise, typed command by command."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from recruiterdesk import cli

TRACKERS = Path(__file__).parent.parent / "data" / "spreadsheets"
MORNING = "2026-11-23T10:00"
PERSON = "holger.weiss@example.com"


@pytest.fixture
def typed(tmp_path, capsys):
    """Types one command on the journey's desk and returns its document."""

    def run(*words, at=MORNING):
        call = cli.parse([*words, "--json", "--at", at, "--data-dir", str(tmp_path / "desk")])
        assert isinstance(call, cli.CommandCall)
        code = cli.run_command(call)
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return run


def ids(rows):
    return [row["person"]["id"] for row in rows]


def test_from_a_spreadsheet_to_a_kept_promise(typed):
    tracker = str(TRACKERS / "recruiter_tracker.csv")
    plan = typed("import", tracker, "--dry-run")
    assert plan["totals"]["records"] == 40
    assert typed("people") == typed("history") == []

    typed("import", tracker)
    queue = typed("queue")
    untold = [row for row in queue if row["kind"] == "closure"]
    expected = {record["full_name"] for record in plan["records"] if record["told"] in {"untold", "same_day"}}
    assert expected
    assert {row["person"]["name"] for row in untold} == expected
    assert queue[: len(untold)] == untold, "closures stand before messages and tasks"
    numbers = [row["person"]["phone"] for row in untold]
    assert all(number is None or number.startswith("+") for number in numbers)
    assert [row["callable_now"] for row in untold] == sorted(
        (r["callable_now"] for r in untold), reverse=True
    )

    person = typed("show", PERSON)["id"]
    typed("attempt", PERSON, "no_answer", at="2026-11-23T10:10")
    assert person not in ids(typed("queue", at="2026-11-23T10:11"))
    waiting = next(
        row for row in typed("queue", "--all", at="2026-11-23T10:11") if row["person"]["id"] == person
    )
    retry = waiting["due"]
    assert datetime.fromisoformat(retry) > datetime.fromisoformat("2026-11-23T10:11+01:00")
    assert person in ids(typed("queue", at=retry))

    typed("attempt", PERSON, "told", at="2026-11-24T17:15")
    assert person not in ids(typed("queue", at="2026-11-24T17:16"))
    assert person not in ids(typed("due", at="2027-02-22T09:59"))
    check_in = [row for row in typed("due", at="2027-02-22T10:00") if row["person"]["id"] == person]
    assert [row["kind"] for row in check_in] == ["check_in"]
    assert person in ids(typed("queue", at="2027-02-22T10:00"))
    done = typed("queue", "--all", at="2026-11-25T09:00")

    typed("undo")
    typed("undo")
    assert typed("queue") == queue
    typed("undo")
    assert typed("people") == typed("queue", "--all") == []

    for _ in range(3):
        typed("redo")
    assert typed("queue", "--all", at="2026-11-25T09:00") == done
    assert typed("check")["sound"]


def test_the_same_file_again_changes_nothing_though_calls_were_made(typed):
    tracker = str(TRACKERS / "recruiter_tracker.csv")
    typed("import", tracker)
    typed("attempt", PERSON, "told")
    before = typed("queue", "--all", at="2026-11-24T10:00")
    again = typed("import", tracker, at="2026-11-24T10:00")
    assert {record["action"] for record in again["records"]} == {"unchanged"}
    assert typed("queue", "--all", at="2026-11-24T10:00") == before
    assert len(typed("history")) == 2


def test_day_90_on_a_weekend_moves_to_the_next_working_day(typed):
    """Told on Monday, 23 November 2026: day 90 is Sunday, 21 February 2027, so Monday it is."""
    typed("import", str(TRACKERS / "recruiter_tracker.csv"))
    assert typed("attempt", PERSON, "told")["check_in"] == "2027-02-22"
