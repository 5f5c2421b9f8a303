"""Whoever was erased is left out of an import, which says so, and taken all the same by a button."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.pages.importing.preview import Group
from tests.desks import found
from tests.ui.pages.importing.looking import look_at, press_import, row


def test_they_are_left_out_with_the_day_and_taken_all_the_same(qtbot, page, desk, tmp_path):
    gone = add_person(desk, PersonDetails(full_name="Zoe Qz", emails=("zoe@qz.example",)))
    erase_people(desk, [gone])
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nZoe Qz,zoe@qz.example\nYan Qz,yan@qz.example\n", encoding="utf-8")
    look_at(qtbot, page, path)
    summary = page.preview.summary
    assert summary.erased.text() == (
        "1 row was left out: you erased this person on 23 Nov 2026. Take it all the same"
    )
    assert not summary.erased.isHidden()
    assert page.preview.tabs.buttons[Group.REJECTED].text() == "Erased before"
    assert page.preview.preview.rows[Group.REJECTED] == (0,)
    with qtbot.waitSignal(page.run.understood, timeout=20_000):
        summary.erased.click()
    assert summary.erased.isChecked()
    assert summary.erased.text() == "People whom you erased are taken all the same"
    assert page.preview.preview.rows[Group.REJECTED] == ()
    assert page.preview.tabs.buttons[Group.REJECTED].text() == "Can’t be imported"
    with qtbot.waitSignal(page.run.understood, timeout=20_000):
        summary.erased.click()
    assert page.preview.preview.rows[Group.REJECTED] == (0,)


def test_a_file_of_erased_people_alone_says_so(qtbot, page, desk, tmp_path):
    people = [
        add_person(desk, PersonDetails(full_name=f"{name} Qz", emails=(f"{name}@qz.example",)))
        for name in ("zoe", "yan")
    ]
    erase_people(desk, people)
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nZoe Qz,zoe@qz.example\nYan Qz,yan@qz.example\n", encoding="utf-8")
    look_at(qtbot, page, path)
    summary = page.preview.summary
    assert summary.sentence.text() == "Nobody new: you erased whoever is in this file."
    assert summary.erased.text().startswith("2 rows were left out: you erased these people on 23 Nov 2026.")
    assert not [one for one in found(desk, records.Person) if one.full_name.endswith("Qz")]


def test_where_nobody_was_erased_nothing_is_offered(qtbot, page, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nZoe Qz,zoe@qz.example\n", encoding="utf-8")
    look_at(qtbot, page, path)
    assert page.preview.summary.erased.isHidden()


def test_rows_of_both_kinds_are_told_apart(qtbot, page, desk, tmp_path):
    gone = add_person(desk, PersonDetails(full_name="Zoe Qz", emails=("zoe@qz.example",)))
    erase_people(desk, [gone])
    path = tmp_path / "people.csv"
    path.write_text("Name,Email,Note\nZoe Qz,zoe@qz.example,\nYan Qz,yan@qz.example,\n,,who?\n")
    look_at(qtbot, page, path)
    page.preview.show_group(Group.REJECTED)
    tab = page.preview.tabs.buttons[Group.REJECTED]
    assert (tab.text(), tab.accessibleName(), tab.key_hint()) == ("Left out", "Left out", "2")
    said = page.preview.foot.hint.text()
    assert "Alt+E" in said
    assert "to be mended" in said
    press_import(qtbot, page)
    said = page.result._details.text()
    assert "1 row was left out: you had erased this person. 1 row could not be imported." in said


def test_who_is_to_be_left_alone_is_not_shown_as_waiting(qtbot, page, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,Role,Outcome,DNC\nZoe Qz,Lead,declined,yes\nYan Qz,Lead,declined,no\n")
    look_at(qtbot, page, path)
    assert row(page, "Zoe Qz").chip == "left alone"
    assert row(page, "Yan Qz").chip.startswith("to be told")
    said = page.preview.summary.sentence.text()
    assert said.endswith("1 was declined: 1 has not been told. 1 asked to be left alone.")
