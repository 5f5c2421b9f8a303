from __future__ import annotations

import datetime as dt
import json

from recruiterdesk.domain.words import LawfulBasis
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock

LATER = "2027-01-04T10:00"


def test_an_access_report_is_written_as_page_and_as_json(line, cast, tmp_path):
    page, document = tmp_path / "ana.html", tmp_path / "ana.json"
    said = line("access-report", cast.ana, page)
    assert said.code == 0
    assert said.out.endswith(f"to {page}.\n")
    assert "ana@example.com" in page.read_text(encoding="utf-8")
    told = line.json("access-report", "ana@example.com", document)
    assert (told["person"], told["file"]) == (cast.ana, str(document))
    written = json.loads(document.read_text(encoding="utf-8"))
    assert sum(len(one["lines"]) for one in written["sections"]) == told["lines"]


def test_a_report_of_another_kind_or_about_nobody_is_refused(line, cast, tmp_path):
    assert "neither .html nor .json" in line.refused("access-report", cast.ana, tmp_path / "ana.docx")
    line.refused("access-report", "nobody@example.com", tmp_path / "ana.html")
    assert list(tmp_path.glob("ana.*")) == []


def test_the_review_says_whose_day_is_past_and_who_is_to_be_erased(line, cast):
    assert line("review").out == "Nobody is past their day, and nobody is to be erased.\n"
    desk = open_desk(line.folder, FakeClock())
    keep_until(desk, ManyPeople((cast.ana,)), dt.date(2026, 12, 31))
    plan_erasure(desk, [cast.ben])
    write_note(desk, cast.ana, "Ben Öztürk sent her")
    desk.close()
    said = line("review", at=LATER).out
    assert said == (
        f"1 past their day:\n  Ana Ruiz  (id {cast.ana})  kept until 31 December 2026\n"
        f"To be erased:\n  Ben Öztürk  (id {cast.ben})  on 30 November 2026\n"
        "You named them with Ana Ruiz: Ben Öztürk sent her\n"
    )
    assert line.json("review", at=LATER) == {
        "past": [
            {
                "id": cast.ana, "name": "Ana Ruiz", "kept_until": "2026-12-31", "why": "by_hand",
                "in_play": True, "asked_on": None,
            }
        ],
        "to_be_erased": [{"id": cast.ben, "name": "Ben Öztürk", "due": "2026-11-30"}],
        "mentions": [{"person": {"id": cast.ana, "name": "Ana Ruiz"}, "words": "Ben Öztürk sent her"}],
    }  # fmt: skip


def test_show_says_until_when_data_is_kept_and_when_somebody_is_erased(line, cast):
    desk = open_desk(line.folder, FakeClock())
    keep_until(desk, ManyPeople((cast.ana,)), dt.date(2026, 12, 31))
    plan_erasure(desk, [cast.ana])
    set_lawful_basis(desk, cast.ana, LawfulBasis.CONTRACT)
    desk.close()
    said = line("show", cast.ana).out
    assert "Data is kept until 31 December 2026." in said
    assert "To be erased on 30 November 2026." in said
    shown = line.json("show", cast.ana)
    assert (shown["keep_until"], shown["to_be_erased_on"]) == ("2026-12-31", "2026-11-30")
    assert shown["lawful_basis"] == "contract"


def test_the_figures_of_a_month_stay_when_somebody_is_erased(line, cast):
    line("attempt", cast.ana, "no_answer")
    before = line.json("figures")
    assert before[0]["month"] == "2026-11"
    assert before[0]["counts"]["attempt.no_answer"] == 1
    assert before[0]["of_erased"] == {}
    line("erase", cast.ana, "--yes")
    after = line.json("figures")
    assert [one["counts"] for one in after] == [one["counts"] for one in before]
    assert after[0]["of_erased"]["attempt.no_answer"] == 1
    said = line("figures").out
    assert said.startswith(
        f"November 2026: {before[0]['counts']['person']} people came, 1 of them erased since\n"
    )
    assert "\n  tries: no answer 1\n" in said


def test_an_empty_desk_has_no_figures(line):
    assert line("figures").out == "Nothing was done yet.\n"
    assert line.json("figures") == []
