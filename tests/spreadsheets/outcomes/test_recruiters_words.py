"""Short words of recruiters for how far somebody got, and how it ended."""

from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words


@pytest.mark.parametrize(
    ("cell", "stage", "end"),
    [
        ("No after 1st", "interviewing", "declined_by_client"),
        ("No after the second", "interviewing", "declined_by_client"),
        ("Interview done - no", "interviewing", "declined_by_client"),
        ("Interview - no", "interviewing", None),
        ("Kennenlernen beim Kunden", "interviewing", None),
        ("Kundenvorstellung", "submitted", None),
        ("colloquio dal cliente", "interviewing", None),
        ("Entrevista com o cliente", "interviewing", None),
        ("interview by the client", "interviewing", None),
        ("com o cliente", "submitted", None),
        ("CV com o cliente", "submitted", None),
        ("interviu la client", "interviewing", None),
        ("ügyfélinterjú", "interviewing", None),
        ("interjú az ügyfélnél", "interviewing", None),
        ("El hotel eligió a otro", None, "declined_by_client"),
        ("respinsa dupa interviu", "interviewing", "declined_by_client"),
        ("no se quedó", None, "declined_by_client"),
        ("ya no le interesó", None, "withdrew"),
        ("hat nicht gepasst", None, "declined_by_client"),
        ("Dropped - took other offer", None, "withdrew"),
        ("Client took another candidate", None, "declined_by_client"),
        ("took a call", None, None),
        ("Phone chat done", "screening", None),
        ("initial chat", "screening", None),
        ("Intro chat, rejected", "screening", "declined_by_client"),
        ("Offer chat", "offered", None),
        ("vorgeschlagen", "submitted", None),
        ("subbed", "submitted", None),
        ("en mission", "hired", "hired"),
        ("en poste", None, None),
        ("Not for her", None, "withdrew"),
        ("Not for them", None, None),
        ("can't be reached", None, "went_silent"),
        ("can't be reached until Monday", None, None),
        ("Termin hat nicht gepasst", None, None),
        ("Termin vorgeschlagen", None, None),
        ("vybrali jiného", None, "declined_by_client"),
        ("vybrali jiný termín", None, None),
        ("nehodí se na pozici", None, "declined_by_client"),
        ("nehodí se termín", None, None),
        ("ikke mødt op", None, "went_silent"),
        ("CV ikke modtaget", None, None),
        ("não atende aos requisitos", None, "declined_by_client"),
        ("não atendeu", None, None),
        ("našla si jinou práci", None, "withdrew"),
        ("Caro", None, None),
        ("Currículo enviado", "submitted", None),
        ("Lebenslauf verschickt", "submitted", None),
        ("Curriculum inviato", "submitted", None),
        ("Životopis odeslán", "submitted", None),
        ("Passed on us", None, "withdrew"),
        ("Passed on the role", None, "withdrew"),
        ("Rejected us", None, "withdrew"),
        ("Client rejected us", None, "declined_by_client"),
        ("Client passed on us", None, "declined_by_client"),
        ("The company passed on us", None, "declined_by_client"),
        ("We passed on the role", None, "declined_by_us"),
        ("Rejected", None, "declined_by_client"),
        ("Hat uns abgelehnt", None, "withdrew"),
        ("Hat sich gegen uns entschieden", None, "withdrew"),
        ("Von uns abgelehnt", None, "declined_by_us"),
        ("Nos rechazó", None, "withdrew"),
        ("Nous a refusé", None, "withdrew"),
        ("Ci ha rifiutato", None, "withdrew"),
        ("Heeft ons afgewezen", None, "withdrew"),
        ("Odrzucił nas", None, "withdrew"),
        ("Odrzucony przez nas", None, "declined_by_us"),
        ("Sa nej till oss", None, "withdrew"),
        ("Отказал нам", None, "withdrew"),
        ("ראיון אצל הלקוח", "interviewing", None),
        ("אצל הלקוח", "submitted", None),
        ("קורות חיים נשלחו", "submitted", None),
        ("مقابلة عند العميل", "interviewing", None),
        ("Razgovor kod klijenta", "interviewing", None),
        ("Kod klijenta", "submitted", None),
        ("Intervija pie klienta", "interviewing", None),
        ("Müşteride mülakat", "interviewing", None),
        ("Интервю при клиента", "interviewing", None),
        ("Ügyfélinterjú", "interviewing", None),
        ("Βιογραφικό στάλθηκε", "submitted", None),
        ("简历已发送", "submitted", None),
        ("CV saadetud", "submitted", None),
        ("Đã gửi CV", "submitted", None),
        ("Lebenslauf noch nicht verschickt", None, None),
        ("No le interesó", None, "withdrew"),
        ("no se interesó el cliente", None, "declined_by_client"),
        ("não se interessou", None, "withdrew"),
        ("Al cliente no le interesa", None, "declined_by_client"),
        ("O cliente não gostou", None, "declined_by_client"),
        ("Ej aktuell (nej från oss)", None, "declined_by_us"),
        ("Ej aktuell (nej från kund)", None, "declined_by_client"),
    ],
)
def test_words_of_recruiters(cell: str, stage: str | None, end: str | None) -> None:
    assert (stage_from_words(cell), outcome_from_words(cell).kind) == (stage, end)


@pytest.mark.parametrize(
    "cell",
    [
        "Kandidat hat nicht überzeugt",
        "Kandidatin konnte uns nicht überzeugen",
        "Candidate did not impress",
        "Kandidaat overtuigde niet",
        "Le candidat n'a pas convaincu",
        "El candidato no convenció",
        "Candidato não convenceu",
        "Kandydat nie przekonał",
        "Kandidaten övertygade inte",
    ],
)
def test_a_candidate_who_did_not_convince_has_not_withdrawn(cell: str) -> None:
    assert outcome_from_words(cell).kind == "declined_by_client"


@pytest.mark.parametrize(
    "cell", ["Candidate not convinced", "Candidato no quiso", "Kandidat nicht interessiert"]
)
def test_a_candidate_who_does_not_want_it_has_withdrawn(cell: str) -> None:
    assert outcome_from_words(cell).kind == "withdrew"
