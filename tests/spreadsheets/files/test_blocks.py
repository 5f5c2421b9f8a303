"""Contacts in blocks of lines: signatures, notes with labels, entries of a directory."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.blocks import contacts_in_blocks
from recruiterdesk.spreadsheets.files.reading import read_text
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, found, plan_of

_SIGNATURES = """Helen Carter
Head of Talent, Northwind Ltd
helen.carter@northwind.example
T: +44 20 7946 0123

Eva Lindqvist
CTO, Fabrikam AB
+46 8 505 555 01
eva@fabrikam.example
"""
_LABELLED = """Name: Ana Ruiz
E-Mail: ana@x.es
Tel.: +34 600 111 222
Notes: met at the fair
likes jazz

Name: Bo Li
E-Mail: bo@x.es
"""
_DIRECTORY = """version: 1

# the first entry
dn: cn=Ana Ruiz,mail=ana@x.es
objectclass: top
objectclass: person
cn:: QW5hIFJ1aXo=
sn: Ruiz
givenName: Ana
mail: ana@x.es
o: Firma de
 l Sol

dn: cn=Bo Li,mail=bo@x.es
cn: Bo Li
mail: bo@x.es
telephoneNumber: +86 139 1234 5678
"""


def _said(tmp_path: Path, text: str) -> list[tuple[object, ...]]:
    return [
        (
            each.row,
            each.full_name,
            each.title,
            each.company,
            *each.emails,
            *(one.number for one in each.phones),
        )
        for each in plan_of(tmp_path, text).records
    ]


def test_signatures_are_one_person_each(tmp_path: Path) -> None:
    assert _said(tmp_path, _SIGNATURES) == [
        (1, "Helen Carter", "Head of Talent", "Northwind Ltd",
         "helen.carter@northwind.example", "+442079460123"),
        (6, "Eva Lindqvist", "CTO", "Fabrikam AB", "eva@fabrikam.example", "+46850555501"),
    ]  # fmt: skip


def test_blocks_may_follow_each_other_without_a_line_between(tmp_path: Path) -> None:
    assert _said(tmp_path, "Ana Ruiz\nana@x.es\n+34 600 111 222\nBo Li\nT: +86 139 1234 5678\n") == [
        (1, "Ana Ruiz", "", "", "ana@x.es", "+34600111222"),
        (4, "Bo Li", "", "", "+8613912345678"),
    ]


def test_lines_with_labels_are_columns(tmp_path: Path) -> None:
    table = found(tmp_path, _LABELLED)
    assert table.header == ("Name", "E-Mail", "Tel.", "Notes")
    ana, bo = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN).records
    assert (ana.row, ana.full_name, ana.notes) == (1, "Ana Ruiz", "met at the fair\nlikes jazz")
    assert (bo.row, bo.full_name, bo.emails) == (7, "Bo Li", ("bo@x.es",))


@pytest.mark.parametrize("between", ["", "-----\n", "= = = =\n", "\n\n"])
def test_blocks_end_with_a_rule_or_where_the_first_label_comes_again(tmp_path: Path, between: str) -> None:
    text = f"Name: Ana Ruiz\nMail: ana@x.es\n{between}Name: Bo Li\nMail: bo@x.es\n{between}"
    assert [said[1] for said in _said(tmp_path, text)] == ["Ana Ruiz", "Bo Li"]


def test_a_name_may_stand_without_a_label_above_lines_with_one(tmp_path: Path) -> None:
    text = _LABELLED.replace("Name: ", "")
    assert [name for _, name, *_ in _said(tmp_path, text)] == ["Ana Ruiz", "Bo Li"]


def test_entries_of_a_directory_say_nothing_about_themselves(tmp_path: Path) -> None:
    table = found(tmp_path, _DIRECTORY)
    assert table.header == ("cn", "sn", "givenName", "mail", "o", "telephoneNumber")
    assert _said(tmp_path, _DIRECTORY) == [
        (3, "Ana Ruiz", "", "Firma del Sol", "ana@x.es"),
        (14, "Bo Li", "", "", "bo@x.es", "+8613912345678"),
    ]


def test_pasted_blocks_are_read_as_well() -> None:
    plan = build_plan(read_text(_SIGNATURES, "Clipboard"), PlanOptions(TODAY), NOBODY_KNOWN)
    assert [each.full_name for each in plan.records] == ["Helen Carter", "Eva Lindqvist"]


@pytest.mark.parametrize(
    "text",
    [
        "Name,Email\nAna Ruiz,ana@x.es\n\nName,Email\nBo Li,bo@x.es\n",
        "Dear all,\nthe minutes are below.\n\nWe met on Monday.\n\nBest\n",
        "Name;Tel\nAna Ruiz;+34 600 111 222\n\nBo Li;+34 600 111 223\n",
        "Time: 10:30\nPlace: Ulm\n\nTime: 11:30\nPlace: Ulm\n",
        "Ana Ruiz\nana@x.es\n",
        "Email\nana@x.es\nbo@x.es\n",
    ],
    ids=[
        "two tables",
        "a letter",
        "blank lines in a table",
        "labels of no people",
        "one block",
        "one column",
    ],
)
def test_other_texts_are_no_blocks(text: str) -> None:
    assert contacts_in_blocks(text) is None


def test_what_is_no_base64_in_a_directory_stays_as_it_is(tmp_path: Path) -> None:
    assert _said(tmp_path, _DIRECTORY.replace("QW5hIFJ1aXo=", "Ana Ruiz"))[0][1] == "Ana Ruiz"


def test_a_very_long_text_is_no_list_of_blocks() -> None:
    assert contacts_in_blocks(_SIGNATURES * 15_000) is None


def test_settings_of_a_program_are_no_people(tmp_path: Path) -> None:
    text = "name: production\nuser: admin\nemail: ops@x.example\n\n"
    text += "name: stage-2\nuser: admin\nemail: ops@y.example\n"
    plan = plan_of(tmp_path, text)
    assert plan.records == ()
    assert [reason.row for reason in plan.rejected] == [1, 5]
