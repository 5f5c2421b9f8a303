"""An import whose words mean a stage that was merged, renamed or added brings people to where it is today."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import RememberedKind, Stage
from recruiterdesk.operations.as_remembered import known_words
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.remembering import remember_word
from recruiterdesk.operations.stages import add_stage, merge_stages, rename_stage
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from tests.desks import found


def bring(desk: Desk, folder: Path, stage: str, name: str = "a.csv") -> records.Application:
    path = folder / name
    path.write_text(f"Name,E-Mail,Role,Client,Stage\nAna Ruiz,ana@example.com,SRE,Adatum,{stage}\n", "utf-8")
    stages, outcomes = known_words(desk)
    options = PlanOptions(
        today=desk.clock.today(), region=None, recruiter_country="DE", stage_words=stages,
        outcome_words=outcomes,
    )  # fmt: skip
    import_people(desk, build_plan(read_sheets(path), options, KnownOnDesk(desk)), name)
    (application,) = found(desk, records.Application)
    assert check_desk(desk) == ()
    return application


def test_a_merged_stage_is_the_one_into_which_it_went(desk, tmp_path):
    merge_stages(desk, "contacted", "sourced")
    assert bring(desk, tmp_path, "Contacted").stage is Stage.SOURCED


def test_a_word_that_was_said_to_mean_a_stage_follows_it_too(desk, tmp_path):
    remember_word(desk, RememberedKind.STAGE, "Tee getrunken", "submitted")
    key = add_stage(desk, "With the client", Stage.SUBMITTED)
    merge_stages(desk, "submitted", key)
    application = bring(desk, tmp_path, "Tee getrunken")
    assert (application.stage, application.own_stage) == (Stage.SUBMITTED, key)


@pytest.mark.parametrize("written", ["Phone screen", "PHONE SCREEN"])
def test_the_name_of_an_added_stage_is_known(desk, tmp_path, written):
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    assert bring(desk, tmp_path, written).own_stage == key


def test_the_name_of_a_renamed_stage_is_known(desk, tmp_path):
    rename_stage(desk, "final", "Kür")
    application = bring(desk, tmp_path, "Kür")
    assert (application.stage, application.own_stage) == (Stage.FINAL, "")


def test_a_changed_row_moves_to_the_stage_as_it_is_today(desk, tmp_path):
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    bring(desk, tmp_path, "Applied")
    assert bring(desk, tmp_path, "Phone screen", "b.csv").own_stage == key


def test_the_name_of_a_stage_that_was_merged_is_known_still(desk, tmp_path):
    merge_stages(desk, add_stage(desk, "Phone screen", Stage.SCREENING), "applied")
    assert bring(desk, tmp_path, "Phone screen").stage is Stage.APPLIED
