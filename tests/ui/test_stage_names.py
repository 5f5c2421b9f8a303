"""Stages are called as the recruiter calls them, wherever the interface says one."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import add_stage, merge_stages, rename_stage
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.ui.pages.call.identity import about_line
from recruiterdesk.ui.pages.calls_rows import RowContext, subtitle_of, whereabouts
from recruiterdesk.ui.pages.people.rows import person_item
from recruiterdesk.ui.stage_names import StageNames
from recruiterdesk.ui.wording import stage_word
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of


@pytest.fixture
def workplace(qapp, tmp_path):
    desk = new_desk(tmp_path, FakeClock())
    made = workplace_of(desk, NotingWindow())
    yield made
    made.changes.stop()
    desk.close()


def test_a_stage_is_called_as_on_the_desk_and_by_its_word_again(qtbot, workplace):
    names = StageNames(workplace)
    assert stage_word("final") == "final"
    rename_stage(workplace.desk, "final", "Last talk")
    qtbot.waitUntil(lambda: stage_word("final") == "Last talk")
    merge_stages(workplace.desk, "interviewing", "final")
    merge_stages(workplace.desk, "contacted", "sourced")
    qtbot.waitUntil(lambda: stage_word("interviewing") == "Last talk")
    assert stage_word("contacted") == "sourced"
    for _ in range(3):
        workplace.desk.undo()
    qtbot.waitUntil(lambda: stage_word("final") == "final")
    assert stage_word("contacted") == "contacted"
    names.leave()


def test_lines_of_history_name_the_stage_as_it_is_called_now(workplace):
    rename_stage(workplace.desk, "final", "Last talk")
    said, _ = workplace.sentences.line("application.moved", (("stage", "final"), ("role", "SRE")), "")
    assert said == "Moved to “Last talk” for SRE."
    merge_stages(workplace.desk, "final", "offered")
    said, _ = workplace.sentences.line("application.moved", (("stage", "final"), ("role", "SRE")), "")
    assert said == "Moved to “offered” for SRE."


def test_people_calls_and_the_call_say_an_added_stage_by_its_own_name(workplace):
    desk, names = workplace.desk, StageNames(workplace)
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    names.follow()
    ana = add_person(desk, PersonDetails("Ana Ruiz"))
    application = add_application(desk, ana, add_role(desk, "Adatum", "SRE"), Stage.APPLIED)
    move_application(desk, application, key)
    (row,) = find_people(desk)
    assert person_item(row).view.trailing == "SRE · Adatum · Phone screen"
    decline_application(desk, application, Ending(DispositionKind.DECLINED_BY_US))
    (row,) = find_people(desk)
    assert person_item(row).view.trailing == "SRE · Adatum · ended at Phone screen"
    (queued,) = call_queue(desk)
    assert subtitle_of(queued, RowContext(whereabouts(desk), {})) == "SRE · Adatum · Phone screen"
    assert about_line(call_sheet(desk, ana)) == "SRE · Adatum · Phone screen"
    names.leave()


def test_a_step_names_the_stage_and_one_of_an_earlier_version_does_without(workplace):
    desk = workplace.desk
    ana = add_person(desk, PersonDetails("Ana Ruiz"))
    move_application(
        desk, add_application(desk, ana, add_role(desk, "Adatum", "SRE"), Stage.APPLIED), "final"
    )
    (step,) = desk.steps(1)
    sentences = workplace.sentences
    assert sentences.render(f"label.{step.label_key}", step.label_values) == "Move Ana Ruiz to “final”"
    assert sentences.render("label.application.move", (("name", "Ana Ruiz"),)) == "Move Ana Ruiz"
