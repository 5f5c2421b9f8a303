"""What people write beside a name in its cell, and forms of address and titles of many countries."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.family_first import with_comma
from recruiterdesk.spreadsheets.names.names import split_name


@pytest.mark.parametrize(
    "cell",
    [
        "Lisa Kern *top*",
        "*** Lisa Kern ***",
        "Lisa Kern!!!",
        "??? Lisa Kern",
        "Lisa Kern ??",
        "Lisa Kern / LinkedIn",
        "Lisa Kern - Absage",
        "Lisa Kern -> Zusage",
        "Lisa Kern +49 171 3920011",
        "Lisa Kern, 0171/3920011",
        "Lisa Kern, 34 J.",
        "Lisa Kern???",
        "Lisa Kern+",
        "Lisa Kern = Absage",
        "Lisa Kern: abgesagt",
        "#7 Lisa Kern",
        "NEU: Lisa Kern",
        "Lisa Kern（Köln）",
        "Lisa geb. Wolff Kern",
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(cell: str) -> None:
    name = split_name(cell)
    assert (name.given, name.family) == ("Lisa", "Kern")


@pytest.mark.parametrize(
    ("cell", "given", "family"),
    [
        ("Lisa Kern - Wolff", "Lisa", "Kern-Wolff"),
        ("Martin Vidal, Iñigo", "Iñigo", "Martin Vidal"),
        ("PERRIN / Jules", "Jules", "PERRIN"),
        ("GARCIA LOPEZ / Ana", "Ana", "GARCIA LOPEZ"),
        ("?mre Yıldız", "?mre", "Yıldız"),
        ("小林 大輔（こばやし）", "大輔", "小林"),
        ("刘洋（Leo）", "洋", "刘"),
        ("林 美咲さん", "美咲", "林"),
        ("ジョン・スミス", "ジョン", "スミス"),
    ],
)
def test_signs_that_are_part_of_a_name_or_its_script(cell: str, given: str, family: str) -> None:
    name = split_name(cell)
    assert (name.given, name.family) == (given, family)


@pytest.mark.parametrize(
    ("cell", "given", "family", "salutation"),
    [
        ("Smt. Lakshmi Devi", "Lakshmi", "Devi", Salutation.MS),
        ("Shri Ramesh Kulkarni", "Ramesh", "Kulkarni", Salutation.MR),
        ("Er. Gurpreet Singh", "Gurpreet", "Singh", Salutation.NONE),
        ("CA Neha Agarwal", "Neha", "Agarwal", Salutation.NONE),
        ("CA Agarwal", "CA", "Agarwal", Salutation.NONE),
        ("RA Stefan Kirsch", "Stefan", "Kirsch", Salutation.NONE),
        ("Cpt. Laura Bright", "Laura", "Bright", Salutation.NONE),
        ("Dña. Carmen Ruiz", "Carmen", "Ruiz", Salutation.MS),
        ("Dr.ª Teresa Almeida", "Teresa", "Almeida", Salutation.NONE),
        ("M. ROUX Thibault", "Thibault", "ROUX", Salutation.MR),
        ("M. Night Shyamalan", "M. Night", "Shyamalan", Salutation.NONE),
        ("د. فاطمة الزهراء", "فاطمة", "الزهراء", Salutation.NONE),
        ("السيد محمد الأحمد", "محمد", "الأحمد", Salutation.MR),
        ('ד"ר רחל לוי', "רחל", "לוי", Salutation.NONE),
        ("นางสาวมาลี ศรีสุข", "มาลี", "ศรีสุข", Salutation.MS),
        ("นายประเสริฐ วงศ์ทอง", "ประเสริฐ", "วงศ์ทอง", Salutation.MR),
        ("นายกฤษณะ วงศ์ทอง", "กฤษณะ", "วงศ์ทอง", Salutation.MR),
        ("นายกเทศมนตรี บ้านสวน", "นายกเทศมนตรี", "บ้านสวน", Salutation.NONE),
    ],
)
def test_titles_of_many_countries_stand_ahead_of_a_name(
    cell: str, given: str, family: str, salutation: Salutation
) -> None:
    name = split_name(cell)
    assert (name.given, name.family, name.salutation) == (given, family, salutation)


@pytest.mark.parametrize(
    ("cell", "given", "family"),
    [
        ("Сергей Викторович Попов", "Сергей Викторович", "Попов"),
        ("Попов Сергей Викторович", "Сергей Викторович", "Попов"),
        ("BENALI épouse HADDAD Samia", "Samia", "BENALI"),
        ("ifj. Varga Gábor", "Gábor", "Varga"),
        ("Lê Quang Huy", "Quang Huy", "Lê"),
    ],
)
def test_names_in_a_column_with_the_family_name_in_front(cell: str, given: str, family: str) -> None:
    name = split_name(with_comma(cell))
    assert (name.given, name.family) == (given, family)
