"""Cells that say how it ended, when, and whether the person was told, all at once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.outcomes.said_told import said_in_passing
from recruiterdesk.spreadsheets.values.said_days import past_day_in
from tests.spreadsheets.tables import TODAY, only, plan_of


@pytest.mark.parametrize(
    ("cell", "told", "decided"),
    [
        ("abgesagt am 3.11., telefonisch informiert", "told", "2026-11-03"),
        ("Absage 10.11.26 - weiß noch nicht Bescheid", "untold", "2026-11-10"),
        ("Absage (12.11.), muss noch informiert werden", "untold", "2026-11-12"),
        ("Rejected 3 Nov, told by phone 4 Nov", "told", "2026-11-03"),
        ("Turned down by client 16/11 (not told yet)", "untold", "2026-11-16"),
        ("refusé le 4/11, prévenu par téléphone le 5/11", "told", "2026-11-04"),
        ("refusé le 12/11, à prévenir", "untold", "2026-11-12"),
        ("rechazada el 9/11, avisada", "told", "2026-11-09"),
        ("rechazado 9/11, falta avisar", "untold", "2026-11-09"),
        ("scartato il 9/11, ancora da avvisare", "untold", "2026-11-09"),
        ("afgewezen 9-11, nog bellen", "untold", "2026-11-09"),
        ("afgewezen op 9-11, telefonisch geïnformeerd", "told", "2026-11-09"),
        ("odrzucona 9.11., poinformowana", "told", "2026-11-09"),
        ("отказ 9.11, сообщили по телефону", "told", "2026-11-09"),
        ("2026-11-09 已拒绝，未通知", "untold", "2026-11-09"),
        ("Absage, Gespräch war am 2.11.", "untold", ""),
        ("Absage", "untold", ""),
        ("spoke 3/11, not suitable", "untold", ""),
        ("phoned, rejected", "untold", ""),
        ("gesprochen, passt nicht", "untold", ""),
        ("appelé, non retenu", "untold", ""),
        ("gebeld - afgewezen", "untold", ""),
        ("llamado, descartado", "untold", ""),
        ("regret sent", "told", ""),
        ("refus envoyé par mail le 12/11", "told", "2026-11-12"),
        ("odmowa wysłana", "told", ""),
        ("afgewezen per mail 12-11", "told", "2026-11-12"),
        ("abgesagt per Mail", "told", ""),
        ("Absage per Mail", "told", ""),
        ("Absage per E-Mail am 12.11.2026", "told", "2026-11-12"),
        ("Absage per Mail erhalten", "untold", ""),
        ("Absage per Mail offen", "untold", ""),
        ("Absage per Mail (Kunde)", "untold", ""),
        ("Rejected by email - client", "untold", ""),
        ("Rejected (client), told by phone", "told", ""),
        ("Absage per Mail senden", "untold", ""),
        ("Absage, tel. offen", "untold", ""),
        ("Absage tel. offen", "untold", ""),
        ("Absage 12.11., Tel. noch offen", "untold", "2026-11-12"),
        ("Absage (Anruf geplant)", "untold", ""),
        ("Absage, tel. erledigt", "told", ""),
        ("Absage, telefonisch, Feedback offen", "told", ""),
        ("declined - call still open", "untold", ""),
        ("declined by client, call due 28/11", "untold", ""),
        ("declined by phone, open to other roles", "told", ""),
        ("refus, appel à faire", "untold", ""),
        ("refus, tél. prévu", "untold", ""),
        ("rechazado, tel. pendiente", "untold", ""),
        ("afgewezen, tel. nog open", "untold", ""),
        ("Absage per Mail folgt", "untold", ""),
        ("Absage per Telefoninterview", "untold", ""),
        ("rejected, called: no", "untold", ""),
        ("Absage, informiert: nein", "untold", ""),
        ("Absage, informiert: ja", "told", ""),
        ("refus par mail", "told", ""),
        ("refus par mail à envoyer", "untold", ""),
        ("refus par mail reçu", "untold", ""),
        ("rechazo por correo", "told", ""),
        ("recusado por telefone", "told", ""),
        ("rechazo por correo pendiente", "untold", ""),
        ("avslag per mail mottaget", "untold", ""),
        ("Kunde hat abgesagt per Mail", "untold", ""),
        ("afgewezen door klant per mail", "untold", ""),
        ("rejection sent to HM for approval", "untold", ""),
        ("rejection sent by client", "untold", ""),
        ("refus à envoyer", "untold", ""),
        ("rejection not sent", "untold", ""),
        ("called and rejected", "told", ""),
        ("angerufen und abgesagt", "told", ""),
        ("called 3/11, rejected, informed 4/11", "told", ""),
        ("rejected, phoned", "told", ""),
        ("no, phoned", "told", ""),
        ("non, prévenu", "told", ""),
        ("fått nej per tel", "told", ""),
        ("Rejected - informed client", "untold", ""),
        ("Rejected, told the HM", "untold", ""),
        ("Abgesagt - Kunde informiert", "untold", ""),
        ("Refusé, client prévenu", "untold", ""),
        ("Rechazado, cliente avisado", "untold", ""),
        ("Afgewezen, klant gebeld", "untold", ""),
        ("Odrzucony, klient poinformowany", "untold", ""),
        ("Afwijzing doorgegeven door klant", "untold", ""),
        ("Afgewezen, gebeld geen gehoor", "untold", ""),
        ("Rejected. Told us she has other offers", "untold", ""),
        ("Rejected - told?", "untold", ""),
        ("Rejected, who told him?", "untold", ""),
        ("Rejected by client, informed by phone", "told", ""),
        ("Rejected by client told by phone", "told", ""),
        ("Rejected, client told him", "told", ""),
        ("Rejected, told by me", "told", ""),
        ("Abgesagt, von mir informiert", "told", ""),
        ("Abgesagt vom Kunden, Kandidat informiert", "told", ""),
        ("Refus pas encore annoncé", "untold", ""),
        ("Descartado, ya se le avisó", "told", ""),
        ("Rejected, maybe told", "untold", ""),
        ("Refusé, sera prévenue lundi", "untold", ""),
        ("Scartato, verrà avvisato", "untold", ""),
        ("Abgelehnt, wurde angesprochen", "untold", ""),
        ("Rejected, hasn't been told", "untold", ""),
        ("Rejected - not hired, told", "told", ""),
        ("Absage, Kandidat informiert", "told", ""),
        ("Réponse négative envoyée", "told", ""),
        ("Rejected, knows already", "told", ""),
        ("Rejected, spoke yesterday", "told", ""),
        ("Rejected, spoken 3 Nov", "told", ""),
        ("Kunde hat telefonisch abgesagt", "untold", ""),
        ("Kunde hat per Mail abgesagt", "untold", ""),
        ("Kunde hat angerufen, Absage", "untold", ""),
        ("Afgewezen, klant heeft gebeld", "untold", ""),
        ("Rejected by client by email", "untold", ""),
        ("Rejection received by email", "untold", ""),
        ("Rejected, try to reach by phone", "untold", ""),
        ("Rejected, knows Java only", "untold", ""),
        ("Rejected, not aware", "untold", ""),
        ("Rejected - spoke poor English", "untold", ""),
        ("Rejected (called in sick)", "untold", ""),
        ("Rejected, reference called", "untold", ""),
        ("Rejected, HR informed", "untold", ""),
        ("Absage, Team informiert", "untold", ""),
        ("Refusé, RH prévenue", "untold", ""),
        ("Rejected, told the manager", "untold", ""),
        ("Refus, le client a appelé", "untold", ""),
        ("Rejected, told by the recruiter", "told", ""),
        ("Rejected, recruiter told her", "told", ""),
        ("Nobody has told him yet - rejected", "untold", ""),
        ("Absage, niemand hat ihn informiert", "untold", ""),
        ("Afslag, mangler at blive ringet op", "untold", ""),
        ("Refusée, doit être prévenue", "untold", ""),
        ("Rejected, Tom informed", "untold", ""),
        ("Rejected by phone interviewer", "untold", ""),
        ("Rejected by phone on 3 Nov", "told", "2026-11-03"),
        ("Absage, hat schlecht gesprochen", "untold", ""),
        ("Absage, mit ihr gesprochen", "told", ""),
        ("Descartado, jefe avisado", "untold", ""),
        ("Scartata, avvisata l'azienda", "untold", ""),
        ("Reprovada, gestor avisado", "untold", ""),
        ("Отказ, руководитель уведомлён", "untold", ""),
        ("Reddedildi, yöneticiye bildirildi", "untold", ""),
        ("不採用、クライアントに連絡済み", "untold", ""),
        ("Afgewezen, telefonisch medegedeeld", "told", ""),
        ("Afgewezen, heeft slecht gesproken", "untold", ""),
        ("Absage, mit Bewerber gesprochen", "told", ""),
        ("Rejected, She was told", "told", ""),
    ],
)
def test_one_cell_says_all(tmp_path: Path, cell: str, told: str, decided: str) -> None:
    record = only(plan_of(tmp_path, f'Name;Job;Stand\nAna Ruiz;Buyer;"{cell}"\n'))
    assert (record.mapped_outcome is not None, record.told) == (True, told)
    assert str(dict(record.dates).get("decided", "")) == decided


def test_columns_of_days_stand_above_words(tmp_path: Path) -> None:
    text = "Name;Outcome;Rejected on\nAna Ruiz;rejected 3.11., told 4.11.;2.11.2026\n"
    days = {meaning: day.isoformat() for meaning, day in only(plan_of(tmp_path, text)).dates}
    assert days == {"decided": "2026-11-02", "told": "2026-11-04"}


def test_who_withdrew_is_told_nothing(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name;Stand\nAna Ruiz;hat am 5.11. selbst abgesagt\n"))
    assert (record.mapped_outcome, record.told) == ("withdrew", None)


@pytest.mark.parametrize(
    ("words", "day_first", "day"),
    [
        ("3/11", True, "2026-11-03"),
        ("3/11", False, "2026-03-11"),
        ("23/11", False, "2026-11-23"),
        ("30.11.", True, "2025-11-30"),
        ("31.2.", True, ""),
        ("13.13.", True, ""),
        ("11月3日", True, "2026-11-03"),
        ("november 5th", True, "2026-11-05"),
        ("5 nov 2024", True, "2024-11-05"),
        ("2026-02-30", True, ""),
        ("3.11.24", True, "2024-11-03"),
        ("5 years", True, ""),
        ("17:30", True, ""),
        ("3/11 %", True, ""),
    ],
)
def test_days_that_passed(words: str, *, day_first: bool, day: str) -> None:
    found = past_day_in(words, TODAY, day_first=day_first)
    assert found == (dt.date.fromisoformat(day) if day else None)


def test_what_systems_say_ahead_of_a_reason(tmp_path: Path) -> None:
    text = "Name,Job,Status,Rejection Reason\nAna Ruiz,Buyer,Rejected,They rejected us: Took another offer\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == "withdrew"


def test_spanish_tables_have_names_of_two_families(tmp_path: Path) -> None:
    text = "Candidato;Teléfono;Correo;Comentarios;Fase\nRaúl Marín Gil;611 222 301;x@x.es;Cajero;Entrevista\n"
    record = only(plan_of(tmp_path, text))
    assert (record.given, record.family) == ("Raúl", "Marín Gil")


def test_a_step_that_is_awaited_is_where_they_are(tmp_path: Path) -> None:
    text = "Nome;Ruolo;Esito\nAna Ruiz;Buyer;In attesa di secondo colloquio\nBo Li;Buyer;Non idoneo\n"
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.mapped_stage, ana.mapped_outcome) == ("interviewing", None)


def test_calls_ahead_of_no_end_count_as_told_from_the_first() -> None:
    found = said_in_passing("called 3.11., spoke again 4.11., thinking about it", TODAY, day_first=True)
    assert (found.told, found.told_on, found.decided_on) == (True, dt.date(2026, 11, 3), None)


@pytest.mark.parametrize(
    "cell", ["Absage, tel. offen", "declined - call still to do", "refus, appel à faire"]
)
def test_a_call_that_is_still_to_be_made_stands_above_a_later_contact(tmp_path: Path, cell: str) -> None:
    text = f"Name;Role;Decision;Decided;Last contact\nAna Ruiz;Buyer;{cell};03.11.2026;13.11.2026\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize(
    "cell", ["rejected - told by phone, email due", "refusé, prévenu par téléphone, courrier à envoyer"]
)
def test_who_heard_it_on_the_phone_knows_it_though_the_letter_is_still_to_come(cell: str) -> None:
    assert said_in_passing(cell, TODAY, day_first=True).told is True


@pytest.mark.parametrize(
    "cell",
    [
        "Rejected, agent told",
        "Rejected, told his wife",
        "Rejected, told receptionist",
        "Rejected, emailed but bounced",
        "Rejected, informed (not yet)",
        "Absage, Ehemann informiert",
        "Refusé, prévenu sa femme",
        "Rechazado, avisada su madre",
    ],
)
def test_whoever_is_told_in_their_place_leaves_them_to_be_told(tmp_path: Path, cell: str) -> None:
    assert only(plan_of(tmp_path, f"Name;Role;Outcome\nAna Ruiz;Buyer;{cell}\n")).told == "untold"


@pytest.mark.parametrize(
    "cell",
    [
        "Rejected, told agency", "Rejected, agency told", "Absage, Agentur informiert",
        "refusé, agence informée", "rechazado, agencia informada", "rifiutato, agenzia avvisata",
        "Odmítnut, agentura informována", "odrzucony, agencja poinformowana", "refusé - appel en attente",
    ],
)  # fmt: skip
def test_an_agency_that_was_told_neither_said_no_nor_told_them(tmp_path: Path, cell: str) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Outcome\nAna Ruiz;Buyer;{cell}\n"))
    assert (record.mapped_outcome, record.told) == ("declined_by_client", "untold")
