"""Columns that describe contacts, in the languages of recruiters, and what they make of a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.own_export import NETWORK_COLUMNS, OWN_COLUMNS, own_columns
from recruiterdesk.spreadsheets.columns.vocabulary.network import NETWORK
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, codes, document_of, only


def plan_of(folder: Path, name: str, text: str) -> ImportPlan:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return build_plan(read_sheets(path), PlanOptions(TODAY), NOBODY_KNOWN)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Industry", Field.INDUSTRY),
        ("Branche", Field.INDUSTRY),
        ("Secteur d'activité", Field.INDUSTRY),
        ("Settore", Field.INDUSTRY),
        ("Branża", Field.INDUSTRY),
        ("Seniority level", Field.SENIORITY),
        ("Karrierestufe", Field.SENIORITY),
        ("Can help with", Field.CAN_HELP_WITH),
        ("kann helfen bei", Field.CAN_HELP_WITH),
        ("Peut aider à", Field.CAN_HELP_WITH),
        ("Puede ayudar con", Field.CAN_HELP_WITH),
        ("How we know each other", Field.HOW_WE_KNOW),
        ("Woher wir uns kennen", Field.HOW_WE_KNOW),
        ("Skąd się znamy", Field.HOW_WE_KNOW),
        ("Field of work", Field.FUNCTION),
        ("Fachgebiet", Field.FUNCTION),
        ("Shirt size", None),
        ("Department", None),
    ],
)
def test_columns_of_contacts_are_known_by_name(header: str, field: Field | None) -> None:
    assert field_named(header) is field


@pytest.mark.parametrize("language", sorted(NETWORK))
def test_every_name_of_the_vocabulary_is_understood(language: str) -> None:
    wrong = {
        name: field_named(name)
        for field, listed in NETWORK[language].items()
        for name in (" ".join(one.split()) for one in listed.split("|"))
        if field_named(name) is not field
    }
    assert wrong == {}


def test_what_a_contact_can_help_with_is_read_and_the_rest_is_kept(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "network.csv",
        "Name,Company,Industry,Can help with,Shirt size\nLena Brandt,Adatum,Logistics,hires data people,XL\n",
    )
    (record,) = plan.records
    assert dict(record.network) == {Field.INDUSTRY: "Logistics", Field.CAN_HELP_WITH: "hires data people"}
    assert dict(record.extra) == {"Shirt size": "XL"}
    (shown,) = document_of(plan)["records"]
    assert shown["extra"] == {
        "Industry": "Logistics",
        "Can help with": "hires data people",
        "Shirt size": "XL",
    }


def test_a_connection_says_since_when_one_knows_somebody(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Lena,Brandt,https://www.linkedin.com/in/lena,,Adatum,Head of Data,12 Mar 2019\n"
        "Dev,Patel,,dev@example.com,Litware,CTO,\n"
    )
    lena, dev = plan_of(tmp_path, "Connections.csv", text).records
    assert dict(lena.network) == {Field.HOW_WE_KNOW: "LinkedIn, 2019-03-12"}
    assert dev.network == ()


def test_what_the_sheet_says_of_it_counts_before_the_day_of_a_connection(tmp_path: Path) -> None:
    text = "Name,Connected On,How we met\nLena Brandt,2019-03-12,at the fair\nDev Patel,2020-01-02,\n"
    lena, dev = plan_of(tmp_path, "some.csv", text).records
    assert dict(lena.network) == {Field.HOW_WE_KNOW: "at the fair"}
    assert dict(dev.network) == {Field.HOW_WE_KNOW: "2020-01-02"}


def test_categories_of_a_contact_card_say_how_one_knows_them(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Lena Brandt\nN:Brandt;Lena;;;\nCATEGORIES:Alumni,Clients\n"
        "NOTE:hires in spring\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Dev Patel\nN:Patel;Dev;;;\nCATEGORIES:myContacts\nEND:VCARD\n"
    )
    lena, dev = plan_of(tmp_path, "cards.vcf", text).records
    assert dict(lena.network) == {Field.HOW_WE_KNOW: "Alumni, Clients"}
    assert lena.notes == "hires in spring"
    assert dev.network == ()
    assert dict(dev.extra) == {"Categories": "myContacts"}


def test_exports_of_earlier_versions_are_known_again() -> None:
    earlier = [header for header, _field in OWN_COLUMNS]
    known = own_columns([*earlier, "Shirt size"])
    assert known is not None
    assert [column.field for column in known][-2:] == [Field.NOTES, None]
    now = own_columns([*earlier, *(header for header, _field in NETWORK_COLUMNS), "Shirt size"])
    assert now is not None
    assert [column.field for column in now][-2:] == [Field.EXCLUDED_FIRMS, None]
    assert own_columns(earlier[:-1]) is None


def test_a_word_that_neither_says_nor_denies_that_somebody_asked_to_be_left_alone_is_kept(
    tmp_path: Path,
) -> None:
    plan = plan_of(tmp_path, "people.csv", "Name,Do not contact\nAna Ruiz,erledigt\n")
    assert codes(plan) == [(2, "unclear_left_alone")]
    assert only(plan).extra == (("Do not contact", "erledigt"),)
