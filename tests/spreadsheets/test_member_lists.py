"""Lists of members, committees and speakers: offices that are held, talks that are given, rows that count."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.fields import Field
from tests.spreadsheets.tables import plan_of


def test_initials_in_front_do_not_turn_the_names_of_a_column(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Designation,Email\nG. Bhavani,Horticulture,kvk.town@example.com\n"
        "R. Devaraja,Farm manager,\nDr. Sanjay Dutta Nair,Head,sanair@example.com\n"
        "Mr. Ravi Pillai,Agronomist,ravip35@example.com\n",
    )
    assert [record.full_name for record in plan.records] == [
        "G. Bhavani", "R. Devaraja", "Sanjay Dutta Nair", "Ravi Pillai",
    ]  # fmt: skip


@pytest.mark.parametrize("office", ["role", "post"])
def test_offices_of_a_committee_are_held(tmp_path: Path, office: str) -> None:
    plan = plan_of(
        tmp_path,
        f"name,{office},mobile\nAda Kern,President,6300 1707\nIan Roth,Vice-President,6300 1708\n"
        "Nora Falk,Events Director,6300 1709\nLea Brandt,Events Director,6300 1710\nOtto Jung,,6300 1711\n",
        region="HK",
    )
    assert [record.title for record in plan.records[:3]] == ["President", "Vice-President", "Events Director"]
    assert not any(record.role for record in plan.records)


def test_a_post_that_several_want_is_the_job_to_fill(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "name,post,mobile\nAda Kern,Events Director,6300 1707\nIan Roth,Events Director,6300 1708\n",
        region="HK",
    )
    assert [record.role for record in plan.records] == ["Events Director", "Events Director"]


def test_titles_of_talks_are_no_jobs(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Date,Presenter,Title\n6 May 2020,Ada Kern,Managing Intelligence: Skilled Experts and AI in Markets\n"
        "20 May 2020,Ian Roth,Why Don't We Sleep Enough? A Field Experiment\n"
        "3 Jun 2020,Nora Falk,Physician Response to Malpractice Allegations\n"
        "17 Jun 2020,Lea Brandt,Family Spillover Effects of Misdiagnosis\n",
    )
    assert not any(record.title or record.role for record in plan.records)
    assert plan.records[1].extra[-1] == ("Title", "Why Don't We Sleep Enough? A Field Experiment")


def test_long_titles_of_jobs_stay_jobs(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Title\nAda Kern,Head of Community and Long-Term Societal Impact\n"
        "Ian Roth,Co-Founder and Chief Executive Officer\nNora Falk,Senior Program Manager at a Bank\n"
        "Lea Brandt,Helping teams to work better together\n",
    )
    assert all(record.title for record in plan.records)


def test_the_title_of_a_proposed_session_is_no_job(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name\tEmail Address\tProposed Session Title\nAda Kern\tada@example.com\tThe Chain\n"
        "Ian Roth\tian@example.com\tShot through the heart\n",
    )
    assert [column.field for column in plan.columns] == [Field.FULL_NAME, Field.EMAIL, None]


def test_names_stand_beside_a_column_that_counts_the_rows(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        ',Name,Institution\n0,Celina Bermejo,Council for Research\n1,Johannes Bischof,"Fritz House, Berlin"\n'
        "2,André Eckert,Center for Physics\n3,J. H. Westfield,University of Davis\n",
    )
    assert [record.full_name for record in plan.records][:2] == ["Celina Bermejo", "Johannes Bischof"]
    assert plan.records[0].company == "Council for Research"
    assert not plan.rejected


def test_the_institution_of_a_candidate_may_be_a_school(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Candidate,Institution,Role,Status\nAda Kern,Hill College,Analyst,Interview\n"
        "Ian Roth,Lake College,Analyst,Rejected\n",
    )
    assert not any(record.company for record in plan.records)


def test_an_apostrophe_ends_a_hebrew_name(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Phone\nרז גורביץ',+972 54 208 8460\n'דוד לוי',+972 54 208 8461\n")
    assert [record.full_name for record in plan.records] == ["רז גורביץ'", "דוד לוי"]
