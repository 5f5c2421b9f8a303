from __future__ import annotations

import pytest

from tests.cli.conftest import leave_alone


@pytest.fixture
def declined(line, cast):
    line("decline", cast.ben, "--reason", "x")
    return cast


def test_told_closes_it_and_says_when_to_call_again(line, declined):
    answer = line.json("attempt", declined.ben, "told")
    assert (answer["told"], answer["check_in"]) == (1, "2027-02-22")
    assert answer["again_at"] == "2027-02-22T10:00:00+01:00"
    assert line.json("queue") == []


def test_the_answer_in_words_says_what_follows(line, declined):
    assert line("attempt", declined.ben, "no_answer").out.startswith(
        "Written down for Ben Öztürk. Next: 24 November"
    )
    told = line("attempt", declined.ben, "told", at="2026-11-24T12:30").out
    assert told == "Ben Öztürk was told. Call again on 22 February 2027.\n"


@pytest.mark.parametrize(
    "outcome",
    ["told", "told_inbound", "told_in_writing", "told_by_colleague", "already_knew"],
)
def test_every_way_of_being_told_closes_it(outcome, line, declined):
    assert line.json("attempt", declined.ben, outcome)["told"] == 1
    assert line.json("show", declined.ben)["applications"][0]["to_be_told"] is None


def test_who_was_told_on_an_earlier_day_is_called_again_90_days_after_it(line, declined):
    later = "2026-11-27T10:00"
    ahead = line.refused("attempt", declined.ben, "told_by_colleague", "--on", "2026-11-28", at=later)
    assert "can't have been told on 28 November 2026" in ahead
    spoken = line.refused("attempt", declined.ben, "spoke", "--on", "2026-11-25", at=later)
    assert "were told does not go with “spoke”" in spoken
    told = line.json("attempt", declined.ben, "told_by_colleague", "--on", "2026-11-25", at=later)
    assert (told["told"], told["check_in"]) == (1, "2027-02-23")


def test_a_letter_with_the_day_of_the_next_word_answers_who_is_still_in(line, cast):
    line("attempt", cast.ana, "told_in_writing", "--next", "2026-12-01")
    assert line.json("show", cast.ana)["promises"][0]["due"] == "2026-12-01"


@pytest.mark.parametrize(
    "outcome",
    [
        "no_answer", "busy", "voicemail_left", "voicemail_not_left", "someone_else", "wrong_number",
        "wants_writing", "asked_not_to_call", "spoke",
    ],
)  # fmt: skip
def test_every_other_outcome_leaves_it_open(outcome, line, declined):
    assert line.json("attempt", declined.ben, outcome, "--note", "so it was")["told"] == 0
    shown = line.json("show", declined.ben)
    assert shown["applications"][0]["to_be_told"] is not None
    assert shown["attempts"] == [
        {"id": 1, "outcome": outcome, "at": "2026-11-23T10:00:00+01:00", "note": "so it was"}
    ]


def test_a_call_by_hand_is_written_down_too(line, cast):
    assert line.json("attempt", cast.two_eves[1], "spoke")["told"] == 0
    assert len(line.json("show", cast.two_eves[1])["attempts"]) == 1


def test_a_bad_moment_needs_the_agreed_time(line, declined):
    assert "A bad moment needs the time" in line.refused("attempt", declined.ben, "bad_moment")


def test_an_agreed_time_that_is_past_is_refused_in_the_recruiters_time(line, declined):
    said = line.refused("attempt", declined.ben, "bad_moment", "--callback", "2026-11-23T09:00")
    assert "23 November 2026, 09:00" in said


@pytest.mark.parametrize(
    "text", ["2026-02-30T10:00", "soon", "", "2026-11-23T25:00", "12026-01-01", "0001-01-01"]
)
def test_a_moment_that_cant_be_is_refused(text, line, declined):
    said = line.refused("attempt", declined.ben, "bad_moment", "--callback", text)
    assert f"“{text}” is no moment" in said


@pytest.mark.parametrize("text", ["2026-02-30", "next week", "", "23.11.2026", "9999-12-31"])
def test_a_day_that_cant_be_is_refused(text, line, cast):
    assert f"“{text}” is no day" in line.refused("promise", cast.ana, text)


def test_a_next_day_belongs_to_spoke_and_will_wait(line, declined):
    said = line.refused("attempt", declined.ben, "no_answer", "--next", "2026-12-01")
    assert "“no answer”" in said


def test_spoke_with_a_next_day_is_a_new_promise(line, cast):
    line("tried", cast.ana)
    line("attempt", cast.ana, "spoke", "--next", "2026-12-01")
    shown = line.json("show", cast.ana)
    assert shown["tried_to_reach_me"][0]["answered_at"] == "2026-11-23T10:00:00+01:00"
    assert shown["promises"][0]["due"] == "2026-12-01"


def test_their_try_waits_for_a_reply(line, cast):
    assert line.json("tried", cast.ana, "--note", "mail")["reply_by"] == "2026-11-24"
    assert [row["kind"] for row in line.json("queue")] == ["reply"]
    assert "waits for a reply" in line("tried", cast.ana).out


def test_who_is_to_be_left_alone_waits_for_no_reply(line, cast, tmp_path):
    leave_alone(tmp_path, cast.ana)
    said = line("tried", cast.ana).out
    assert said == (
        "Noted: Ana Ruiz tried to reach you. They asked not to be contacted, so no list shows it.\n"
    )
    assert line.json("tried", cast.ana)["reply_by"] is None


def test_a_promise_is_due_at_half_past_nine_on_the_working_day_before(line, cast):
    eve = cast.two_eves[1]
    assert line.json("promise", eve, "2026-11-30", "--note", "the client's word")["due"] == "2026-11-30"
    assert eve not in [row["person"]["id"] for row in line.json("due", at="2026-11-27T09:29")]
    due = [row["kind"] for row in line.json("due", at="2026-11-27T09:30") if row["person"]["id"] == eve]
    assert due == ["promise"]


def test_a_promise_can_have_a_time(line, cast):
    line("promise", cast.ana, "2026-11-24T15:00")
    assert line.json("show", cast.ana)["promises"][0]["due"] == "2026-11-24T15:00:00+01:00"


def test_a_promise_for_a_past_day_is_refused(line, cast):
    assert "22 November 2026" in line.refused("promise", cast.ana, "2026-11-22")


def told_ben(line, declined):
    line("attempt", declined.ben, "told")
    return "2027-02-22T17:15"


def test_still_looking_needs_the_next_day(line, declined):
    at = told_ben(line, declined)
    assert "“Still looking” needs" in line.refused("check-in", declined.ben, "still_looking", at=at)
    answer = line.json("check-in", declined.ben, "still_looking", "--next", "2027-03-24", at=at)
    assert answer["next"] == "2027-03-24"


def test_placed_makes_a_contact_with_the_new_employer(line, declined):
    at = told_ben(line, declined)
    said = line("check-in", declined.ben, "placed", "--where", "Vega Foods", "--since", "2027-03-01", at=at)
    assert said.out == "Ben Öztürk: has a new job. Call again on 22 February 2028.\n"
    shown = line.json("show", declined.ben)
    assert (shown["company"], shown["is_contact"]) == ("Vega Foods", True)


def test_no_more_calls_means_never(line, declined):
    at = told_ben(line, declined)
    said = line("check-in", declined.ben, "no_more_calls", at=at)
    assert said.out.endswith("No further call is planned.\n")
    assert declined.ben not in [row["person"]["id"] for row in line.json("queue", "--all", at=at)]


def test_consents_are_written_down(line, cast):
    answer = line.json("consent", cast.ana, "mention", "yes", "--scope", "anyone", "--until", "2027-05-01")
    assert (answer["given"], answer["until"]) == (True, "2027-05-01")
    consent = line.json("show", cast.ana)["consents"][0]
    assert (consent["kind"], consent["given"], consent["scope"]) == ("mention", True, "anyone")
    assert line("consent", cast.ana, "call", "no").out == "Ana Ruiz: I may not call again.\n"


def test_tasks_are_shown_and_finished(line, cast):
    line("decline", cast.ben, "--as", "withdrew", "--reason", "counter-offer")
    tasks = line.json("task", cast.ben)
    assert {task["kind"] for task in tasks} == {"tell_client", "thank"}
    first = tasks[0]["id"]
    assert line("task", cast.ben, "--done", first).out.count("done\n") == 1
    done = {task["id"]: task["done_at"] for task in line.json("task", cast.ben)}
    assert done[first] == "2026-11-23T10:00:00+01:00"
    assert "done already" in line.refused("task", cast.ben, "--done", first)
    assert "has no task 99" in line.refused("task", cast.ben, "--done", 99)


def test_a_task_of_somebody_else_is_not_finished(line, cast):
    line("decline", cast.ben, "--as", "withdrew", "--reason", "counter-offer")
    (theirs, *_) = line.json("task", cast.ben)
    assert f"has no task {theirs['id']}" in line.refused("task", cast.ana, "--done", theirs["id"])
    assert all(task["done_at"] is None for task in line.json("task", cast.ben))


def test_help_is_offered_until_they_land(line, declined):
    line("attempt", declined.ben, "told")
    line("check-in", declined.ben, "still_looking", "--next", "2027-03-24", at="2027-02-22T10:30")
    said = line("task", declined.ben, at="2027-02-22T10:31").out
    assert said.endswith("is still looking; not offered yet: --offer feedback.\n")
    offer = ("--offer", "cv_review", "--offer", "opening", "--on", "2027-03-01")
    tasks = line.json("task", declined.ben, *offer, at="2027-02-22T10:32")
    assert [(one["kind"], one["due"]) for one in tasks] == [
        ("cv_review", "2027-03-01"), ("opening", "2027-03-01")
    ]  # fmt: skip
    done = ("--done", tasks[0]["id"], "--offer", "feedback")
    tasks = line.json("task", declined.ben, *done, at="2027-02-23T10:00")
    assert [(one["kind"], one["done_at"] is None) for one in tasks][1:] == [
        ("opening", True),
        ("feedback", True),
    ]
    line("check-in", declined.ben, "placed", at="2027-03-24T10:00")
    assert [one["dropped"] for one in line.json("task", declined.ben)] == [False, True, True]
    assert line("task", declined.ben).out == "Nothing is owed.\n"


def test_a_day_that_is_past_or_of_nothing_is_refused(line, cast):
    offer = ("--offer", "opening", "--on", "2026-11-01")
    assert "which is past" in line.refused("task", cast.ana, *offer)
    assert "name with --offer" in line.refused("task", cast.ana, "--on", "2026-12-01")
    assert line.json("task", cast.ana) == []


def test_who_is_owed_nothing_has_no_tasks(line, cast):
    assert line("task", cast.ana).out == "Nothing is owed.\n"


def test_who_was_not_reached_is_tried_again_until_one_mail_is_left(line, declined):
    line("attempt", declined.ben, "told")
    tries = ("2027-02-22T10:30", "2027-02-23T13:00", "2027-02-24T17:30")
    answers = [line.json("check-in", declined.ben, "not_reached", at=at) for at in tries]
    assert [answer["next"] for answer in answers] == ["2027-02-23", "2027-02-24", None]
    line("undo")
    said = line("check-in", declined.ben, "not_reached", at=tries[2]).out
    assert said == "Ben Öztürk: not reached. No try is left: write to them.\n"
    line("undo")
    line("undo")
    said = line("check-in", declined.ben, "not_reached", at=tries[1]).out
    assert said == "Ben Öztürk: not reached. Try again at 24 February 2027, 17:00.\n"


def test_who_wants_no_calls_and_is_still_looking_is_written_to(line, declined):
    line("attempt", declined.ben, "told")
    line("consent", declined.ben, "call", "no")
    said = line("check-in", declined.ben, "still_looking", "--next", "2027-03-24", at="2027-02-22T10:00")
    assert said.out == "Ben Öztürk: still looking. They want no calls: write to them on 24 March 2027.\n"
    (task,) = line.json("task", declined.ben)
    assert (task["kind"], task["due"]) == ("keep_in_touch", "2027-03-24")


def test_a_next_call_on_a_free_day_stands_and_is_said(line, declined):
    line("attempt", declined.ben, "told")
    at = "2026-12-01T10:00"
    said = line("check-in", declined.ben, "not_now", "--next", "2026-12-25", at=at).out
    assert "Call again on 25 December 2026. It is no working day of both; the next one is " in said
    assert "28 December 2026" in said
    since = line.refused(
        "check-in", declined.ben, "placed", "--since", "2027-02-01", "--next", "2027-01-04", at=at
    )
    assert "starts" in since
