from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.values.lost_letters import guess_name, has_lost_letters, is_spoiled


@pytest.mark.parametrize(
    ("name", "email", "country", "guess"),
    [
        ("Emre Y?ld?z", "emre.yildiz@example.com", "DE", "Emre Yıldız"),
        ("?ukasz Wi?niewski", "lukasz.wisniewski@example.com", "PL", "Łukasz Wiśniewski"),
        ("Ay?e Krüger", "ayse.krueger@example.org", "TR", "Ayşe Krüger"),
        ("Ji?í Dvo?ák", "jiri.dvorak@example.net", "CZ", "Jiří Dvořák"),
        ("Katarzyna B?aszczyk", "k.blaszczyk@example.com", "PL", "Katarzyna Błaszczyk"),
        ("Krzysztof W?jcik", "kwojcik@example.com", "PL", "Krzysztof Wojcik"),
        ("Bj?rn M?ller", "bjoern.mueller@example.com", "DE", "Björn Müller"),
        ("Bj\ufffdrn M\ufffdller", "bjoern.mueller@example.com", "", "Björn Müller"),
        ("J?rgen Gro?", "juergen.gross@example.com", "DE", "Jürgen Groß"),
        ("Jos? Mu?oz", "jose.munoz@example.com", "ES", "José Muñoz"),
        ("S?ren ?rsted", "soeren.oersted@example.com", "DK", "Søren Ørsted"),
        ("Eva Sj?berg", "eva.sjoberg@example.com", "SE", "Eva Sjöberg"),
        ("Emre Y?ld?z", "info@example.com", "DE", ""),
        ("Emre Y?ld?z", "", "DE", ""),
        ("A? B?lek", "a.bilek@example.com", "CZ", ""),
    ],
)
def test_the_address_knows_the_letters(name: str, email: str, country: str, guess: str) -> None:
    assert has_lost_letters(name)
    assert guess_name(name, (email,) if email else (), country) == guess


def test_a_question_mark_alone_is_no_letter() -> None:
    assert not has_lost_letters("Ana Ruiz")
    assert not has_lost_letters("Ana Ruiz ?")


@pytest.mark.parametrize(
    ("text", "before", "spoiled"),
    [
        ("Emre Y?ld?z", "Emre Yıldız", True),
        ("?ukasz Wi\ufffdniewski", "Łukasz Wiśniewski", True),
        ("Absage ? anderer", "Absage – anderer", True),
        ("J??rgen", "Jürgen", True),
        ("Why Y?ld?z?", "Why Yıldız?", True),
        ("Emre Yildiz", "Emre Yıldız", False),
        ("Emre Y?ld?z", "Emre Yaldaz", False),
        ("Emre Y?ld?z, Köln", "Emre Yıldız", False),
        ("?", "", False),
        ("Emre Yıldız", "Emre Y?ld?z", False),
    ],
)
def test_a_text_with_lost_letters_is_told_from_another_text(text: str, before: str, spoiled: bool) -> None:
    assert is_spoiled(text, before) is spoiled
