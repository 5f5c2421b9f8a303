"""Names of columns and words for stages and ends as recruiters of many countries have them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.columns import map_columns
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

SMALL = Path(__file__).parent.parent / "data" / "small"
CELLS = {
    "phone": ("+49 170 5550001", "+49 170 5550002"),
    "company": ("Siemens", "Bosch"),
    "title": ("Controller", "Buyer"),
    "location": ("Berlin", "Hamburg"),
    "role": ("Sales Manager", "Sales Manager"),
    "client": ("Halden", "Halden"),
    "stage": ("Interview", "CV sent"),
    "reason": ("too junior", "too expensive"),
    "decided_on": ("2026-11-10", "2026-11-11"),
    "told_on": ("2026-11-12", "2026-11-13"),
    "told_yn": ("yes", "no"),
    "last_contact": ("2026-11-12", "2026-11-13"),
    "applied_on": ("2026-10-12", "2026-10-13"),
    "come_back_on": ("2027-01-10", "2027-02-11"),
    "wished_hours": ("after 17:00", "mornings"),
    "referred_by": ("Eva Mora", "Jo Bly"),
    "notes": ("good German", "call on Monday please"),
}
OTHERS = {
    "en": "Name|Email|Stage|Outcome",
    "de": "Name|E-Mail|Phase|Ergebnis",
    "fr": "Nom complet|E-mail|Étape|Résultat",
    "es": "Nombre completo|Correo|Fase|Resultado",
    "it": "Nome completo|E-mail|Fase|Esito",
    "nl": "Naam|E-mail|Fase|Uitslag",
    "pl": "Imię i nazwisko|E-mail|Etap|Wynik",
    "pt": "Nome completo|E-mail|Etapa|Resultado",
    "sv": "Namn|E-post|Steg|Utfall",
    "da": "Navn|E-mail|Trin|Udfald",
    "no": "Navn|E-post|Steg|Utfall",
    "fi": "Nimi|Sähköposti|Vaihe|Tulos",
    "cs": "Jméno a příjmení|E-mail|Fáze|Výsledek",
    "hu": "Név|E-mail|Szakasz|Eredmény",
    "ro": "Nume complet|E-mail|Etapă|Rezultat",
    "tr": "Ad Soyad|E-posta|Aşama|Sonuç",
    "ru": "ФИО|Почта|Этап|Результат",
}
KINDS = {
    "declined": DispositionKind.DECLINED_BY_CLIENT,
    "withdrew": DispositionKind.WITHDREW,
    "silent": DispositionKind.WENT_SILENT,
    "offerdown": DispositionKind.TURNED_OFFER_DOWN,
    "closed": DispositionKind.ROLE_CLOSED,
}


def lines_of(name: str) -> Iterator[tuple[str, list[str]]]:
    for line in (SMALL / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            ahead, _, words = line.partition(": ")
            yield ahead, [word.strip() for word in words.split(";")]


@pytest.mark.parametrize(("about", "names"), list(lines_of("headers.txt")))
def test_names_of_columns(about: str, names: list[str]) -> None:
    language, meaning = about.split("|")
    wanted = "told_on" if meaning == "told_yn" else meaning
    assert [each for each in names if meant(language, meaning, each) != wanted] == []


def meant(language: str, meaning: str, name: str) -> str:
    others = OTHERS[language].split("|")
    others[2:] = ["x", "y"] if meaning == "stage" else others[2:]
    said = ("", "") if meaning == "stage" else ("Interview", "Rejected")
    rows = tuple(
        TableRow(number, (person, f"p{number}@x.com", *said, cell))
        for number, person, cell in zip((2, 3), ("Ana Ruiz", "Bo Li"), CELLS[meaning], strict=True)
    )
    field = map_columns(FoundTable(SourceInfo("csv", header_row=1), (*others, name), rows))[-1].field
    return str(field or "").removesuffix("_work").removesuffix("_private")


@pytest.mark.parametrize(("meaning", "words"), list(lines_of("phrases.txt")))
def test_stages_and_ends(meaning: str, words: list[str]) -> None:
    assert [each for each in words if said(each) != meaning] == []


def said(words: str) -> str:
    ending = outcome_from_words(words)
    kind = (
        DispositionKind.DECLINED_BY_CLIENT if ending.kind is DispositionKind.DECLINED_BY_US else ending.kind
    )
    if ending.on_hold:
        return "hold"
    by_kind = next((name for name, each in KINDS.items() if each is kind), "")
    return by_kind or str(stage_from_words(words) or "")
