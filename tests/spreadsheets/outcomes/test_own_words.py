"""The recruiter's own words for stages and outcomes count before everybody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.spreadsheets.planned import PlannedRecord
from tests.spreadsheets.tables import codes, only, plan_of

HEAD = "Name,Role,Stage,Outcome\n"


def record(tmp_path: Path, stage: str, outcome: str, **words: object) -> PlannedRecord:
    return only(plan_of(tmp_path, f"{HEAD}Ana Ruiz,Lead,{stage},{outcome}\n", **words))


def test_every_meaning_is_a_stage_an_outcome_or_none():
    assert {meaning.stage for meaning in WordMeaning} == {None, *Stage}
    assert {meaning.ending.kind for meaning in WordMeaning} == {None, *DispositionKind}
    assert all(meaning.ending.known for meaning in WordMeaning)


@pytest.mark.parametrize(
    ("meaning", "stage", "outcome"),
    [
        (WordMeaning.FINAL, Stage.FINAL, None),
        (WordMeaning.HIRED, Stage.HIRED, DispositionKind.HIRED),
        (WordMeaning.WITHDREW, None, DispositionKind.WITHDREW),
        (WordMeaning.ACTIVE, None, None),
    ],
)
def test_a_word_in_the_column_of_stages_means_what_she_says(tmp_path, meaning, stage, outcome):
    read = record(tmp_path, "Tee getrunken", "", stage_words=(("TEE getrunken", meaning),))
    assert (read.mapped_stage, read.mapped_outcome) == (stage, outcome)
    assert read.stage == "Tee getrunken"


@pytest.mark.parametrize(
    ("meaning", "stage", "outcome", "on_hold"),
    [
        (WordMeaning.FINAL, Stage.FINAL, None, False),
        (WordMeaning.DECLINED_BY_US, None, DispositionKind.DECLINED_BY_US, False),
        (WordMeaning.ON_HOLD, None, None, True),
        (WordMeaning.ACTIVE, None, None, False),
    ],
)
def test_a_word_in_the_column_of_outcomes_means_what_she_says(tmp_path, meaning, stage, outcome, on_hold):
    plan = plan_of(tmp_path, f"{HEAD}Ana Ruiz,Lead,,Schublade\n", outcome_words=(("schublade", meaning),))
    read = only(plan)
    assert (read.mapped_stage, read.mapped_outcome, read.on_hold) == (stage, outcome, on_hold)
    assert codes(plan) == []


def test_her_word_counts_where_everybody_else_means_something_else(tmp_path):
    words = {"outcome_words": (("abgelehnt", WordMeaning.TURNED_OFFER_DOWN),)}
    assert record(tmp_path, "Offer", "Abgelehnt").mapped_outcome is DispositionKind.DECLINED_BY_CLIENT
    assert record(tmp_path, "Offer", "Abgelehnt", **words).mapped_outcome is DispositionKind.TURNED_OFFER_DOWN
    assert record(tmp_path, "Offer", "Withdrew", **words).mapped_outcome is DispositionKind.WITHDREW


def test_the_stage_of_its_own_column_counts_before_that_in_an_outcome(tmp_path):
    read = record(tmp_path, "Screening", "Runde", outcome_words=(("runde", WordMeaning.FINAL),))
    assert read.mapped_stage is Stage.SCREENING


def test_words_of_one_column_say_nothing_of_the_other(tmp_path):
    read = record(tmp_path, "Final", "Final", stage_words=(("final", WordMeaning.OFFERED),))
    assert read.mapped_stage is Stage.OFFERED
    assert read.mapped_outcome is None
