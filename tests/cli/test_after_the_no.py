"""From a "no" to a hire and a friend who is sent in return, by its verbs; both desks end alike."""

from __future__ import annotations

import pytest

from tests.clock import FakeClock
from tests.desks import new_desk
from tests.journeys import after_the_no as story

ANA, MIRIAM = "ana.ruiz@example.com", "Miriam Vogel"
QUEUE_KEYS = {
    "position", "kind", "also", "person", "role", "client", "working_days_waiting", "due", "attempts",
    "callable_now", "next_possible", "why",
}  # fmt: skip


@pytest.fixture
def go(line):
    """Takes the introduction of Ana to Miriam a step further, and returns its document."""

    def step(state, *more, at):
        return line.json("introduce", ANA, MIRIAM, state, *more, at=at)

    return step


def kinds(line, at):
    queue = line.json("queue", at=at)
    assert all(set(row) == QUEUE_KEYS and set(row["person"]) == {"id", "name", "phone"} for row in queue)
    due = line.json("due", at=at)
    assert all(set(row) == {"kind", "person", "due", "why"} for row in due)
    return [(row["person"]["name"], row["kind"], row["also"]) for row in queue]


def test_from_a_no_to_a_hire_and_a_friend(line, go, tmp_path):
    tracker, connections, friends = story.write_files(tmp_path)
    hears_the_no(line, tracker, connections)
    is_called_again(line)
    is_introduced(line, go)
    is_hired(line, go)
    sends_a_friend(line, friends)
    desk = new_desk(tmp_path, FakeClock(story.A_FRIEND))
    assert story.what_matters(desk) == story.AT_THE_END
    desk.close()
    assert line.json("check", at=story.A_FRIEND)["sound"]


def hears_the_no(line, tracker, connections):
    imported = line.json("import", tracker, at=story.IMPORTED)
    assert [(one["full_name"], one["mapped_stage"]) for one in imported["records"]] == [
        ("Ana Ruiz", "interviewing")
    ]
    assert line.json("import", connections, at=story.IMPORTED)["imported"]["new"] == 3
    ended = line.json(
        "decline", ANA, "--reason", "chose another finalist", "--tell", "They had run streaming",
        at=story.IMPORTED,
    )  # fmt: skip
    assert (ended["ended"], ended["to_be_told"]) == ("declined_by_client", True)
    assert kinds(line, story.TOLD) == [("Ana Ruiz", "closure", [])]
    told = line.json("attempt", ANA, "told", at=story.TOLD)
    assert (told["told"], told["check_in"]) == (1, "2027-02-16")
    assert kinds(line, story.TOLD) == []


def is_called_again(line):
    assert kinds(line, "2027-02-16T09:59") == []
    assert kinds(line, "2027-02-16T10:00") == [("Ana Ruiz", "check_in", [])]
    again = line.json("check-in", ANA, "still_looking", "--next", "2027-03-18", at=story.CALLED_AGAIN)
    assert (again["outcome"], again["next"]) == ("still_looking", "2027-03-18")
    offered = line.json("task", ANA, "--offer", "cv_review", "--offer", "introduction", at=story.CALLED_AGAIN)
    assert {task["kind"]: task["due"] for task in offered} == {
        "cv_review": "2027-02-23", "introduction": "2027-02-23",
    }  # fmt: skip
    agreed = line.json("consent", ANA, "mention", "yes", at=story.CALLED_AGAIN)
    assert (agreed["scope"], agreed["stopped"]) == ("anyone suitable", [])
    suggested = line.json("suggest", ANA, at=story.CALLED_AGAIN)
    assert [one["name"] for one in suggested] == [MIRIAM, "Raj Patel"]
    assert suggested[0]["reasons"][0] == "hires data engineers and analysts"
    said = [one["sentence"] for one in line.json("show", ANA, at=story.CALLED_AGAIN)["history"]]
    assert {"You offered a CV review.", "You offered an introduction."} <= set(said)


def is_introduced(line, go):
    assert go("idea", at=story.CALLED_AGAIN)["state"] == "idea"
    assert go("candidate_agreed", at=story.ASKED)["scope"] == "anyone suitable"
    cold = line.refused("introduce", ANA, MIRIAM, "contact_asked", at=story.ASKED)
    assert cold.endswith("if you want to write all the same, set “never_spoken” aside.")
    asked = go("contact_asked", "--set-aside", "never_spoken", at=story.ASKED)
    assert asked["next"] == {"move": "remind_contact", "due": "2027-02-24"}
    assert not [word for word in ("Ana", "Ruiz", "Elbtal", "example.com") if word in asked["text"]]
    assert go("both_agreed", at=story.AGREED)["next"]["move"] == "introduce"
    made = go("introduced", at=story.INTRODUCED)
    assert (made["introduced"], made["next"]) == (
        "2027-02-19", {"move": "follow_up", "due": "2027-03-05"},
    )  # fmt: skip
    tasks = {task["kind"]: (task["done_at"] is not None, task["dropped"]) for task in line.json("task", ANA)}
    assert tasks == {"cv_review": (False, False), "introduction": (True, False)}


def is_hired(line, go):
    ((name, kind, also),) = kinds(line, story.TWO_WEEKS_ON)
    assert (name, kind, also) == ("Ana Ruiz", "introduction", ["task"])
    assert go("outcome", "--outcome", "interview", at=story.TWO_WEEKS_ON)["next"]["due"] == "2027-04-05"
    assert go("outcome", "--outcome", "hired", at=story.HIRED)["next"] is None
    owed = {
        task["kind"]: (who, task["id"])
        for who in (ANA, MIRIAM)
        for task in line.json("task", who, at=story.HIRED)
        if task["done_at"] is None
    }
    assert {kind: who for kind, (who, _id) in owed.items()} == {
        "introduction_congratulate": ANA, "introduction_thank": MIRIAM,
    }  # fmt: skip
    for who, number in owed.values():
        line.json("task", who, "--done", number, at=story.HIRED)
    assert kinds(line, story.HIRED) == []


def sends_a_friend(line, friends):
    imported = line.json("import", friends, at=story.A_FRIEND)
    assert {one["header"]: one["field"] for one in imported["columns"]}["Referred by"] == "referred_by"
    ana = line.json("show", ANA, at=story.A_FRIEND)
    lena = line.json("show", "Lena Brandt", at=story.A_FRIEND)
    assert lena["referred_by"] == [{"id": ana["id"], "name": "Ana Ruiz"}]
    assert ana["has_sent"] == [{"id": lena["id"], "name": "Lena Brandt"}]
    (owed,) = (task for task in ana["tasks"] if task["done_at"] is None)
    assert (owed["kind"], owed["text"]) == ("thank_referrer", "Lena Brandt")
