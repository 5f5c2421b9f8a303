"""The text by which a contact is asked: made from fields, and never naming anybody."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from recruiterdesk.core.text import fold
from recruiterdesk.domain.blurb import BlurbFields, generate
from recruiterdesk.domain.blurb_leaks import LeakKind, Secrets, leaks_in
from recruiterdesk.domain.salutation import Language

KAETHE = Secrets(
    names=("Käthe Lüdtke-Schröder",),
    employers=("Halden Group Deutschland GmbH & Co. KG",),
    clients=("Nordwerk AG",),
    emails=("kaethe.ls@example.com",),
    phones=("+4915123456789",),
)
HARMLESS = (
    "Senior data engineer in Hamburg, 8 years of experience. Wishes for: a smaller team.",
    "Leitet ein Team von 12 Leuten, Budget 3.500.000 Euro, 2015-2019 in der Logistik.",
    "Works with ASP.NET, Node.js, C++ and Kubernetes; speaks English (C1) and German.",
    "10 000 000 rows a day, 99.9 % uptime. Looks for work in: logistics, e.g. planning.",
    "Known for: calm leadership, 24/7 on-call, clean hand-overs.",
    "Ist seit 2021 frei und sucht zum 1. März 2027 etwas Neues, 30-40 Stunden.",
    "Free from 2027-03-01, else 01.04.2027 or 15/04/2027 14:30; notice given on 30. 11. 2026.",
    "One of two leads at the firm with the blue logo, three years in a row.",
)


def found(text: str, secrets: Secrets = KAETHE) -> set[tuple[str, str]]:
    return {(str(leak.kind), leak.words) for leak in leaks_in(text, secrets)}


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_words_give_nobody_away(text):
    assert found(text) == set()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Käthe looks for work", "Käthe"),
        ("ask kathe about it", "kathe"),
        ("KAETHE is good", "KAETHE"),
        ("Frau Lüdtke", "Lüdtke"),
        ("Frau Luedtke-Schroeder", "Luedtke"),
        ("K. Schröder", "Schröder"),
        ("Schröders Team", "Schröders"),
        ("the LüdtkeSchröder case", "LüdtkeSchröder"),
        ("ka\N{ZERO WIDTH SPACE}the", "kathe"),
        ("Ｋａｔｈｅ", "Kathe"),
        ("K\N{CYRILLIC SMALL LETTER A}the", "K\N{CYRILLIC SMALL LETTER A}the"),
        ("S c h r ö d e r", "S c h r ö d e r"),
        ("S-c-h-r-ö-d-e-r", "S-c-h-r-ö-d-e-r"),
        ("kaetheschroeder84", "kaetheschroeder84"),
        ("K. S. is good", "K. S."),
        ("K.S. is good", "K.S."),
        ("K.L.S. is good", "K.L.S."),
        ("K. L.-S. is good", "K. L.-S."),
    ],
)
def test_a_name_is_found_however_it_is_written(text, words):
    assert ("name", words) in found(text)


@pytest.mark.parametrize(
    "text", ["at Halden", "for HALDEN-Group", "Haldens Team", "the haldengroup", "halden gmbh"]
)
def test_an_employer_is_found_without_its_legal_form(text):
    assert {kind for kind, _ in found(text)} == {"employer"}


def test_a_name_that_is_their_mailbox_too_is_named_once():
    secrets = Secrets(names=("Ivy Tran",), emails=("ivy.tran@example.com",))
    assert found("It is Ivy Tran.", secrets) == {("name", "Ivy"), ("name", "Tran")}


def test_a_firm_is_found_for_short_and_with_another_and():
    assert found("works at Yandex", Secrets(employers=("Яндекс",))) == {("employer", "Yandex")}
    secrets = Secrets(employers=("Halden Motors AG", "Ey Tax GmbH", "Data Works GmbH", "GmbH"))
    both = Secrets(employers=("Müller & Söhne KG", "Robert Bosch GmbH"))
    assert found("Zuletzt Mueller und Soehne, davor bei Bosch.", both) == {
        ("employer", "Mueller und Soehne"),
        ("employer", "Bosch"),
    }
    assert found("Arbeitet bei Halden, mit Motoren", secrets) == {("employer", "Halden")}
    assert found("Good at data work; at EY before.", secrets) == set()


def test_initials_of_an_employer_and_a_client_are_found():
    works = Secrets(employers=("Bayerische Motoren Werke AG",))
    assert found("eight years at BMW", works) == {("employer", "BMW")}
    assert found("a bmw", works) == set()
    assert found("was in the last round at Nordwerk") == {("client", "Nordwerk")}
    assert found("in Bayern, Motoren and Werke", works) == set()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("see linkedin.com/in/x", "link"),
        ("https://example.org", "link"),
        ("www.example.org/cv", "link"),
        ("example (dot) com", "link"),
        ("LinkedIn: someone", "link"),
        ("@someone_84", "link"),
        ("someone@example.com", "email"),
        ("someone (at) example (dot) com", "email"),
        ("kaethe.ls is the one", "email"),
        ("call 0151 234 567 89", "phone"),
        ("+49 (151) 2345-6789", "phone"),
        ("ends in 45 67 89", "phone"),
        ("٠١٥١٢٣٤٥٦٧٨٩", "phone"),
        ("O151 23 45 67 89", "phone"),
        ("ends in 4567 89, or 45.67.89", "phone"),
        ("null eins fünf eins zwei drei vier", "phone"),
        ("zero-one-five-one-two-three", "phone"),
        ("portfolio.berlin", "link"),
    ],
)
def test_links_numbers_and_addresses_are_found(text, kind):
    assert kind in {one for one, _ in found(text)}


@pytest.mark.parametrize(
    ("name", "text", "leaks"),
    [
        ("Will Young", "a young team that will grow", False),
        ("Will Young", "Young people like the work of Will", True),
        ("Will Young", "will young help?", True),
        ("Will Young", "Young. A team.", False),
        ("An Le", "an offer at the desk", False),
        ("An Le", "the work of Le", True),
        ("Ernst Lang", "lange Erfahrung, ernst gemeint", False),
        ("Ernst Lang", "mit Herrn Lang", True),
        ("W. Lang", "says W. Lang", True),
        ("王小明", "她认识王小明很久", True),
        ("محمد علي", "مهندس بيانات", False),
        ("Мария Иванова", "Maria can do it", True),
        ("Александр Иванов", "Alexandr can do it", True),
        ("Mary O'Brien", "the O'Brien method", True),
        ("Ludwig van Beethoven", "van drivers, de facto", False),
        ("Cher", "cher", True),
        ("Zoë", "zoe's ideas", True),
        ("Tomasz Nowak", "list Nowakowi", True),
        ("", "nobody", False),
        ("A 7", "A 7 is a road", False),
    ],
)
def test_common_words_name_somebody_only_where_they_look_like_a_name(name, text, leaks):
    assert bool(found(text, Secrets((name,)))) is leaks


def test_each_finding_is_told_once_in_its_own_words():
    leaks = leaks_in("Käthe, Käthe and Halden", KAETHE)
    assert [(leak.kind, leak.words) for leak in leaks] == [
        (LeakKind.NAME, "Käthe"),
        (LeakKind.EMPLOYER, "Halden"),
    ]


# Two letters in one sign ("ĳ") are not spelled letter by letter.
LETTERS = st.characters(codec="utf-8", categories=["Ll"], max_codepoint=0x17F).filter(
    lambda letter: len(unicodedata.normalize("NFKC", letter)) == 1
)
NAMES = st.lists(st.text(LETTERS, min_size=4, max_size=9), min_size=2, max_size=3)
AROUND = st.sampled_from([*HARMLESS, "", "(", "»"])


def shown(word: str, way: int) -> str:
    return (
        word,
        word.upper(),
        fold(word),
        f"{word}s",
        unicodedata.normalize("NFD", word),
        "\N{ZERO WIDTH JOINER}".join(word),
        " ".join(word),
    )[way]


@given(NAMES, st.data(), AROUND, AROUND, st.integers(0, 6))
def test_no_part_of_any_name_gets_through(words, data, before, after, way):
    name = " ".join(word.capitalize() for word in words)
    part = data.draw(st.sampled_from(name.split()))
    assume(not found(f"{before} {after}", Secrets((name,))))
    assert found(f"{before} {shown(part, way)} {after}", Secrets((name,))), (name, part)


FIELDS = st.builds(
    BlurbFields,
    function=st.sampled_from(["", "data engineer", "Head of Halden", "Käthe's job"]),
    seniority=st.sampled_from(["", "senior", "lead at halden gmbh"]),
    place=st.sampled_from(["", "Hamburg", "Hamburg, Nordwerkstr. 1", "c/o Schröder"]),
    industry=st.sampled_from(["", "logistics", "Nordwerk and others"]),
    years=st.integers(-1, 30),
    wish=st.sampled_from(["", "a smaller team.", "away from Halden", "mail kaethe.ls@example.com"]),
    strength=st.sampled_from(["", "calm in a crisis", "how calmly you led", "call 0151 23456789"]),
)


@given(FIELDS, st.sampled_from(Language))
def test_what_is_generated_never_names_anybody(fields, language):
    text = generate(fields, language, KAETHE)
    assert leaks_in(text, KAETHE) == ()
    assert "{" not in text


def test_a_blurb_says_what_is_known_and_leaves_out_the_rest():
    fields = BlurbFields(
        "data engineer", "senior", "Hamburg, 22765", "logistics", 8, "a smaller team.", "calm"
    )
    assert generate(fields, Language.EN, KAETHE) == (
        "Senior data engineer in Hamburg, 8 years of experience. Looks for work in: logistics. "
        "Wishes for: a smaller team. Stands out by: calm."
    )
    assert generate(fields, Language.DE, KAETHE).startswith("Senior data engineer, Raum Hamburg, 8 Jahre")
    assert generate(BlurbFields(place="Hamburg"), Language.EN, KAETHE) == ""
    doubled = BlurbFields("Senior Engineer", "senior")
    assert generate(doubled, Language.EN, KAETHE) == "Senior Engineer."
    to_them = BlurbFields("engineer", strength="wie ruhig Sie bleiben")
    assert generate(to_them, Language.DE, KAETHE) == "Engineer."


def test_parts_that_name_somebody_only_together_leave_the_text_empty():
    assert generate(BlurbFields("king", "jo"), Language.EN, Secrets(("Jo King",))) == ""


def test_short_and_common_names_of_firms_count_where_they_look_like_names():
    works = Secrets(employers=("On AG", "freelance", ""), clients=("Nord Werk",), emails=("ab@example.com",))
    assert found("on a team, ab and about", works) == set()
    assert found("eight years with On", works) == {("employer", "On")}
    assert found("at Nordwerk", works) == {("client", "Nordwerk")}
