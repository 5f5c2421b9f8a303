"""Columns of a recruiter's own that say who was told, and what was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("header", "cell", "told"),
    [
        ("Candidate called", "13.11.2026", "told"),
        ("Kandidat angerufen", "nein", "untold"),
        ("Rückmeldung an Kandidat", "ja", "told"),
        ("是否通知", "是", "told"),
        ("是否通知", "否", "untold"),
        ("Сообщили кандидату", "да", "told"),
        ("Jelölt értesítve", "igen", "told"),
        ("本人通知", "未", "untold"),
        ("Fått beskjed", "nei", "untold"),
        ("Disposition Email Sent", "13.11.2026", "told"),
        ("Disposition Letter Sent", "", "untold"),
        ("Afwijzing gemaild op", "13-11-2026", "told"),
        ("Absage gemailt", "ja", "told"),
        ("Refus envoyé", "v", "told"),
        ("Told", "1/12", "untold"),
        ("Info an Kand.", "16.11.2026", "told"),
        ("Info to candidate", "open", "untold"),
        ("¿Se le ha avisado?", "Sí", "told"),
        ("¿Se le ha avisado?", "No", "untold"),
        ("Отказ сообщён", "да", "told"),
        ("Сообщили об отказе", "нет", "untold"),
        ("Відмову повідомлено", "так", "told"),
        ("Informed", "+", "told"),
        ("Deu feedback?", "Sim", "told"),
        ("Demos retorno?", "Não", "untold"),
        ("¿Se dio feedback?", "Sí", "told"),
        ("Candidate given feedback", "yes", "told"),
    ],
)
def test_a_column_says_who_was_told(tmp_path: Path, header: str, cell: str, told: str) -> None:
    text = f"Name;Stage;Outcome;{header}\nAna Ruiz;Interview;Rejected by client;{cell}\n"
    assert only(plan_of(tmp_path, text)).told == told


@pytest.mark.parametrize(
    "header",
    [
        "Candidate gave feedback", "Candidato deu retorno?", "Antwort des Kandidaten", "Gestor deu feedback?",
        "Candidate feedback received", "Le candidat a donné une réponse", "Kandidat hat Feedback gegeben",
    ],
)  # fmt: skip
def test_nobody_is_told_by_an_answer_of_their_own_or_of_a_manager(tmp_path: Path, header: str) -> None:
    text = f"Name;Stage;Outcome;{header}\nAna Ruiz;Interview;Rejected by client;yes\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize(
    "header",
    [
        "Letzter Kontakt Kunde", "Último contacto con el cliente", "Laatste contact klant", "Last contact HM",
        "Ostatni kontakt z klientem", "Last call with client", "Letztes Gespräch mit Fachbereich",
    ],
)  # fmt: skip
def test_nobody_is_told_by_the_last_word_with_the_client(tmp_path: Path, header: str) -> None:
    text = (
        f"Name;Role;Outcome;Decision date;{header}\nAna Ruiz;Buyer;Rejected by client;10.11.2026;16.11.2026\n"
    )
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize("header", ["Feedback given?", "Verteld?"])
def test_nobody_is_told_who_is_still_in_play(tmp_path: Path, header: str) -> None:
    """ "n/a" stands for them, more often than yes and no."""
    text = (
        f"Name;Vacancy;Stage;{header}\nAna Ruiz;Buyer;Client said no;Yes\nBo Li;Buyer;Client said no;No\n"
        "Cy Fox;Buyer;2nd interview;n/a\nDee Orr;Buyer;CV sent;n/a\nEd Poe;Buyer;Pulled out;n/a\n"
    )
    assert [each.told for each in plan_of(tmp_path, text).records] == ["told", "untold", None, None, None]


def test_one_column_says_who_was_told_and_another_when(tmp_path: Path) -> None:
    text = (
        "Nome;Vaga;Status;Feedback enviado;Feedback enviado em\n"
        "Ana Ruiz;Comprador;Reprovado;Sim;30/10/2026\nBo Li;Comprador;Reprovado;Não;\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, bo.told) == ("told", "untold")
    assert [(str(meaning), str(day)) for meaning, day in ana.dates] == [("told", "2026-10-30")]


def test_feedback_that_says_no_is_an_outcome(tmp_path: Path) -> None:
    text = "Name;Job;Stage;Feedback\nAna Ruiz;Buyer;Interview 1;Rejected - no SAP\nBo Li;Buyer;Interview 1;\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, bo.mapped_outcome) == ("declined_by_client", None)


@pytest.mark.parametrize(
    ("header", "cell", "outcome", "told"),
    [
        ("Besked", "Avslag", "declined_by_client", "untold"),
        ("Besked", "Drog sig ur", "withdrew", None),
        ("Informiert", "Absage", "declined_by_client", "untold"),
        ("Informed", "rejected by phone", None, None),
        ("Besked", "ja", None, None),
    ],
)
def test_ends_under_a_name_of_news_are_outcomes(
    tmp_path: Path, header: str, cell: str, outcome: str | None, told: str | None
) -> None:
    text = f"Namn,Steg,{header},{header} datum\nAna Ruiz,Intervju,{cell},2026-11-12\nBo Li,Intervju,,\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, ana.told) == (outcome, told)
    assert (bo.mapped_outcome, bo.told) == (None, None)
    assert not outcome or [str(meaning) for meaning, _ in ana.dates] == ["decided"]


def test_family_names_in_front_are_found_without_a_header(tmp_path: Path) -> None:
    text = "Müller;Sabine;sabine@x.de\nÖzdemir;Can;can.oezdemir@x.de\nPetersen;Ole;\n"
    assert [(each.given, each.family) for each in plan_of(tmp_path, text).records] == [
        ("Sabine", "Müller"),
        ("Can", "Özdemir"),
        ("Ole", "Petersen"),
    ]


def test_notes_of_a_report_below_two_people_are_no_people(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Email,Phone\nAna,Ruiz,ana@x.es,+34 600 000 001\n"
        "Bo,Li,bo@x.es,+34 600 000 002\n"
        '"Copyright (c) 2000-2026 sales.example, inc."\nConfidential Information\n'
    )
    plan = plan_of(tmp_path, text)
    assert [each.row for each in plan.records] == [2, 3]
    assert [(each.row, each.reason) for each in plan.skipped] == [(4, "note"), (5, "note")]


def test_a_list_of_addresses_keeps_its_names(tmp_path: Path) -> None:
    text = '"Sue" Susan Boyle <susan@x.uk>\nFergus O\'Neill <fergus@x.ie>;\n\n"Kraus, Anna" <anna@x.at>\n'
    plan = plan_of(tmp_path, text)
    assert [(each.row, each.given, each.family) for each in plan.records] == [
        (1, "Susan", "Boyle"),
        (2, "Fergus", "O'Neill"),
        (4, "Anna", "Kraus"),
    ]


def test_a_yes_with_a_day_is_that_day(tmp_path: Path) -> None:
    text = (
        "Name;Stage;Rejected;Told\n"
        "Ana Ruiz;Interview;10.11.2026;ja, 12.11.2026\nBo Li;Interview;10.11.2026;soon\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, str(dict(ana.dates)["told"]), bo.told) == ("told", "2026-11-12", "untold")


def test_the_employer_stands_beside_the_job_where_no_header_says_so(tmp_path: Path) -> None:
    text = (
        "Sophie Turner,+44 7700 900321,sophie@x.uk,Marketing Manager,Unilever\n"
        "James Okoro,+44 7700 900322,james@x.uk,Sales Manager,Diageo\n"
    )
    sophie, _ = plan_of(tmp_path, text).records
    assert (sophie.title, sophie.company) == ("Marketing Manager", "Unilever")


def test_words_away_from_the_job_are_no_employer(tmp_path: Path) -> None:
    text = "blue,Sophie Turner,sophie@x.uk,Marketing Manager\nred,James Okoro,james@x.uk,Sales Manager\n"
    sophie, _ = plan_of(tmp_path, text).records
    assert (sophie.title, sophie.company) == ("Marketing Manager", "")


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("telefonisch 16.11.2026", "told"),
        ("ja (16.11.2026)", "told"),
        ("frühestens 16.11.2026", "untold"),
        ("offen", "untold"),
    ],
)
def test_a_day_behind_the_way_in_which_they_were_told(tmp_path: Path, cell: str, told: str) -> None:
    text = f"Name;Stufe;Ergebnis Kunde;Bescheid an Bewerber\nAna Ruiz;Interview;Absage;{cell}\n"
    assert only(plan_of(tmp_path, text)).told == told


def test_a_list_of_addresses_without_end_is_read_as_any_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recruiterdesk.spreadsheets.files.pasted._ADDRESSES_AT_MOST", 2)
    text = "Ana Ruiz <ana@x.es>\nBo Li <bo@x.es>\nEva Mora <eva@x.es>\n"
    assert [each.emails for each in plan_of(tmp_path, text).records] == [
        ("ana@x.es",),
        ("bo@x.es",),
        ("eva@x.es",),
    ]


@pytest.mark.parametrize(
    ("cell", "told"), [("yes - by mail", "told"), ("no, waits for the client", "untold"), (":", "untold")]
)
def test_words_behind_a_yes(tmp_path: Path, cell: str, told: str) -> None:
    text = f"Name;Stage;Outcome;Told?\nAna Ruiz;Interview;Rejected;{cell}\n"
    assert only(plan_of(tmp_path, text)).told == told


@pytest.mark.parametrize(
    ("cell", "told", "day"),
    [
        ("Spoke to her 18/11", "told", "2026-11-18"),
        ("to call", "untold", ""),
        ("Left voicemail, try again", "untold", ""),
        ("emailed", "told", ""),
        ("jah", "told", ""),
        ("belum", "untold", ""),
    ],
)
def test_words_that_say_who_was_told(tmp_path: Path, cell: str, told: str, day: str) -> None:
    plan = plan_of(tmp_path, f'Name;Role;Outcome;Told?\nAna Ruiz;Buyer;Rejected;"{cell}"\n')
    assert (only(plan).told, str(dict(only(plan).dates).get("told", ""))) == (told, day)
    assert "bad_date" not in {warning.code for warning in plan.warnings}


def test_a_column_of_states_says_where_a_town_lies(tmp_path: Path) -> None:
    text = "Name,Phone,City,State\nAna Ruiz,614-555-0111,Dublin,OH\nBo Li,614-555-0112,,\n"
    plan = plan_of(tmp_path, text, region="US")
    assert [each.phones[0].number for each in plan.records] == ["+16145550111", "+16145550112"]


def test_a_column_of_states_and_notes_is_what_it_holds(tmp_path: Path) -> None:
    for cells, stage in (("Interview 30.11.|Rejected 9.11.", True), ("nice|call later", False)):
        one, two = cells.split("|")
        text = f"Name,Position,Client,Status/Notes\nAna Ruiz,RN,Mercy,{one}\nBo Li,RN,Mercy,{two}\n"
        ana, _ = plan_of(tmp_path, text).records
        assert (bool(ana.stage), bool(ana.notes)) == (stage, not stage)


def test_comments_that_say_of_nearly_everybody_how_it_stands_are_stages(tmp_path: Path) -> None:
    said = ["interview 24 Nov", "Rejected - no permit", "Offer made", "withdrawn", "hired, starts 7 Dec", ""]
    plain = ["interview 24 Nov", "Rejected - no permit", "nice voice", "withdrawn", "has a dog", "Offer made"]
    for comments, is_stage in ((said, True), (plain, False)):
        rows = "".join(f"Ana Ruiz{at};Cook;{comment}\n" for at, comment in enumerate(comments))
        records = plan_of(tmp_path, f"Name;Applied for;Comments\n{rows}").records
        assert [each.stage or each.notes for each in records] == comments
        assert [bool(each.stage) for each in records] == [is_stage and bool(each) for each in comments]


def test_people_with_titles_are_known_by_their_names(tmp_path: Path) -> None:
    text = (
        "Xy;Nummer;Stelle\nFrau Dr. Anja Böhm;0172 3330001;Laborantin\nHerr Timo Ruf;0172 3330002;Laborant\n"
    )
    assert [each.family for each in plan_of(tmp_path, text).records] == ["Böhm", "Ruf"]


def test_an_address_among_numbers_is_the_persons(tmp_path: Path) -> None:
    text = "Name;Contact\nAna Ruiz;+34 600 000 001\nBo Li;bo@x.es\nEva Mora;+34 600 000 003\n"
    assert [each.emails for each in plan_of(tmp_path, text).records] == [(), ("bo@x.es",), ()]


def test_the_answer_of_the_client_is_an_outcome(tmp_path: Path) -> None:
    text = (
        "Nom;Candidature;Où en est-on;Réponse du client;Candidat au courant\n"
        "Kader Ait;Juriste;Entretien 1;Négative;oui\nLéa Roy;Juriste;CV transmis;Négative;non\n"
    )
    kader, lea = plan_of(tmp_path, text).records
    assert (kader.role, kader.mapped_outcome, kader.told) == ("Juriste", "declined_by_client", "told")
    assert (lea.mapped_stage, lea.told) == ("submitted", "untold")


def test_yes_and_no_count_beside_a_column_of_days(tmp_path: Path) -> None:
    text = (
        "Name,Role,Outcome,Decision date,Told?,Told on\n"
        "Ana Ruiz,Chef,Rejected,2026-11-10,Y,\nBo Li,Chef,Rejected,2026-11-10,N,\n"
        "Cy Day,Chef,Rejected,2026-11-10,,2026-11-11\nDi Eve,Chef,Rejected,2026-11-10,,\n"
    )
    told = ["told", "untold", "told", "untold"]
    assert [record.told for record in plan_of(tmp_path, text).records] == told


@pytest.mark.parametrize(
    "header",
    [
        "Not told yet",
        "To be notified",
        "Send rejection",
        "Call to make",
        "Needs rejection email",
        "Rejection email scheduled",
        "Noch zu informieren",
        "Absage senden",
        "Rückmeldung offen",
        "À prévenir",
        "Por informar",
        "Da informare",
        "Te informeren",
        "Do poinformowania",
        "Skal informeres",
        "Interview feedback given",
        "Told us",
        "Candidate informed us",
        "Hat uns informiert",
        "Nous a informé",
    ],
)
def test_a_column_of_who_is_still_to_be_told_tells_of_nobody_that_they_were(
    tmp_path: Path, header: str
) -> None:
    for cell in ("yes", "2026-11-12"):
        text = f"Name,Job,Stage,Rejected on,{header}\nAna Ruiz,Buyer,Rejected,2026-11-10,{cell}\n"
        record = only(plan_of(tmp_path, text))
        assert (record.told, dict(record.extra)) == ("untold", {header: cell})


@pytest.mark.parametrize(
    "header",
    [
        "Rejection email sent at (UTC)",
        "Feedback to candidate",
        "Client feedback passed to candidate",
        "Rückmeldung vom Kunden an Kandidat",
        "Information du candidat",
        "Réponse au candidat",
        "Antwort an Kandidat",
        "Retour fait au candidat",
        "Feedback Kandidat",
        "Terugkoppeling kandidaat",
        "Call made",
        "Told by us",
        "Von uns informiert",
    ],
)
def test_a_column_of_what_was_done_tells_who_was_told(tmp_path: Path, header: str) -> None:
    text = f"Name,Job,Stage,Rejected on,{header}\nAna Ruiz,Buyer,Rejected,2026-11-10,2026-11-12\n"
    assert only(plan_of(tmp_path, text)).told == "told"


@pytest.mark.parametrize(
    "header",
    [
        "Feedback from candidate", "Reply from candidate", "Informed by candidate", "Candidate replied",
        "Client feedback on candidate", "Feedback from client about candidate", "Antwort vom Kandidaten",
        "Rückmeldung Kunde zum Kandidaten", "Rückmeldung vom Bewerber", "Réponse du candidat",
        "Retour client sur candidat", "Respuesta de la candidata", "Risposta del candidato",
        "Antwoord van kandidaat", "Svar från kandidat", "Odpowiedź od kandydata", "Candidate reply",
        "Candidate's answer", "Antwort Kandidat", "Kandidaten-Antwort", "Retour candidat", "Réponse candidat",
        "Respuesta candidato", "Risposta candidato", "Antwoord kandidaat", "Kandidat svar",
        "Odpowiedź kandydata", "Candidate feedback", "Bewerber Rückmeldung", "Date retour candidat",
    ],
)  # fmt: skip
def test_what_came_from_them_or_was_said_about_them_tells_nobody(tmp_path: Path, header: str) -> None:
    text = f"Name,Job,Stage,Rejected on,{header}\nAna Ruiz,Buyer,Rejected,2026-11-10,2026-11-12\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize("header", ["Called to inform", "Llamado para avisar"])
def test_who_was_called_for_it_was_told(tmp_path: Path, header: str) -> None:
    text = f"Name,Job,Status,{header}\nAna Ruiz,Buyer,Rejected,yes\nBo Li,Buyer,Rejected,no\n"
    assert [record.told for record in plan_of(tmp_path, text).records] == ["told", "untold"]


@pytest.mark.parametrize(
    ("header", "cell", "ending", "told"),
    [
        ("Rejection sent", "x", "declined_by_client", "told"),
        ("Rejection email", "✓", "declined_by_client", "told"),
        ("Absage verschickt", "ja", "declined_by_client", "told"),
        ("Réponse négative envoyée", "x", "declined_by_client", "told"),
        ("Rejection sent", "yes - by mail", "declined_by_client", "told"),
        ("Rejection sent", "", None, None),
        ("Rejection sent", "no", None, None),
        ("Decision sent", "yes", None, None),
        ("Rejection to be sent", "yes", None, None),
    ],
)
def test_a_tick_under_a_no_that_was_sent_says_that_there_was_one(
    tmp_path: Path, header: str, cell: str, ending: str | None, told: str | None
) -> None:
    others = f"Bo Li;Nurse;Interview;{cell or 'yes'}\nCy Fox;Nurse;Interview;\n"
    ana = plan_of(tmp_path, f"Name;Role;Stage;{header}\nAna Ruiz;Nurse;Interview;{cell}\n{others}").records[0]
    assert (ana.mapped_outcome, ana.told) == (ending, told)


@pytest.mark.parametrize("header", ["Dropped resume", "CV dropped off", "Dropped off on"])
def test_who_dropped_off_a_resume_was_not_declined(tmp_path: Path, header: str) -> None:
    text = (
        f"Name;Phone;Role;{header}\nAna Ruiz;0171 3920011;Cook;2/11/2026\nBo Li;0171 3920012;Cook;3/11/2026\n"
    )
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == [None, None]


def test_the_day_of_a_no_makes_an_application_without_a_role(tmp_path: Path) -> None:
    ana, bo = plan_of(
        tmp_path, "Name;Phone;Rejected on\nAna Ruiz;0171 3920011;2/11/2026\nBo Li;0171 3920012;\n"
    ).records
    assert (ana.is_candidate, ana.mapped_outcome, ana.told) == (True, "declined_by_client", "untold")
    assert not bo.is_candidate


@pytest.mark.parametrize(
    "header",
    [
        "Rejection call", "Decline call", "Absageanruf", "Absage-Anruf", "Appel de refus",
        "Call - rejection",
        "Llamada de rechazo", "Chiamata di rifiuto", "Rejection call made", "Avslag samtal",
    ],
)  # fmt: skip
def test_a_call_about_the_no_tells_them(tmp_path: Path, header: str) -> None:
    cells = ("done", "yes", "12.11.2026", "-", "no", "pending", "")
    rows = "".join(
        f"Ana {place};Buyer;Rejected;{cell}\n" for place, cell in zip("ABCDEFG", cells, strict=True)
    )
    told = [record.told for record in plan_of(tmp_path, f"Name;Role;Status;{header}\n{rows}").records]
    assert told == ["told", "told", "told", *["untold"] * 4]


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Rejection call due", "12.11.2026"), ("Rejection call attempts", "1"),
        ("Next rejection call", "yes"), ("Client rejection call", "done"), ("Absageanruf Kunde", "erledigt"),
        ("Rejection call needed", "yes"), ("Interview call", "yes"), ("Screening call", "done"),
        ("Rejection reason (call)", "yes"), ("Offer call", "done"), ("First call before rejection", "yes"),
        ("Zu-/Absage Anruf geplant", "ja"), ("Rejection call template", "yes"), ("Phone", "0171 3920011"),
    ],
)  # fmt: skip
def test_other_calls_tell_nobody(tmp_path: Path, header: str, cell: str) -> None:
    rows = f"Ana A;Buyer;Rejected;{cell}\nBo B;Buyer;Rejected;{cell}\n"
    plan = plan_of(tmp_path, f"Name;Role;Status;{header}\n{rows}")
    assert [record.told for record in plan.records] == ["untold", "untold"]


@pytest.mark.parametrize("header", ["tel. informiert", "Kandidat informiert", "Rückmeldung an Kandidat"])
def test_a_day_of_a_no_beside_who_was_told_is_that_of_the_decision(tmp_path: Path, header: str) -> None:
    text = (
        f"Name;Stelle;Ergebnis;abgesagt am;{header}\n"
        "Ana Ruiz;Einkauf;Absage;14.10.2026;nein\nBo Li;Einkauf;Absage;15.10.2026;ja\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, bo.told) == ("untold", "told")
    assert [str(dict(each.dates)["decided"]) for each in (ana, bo)] == ["2026-10-14", "2026-10-15"]


@pytest.mark.parametrize(
    "header",
    [
        "Betriebsrat informiert am", "Works council informed", "Payroll informed", "Comité informé",
        "Facket informerat", "Ondernemingsraad geïnformeerd", "Comité de empresa informado", "Paie informée",
        "Rückmeldung vom Kunden", "Offer communicated", "Debrief date",
        "Auto-reply sent", "Automatische Antwort gesendet", "Respuesta automática enviada",
    ],
)  # fmt: skip
def test_that_somebody_else_heard_tells_no_candidate(tmp_path: Path, header: str) -> None:
    text = f"Name,Role,Status,Date rejected,{header}\nAna Ruiz,Buyer,Rejected,2026-11-01,2026-11-20\n"
    plan = plan_of(tmp_path, text)
    assert (only(plan).told, plan.columns[-1].field) == ("untold", None)


@pytest.mark.parametrize(
    "header",
    [
        "Last update", "Laatste update", "Ultimo aggiornamento", "Last missed call", "Last call attempt",
        "Letzter Anrufversuch", "Last email received", "Last mailing",
    ],
)  # fmt: skip
def test_a_record_that_changed_and_a_call_that_nobody_took_are_no_contact(
    tmp_path: Path, header: str
) -> None:
    text = f"Name,Role,Status,Date rejected,{header}\nAna Ruiz,Buyer,Rejected,2026-11-01,2026-11-20\n"
    plan = plan_of(tmp_path, text)
    assert (only(plan).told, plan.columns[-1].field) == ("untold", None)


@pytest.mark.parametrize(
    "header",
    [
        "Absage an Kandidat am", "Absage an den Bewerber", "Rejection to candidate", "Refus au candidat le",
        "Rechazo al candidato", "Rifiuto al candidato", "Afwijzing aan kandidaat", "Afwijzing doorgegeven",
    ],
)  # fmt: skip
def test_a_no_that_was_given_to_the_candidate(tmp_path: Path, header: str) -> None:
    text = (
        f"Name;Stelle;Status;{header}\nAna Ruiz;Einkauf;Absage Kunde;15.10.2026\n"
        "Bo Li;Einkauf;Absage Kunde;\nCy Coe;Einkauf;Angebot;\n"
    )
    ana, bo, cy = plan_of(tmp_path, text).records
    assert (ana.told, bo.told, cy.mapped_outcome) == ("told", "untold", None)
    assert str(dict(ana.dates)["told"]) == "2026-10-15"


@pytest.mark.parametrize("header", ["Absage an Kunde am", "Absage am", "Rejected by candidate"])
def test_a_no_to_others_tells_nobody(tmp_path: Path, header: str) -> None:
    text = f"Name;Stelle;Status;{header}\nAna Ruiz;Einkauf;Absage Kunde;15.10.2026\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize("header", ["No feedback to candidate", "Keine Rückmeldung an Kandidat"])
def test_who_was_given_no_answer_was_not_told(tmp_path: Path, header: str) -> None:
    text = f"Name;Stelle;Status;{header}\nAna Ruiz;Einkauf;Absage Kunde;x\nBo Li;Einkauf;Absage Kunde;\n"
    assert [each.told for each in plan_of(tmp_path, text).records] == ["untold", "untold"]


@pytest.mark.parametrize(
    ("header", "no", "yes"),
    [
        ("Called?", "no", "yes"),
        ("Rang?", "n", "y"),
        ("Reached?", "no", "yes"),
        ("Knows yet?", "no", "yes"),
        ("Angerufen", "nein", "ja"),
        ("Info given?", "open", "yes"),
        ("Appelé", "non", "oui"),
        ("Llamado", "no", "sí"),
        ("Teruggebeld?", "nee", "ja"),
        ("Zadzwoniono", "nie", "tak"),
        ("Uppringd", "nej", "ja"),
        ("Feedback?", "no", "yes"),
    ],
)
def test_who_was_not_called_was_not_told_whatever_the_last_contact_says(
    tmp_path: Path, header: str, no: str, yes: str
) -> None:
    """A later contact alone would say that they were; a call may have been about anything."""
    text = (
        f"Name;Role;Outcome;Decision date;Last contact;{header}\n"
        f"Ana Ruiz;Buyer;Rejected;2026-11-12;2026-11-20;{no}\n"
        f"Bo Li;Buyer;Rejected;2026-11-12;2026-11-10;{yes}\n"
        f"Cy Fox;Buyer;Rejected;2026-11-12;2026-11-20;{yes}\nDee Orr;Buyer;Hired;2026-11-12;2026-11-20;\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.told for each in plan.records] == ["untold", "untold", "told", None]
    assert dict(plan.records[0].extra)[header] == no


def test_who_was_not_informed_was_not_told_whatever_day_stands_beside_it(tmp_path: Path) -> None:
    """Who was not called may have been told by mail all the same."""
    text = (
        "Name;Rolle;Stand;Informiert am;Informiert\n"
        "Ana Ruiz;Einkauf;Absage;12.11.2026;nein\nBo Li;Einkauf;Absage;12.11.2026;ja\n"
        "Cy Fox;Einkauf;Absage;12.11.2026;\n"
    )
    assert [each.told for each in plan_of(tmp_path, text).records] == ["untold", "told", "told"]
    text = (
        "Name;Rolle;Stand;Absage gemailt am;Kandidat angerufen\n"
        "Ana Ruiz;Einkauf;Absage;12.11.2026;nein\nBo Li;Einkauf;Absage;;nein\n"
    )
    assert [each.told for each in plan_of(tmp_path, text).records] == ["told", "untold"]


@pytest.mark.parametrize(
    ("header", "unheard", "heard"),
    [
        ("Call outcome", "VM left", "told him"),
        ("Result of last call", "busy", "spoke"),
        ("Call 2 result", "wrong number", "informed"),
        ("Anrufergebnis", "Mailbox", "informiert"),
        ("Résultat appel", "répondeur", "prévenu"),
        ("Resultado llamada", "buzón", "avisado"),
        ("Esito chiamata", "segreteria", "avvisato"),
    ],
)
def test_a_call_that_nobody_took_told_nobody(tmp_path: Path, header: str, unheard: str, heard: str) -> None:
    """The last contact is that call; and who did not take it has not gone silent."""
    text = (
        f"Name;Role;Stage;Decision date;Last call;{header}\n"
        f"Ana Ruiz;Buyer;Rejected;2026-11-12;2026-11-20;{unheard}\n"
        f"Bo Li;Buyer;Rejected;2026-11-12;2026-11-20;{heard}\n"
        "Cy Fox;Buyer;Interview;;2026-11-20;no answer\nDee Orr;Buyer;Rejected;2026-11-12;2026-11-20;\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.told for each in plan.records] == ["untold", "told", None, "told"]
    assert [each.mapped_outcome for each in plan.records] == [
        *["declined_by_client"] * 2,
        None,
        "declined_by_client",
    ]
    assert dict(plan.records[0].extra)[header] == unheard


def test_what_came_of_a_call_is_an_outcome_where_it_says_ends(tmp_path: Path) -> None:
    rows = "Ana Ruiz;Buyer;Phone screen;Rejected\nBo Li;Buyer;Phone screen;Proceed\n"
    text = f"Name;Role;Stage;Call outcome\n{rows}"
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.mapped_stage, ana.mapped_outcome) == ("screening", "declined_by_client")


@pytest.mark.parametrize("words", ["VM left", "left a message", "voicemail"])
def test_a_message_left_in_the_outcome_told_nobody(tmp_path: Path, words: str) -> None:
    text = (
        "Name;Role;Stage;Last contact;Outcome\n"
        f"Ana Ruiz;Buyer;Rejected 10/11/2026;2026-11-20;{words}\n"
        "Bo Li;Buyer;Rejected 10/11/2026;2026-11-20;\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, bo.told) == ("untold", "told")
    assert dict(ana.dates)["decided"] == dict(bo.dates)["decided"]


@pytest.mark.parametrize("words", ["VM", "- no answer", "(voicemail)", "nicht erreicht"])
def test_a_try_is_no_last_contact(tmp_path: Path, words: str) -> None:
    text = (
        "Name;Role;Stage;Rejected on;Last contact\n"
        f"Ana Ruiz;Buyer;Rejected;2026-11-10;2026-11-12 {words}\nBo Li;Buyer;Rejected;2026-11-10;2026-11-12\n"
        "Cy Fox;Buyer;Rejected;2026-11-10;2026-11-12 spoke\nDee Orr;Buyer;Rejected;2026-11-10;2026-11-12\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.told for each in plan.records] == ["untold", "told", "told", "told"]
    assert dict(plan.records[0].extra) == {"Last contact": f"2026-11-12 {words}"}
    assert not plan.warnings


@pytest.mark.parametrize(
    "header",
    [
        "To tell",
        "Still to call",
        "Not told yet",
        "Owes a call",
        "Noch informieren",
        "À prévenir",
        "Por llamar",
        "Da chiamare",
        "Nog bellen",
        "Terugbellen",
        "Zurückrufen",
        "Oddzwonić",
        "Do zadzwonienia",
        "Ska ringas",
    ],
)
def test_who_is_still_to_be_told_was_not_told(tmp_path: Path, header: str) -> None:
    """Nor does a later contact say that they were; without a tick it does."""
    text = (
        f"Name;Role;Stage;Rejected on;Last contact;{header}\n"
        "Ana Ruiz;Buyer;Rejected;2026-11-10;2026-11-12;x\nBo Li;Buyer;Rejected;2026-11-10;2026-11-12;\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, bo.told) == ("untold", "told")


@pytest.mark.parametrize(("named", "stage"), [("", "Rejected - told"), (";Informed", "Rejected;yes")])
def test_who_is_still_to_be_called_was_not_told_whatever_else_says_so(
    tmp_path: Path, named: str, stage: str
) -> None:
    text = f"Name;Role;Stage{named};Still to call\nAna Ruiz;Buyer;{stage};yes\nBo Li;Buyer;{stage};\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.told, bo.told) == ("untold", "told")


@pytest.mark.parametrize(
    ("header", "day", "told"),
    [
        ("Info to candidate", "2026-11-01", "untold"),
        ("Info to candidate", "2026-11-12", "told"),
        ("Informed on", "2026-11-01", "told"),
    ],
)
def test_news_ahead_of_the_decision_told_nobody_of_it(
    tmp_path: Path, header: str, day: str, told: str
) -> None:
    text = f"Name;Role;Stage;Rejected on;{header}\nAna Ruiz;Buyer;Rejected;2026-11-10;{day}\n"
    assert only(plan_of(tmp_path, text)).told == told


@pytest.mark.parametrize(
    ("header", "cells", "told"),
    [
        ("Candidato avisado", ("sí, el lunes", "sí, a la agencia", "mañana"), "tuu"),
        ("Candidato avvisato", ("sì, ieri", "sì, l'azienda", "chiamato tre volte"), "tuu"),
        ("Kandydat poinformowany", ("tak, wczoraj", "tak, firma", "jutro"), "tuu"),
        ("Kandidat informiert", ("ja, war traurig", "ja, Fachbereich", "nein, im Urlaub"), "tuu"),
    ],
)
def test_answers_in_words_make_a_column_of_who_was_told(
    tmp_path: Path, header: str, cells: tuple[str, ...], told: str
) -> None:
    people = zip(("Ana", "Bo", "Cy"), cells, strict=True)
    rows = "".join(f'{name};Buyer;Rejected;"{cell}"\n' for name, cell in people)
    records = plan_of(tmp_path, f"Name;Role;Status;{header}\n{rows}").records
    assert "".join(str(record.told)[0] for record in records) == told


@pytest.mark.parametrize("header", ["Feedback passed on?", "Fått besked?", "Visszajelzés megadva", "Told"])
@pytest.mark.parametrize("no", ["no", "NO", ""])
def test_a_no_to_whether_they_were_told_is_no_end(tmp_path: Path, header: str, no: str) -> None:
    rows = f"Ana Ruiz,Buyer,Acme,Interview,{no}\nBo Li,Buyer,Acme,Rejected by client,yes\n"
    plan = plan_of(tmp_path, f"Name,Role,Client,Stage,{header}\n{rows}")
    assert [(record.mapped_outcome, record.told) for record in plan.records] == [
        *((None, None), ("declined_by_client", "told"))
    ]
