"""What a Linux desktop is told beyond what the library says, and what is kept of it for after a crash."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace

import pytest

from recruiterdesk.ui.notifiers.freedesktop import SpokenInterface, Standing
from recruiterdesk.ui.notifiers.left_over import FILE_NAME, LeftOver, Shown


class FakeInterface:
    """A service that gives every notification the next number."""

    def __init__(self, hints="a{sv}"):
        arguments = [SimpleNamespace(signature=None)] * 6 + [SimpleNamespace(signature=hints)]
        notify = SimpleNamespace(name="Notify", in_args=arguments)
        self.introspection = SimpleNamespace(methods=[notify])
        self.told = []

    async def call_notify(self, *values):
        self.told.append(values)
        return len(self.told)

    async def call_get_capabilities(self):
        return ["body"]


@pytest.fixture
def left_over(tmp_path):
    return LeftOver(tmp_path)


def notify(interface, standing, *, reads_markup):
    spoken = SpokenInterface(interface, standing, reads_markup=reads_markup)
    values = ("RecruiterDesk", 0, "icon", "A & B", "Huber & Söhne <GmbH>", [], {}, -1)
    return asyncio.run(spoken.call_notify(*values))


def test_a_body_is_escaped_only_for_a_service_that_reads_markup(left_over):
    interface, standing = FakeInterface(), Standing("bus :1.5", left_over)
    notify(interface, standing, reads_markup=True)
    notify(interface, standing, reads_markup=False)
    assert [told[3:5] for told in interface.told] == [
        ("A & B", "Huber &amp; Söhne &lt;GmbH&gt;"),
        ("A & B", "Huber & Söhne <GmbH>"),
    ]
    assert {name: hint.value for name, hint in interface.told[0][6].items()} == {
        "desktop-entry": "recruiterdesk",
        "category": "x-recruiterdesk.reminder",
    }


def test_an_old_service_that_takes_texts_as_hints_gets_no_others(left_over):
    interface = FakeInterface(hints="a{ss}")
    notify(interface, Standing("bus :1.5", left_over), reads_markup=False)
    assert interface.told[0][6] == {}


def test_everything_else_of_the_service_is_asked_as_before(left_over):
    spoken = SpokenInterface(FakeInterface(), Standing("bus :1.5", left_over), reads_markup=False)
    assert asyncio.run(spoken.call_get_capabilities()) == ["body"]


def test_what_stands_is_kept_by_number_until_it_is_gone(left_over, tmp_path):
    standing = Standing("bus :1.5", left_over)
    standing.add(7)
    standing.add(3)
    assert json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8")) == {
        "service": "bus :1.5",
        "numbers": [3, 7],
    }
    standing.remove(7)
    assert standing.holds(3)
    assert not standing.holds(7)
    standing.forget()
    assert not left_over.exists()


def test_what_an_earlier_run_left_is_taken_once(left_over):
    Standing("bus :1.5", left_over).add(7)
    assert left_over.take() == Shown("bus :1.5", (7,))
    assert left_over.take() is None


@pytest.mark.parametrize("text", ["", "[]", '{"service": "x"}', '{"service": "x", "numbers": ["y"]}', "7"])
def test_a_file_that_means_nothing_is_nothing(left_over, tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert left_over.take() is None
    assert not left_over.exists()


def test_a_folder_that_cannot_be_written_costs_nothing_else(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    standing = Standing("bus :1.5", LeftOver(tmp_path))
    standing.add(7)
    standing.remove(7)
    assert not standing.holds(7)
