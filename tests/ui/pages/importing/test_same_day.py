"""Who was probably told on the day of the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt

from recruiterdesk.ui.pages.importing.preview import Group
from tests.ui.pages.importing.looking import CSV, look_at, press_import, row, table


def test_one_key_says_of_one_row_that_they_were_told(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.show_group(Group.SAME_DAY)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    assert "5 probably on the same day, 4 were told" in page.preview.summary.sentence.text()
    assert page.preview.summary.same_day.text() == "1 of 6 was told the same day"
    assert row(page, "Jürgen Öztürk").chip.startswith("told 25 Aug · call again ")
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    assert "6 probably on the same day, 3 were told" in page.preview.summary.sentence.text()


def test_one_key_says_it_of_all_and_only_the_others_stay_to_be_told(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    assert page.preview.summary.same_day.text() == "Were all 6 told the same day?"
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert page.preview.summary.same_day.text() == "All 6 were told the same day"
    assert "8 have not been told, 9 were told" in page.preview.summary.sentence.text()
    press_import(qtbot, page)
    assert page.result.sentence.text() == "39 new people are on your desk. 8 of them are still to be told."


def test_the_sentence_counts_what_will_be_imported_alone(qtbot, page, tmp_path):
    head = "Name,Email,Role,Outcome,Decided on,Last contact"
    ana = "Ana Ruiz,ana@example.com,Lead,declined,2026-11-02,2026-11-02"
    bo = "Bo Berg,bo@example.com,Lead,declined,2026-11-03,2026-11-03"
    look_at(qtbot, page, table(tmp_path, head, ana))
    assert page.preview.summary.sentence.text().endswith("1 was declined: 1 probably on the same day.")
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, ana, bo))
    assert page.preview.summary.sentence.text().endswith(
        "2 people, 1 role. Of what is new or changed, 1 was declined: 1 probably on the same day."
    )
    assert page.preview.summary.same_day.text() == "Was this one told the same day?"
