"""The stages of a desk: those that are gone lead to where their people went."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.stage_list import StageList, stages_as_text, stages_from_text
from recruiterdesk.domain.words import Stage

NINE = StageList()


def keys(stages: StageList) -> list[str]:
    return [each.key for each in stages.stages]


def test_at_first_there_are_the_nine_in_their_order() -> None:
    assert keys(NINE) == [str(stage) for stage in Stage]
    assert NINE.standing_at(Stage.FINAL).key == "final"


def test_a_stage_that_is_gone_leads_to_where_its_people_went_step_by_step() -> None:
    stages = NINE.without("contacted", "sourced").without("sourced", "applied")
    assert stages.at("contacted").key == "applied"
    assert stages.standing_at(Stage.SOURCED).key == "applied"
    assert stages.keys_at("applied") == ("applied", "contacted", "sourced")
    assert stages.means("contacted") == ("applied", "")


def test_an_added_stage_stands_after_the_last_that_counts_as_the_same() -> None:
    stages = NINE.with_added("Phone screen", Stage.SCREENING).with_added("Test", Stage.SCREENING)
    assert keys(stages)[3:6] == ["screening", "own-1", "own-2"]
    assert stages.standing_at(Stage.SCREENING, "own-1").name == "Phone screen"
    assert stages.at("own-1").own == "own-1"
    assert stages.at("screening").own == ""
    assert stages.named(" phone SCREEN ") == stages.at("own-1")
    assert stages.named("") is None


def test_a_key_is_never_given_twice() -> None:
    stages = NINE.with_added("A", Stage.FINAL).without("own-1", "final").with_added("B", Stage.FINAL)
    assert "own-2" in keys(stages)


def test_the_name_of_a_stage_that_is_gone_means_where_its_people_went() -> None:
    stages = NINE.with_added("Phone", Stage.SCREENING).without("own-1", "applied").renamed("applied", "In")
    assert stages.named("phone") == stages.at("applied")
    assert stages.names_at("applied") == ("In", "Phone")
    assert stages.means("own-1") == ("applied", "In")
    assert stages.means("frozen") == ("frozen", "")
    again = stages.with_added("Phone", Stage.FINAL)
    assert again.named("Phone") == again.at("own-2")


def test_an_own_stage_that_no_list_knows_is_what_it_counts_as() -> None:
    assert NINE.standing_at(Stage.FINAL, "own-7").key == "final"
    with pytest.raises(KeyError):
        NINE.at("own-7")


def test_one_of_the_nine_that_no_stage_stands_for_is_the_nearest() -> None:
    stages = StageList(NINE.stages[3:])
    assert stages.at("sourced").key == "screening"


def test_stages_are_moved_within_the_ends() -> None:
    assert keys(NINE.moved("final", -1))[5:7] == ["final", "interviewing"]
    assert keys(NINE.moved("sourced", -1)) == keys(NINE)
    assert NINE.beside("sourced", -1) is None
    found = NINE.beside("sourced", 1)
    assert found is not None
    assert found.key == "contacted"


def test_a_ring_of_stages_that_are_gone_ends() -> None:
    stages = StageList(NINE.stages, (("own-1", "own-2", ""), ("own-2", "own-1", "")))
    with pytest.raises(KeyError):
        stages.at("own-1")


def test_what_is_stored_is_read_again() -> None:
    stages = NINE.renamed("final", "Last talk").without("contacted", "sourced").without("final", "offered")
    assert stages_from_text(stages_as_text(stages)) == stages
