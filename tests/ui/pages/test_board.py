"""The board: cards are dragged by mouse and keys, lanes folded, and others may move a card meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.stages import add_stage, merge_stages, rename_stage
from recruiterdesk.storage.queries.pipeline import rows_of_applications
from recruiterdesk.ui.models.lane_model import APPLICATION_MIME, LaneModel, carried_application
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.person.declining import DeclineDialog
from recruiterdesk.ui.pages.pipeline.cards import card_places
from recruiterdesk.ui.pages.pipeline.cells import stage_words
from recruiterdesk.ui.pages.pipeline.lanes import Group
from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.pages.pipeline.two_readings import TwoReadings
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowItem, RowView
from tests.desks import found

LEFT, MOVE = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot, known, workplace):
    made = PipelinePage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.board_button.click()
    return made


def shown(lane) -> list[str]:
    return [lane.model.index(row, 0).data() for row in range(lane.model.rowCount())]


def where(desk, application_id) -> Stage:
    return found(desk, records.Application, id=application_id)[0].stage


def place_in(lane, number: int) -> QPoint:
    """The middle of a lane's zone."""
    zones = lane.zones
    return zones.mapTo(lane, zones._boxes()[number].center())


def drag(lane, application_id, at: QPoint, *, drop: bool = True) -> None:
    """Hold a card over a lane, and let it go there, as the window system tells it."""
    carried = QMimeData()
    carried.setData(APPLICATION_MIME, str(application_id).encode())
    QApplication.sendEvent(lane, QDragEnterEvent(at, MOVE, carried, LEFT, NO_KEYS))
    QApplication.sendEvent(lane, QDragMoveEvent(at, MOVE, carried, LEFT, NO_KEYS))
    if drop:
        QApplication.sendEvent(lane, QDropEvent(QPointF(at), MOVE, carried, LEFT, NO_KEYS))


def test_a_card_goes_to_the_stage_on_whose_zone_it_is_dropped(qtbot, page, desk, known):
    lane = page.board.columns[Group.INTERVIEW]
    assert [target.words for target in lane.zones.targets()] == ["Submitted", "Interviewing", "Final"]
    drag(lane, known.bens, place_in(lane, 1), drop=False)
    assert lane.zones.isVisible()
    assert lane.zones.hot.words == "Interviewing"
    drag(lane, known.bens, place_in(lane, 1))
    assert where(desk, known.bens) is Stage.INTERVIEWING
    assert lane.zones.isHidden()
    qtbot.waitUntil(lambda: shown(lane) == ["Ben Foster"])
    assert lane.accessibleName() == "Interview, 1"
    assert lane.accessibleDescription() == "Submitted 0 · Interviewing 1 · Final 0"
    desk.undo()
    assert where(desk, known.bens) is Stage.SCREENING


def test_what_is_dropped_on_its_own_stage_stays_without_a_word(page, desk, known, window):
    lane = page.board.columns[Group.SCREENING]
    drag(lane, known.bens, place_in(lane, 1))
    assert where(desk, known.bens) is Stage.SCREENING
    assert window.said == []


def test_dropped_on_to_be_told_it_is_asked_how_it_ends_and_nothing_is_done_before(page, desk, known):
    lane = page.board.columns[Group.TO_BE_TOLD]
    drag(lane, known.bens, place_in(lane, 0))
    asked = page.findChild(DeclineDialog)
    assert asked.consequence() == "Ben is owed a call: it goes on your list at once."
    assert found(desk, records.Disposition, application_id=known.bens) == []
    asked.reject()
    assert found(desk, records.Closure, person_id=known.ben) == []


def test_dropped_on_placed_they_are_hired_and_asked_for_the_first_day(page, desk, known):
    lane = page.board.columns[Group.PLACED]
    drag(lane, known.bens, place_in(lane, 0))
    assert found(desk, records.Disposition, application_id=known.bens) != []
    assert page.findChild(DayDialog).windowTitle() == "When does Ben start?"


def test_who_is_to_be_told_is_not_moved_and_it_is_said_why(page, desk, known, window):
    lane = page.board.columns[Group.INTERVIEW]
    drag(lane, known.told, place_in(lane, 0))
    assert where(desk, known.told) is Stage.FINAL
    assert len(window.said) == 1
    drag(page.board.columns[Group.TO_BE_TOLD], known.told, QPoint(20, 100))
    assert window.said[1] == (
        "Priya Raman is to be told: this application has ended. You can reopen it on their page."
    )


def test_a_card_that_can_go_nowhere_is_not_lifted_and_it_is_said_why(
    qtbot, page, desk, known, window, monkeypatch
):
    lane = page.board.columns[Group.TO_BE_TOLD]
    monkeypatch.setattr(QDrag, "exec", lambda *_: pytest.fail("it was lifted"))
    lane.cards.select_id(known.told)
    lane.cards.startDrag(MOVE)
    said = "Priya Raman is to be told: this application has ended. You can reopen it on their page."
    assert window.said == [said]
    lane.cards.setFocus()
    qtbot.keyClick(lane.cards, Qt.Key.Key_Space)
    assert window.said == [said, said]
    assert page.board.carrying.application_id is None
    assert lane.zones.isHidden()
    for do in (page.move_on, page.move_back, page.decline_selected, page.pass_turn):
        do()
    assert window.said == [said] * 6
    assert page.findChild(DeclineDialog) is None


def test_who_was_hired_is_not_lifted_and_stands_as_hired(page, desk, known, window):
    desk_stage = page.board.columns[Group.OFFER].lane.stages[0].key
    move_application(desk, known.bens, desk_stage)
    decline_application(desk, known.bens, Ending(DispositionKind.HIRED))
    page.reread()
    assert not page.board.may_lift(known.bens)
    assert (
        window.said[-1]
        == "Ben Foster was hired: this application has ended. You can reopen it on their page."
    )
    assert stage_words(rows_of_applications(desk, [known.bens])[0]) == "hired"


def test_what_is_no_card_is_not_taken(page):
    lane = page.board.columns[Group.INTERVIEW]
    text = QMimeData()
    text.setText("hello")
    event = QDragEnterEvent(QPoint(10, 60), MOVE, text, LEFT, NO_KEYS)
    QApplication.sendEvent(lane, event)
    assert not event.isAccepted()
    assert carried_application(text) is None
    assert lane.zones.isHidden()


def test_a_card_that_leaves_a_lane_shows_its_cards_again(page, known):
    lane = page.board.columns[Group.INTERVIEW]
    drag(lane, known.bens, place_in(lane, 0), drop=False)
    QApplication.sendEvent(lane, QDragLeaveEvent())
    assert lane.zones.isHidden()


def test_a_card_that_another_process_moves_meanwhile_goes_where_it_is_dropped(qtbot, page, desk, known):
    lane = page.board.columns[Group.INTERVIEW]
    drag(lane, known.bens, place_in(lane, 2), drop=False)
    other = desk.beside()
    move_application(other, known.bens, "submitted")
    other.close()
    page.reread()
    assert shown(lane) == ["Ben Foster"]
    drag(lane, known.bens, place_in(lane, 2))
    assert where(desk, known.bens) is Stage.FINAL


def test_a_card_that_is_gone_when_it_is_dropped_changes_nothing(page, desk, known, window):
    lane = page.board.columns[Group.INTERVIEW]
    drag(lane, 4711, place_in(lane, 0))
    assert window.said == ["This application is gone; nothing was changed."]


def test_stages_that_change_while_a_card_is_dragged_are_shown_when_it_is_dropped(page, desk, known):
    lane = page.board.columns[Group.INTERVIEW]
    page.board.columns[Group.SCREENING].cards.drag_began.emit()
    other = desk.beside()
    merge_stages(other, "submitted", "interviewing")
    other.close()
    assert desk.changed_elsewhere()
    page.reread()
    assert page.board.columns[Group.INTERVIEW] is lane
    drag(lane, known.bens, place_in(lane, 0))
    assert where(desk, known.bens) is Stage.INTERVIEWING
    page.board.columns[Group.SCREENING].cards.drag_ended.emit()
    targets = page.board.columns[Group.INTERVIEW].zones.targets()
    assert [target.words for target in targets] == ["Interviewing", "Final"]


def test_a_card_is_carried_by_keys(qtbot, page, desk, known, window):
    lane = page.board.columns[Group.SCREENING]
    lane.cards.setFocus()
    lane.cards.select_id(known.bens)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Space)
    assert lane.zones.isVisible()
    for _ in range(3):
        qtbot.keyClick(lane.cards, Qt.Key.Key_Right)
    assert page.board.columns[Group.INTERVIEW].zones.hot.words == "Interviewing"
    assert lane.zones.isHidden()
    assert window.said[-1] == "Ben Foster to “Interviewing”: Enter drops, Esc puts back."
    qtbot.keyClick(lane.cards, Qt.Key.Key_Left)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Return)
    assert where(desk, known.bens) is Stage.SUBMITTED
    assert window.shown == []


def test_esc_puts_a_carried_card_back_and_stays_on_the_page(qtbot, page, desk, known, window):
    lane = page.board.columns[Group.SCREENING]
    lane.cards.setFocus()
    lane.cards.select_id(known.bens)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Space)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Escape)
    assert window.went_back == 0
    assert page.board.carrying.application_id is None
    qtbot.keyClick(lane.cards, Qt.Key.Key_Escape)
    assert window.went_back == 1
    assert where(desk, known.bens) is Stage.SCREENING


def test_a_card_is_carried_to_be_told_and_asked_how_it_ends(qtbot, page, known):
    lane = page.board.columns[Group.SCREENING]
    lane.cards.setFocus()
    lane.cards.select_id(known.bens)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Space)
    for _ in range(20):
        qtbot.keyClick(lane.cards, Qt.Key.Key_Right)
    qtbot.keyClick(lane.cards, Qt.Key.Key_Space)
    assert page.findChild(DeclineDialog) is not None


def test_arrows_go_from_lane_to_lane(qtbot, page):
    first = page.board.columns[Group.SCREENING]
    first.cards.setFocus()
    qtbot.keyClick(first.cards, Qt.Key.Key_Right)
    told = page.board.columns[Group.TO_BE_TOLD]
    assert page.board.focused() is told
    qtbot.keyClick(told.cards, Qt.Key.Key_Right)
    assert page.board.focused() is told
    qtbot.keyClick(told.cards, Qt.Key.Key_Left)
    assert page.board.focused() is first


def test_folded_lanes_are_remembered_and_still_take_a_card(qtbot, page, workplace, desk, known):
    lane = page.board.columns[Group.INTERVIEW]
    lane.fold_button.click()
    assert lane.is_folded()
    assert lane.cards.isHidden()
    drag(lane, known.bens, place_in(lane, 0))
    assert where(desk, known.bens) is Stage.SUBMITTED
    again = PipelinePage(workplace)
    qtbot.addWidget(again)
    again.show()
    assert again.board.columns[Group.INTERVIEW].is_folded()
    qtbot.keyClick(again.board.columns[Group.INTERVIEW], Qt.Key.Key_Space)
    assert not again.board.columns[Group.INTERVIEW].is_folded()
    assert page.board.columns[Group.TO_BE_TOLD].fold_button.isHidden()


def test_a_lane_for_each_stage_scrolls_aside_and_to_be_told_stays_in_sight(qtbot, page, desk, known):
    add_stage(desk, "Phone screen", Stage.SCREENING)
    page.filters.each_stage.click()
    words = [lane.lane.words for lane in page.board.columns.values()]
    assert words[3:5] == ["Screening", "Phone screen"]
    assert words[-1] == "To be told"
    told, bar = page.board.columns[Group.TO_BE_TOLD], page.board.area.horizontalScrollBar()
    assert bar.maximum() > 0
    assert page.rect().contains(told.geometry().translated(told.parentWidget().mapTo(page, QPoint())))
    near = page.board.columns["stage:interviewing"]
    page.board.area.ensureWidgetVisible(near)
    before = bar.value()
    right = page.board.area.viewport().mapTo(page, QPoint(page.board.area.viewport().width() - 5, 100))
    drag(near, known.bens, near.mapFrom(page, right), drop=False)
    assert bar.value() > before


def test_a_renamed_stage_is_called_so(qtbot, page, desk):
    rename_stage(desk, "offered", "Contract")
    qtbot.waitUntil(lambda: page.board.columns[Group.OFFER].lane.words == "Contract")


def test_the_lane_s_model_keeps_qts_rules(qtmodeltester):
    model = LaneModel(lambda ids: [RowItem(one, RowView("A", f"No. {one}")) for one in ids], 20)
    model.show_cards(range(50), [])
    qtmodeltester.check(model)
    model.show_cards(range(50), [RowItem(one, RowView("A", f"New {one}")) for one in range(20)])
    assert model.index(19, 0).data() == "New 19"
    assert model.index(20, 0).data() == "No. 20"
    qtmodeltester.check(model)


def test_the_picture_of_a_dragged_card_is_the_card(page, known):
    lane = page.board.columns[Group.SCREENING]
    lane.cards.select_id(known.bens)
    index = lane.cards.currentIndex()
    assert not lane.cards.picture_of(index).isNull()
    assert carried_application(lane.model.mimeData([index])) == known.bens
    assert lane.model.supportedDragActions() == MOVE
    assert lane.model.mimeTypes() == [APPLICATION_MIME]


def test_the_mouse_drags_the_card_on_which_it_was_pressed(qtbot, page, known, monkeypatch):
    lane = page.board.columns[Group.SCREENING]
    carried: list[int | None] = []

    def hold(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        assert page.board._is_dragged
        carried.append(carried_application(drag.mimeData()))
        return MOVE

    monkeypatch.setattr(QDrag, "exec", hold)
    lane.cards.setCurrentIndex(QModelIndex())
    lane.cards.startDrag(MOVE)
    assert carried == []
    row = lane.model.ids().index(known.bens)
    at = lane.cards.visualRect(lane.model.index(row, 0)).center()
    ground = lane.cards.viewport()
    qtbot.mousePress(ground, LEFT, pos=at)
    for step in range(1, 6):
        qtbot.mouseMove(ground, at + QPoint(8 * step, 0))
        moved = at + QPoint(8 * step, 0)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove, QPointF(moved), ground.mapToGlobal(QPointF(moved)),
            Qt.MouseButton.NoButton, LEFT, NO_KEYS,
        )  # fmt: skip
        QApplication.sendEvent(ground, event)
    assert carried[:1] == [known.bens]
    assert not page.board._is_dragged


def test_a_narrow_card_gives_the_name_the_whole_width(page):
    wide, narrow = QRect(0, 0, 160, 60), QRect(0, 0, 120, 60)
    circle, texts = card_places(wide)
    assert circle.width() == 28
    assert texts.left() > circle.right()
    circle, texts = card_places(narrow)
    assert circle.isEmpty()
    assert texts == narrow


def test_hovering_a_quiet_card_says_since_when_it_is_in_its_stage(page, known):
    lane = page.board.columns[Group.SCREENING]
    row = lane.model.ids().index(known.bens)
    said = lane.model.index(row, 0).data(ROW_ROLE).tooltip
    assert said.splitlines()[-1].endswith("in this stage")


def test_before_the_cards_are_read_the_keyboard_is_on_the_board_not_in_the_search(
    qtbot, page, workplace, known, monkeypatch
):
    monkeypatch.setattr(TwoReadings, "ask", lambda *_: None)
    made = PipelinePage(workplace)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    assert made.shows_board()
    assert made.window().focusWidget() is made.board
    qtbot.keyClick(made.board, Qt.Key.Key_L)
    assert (made.search_field.text(), made.table_button.isChecked()) == ("", True)


def test_the_keyboard_goes_to_a_card_when_they_are_read(qtbot, page):
    page.board.setFocus()
    page.reread()
    qtbot.waitUntil(lambda: page.board.focused() is not None)


def test_what_arranges_the_table_shows_it(page):
    assert page.shows_board()
    page.arrange().close()
    assert page.table_button.isChecked()


def test_b_and_l_take_the_keyboard_along(qtbot, page):
    does = {action.shortcut().toString(): action.trigger for action in page.page_actions()}
    does["L"]()
    assert page.window().focusWidget() is page.table
    does["B"]()
    assert page.board.focused() is not None


def test_the_fold_is_large_enough_for_the_mouse(page):
    for lane in page.board.columns.values():
        assert lane.fold_button.isHidden() or lane.fold_button.width() >= 18
