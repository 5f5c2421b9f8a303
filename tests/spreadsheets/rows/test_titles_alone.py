"""A title alone names nobody, degrees behind a comma are no part of a name, and a page is no job."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import document_of, only, plan_of


@pytest.mark.parametrize(
    "name", ["Dr.", "Prof. Dr.", "Prof", "Dipl.-Ing.", "Frau", "Familie", "Firma", "Family"]
)
def test_a_title_alone_names_nobody(tmp_path: Path, name: str) -> None:
    plan = plan_of(tmp_path, f"Name,Email,City\n{name},a@x.de,Bonn\nAna Ruiz,b@x.de,Bonn\n{name},,Bonn\n")
    assert [record.full_name for record in plan.records] == ["", "Ana Ruiz"]
    assert [(row.row, row.reason) for row in plan.rejected] == [(4, "no_identity")]


@pytest.mark.parametrize("name", ["Dame", "Dr. Meier", "Familie Meier", "Madonna"])
def test_a_name_that_may_be_a_title_stays(tmp_path: Path, name: str) -> None:
    record = only(plan_of(tmp_path, f"Name,Email\n{name},a@x.de\n"))
    assert record.given or record.family


@pytest.mark.parametrize(
    ("family", "kept"),
    [("Meyer, PhD, PMP", {"Last Name": "Meyer, PhD, PMP"}), ("Meyer, MBA", {"Last Name": "Meyer, MBA"})],
)
def test_degrees_behind_a_family_name_are_kept(tmp_path: Path, family: str, kept: dict[str, str]) -> None:
    text = (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        f'Anna,"{family}",a@x.de,Acme,Engineer,12 Nov 2026\nBo,"Li, Jr.",b@x.de,Acme,Buyer,12 Nov 2026\n'
    )
    anna, bo = document_of(plan_of(tmp_path, text))["records"]
    assert (anna["full_name"], anna["extra"]) == ("Anna Meyer", kept)
    assert (bo["full_name"], bo["extra"]) == ("Bo Li Jr.", {})


@pytest.mark.parametrize("page", ["www.ana.de", "https://ana.example.org", "linkedin.com/in/ana"])
def test_a_page_under_the_job_is_kept_beside_it(tmp_path: Path, page: str) -> None:
    text = (
        f"Name,Email,Current position\nAna Ruiz,a@x.de,{page}\nBo Li,b@x.de,Buyer\nCy Fox,c@x.de,Sr. Buyer\n"
    )
    ana, bo, cy = document_of(plan_of(tmp_path, text))["records"]
    assert (ana["title"], ana["extra"]) == ("", {"Current position": page})
    assert [each["title"] for each in (bo, cy)] == ["Buyer", "Sr. Buyer"]
