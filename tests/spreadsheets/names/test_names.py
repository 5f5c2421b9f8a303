from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.name_comparison import names_contradict, same_family
from recruiterdesk.spreadsheets.names.names import (
    PersonName,
    is_generation,
    join_name,
    read_title,
    split_name,
)
from tests.spreadsheets.cells import misread


@pytest.mark.parametrize(
    ("written", "given_name", "family", "honorific"),
    [
        ("Ana Ruiz", "Ana", "Ruiz", ""),
        ("  Ana   Ruiz ", "Ana", "Ruiz", ""),
        ("Dr. Anke Bärenfänger", "Anke", "Bärenfänger", "Dr."),
        ("Prof. Dr. h.c. Max von der Lühe", "Max", "von der Lühe", "Prof. Dr. h.c."),
        ("Dipl.-Ing. Uwe Kern", "Uwe", "Kern", "Dipl.-Ing."),
        ("Müller, Björn", "Björn", "Müller", ""),
        ("van den Berg, Peter", "Peter", "van den Berg", ""),
        ("Peter van den Berg", "Peter", "van den Berg", ""),
        ("Tyler Van Dyke", "Tyler", "Van Dyke", ""),
        ("Martina Dal Bosco", "Martina", "Dal Bosco", ""),
        ("Dal Singh", "Dal", "Singh", ""),
        ("Berg, Peter van den", "Peter", "van den Berg", ""),
        ("Chloé d’Hérouville", "Chloé", "d’Hérouville", ""),
        ("Siobhán O’Neill", "Siobhán", "O’Neill", ""),
        ("Sergio Muñoz Ibáñez", "Sergio", "Muñoz Ibáñez", ""),
        ("Hans Peter Müller", "Hans Peter", "Müller", ""),
        ("SMITH John", "John", "SMITH", ""),
        ("JOHN SMITH", "JOHN", "SMITH", ""),
        ("John Smith Jr.", "John", "Smith Jr.", ""),
        ("Jane Doe, PhD", "Jane", "Doe", ""),
        ("Jane Doe MBA", "Jane", "Doe", ""),
        ("Doe, Jane (maiden name Roe)", "Jane", "Doe", ""),
        ("María del Carmen López", "María del Carmen", "López", ""),
        ("Maria da Conceição Silva Costa", "Maria da Conceição", "Silva Costa", ""),
        ("María de los Ángeles Ruiz Gómez", "María de los Ángeles", "Ruiz Gómez", ""),
        ("María del Carmen", "María", "del Carmen", ""),
        ("María de la Cruz López", "María", "de la Cruz López", ""),
        ("Madonna", "Madonna", "", ""),
        ("Madonna (Louise)", "Madonna", "", ""),
        ("王小明", "小明", "王", ""),
        ("Frau Dr. Schulz", "", "Schulz", "Dr."),
        ("Li MBA", "Li", "MBA", ""),
        ("Maria Garcia-Lorca", "Maria", "Garcia-Lorca", ""),
        ("", "", "", ""),
        ("Dr.", "", "", "Dr."),
        ("Herr Dr.", "", "", "Dr."),
        ("Arş. Gör. Onur SALDIR", "Onur", "SALDIR", "Arş. Gör."),
        ("Dr. Öğr. Üyesi Ayşe Kaya", "Ayşe", "Kaya", "Dr. Öğr. Üyesi"),
        ("Öğr. Gör. Can Demir", "Can", "Demir", "Öğr. Gör."),
        ("Ana Ruiz • 2nd", "Ana", "Ruiz", ""),
        ("Ana Ruiz · 3rd+", "Ana", "Ruiz", ""),
        ("Eva Lind • 2e", "Eva", "Lind", ""),
        ("'t Hart, Renée", "Renée", "'t Hart", ""),
        ("'s-Gravesande, Piet", "Piet", "'s-Gravesande", ""),
        ("‘t Hooft, Kees", "Kees", "‘t Hooft", ""),
        ("'Ana Ruiz'", "Ana", "Ruiz", ""),
        ("Eng.º Duarte Nuno Pinto", "Duarte Nuno", "Pinto", "Eng.º"),
        ("Profª Rita Sá", "Rita", "Sá", "Profª"),
        ("Arq.ª Rita Sá", "Rita", "Sá", "Arq.ª"),
        ("Dª Ana Ruiz", "Ana", "Ruiz", ""),
        ("M.ª José Ruiz", "M.ª José", "Ruiz", ""),
        ("Mª José Ruiz Gil", "Mª José", "Ruiz Gil", ""),
        ("Sn. Can Demir", "Can", "Demir", "Sn."),
        ("VAKANT", "", "", ""),
    ],
)
def test_a_name_is_taken_apart(written: str, given_name: str, family: str, honorific: str) -> None:
    name = split_name(written)
    assert (name.given, name.family, name.honorific) == (given_name, family, honorific)


def parts_of(written: str) -> tuple[str, str, str, str]:
    name = split_name(written)
    said = "" if name.salutation is Salutation.NONE else name.salutation
    return name.given, name.family, name.honorific, said


def test_names_as_people_write_them() -> None:
    assert misread("names", 4, parts_of) == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ruiz, Ana", "Ana Ruiz"),
        ("RUIZ Ana", "Ana RUIZ"),
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("Nagy János", "Nagy János"),
        ("Иванов Иван Иванович", "Иванов Иван Иванович"),
        ("山田　太郎", "山田 太郎"),
        ("王小明", "王小明"),
        ("김민수", "김민수"),
        ("やまだ たろう", "やまだ たろう"),
        ("สมชาย ใจดี", "สมชาย ใจดี"),
        ("🚀 Dr. Ana Ruiz, PMP® (she/her)", "Ana Ruiz"),
        ("Ana Ruiz | Recruiter", "Ana Ruiz"),
        ("n/a", ""),
        ("LinkedIn Member", ""),
        ("Acme GmbH", "Acme GmbH"),
    ],
)
def test_names_are_shown_as_their_owners_write_them(written: str, shown: str) -> None:
    assert split_name(written).full == shown


@pytest.mark.parametrize(
    ("given_column", "family_column", "given_name", "family"),
    [
        ("Ana", "Ruiz", "Ana", "Ruiz"),
        ("🚀 Ana", "Ruiz, PMP®, CSM", "Ana", "Ruiz"),
        ("Ana", "Ruiz MBA", "Ana", "Ruiz"),
        ("Ana", "Ruiz (She/Her)", "Ana", "Ruiz"),
        ("Ana", "Ruiz, Ph.D.", "Ana", "Ruiz"),
        ("Ana", "Ruiz, P.Eng., GDBA, B.Arch", "Ana", "Ruiz"),
        ("Ana", "Ruiz 🇪🇸", "Ana", "Ruiz"),
        ("John", "Smith, Jr.", "John", "Smith Jr."),
        ("John", "Smith III", "John", "Smith III"),
        ("John", "Smith, Wesson", "John", "Smith Wesson"),
        ("Ana María", "Ruiz Gómez", "Ana María", "Ruiz Gómez"),
        ("Peter", "van den Berg", "Peter", "van den Berg"),
        ("Peter van den", "Berg", "Peter", "van den Berg"),
        ("Ana", "", "Ana", ""),
        ("", "Ruiz", "", "Ruiz"),
        ("Ana", "-", "Ana", ""),
        ("Ana", "n/a", "Ana", ""),
        ("unknown", "Ruiz", "", "Ruiz"),
        ("n/a", "n/a", "", ""),
        ("LinkedIn", "Member", "", ""),
        ("Christopher", "Null", "Christopher", "Null"),
        ("Hye-jin", "Na", "Hye-jin", "Na"),
        ("太郎", "山田", "太郎", "山田"),
    ],
)
def test_names_in_two_columns_as_people_write_them(
    given_column: str, family_column: str, given_name: str, family: str
) -> None:
    name = join_name(given_column, family_column)
    assert (name.given, name.family) == (given_name, family)


def test_what_is_part_of_the_family_name_and_what_is_a_degree() -> None:
    assert is_generation("Jr.")
    assert is_generation("III")
    assert not is_generation("PhD")


@pytest.mark.parametrize(
    ("written", "salutation"),
    [
        ("Frau Greta Hoffmann", Salutation.MS),
        ("Herr Müller, Björn", Salutation.MR),
        ("Mr. John Smith", Salutation.MR),
        ("Mme Anne Petit", Salutation.MS),
        ("Ana Ruiz", Salutation.NONE),
    ],
)
def test_the_form_of_address_is_kept(written: str, salutation: Salutation) -> None:
    assert split_name(written).salutation is salutation


@pytest.mark.parametrize(
    ("written", "salutation"),
    [("Frau", Salutation.MS), ("Herr", Salutation.MR), ("Mr.", Salutation.MR), ("Sra.", Salutation.MS)],
)
def test_a_form_of_address_alone_is_nobodys_name(written: str, salutation: Salutation) -> None:
    assert split_name(written) == PersonName(salutation=salutation)


@pytest.mark.parametrize("written", ["Ing", "Phil", "Don", "Madonna", "Rev"])
def test_a_short_name_stays_one(written: str) -> None:
    assert split_name(written).full == written


def test_a_place_kept_in_both_columns_is_nobody() -> None:
    assert join_name("TBC", "TBC") == split_name("tbc TBC") == PersonName()
    assert join_name("Na", "Nan").full == "Na Nan"


def test_names_in_two_columns() -> None:
    assert join_name("Peter van den", "Berg") == PersonName("Peter", "van den Berg")
    assert join_name("Dr. Ana", "Ruiz").honorific == "Dr."
    assert join_name("Ana", "Frau Ruiz") == PersonName("Ana", "Ruiz", "", Salutation.MS)
    assert read_title("Herr Dr.") == PersonName(honorific="Dr.", salutation=Salutation.MR)


def test_chinese_names_are_shown_family_first() -> None:
    assert split_name("王小明").full == "王小明"
    assert split_name("Ana Ruiz").full == "Ana Ruiz"


@given(st.text(max_size=60))
def test_any_text_can_be_taken_for_a_name(text: str) -> None:
    name = split_name(text)
    assert name.full == name.full.strip()


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ("Ana Ruiz", "Ana Ruiz", False),
        ("Müller, Björn", "Bjoern Mueller", False),
        ("A. Ruiz", "Ana Ruiz", False),
        ("Emre Y?ld?z", "Emre Yıldız", False),
        ("?mre Yıldız", "Emre Yıldız", False),
        ("Maria Huber", "Maria Schulz", False),
        ("Ruiz", "Ana Ruiz", False),
        ("", "Ana Ruiz", False),
        ("Matthias Groß", "Mathias Gross", False),
        ("Björn Müller", "Müller Björn", False),
        ("Hans-Peter Müller", "Hans Müller", False),
        ("Anna Meier", "Peter Meier", True),
        ("Jan Meier", "Jana Meier", True),
        ("John Smith Jr.", "John Smith III", True),
        ("John Smith Jr.", "John Smith Sr.", True),
        ("John Smith Jr.", "John Smith", False),
        ("John Smith jun.", "John Smith Jr", False),
        ("Ana Ruiz", "Bo Li", True),
        ("Ruiz", "Li", True),
        ("Student 1", "Student 2", True),
        ("Student 1", "Student 10", True),
        ("Applicant_07", "Applicant_08", True),
        ("Student 1", "Student", False),
    ],
)
def test_names_that_cannot_be_one_person_contradict(one: str, other: str, *, contradict: bool) -> None:
    first, second = split_name(one), split_name(other)
    assert names_contradict(first, second) is contradict
    assert names_contradict(second, first) is contradict


def test_family_names_are_compared_by_their_words() -> None:
    assert same_family("Schmitz-Okonkwo", "Schmitz")
    assert same_family("Groß", "Gross")
    assert not same_family("Meier", "")
    assert not same_family("Meier", "Huber")
    assert not names_contradict(PersonName("-", "Li"), PersonName("Bo", "Li"))


def test_a_text_that_is_too_long_for_a_name_stays_as_it_is() -> None:
    assert split_name("Ruiz, " * 100).given == ("Ruiz, " * 100).strip()
    assert join_name("Ana", "Ruiz, " * 100).given == "Ana"


@pytest.mark.parametrize(
    ("text", "first", "family"),
    [("王小明 Tom", "小明", "王"), ("Tom 王小明", "小明", "王"), ("Tom 王", "Tom", "王")],
)
def test_a_chinese_name_beside_a_western_one(text: str, first: str, family: str) -> None:
    name = split_name(text)
    assert (name.given, name.family, name.full) == (first, family, text)
