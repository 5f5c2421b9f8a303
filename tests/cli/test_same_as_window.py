"""What is typed does what is done in the window: the same rows, and the same queue at every moment."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, DispositionKind, RoleState, Stage
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.applications import decline_application, move_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.call_queue import call_queue
from tests.clock import BERLIN, FakeClock
from tests.desks import dump, found, new_desk

PAUSED = "The search is paused; that is the client's decision and not about you."
LOOKED_AT = (
    "2026-11-23T10:00",
    "2026-11-24T12:30",
    "2026-11-27T17:30",
    "2026-12-15T09:00",
    "2027-03-02T10:00",
)


@dataclass(frozen=True)
class Step:
    """One thing that is done: at a moment of the recruiter's, as words and as the window does it."""

    at: str
    words: tuple[object, ...]
    act: object


def application_of(desk, person, role):
    return found(desk, records.Application, person_id=person, role_id=role)[0].id


def story(cast) -> list[Step]:
    ana, ben, eve = cast.ana, cast.ben, cast.two_eves[0]
    declined = Ending(DispositionKind.DECLINED_BY_CLIENT, "another finalist", "They had run payments")
    return [
        Step("2026-11-23T09:00", ("decline", ana, "--role", cast.backend, "--reason", "another finalist",
                                  "--tell", "They had run payments"),
             lambda desk: decline_application(desk, application_of(desk, ana, cast.backend), declined)),
        Step("2026-11-23T09:05", ("tried", ana, "--note", "missed call"),
             lambda desk: note_incoming_contact(desk, ana, "", "missed call")),
        Step("2026-11-23T09:10", ("promise", ben, "2026-11-27", "--note", "the client's word"),
             lambda desk: make_promise(desk, ben, dt.date(2026, 11, 27), "the client's word")),
        Step("2026-11-23T09:20", ("stage", eve, "interviewing"),
             lambda desk: move_application(
                 desk, application_of(desk, eve, cast.backend), Stage.INTERVIEWING)),
        Step("2026-11-23T09:30", ("attempt", ana, "no_answer", "--note", "rang long"),
             lambda desk: record_attempt(desk, ana, Reached(AttemptOutcome.NO_ANSWER, "rang long"))),
        Step("2026-11-23T09:40", ("attempt", ben, "bad_moment", "--callback", "2026-11-24T12:15"),
             lambda desk: record_attempt(desk, ben, Reached(AttemptOutcome.BAD_MOMENT, "", dt.datetime(
                 2026, 11, 24, 12, 15, tzinfo=BERLIN)))),
        Step("2026-11-23T09:50", ("role", cast.controlling, "frozen"),
             lambda desk: change_role_state(desk, cast.controlling, RoleState.FROZEN, Explanation(PAUSED))),
        Step("2026-11-24T12:15", ("attempt", ben, "will_wait", "--next", "2026-12-15"),
             lambda desk: record_attempt(desk, ben, Reached(AttemptOutcome.WILL_WAIT, next_on=dt.date(
                 2026, 12, 15)))),
        Step("2026-11-24T12:20", ("attempt", ana, "told"),
             lambda desk: record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))),
        Step("2026-11-25T10:00", ("role", cast.backend, "filled", "--hired", eve, "--explanation", "Filled."),
             lambda desk: change_role_state(
                 desk, cast.backend, RoleState.FILLED, Explanation("Filled."),
                 Choices(hired=application_of(desk, eve, cast.backend)))),
        Step("2026-11-25T10:05", ("role", cast.controlling, "open"),
             lambda desk: change_role_state(desk, cast.controlling, RoleState.OPEN)),
        Step("2026-11-25T10:10", ("undo",), lambda desk: desk.undo()),
        Step("2026-11-25T10:11", ("redo",), lambda desk: desk.redo()),
        Step("2027-03-02T10:00", ("check-in", ana, "still_looking", "--next", "2027-04-01"),
             lambda desk: record_check_in(desk, ana, CalledAgain(CheckInOutcome.STILL_LOOKING, dt.date(
                 2027, 4, 1)))),
    ]  # fmt: skip


def places(desk) -> list[tuple[int, str]]:
    return [(row.person_id, str(row.kind)) for row in call_queue(desk)]


def test_every_command_does_what_the_window_does(line, cast, tmp_path):
    shutil.copytree(tmp_path / "desk", tmp_path / "window")
    clock = FakeClock()
    desk = open_desk(tmp_path / "window", clock)
    for step in story(cast):
        said = line(*step.words, at=step.at)
        assert said.code == 0, (step.words, said.err)
        clock.set(step.at)
        step.act(desk)
        typed = new_desk(tmp_path, FakeClock(step.at))
        assert dump(typed) == dump(desk), step.words
        typed.close()
        for at in LOOKED_AT:
            clock.set(at)
            queue = line.json("queue", at=at)
            assert [(row["person"]["id"], row["kind"]) for row in queue] == places(desk), (step.words, at)
    assert [step["label"] for step in line.json("history")] == [
        Sentences(BERLIN).render(f"label.{step.label_key}", step.label_values) for step in desk.steps(200)
    ]
    desk.close()


def two_closures(line, cast) -> None:
    line("decline", cast.ana, "--role", cast.backend, "--reason", "x")
    line("decline", cast.ana, "--role", cast.controlling, "--reason", "x", "--as", "declined_by_us")
    line("promise", cast.ana, "2026-11-23")


def rows_of(line, person, at="2026-11-23T10:00") -> list[dict]:
    return [row for row in line.json("queue", "--all", at=at) if row["person"]["id"] == person]


def to_be_told(line, person) -> list[str]:
    shown = line.json("show", person)["applications"]
    return [one["to_be_told"]["cause"] for one in shown if one["to_be_told"]]


@pytest.mark.parametrize(
    "outcome", ["told", "told_inbound", "told_in_writing", "told_by_colleague", "already_knew"]
)
def test_told_closes_all_that_is_to_be_told_whichever_duty_the_row_shows(outcome, line, cast):
    two_closures(line, cast)
    assert line.json("queue")[0]["kind"] == "promise"
    told = line.json("attempt", cast.ana, outcome)
    assert (told["told"], told["check_in"]) == (2, "2027-02-22")
    assert to_be_told(line, cast.ana) == []
    assert line.json("queue") == []


@pytest.mark.parametrize(("outcome", "goes_on"), [("will_wait", True), ("ended", False)])
def test_will_wait_and_ended_close_only_what_a_paused_search_owes(outcome, goes_on, line, cast):
    line("decline", cast.ana, "--role", cast.backend, "--reason", "x")
    line("role", cast.controlling, "frozen")
    assert sorted(to_be_told(line, cast.ana)) == ["declined_by_client", "role_frozen"]
    assert line.json("attempt", cast.ana, outcome)["told"] == 1
    assert to_be_told(line, cast.ana) == ["declined_by_client"]
    second = line.json("show", cast.ana)["applications"][1]
    assert (second["paused"], second["disposition"] is None) == (goes_on, goes_on)


def test_will_wait_hears_again_in_twenty_working_days_or_on_the_day_agreed(line, cast):
    line("role", cast.controlling, "frozen")
    line("attempt", cast.ana, "will_wait")
    line("attempt", cast.ben, "will_wait", "--next", "2026-12-01")
    days = {one: line.json("show", one)["applications"][-1]["fixed_on"] for one in (cast.ana, cast.ben)}
    assert days == {cast.ana: "2026-12-21", cast.ben: "2026-12-01"}


def test_a_try_counts_for_everything_that_is_owed(line, cast):
    two_closures(line, cast)
    line("tried", cast.ana)
    line("attempt", cast.ana, "no_answer", at="2026-11-23T10:10")
    assert line.json("queue", at="2026-11-23T10:11") == []
    (row,) = rows_of(line, cast.ana, at="2026-11-23T10:11")
    assert (row["attempts"], sorted({row["kind"], *row["also"]})) == (1, ["closure", "promise", "reply"])


def test_spoke_answers_what_a_word_was_owed_for_and_not_an_answer(line, cast):
    two_closures(line, cast)
    line("tried", cast.ana)
    line("attempt", cast.ana, "spoke", "--next", "2026-11-30")
    (row,) = line.json("queue")
    assert (row["kind"], row["also"]) == ("closure", [])
    assert [one["due"] for one in line.json("show", cast.ana)["promises"] if not one["kept_at"]] == [
        "2026-11-30"
    ]


def test_without_a_row_it_is_a_new_call_by_hand(line, cast):
    eve = cast.two_eves[1]
    said = line.json("attempt", eve, "voicemail_left", "--note", "hello")
    assert (said["told"], said["check_in"], said["again_at"]) == (0, None, None)
    assert rows_of(line, eve) == []
    assert [one["outcome"] for one in line.json("show", eve)["attempts"]] == ["voicemail_left"]


def test_every_moment_without_an_offset_is_the_recruiters(line, cast):
    line("decline", cast.ben, "--reason", "x", at="2026-11-22T23:30")
    (told,) = (one["to_be_told"] for one in line.json("show", cast.ben)["applications"])
    assert told["since"] == "2026-11-22"
    line("attempt", cast.ben, "bad_moment", "--callback", "2026-11-24T12:15")
    assert line.json("show", cast.ben)["callbacks"][0]["at"] == "2026-11-24T12:15:00+01:00"
    assert line.json("queue", at="2026-11-24T12:14") == []
    assert line.json("queue", at="2026-11-24T12:15")[0]["kind"] == "callback"
    assert line.json("queue", at="2026-11-24T11:15+00:00")[0]["kind"] == "callback"
    assert line.json("due", at="2026-11-24T12:15")[0]["kind"] == "callback"


@pytest.mark.parametrize(
    "words",
    [
        ("attempt", "ana", "bad_moment"),
        ("attempt", "ana", "bad_moment", "--callback", "2026-11-23T09:00"),
        ("attempt", "ana", "told", "--next", "2026-12-01"),
        ("attempt", "ana", "spoke", "--next", "2026-11-01"),
        ("attempt", "ben", "ended"),
        ("attempt", "nobody", "told"),
        ("attempt", "Eve Klein", "told"),
        ("tried", "nobody"),
        ("promise", "ana", "2026-11-20"),
        ("promise", "ana", "soon"),
        ("decline", "ana", "--reason", "x"),
        ("decline", "ana", "--role", "Gardener", "--reason", "x"),
        ("stage", "ben", "final"),
        ("check-in", "ana", "still_looking"),
        ("role", "Backend Engineer", "open"),
        ("role", "Backend Engineer", "frozen", "--hired", "ana"),
        ("role", "Backend Engineer", "filled", "--hired", "ben"),
        ("redo",),
    ],
)
def test_a_refusal_is_one_sentence_with_status_1_and_changes_nothing(words, line, cast, tmp_path):
    people = {"ana": cast.ana, "ben": cast.ben}
    before = _dumped(tmp_path)
    line.refused(*(people.get(word, word) for word in words))
    assert _dumped(tmp_path) == before


def _dumped(tmp_path):
    desk = new_desk(tmp_path, FakeClock())
    rows = dump(desk)
    desk.close()
    return rows


def test_a_dry_run_of_a_role_says_what_is_done_then_and_changes_nothing(line, cast, tmp_path):
    before = _dumped(tmp_path)
    planned = line.json("role", cast.controlling, "filled", "--hired", cast.ben, "--dry-run")
    assert _dumped(tmp_path) == before
    done = line.json("role", cast.controlling, "filled", "--hired", cast.ben)
    assert {**planned, "dry_run": False} == done
    assert done["hired"] == {"id": cast.ben, "name": "Ben Öztürk"}
    assert [one["person"]["id"] for one in done["tellings"]] == [cast.ana]
