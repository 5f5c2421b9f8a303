"""The page of a role with 10,000 candidates, of 100,000 in play: reading it, and the window while it opens.

Times are of this process's processor, since other programs make the clock on the wall go by.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool

from recruiterdesk.storage.queries.hiring import HiringPart
from recruiterdesk.storage.queries.pipeline import role_row
from recruiterdesk.ui.pages.client import ClientPage
from recruiterdesk.ui.pages.role import RolePage
from recruiterdesk.ui.pages.role.reading import WantedHiring, read_hiring
from recruiterdesk.ui.pages.roles import RolesPage
from recruiterdesk.ui.pages.roles.listing import read_list
from tests.benchmarks.bench_queue import Times, timed
from tests.benchmarks.pipeline_desk import pipeline_desk
from tests.benchmarks.plain_reading import people_by_chance
from tests.event_loop import LONGEST, LoopWatch
from tests.ui.pages.desk_window import NotingWindow, workplace_of

IN_PLAY, IN_ONE_ROLE, ROLE = 100_000, 10_000, 1
ROWS, TIMES = 120, 10
PROMISED = 0.150


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    opened = pipeline_desk(tmp_path_factory.mktemp("hiring") / "desk", IN_PLAY, IN_ONE_ROLE)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def plain(desk) -> Times:
    return timed([people_by_chance(desk, IN_PLAY, ROWS)] * TIMES)


def bench_reading_roles_and_clients(desk, plain):
    client = role_row(desk, ROLE).client_id
    for words, part in (("a role", HiringPart(ROLE)), ("a client", HiringPart(client_id=client))):
        took = timed([lambda part=part: read_hiring(desk, WantedHiring(part))] * TIMES)
        print(f"\n{took.line(words, plain)}")
        assert took.at(0.5) <= PROMISED
    took = timed([lambda: read_list(desk)] * TIMES)
    print(f"\n{took.line('the list of roles and clients', plain)}")


@pytest.mark.parametrize("kind", [RolePage, ClientPage, RolesPage])
def bench_the_window_while_a_page_opens_and_scrolls(qtbot, desk, kind):
    workplace = workplace_of(desk, NotingWindow())
    page = kind(workplace)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    argument = {RolePage: ROLE, ClientPage: role_row(desk, ROLE).client_id, RolesPage: None}[kind]
    listed = page.role_list if kind is RolesPage else page.body.people.list
    with LoopWatch() as opening:
        page.show()
        page.open_with(argument)
        qtbot.waitUntil(lambda: listed.model().rowCount() > 0, timeout=60_000)
    bar = listed.verticalScrollBar()
    with LoopWatch() as scrolling:
        for share in range(101):
            bar.setValue(bar.maximum() * (share * 37 % 101) // 100)
            qtbot.wait(5)
    QThreadPool.globalInstance().waitForDone()
    workplace.changes.stop()
    print(
        f"\nheld at most {opening.longest * 1000:.0f} ms opening, {scrolling.longest * 1000:.0f} ms at a jump"
    )
    assert max(opening.longest, scrolling.longest) <= LONGEST
