"""What the desktop tests share: a bus of their own, a desk on which somebody is due, programs that end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.core.clock import FixedClock, SystemClock
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.ui.instance import addresses_of
from tests.desktop.buses import Panel, SessionBus
from tests.desktop.notifications import NotificationService
from tests.desktop.program import ROOT, Program

UTC = ZoneInfo("UTC")


@pytest.fixture
def bus(tmp_path) -> Iterator[SessionBus]:
    started = SessionBus(tmp_path)
    yield started
    started.stop()


@pytest.fixture
def service(bus) -> Iterator[NotificationService]:
    started = NotificationService(bus)
    yield started
    started.stop()


@pytest.fixture
def start_panel(bus) -> Iterator[Callable[[], Panel]]:
    started: list[Panel] = []

    def start() -> Panel:
        started.append(Panel(bus))
        return started[-1]

    yield start
    for panel in started:
        panel.stop()


@pytest.fixture
def system_bus(tmp_path) -> Iterator[SessionBus]:
    place = tmp_path / "system"
    place.mkdir()
    started = SessionBus(place)
    yield started
    started.stop()


@pytest.fixture
def folder(tmp_path) -> Path:
    """The folder of a desk that was set up before, with nobody on it."""
    place = tmp_path / "desk"
    with_desk(place, finish_first_steps)
    return place


@pytest.fixture
def start(folder) -> Iterator[Callable[..., Program]]:
    started: list[Program] = []

    def start_program(
        *arguments: str,
        place: Path = folder,
        cwd: Path = ROOT,
        under: Sequence[str] = (),
        **surroundings: str,
    ) -> Program:
        started.append(Program(place, *arguments, cwd=cwd, under=under, **surroundings))
        return started[-1]

    yield start_program
    for program in started:
        program.stop()


def with_desk(place: Path, work: Callable[[Desk], object], ago: dt.timedelta = dt.timedelta()) -> object:
    """Work on the desk beside the running window, as of some time ago."""
    desk = open_desk(place, FixedClock(SystemClock(UTC).now() - ago, UTC))
    try:
        return work(desk)
    finally:
        desk.close()


def expect_a_call(place: Path, name: str = "Ana Ruiz", minutes_ago: int = 1) -> int:
    """Put a person on the desk who was promised a call a moment ago; return the id."""

    def work(desk: Desk) -> int:
        person_id = add_person(desk, PersonDetails(name))
        at = desk.clock.now() + dt.timedelta(minutes=120 - minutes_ago)
        record_attempt(desk, person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
        return person_id

    return int(str(with_desk(place, work, dt.timedelta(minutes=120))))


def is_listening(place: Path) -> bool:
    """Tell whether the program is up: it listens to later starts last."""
    return any(Path(address).exists() for address in addresses_of(place))


def people_on(place: Path) -> list[str]:
    """The names of the people on the desk."""
    sql = 'SELECT "full_name" FROM "person"'
    found = with_desk(place, lambda desk: [name for (name,) in desk.database.execute_sql(sql)])
    assert isinstance(found, list)
    return found


def snoozed_until(place: Path, person_id: int) -> dt.datetime | None:
    from recruiterdesk.storage.queries.stored_records import people_by_id

    def work(desk: Desk) -> dt.datetime | None:
        return people_by_id(desk, [person_id])[person_id].snoozed_until

    found = with_desk(place, work)
    assert found is None or isinstance(found, dt.datetime)
    return found


def paused_until(place: Path) -> dt.datetime | None:
    """Until when reminders are paused."""
    found = with_desk(place, lambda desk: desk.settings.reminders_paused_until)
    assert found is None or isinstance(found, dt.datetime)
    return found


def shown_marks(place: Path) -> int:
    """How many announcements were confirmed as shown."""
    sql = 'SELECT count(*) FROM "reminder_mark" WHERE "shown_at" IS NOT NULL'
    return int(str(with_desk(place, lambda desk: desk.database.execute_sql(sql).fetchone()[0])))
