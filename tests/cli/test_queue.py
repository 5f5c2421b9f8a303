from __future__ import annotations

import pytest


@pytest.fixture
def declined(line, cast):
    line("decline", cast.ben, "--reason", "chose the other one", at="2026-11-13T09:00")
    return cast


def test_nobody_is_waiting_on_an_empty_desk(line):
    assert line.json("queue") == []
    assert line.json("due") == []
    assert line("queue").out == "Nobody is waiting for you.\n"
    assert line("due").out == "Nothing is due.\n"


def test_a_row_of_the_queue_has_the_promised_fields(line, declined):
    assert line.json("queue") == [
        {
            "position": 1,
            "kind": "closure",
            "also": [],
            "person": {"id": declined.ben, "name": "Ben Öztürk", "phone": "+491713920022"},
            "role": "Leiter Controlling (m/w/d)",
            "client": "Nordwerk AG",
            "working_days_waiting": 6,
            "due": None,
            "attempts": 0,
            "callable_now": True,
            "next_possible": "2026-11-23T10:00:00+01:00",
            "why": "The client said no on 13 November 2026; not told yet.",
        }
    ]


def test_the_queue_says_when_both_can_talk_next(line, declined):
    row = line.json("queue", at="2026-11-23T06:00")[0]
    assert not row["callable_now"]
    assert row["next_possible"] == "2026-11-23T09:00:00+01:00"
    assert "Next time you both can talk: 23 November 2026, 09:00." in line("queue", at="2026-11-23T06:00").out


def test_every_reason_stands_in_one_line_the_most_urgent_first(line, declined):
    line("tried", declined.ben, at="2026-11-20T11:00")
    line("tried", declined.ben, at="2026-11-20T12:00")
    row = line.json("queue")[0]
    assert (row["kind"], row["also"], row["due"]) == ("reply", ["closure"], "2026-11-23")
    assert row["why"] == (
        "Has tried to reach you 2 times since 20 November 2026. "
        "The client said no on 13 November 2026; not told yet."
    )


def test_without_a_number_the_row_stays_and_says_so(line, cast):
    line("decline", cast.two_eves[0], "--reason", "x")
    row = line.json("queue")[0]
    assert row["person"]["phone"] is None
    assert (row["callable_now"], row["next_possible"]) == (False, None)
    assert "Needs a number." in row["why"]


def test_an_unanswered_call_takes_the_row_out_until_the_next_try(line, declined):
    line("attempt", declined.ben, "no_answer")
    assert line.json("queue") == []
    later = line.json("queue", "--all")[0]
    assert (later["position"], later["attempts"]) == (1, 1)
    assert later["due"] > "2026-11-24"
    assert later["why"] == (
        "The client said no on 13 November 2026; not told yet. Tried once without success."
    )
    assert "Later:" in line("queue", "--all").out
    back = line.json("queue", at=later["due"])
    assert [row["person"]["id"] for row in back] == [declined.ben]


def test_an_agreed_call_is_due_at_its_moment(line, declined):
    line("attempt", declined.ben, "bad_moment", "--callback", "2026-11-23T17:15")
    assert line.json("queue", at="2026-11-23T17:14") == []
    assert line.json("due", at="2026-11-23T17:14") == []
    row = line.json("queue", at="2026-11-23T17:15")[0]
    assert (row["kind"], row["due"]) == ("callback", "2026-11-23T17:15:00+01:00")
    due = line.json("due", at="2026-11-23T17:15")[0]
    assert due == {
        "kind": "callback",
        "person": {"id": declined.ben, "name": "Ben Öztürk", "phone": "+491713920022"},
        "due": "2026-11-23T17:15:00+01:00",
        "why": "You agreed to call at 23 November 2026, 17:15.",
    }
    assert (
        "23 November 2026, 17:15  Ben Öztürk  +491713920022  [callback]"
        in line("due", at="2026-11-23T18:00").out
    )


def test_a_moment_with_an_offset_is_taken_as_it_is(line, declined):
    line("attempt", declined.ben, "bad_moment", "--callback", "2026-11-23T21:45+05:30")
    assert line.json("queue", "--all")[0]["due"] == "2026-11-23T17:15:00+01:00"


def test_a_task_says_what_is_to_be_done(line, cast):
    line("decline", cast.ben, "--as", "withdrew", "--reason", "counter-offer")
    row = line.json("queue")[0]
    assert row["kind"] == "task"
    assert "Tell the client about Leiter Controlling (m/w/d)." in row["why"]
