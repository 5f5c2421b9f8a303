from __future__ import annotations

import pytest

from recruiterdesk.operations.roles import add_role
from tests.clock import FakeClock
from tests.desks import new_desk


def test_declined_is_to_be_told(line, cast):
    answer = line.json("decline", cast.ben, "--reason", "chose the other one")
    assert (answer["ended"], answer["to_be_told"]) == ("declined_by_client", True)
    assert line("show", cast.ben).out.count("not told yet") == 2


def test_withdrawing_leaves_nothing_to_tell(line, cast):
    said = line("decline", cast.ben, "--as", "withdrew", "--reason", "counter-offer")
    assert said.out == "Ben Öztürk, Leiter Controlling (m/w/d): withdrew. Nothing is to be told.\n"


def test_one_of_several_applications_must_be_named(line, cast):
    said = line.refused("decline", cast.ana, "--reason", "x")
    assert "Backend Engineer (Halden Motors)" in said
    assert "Leiter Controlling (m/w/d) (Nordwerk AG)" in said
    answer = line.json("decline", cast.ana, "--reason", "x", "--role", "leiter controlling")
    assert answer["role"]["id"] == cast.controlling
    assert line.json("decline", cast.ana, "--reason", "x")["role"]["id"] == cast.backend


def test_a_role_can_be_named_by_its_id(line, cast):
    assert line.json("decline", cast.ana, "--reason", "x", "--role", cast.backend)["to_be_told"]


def test_a_role_they_are_not_up_for_is_refused(line, cast):
    assert "Ben Öztürk is not up for Backend" in line.refused(
        "decline", cast.ben, "--reason", "x", "--role", "Backend"
    )


def test_what_has_ended_cant_end_again(line, cast):
    line("decline", cast.ben, "--reason", "x")
    assert "no application that is still in play" in line.refused("decline", cast.ben, "--reason", "x")


def test_an_application_moves_between_stages(line, cast):
    assert line.json("stage", cast.ben, "offered")["stage"] == "offered"
    assert "at the stage “offered” already" in line.refused("stage", cast.ben, "offered")
    assert line("stage", cast.ben, "final").out == "Ben Öztürk, Leiter Controlling (m/w/d): final.\n"


def test_freezing_a_role_shows_who_hears_it_before_it_is_done(line, cast):
    plan = line.json("role", "Leiter Controlling", "frozen", "--dry-run")
    assert plan["dry_run"]
    assert [telling["person"]["id"] for telling in plan["tellings"]] == [cast.ben, cast.ana]
    assert plan["tellings"][1]["in_play_elsewhere"]
    assert plan["explanation"] == "The search is paused; that is the client's decision and not about you."
    assert line.json("queue") == []
    done = line.json("role", "Leiter Controlling", "frozen", "--explanation", "Paused until spring.")
    assert (done["dry_run"], done["explanation"]) == (False, "Paused until spring.")
    assert [row["person"]["id"] for row in line.json("queue")] == [cast.ben, cast.ana]


def test_who_waits_for_a_frozen_role_hears_again_and_is_taken_up(line, cast):
    line("role", cast.controlling, "frozen")
    line("attempt", cast.ben, "will_wait", "--next", "2026-12-21")
    assert line.json("show", cast.ben)["applications"][0]["paused"]
    thawed = line.json("role", cast.controlling, "open")
    assert {"id": cast.ben, "name": "Ben Öztürk"} in thawed["resumed"]
    assert not line.json("show", cast.ben)["applications"][0]["paused"]


def test_the_change_of_a_role_in_words(line, cast):
    text = line("role", cast.controlling, "filled", "--dry-run").out
    assert "Leiter Controlling (m/w/d), Nordwerk AG: filled." in text
    assert "Ben Öztürk (final)" in text
    assert "The last person hears it on" in text
    assert text.endswith("This was a dry run: nothing was changed.\n")


@pytest.mark.parametrize("role", ["Gardener", "77", ""])
def test_an_unknown_role_is_refused(role, line, cast):
    assert f"No role is called “{role}”" in line.refused("role", role, "frozen")


def test_a_title_of_two_roles_is_refused_and_both_are_listed(line, cast, tmp_path):
    desk = new_desk(tmp_path, FakeClock())
    second = add_role(desk, "Vega Foods", "Backend Engineer")
    desk.close()
    said = line.refused("role", "backend engineer", "frozen")
    assert f"{cast.backend} Backend Engineer (Halden Motors)" in said
    assert f"{second} Backend Engineer (Vega Foods)" in said


def test_a_role_in_that_state_is_refused(line, cast):
    assert "Backend Engineer is open already" in line.refused("role", cast.backend, "open")


def test_will_wait_needs_a_paused_search(line, cast):
    assert "Nothing about a paused search" in line.refused("attempt", cast.ben, "will_wait")


def test_a_start_plans_the_calls_around_it(line, cast):
    assert "Only who was hired" in line.refused("start", cast.ben, "2027-02-01")
    line("stage", cast.ben, "hired")
    set_on = line.json("start", cast.ben, "2027-02-01")
    assert (set_on["starts"], set_on["calls"][1:3]) == ("2027-02-01", ["2027-01-25", "2027-02-05"])
    assert "starts on 3 February 2027" in line("start", cast.ben, "2027-02-03").out
    assert "not hired" not in line("start", cast.ben, "unknown", "--role", "Leiter Controlling").out
    assert len(line.json("start", cast.ben, "unknown")["calls"]) == 1
    assert "no day" in line.refused("start", cast.ben, "soon")
    assert "Only who was hired" in line.refused("start", cast.ben, "unknown", "--role", "Backend")
