"""Headings of one form say the same: where one names the client ahead of the job, so do the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

HEADER = "Name;Phone;Email;Stage\n"
ANA = "Ana Ruiz;0171 2345678;ana@example.com;Interview\n"
BO = "Bo Li;0171 2345679;bo@example.com;Offer\n"


def said(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    return [(each.role, each.client) for each in plan_of(tmp_path, text).records]


@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        ("Forge Halden - Zymurgist", "Brewery Nord - Buyer", ("Zymurgist", "Forge Halden")),
        ("Zymurgist – Forge Halden", "Buyer – Brewery Nord", ("Zymurgist", "Forge Halden")),
        ("Zymurgist / Forge Halden", "Buyer / Brewery Nord", ("Zymurgist", "Forge Halden")),
        ("Zymurgist – Forge Halden", "Brewery Nord", ("", "")),
        ("Week 47 – others", "Buyer – Brewery Nord", ("", "")),
        ("Zymurgist – Spain", "Buyer – Brewery Nord", ("", "")),
        ("Zymurgist – Forge – Halden", "Buyer – Brewery Nord", ("", "")),
    ],
)
def test_a_job_that_nobody_knows_stands_where_others_stand(
    tmp_path: Path, first: str, second: str, meant: tuple[str, str]
) -> None:
    between = f"{HEADER}{first};;;\n{ANA}{second};;;\n{BO}"
    assert said(tmp_path, between)[0] == meant
    above = f"List;;;\n{first};;;\n{HEADER}{ANA};;;\n{second};;;\n{HEADER}{BO}"
    assert said(tmp_path, above)[0] == meant


def test_jobs_on_both_sides_tell_nothing_of_others(tmp_path: Path) -> None:
    text = (
        f"{HEADER}Zymurgist – Forge Halden;;;\n{ANA}Buyer – Brewery Nord;;;\n{BO}"
        f"Brewery Nord – Cook;;;\nEva Mora;0171 2345670;eva@example.com;Offer\n"
    )
    assert said(tmp_path, text)[0] == ("", "")


@pytest.mark.parametrize(
    ("title", "role", "client"),
    [
        ("Store Manager – Leeds", "Store Manager", ""),
        ("Säljare – Gävle (2 tjänster)", "Säljare", ""),
        ("Store Manager (2 posts) – Harlow Foods Ltd", "Store Manager", "Harlow Foods Ltd"),
        ("Store Manager", "", ""),
        ("Sales – Leeds", "", ""),
        ("Recruiting Manager – Leeds", "", ""),
        ("Recruiter – Berlin", "", ""),
        ("Store Manager 2 – Leeds", "", ""),
    ],
)
def test_a_title_of_a_job_and_a_place_says_the_job(
    tmp_path: Path, title: str, role: str, client: str
) -> None:
    assert said(tmp_path, f"{title};;;\n{HEADER}{ANA}") == [(role, client)]
