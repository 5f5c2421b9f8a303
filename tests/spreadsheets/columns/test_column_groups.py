"""Headers over two rows: what a name says with the group above it."""

from __future__ import annotations

from pathlib import Path

from tests.spreadsheets.tables import plan_of

_TWO_ROWS = (
    ",Kontakt,,Bewerbung,,,Absage,,\n"
    "Kandidat/in,Tel.,E-Mail,Stelle,Stufe,Datum,Datum,Grund,mitgeteilt am\n"
    "Hanna Kurz,+49 172 1010101,hanna@x.de,Pflege,Probearbeiten,01.10.2026,,,\n"
    "Piet Maas,+49 172 2020202,piet@x.de,Pflege,Probearbeiten,02.10.2026,10.11.2026,zu weit,12.11.2026\n"
    "Ida Roth,+49 172 3030303,ida@x.de,Pflege,Probearbeiten,02.10.2026,,zu weit,\n"
)


def test_a_day_and_a_reason_are_those_of_the_group_above(tmp_path: Path) -> None:
    hanna, piet, ida = plan_of(tmp_path, _TWO_ROWS).records
    assert (hanna.mapped_outcome, hanna.told) == (None, None)
    assert (piet.mapped_outcome, piet.told, piet.internal_reason) == ("declined_by_client", "told", "zu weit")
    assert {name: str(day) for name, day in piet.dates} == {
        "applied": "2026-10-02",
        "decided": "2026-11-10",
        "told": "2026-11-12",
    }
    assert (ida.mapped_outcome, ida.told) == ("declined_by_client", "untold")


def test_a_name_that_says_enough_needs_no_group(tmp_path: Path) -> None:
    text = "Person,,Letzter,\nName,E-Mail,Stelle,Datum\nAna Ruiz,ana@x.es,Pflege,01.10.2026\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.full_name, dict(ana.dates)) == ("Ana Ruiz", {})


def test_a_day_below_another_group_says_nothing(tmp_path: Path) -> None:
    text = (
        "Person,,Schulung,\nName,E-Mail,Datum,Ort\n"
        "Ana Ruiz,ana@x.es,01.10.2026,Ulm\nBo Li,bo@x.es,02.10.2026,Ulm\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.full_name, dict(ana.dates), ana.is_candidate) == ("Ana Ruiz", {}, False)


def test_a_group_that_speaks_of_a_no_is_enough(tmp_path: Path) -> None:
    text = (
        "Person,,Bewerbung,,Absage der Fabrik,\nName,E-Mail,Stelle,Stufe,am,Grund\n"
        "Ana Ruiz,ana@x.es,Pflege,Interview,10.11.2026,zu weit\nBo Li,bo@x.es,Pflege,Interview,,\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, ana.internal_reason, bo.mapped_outcome) == (
        "declined_by_client", "zu weit", None,
    )  # fmt: skip
    assert {name: str(day) for name, day in ana.dates} == {"decided": "2026-11-10"}


def test_names_and_titles_below_a_group_are_those_of_the_group(tmp_path: Path) -> None:
    text = (
        "Candidate,,Contact,,Role,,Client,,Interview 1,\n"
        "First,Last,Mobile,Email,Title,Location,Name,Email,Date,Result\n"
        "Imogen,Clarke,07700 900811,imogen@x.uk,Buyer,Leeds,Tesco,hm@x.uk,03.11.2026,Pass\n"
    )
    (imogen,) = plan_of(tmp_path, text, region="GB").records
    assert (imogen.full_name, imogen.role, imogen.client, imogen.title) == (
        "Imogen Clarke",
        "Buyer",
        "Tesco",
        "",
    )
    assert imogen.emails == ("imogen@x.uk",)


def test_below_another_person_stands_nobody_of_the_table(tmp_path: Path) -> None:
    text = (
        "Bewerber,,Stelle,,Hiring Manager,\nName,E-Mail,Titel,Ort,Name,Telefon\n"
        "Ana Ruiz,ana@x.es,Pflege,Ulm,Eva Mora,0171 5550801\n"
    )
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.full_name, ana.role, ana.phones) == ("Ana Ruiz", "Pflege", ())


def test_a_name_below_the_employer_is_that_of_the_employer(tmp_path: Path) -> None:
    text = "Person;;Firma;\nVorname;Nachname;Name;Ort\nKarl;May;Winnetou GmbH;Radebeul\n"
    (karl,) = plan_of(tmp_path, text).records
    assert (karl.full_name, karl.company) == ("Karl May", "Winnetou GmbH")


def test_results_of_single_rounds_are_no_outcome_beside_the_final_decision(tmp_path: Path) -> None:
    text = (
        "Candidate,,Job,1st interview,,2nd interview,,Final decision,\n"
        "Name,Email,Position,Date,Result,Date,Result,Outcome,Date\n"
        "Ana Ruiz,ana@x.es,Buyer,05.10.2026,Pass,13.10.2026,Fail,Rejected,15.10.2026\n"
        "Bo Li,bo@x.es,Buyer,06.10.2026,Pass,14.10.2026,Pass,,\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, ana.told, ana.mapped_stage) == (
        "declined_by_client",
        "untold",
        "interviewing",
    )
    assert {name: str(day) for name, day in ana.dates} == {"decided": "2026-10-15"}
    assert (bo.mapped_outcome, bo.mapped_stage, dict(bo.dates)) == (None, "interviewing", {})


def test_a_day_of_the_next_round_is_not_that_of_the_result_beside_it(tmp_path: Path) -> None:
    text = (
        "Candidate,,Job,1st interview,,2nd interview,\n"
        "Name,Email,Position,Date,Result,Date,Result\n"
        "Ana Ruiz,ana@x.es,Buyer,05.10.2026,Pass,13.10.2026,Rejected\n"
        "Bo Li,bo@x.es,Buyer,06.10.2026,Rejected,,\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert "decided" not in dict(ana.dates)
