from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk import __version__, cli
from recruiterdesk.commands.app_start import plain_start
from recruiterdesk.commands.call import Place

GLOBAL = ["--data-dir", "d", "--passphrase-file", "f", "--at", "2026-11-23", "--json"]


@pytest.mark.parametrize(
    "words", [[*GLOBAL, "people"], ["people", *GLOBAL], [*GLOBAL[:4], "people", *GLOBAL[4:]]]
)
def test_what_holds_for_all_commands_stands_before_and_after_them(words):
    call = cli.parse(words)
    assert isinstance(call, cli.CommandCall)
    assert (call.name, call.place) == ("people", Place(Path("d"), Path("f")))
    assert (call.at, call.as_json) == ("2026-11-23", True)


def test_what_stands_after_the_command_wins():
    call = cli.parse(["--at", "2026-11-23", "queue", "--at", "2026-11-24"])
    assert isinstance(call, cli.CommandCall)
    assert call.at == "2026-11-24"


@pytest.mark.parametrize(
    "words",
    [
        ["import", "a.csv", "--sheet", "S", "--region", "DE", "--same-day", "told", "--dry-run"],
        ["read", "a.csv", "b.xlsx", "--sheet", "S", "--to", "out"],
        ["people", "--search", "ana", "--limit", "3"],
        ["show", "Ana Ruiz"],
        ["queue", "--all"],
        ["due"],
        ["decline", "1", "--role", "2", "--as", "withdrew", "--reason", "pay", "--tell", "nothing"],
        ["stage", "1", "final", "--role", "Backend"],
        ["attempt", "1", "bad_moment", "--note", "later", "--callback", "2026-11-23T17:00"],
        ["check-in", "1", "placed", "--next", "2027-01-01", "--where", "Vega", "--since", "2027-01-01"],
        ["tried", "1", "--note", "missed call"],
        ["promise", "1", "2026-11-27", "--note", "the client's word"],
        ["consent", "1", "mention", "yes", "--scope", "anyone", "--until", "2027-05-01"],
        ["task", "1", "--done", "4", "--offer", "opening", "--on", "2027-03-01"],
        ["role", "1", "frozen", "--explanation", "The search is paused.", "--dry-run"],
        ["undo"],
        ["redo"],
        ["history"],
        ["check"],
        ["export", "people", "people.csv"],
    ],
    ids=lambda words: words[0],
)
def test_each_command_is_known(words):
    call = cli.parse(words)
    assert isinstance(call, cli.CommandCall)
    assert call.name == words[0]


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["no-such-file.csv"],
        ["--frobnicate"],
        ["people", "--frobnicate"],
        ["people", "--limit", "-3"],
        ["people", "--sear", "ana"],
        ["show"],
        ["attempt", "1"],
        ["attempt", "1", "laughed"],
        ["stage", "1", "nowhere"],
        ["decline", "1"],
        ["decline", "1", "--as", "hired", "--reason", "x"],
        ["export", "anything", "a.csv"],
        ["import", "a.csv", "--same-day", "perhaps"],
        ["--data-dir", "", "people"],
        ["backup", ""],
        ["restore", ""],
        ["import", ""],
        ["read", "a.csv", ""],
        ["export", "people", ""],
        ["--json"],
        ["--at", "2026-11-23"],
    ],
    ids=" ".join,
)
def test_what_cant_be_understood_is_said_on_standard_error_with_status_2(words, capsys):
    with pytest.raises(SystemExit) as leaving:
        cli.parse(words)
    assert leaving.value.code == 2
    out, err = capsys.readouterr()
    assert not out
    assert "recruiterdesk" in err


@pytest.mark.parametrize("words", [["--version"], ["--data-dir", "d", "--version"]])
def test_the_version_is_printed(words, capsys):
    with pytest.raises(SystemExit) as leaving:
        cli.parse(words)
    assert leaving.value.code == 0
    assert capsys.readouterr().out == f"recruiterdesk {__version__}\n"


def test_help_names_every_command_and_the_app(capsys):
    with pytest.raises(SystemExit) as leaving:
        cli.parse(["--help"])
    assert leaving.value.code == 0
    out = capsys.readouterr().out
    assert all(f"\n    {name} " in out for name in ("import", "queue", "attempt", "check-in", "undo"))
    assert "--hidden" in out


def test_without_a_command_the_app_is_opened():
    start = cli.parse([])
    assert start == cli.AppStart(Place())


def test_files_and_links_open_in_the_app(tmp_path):
    table = tmp_path / "people.csv"
    table.touch()
    start = cli.parse([str(table), "recruiterdesk://person/7", "--data-dir", "d"])
    assert start == cli.AppStart(Place(Path("d")), (str(table), "recruiterdesk://person/7"))


def test_the_app_starts_in_the_tray_with_sample_data_or_for_a_smoke_test():
    start = cli.parse(["--hidden", "--sample", "--smoke-test"])
    assert isinstance(start, cli.AppStart)
    assert start.hidden
    assert start.sample
    assert start.smoke_test


def test_a_file_named_like_a_command_opens_after_two_dashes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("people").touch()
    assert cli.parse(["--", "people"]) == cli.AppStart(Place(), ("people",))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--smoke-test"],
        ["--data-dir", "d", "--hidden"],
        ["--sample", "--passphrase-file", "f", "--data-dir", "d", "--data-dir", "e"],
    ],
)
def test_a_plain_start_is_read_at_once_and_as_the_full_parser_reads_it(words):
    start = plain_start(words)
    assert start is not None
    assert start == cli.parse(words)


@pytest.mark.parametrize(
    "words",
    [
        ["queue"],
        ["--help"],
        ["a.csv"],
        ["--data-dir"],
        ["--data-dir", ""],
        ["--data-dir", "--hidden"],
        ["--data-dir=d"],
        ["--hidden", "--at", "2026-11-23"],
        ["--"],
        [""],
    ],
)
def test_everything_else_is_left_to_the_full_parser(words):
    assert plain_start(words) is None
