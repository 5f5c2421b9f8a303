from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from recruiterdesk.commands import importing
from recruiterdesk.operations.exporting import SUFFIXES
from recruiterdesk.operations.imports import import_people
from recruiterdesk.spreadsheets.errors import FileProblem

TRACKER = Path(__file__).parent.parent / "data" / "spreadsheets" / "recruiter_tracker.csv"
SMALL = "Name,Email,Phone,Role,Client,Stage,Outcome,Decided on\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(
        SMALL
        + "Ana Ruiz,ana@example.com,+49 171 3920011,Engineer,Halden,Interviewing,Declined,2026-11-13\n"
        + "Jo Bly,jo@example.com,,Engineer,Halden,Screening,,\n",
        encoding="utf-8",
    )
    return path


def test_a_dry_run_changes_nothing(line, table):
    plan = line.json("import", table, "--dry-run")
    assert plan["file_error"] is None
    assert [record["action"] for record in plan["records"]] == ["new", "new"]
    assert line.json("people") == []
    assert line.json("history") == []
    assert line("import", table, "--dry-run").out.endswith("This was a dry run: nothing was changed.\n")


def test_an_import_says_what_it_did(line, table):
    done = line.json("import", table)
    assert done["imported"] == {
        "batch": 1, "new": 2, "updated": 0, "unchanged": 0, "rejected": 0, "to_be_told": 1
    }  # fmt: skip
    assert [row["person"]["name"] for row in line.json("queue")] == ["Ana Ruiz"]


def test_the_same_file_again_changes_nothing_even_after_calls(line, table):
    line("import", table)
    line("attempt", "Ana Ruiz", "told")
    again = line.json("import", table, at="2026-11-24T10:00")
    assert [record["action"] for record in again["records"]] == ["unchanged", "unchanged"]
    assert again["imported"]["batch"] is None
    assert line.json("queue") == []
    assert "nothing was changed" in line("import", table).out


def test_the_answer_in_words_counts_the_rows_and_names_the_odd_ones(line, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text(SMALL + "Ana Ruiz,ana@@example.com,,,,,,\n,,,Engineer,Halden,,,\n", encoding="utf-8")
    text = line("import", path).out
    assert text.startswith("2 rows: 1 new, 1 left out.\n")
    assert "row 2: ana@@example.com is no e-mail address" in text
    assert "row 3: left out, it has no name, e-mail or phone number" in text
    assert text.endswith("Imported. 0 people are to be told.\n")


def test_a_file_of_which_no_row_is_a_person_changes_nothing(line, tmp_path):
    path = tmp_path / "nobody.csv"
    path.write_text(SMALL + ",,,Engineer,Halden,,,\n", encoding="utf-8")
    text = line("import", path).out
    assert text.startswith("1 row: 1 left out.\n")
    assert text.endswith("No row could be imported: nothing was changed.\n")
    assert line.json("history") == []


def test_the_region_of_national_numbers_can_be_given(line, tmp_path):
    path = tmp_path / "gb.csv"
    path.write_text("Name,Phone\nSiobhan Neill,07700 900142\n", encoding="utf-8")
    plan = line.json("import", path, "--region", "gb", "--dry-run")
    assert plan["records"][0]["phones"] == ["+447700900142"]
    assert "“Elbonia” is no country" in line.refused("import", path, "--region", "Elbonia")


@pytest.mark.parametrize(("choice", "told"), [("told", 0), ("untold", 1)])
def test_rows_of_the_same_day_are_taken_as_the_user_says(choice, told, line, tmp_path):
    path = tmp_path / "same.csv"
    path.write_text(
        "Name,Email,Role,Client,Outcome,Decided on,Last contact\n"
        "Ana Ruiz,ana@example.com,Engineer,Halden,Declined,2026-11-13,2026-11-13\n",
        encoding="utf-8",
    )
    assert line.json("import", path, "--same-day", choice)["imported"]["to_be_told"] == told


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.csv", b"", "empty"),
        ("header.csv", SMALL.encode(), "empty"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not_a_table"),
        ("broken.xlsx", b"PK\x03\x04" + b"no zip" * 20, "corrupt"),
        ("folder", None, "unreadable"),
        ("missing.csv", ..., "unreadable"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_table_is_refused_in_one_sentence(name, content, code, line, tmp_path):
    path = tmp_path / name
    if content is None:
        path.mkdir()
    elif content is not ...:
        path.write_bytes(content)
    assert line.refused("import", path)
    said = line("import", path, "--dry-run", "--json")
    assert said.code == 1
    assert said.document["file_error"]["code"] == code == FileProblem(code)
    assert said.document["file_error"]["message"] == said.err.strip()
    assert said.document["records"] == []


def test_a_table_is_read_as_it_is(line, table):
    said = line("read", table)
    assert said.out.replace("\r\n", "\n") == table.read_text(encoding="utf-8")
    document = line.json("read", table)[0]
    assert document["header"][0] == "Name"
    assert document["rows"][0][0] == "Ana Ruiz"


def test_umlauts_are_written_in_utf_8(line, tmp_path):
    out = tmp_path / "out"
    assert line("read", TRACKER, "--to", out).code == 0
    assert "Dr. Anke Bärenfänger" in (out / "recruiter_tracker.csv.csv").read_text(encoding="utf-8")


def test_reading_goes_on_after_a_file_that_cant_be_read(line, table, tmp_path):
    out = tmp_path / "out"
    said = line("read", tmp_path / "missing.csv", table, "--to", out)
    assert said.code == 1
    assert (
        said.err == f"{tmp_path / 'missing.csv'}: There is no file missing.csv: choose it where it is now.\n"
    )
    assert [path.name for path in out.iterdir()] == ["people.csv.csv"]


def test_two_files_of_one_name_dont_overwrite_each_other(line, table, tmp_path):
    other = tmp_path / "other" / "people.csv"
    other.parent.mkdir()
    other.write_text("Name\nJo Bly\n", encoding="utf-8")
    said = line("read", table, other, "--to", tmp_path / "out")
    assert said.code == 1
    assert "was written for another of these files already" in said.err
    assert "Ana Ruiz" in (tmp_path / "out" / "people.csv.csv").read_text(encoding="utf-8")


def test_a_folder_that_cant_be_written_is_refused(line, table):
    said = line("read", table, "--to", table)
    assert said.code == 1
    assert "can't be written" in said.err


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_people_are_exported(line, cast, tmp_path):
    path = tmp_path / "people.csv"
    assert line("export", "people", path).out == f"Wrote 4 rows to {path}.\n"
    assert path.read_bytes().startswith(b"\xef\xbb\xbfName,")
    rows = rows_of(path)
    assert rows[1]["Name"] == "Ben Öztürk"
    said = {header: text for header, text in rows[0].items() if text}
    assert said == {
        "Name": "Ana Ruiz", "Email": "ana@example.com", "Phone": "'+491713920011", "Company": "Elbtal",
        "Job title": "Developer", "Country": "DE", "Role": "Backend Engineer", "Client": "Halden Motors",
        "Stage": "Interviewing", "Last contact": "2026-11-20",
    }  # fmt: skip
    line("export", "people", path, "--plain")
    assert path.read_bytes().startswith(b"Name,")


def test_exported_people_can_be_read_again(line, cast, tmp_path):
    path = tmp_path / "people.csv"
    line("export", "people", path)
    plan = line.json("import", path, "--dry-run")
    assert [record["full_name"] for record in plan["records"]][:2] == ["Ana Ruiz", "Ben Öztürk"]


def test_the_queue_is_exported_in_its_order(line, cast, tmp_path):
    line("decline", cast.ben, "--reason", "x")
    line("tried", cast.ana)
    path = tmp_path / "queue.CSV"
    assert line.json("export", "queue", path) == {"what": "queue", "file": str(path), "rows": 2}
    rows = rows_of(path)
    assert [(row["position"], row["kind"], row["name"]) for row in rows] == [
        ("1", "reply", "Ana Ruiz"),
        ("2", "closure", "Ben Öztürk"),
    ]
    assert rows[0]["callable_now"] == "yes"


@pytest.mark.parametrize(
    ("what", "name", "kinds"),
    [
        ("people", "people.docx", ".csv, .xlsx, .vcf, .json"),
        ("people", "people.ics", ".csv, .xlsx, .vcf, .json"),
        ("queue", "queue.vcf", ".csv, .xlsx, .json"),
        ("check-ins", "calls.vcf", ".csv, .xlsx, .json, .ics"),
        ("everything", "everything.csv", ".json"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_does(what, name, kinds, line, cast, tmp_path):
    assert f"one of these: {kinds}." in line.refused("export", what, tmp_path / name)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("what", "suffix"),
    [
        (what, suffix)
        for what in ("people", "pipeline", "queue", "check-ins", "everything")
        for suffix in (".csv", ".xlsx", ".vcf", ".json", ".ics")
        if suffix in SUFFIXES[what]
    ],
)
def test_every_kind_of_file_is_written(what, suffix, line, cast, tmp_path):
    path = tmp_path / f"export{suffix}"
    assert line.json("export", what, path)["file"] == str(path)
    assert path.stat().st_size


def test_an_export_that_cant_be_written_keeps_what_was_there(line, cast, tmp_path):
    path = tmp_path / "people.csv"
    path.mkdir()
    assert "can't be written" in line.refused("export", "people", path)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".people")] == []


def test_a_document_is_valid_json_with_its_letters(line, table):
    said = line("import", TRACKER, "--dry-run", "--json")
    assert "Bärenfänger" in said.out
    assert json.loads(said.out)["totals"]["records"] == 40


def test_an_import_that_comes_second_adds_nobody_twice(line, table, monkeypatch):
    def after_another(desk, plan, file_name):
        monkeypatch.undo()
        import_people(desk, plan, file_name)
        return import_people(desk, plan, file_name)

    monkeypatch.setattr(importing, "import_people", after_another)
    done = line.json("import", table)
    assert done["totals"]["unchanged"] == 2
    assert done["imported"]["batch"] is None
    assert len(line.json("people")) == 2
