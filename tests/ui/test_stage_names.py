"""Stages are called as the recruiter calls them, wherever the interface says one."""

from __future__ import annotations

import pytest

from recruiterdesk.operations.stages import merge_stages, rename_stage
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
