"""The import page: from a file to the desk and back, by what a recruiter sees."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain import records
from recruiterdesk.operations.imports import Offered, import_people
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.messages import WARNING_MESSAGES
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing import page as page_module
from recruiterdesk.ui.pages.importing.columns_panel import field_name
from recruiterdesk.ui.pages.importing.preview import Group
from recruiterdesk.ui.pages.importing.remarks import ORDER, SAID_ELSEWHERE
from tests.desks import found

DATA = Path(__file__).parent.parent.parent / "data" / "spreadsheets"
CSV, WORKBOOK = DATA / "recruiter_tracker.csv", DATA / "recruiter_tracker.xlsx"
AFTER_ALL = "2026-11-23T10:00"
DAMAGED = "The file is damaged and cannot be read: open it in its program and save it again."


@pytest.fixture
def chosen_file(monkeypatch):
    """What the dialog for a file answers: nothing, until a test says otherwise."""
    answer = [""]
    monkeypatch.setattr(page_module.QFileDialog, "getOpenFileName", lambda *_: (answer[0], ""))
    return answer


@pytest.fixture
def page(qtbot, workplace, chosen_file):
    workplace.desk.clock.set(AFTER_ALL)
    finish_first_steps(workplace.desk)
    made = ImportPage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def look_at(qtbot, page: ImportPage, *paths: Path) -> None:
    with qtbot.waitSignal(page.run.understood):
        page.open_with(list(paths))


def press_import(qtbot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.run.imported):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)


def refuse(qtbot, page: ImportPage, path: Path) -> str:
    with qtbot.waitSignal(page.run.refused):
        page.open_with([path])
    return page.choosing.refused.text()


def counts(page: ImportPage) -> dict[str, str]:
    buttons = page.preview.tabs.buttons.items()
    return {str(group): button.key_hint() for group, button in buttons if not button.isHidden()}


def row(page: ImportPage, name: str):
    model = page.preview.model
    rows = [model.row_at(model.index(number)) for number in range(model.rowCount())]
    return next(each for each in rows if each.name == name)


def table(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


# looking


def test_a_sentence_says_what_the_file_is_and_who_was_not_told(qtbot, page):
    look_at(qtbot, page, CSV)
    assert page.preview.summary.sentence.text() == (
        "A recruiter’s pipeline: 39 people, 4 roles, 3 clients. 18 were declined: 8 have not been told, "
        "6 probably on the same day, 3 were told, 1 was long ago."
    )
    assert page.preview.summary.evidence.text() == (
        "Numbers without a country are read as those of Germany (+49).  "
        "Dates are day first: 14.09.2026 settles it.  Column “Notizen” is kept as notes."
    )
    assert page.header.primary.text() == "Import 39 people"
    assert counts(page) == {
        "new": "39", "update": "1", "unchanged": "0", "possible_duplicate": "0", "rejected": "0",
        "same_day": "6",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "reach", "where", "chip", "remark"),
    [
        ("Matthias Groß", "m.gross@example.org · +49 171 3920011", "Nordwerk AG · final",
         "to be told · 14 Sep", ""),
        ("Käthe Lüdtke-Schröder", "kaethe.ls@example.net · +49 30 23125014", "Nordwerk AG · final",
         "told 16 Sep · call again 15 Dec", ""),
        ("Emre Y?ld?z", "emre.yildiz@example.com · +49 171 3920045", "Nordwerk AG · interviewing",
         "withdrew", "letters lost in the file: Yıldız?"),
        ("Wiebke Kühn", "no e-mail · +49 171 3920052", "Nordwerk AG · screening", "long ago · 12 Aug", ""),
        ("Anke Bärenfänger", "anke.baerenfaenger@example.com · +49 1522 8817386", "Nordwerk AG", "hired", ""),
        ("Ananya Iyer", "ananya.iyer@example.com · +91 99999 00412", "Halden Motors · interviewing",
         "on hold", ""),
        ("Jürgen Öztürk", "juergen.oeztuerk@example.org · no phone", "Nordwerk AG · interviewing",
         "probably told · 25 Aug", ""),
    ],
)  # fmt: skip
def test_rows_read_as_people(qtbot, page, name, reach, where, chip, remark):
    look_at(qtbot, page, CSV)
    shown = row(page, name)
    assert (shown.reach, shown.where, shown.chip, shown.remark) == (reach, where, chip, remark)


def test_a_second_row_of_a_person_stands_under_changed(qtbot, page):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert row(page, "Björn Müller").remark == "same person as in row 10"


def test_looking_writes_nothing(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    assert count_people(desk) == 0
    assert desk.steps(9) == []


def test_enter_asks_for_a_file_and_shows_what_is_in_it(qtbot, page, chosen_file):
    page.open_with(None)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.panel() is page.choosing
    chosen_file[0] = str(CSV)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.panel() is page.preview


def test_the_file_and_the_sheet_are_named(qtbot, page):
    look_at(qtbot, page, WORKBOOK)
    assert page.header._below.text() == "recruiter_tracker.xlsx · sheet ‘Pipeline 2026’ · header in row 3"


# choosing otherwise


def test_another_sheet_is_read_when_it_is_chosen(qtbot, page):
    look_at(qtbot, page, WORKBOOK)
    popup = page.preview.summary.sheet.open_choices()
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Down)
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert "sheet ‘Network’" in page.header._below.text()
    assert page.preview.summary.sentence.text().startswith("Contacts: ")


def test_a_country_is_found_by_typing_and_numbers_follow(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Phone", "Jan Novák,601 555 077"))
    popup = page.preview.summary.country.open_choices()
    popup.field.setText("cze")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert page.preview.summary.country.text() == "Country: Czechia"
    assert row(page, "Jan Novák").reach == "no e-mail · +420 601 555 077"


def test_the_order_of_day_and_month_can_be_turned(qtbot, page, tmp_path):
    rows = ("Name,Role,Outcome,Decided on", "Ana Ruiz,Lead,Rejected,03/11/2026")
    look_at(qtbot, page, table(tmp_path, *rows))
    before = row(page, "Ana Ruiz").chip
    popup = page.preview.summary.dates.open_choices()
    other = 1 if "day first" in page.preview.summary.dates.text() else 0
    popup.list.setCurrentRow(other)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert {before, row(page, "Ana Ruiz").chip} == {"to be told · 3 Nov", "long ago · 11 Mar"}


def test_rows_can_all_be_taken_as_contacts(qtbot, page):
    look_at(qtbot, page, CSV)
    popup = page.preview.summary.people.open_choices()
    popup.list.setCurrentRow(2)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert page.preview.summary.sentence.text().startswith("Contacts: 39 people at ")
    assert row(page, "Matthias Groß").chip == "contact"


def test_the_meaning_of_a_column_is_changed_and_the_preview_follows(qtbot, page):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert page.preview.columns.isVisible()
    fields = [column.field for column in page.preview.preview.plan.columns]
    box = page.preview.columns.boxes[fields.index(Field.OUTCOME)]
    with qtbot.waitSignal(page.run.understood):
        box.choose(None)
    assert row(page, "Matthias Groß").chip == "active"
    assert page.preview.summary.evidence.text().endswith("Column “Entscheidung” is kept aside.")
    assert page.preview.columns.boxes[fields.index(Field.OUTCOME)] is box


def test_a_meaning_that_one_column_has_moves_to_the_other(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.summary.columns.click()
    fields = [column.field for column in page.preview.preview.plan.columns]
    client, company = fields.index(Field.CLIENT), fields.index(Field.COMPANY)
    with qtbot.waitSignal(page.run.understood):
        page.preview.columns.boxes[company].choose(Field.CLIENT)
    assert page.preview.columns.boxes[client].value() is None
    assert row(page, "Matthias Groß").where == "Weser Metall · final"


# told on the same day


def test_one_key_says_of_one_row_that_they_were_told(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.show_group(Group.SAME_DAY)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    assert "5 probably on the same day, 4 were told" in page.preview.summary.sentence.text()
    assert page.preview.summary.same_day.text() == "Same day = told: 1 of 6"
    assert row(page, "Jürgen Öztürk").chip.startswith("told 25 Aug · call again ")
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    assert "6 probably on the same day, 3 were told" in page.preview.summary.sentence.text()


def test_one_key_says_it_of_all_and_only_the_others_stay_to_be_told(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert "8 have not been told, 9 were told" in page.preview.summary.sentence.text()
    press_import(qtbot, page)
    assert page.result.sentence.text() == "39 new people are on your desk. 8 of them wait for your answer."


# what Import does


def test_enter_imports_and_says_who_waits(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert page.panel() is page.result
    assert page.result.sentence.text() == "39 new people are on your desk. 14 of them wait for your answer."
    assert count_people(desk) == 39
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("today", None)]


def test_pages_are_told_that_there_is_something_new(qtbot, page, workplace):
    look_at(qtbot, page, CSV)
    with qtbot.waitSignal(workplace.changes.changed):
        press_import(qtbot, page)


def test_what_is_not_ticked_is_not_taken_over(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    page.preview.summary.offers[Offered.WISHED_HOURS].setChecked(False)
    page.preview.summary.offers[Offered.REFERRERS].setChecked(False)
    press_import(qtbot, page)
    gross = find_people(desk, "Matthias Groß")[0]
    assert found(desk, records.Person, id=gross.id)[0].wished_hours is None
    assert found(desk, records.Referral) == []
    assert any(person.come_back_on for person in found(desk, records.Person))


def test_the_same_file_again_says_nothing_new(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    look_at(qtbot, page, CSV)
    assert page.preview.summary.sentence.text() == "Nothing new: all 40 rows are on the desk already."
    assert counts(page)["unchanged"] == "40"
    assert page.header.primary.text() == "Choose another file"
    assert len(desk.steps(10)) == 1


def test_the_import_is_announced_by_name_so_that_the_banner_offers_its_undo(qtbot, page, desk):
    said: list[str] = []
    desk.announcer.listen(lambda changes: said.append(changes.label_key))
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert said == ["import"]


def test_a_changed_row_says_which_columns_differ(qtbot, page, tmp_path):
    head = "Name,Email,Role,Client,Stage,Outcome"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Lead,Adatum,Screening,"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Lead,Adatum,Final,Rejected"))
    assert counts(page)["update"] == "1"
    assert row(page, "Ana Ruiz").remark == "different: Outcome and Stage"
    assert page.header.primary.text() == "Import 1 person"


def test_new_people_are_shown_and_opened(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.result.people.model().rowCount() == 39
    qtbot.keyClick(page.result.people, Qt.Key.Key_Return)
    assert window.shown[-1] == ("person", find_people(desk, "Bärenfänger")[0].id)


def test_rows_that_were_imported_elsewhere_meanwhile_are_planned_anew(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    import_people(desk, page.preview.preview.plan, "recruiter_tracker.csv")
    with qtbot.waitSignals([page.run.refused, page.run.understood], order="strict"):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert "imported elsewhere" in window.said[0]
    assert page.preview.summary.sentence.text() == "Nothing new: all 40 rows are on the desk already."


# taking back


def test_undo_takes_the_whole_import_back(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    assert page.result.sentence.text() == "The import was taken back: your desk is as it was before."
    assert count_people(desk) == 0


def test_an_undo_elsewhere_is_seen_here(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    desk.undo()
    assert page.result.sentence.text().startswith("The import was taken back")
    assert not page.result.undo.isVisible()


def test_an_import_that_is_not_the_last_step_is_not_taken_back(qtbot, page, desk, known, window):
    from recruiterdesk.operations.notes import write_note

    desk.clock.set(AFTER_ALL)
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    write_note(desk, known.ben, "Called about the pay.")
    with qtbot.waitSignal(page.run.refused):
        page.result.undo.click()
    assert window.said == ["Other steps came after this import; nothing was changed – undo those first."]
    assert page.panel() is page.result
    assert count_people(desk) == 42


# what can't be imported


def test_rows_that_hold_nobody_are_shown_and_saved_with_their_reason(
    qtbot, page, tmp_path, monkeypatch, window
):
    path = table(
        tmp_path, "Name,Email,Note", "Ana Ruiz,ana@example.com,x", ",,who was that?", "Bo,b@e.io,1,2"
    )
    look_at(qtbot, page, path)
    page.preview.show_group(Group.REJECTED)
    assert row(page, "who was that?").role == "no name, e-mail or phone number"
    press_import(qtbot, page)
    target = tmp_path / "left.csv"
    dialog = page_module.QFileDialog
    monkeypatch.setattr(dialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(page.run.saved):
        qtbot.keyClick(page, Qt.Key.Key_S)
    with target.open(encoding="utf-8-sig", newline="") as saved:
        assert list(csv.reader(saved)) == [
            ["Name", "Email", "Note", "", "Why it was not imported"],
            ["", "", "who was that?", "", "no name, e-mail or phone number"],
            ["Bo", "b@e.io", "1", "2", "more cells than the header has columns"],
        ]
    assert window.said == ["Saved as left.csv"]


def test_a_place_that_cannot_be_written_is_said(qtbot, page, tmp_path, monkeypatch, window):
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana,a@example.com", ",,x"))
    press_import(qtbot, page)
    nowhere = tmp_path / "no" / "left.csv"
    monkeypatch.setattr(page_module.QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    with qtbot.waitSignal(page.run.refused):
        page.result.save_wanted.emit()
    assert "can't be written" in window.said[0]
    assert page.panel() is page.result


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.csv", b"", "empty.csv: The file is empty."),
        ("head.csv", b"Name,Email\n", "head.csv: The file has a header but no rows."),
        ("photo.csv", b"\x89PNG\r\n\x1a\n....", "photo.csv: This is a picture, not a table."),
        ("torn.xlsx", b"PK\x03\x04torn", f"torn.xlsx: {DAMAGED}"),
    ],
)  # fmt: skip
def test_a_refused_file_is_told_in_one_sentence_in_place(
    qtbot, page, tmp_path, desk, name, content, sentence
):
    path = tmp_path / name
    path.write_bytes(content)
    assert refuse(qtbot, page, path) == sentence
    assert page.panel() is page.choosing
    assert count_people(desk) == 0


def test_a_file_that_vanished_is_told_and_a_good_one_takes_the_sentence_away(qtbot, page, tmp_path):
    assert refuse(qtbot, page, tmp_path / "gone.csv") == "There is no file gone.csv."
    look_at(qtbot, page, CSV)
    assert page.choosing.refused.text() == ""


def test_a_file_in_which_nobody_is_found_says_so(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "colour,size", "red,4", "blue,5"))
    assert page.preview.summary.sentence.text() == (
        "Nobody was found in this file: its 2 rows have no name, e-mail or phone number."
    )
    assert page.header.primary.text() == "Choose another file"


def test_every_meaning_and_every_warning_has_its_words():
    assert all(field_name(field) for field in Field)
    assert set(WARNING_MESSAGES) == {*ORDER, *SAID_ELSEWHERE, "letters_lost_guess"}


# leaving


def test_esc_leaves_the_file_and_then_the_page(qtbot, page, window, desk):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.panel() is page.choosing
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1
    assert count_people(desk) == 0


def many_people(tmp_path: Path, count: int) -> Path:
    rows = (
        f"Ana{number} Ruiz{number},ana{number}@example.com,Lead,Adatum,Rejected" for number in range(count)
    )
    return table(tmp_path, "Name,Email,Role,Client,Outcome", *rows)


def test_cancel_in_the_middle_of_an_import_leaves_nothing(qtbot, page, tmp_path, desk: Desk):
    look_at(qtbot, page, many_people(tmp_path, 3000))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel() is page.working)
    with qtbot.waitSignal(page.run.given_up):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel() is page.preview
    assert page.header.primary.text() == "Import 3000 people"
    assert count_people(desk) == 0
    assert desk.steps(9) == []


def test_cancel_while_reading_goes_back_at_once(qtbot, page, tmp_path):
    path = many_people(tmp_path, 3000)
    page.open_with([path])
    with qtbot.waitSignal(page.run.given_up, timeout=500):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel() is page.choosing


def test_several_files_follow_one_another(qtbot, page, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("Name,Email\nAna Ruiz,ana@example.com\n", encoding="utf-8")
    look_at(qtbot, page, CSV, other)
    press_import(qtbot, page)
    assert page.result.next.text() == "Next file"
    with qtbot.waitSignal(page.run.understood):
        page.result.next.click()
    assert page.preview.summary.sentence.text() == "Contacts: 1 person."


def test_coming_back_keeps_what_was_chosen(qtbot, page):
    given = [CSV]
    with qtbot.waitSignal(page.run.understood):
        page.open_with(given)
    page.preview.show_group(Group.SAME_DAY)
    page.open_with(given)
    assert not page.run.is_busy()
    assert page.preview.tabs.buttons[Group.SAME_DAY].isChecked()


def test_enter_on_a_button_presses_that_button(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    page.preview.tabs.buttons[Group.REJECTED].setFocus()
    qtbot.keyClick(page.preview.tabs.buttons[Group.REJECTED], Qt.Key.Key_Return)
    assert page.preview.tabs.buttons[Group.REJECTED].isChecked()
    assert not page.run.is_busy()
    assert count_people(desk) == 0


def test_everything_has_a_name_for_screen_readers(qtbot, page):
    look_at(qtbot, page, CSV)
    model = page.preview.model
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Matthias Groß, m.gross@example.org · +49 171 3920011, Leiter Controlling, Nordwerk AG · final, "
        "to be told · 14 Sep"
    )
    assert page.preview.list.accessibleName()
    page.preview.summary.columns.click()
    names = [box.accessibleName() for box in page.preview.columns.boxes]
    assert names[:2] == ["Meaning of Kandidat / Candidate", "Meaning of E-Mail"]


def test_on_a_new_desk_the_first_steps_go_on_after_the_import(qtbot, page, desk, window):
    desk.write_aside(lambda database: database.execute_sql('DELETE FROM "done_once"'))
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next: your hours"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("first_start", None)]
