"""Headings that say how it stands with the people below them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


def _below(tmp_path: Path, headings: list[str], header: str = "Name;Phone;Role") -> list[tuple[str, ...]]:
    lines = [header]
    for number, heading in enumerate(headings):
        lines += [f"{heading};;", f"Ana Ruiz{'abcdef'[number]};+34 600 000 00{number};Buyer"]
    records = plan_of(tmp_path, "\n".join(lines) + "\n").records
    assert len(records) == len(headings)
    return [(each.stage, each.client, each.mapped_outcome or "") for each in records]


def test_headings_of_states_are_no_clients(tmp_path: Path) -> None:
    assert _below(tmp_path, ["EN PROCESO", "DESCARTADOS", "NUEVA VIDA", "CONTRATADOS"]) == [
        ("EN PROCESO", "", ""),
        ("DESCARTADOS", "", "declined_by_client"),
        ("NUEVA VIDA", "", ""),
        ("CONTRATADOS", "", "hired"),
    ]


def test_a_heading_of_those_who_go_on_ends_that_of_those_who_are_out(tmp_path: Path) -> None:
    assert _below(tmp_path, ["Rejected", "On hold", "Désistements", "En attente"]) == [
        ("Rejected", "", "declined_by_client"),
        ("On hold", "", ""),
        ("Désistements", "", "withdrew"),
        ("En attente", "", ""),
    ]


def test_clients_head_their_people_also_where_those_who_are_out_stand_last(tmp_path: Path) -> None:
    assert _below(tmp_path, ["Halden", "Nordwerk", "Elbtal", "Absagen"]) == [
        ("", "Halden", ""),
        ("", "Nordwerk", ""),
        ("", "Elbtal", ""),
        ("Absagen", "Elbtal", "declined_by_client"),
    ]


def test_a_table_without_names_has_no_such_headings(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name\nMüller, Björn\nana@example.com\nAna Ruiz,5")
    assert {1, 3, 4} == {each.row for each in (*plan.records, *plan.rejected, *plan.skipped)}


@pytest.mark.parametrize(
    ("live", "out", "ending"),
    [
        ("Lopend", "Afgewezenen", "declined_by_client"), ("Lopend", "Afwijzingen", "declined_by_client"),
        ("Käynnissä", "Hylätyt", "declined_by_client"), ("В роботі", "Відмови", "declined_by_client"),
        ("Aktive", "Afviste", "declined_by_client"), ("Aktiv", "Abgelehnte Bewerber", "declined_by_client"),
        ("Attivi", "Non idonei", "declined_by_client"), ("Aktif", "Elenenler", "declined_by_client"),
        ("Attivi", "Rinunce", "withdrew"), ("В работе", "Отказались", "withdrew"),
        ("Active", "Placements", "hired"), ("Käynnissä", "Valitut", "hired"), ("W toku", "Przyjęci", "hired"),
    ],
)  # fmt: skip
def test_groups_of_those_who_are_out_head_them(tmp_path: Path, live: str, out: str, ending: str) -> None:
    assert _below(tmp_path, [live, out]) == [(live, "", ""), (out, "", ending)]


@pytest.mark.parametrize(
    ("heading", "stage"),
    [
        ("Offer Moments", None), ("Reject Handling Specialist", None), ("Placement Officer", None),
        ("2nd interview", "interviewing"), ("Screening", "screening"), ("CV sent", "submitted"),
    ],
)  # fmt: skip
def test_a_job_alone_among_jobs_is_no_state_by_one_of_its_words(
    tmp_path: Path, heading: str, stage: str | None
) -> None:
    text = f"Role,Client,Name,Stage\n{heading},,,\n,Acme,Ana Ruiz,\n,Acme,Bo Li,\n"
    records = plan_of(tmp_path, text).records
    assert [(each.mapped_stage, each.mapped_outcome) for each in records] == [(stage, None)] * 2


@pytest.mark.parametrize("heading", ["Rejected", "Rejected by client", "ΑΠΟΡΡΙΦΘΗΚΑΝ", "Hylätyt"])
def test_an_end_alone_among_jobs_heads_those_who_are_out(tmp_path: Path, heading: str) -> None:
    text = f"Role,Client,Name,Stage\n{heading},,,\nBuyer,Acme,Ana Ruiz,Interview\n"
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == ["declined_by_client"]
