from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.employers import plain_employer
from recruiterdesk.spreadsheets.matching.compared_people import compared_people
from recruiterdesk.spreadsheets.matching.known import KnownPerson
from recruiterdesk.spreadsheets.matching.likeness import Compared, may_be_one
from recruiterdesk.spreadsheets.matching.people_index import Somebody
from recruiterdesk.spreadsheets.matching.similar_people import similar_people
from recruiterdesk.spreadsheets.names.name_comparison import NameLikeness, name_likeness, names_contradict
from recruiterdesk.spreadsheets.names.name_spelling import name_codes
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.spreadsheets.planned import RecordAction
from tests.spreadsheets.tables import MemoryDesk, no_pause, plan_of

HEADER = "Name,Email,Phone,Company,City,Title\n"


def parts(name: str) -> tuple[str, str]:
    read = split_name(name)
    return read.given, read.family


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bob Smith", "Robert Smith"),
        ("Hans Meier", "Johannes Maier"),
        ("Katharina Vogt", "Käthe Vogt"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Jurgen Muller", "Jürgen Müller"),
        ("Thomas Meyer", "Thomas Maier"),
        ("Anke Schmidt", "Anke Schmitt"),
        ("Ana Ruiz", "Ruiz Anna"),
        ("Jonathan Fairbairn", "Jonathon Fairbairn"),
        ("Mohammed Khan", "Muhammad Khan"),
        ("Sergej Petrow", "Sergey Petrov"),
        ("Сергей Петров", "Sergei Petrov"),
        ("Νίκος Παππάς", "Nikos Pappas"),
        ("John Fitzgerald Kennedy", "John Kennedy"),
        ("J. Kennedy", "John Kennedy"),
        ("Anna Müller-Schäfer", "Anna Müller"),
        ("Peter van den Berg", "Peter van den Bergh"),
        ("Michael Huber", "Micheal Huber"),
        ("Philipp Krause", "Filip Krause"),
        ("Sara Klein", "Sarah Klein"),
        ("Alex Brandt", "Alexandra Brandt"),
        ("Gabi Vollmer", "Gabriele Vollmer"),
        ("Ola Mazur", "Aleksandra Mazur"),
        ("Henk Smit", "Hendrik Smit"),
        ("Annie Ruiz", "Ana Ruiz"),
    ],
)
def test_names_that_may_be_one_persons_are_alike_and_found_by_a_code(one: str, other: str) -> None:
    assert name_likeness(parts(one), parts(other)) is not NameLikeness.OTHER
    assert name_likeness(parts(other), parts(one)) is not NameLikeness.OTHER
    assert set(name_codes(*parts(one))) & set(name_codes(*parts(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mario Rossi", "Maria Rossi"),
        ("Jan Meier", "Jana Meier"),
        ("Julian Groß", "Julia Groß"),
        ("Christian Wolf", "Christina Wolf"),
        ("Daniel Kern", "Daniela Kern"),
        ("Anna Meier", "Anna Huber"),
        ("Peter Braun", "Petra Braun"),
        ("Jürgen J Weiß", "Jürgen M Weiß"),
        ("Bo Li", "Li Bai"),
        ("Madonna", "Madonna Ciccone"),
        ("Kim Lee", "Tim Lee"),
    ],
)
def test_names_of_two_people_are_not_alike(one: str, other: str) -> None:
    assert name_likeness(parts(one), parts(other)) is NameLikeness.OTHER
    assert name_likeness(parts(other), parts(one)) is NameLikeness.OTHER


def test_a_short_form_contradicts_nothing_behind_one_address() -> None:
    assert not names_contradict(split_name("Bob Smith"), split_name("Robert Smith"))
    assert names_contradict(split_name("Mario Rossi"), split_name("Maria Rossi"))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Nordwerk AG", "nordwerk"),
        ("NORDWERK", "nordwerk"),
        ("Müller GmbH & Co. KG", "muller"),
        ("Foster, Hale & Partners LLP", "foster hale & partners"),
        ("Self-employed", ""),
        ("freelance", ""),
        ("N/A", ""),
        ("-", ""),
        ("Company", "company"),
        ("", ""),
    ],
)
def test_employers_are_compared_without_their_legal_form(written: str, plain: str) -> None:
    assert plain_employer(written) == plain


def pair(tmp_path: Path, one: str, other: str) -> tuple[str, list[tuple[str, str]]]:
    second = plan_of(tmp_path, HEADER + one + "\n" + other + "\n").records[1]
    traits = [(str(trait.reason), trait.text) for match in second.possible for trait in match.traits]
    return str(second.action), traits


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            "Bob Smith,,,Nordwerk AG,,",
            "Robert Smith,,,Nordwerk,,",
            [("similar_names", ""), ("same_company", "Nordwerk")],
        ),
        (
            "Jan Müller,jan@example.com,,,Berlin,",
            "Jan Mueller,,030 2312500,,Berlin,",
            [("same_name", ""), ("same_place", "Berlin")],
        ),
        (
            "Jon Smith,a@example.com,,,Leeds,Nurse",
            "John Smith,,,,Leeds,Nurse",
            [("similar_names", ""), ("same_place", "Leeds"), ("same_title", "Nurse")],
        ),
        (
            "Ana Ruiz,a@example.com,030 2312500,Acme,Rom,CFO",
            "Ana Ruiz,b@example.com,030 2312511,Acme,Rom,CFO",
            [("same_name", ""), ("same_company", "Acme"), ("same_place", "Rom"), ("same_title", "CFO")],
        ),
        (
            "Ana Ruiz,office@example.com,,,,",
            "Bo Li,office@example.com,,,,",
            [("one_email_two_names", "office@example.com")],
        ),
        (
            "Ana Ruiz,,0171 3920011,,,",
            "Ana Berg,,0171 3920011,,,",
            [("one_phone_two_family_names", "+491713920011")],
        ),
        ("Ana Ruiz,,,,,", "Ana Ruiz,,,Acme,,", [("same_name", ""), ("only_a_name", "")]),
    ],
)
def test_who_may_be_one_is_told_with_the_reason(
    tmp_path: Path, one: str, other: str, reasons: list[tuple[str, str]]
) -> None:
    assert pair(tmp_path, one, other) == ("possible_duplicate", reasons)
    assert pair(tmp_path, other, one)[0] == "possible_duplicate"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Müller,a@example.com,030 2312500,,Berlin,", "Jan Müller,b@example.com,030 2312511,,Berlin,"),
        ("Jan Müller,a@example.com,,,Berlin,", "Jan Müller,b@example.com,,,Berlin,"),
        ("Jan Müller,a@example.com,,Siemens AG,,", "Jan Müller,b@example.com,,Siemens AG,,"),
        ("Jan Müller,a@example.com,,Freelance,,", "Jan Müller,,030 2312511,Freelance,,"),
        ("Anna Meier,,,Siemens,,", "Peter Meier,,,Siemens,,"),
        ("Jon Smith,,,Acme,Leeds,Nurse", "John Smith,,,Acme,York,Clerk"),
        ("Jon Smith,,,,Leeds,Nurse", "John Smith,,,,Leeds,Clerk"),
        ("Jan Müller,a@example.com,,Acme,Berlin,", "Jan Müller,,030 2312511,Nordwerk,Berlin,"),
        ("Jan Müller,,,,,", "Jan Mueler,,,,,"),
    ],
)
def test_two_people_are_two(tmp_path: Path, one: str, other: str) -> None:
    assert pair(tmp_path, one, other) == ("new", [])
    assert pair(tmp_path, other, one) == ("new", [])


def test_of_a_name_that_many_have_more_must_agree(tmp_path: Path) -> None:
    places = ("Rom", "Oslo", "Bern", "Wien")
    others = "".join(f"Jan Müller,jan.{place}@example.com,,,{place},\n" for place in places)
    plan = plan_of(tmp_path, HEADER + others + "Jan Müller,,,,Rom,\nJan Müller,,,Acme,Wien,\n")
    assert plan.count(RecordAction.POSSIBLE_DUPLICATE) == 0


def test_people_of_the_desk_with_similar_names_are_found(tmp_path: Path) -> None:
    desk = MemoryDesk()
    desk.people = {
        7: KnownPerson(7, "Robert Smith", "Robert", "Smith", company="Nordwerk AG"),
        8: KnownPerson(8, "Roberta Smith", "Roberta", "Smith", company="Nordwerk AG"),
    }
    plan = plan_of(tmp_path, HEADER + "Bob Smith,bob@example.com,,Nordwerk,,\n", desk)
    assert plan.records[0].possible_person_ids == (7,)


def test_many_rows_that_say_the_same_are_joined_in_little_time(tmp_path: Path) -> None:
    rows = "".join(f"Jan Müller,,030 2312500,Acme,Rom,{number}\n" for number in range(3000))
    began = time.process_time()
    plan = plan_of(tmp_path, HEADER + rows + "".join(f"Jan Müller,,,Acme,Rom,x{n}\n" for n in range(3000)))
    assert time.process_time() - began < 8
    assert plan.count(RecordAction.UPDATE) == 2999
    assert [len(group) for group in plan.duplicate_groups] == [6000]
    assert max(len(record.possible) for record in plan.records) <= 20


def test_many_of_one_name_with_their_own_addresses_and_numbers_are_many_people(tmp_path: Path) -> None:
    rows = [f"Jan Müller,jan{number}@example.com,030 23125{number:02},Acme,Rom,CFO" for number in range(30)]
    plan = plan_of(tmp_path, HEADER + "\n".join((*rows, "Bo Li,bo@example.com,030 2312600,Acme,Rom,CFO")))
    assert plan.duplicate_groups == ()


def test_a_bare_name_beside_one_of_whom_more_is_said_is_another(tmp_path: Path) -> None:
    rows = "Jan Müller,Java,12,Rust\nJan Müller,Python,40,Go\nAna Ruiz,Java,12,C\nAna Ruiz,Java,12,Go\n"
    plan = plan_of(tmp_path, "Name,Skill,Score,Other skill\n" + rows)
    assert plan.duplicate_groups == ((4, 5),)


NAMES = st.sampled_from(["Ana Ruiz", "Anna Ruiz", "Ruiz Ana", "Bob Smith", "Robert Smith", "Li", "", "Bo Li"])
WORDS = st.sampled_from(["", "", "acme", "rom", "nurse"])


@st.composite
def somebodies(draw: st.DrawFn) -> Somebody:
    reach = draw(st.sampled_from([((), ()), (("a",), ()), ((), ("1",)), (("a",), ("1",))]))
    return Somebody(
        [split_name(draw(NAMES))],
        company=draw(WORDS),
        title=draw(WORDS),
        location=draw(WORDS),
        emails=reach[0],
        phones=reach[1],
    )


def pairs_of(people: list[Somebody]) -> set[frozenset[int]]:
    codes = [name_codes(each.given, each.family) for each in people]
    found = similar_people(compared_people(people, codes, is_told_apart=False), no_pause)
    return {frozenset({id(people[each.later]), id(people[each.earlier])}) for each in found}


@given(st.lists(somebodies(), max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(people: list[Somebody], random: object) -> None:
    shuffled = list(people)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert pairs_of(people) == pairs_of(shuffled)


@given(st.lists(somebodies(), max_size=4))
def test_every_pair_that_may_be_one_is_found(people: list[Somebody]) -> None:
    codes = [name_codes(each.given, each.family) for each in people]
    compared = compared_people(people, codes, is_told_apart=False)
    expected = {
        frozenset({id(people[one]), id(people[other])})
        for one in range(len(people))
        for other in range(one)
        if may_be_one(compared[one], compared[other])
    }
    assert pairs_of(people) == expected


COMPARED = st.builds(
    Compared,
    st.sampled_from(["Ana", "Anna", "Bob", "Robert", ""]),
    st.sampled_from(["Ruiz", "Smith", "Smyth", ""]),
    WORDS,
    WORDS,
    WORDS,
    st.integers(0, 3),
    st.just(False),
)


@given(COMPARED, COMPARED)
def test_likeness_is_mutual_and_never_a_name_alone(one: Compared, other: Compared) -> None:
    traits = may_be_one(one, other)
    assert bool(traits) == bool(may_be_one(other, one))
    assert len(traits) != 1


def test_the_employer_alone_makes_no_pair_of_whole_and_lacking_rows(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        HEADER
        + "Anna Meier,anna@example.com,+49 171 3920011,Northwind,Berlin,Engineer\n"
        + "Ana Maier,ana@example.org,,Northwind,Hamburg,Nurse\n",
    )
    assert [record.possible_rows for record in plan.records] == [(), ()]
