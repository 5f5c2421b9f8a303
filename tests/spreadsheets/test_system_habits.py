"""What programs write beside people: days of a status, opt-outs, parts in meetings, further sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    "headers",
    [
        "Candidate,Job,Status,Status date",
        "Candidate,Job,Stage,Stage entered on",
        "Candidate,Job,Stage,In stage since",
        "Kandidat,Stelle,Status,Status seit",
        "Kandidat,Stelle,Status,Statusdatum",
        "Candidat,Poste,Statut,Date du statut",
        "Candidato,Puesto,Estado,Fecha de estado",
        "Candidato,Posizione,Stato,Data stato",
        "Candidato,Posizione,Stato,Ultima modifica stato",
        "Candidato,Posizione,Stato,Data ultima modifica dello stato",
        "Candidato,Vaga,Status,Última alteração do status",
        "Candidato,Puesto,Estado,Fecha de cambio de estado",
        "Candidat,Poste,Statut,Date de modification du statut",
        "Candidat,Poste,Étape,Date de changement d'étape",
        "Candidat,Poste,Statut,Date de mise à jour du statut",
        "Kandydat,Stanowisko,Etap,Ostatnia zmiana etapu",
        "Uchazeč,Pozice,Stav,Poslední změna stavu",
        "Kandidat,Tjänst,Status,Senaste statusändring",
        "Ansøger,Stilling,Status,Seneste statusændring",
        "Kandidat,Stilling,Status,Siste statusendring",
        "Candidato,Puesto,Estado,Última modificación de estado",
        "Kandidaat,Vacature,Status,Datum status",
        "Kandydat,Stanowisko,Status,Data statusu",
        "Uchazeč,Pozice,Stav,Datum změny stavu",
        "Kandidat,Tjänst,Status,Status sedan",
        "Ansøger,Stilling,Status,Status dato",
        "Candidato,Vaga,Status,Data do status",
    ],
)
def test_the_day_of_the_status_is_that_of_the_end(tmp_path: Path, headers: str) -> None:
    rows = "Ana Ruiz,Buyer,Rejected,2026-11-13\nBo Li,Buyer,Interview,2026-11-16\n"
    ana, bo = plan_of(tmp_path, f"{headers}\n{rows}").records
    assert [(str(meaning), str(day)) for meaning, day in ana.dates] == [("decided", "2026-11-13")]
    assert bo.mapped_outcome is None


@pytest.mark.parametrize(
    "headers",
    [
        "Timestamp,Full name,Which position are you applying for?",
        "Tijdstempel,Wat is je naam?,Op welke functie solliciteer je?",
        "Horodateur,Nom et prénom,Poste souhaité",
        "ID,Completion time,Name,Job applied for",
    ],
)
def test_the_moment_of_a_form_is_when_somebody_applied(tmp_path: Path, headers: str) -> None:
    ahead = "1," if headers.startswith("ID") else ""
    rows = f"{ahead}13/11/2026 09:14:03,Ana Ruiz,Buyer\n{ahead}20/11/2026 18:00:59,Bo Li,Buyer\n"
    ana, _ = plan_of(tmp_path, f"{headers}\n{rows}").records
    assert [(str(meaning), str(day)) for meaning, day in ana.dates] == [("applied", "2026-11-13")]


def test_the_moment_behind_the_people_is_only_kept(tmp_path: Path) -> None:
    text = "Name,Job,Stage,Timestamp\nAna Ruiz,Buyer,Interview,13/11/2026 09:14:03\n"
    record = only(plan_of(tmp_path, text))
    assert (record.dates, dict(record.extra)["Timestamp"]) == ((), "13/11/2026 09:14:03")


@pytest.mark.parametrize(
    "header", ["Refus e-mail", "Refus SMS", "E-Mail abgelehnt", "Werbung abgelehnt", "Rechazo de correo"]
)
def test_who_declines_to_be_written_to_was_not_declined(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"Name,Status,{header}\nAna Ruiz,Interview,true\nBo Li,Interview,false\n")
    assert plan.columns[2].field is None
    assert [each.mapped_outcome for each in plan.records] == [None, None]


def test_a_rejection_mail_is_still_what_told_somebody(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Status,Absage-Mail\nAna Ruiz,Interview,ja\nBo Li,Interview,nein\n")
    assert plan.columns[2].field == "told_on"


@pytest.mark.parametrize(
    "cells", [("Organizer", "Attendee"), ("Referent", "Teilnehmer"), ("Admin", "Member")]
)
def test_a_part_taken_in_a_meeting_is_no_job(tmp_path: Path, cells: tuple[str, str]) -> None:
    first, second = cells
    plan = plan_of(tmp_path, f"Name,Email,Role\nAna Ruiz,a@x.com,{first}\nBo Li,b@x.com,{second}\n")
    assert plan.columns[2].field is None
    assert [each.role or each.title for each in plan.records] == ["", ""]


def test_speakers_and_moderators_alone_may_be_jobs(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email,Rolle\nAna Ruiz,a@x.com,Referent\nBo Li,b@x.com,Moderator\n")
    assert plan.columns[2].field is not None


def test_a_section_below_with_names_of_its_own_is_no_person(tmp_path: Path) -> None:
    text = (
        "1. Summary\n\n2. Participants\nName,First join,Duration,E-mail,Role\n"
        "Ana Ruiz,18:00,1h,a@x.com,Organizer\nBo Li,18:01,1h,b@x.com,Attendee\n\n"
        "3. In-meeting activities\nName,Join time,Duration (minutes),E-mail,Leave time\n"
        "Ana Ruiz,18:00,60,a@x.com,19:00\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.row, each.full_name) for each in plan.records] == [
        (5, "Ana Ruiz"),
        (6, "Bo Li"),
        (10, "Ana Ruiz"),
    ]


def test_a_column_called_sms_holds_numbers_or_nothing(tmp_path: Path) -> None:
    numbers = plan_of(tmp_path, "EMAIL,NOM,SMS\na@x.fr,Ruiz,33737464879\nb@x.fr,Li,33737464870\n")
    assert [phone.number for phone in numbers.records[0].phones] == ["+33737464879"]
    assert plan_of(tmp_path, "EMAIL,NOM,SMS\na@x.fr,Ruiz,yes\nb@x.fr,Li,no\n").columns[2].field is None


def test_the_czech_word_for_a_position_is_a_job_held_or_sought(tmp_path: Path) -> None:
    held = only(plan_of(tmp_path, "Jméno,Příjmení,Společnost,Pracovní pozice\nAna,Nová,ČEZ,Účetní\n"))
    sought = only(plan_of(tmp_path, "Jméno,Příjmení,Pracovní pozice,Stav\nAna,Nová,Účetní,Pohovor\n"))
    assert (held.title, held.role, sought.title, sought.role) == ("Účetní", "", "", "Účetní")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Michał Wójcik", ("Michał", "Wójcik")),
        ("Luca D'Amico", ("Luca", "D'Amico")),
        ("Maria José", ("Maria José", "")),
        ("Anna Lena", ("Anna Lena", "")),
        ("Taxi Berlin", ("Taxi Berlin", "")),
        ("Peter A.", ("Peter A.", "")),
    ],
)
def test_a_whole_name_in_the_column_of_given_names(tmp_path: Path, given: str, read: tuple[str, str]) -> None:
    text = f"First Name,Last Name,Phone\nAna,Ruiz,+34612345601\n{given},,+34612345602\nEva,,+34612345603\n"
    assert (plan_of(tmp_path, text).records[1].given, plan_of(tmp_path, text).records[1].family) == read


def test_given_names_alone_are_no_whole_names(tmp_path: Path) -> None:
    text = "First Name;Company;Position\nElisa;Acme;Trainer\nMaria Lurdes;Acme;Adviser\nPedro;Acme;Writer\n"
    lurdes = plan_of(tmp_path, text).records[1]
    assert (lurdes.given, lurdes.family) == ("Maria Lurdes", "")


@pytest.mark.parametrize(
    "headers",
    ["Job,Stage,Rejected on,By", "Stelle,Status,Absage am,Von", "Vacature,Status,Afgewezen op,Door"],
)
def test_by_beside_the_day_of_a_no_says_whose_it_was(tmp_path: Path, headers: str) -> None:
    rows = "Ana Ruiz,Buyer,Rejected,2026-11-13,Client\nBo Li,Buyer,Rejected,2026-11-13,Us\n"
    plan = plan_of(tmp_path, f"Name,{headers}\n{rows}Cy Fox,Buyer,Interview,,\n")
    ends = [each.mapped_outcome for each in plan.records]
    assert ends == ["declined_by_client", "declined_by_us", None]


def test_by_beside_another_day_says_nothing_of_an_end(tmp_path: Path) -> None:
    text = "Name,Job,Stage,Submitted on,By\nAna Ruiz,Buyer,Interview,2026-11-13,Us\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome is None


@pytest.mark.parametrize(
    "headers", ["name,region,city", "Name,Region,Ort", "Nom,Région,Ville", "Nombre,Provincia,Ciudad"]
)
def test_the_town_says_where_somebody_is_not_the_region_ahead_of_it(tmp_path: Path, headers: str) -> None:
    assert only(plan_of(tmp_path, f"{headers}\nAna Ruiz,Bayern,Kassel\n")).location == "Kassel"


@pytest.mark.parametrize(
    "headers",
    [
        "Person - Name,Person - Organisation,Person - Position",
        "Persoon - Naam,Persoon - Organisatie,Persoon - Functie",
        "Persona - Nome,Persona - Organizzazione,Persona - Posizione",
    ],
)
def test_people_exported_with_a_group_ahead_of_each_name(tmp_path: Path, headers: str) -> None:
    ana = only(plan_of(tmp_path, f"{headers},Email\nAna Ruiz,Enel,Buyer,ana@x.it\n"))
    assert (ana.company, ana.title, ana.role) == ("Enel", "Buyer", "")


@pytest.mark.parametrize(
    ("company", "job"),
    [
        ("Virksomhed", "Stillingsbetegnelse"),
        ("Nazwa firmy", "Stanowisko pracy"),
        ("Unternehmen", "Jobbezeichnung"),
    ],
)
def test_what_a_job_is_called_beside_a_firm_is_held(tmp_path: Path, company: str, job: str) -> None:
    ana = only(plan_of(tmp_path, f"Name,Email,{company},{job}\nAna Ruiz,ana@x.com,Acme,Buyer\n"))
    assert (ana.company, ana.title, ana.role) == ("Acme", "Buyer", "")


def test_a_czech_state_within_the_phase_is_how_it_ended(tmp_path: Path) -> None:
    text = (
        "Kandidát,Náborová pozice,Fáze,Stav ve fázi,Důvod vyřazení\n"
        "Ana Nová,Skladník,Pohovor,Zamítnut,Málo praxe\nBo Malý,Skladník,Nový,Aktivní,\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.role, ana.mapped_stage) == ("Skladník", "interviewing")
    assert (ana.mapped_outcome, bo.mapped_outcome) == ("declined_by_client", None)


def test_how_far_a_sale_got_is_no_stage_in_polish(tmp_path: Path) -> None:
    text = "Imię,Nazwisko,Nazwa firmy,Stanowisko,Status potencjalnego klienta\nAna,Ruiz,LPP,HRBP,Nowy\n"
    ana = only(plan_of(tmp_path, text))
    assert (ana.title, ana.role, ana.mapped_stage) == ("HRBP", "", None)
