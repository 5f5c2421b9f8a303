from __future__ import annotations

import pytest

from recruiterdesk.operations.queue_today import Side, put_beside, skip_person
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.today import today_view
from tests.clock import FakeClock
from tests.desks import add_declined


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
        "Has tried to reach you twice since 20 November 2026. "
        "The client said no on 13 November 2026; not told yet."
    )


def test_a_missed_callback_asks_for_an_apology(line, declined):
    line("attempt", declined.ben, "bad_moment", "--callback", "2026-11-23T17:15")
    on_time = line.json("queue", at="2026-11-23T18:15")[0]["why"]
    late = line.json("queue", at="2026-11-23T18:16")[0]["why"]
    assert "apologise" not in on_time
    assert "You agreed to call at 23 November 2026, 17:15. Missed: begin with an apology." in late


def test_an_agreed_callback_stands_outside_the_hours_and_a_missed_one_first(line, declined):
    line("decline", declined.ana, "--role", declined.backend, "--reason", "x")
    line("attempt", declined.ben, "bad_moment", "--callback", "2026-11-23T21:15")
    line("attempt", declined.ana, "bad_moment", "--callback", "2026-11-24T09:00")
    ahead = [row for row in line.json("queue", "--all") if row["person"]["id"] == declined.ben]
    assert [row["next_possible"] for row in ahead] == ["2026-11-23T21:15:00+01:00"]
    (row,) = line.json("queue", at="2026-11-23T21:20")
    assert (row["callable_now"], row["next_possible"]) == (True, "2026-11-23T21:20:00+01:00")
    (row,) = line.json("queue", at="2026-11-23T22:20")
    assert (row["callable_now"], row["next_possible"]) == (False, "2026-11-24T09:00:00+01:00")
    early = [row["person"]["id"] for row in line.json("queue", at="2026-11-24T09:00")]
    assert early[:2] == [declined.ben, declined.ana]


def test_a_broken_promise_is_called_so(line, declined):
    line("promise", declined.ben, "2026-11-24")
    assert "broken" not in line.json("queue", at="2026-11-24T12:00")[0]["why"]
    assert (
        "by 24 November 2026. The promise is broken." in line.json("queue", at="2026-11-25T09:00")[0]["why"]
    )


def test_a_promise_is_broken_at_its_time_or_at_18_their_time(line, declined, tmp_path):
    def is_broken(at: str) -> list[bool]:
        return ["broken" in row["why"] for row in line.json("queue", at=at) if row["kind"] == "promise"]

    line("promise", declined.ben, "2026-11-24T15:00")
    assert (is_broken("2026-11-24T14:59"), is_broken("2026-11-24T15:00")) == ([False], [True])
    line("undo")
    sheet = tmp_path / "far.csv"
    sheet.write_text(
        "Name,Phone,Location,Role,Client,Stage\nWes Coast,+12135550100,Los Angeles,Engineer,Halden,Interview"
    )
    line("import", sheet)
    line("promise", "Wes Coast", "2026-11-24")
    assert (is_broken("2026-11-25T02:59"), is_broken("2026-11-25T03:00")) == ([False], [True])


def test_what_the_last_call_brought_is_told_in_words(line, declined):
    line("attempt", declined.ben, "told")
    line("check-in", declined.ben, "employed", at="2027-02-22T10:30")
    said = [row["why"] for row in line.json("queue", "--all") if row["person"]["id"] == declined.ben]
    assert said == ["182 days after 22 February 2027: how are they? Last time: employed, not looking."]


def test_which_call_around_a_start_it_is_is_told_in_words(line, cast):
    line("stage", cast.ben, "hired")
    said = [row["why"] for row in line.json("queue", "--all") if row["kind"] == "placement"]
    assert said == ["A call about the new job: when they resign."]


def test_an_answer_about_a_paused_search_is_not_called_a_no(line, cast):
    line("stage", cast.ben, "applied")
    line("role", cast.controlling, "frozen")
    (row,) = [row for row in line.json("queue", "--all") if row["person"]["id"] == cast.ben]
    waits = "the written answer goes out after the calls, on 24 November 2026 at the latest."
    assert (row["kind"], row["why"]) == ("message", f"Decided on 23 November 2026: {waits}")
    line("attempt", cast.ana, "told")
    (row,) = [row for row in line.json("queue") if row["person"]["id"] == cast.ben]
    assert (row["kind"], row["why"]) == (
        "message", "Decided on 23 November 2026: a written answer is owed."
    )  # fmt: skip


def test_what_is_due_stands_in_the_order_of_the_queue(line, cast):
    line("decline", cast.ana, "--role", cast.backend, "--reason", "x")
    line("decline", cast.ben, "--reason", "x", at="2026-11-23T10:01")
    line("decline", cast.two_eves[0], "--reason", "x", at="2026-11-16T09:00")
    for at in ("2026-11-24T09:00", "2026-11-24T20:00"):
        due, queue = line.json("due", at=at), line.json("queue", at=at)
        assert [row["person"]["id"] for row in due] == [row["person"]["id"] for row in queue]


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


def test_what_was_skipped_or_put_elsewhere_today_stands_there_here_too(line, cast, declined):
    line("decline", cast.ana, "--role", cast.backend, "--reason", "x")
    line("decline", cast.two_eves[0], "--reason", "x")

    def order(at):
        return [row["person"]["id"] for row in line.json("queue", at=at)]

    usual = order("2026-11-23T10:30")
    desk = open_desk(line.folder, FakeClock("2026-11-23T10:00"))
    skip_person(desk, usual[0])
    put_beside(desk, usual[2], usual[1], Side.BEFORE)
    desk.close()
    assert order("2026-11-23T10:30") == [usual[2], usual[1], usual[0]]
    assert order("2026-11-24T10:30") == usual


def test_the_queue_names_those_too_whom_today_does_not_bear(line, cast):
    """Today shows them under "then"; the order is one."""
    desk = open_desk(line.folder, FakeClock("2026-11-23T10:00"))
    people = [add_declined(desk, f"Person {number}").person_id for number in range(10)]
    today = today_view(desk)
    behind = [one.person_id for one in today.then]
    desk.close()
    assert len(behind) == 2
    listed = [row["person"]["id"] for row in line.json("queue", at="2026-11-23T10:00")]
    assert listed == [*(row.person_id for row in today.to_tell), *behind]
    assert sorted(listed) == people
