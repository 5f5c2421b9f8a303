"""Links from outside: they lead to somebody on the desk, or one line says that they don't."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.links import follow_link
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of

PARTS = st.sampled_from(
    [
        "recruiterdesk",
        ":",
        "//",
        "person",
        "/",
        "1",
        "-1",
        "0",
        "9" * 30,
        "%00",
        "%2F",
        "..",
        "?",
        "#",
        "@",
        "\n",
    ]
)
LINKS = st.one_of(
    st.text(), st.lists(PARTS, max_size=12).map("".join), st.text().map("recruiterdesk://person/{}".format)
)
LONGEST_LINE = 140


@pytest.fixture
def window(qapp, tmp_path, clock):
    desk = new_desk(tmp_path, clock)
    add_person(desk, PersonDetails("Ana Ruiz"))
    noting = NotingWindow()
    yield SimpleNamespace(
        workplace=workplace_of(desk, noting), say=noting.say, show_page=noting.show_page, noting=noting
    )
    desk.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINKS)
@example("recruiterdesk://person/1")
@example("recruiterdesk://person/１")
@example("recruiterdesk://person/" + "9" * 5000)
@example("javascript:alert(1)")
@example("recruiterdesk://person/1\0")
def test_any_link_shows_somebody_or_is_said_in_one_line(window, link):
    window.noting.said.clear()
    window.noting.shown.clear()
    follow_link(window, link)
    if window.noting.shown:
        assert window.noting.shown == [("person", 1)]
        assert window.noting.said == []
    else:
        (line,) = window.noting.said
        assert len(line) <= LONGEST_LINE
        assert line.isprintable()
