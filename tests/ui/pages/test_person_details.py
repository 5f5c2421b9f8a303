"""A person's details edited where they stand, their files, and the next step that stays in sight."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QFileDialog

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, PhoneKind
from recruiterdesk.operations.attachments import attach_files
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.editing import EditPersonDialog
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, known, workplace):
    made = shown_as_in_window(qtbot, PersonPageView(workplace))
    made.open_with(known.priya)
    qtbot.waitUntil(lambda: not made.helpful.is_looking())
    return made


def typed(qtbot, line, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    qtbot.mouseClick(line.value, Qt.MouseButton.LeftButton)
    line.field.clear()
    qtbot.keyClicks(line.field, text)
    qtbot.keyClick(line.field, key)


def priya(desk, known) -> records.Person:
    return found(desk, records.Person, id=known.priya)[0]


def test_each_line_is_edited_where_it_stands_as_one_step(qtbot, page, desk, known):
    for line, text, column, stored in (
        (page.details.company, "Litware India", "company", "Litware India"),
        (page.details.title, "Staff Engineer", "title", "Staff Engineer"),
        (page.details.place, "Mumbai", "place", "Mumbai"),
        (page.details.strength, "calm under load", "strength", "calm under load"),
        (page.details.name, "Priya Rao Raman", "full_name", "Priya Rao Raman"),
    ):
        steps, before = len(desk.steps(200)), getattr(priya(desk, known), column)
        typed(qtbot, line, text)
        assert getattr(priya(desk, known), column) == stored
        assert len(desk.steps(200)) == steps + 1
        desk.undo()
        assert getattr(priya(desk, known), column) == before


def test_a_value_shows_as_soon_as_it_is_stored(qtbot, page):
    typed(qtbot, page.details.company, "Wingtip")
    qtbot.waitUntil(lambda: page.details.company.value.text() == "Wingtip")
    assert page.details.company.value.hasFocus()


def test_esc_gives_the_value_back_and_stays_on_the_page(qtbot, page, desk, known, window):
    typed(qtbot, page.details.company, "Wingtip", Qt.Key.Key_Escape)
    assert priya(desk, known).company == "Litware"
    assert not page.details.company.is_open()
    assert page.details.company.value.text() == "Litware"
    assert window.went_back == 0


def test_a_bad_value_says_why_in_place_and_stays(qtbot, page, desk, known):
    steps = len(desk.steps(200))
    for line, text, why in (
        (page.details.emails, "nobody at home", "nobody is no e-mail address"),
        (page.details.phones, "12", "12 is no phone number"),
        (page.details.name, "", "A person needs a name"),
        (page.details.kept, "some day", "some day can't be read as a day"),
        (page.details.kept, "2020-01-01", "is not ahead"),
    ):
        typed(qtbot, line, text)
        assert why in line.why.text()
        assert line.why.isVisible()
        assert line.field.text() == text
        qtbot.keyClick(line.field, Qt.Key.Key_Escape)
        assert not line.why.isVisible()
    assert len(desk.steps(200)) == steps


def test_leaving_the_field_stores_what_was_typed(qtbot, page, desk, known):
    page.details.company.value.click()
    page.details.company.field.setText("Wingtip")
    page.setFocus()
    assert priya(desk, known).company == "Wingtip"


def test_numbers_keep_their_kind_and_new_ones_are_read(qtbot, page, desk, known):
    typed(qtbot, page.details.phones, "+91 92550 69025, +49 171 3920011")
    stored = {phone.number: phone.kind for phone in found(desk, records.PhoneNumber, person_id=known.priya)}
    assert stored == {"+919255069025": PhoneKind.PRIVATE, "+491713920011": PhoneKind.UNKNOWN}


def test_addresses_tags_and_the_day_are_lists_and_days(qtbot, page, desk, known):
    typed(qtbot, page.details.emails, "p@example.com, priya@example.com")
    typed(qtbot, page.details.tags, "sre, #Pune")
    typed(qtbot, page.details.kept, "3 May 2027")
    assert len(found(desk, records.EmailAddress, person_id=known.priya)) == 2
    assert {tag.name for tag in found(desk, records.Tag)} == {"sre", "Pune"}
    assert [one.keep_until for one in found(desk, records.Retention)] == [dt.date(2027, 5, 3)]
    qtbot.waitUntil(lambda: page.details.tags.value.text() == "#Pune · #sre")
    typed(qtbot, page.details.tags, "")
    typed(qtbot, page.details.kept, "")
    assert found(desk, records.Tag) == found(desk, records.Retention) == []


def test_what_is_typed_stays_while_others_change_the_person(qtbot, page, desk, known):
    page.details.title.begin()
    page.details.title.field.setText("Staff")
    write_note(desk, known.priya, "met at the fair")
    qtbot.waitUntil(lambda: any("met at the fair" in line for line in page.history.lines()))
    assert page.details.title.field.text() == "Staff"


def test_f2_edits_the_name_first(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.details.name.is_open()
    qtbot.keyClick(page.details.name.field, Qt.Key.Key_Escape)
    page.details.company.value.setFocus()
    qtbot.keyClick(page.details.company.value, Qt.Key.Key_F2)
    assert page.details.company.is_open()


def test_another_person_drops_what_was_begun(qtbot, page, desk, known):
    page.details.name.begin()
    page.open_with(known.ben)
    assert not page.details.name.is_open()
    assert page.details.name.value.text() == "Ben Foster"


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


@pytest.fixture
def opened(qapp):
    handler = Opened()
    QDesktopServices.setUrlHandler("file", handler, "note")
    yield handler
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def cv(tmp_path):
    file = tmp_path / "CV of Priya.pdf"
    file.write_text("words")
    return file


def shown(page) -> list[str]:
    model = page.attachments.lines.model()
    return [model.index(row, 0).data(ROW_ROLE).spoken() for row in range(model.rowCount())]


def test_a_file_is_attached_by_the_picker_and_opened_only_when_pressed(qtbot, page, cv, opened, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(cv)], ""))
    assert shown(page) == []
    qtbot.keyClick(page, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: shown(page) == [f"CV of Priya.pdf, {cv.parent}"])
    assert opened.paths == []
    page.attachments.lines.setFocus()
    qtbot.keyClick(page.attachments.lines, Qt.Key.Key_Return)
    assert opened.paths == [str(cv)]


def test_a_file_is_attached_by_dropping_it(qtbot, page, cv):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(cv))])
    copied, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), copied, mime, left, none)
    page.attachments.dropEvent(event)
    qtbot.waitUntil(lambda: len(shown(page)) == 1)


def test_a_missing_file_is_said_and_found_again(qtbot, page, desk, known, cv, opened, window, monkeypatch):
    attach_files(desk, known.priya, [cv])
    moved = cv.rename(cv.parent / "moved.pdf")
    page.reread()
    assert shown(page) == [f"CV of Priya.pdf, {cv.parent}, missing"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    page.attachments.lines.row_opened.emit(found(desk, records.Attachment)[0].id)
    assert "is not there any more" in window.said[0]
    assert opened.paths == []
    assert [one.path for one in found(desk, records.Attachment)] == [str(moved)]


def test_a_link_is_taken_away_by_its_key(qtbot, page, desk, known, cv):
    attach_files(desk, known.priya, [cv])
    page.reread()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert found(desk, records.Attachment) == []
    assert cv.exists()


def test_the_next_step_stays_in_sight_when_the_page_is_scrolled(qtbot, page, known, window):
    page.resize(900, 420)
    bar = page.page.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    assert not page.sticky.isVisible()
    bar.setValue(bar.maximum())
    assert page.sticky.isVisible()
    assert page.sticky.mapTo(page.page.scroll_area, QPoint()).y() == 0
    page.sticky.first.click()
    assert window.called == [known.priya]
    bar.setValue(0)
    assert not page.sticky.isVisible()


def test_somebody_else_s_page_begins_at_its_top(qtbot, page, known):
    page.resize(900, 420)
    bar = page.page.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(200)
    page.open_with(None)
    assert bar.value() == 200
    page.open_with(known.ben)
    assert bar.value() == 0


def test_who_works_at_the_same_company_is_shown(qtbot, page, desk, known, window):
    ana = add_person(desk, PersonDetails("Ana Ruiz", company="LITWARE", title="SRE"))
    add_person(desk, PersonDetails("Else Where", company="Litware Holding"))
    qtbot.waitUntil(page.colleagues.isVisible)
    model = page.colleagues.model
    assert [item.view.spoken() for item in model.items()] == ["Ana Ruiz, SRE"]
    page.colleagues.lines.row_opened.emit(ana)
    assert window.shown == [("person", ana)]


def test_the_history_is_narrowed_to_one_kind(qtbot, page, desk, known):
    write_note(desk, known.priya, "met at the fair")
    qtbot.waitUntil(lambda: any("met at the fair" in line for line in page.history.lines()))
    offered = [b.text() for b in page.history.filters.buttons() if not b.isHidden()]
    assert offered == ["All", "Calls", "Stages", "Promises", "Notes"]
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_G)
    assert page.history.filters.checkedButton().text() == "Stages"
    assert all("met at" not in line and "promised" not in line for line in page.history.lines())
    qtbot.keyClick(page, Qt.Key.Key_G)
    assert len(page.history.lines()) == 1
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_G)
    assert page.history.filters.checkedButton().text() == "All"


def test_each_part_of_the_details_that_may_be_left_out_says_what_it_is_for(qtbot, page):
    page.acts.edit_person()
    dialog = page.findChild(EditPersonDialog)
    names = {each.accessibleName() for each in dialog.findChildren(QAbstractSpinBox)}
    assert {"Call hours, from", "Call hours, until", "Free again"} <= names
    assert "Free again: on a day" in {each.accessibleName() for each in dialog.findChildren(QCheckBox)}
    dialog.reject()


def test_a_number_known_to_be_wrong_says_so_and_is_edited_as_it_is(qtbot, page, desk, known):
    record_attempt(desk, known.priya, Reached(AttemptOutcome.WRONG_NUMBER))
    page.open_with(known.priya)
    assert page.details.phones.value.text() == "wrong: +91 92550 69025"
    qtbot.mouseClick(page.details.phones.value, Qt.MouseButton.LeftButton)
    assert page.details.phones.field.text() == "+91 92550 69025"
