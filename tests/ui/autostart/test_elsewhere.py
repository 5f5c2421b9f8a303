"""Autostart on Windows, with a stand-in for the registry, and on macOS."""

from __future__ import annotations

import plistlib

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart import renew
from recruiterdesk.ui.autostart.command import StartCommand
from recruiterdesk.ui.autostart.macos import LaunchAgent
from recruiterdesk.ui.autostart.windows import APPROVED, RUN, RunKey


class Registry:
    def __init__(self):
        self.values = {}
        self.is_locked = False

    def read(self, key, name):
        return self.values.get((key, name))

    def write(self, key, name, text):
        self._check()
        self.values[key, name] = text

    def remove(self, key, name):
        self._check()
        self.values.pop((key, name), None)

    def _check(self):
        if self.is_locked:
            raise PermissionError


@pytest.fixture
def registry():
    return Registry()


@pytest.fixture
def run_key(registry):
    return RunKey(StartCommand((r"C:\Program Files\RecruiterDesk\recruiterdesk.exe", "--hidden")), registry)


def test_the_run_key_holds_the_command_until_it_is_switched_off(registry, run_key):
    assert not run_key.is_on()
    run_key.switch_on()
    assert run_key.is_on()
    assert registry.values == {
        (RUN, "RecruiterDesk"): r'"C:\Program Files\RecruiterDesk\recruiterdesk.exe" --hidden'
    }
    run_key.switch_off()
    assert not run_key.is_on()
    assert registry.values == {}


def test_what_the_task_manager_switched_off_is_off_and_comes_on_again(registry, run_key):
    run_key.switch_on()
    registry.values[APPROVED, "RecruiterDesk"] = b"\x03\0\0\0"
    assert not run_key.is_on()
    run_key.switch_on()
    assert run_key.is_on()
    registry.values[APPROVED, "RecruiterDesk"] = b"\x02\0\0\0"
    assert run_key.is_on()
    run_key.switch_off()
    assert registry.values == {}


def test_a_registry_that_cannot_be_written_is_refused(registry, run_key):
    registry.is_locked = True
    for switch in (run_key.switch_on, run_key.switch_off):
        with pytest.raises(Refusal) as refused:
            switch()
        assert refused.value.key == "autostart.not_writable"


def test_a_command_longer_than_windows_takes_is_refused(registry):
    with pytest.raises(Refusal) as refused:
        RunKey(StartCommand(("x" * 300,)), registry).switch_on()
    assert refused.value.key == "autostart.too_long"
    assert registry.values == {}


@pytest.fixture
def agent(tmp_path):
    return LaunchAgent(
        StartCommand(("/Applications/Recruiter Desk.app/x", "--hidden", "ä&<")), tmp_path / "LA"
    )


def test_the_launch_agent_holds_the_command_until_it_is_switched_off(agent):
    assert not agent.is_on()
    agent.switch_off()
    agent.switch_on()
    assert agent.is_on()
    written = plistlib.loads(agent.path.read_bytes())
    assert written["ProgramArguments"] == ["/Applications/Recruiter Desk.app/x", "--hidden", "ä&<"]
    assert written["RunAtLoad"] is True
    assert agent.path.stem == written["Label"]
    agent.switch_off()
    assert list(agent.path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "document", [b"", b"no plist", plistlib.dumps({"RunAtLoad": True, "Disabled": True})]
)
def test_an_agent_that_is_disabled_or_broken_is_off(agent, document):
    agent.switch_on()
    agent.path.write_bytes(document)
    assert not agent.is_on()
    agent.switch_on()
    assert agent.is_on()


def test_agents_that_cannot_be_written_are_refused(tmp_path, agent):
    (tmp_path / "LA").write_text("a file", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        agent.switch_on()
    assert refused.value.key == "autostart.not_writable"
    agent.switch_off()
    (tmp_path / "LA").unlink()
    agent.path.mkdir(parents=True)
    with pytest.raises(Refusal) as refused:
        agent.switch_off()
    assert refused.value.key == "autostart.not_writable"


def test_a_run_key_of_a_program_that_was_moved_is_written_anew(registry, run_key):
    RunKey(StartCommand((r"D:\Old\recruiterdesk.exe", "--hidden")), registry).switch_on()
    assert not run_key.starts_this()
    renew(run_key)
    assert run_key.starts_this()


def test_a_launch_agent_of_a_program_that_was_moved_is_written_anew(agent):
    LaunchAgent(StartCommand(("/Volumes/Old/x", "--hidden")), agent.path.parent).switch_on()
    assert not agent.starts_this()
    renew(agent)
    assert agent.starts_this()
    agent.path.write_bytes(plistlib.dumps(["no", "agent"]))
    renew(agent)
    assert not agent.is_on()
