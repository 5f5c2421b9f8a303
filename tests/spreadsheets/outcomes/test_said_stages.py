"""What a file says that its own stages count as."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.columns import map_columns
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.spreadsheets.outcomes.said_stages import said_stages
from tests.spreadsheets.tables import plan_of

ROWS = "Name,Stage,As\nAna Ruiz,Kaffee, Submitted \nBen Lee,Kür,nonsense\nCy Park,Kaffee,submitted\n"
COLUMNS = (
    ColumnMapping(0, "Name", Field.FULL_NAME),
    ColumnMapping(1, "Stage", Field.STAGE),
    ColumnMapping(2, "As", Field.STAGE_COUNTS_AS),
)


def test_words_are_taken_for_what_stands_beside_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(ROWS, "utf-8")
    assert said_stages(read_sheets(path), COLUMNS) == (("Kaffee", WordMeaning.SUBMITTED),)


def test_a_file_without_such_a_column_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(ROWS, "utf-8")
    found = read_sheets(path)
    assert said_stages(found, map_columns(found)) == ()
    assert said_stages(found, (COLUMNS[0], COLUMNS[2])) == ()


@pytest.mark.parametrize(
    ("cells", "kinds"),
    [
        (("Y", "N", ""), ["hired", "declined_by_client", None]),
        (("yes", "no", "on hold"), [None, "declined_by_client", None]),
        (("yes", "no", "pending"), ["hired", "declined_by_client", None]),
        (("Ja", "nein", "noch nicht"), ["hired", "declined_by_client", None]),
        (("No", "no", "No"), [None, None, None]),
        (("TRUE", "FALSE", ""), ["hired", None, None]),
        (("PRAWDA", "FAŁSZ", "FAŁSZ"), ["hired", None, None]),
        (("yes", "no", "no"), ["hired", "declined_by_client", "declined_by_client"]),
    ],
)
def test_yes_says_a_hire_where_outcomes_are_yes_and_no(
    tmp_path: Path, cells: tuple[str, ...], kinds: list[str | None]
) -> None:
    rows = "".join(f"{name},Welder,{cell}\n" for name, cell in zip(("Ana", "Bo", "Cy"), cells, strict=True))
    plan = plan_of(tmp_path, f"Name,Job applied for,Hired?\n{rows}Di,Welder\n")
    found = [record.mapped_outcome for record in plan.records]
    assert [None if kind is None else str(kind) for kind in found] == [*kinds, None]


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [("Hired", "yes", "no"), ("Eingestellt", "ja", "nein"), ("Embauché", "oui", "non")],
)
def test_a_no_that_most_have_under_hired_says_nothing(tmp_path: Path, header: str, yes: str, no: str) -> None:
    rows = "".join(f"{name};{name}@x.de;{no}\n" for name in ("Ana", "Bo", "Cy"))
    for further in ("", f"Di;di@x.de;{yes}\n"):
        records = plan_of(tmp_path, f"Name;Email;{header}\n{rows}{further}").records
        assert [record.mapped_outcome for record in records] == [None, None, None, "hired"][: len(records)]


def test_a_no_that_most_have_is_one_where_it_is_said_when(tmp_path: Path) -> None:
    rows = "".join(f"{name};Welder;no;2026-11-11\n" for name in ("Ana", "Bo", "Cy"))
    plan = plan_of(tmp_path, f"Name;Role;Hired;Decided on\n{rows}Di;Welder;yes;2026-11-12\n")
    assert [record.mapped_outcome for record in plan.records] == ["declined_by_client"] * 3 + ["hired"]


@pytest.mark.parametrize(
    "header", ["Candidate decision;Client decision", "Entscheidung Kandidat;Entscheidung Kunde"]
)
def test_the_clients_decision_counts(tmp_path: Path, header: str) -> None:
    first, second = header.split(";")
    rows = "".join(f"{name};Welder;{cells}\n" for name, cells in (("Ana", "Yes;No"), ("Bo", "Yes;Yes")))
    turned = "Ana;Welder;No;Yes\nBo;Welder;Yes;Yes\n"
    for text in (f"Name;Role;{header}\n{rows}", f"Name;Role;{second};{first}\n{turned}"):
        found = [record.mapped_outcome for record in plan_of(tmp_path, text).records]
        assert found == ["declined_by_client", "hired"]


def test_a_candidates_no_beside_the_clients_yes_is_no_hire(tmp_path: Path) -> None:
    text = "Name;Role;Candidate decision;Client decision\nAna;Welder;No;Yes\nBo;Welder;Yes;No\n"
    found = [record.mapped_outcome for record in plan_of(tmp_path, text).records]
    assert found == ["withdrew", "declined_by_client"]


@pytest.mark.parametrize(
    ("header", "cell", "outcome"),
    [
        ("Candidate decision", "Yes", "hired"),
        ("Candidate status", "Hired", "hired"),
        ("Client decision", "Yes", "hired"),
        ("Decision", "Yes", "hired"),
        ("Candidate outcome", "Rejected", "declined_by_client"),
        ("Client feedback", "Rejected", "declined_by_client"),
        ("Entscheidung", "Absage", "declined_by_client"),
    ],
)
def test_a_decision_alone_stays(tmp_path: Path, header: str, cell: str, outcome: str) -> None:
    text = f"Name;Role;{header}\nAna;Welder;{cell}\nBo;Welder;{cell}\n"
    assert [record.mapped_outcome for record in plan_of(tmp_path, text).records] == [outcome, outcome]


@pytest.mark.parametrize("header", ["Décision client", "Result", "Kundenentscheidung"])
def test_a_yes_is_no_hire_where_the_stages_say_who_was_hired(tmp_path: Path, header: str) -> None:
    rows = "Ana;Welder;Offer;OK\nBo;Welder;2nd interview;yes\nCy;Welder;Interview;No\nDi;Welder;CV sent;\n"
    plan = plan_of(tmp_path, f"Name;Role;Stage;{header}\n{rows}Ed;Welder;Hired;OK\n")
    assert [(record.mapped_stage, record.mapped_outcome) for record in plan.records] == [
        ("offered", None),
        ("interviewing", None),
        ("interviewing", "declined_by_client"),
        ("submitted", None),
        ("hired", "hired"),
    ]
    assert plan.records[0].outcome == "OK"


@pytest.mark.parametrize(("further", "outcome"), [("", "hired"), ("Di;Welder;Placed;Yes\n", None)])
def test_a_yes_is_a_hire_where_no_stage_says_who_was_hired(
    tmp_path: Path, further: str, outcome: str | None
) -> None:
    rows = f"Ana;Welder;Final interview;Yes\nBo;Welder;Interview;No\nCy;Welder;Interview;\n{further}"
    found = [record.mapped_outcome for record in plan_of(tmp_path, f"Name;Role;Stage;Result\n{rows}").records]
    assert found == [outcome, "declined_by_client", None, "hired"][: len(found)]
    hired = plan_of(tmp_path, f"Name;Role;Stage;Hired?\n{rows}").records
    assert hired[0].mapped_outcome == "hired"


def test_a_yes_of_the_client_is_no_hire_while_the_candidate_has_an_offer(tmp_path: Path) -> None:
    rows = "Ana;Welder;Offer;OK\nBo;Welder;Final interview;OK\nCy;Welder;Offer;rejected\n"
    plan = plan_of(tmp_path, f"Name;Role;Stage;Client feedback\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == [None, None, "declined_by_client"]


@pytest.mark.parametrize("header", ["Client feedback received", "Client answered", "Retour client"])
def test_whether_the_client_answered_ends_nothing(tmp_path: Path, header: str) -> None:
    text = f"Name;Role;Stage;{header}\nAna;Welder;Rejected;yes\nBo;Welder;Interview;no\n"
    assert [record.mapped_outcome for record in plan_of(tmp_path, text).records] == [
        "declined_by_client",
        None,
    ]


@pytest.mark.parametrize("header", ["Client decision", "Decision", "Result"])
def test_who_is_out_is_not_hired_by_a_yes(tmp_path: Path, header: str) -> None:
    text = (
        f"Name;Role;Stage;{header}\nAna;Welder;Rejected;yes\nBo;Welder;Interview;no\nCy;Welder;Withdrew;yes\n"
    )
    ends = [record.mapped_outcome for record in plan_of(tmp_path, text).records]
    assert ends == ["declined_by_client", "declined_by_client", "withdrew"]


@pytest.mark.parametrize(
    ("cells", "outcome"),
    [
        (("Pass", "Hire"), "declined_by_client"),
        (("PASS", "Strong yes", "Maybe"), "declined_by_client"),
        (("Pass", "Advance to onsite", "On hold"), "declined_by_client"),
        (("Pass", "Fail"), None),
        (("Pass", "Failed", "Proceed"), None),
        (("Pass", "No hire", "Hire"), None),
        (("Pass", "Interview"), None),
        (("Pass", "Rejected", "Hired"), None),
    ],
)
@pytest.mark.parametrize("header", ["Decision", "Verdict", "Final decision"])
def test_a_pass_is_a_no_where_others_are_wanted(
    tmp_path: Path, header: str, cells: tuple[str, ...], outcome: str | None
) -> None:
    rows = "".join(f"{name};Welder;{cell}\n" for name, cell in zip(("Ana", "Bo", "Cy"), cells, strict=False))
    plan = plan_of(tmp_path, f"Name;Role;{header}\n{rows}")
    assert plan.records[0].mapped_outcome == outcome
    is_unknown = any(warning.row == plan.records[0].row for warning in plan.warnings)
    assert is_unknown == (outcome is None and "Fail" not in cells[1])


def test_a_pass_under_any_other_name_says_nothing(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name;Role;Status\nAna;Welder;Pass\nBo;Welder;Hire\n")
    assert [record.mapped_outcome for record in plan.records] == [None, None]
