"""A desk with four people, and a line to type commands on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk import cli
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.roles import add_role
from tests.clock import FakeClock
from tests.desks import new_desk

TODAY = "2026-11-23T10:00"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """Runs commands in this process, on one desk, as of one moment."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, at: str = TODAY) -> Said:
        call = cli.parse(["--data-dir", str(self.folder), "--at", at, *map(str, words)])
        assert isinstance(call, cli.CommandCall)
        self._capsys.readouterr()
        code = cli.run_command(call)
        out, err = self._capsys.readouterr()
        return Said(code, out, err)

    def json(self, *words: object, at: str = TODAY) -> Any:
        said = self(*words, "--json", at=at)
        assert said.code == 0, said.err
        assert not said.err
        return said.document

    def refused(self, *words: object, at: str = TODAY) -> str:
        """The sentence of a refusal, after checking that it is the only thing said and changes nothing."""
        before = self.json("history")
        said = self(*words, at=at)
        assert (said.code, said.out) == (1, "")
        assert said.err.count("\n") == 1
        assert self.json("history") == before
        return said.err.strip()


def leave_alone(folder: Path, person_id: int) -> None:
    """Write down that somebody asked not to be contacted."""
    desk = new_desk(folder, FakeClock("2026-11-20T09:00"))
    set_do_not_contact(desk, person_id, do_not_contact=True)
    desk.close()


@pytest.fixture
def line(tmp_path, capsys) -> CommandLine:
    return CommandLine(tmp_path / "desk", capsys)


@dataclass(frozen=True)
class Cast:
    """Who is on the desk."""

    ana: int
    ben: int
    two_eves: tuple[int, int]
    backend: int
    controlling: int


@pytest.fixture
def cast(tmp_path) -> Cast:
    """Ana is interviewing for two roles, Ben has reached the final for one; the Eves share their name."""
    desk = new_desk(tmp_path, FakeClock("2026-11-20T09:00"))
    backend = add_role(desk, "Halden Motors", "Backend Engineer", "Jo Meyer")
    controlling = add_role(desk, "Nordwerk AG", "Leiter Controlling (m/w/d)", "Ute Renz")

    def person(name: str, number: str, email: str, **more: Any) -> int:
        phones = (PhoneEntry(number),) if number else ()
        details = PersonDetails(full_name=name, emails=(email,), phones=phones, country="DE", **more)
        return add_person(desk, details)

    ana = person("Ana Ruiz", "+491713920011", "ana@example.com", company="Elbtal", title="Developer")
    ben = person("Ben Öztürk", "+491713920022", "ben@example.com")
    eves = (person("Eve Klein", "", "eve1@example.com"), person("Eve Klein", "", "eve2@example.com"))
    add_application(desk, ana, backend, Stage.INTERVIEWING)
    add_application(desk, ana, controlling, Stage.SCREENING)
    add_application(desk, ben, controlling, Stage.FINAL)
    add_application(desk, eves[0], backend, Stage.SCREENING)
    desk.close()
    return Cast(ana, ben, eves, backend, controlling)
