"""Headings that say how it stands with the people below them."""

from __future__ import annotations

from pathlib import Path

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
