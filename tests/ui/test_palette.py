"""The palette: recent ones first, a typing error forgiven, every action there, nothing opened too early."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.saved_views import save_view
from recruiterdesk.storage.queries import people_search, queue_figures
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind, found_lately
from recruiterdesk.storage.queries.introductions import BoardPlace, introduction_board
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.opened_lately import LOOKED_AT_AFTER_MS
from recruiterdesk.ui.page_actions import action_text
from recruiterdesk.ui.pages import PLACES
from recruiterdesk.ui.palette import Palette
from recruiterdesk.ui.palette_elsewhere import ELSEWHERE
from recruiterdesk.ui.palette_offers import Offer, find_offers
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from recruiterdesk.ui.widgets.search_field import SearchField
from tests.ui.sample_window import sample_desk, window_at


@pytest.fixture
def desk(tmp_path, clock):
    with sample_desk(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def window(qtbot, desk):
    with window_at(qtbot, desk, "today") as made:
        yield made


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_PEOPLE", 0)
    monkeypatch.setattr(people_search, "_LARGE", 0)


def opened(window: MainWindow) -> Palette:
    window.open_palette()
    return window.shell.findChildren(Palette)[-1]


def field(palette: Palette) -> SearchField:
    return palette.findChild(SearchField)


def take(qtbot, window: MainWindow, words: str) -> None:
    palette = opened(window)
    field(palette).setText(words)
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())
    qtbot.wait(1)


def test_what_was_found_lately_stands_first_the_last_before_the_others(qtbot, window):
    for words in ("amara", "settings: waiting", "backend northwind"):
        take(qtbot, window, words)
    lines = opened(window).offered()
    assert lines[0].startswith("Backend Engineer")
    assert lines[1].startswith("Settings: ")
    assert lines[2] == "Amara Okafor"


def test_of_those_found_alike_the_recent_one_stands_first(qtbot, window, desk):
    first = opened(window)
    field(first).setText("settings")
    before = first.offered()
    first.reject()
    qtbot.wait(1)
    last = before[-1]
    take(qtbot, window, last)
    again = opened(window)
    field(again).setText("settings")
    assert next(line for line in again.offered() if line.startswith("Settings:")) == last


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("theme", "look"), ("dark", "look"), ("dark mode", "look"), ("font", "look"),
        ("my name", "you"), ("phone", "you"), ("my phone", "you"), ("language", "you"),
        ("holidays", "where you work"), ("country", "where you work"), ("time zone", "where you work"),
        ("quiet hours", "your hours"), ("weekend", "where you work"), ("call hours", "your hours"),
        ("amber", "waiting and answers"), ("red", "waiting and answers"),
        ("voicemail", "calls and promises"), ("limit a day", "calls and promises"),
        ("90 days", "calling again"), ("interval", "calling again"),
        ("attempts", "trying again"), ("busy", "trying again"),
        ("break", "pacing"), ("how it felt", "pacing"),
        ("notifications", "reminders"), ("snooze", "reminders"), ("do not disturb", "reminders"),
        ("ical", "calendar"), ("subscribe", "calendar"),
        ("tray", "in the background"), ("autostart", "in the background"),
        ("gdpr", "how long data is kept"), ("delete old", "how long data is kept"),
        ("password", "passphrase and locking"), ("recovery code", "passphrase and locking"),
        ("lock after", "passphrase and locking"), ("encryption", "passphrase and locking"),
        ("folder", "your data"), ("where is my data", "your data"), ("export", "your data"),
        ("backup", "your data"), ("feedback", "word from the client"), ("priority", "who comes first"),
        ("consent", "introductions"), ("their hours", "when people can be called"),
        ("rename stages", "stages of the pipeline"), ("stage names", "stages of the pipeline"),
    ],
)  # fmt: skip
def test_a_card_of_the_settings_is_found_by_the_words_that_people_use_for_it(window, typed, card):
    palette = opened(window)
    field(palette).setText(typed)
    assert f"settings: {card}" in [line.casefold() for line in palette.offered()]


def test_what_only_means_the_words_stands_below_what_is_called_so():
    called = Offer("Snooze", "S", lambda: None)
    meant = Offer("Settings: Reminders", "", lambda: None, means="snooze for")
    assert find_offers((meant, called), ("snooze",), {}).exact == (called, meant)
    assert find_offers((meant,), ("nooze",), {}).exact == ()


def test_what_cannot_be_done_just_now_stands_below_what_can():
    recent = Lately(LatelyKind.ACTION, "tag")
    tag = Offer("Take a tag away…", "", lambda: None, lately=recent, can_be_done=False)
    away = Offer("Be away for some days…", "", lambda: None)
    meant = Offer("Settings: Holidays", "", lambda: None, means="away")
    found = find_offers((tag, meant, away), ("away",), {recent: 0})
    assert found.exact == (away, tag, meant)


def test_enter_takes_what_can_be_done_here(qtbot, window):
    window.show_page("people")
    palette = opened(window)
    field(palette).setText("away")
    offered = palette.offered()
    assert offered.index("Be away for some days…") < offered.index("Take a tag away…")


def test_who_is_gone_is_no_longer_offered(qtbot, window, desk):
    add_person(desk, PersonDetails("Zoe Quandt"))
    take(qtbot, window, "quandt")
    desk.undo()
    add_person(desk, PersonDetails("Ben Newcomer"))
    palette = opened(window)
    assert "Zoe Quandt" not in palette.offered()
    assert "Ben Newcomer" not in palette.offered()


def test_a_typing_error_in_an_action_and_in_a_name_is_forgiven(window):
    palette = opened(window)
    field(palette).setText("improt spreadsheet")
    assert palette.offered()[0] == "Import spreadsheet…"
    field(palette).setText("amraa")
    assert "Amara Okafor" in palette.offered()


def test_saved_views_roles_and_clients_are_opened(qtbot, window, desk):
    save_view(desk, "Quiet finalists", "stage:final")
    qtbot.waitUntil(lambda: len(window.views.rows()) == 1)
    take(qtbot, window, "quiet final")
    assert window.shell.page("people").search_field.text() == "stage:final"
    take(qtbot, window, "northwind")
    assert window.shell.current_key() in {"client", "role"}


def test_who_is_only_mentioned_stands_below_what_is_called_so(window, desk):
    add_person(desk, PersonDetails("Ida Vogel", company="Undo Partners"))
    palette = opened(window)
    field(palette).setText("undo")
    lines = palette.offered()
    assert lines[0].startswith("Undo")
    assert lines.index("Ida Vogel") > 0


def test_on_a_large_desk_enter_waits_for_the_people(qtbot, large, window, desk):
    amara = find_people(desk, "amara okafor")[0].id
    palette = opened(window)
    field(palette).setText("amara")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell.current_key() == "person")
    assert found_lately(desk)[0].ref == str(amara)


def test_on_a_large_desk_an_older_answer_is_never_shown(qtbot, large, window):
    palette = opened(window)
    for words in ("amara", "ben"):
        field(palette).setText(words)
    qtbot.waitUntil(lambda: "Ben Foster" in palette.offered())
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(1)
    assert "Amara Okafor" not in palette.offered()
    palette.reject()


def test_a_person_is_added_from_any_page(qtbot, window):
    take(qtbot, window, "add a person")
    assert window.shell.current_key() == "people"
    dialog = next(
        each
        for each in window.shell.page("people").children()
        if each.__class__.__name__ == "AddPersonDialog"
    )
    dialog.reject()


def actions_of(page: QWidget) -> set[str]:
    actions: list[QAction] = [*page.actions()]
    for widget in page.findChildren(QWidget):
        actions += widget.actions()
    return {
        action_text(action)
        for action in actions
        if action.isEnabled() and action.text() and not action.shortcut().isEmpty()
    }


@pytest.mark.parametrize("key", [place.key for place in PLACES if place.key not in {"call", "introduction"}])
def test_every_action_of_the_program_is_in_it(window, desk, key):
    arguments = {"person": find_people(desk, "Priya Raman")[0].id, "role": 1, "client": 1}
    window.show_page(key, arguments.get(key))
    palette = opened(window)
    lines = set(palette.offered())
    palette.reject()
    own = {action_text(action) for action in window.page_actions() if action.isEnabled()}
    everywhere = {action_text(action) for action in window.shell.actions() if action.isEnabled()}
    everywhere.discard("Find a person or an action")
    assert own | everywhere | actions_of(window.shell.page(key)) <= lines


@pytest.mark.parametrize("typed", ['"', "*", "-", ":", "a" * 1000, "😀", "שלום", "role:", "+", "'"])
def test_whatever_is_typed_is_no_trouble(window, typed):
    palette = opened(window)
    field(palette).setText(typed)
    palette.grab()
    assert palette.isVisible()
    palette.reject()


def test_where_nothing_is_called_so_that_is_said(qtbot, window):
    palette = opened(window)
    field(palette).setText("qqqqqqq")
    assert palette.nothing.isVisible()
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()
    field(palette).setText("undo")
    assert not palette.nothing.isVisible()
    palette.reject()


def test_beginnings_of_words_come_before_parts_and_near_ones_only_where_there_are_none():
    offers = [Offer(text, "", str) for text in ("Reimport", "Import spreadsheet", "Imports", "Export")]

    def texts(*words: str) -> tuple[list[str], list[str]]:
        found = find_offers(offers, words, {})
        return [each.text for each in found.exact], [each.text for each in found.near]

    assert texts("import") == (["Import spreadsheet", "Imports", "Reimport"], [])
    assert texts("inport") == ([], ["Import spreadsheet", "Imports"])
    assert texts("xyz") == ([], [])
    assert len(texts()[0]) == 4


def by_page(texts: Sequence[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for page, text in texts:
        found.setdefault(page, set()).add(text)
    return found


def test_it_names_all_that_can_be_done_on_every_page(window, desk):
    priya, introduction = (
        find_people(desk, "Priya Raman")[0].id,
        introduction_board(desk)[BoardPlace.CONTACT][0],
    )
    arguments = {
        "person": priya, "role": 1, "client": 1, "call": priya, "rehearsal": priya,
        "introduction": introduction.id,
    }  # fmt: skip
    offered: list[tuple[str, str]] = []
    for place in PLACES:
        window.show_page(place.key, arguments.get(place.key))
        offered += [(place.key, action_text(action)) for action in window.page_actions()]
    named = [(group.page, text) for group in ELSEWHERE for text in group.texts]
    assert by_page(named) == by_page(offered), "What a page offers stands in ui/palette_elsewhere.py, too."


def test_what_is_for_a_full_day_alone_says_that_everyone_is_on_the_list(qtbot, window):
    window.show_page("people")
    take(qtbot, window, "spread the calls differently")
    assert window.shell.current_key() == "today"
    assert window.shell.banner.text() == "Everyone who waits is on today's list already."


def test_what_works_on_a_chosen_row_of_another_page_leads_there_and_does_nothing_yet(qtbot, window, desk):
    before = len(desk.steps(200))
    take(qtbot, window, "pass the turn on")
    assert window.shell.current_key() == "pipeline"
    assert "“Pass the turn on”" in window.shell.banner.text()
    assert "press T" in window.shell.banner.text()
    assert len(desk.steps(200)) == before


def test_what_begins_anew_on_another_page_is_begun_there(qtbot, window):
    take(qtbot, window, "show the board")
    assert window.shell.current_key() == "pipeline"
    assert window.shell.page("pipeline").board_button.isChecked()


def test_what_is_done_on_a_persons_page_leads_to_the_people_and_says_so(qtbot, window):
    take(qtbot, window, "attach files")
    assert window.shell.current_key() == "people"
    assert "“Attach files” is done on a person's page" in window.shell.banner.text()


def test_what_cannot_be_done_just_now_says_why(qtbot, window):
    window.show_page("people")
    palette = opened(window)
    assert "Export the chosen…" in palette.offered()
    palette.reject()
    take(qtbot, window, "export the chosen")
    assert "Choose people first" in window.shell.banner.text()
    take(qtbot, window, "save the search as a view")
    assert "Search for something first" in window.shell.banner.text()


def test_another_pages_actions_are_not_listed_before_something_is_typed(window):
    palette = opened(window)
    assert "Attach files…" not in palette.offered()
    field(palette).setText("attach")
    assert palette.offered() == ["Attach files…"]
    palette.reject()


def test_whoever_is_opened_by_any_way_is_a_recent_one(qtbot, window, desk):
    priya = find_people(desk, "Priya Raman")[0].id
    window.show_page("person", priya)
    window.show_page("today")
    window.show_page("role", 1)
    qtbot.wait(LOOKED_AT_AFTER_MS + 50)
    window.start_call(find_people(desk, "Amara Okafor")[0].id)
    qtbot.waitUntil(lambda: len(found_lately(desk)) == 2)
    # Priya was only passed by; the one at whom one stayed stands first.
    lines = opened(window).offered()
    assert lines[0] == "Amara Okafor"
    assert lines[1].startswith("Backend Engineer")
    assert "Priya Raman" not in lines


def test_pages_say_by_which_keys_they_are_shown(window):
    palette = opened(window)
    field(palette).setText("pipeline")
    rows = [palette.findChild(RowList).model().index(row, 0).data(ROW_ROLE) for row in range(3)]
    assert next(row for row in rows if row.title == "Pipeline").trailing == "Ctrl+5"
    assert palette.findChild(RowList).rowHeight(0) < ROW_HEIGHT
    palette.reject()


def test_esc_closes_it_with_words_in_it_too(qtbot, window):
    palette = opened(window)
    field(palette).setText("amara")
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()
