from __future__ import annotations

from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock


def test_there_is_nothing_to_undo_at_first(line):
    assert line.refused("undo") == "There is nothing to undo."
    assert line.refused("redo") == "There is nothing to do again."
    assert line("history").out == "Nothing was done yet.\n"


def test_a_step_is_taken_back_and_done_again_by_its_name(line, cast):
    line("decline", cast.ben, "--reason", "x")
    queue = line.json("queue")
    assert line("undo").out == "Undone: Decline Ben Öztürk.\n"
    assert line.json("queue") == []
    assert line("redo").out == "Done again: Decline Ben Öztürk.\n"
    assert line.json("queue") == queue


def test_the_history_lists_what_can_be_undone_and_redone(line, cast):
    line("decline", cast.ben, "--reason", "x")
    line("tried", cast.ana)
    undone = line.json("undo")
    assert undone == {
        "id": undone["id"],
        "key": "incoming.note",
        "label": "Ana Ruiz tried to reach you",
        "at": "2026-11-23T10:00:00+01:00",
        "undone": True,
    }
    history = line.json("history")
    assert (history[0]["label"], history[0]["undone"]) == ("Decline Ben Öztürk", False)
    assert history[-1] == undone
    assert "Undone, can be redone:\n" in line("history").out


def test_a_new_step_ends_what_could_be_redone(line, cast):
    line("tried", cast.ana)
    line("undo")
    line("tried", cast.ben)
    assert line.refused("redo") == "There is nothing to do again."


def test_a_sound_desk_is_said_to_be_sound(line, cast):
    assert line("check").out == "The desk is sound.\n"
    assert line.json("check") == {"sound": True, "findings": []}


def test_a_desk_that_is_not_sound_ends_with_1_and_says_why(line, cast):
    line("decline", cast.ben, "--reason", "x")
    desk = open_desk(line.folder, FakeClock())
    desk.database.execute_sql('DELETE FROM "duty"')
    desk.close()
    said = line("check")
    assert said.code == 1
    assert said.err.startswith("What is stored as due (duty) does not agree with the facts for")
    assert not line("check", "--json").document["sound"]
