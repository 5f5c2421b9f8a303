"""Several files are looked at one after the other, and what became of each is said in the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing.files import FileOutcome, Files
from recruiterdesk.ui.pages.importing.files_card import FilesCard
from recruiterdesk.ui.workplace import FilesBesides
from tests.ui.pages.importing.looking import look_at, press_import, refuse


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("one.csv", "two.csv", "three.csv")]
    for number, path in enumerate(paths):
        path.write_text(f"Name,Email\nAna{number} Ruiz,ana{number}@example.com\n", encoding="utf-8")
    return paths


def below_the_title(page: ImportPage) -> str:
    return page.header._below.text()


def test_each_file_says_which_one_it_is(qtbot, page, three):
    look_at(qtbot, page, *three)
    assert below_the_title(page) == "file 1 of 3 · one.csv · header in row 1"
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next file (2 left)"
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert below_the_title(page).startswith("file 2 of 3 · two.csv")


def test_in_the_end_it_is_said_what_became_of_each(qtbot, page, three):
    three[1].write_bytes(b"")
    look_at(qtbot, page, *three)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.refused):
        page.header.primary.click()
    assert page.choosing.refused.text() == "two.csv: The file is empty."
    assert below_the_title(page) == "file 2 of 3"
    assert page.header.primary.text() == "Next file"
    assert page.choosing._remark.text() == "Nothing was changed. Mend the file, or go on with the next one."
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    press_import(qtbot, page)
    assert page.files.outcomes() == (
        FileOutcome("one.csv", "1 new person is on your desk."),
        FileOutcome("two.csv", "The file is empty."),
        FileOutcome("three.csv", "1 new person is on your desk."),
    )
    assert page.result.files.isVisible()
    assert "two.csv: The file is empty." in page.result.files.accessibleDescription()
    assert page.header.primary.text() == "Done"


def test_another_file_begins_at_its_first_row(qtbot, page, three):
    for path in three[:2]:
        path.write_text("Name,Email\nAna Ruiz,ana@example.com\nBo Li,bo@example.com\n", encoding="utf-8")
    look_at(qtbot, page, *three[:2])
    page.preview.list.mark(1)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.run.understood):
        page.header.primary.click()
    assert page.preview.list.currentIndex().row() < 1


def test_a_file_that_is_left_out_is_named_and_the_next_one_waits(qtbot, page, three, desk):
    look_at(qtbot, page, *three[:2])
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.files.outcomes() == (FileOutcome("one.csv", "left out"),)
    with qtbot.waitSignal(page.run.understood):
        page.header.primary.click()
    press_import(qtbot, page)
    assert [each.words for each in page.files.outcomes()] == ["left out", "1 new person is on your desk."]


def test_a_file_that_was_left_out_is_looked_at_without_being_dropped_again(qtbot, page, three):
    look_at(qtbot, page, *three)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.choosing.take_up.text() == "Look at the file that was left out"
    assert page.choosing.take_up.toolTip() == "one.csv"
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert below_the_title(page).startswith("file 1 of 3 · one.csv")
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next file (2 left)"
    assert not page.result.take_up.isVisible()


def test_files_that_were_left_out_are_offered_at_the_end(qtbot, page, three):
    three[1].write_bytes(b"")
    look_at(qtbot, page, *three)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.run.refused):
        page.header.primary.click()
    with qtbot.waitSignal(page.run.understood):
        page.header.primary.click()
    press_import(qtbot, page)
    assert page.result.take_up.text() == "Look at 2 files that were left out"
    three[1].write_text("Name,Email\nBo Li,bo@example.com\n", encoding="utf-8")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    press_import(qtbot, page)
    assert {each.words for each in page.files.outcomes()} == {"1 new person is on your desk."}
    assert not page.result.take_up.isVisible()


def test_a_refused_file_is_tried_again_and_not_offered_twice(qtbot, page, three):
    three[0].write_bytes(b"")
    refuse(qtbot, page, three[0])
    assert page.choosing.again.isVisible()
    assert not page.choosing.take_up.isVisible()


def test_a_file_that_is_dropped_meanwhile_forgets_none_of_the_others(qtbot, page, three):
    look_at(qtbot, page, *three[:2])
    look_at(qtbot, page, three[2])
    assert below_the_title(page).startswith("file 3 of 3 · three.csv")
    assert page.files.left() == ("one.csv",)
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next file"
    assert page.result.take_up.isVisible()


def test_a_file_with_nothing_new_leads_on_to_the_next(qtbot, page, three):
    look_at(qtbot, page, three[0])
    press_import(qtbot, page)
    look_at(qtbot, page, *three[:2])
    assert page.header.primary.text() == "Next file"
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert page.files.outcomes() == (FileOutcome("one.csv", "nothing new"),)


def test_after_the_last_file_with_nothing_new_it_is_said_what_became_of_each(qtbot, page, three):
    look_at(qtbot, page, *three[:2])
    press_import(qtbot, page)
    three[1].write_bytes(three[0].read_bytes())
    with qtbot.waitSignal(page.run.understood):
        page.header.primary.click()
    assert page.header.primary.text() == "Done"
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert page.panel() is page.choosing
    said = page.choosing.files.accessibleDescription()
    assert said == "one.csv: 1 new person is on your desk.\ntwo.csv: nothing new"


def test_a_file_without_people_is_not_said_to_hold_nothing_new(qtbot, page, three):
    three[0].write_text("Company,Position\nAdatum,Lead\n", encoding="utf-8")
    look_at(qtbot, page, *three[:2])
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert page.files.outcomes() == (FileOutcome("one.csv", "nobody was found in it"),)


def test_an_import_that_is_taken_back_is_said_so(qtbot, page, three):
    look_at(qtbot, page, *three[:2])
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        page.result.undo.click()
    assert page.files.outcomes() == (FileOutcome("one.csv", "imported and taken back"),)


def test_one_file_has_neither_number_nor_list(qtbot, page, three):
    look_at(qtbot, page, three[0])
    assert below_the_title(page) == "one.csv · header in row 1"
    press_import(qtbot, page)
    assert not page.result.files.isVisible()


def test_several_files_can_be_chosen_at_once(qtbot, page, three, chosen_file):
    chosen_file[:] = [str(path) for path in three]
    page.open_with(None)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert below_the_title(page).startswith("file 1 of 3")


def test_a_file_that_was_mended_is_tried_again(qtbot, page, three):
    three[0].rename(three[0].with_name("away.csv"))
    assert refuse(qtbot, page, three[0]) == "There is no file one.csv: choose it where it is now."
    three[0].with_name("away.csv").rename(three[0])
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_R)
    assert page.panel() is page.preview
    assert page.choosing.refused.text() == ""


def test_enter_pressed_twice_skips_no_file(qtbot, page, three):
    look_at(qtbot, page, *three)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert below_the_title(page).startswith("file 2 of 3 · two.csv")


def test_files_of_a_later_start_wait_behind_those_that_are_there(qtbot, page, three):
    look_at(qtbot, page, *three[:2])
    press_import(qtbot, page)
    page.open_with(FilesBesides((three[2],)))
    assert page.header.primary.text() == "Next file (2 left)"
    assert page.panel() is page.result


def test_a_folder_among_the_files_is_named_and_refused(qtbot, page, three, tmp_path):
    folder = tmp_path / "sheets"
    folder.mkdir()
    assert refuse(qtbot, page, folder) == "sheets is a folder: choose a file."


def test_a_file_with_nothing_new_is_not_left_out_when_another_one_is_dropped(qtbot, page, three):
    look_at(qtbot, page, three[0])
    press_import(qtbot, page)
    look_at(qtbot, page, three[0])
    look_at(qtbot, page, three[1])
    assert page.files.outcomes() == ()
    assert page.files.left() == ()
    assert below_the_title(page).startswith("two.csv")


def test_of_many_files_the_last_are_listed_and_it_says_of_how_many(qtbot):
    files, card = Files(), FilesCard()
    qtbot.addWidget(card)
    files.hand_over([Path(f"{number}.csv") for number in range(1, 31)])
    for shown in ("", "the last 12 of 30"):
        for _ in range(12 if not shown else 18):
            files.take_next()
            files.note("nothing new")
        card.show_files(files)
        texts = {label.text() for label in card.findChildren(QLabel) if not label.isHidden()}
        assert ("the last 12 of 30" in texts) is bool(shown)
