from __future__ import annotations

import re
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.values.phone_forms import _COMMON, COMMON_REGIONS, quick_number
from recruiterdesk.spreadsheets.values.phone_pieces import number_in, numbers_in, pieces_of
from recruiterdesk.spreadsheets.values.phones import (
    calling_code,
    e164,
    is_international,
    is_valid,
    lacks_plus,
    main_region_of,
    number_by_library,
    read_phones,
)
from tests.spreadsheets.cells import misread
from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("cell", "region"), [("020 7946 0018", "US"), ("06 12 34 56 78", "ES"), ("0 111 11 11 11", "PL")]
)
def test_a_number_of_another_country_is_none_of_this_one(cell: str, region: str) -> None:
    numbers = [phone.number for phone in read_phones(cell, region).phones]
    assert not any(map(is_valid, numbers))


@pytest.mark.parametrize(
    ("cell", "region", "numbers"),
    [
        ("", "DE", ""),
        ("0171 3920033", "DE", "+491713920033"),
        ("0152/28817301", "DE", "+4915228817301"),
        ("(0)69 90009 123", "DE", "+496990009123"),
        ("+49 (0)171 39200-78", "DE", "+491713920078"),
        ("0049 171 3920052", "US", "+491713920052"),
        ("001 510 357 9199x105", "DE", "+15103579199"),
        ("1-955-371-0847 x371", "US", "+19553710847"),
        ("07700 900 142", "GB", "+447700900142"),
        ("0011 64 21 123 4567", "AU", "+64211234567"),
        ("+52 1 55 1234 5307", "DE", "+525512345307"),
        ("+52 55 1234 5307", "DE", "+525512345307"),
        ("01 55 1234 5307", "MX", "+525512345307"),
        ("+52 (044) 55 1234 5307", "DE", "+525512345307"),
        ("+47 (0)22 33 44 55", "DE", "+4722334455"),
        ("+351 (0) 21 001 25 00", "DE", "+351210012500"),
        ("+39 (0)347 1234567", "DE", "+393471234567"),
        ("+39 (0)6 1234 5678", "DE", "+390612345678"),
        ("+352 (0)621 123 456", "DE", "+352621123456"),
        ("022 621 45 67", "PL", "+48226214567"),
        ("(0) 601 234 567", "PL", "+48601234567"),
        ("0 224 811 111", "CZ", "+420224811111"),
        ("06 39 98 12 04", "FR", "+33639981204"),
        ("070-174 06 12", "SE", "+46701740612"),
        ("Tel: 040 66969 217", "DE", "+494066969217"),
        ("0171 3920011 / 030 2312501", "DE", "+491713920011 +49302312501"),
        ("0171 3920011, 030 2312501", "DE", "+491713920011 +49302312501"),
        ("+49 40 123456; +49 40 123456", "DE", "+4940123456"),
        ("+1 413 210 0000 ::: +1 413 210 0001", "DE", "+14132100000 +14132100001"),
    ],
)
def test_numbers_of_a_cell(cell: str, region: str, numbers: str) -> None:
    reading = read_phones(cell, region)
    assert " ".join(phone.number for phone in reading.phones) == numbers
    assert (reading.bad, reading.ruined) == ((), ())


def read_in_region(cell: str) -> tuple[str, str, str]:
    written, _, region = cell.rpartition(" | ")
    reading = read_phones(written, region)
    found = [phone.number for phone in reading.phones] + [
        f"#{extension}" for _, extension in reading.extensions
    ]
    return " ".join(found), " ".join(reading.bad), " ".join(reading.ruined)


def test_numbers_as_people_write_them() -> None:
    assert misread("phones", 3, read_in_region) == []


def test_a_number_that_lost_its_first_zero_is_mended_where_only_that_helps() -> None:
    assert read_phones("669821234", "IT").mended == (("+390669821234", "669821234"),)
    assert not read_phones("06 6982 1234", "IT").mended
    assert not read_phones("347 123 4567", "IT").mended
    assert read_phones("ana " * 200, "DE").bad == ("ana " * 200,)


@pytest.mark.parametrize(
    "cell",
    [
        "0171 39200",
        "0171 3920O33",
        "0171 392003O",
        "+49 171 392003l",
        "ask again",
        "12345",
        "110",
        "+49 1",
        "0" * 40,
        "Fax 040 66969 217",
        "+999 123456789",
        "14.09.2026",
    ],
)
def test_what_is_no_number_is_given_back(cell: str) -> None:
    assert read_phones(cell, "DE").bad == (cell,)


@pytest.mark.parametrize("cell", ["4.47912E+11", "4,47912E+11", "4E11"])
def test_numbers_that_a_spreadsheet_ruined_are_found_out(cell: str) -> None:
    reading = read_phones(cell, "DE")
    assert (reading.phones, reading.ruined) == ((), (cell,))


def test_labels_say_what_kind_a_number_is() -> None:
    reading = read_phones("0171 3920033 (priv.), 0711 4901 122 (Büro), Zentrale: 0711 4901 0", "DE")
    assert [phone.kind for phone in reading.phones] == [PhoneKind.PRIVATE, PhoneKind.WORK, PhoneKind.SHARED]
    assert reading.phones[0].raw == "0171 3920033 (priv.)"
    assert read_phones("0711 4901 122", "DE", PhoneKind.WORK).phones[0].kind is PhoneKind.WORK


def test_countries_of_numbers() -> None:
    assert [main_region_of(number) for number in ("+491713920033", "+14132100000", "+420601555077")] == [
        "DE",
        "US",
        "CZ",
    ]
    assert main_region_of("+999123") == ""
    assert calling_code("GB") == "+44"
    assert is_international("+44 1")
    assert is_international("0044 7700 900142")
    assert not is_international("07700 900142")


@given(st.text(alphabet="0123456789+()/-., xE", max_size=30), st.sampled_from(["DE", "US", "GB", "IT"]))
def test_every_number_is_e164_and_stays_itself(cell: str, region: str) -> None:
    for phone in read_phones(cell, region).phones:
        assert phone.number.startswith("+")
        assert phone.number[1:].isdigit()
        assert e164(phone.number, region) == phone.number


PREFIXES = st.sampled_from(["", "0", "0", "+", *(calling_code(region) for region in sorted(COMMON_REGIONS))])
GROUPS = st.lists(st.text("0123456789", min_size=1, max_size=6), min_size=1, max_size=6)


@settings(max_examples=1500)
@given(PREFIXES, GROUPS, st.sampled_from([" ", "-", ".", "", ") "]), st.sampled_from(sorted(COMMON_REGIONS)))
def test_common_forms_are_read_as_the_library_reads_them(
    prefix: str, groups: list[str], sign: str, region: str
) -> None:
    text = prefix + sign.join(groups)
    number = quick_number(text, region)
    event("common" if number else "other")
    assert number in {"", number_by_library(text, region)}


@pytest.mark.parametrize("region", sorted(COMMON_REGIONS))
@settings(max_examples=40)
@given(st.data())
def test_every_number_of_a_common_form_is_read_as_the_library_reads_it(
    region: str, data: st.DataObject
) -> None:
    code, trunk, form = _COMMON[region]
    digits = data.draw(st.from_regex(re.compile(form, re.ASCII), fullmatch=True))
    at = data.draw(st.integers(1, len(digits) - 1))
    sign = data.draw(st.sampled_from(["", " ", "-", ".", "\u00a0"]))
    national = f"{trunk.rstrip('?')}{digits[:at]}{sign}{digits[at:]}"
    for text in (national, f"+{code}{sign}{digits}"):
        assert quick_number(text, region) == number_by_library(text, region) == f"+{code}{digits}"
    abroad = f"00{code}{sign}{digits}"
    assert e164(abroad, region) == number_by_library(abroad, region)


def test_a_number_that_begins_like_its_countrys_code_is_left_to_the_library() -> None:
    assert quick_number("55900000000", "BR") == ""
    assert e164("55900000000", "BR") == number_by_library("55900000000", "BR") == "+55900000000"
    assert quick_number("55991234567", "BR") == number_by_library("55991234567", "BR") == "+5555991234567"


def test_a_number_of_an_area_that_is_none_is_left_to_the_library() -> None:
    assert quick_number("59995000000", "BR") == ""
    assert quick_number("11995000000", "BR") == "+5511995000000"


@pytest.mark.parametrize("region", sorted(COMMON_REGIONS))
def test_every_country_has_a_common_form(region: str) -> None:
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    for form in (phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.INTERNATIONAL):
        text = phonenumbers.format_number(example, form)
        assert quick_number(text, region) == number_by_library(text, region) != ""
    assert quick_number("0171 3920011", "KE") == ""


@pytest.mark.parametrize(
    ("written", "lacks"),
    [("447700900142", True), (" 491713920011", True), ("01713920011", False), ("+447700900142", False)],
)
def test_a_number_whose_plus_a_spreadsheet_took_away(written: str, lacks: bool) -> None:
    assert lacks_plus(written) is lacks


@pytest.mark.parametrize(
    ("numbers", "read"),
    [
        (("33612345678", "33612345679", "33698765432"), "+33612345678"),
        (("33612345678", "33612345679"), "+4933612345678"),
        (("33612345678", "33612345679", "017612345678"), "+4933612345678"),
        (("33612345678", "33612345679", "31612345678"), "+4933612345678"),
        (("33112345678", "33112345679", "33112345677"), "+4933112345678"),
    ],
)
def test_mobile_numbers_of_one_country_lost_their_plus(
    tmp_path: Path, numbers: tuple[str, ...], read: str
) -> None:
    rows = "".join(f"Person {place};{number}\n" for place, number in zip("ABC", numbers, strict=False))
    plan = plan_of(tmp_path, f"Name;Phone\n{rows}", recruiter_country="DE")
    assert plan.records[0].phones[0].number == read


@pytest.mark.parametrize(
    ("country", "number", "read"),
    [("France", "33612345678", "+33612345678"), ("Dänemark", "4520123456", "+4520123456")],
)
def test_the_country_of_a_row_says_what_its_figures_begin_with(
    tmp_path: Path, country: str, number: str, read: str
) -> None:
    text = f"Name;Phone;Country\nAna Ruiz;{number};{country}\nUte Blum;017612345678;Germany\n"
    plan = plan_of(tmp_path, text, recruiter_country="DE")
    assert plan.records[0].phones[0].number == read


def test_mobile_numbers_at_home_are_none_of_another_country(tmp_path: Path) -> None:
    text = "Nome;Telefone\nAna Souza;51987654321\nBruno Lima;51991234567\nCarla Reis;51998765432\n"
    plan = plan_of(tmp_path, text, recruiter_country="BR")
    assert plan.records[0].phones[0].number == "+5551987654321"


@given(st.from_regex(re.compile(r"[+(]?[0-9][0-9 ()-]{4,18}[0-9]"), fullmatch=True))
@settings(max_examples=80, deadline=None)
def test_figures_without_words_are_one_number_or_what_its_pieces_are(text: str) -> None:
    assert numbers_in(text) == tuple((piece, number_in(piece)) for piece in pieces_of(text))
