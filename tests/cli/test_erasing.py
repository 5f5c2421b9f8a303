from __future__ import annotations

from contextlib import closing

from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from tests.clock import FakeClock


def test_without_yes_it_says_what_goes_and_nothing_is_erased(line, cast):
    line("tried", cast.ben, "--note", "Ana Ruiz recommended him")
    said = line("erase", cast.ana)
    assert said.code == 1
    assert said.out.startswith("Ana Ruiz: 2 applications")
    assert "A call" not in said.out
    assert "You named them with Ben Öztürk: Ana Ruiz recommended him" in said.out
    assert said.out.endswith("Nothing was erased; --yes erases for good, and nothing takes it back.\n")
    assert line.json("show", cast.ana)["name"] == "Ana Ruiz"


def test_of_somebody_just_added_one_line_of_history_goes(line, cast):
    with closing(open_desk(line.folder, FakeClock("2026-11-23T10:00"))) as desk:
        add_person(desk, PersonDetails(full_name="Mia Sommer"))
    assert line("erase", "Mia Sommer").out.startswith("Mia Sommer: 1 line of history goes.")


def test_one_of_a_kind_is_no_several_and_an_open_call_is_said(line, cast):
    line("introduce", cast.ben, cast.two_eves[1], "idea")
    with closing(open_desk(line.folder, FakeClock("2026-11-23T10:00"))) as desk:
        save_round(desk, CallRound((cast.ben,), cast.ben))
        save_running_call(desk, RunningCall(cast.ben, desk.clock.now(), notes="x"))
    said = line("erase", cast.ben).out
    assert "1 application, 1 introduction, " in said
    assert "A call with them is open: nobody is erased until it is saved or forgotten." in said
    refused = line("erase", cast.ben, "--yes")
    assert refused.code == 1
    assert refused.err.startswith("A call with one of them is open; nobody was erased")


def test_with_yes_they_are_gone_for_good_and_from_backups(line, cast):
    line("backup")
    line("tried", cast.ben, "--note", "Ana Ruiz recommended him")
    said = line("erase", cast.ana, "--yes")
    assert (said.code, said.err) == (0, "")
    assert said.out == "1 person is erased for good, also out of 1 backup that held them.\n"
    assert "Nobody is known" in line("show", cast.ana).err
    history = [one["text"] for one in line.json("show", cast.ben)["history"]]
    assert "somebody who was erased recommended him" in history


def test_notes_keep_a_name_where_the_user_wants_it(line, cast):
    line("tried", cast.ben, "--note", "Ana Ruiz recommended him")
    document = line.json("erase", cast.ana, cast.two_eves[0], "--yes", "--keep-notes")
    assert (document["erased"], len(document["people"]), document["out_of_reach"]) == (2, 2, [])
    history = [one["text"] for one in line.json("show", cast.ben)["history"]]
    assert "Ana Ruiz recommended him" in history


def test_an_import_leaves_them_out_until_it_is_told_otherwise(line, cast, tmp_path):
    sheet = tmp_path / "people.csv"
    sheet.write_text("Name,Email\nAna Ruiz,ana@example.com\n", encoding="utf-8")
    line("erase", cast.ana, "--yes")
    said = line("import", sheet)
    assert "row 2: left out, you erased this person on 23 November 2026 (--take-erased" in said.out
    assert line.json("import", sheet, "--dry-run")["rejected"] == [
        {"row": 2, "reason": "erased", "on": "2026-11-23"}
    ]
    assert "1 new" in line("import", sheet, "--take-erased").out
    assert line.json("show", "ana@example.com")["name"] == "Ana Ruiz"
