"""Nobody is taken for told by a call that failed, by what others heard, or by news of something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.outcomes.said_told import said_in_passing
from recruiterdesk.spreadsheets.rows.row_told import yes_or_no_ahead
from tests.spreadsheets.tables import TODAY, only, plan_of


@pytest.mark.parametrize(
    "cell",
    [
        "called, no reply", "called 3/11, nobody in", "called twice, no luck", "phoned - engaged", "rang out",
        "busy", "angerufen, niemand da", "angerufen - AB", "besetzt", "appelé, pas de réponse", "occupé",
        "appelée sans succès", "llamado, no contesta", "ocupado", "chiamato, nessuno", "occupato",
        "ligado, não atendeu", "ringt, inget svar", "upptaget", "gebeld, niemand", "told? no", "informed: no",
        "done - left VM", "called 2x", "rang x3", "rang twice", "called, wants callback", "appelé 2x",
        "chiamato senza risposta", "sunat, nu raspunde", "volal, nebere", "liguei, caixa postal",
        "gesprochen, aber nichts gesagt", "2x angerufen", "✓ left VM", "✓ 12.11.?",
        "twice called", "called several times",
        "3 times called", "zweimal angerufen", "mehrmals angerufen", "3 mal angerufen",
        "appelé plusieurs fois",
        "llamado varias veces", "chiamato più volte", "liguei duas vezes", "twee keer gebeld",
        "dzwoniłem dwa razy", "dwukrotnie dzwoniłem", "několikrát volal", "ringt två gånger",
        "ringet to gange", "soitettu kahdesti", "kétszer felhívtuk", "sunat de două ori", "iki kez arandı",
        "дважды позвонили", "позвонил два раза",
    ],
)  # fmt: skip
def test_a_call_that_failed_told_nobody(cell: str) -> None:
    assert yes_or_no_ahead(cell) is False


@pytest.mark.parametrize(
    "cell",
    [
        "✓ client", "nicht erfolgt",
        "yes?", "x?", "informiert?", "told client", "told HM", "informed the client", "informiert Kunde",
        "sent to client", "sent questions", "sent wrong mail", "called to book an interview",
        "informed of another role", "AB 12 Berlin", "told Kim", "told Kim on Monday", "told 12/11 Kim",
        "told Sarah's agency", "told her flatmate", "told tomorrow", "Kim informiert",
        "Herr Maier informiert",
        "informiert Kim", "Kim Bescheid gesagt", "Paul avisado", "avvisato Paolo", "poinformowany Jan",
        "informerad Lars", "phoned the office",
        "spoke to her mum", "spoke to Dave",
        "told Mark (HM)", "mitgeteilt, dass es noch dauert", "sa collègue prévenue", "rang and told Kim",
    ],
)  # fmt: skip
def test_what_is_asked_or_said_to_others_tells_nobody(cell: str) -> None:
    assert yes_or_no_ahead(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "on my list", "yes - to Kim", "ja, seiner Frau", "sí, a su jefe", "oui, à sa femme",
        "yes - client", "yes (client)", "yes client", "yes, to agency", "yes - HR", "yes, told client",
        "yes, client informed", "yes, told Kim", "ja, Kunde", "ja, Kunde informiert", "ja, den Kunden",
        "oui, le client", "sí, al cliente", "sì, il cliente", "sim, o cliente", "ja, de klant",
        "tak, klienta",
        "ano, klient", "ja, kunden", "kyllä, asiakas", "igen, az ügyfél", "da, clientul", "evet, müşteri",
        "да, клиенту", "done - client", "erledigt (Kunde)",
    ],
)  # fmt: skip
def test_a_yes_about_somebody_else_tells_nobody(cell: str) -> None:
    assert yes_or_no_ahead(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "yes I think", "yes, probably", "yes, tomorrow", "yes, will call", "yes, to do", "ja, morgen",
        "ja, glaube ich", "oui, demain", "sí, mañana", "sì, domani", "sim, amanhã", "tak, jutro",
        "ano, zítra",
        "ja, imorgon", "kyllä, huomenna", "igen, holnap", "da, mâine", "evet, yarın", "да, завтра",
    ],
)  # fmt: skip
def test_a_yes_that_is_to_come_or_not_sure_tells_nobody(cell: str) -> None:
    assert not yes_or_no_ahead(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "emailed to arrange call", "emailed 12/11 to set up a call", "emailed for a time to talk",
        "texted asking for a call", "gemaild om af te spreken", "mail envoyé pour fixer un appel",
        "llamado para fijar cita", "chiamato per fissare un appuntamento", "angerufen wegen Termin",
        "told no news yet", "told that decision is pending", "told we'd be in touch", "told nothing yet",
    ],
)  # fmt: skip
def test_what_is_written_for_another_end_or_says_no_end_tells_nobody(cell: str) -> None:
    assert yes_or_no_ahead(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "told to wait", "told him it's on hold",
        "told: still pending", "told her we are waiting on client", "told awaiting client",
        "informed that still open", "informiert, noch offen", "informé, en attente",
    ],
)  # fmt: skip
def test_whoever_heard_that_it_goes_on_has_not_heard_how_it_ended(cell: str) -> None:
    assert yes_or_no_ahead(cell) is False


@pytest.mark.parametrize(
    "cell",
    [
        "called", "called 3/11", "called: not successful", "called to decline", "told her", "sent 3 Nov",
        "sent by Kim", "sent - Kim", "told on the phone", "informed of the outcome", "informiert am 3.11.",
        "told, open to other roles", "emailed, awaiting reply", "emailed 3/11, reply pending",
        "emailed, no reply", "yes - by mail", "yes, but not the reason", "par mail", "por correo",
        "per Mail am 3.11.", "via mail", "gemailt", "gemaild", "mejlat", "mündlich", "texted",
        "liguei 12/11", "volal jsem 12.11.", "✓ 12.11.", "✔️ 12/11/2026", "✅ called", "✓ per Mail 12.11.",
        "erfolgt", "effectué", "effettuato", "megtörtént", "proběhlo", "completed",
        "told yesterday", "told in person", "told face to face",
        "told it's a no", "told he was rejected", "told that she was not selected", "told no", "Told Monday",
        "told about it", "yes, to the candidate", "yes, a bit upset", "ja, per mejl",
         "rang and told him", "mitgeteilt, dass es eine Absage ist", "spoke to her on Monday",
        "told Mon 16 Nov", "TOLD ON MONDAY", "told by Kim", "von Kim informiert", "Already told",
        "Was told on Monday", "Montag informiert", "emailed to decline", "phoned to say no",
        "emailed rejection", "Kandidat informiert", "Bereits informiert", "Absage mitgeteilt",
        "déjà prévenu", "candidato avisado", "avvisata ieri", "Uchazeč informován", "Jelölt értesítve",
        "Candidatul anunțat", "Aday bilgilendirildi", "Кандидат уведомлён", "Повідомлено", "yes (Kim did it)",
        "yes, she took it well", "yes - client chose someone else", "yes, spoke to her", "ja, war enttäuscht",
        "sì, dopo il colloquio",
    ],
)  # fmt: skip
def test_whoever_heard_it_was_told(cell: str) -> None:
    assert yes_or_no_ahead(cell) is True


@pytest.mark.parametrize(
    "cell",
    [
        "Rejected - called, no reply", "Rejected (called, nobody in)", "Rejected - phoned, engaged",
        "Rejected; rang out", "Absage - angerufen, niemand da", "Absage, angerufen, AB",
        "Refusé - appelé, pas de réponse", "Reprovado, liguei, não atendeu",
        "Absage, 2x angerufen", "Rejected - spoke, will tell Monday",
    ],
)  # fmt: skip
def test_a_call_that_failed_leaves_a_no_to_be_told(cell: str) -> None:
    assert said_in_passing(cell, TODAY, day_first=True).told is False


@pytest.mark.parametrize(
    "cell",
    [
        "Rejected by client, by phone", "Afgewezen door klant, telefonisch",
        "Odrzucony przez klienta, telefonicznie", "Absage vom Kunden, mündlich",
        "Refusé, le client m'a appelé", "Rejected after being told the salary",
        "Rejected - informed of other role", "Odmítnuto, kandidát volal", "Odmítnuto, volala",
    ],
)  # fmt: skip
def test_a_no_that_came_to_us_or_news_of_something_else_tells_nobody(cell: str) -> None:
    assert not said_in_passing(cell, TODAY, day_first=True).told


@pytest.mark.parametrize(
    "cell",
    [
        "Rejected - called, no experience", "Rejected, by phone", "Absage, mündlich",
        "Rejected by client, told by phone",
    ],
)  # fmt: skip
def test_a_reason_or_a_way_behind_a_no_leaves_it_told(cell: str) -> None:
    assert said_in_passing(cell, TODAY, day_first=True).told is True


@pytest.mark.parametrize("header", ["Informed?", "Called?", "Feedback given"])
@pytest.mark.parametrize("tick", ["✓", "yes"])
def test_a_cross_beside_ticks_says_no(tmp_path: Path, header: str, tick: str) -> None:
    text = (
        f"Name,Role,Status,Rejected,{header},Last contact\n"
        f"Ana Ruiz,Buyer,Rejected,2026-11-10,{tick},2026-11-12\n"
        "Bo Li,Buyer,Rejected,2026-11-10,x,2026-11-12\n"
    )
    assert [record.told for record in plan_of(tmp_path, text).records] == ["told", "untold"]


def test_a_cross_alone_says_yes(tmp_path: Path) -> None:
    text = "Name,Role,Status,Informed?\nAna Ruiz,Buyer,Rejected,x\nBo Li,Buyer,Rejected,\n"
    assert [record.told for record in plan_of(tmp_path, text).records] == ["told", "untold"]


@pytest.mark.parametrize("outcome", ["no response", "keine Rückmeldung", "no feedback yet"])
def test_silence_about_a_cv_at_the_client_ends_nothing(tmp_path: Path, outcome: str) -> None:
    text = f"Name,Role,Stage,Outcome\nAna Ruiz,Buyer,CV sent to client,{outcome}\n"
    record = only(plan_of(tmp_path, text))
    assert (record.mapped_stage, record.mapped_outcome) == ("submitted", None)


def test_silence_of_whom_we_wrote_to_is_theirs(tmp_path: Path) -> None:
    text = "Name,Role,Stage,Outcome\nAna Ruiz,Buyer,Contacted,no response\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == "went_silent"


def test_the_day_behind_a_tick_is_that_on_which_they_were_told(tmp_path: Path) -> None:
    rows = "Ana Ruiz;Buyer;Rejected;10.11.2026;✓ 13.11.2026\nBo Li;Buyer;Rejected;10.11.2026;✔️ 12.11.\n"
    plan = plan_of(tmp_path, f"Name;Role;Status;Decided on;Told?\n{rows}Cy Oh;Buyer;Rejected;10.11.2026;\n")
    told = [(record.told, str(record.told_on)) for record in plan.records]
    assert told == [("told", "2026-11-13"), ("told", "2026-11-12"), ("untold", "None")]
    assert not plan.warnings
