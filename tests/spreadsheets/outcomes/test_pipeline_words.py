from __future__ import annotations

import pytest

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.stated_ends import OutcomeReading
from tests.spreadsheets.cells import misread


def said_by(reading: OutcomeReading, stage: str | None) -> str:
    if reading.kind:
        return str(reading.kind)
    if reading.on_hold:
        return "hold"
    return "active" if reading.in_play or stage else "unknown"


def read_words(words: str) -> tuple[str, str]:
    stage = stage_from_words(words)
    return stage or "-", said_by(outcome_from_words(words), stage)


def test_what_recruiters_write() -> None:
    assert misread("pipeline", 2, read_words) == []


@pytest.mark.parametrize(
    ("words", "stage", "outcome"),
    [
        ("Interview-Rejected", "interviewing", "declined_by_client"),
        ("interview/rejected", "interviewing", "declined_by_client"),
        ("Interview_Rejected", "interviewing", "declined_by_client"),
        ("InterviewRejected", "interviewing", "declined_by_client"),
        ("Final-Interview-Rejected", "final", "declined_by_client"),
        ("Vorstellungsgespräch/Absage", "interviewing", "declined_by_client"),
        ("Entretien-Refusé", "interviewing", "declined_by_client"),
        ("Interview-Withdrew", "interviewing", "withdrew"),
        ("Interview-declined by candidate", "interviewing", "withdrew"),
        ("Interview-cancelled", "interviewing", "active"),
        ("Interview rejected", "-", "unknown"),
        ("CV/Interview", "interviewing", "active"),
        ("Offer-Declined", "offered", "turned_offer_down"),
    ],
)
def test_a_sign_joins_the_end_to_the_interview_ahead(words: str, stage: str, outcome: str) -> None:
    """Without one the interview was turned down, and not the candidate."""
    assert read_words(words) == (stage, outcome)


@pytest.mark.parametrize(
    ("words", "stage", "outcome"),
    [
        ("No after 2nd interview", "interviewing", "declined_by_client"),
        ("no after phone screen", "screening", "declined_by_client"),
        ("Nein nach Interview", "interviewing", "declined_by_client"),
        ("Non après entretien", "interviewing", "declined_by_client"),
        ("No después de la entrevista", "interviewing", "declined_by_client"),
        ("No dopo colloquio", "interviewing", "declined_by_client"),
        ("Nee na gesprek", "interviewing", "declined_by_client"),
        ("Nie po rozmowie", "interviewing", "declined_by_client"),
        ("No feedback after interview", "interviewing", "active"),
        ("No interview", "interviewing", "active"),
    ],
)
def test_a_bare_no_after_a_talk_ended_it(words: str, stage: str, outcome: str) -> None:
    assert read_words(words) == (stage, outcome)


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("Screening", "screening"),
        ("Phone screen", "screening"),
        ("Vorauswahl", "screening"),
        ("1. Gespräch", "interviewing"),
        ("2nd interview", "interviewing"),
        ("Erstgespräch", "interviewing"),
        ("Finalrunde", "final"),
        ("Final interview", "final"),
        ("Angebot", "offered"),
        ("Offer", "offered"),
        ("Eingestellt", "hired"),
        ("Hired", "hired"),
        ("Sourced", "sourced"),
        ("Contacted", "contacted"),
        ("New", "applied"),
        ("New Submissions: New", "applied"),
        ("New submission", "applied"),
        ("Vorprüfung", "screening"),
        ("Outreach", "contacted"),
        ("Beworben", "applied"),
        ("Beim Kunden vorgestellt", "submitted"),
        ("phone_screen", "screening"),
        ("Absage", None),
        ("On hold", None),
        ("declined_by_client", None),
        ("", None),
        ("hired", "hired"),
        ("Entretien final", "final"),
        ("Rozmowa", "interviewing"),
        ("whatever", None),
        ("Wysłano CV", "submitted"),
        ("Zgłoszony do klienta", "submitted"),
        ("Zgłoszony", "applied"),
        ("Envoi du CV", "submitted"),
        ("Présentée au client", "submitted"),
        ("Skickat CV", "submitted"),
        ("CV gestuurd", "submitted"),
        ("CV not sent", None),
        ("CV to be sent", None),
        ("Nie wysłano CV", None),
        ("Sent to CV database", None),
        ("In negotiation", "offered"),
        ("Négociation salaire", "offered"),
        ("Lettings Negotiator", None),
        ("Négociateur immobilier", None),
    ],
)
def test_stages_in_the_recruiters_own_words(words: str, stage: str | None) -> None:
    assert stage_from_words(words) == stage


@pytest.mark.parametrize(
    ("words", "kind", "reason"),
    [
        ("Absage – anderer Finalist", "declined_by_client", "anderer Finalist"),
        ("Absage – intern besetzt", "declined_by_client", "intern besetzt"),
        ("Absage (Gehalt)", "declined_by_client", "Gehalt"),
        ("Rejected – role frozen", "declined_by_client", "role frozen"),
        ("Rejected by client", "declined_by_client", ""),
        ("Rejected: salary", "declined_by_client", "salary"),
        ("Absage durch uns", "declined_by_us", ""),
        ("Rejected by us – too junior", "declined_by_us", "too junior"),
        ("Absage durch Kandidat", "withdrew", ""),
        ("Zurückgezogen", "withdrew", ""),
        ("Withdrew", "withdrew", ""),
        ("Zugesagt", "hired", ""),
        ("Hired", "hired", ""),
        ("Offer declined", "turned_offer_down", ""),
        ("Angebot abgelehnt", "turned_offer_down", ""),
        ("Meldet sich nicht", "went_silent", ""),
        ("Role cancelled", "role_closed", ""),
        ("Stelle gestrichen", "role_closed", ""),
        ("Moved to another role", "moved_to_another_role", ""),
        ("turned_offer_down", "turned_offer_down", ""),
        ("whatever", None, ""),
        ("", None, ""),
    ],
)
def test_outcomes_in_the_recruiters_own_words(words: str, kind: str | None, reason: str) -> None:
    reading = outcome_from_words(words)
    assert (reading.kind, reading.reason) == (kind, reason)


@pytest.mark.parametrize(
    "words",
    [
        "No longer responds",
        "A cessé de répondre",
        "Ha smesso di rispondere",
        "Deixou de responder",
        "Stil geworden",
        "Har slutat svara",
        "Holdt op med at svare",
        "Przestała odpowiadać",
        "Přestal reagovat",
    ],
)
def test_who_stopped_answering_went_silent_in_every_language(words: str) -> None:
    assert outcome_from_words(words).kind == "went_silent"


@pytest.mark.parametrize(
    "words",
    [
        "Orienté vers un autre poste",
        "Movida a otra vacante",
        "Spostato su altra posizione",
        "Passou para outra vaga",
        "Doorgezet naar andere vacature",
        "Flyttad till annan tjänst",
        "Flyttet til en anden stilling",
        "Przeniesiony do innej rekrutacji",
        "Přesunut na jinou pozici",
    ],
)
def test_who_is_put_forward_for_another_role_has_moved_there(words: str) -> None:
    assert outcome_from_words(words).kind == "moved_to_another_role"


@pytest.mark.parametrize(
    "words",
    ["Spostato su altra data", "Pasa a otra fase", "Se fue a otro puesto", "Przeniesiony na inny termin"],
)
def test_another_day_step_or_employer_is_no_other_role_of_ours(words: str) -> None:
    assert outcome_from_words(words).kind != "moved_to_another_role"


def test_the_czech_say_who_declined_as_well() -> None:
    assert outcome_from_words("Zamítnut námi").kind == "declined_by_us"
    assert outcome_from_words("Zamítnut klientem").kind == "declined_by_client"


@pytest.mark.parametrize("words", ["On hold", "Auf Eis", "pausiert", "en attente"])
def test_what_is_on_hold_has_not_ended(words: str) -> None:
    reading = outcome_from_words(words)
    assert (reading.kind, reading.on_hold, reading.known) == (None, True, True)


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("Nicht kontaktiert", "sourced"),
        ("Not contacted", "sourced"),
        ("Non contacté", "sourced"),
        ("No contactado", "sourced"),
        ("Non contattato", "sourced"),
        ("Niet benaderd", "sourced"),
        ("Ej kontaktad", "sourced"),
        ("Nieskontaktowany", "sourced"),
        ("Nicht erreicht", "contacted"),
        ("Kontaktiert", "contacted"),
        ("Not interested, contacted twice", None),
    ],
)
def test_whom_nobody_contacted_yet_is_only_found(words: str, stage: str | None) -> None:
    assert stage_from_words(words) == stage


@pytest.mark.parametrize("words", ["Active", "offen", "in progress", "–"])
def test_what_goes_on_has_not_ended(words: str) -> None:
    reading = outcome_from_words(words)
    assert (reading.kind, reading.on_hold, reading.known) == (None, False, True)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Archived – withdrew", "withdrew"),
        ("Archived – hired", "hired"),
        ("Archived – culture", "declined_by_client"),
        ("Rejected – candidate withdrew", "withdrew"),
        ("Rejected – salary", "declined_by_client"),
        ("Absage (Kandidat)", "withdrew"),
        ("Absage (Kunde)", "declined_by_client"),
        ("Absage (wir)", "declined_by_client"),
        ("Rejected (by us)", "declined_by_us"),
        ("Absage – Kandidat hat abgesagt", "withdrew"),
        ("Bewerber:in hat abgesagt", "withdrew"),
        ("Kandidat*in hat abgesagt", "withdrew"),
        ("Kund:in hat abgesagt", "declined_by_client"),
        ("Absage – intern besetzt", "declined_by_client"),
    ],
)
def test_the_reason_may_say_who_it_was(words: str, kind: str) -> None:
    assert outcome_from_words(words).kind == kind


@pytest.mark.parametrize(
    "words",
    [
        "Não admitido",
        "No incorporado",
        "nicht vermittelt",
        "nebyl přijat",
        "nincs felvéve",
        "yerleştirilmedi",
        "не трудоустроен",
        "Δεν προσλήφθηκε",
        "ei palkattu",
        "nije primljen",
        "ni sprejet",
        "불채용",
        "採用せず",
        "未採用",
        "未錄取",
        "لم يتم التوظيف",
        "not onboarded",
    ],
)
def test_a_hire_that_is_denied_is_a_no(words: str) -> None:
    assert read_words(words) == ("-", "declined_by_client")


@pytest.mark.parametrize("words", ["not joined", "never started", "nenastoupil", "未入职", "未入職"])
def test_who_did_not_start_turned_the_offer_down(words: str) -> None:
    assert read_words(words) == ("-", "turned_offer_down")


@pytest.mark.parametrize("words", ["Not selected, hired another", "no; not hired", "No, placed elsewhere"])
def test_a_no_of_its_own_stands_above_what_comes_behind(words: str) -> None:
    assert read_words(words) == ("-", "declined_by_client")


@pytest.mark.parametrize("words", ["not sure at first, hired", "Nessun dubbio: assunta", "no issues, placed"])
def test_a_no_to_something_else_denies_no_hire(words: str) -> None:
    assert read_words(words) == ("hired", "hired")


@pytest.mark.parametrize("kind", list(DispositionKind))
def test_our_own_words_come_back(kind: DispositionKind) -> None:
    assert outcome_from_words(kind.value).kind is kind


@pytest.mark.parametrize(
    "words", ["Dropped by candidate", "cancelled by the applicant", "Ended by candidate"]
)
def test_what_the_candidate_ended_is_no_decline(words: str) -> None:
    assert read_words(words) == ("-", "withdrew")


@pytest.mark.parametrize("words", ["started mon", "Started Monday!!", "has started", "started on Thursday"])
def test_who_started_on_a_weekday_is_hired(words: str) -> None:
    assert read_words(words) == ("hired", "hired")


@pytest.mark.parametrize("words", ["started monitoring the market", "started talks Monday"])
def test_what_else_is_started_hires_nobody(words: str) -> None:
    assert outcome_from_words(words).kind is None


@pytest.mark.parametrize(
    "words", ["Called: no", "called, no", "Angerufen: nein", "rappelé : non", "gebeld: nee"]
)
def test_a_no_to_whether_somebody_was_called_is_no_end(words: str) -> None:
    assert outcome_from_words(words).kind is None


@pytest.mark.parametrize("words", ["hat abgelehnt (Kunde)", "a refusé (client)", "ha rechazado - cliente"])
def test_who_is_named_behind_a_no_said_it(words: str) -> None:
    assert outcome_from_words(words).kind == "declined_by_client"


@pytest.mark.parametrize(
    "words",
    [
        "took a job with us",
        "took the role at our client",
        "took a job with my client",
        "took role at client site",
        "took the job with effect from 1 May",
        "took the job with pleasure",
    ],
)
def test_a_job_with_our_client_is_no_withdrawal(words: str) -> None:
    assert outcome_from_words(words).kind is None


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("Pré-sélection", "screening"), ("pré-sélectionnée", "screening"), ("Pre-selección", "screening"),
        ("Pre-selection", "screening"), ("não abordado", "sourced"), ("KO entretien", "interviewing"),
        ("esito negativo colloquio", "interviewing"),
    ],
)  # fmt: skip
def test_stages_beside_a_hyphen_or_a_no(words: str, stage: str) -> None:
    assert stage_from_words(words) == stage


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("over budget", "declined_by_client"), ("over budget, hired anyway", "hired"),
        ("over budget, waiting for client", None), ("over budget but client wants to meet", None),
        ("no longer required to relocate", None), ("no longer required", "role_closed"),
        ("duplicate of Ana, hired", "hired"), ("duplicate of Ana, rejected", "declined_by_client"),
        ("Rejected, duplicate", "moved_to_another_role"),
        ("took a job with Bosch", "withdrew"),
        ("interview, selected", None), ("called, selected", None),
        ("interview, too junior", "declined_by_client"),
        ("angestellt seit 3 Jahren", None), ("angestellt ab 1.3.", "hired"),
        ("hat abgelehnt - zu junior", "declined_by_client"), ("a refusé (trop cher)", "declined_by_client"),
        ("hat abgelehnt - Gehalt", "withdrew"), ("withdrew - too far", "withdrew"),
    ],
)  # fmt: skip
def test_what_comes_behind_counts(words: str, kind: str | None) -> None:
    assert outcome_from_words(words).kind == kind


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("přijat do druhého kola", "interviewing"),
        ("přijata do dalšího kola", "interviewing"),
        ("prijatý do druhého kola", "interviewing"),
        ("Arbeitsbeginn 1.12.?", None),
        ("Start 1.12. ?", None),
        ("Arbeitsbeginn: 1.12.?", None),
    ],
)
def test_whoever_comes_to_a_round_or_may_start_is_not_hired(words: str, stage: str | None) -> None:
    assert (outcome_from_words(words).kind, stage_from_words(words)) == (None, stage)


@pytest.mark.parametrize(
    "words",
    [
        "fängt zum 1.10. in anderer Firma an", "fängt am 1.12. bei einem anderen Arbeitgeber an",
        "starts 1.12. at another company", "empieza el 1/12 en otra empresa", "zaczyna 1.12. w innej firmie",
        "commence le 1er décembre dans une autre entreprise", "inizia il 1/12 in un'altra azienda",
        "nastupuje 1.12. v jiné firmě", "Startet am 1.12. bei anderem Arbeitgeber",
        "Commence le 1/12 chez un autre employeur", "Börjar 1/12 hos annan arbetsgivare",
    ],
)  # fmt: skip
def test_whoever_starts_elsewhere_withdrew(words: str) -> None:
    assert outcome_from_words(words).kind == "withdrew"


@pytest.mark.parametrize(
    "words",
    ["Arbeitsbeginn 1.12.", "starts 1.12.", "starts 1.12. at another client", "přijat", "přijat od 1.12."],
)
def test_a_day_to_start_is_a_hire(words: str) -> None:
    assert outcome_from_words(words).kind == "hired"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Nog geen reactie", "Geen reactie"),
        ("Geen reactie van de klant", "Geen reactie"),
        ("Nessuna risposta dal cliente", "Nessuna risposta"),
        ("Ancora nessuna risposta", "Nessuna risposta"),
        ("Ainda sem resposta", "Sem resposta"),
        ("Sem retorno do cliente", "Sem retorno"),
        ("Inget svar från kund", "Inget svar"),
    ],
)
def test_only_the_candidates_own_silence_ends_it(ours: str, theirs: str) -> None:
    """Neither does the client's, nor an answer that may yet come."""
    assert (outcome_from_words(ours).kind, outcome_from_words(theirs).kind) == (None, "went_silent")
