"""Five people called by the keyboard alone in the real program, killed in the middle, and started again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, PhoneKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import load_round, load_running_call
from recruiterdesk.storage.queries.call_queue import queue_row_of
from tests.desks import found
from tests.desktop.conftest import with_desk
from tests.desktop.program import Program
from tests.desktop.waiting import wait_until

DECIDED = dt.timedelta(days=12)
TOLD = dt.timedelta(days=100)


@dataclass(frozen=True)
class Five:
    """Ana asks to be reconsidered, Bo has a voicemail, Cem wants a call later, Dee is called again after 90
    days, Eli tried to reach us and has a wrong number.
    """

    ana: int
    bo: int
    cem: int
    dee: int
    eli: int


@pytest.fixture
def people(folder) -> Five:
    roles: dict[str, int] = {}

    def begin(desk: Desk) -> None:
        roles["backend"] = add_role(desk, "Northwind GmbH", "Backend Engineer")
        roles["dee"] = declined(desk, "Dee Kaya", 1, Stage.INTERVIEWING)
        record_attempt(desk, roles["dee"], Reached(AttemptOutcome.TOLD))

    def declined(desk: Desk, name: str, number: int, stage: Stage) -> int:
        phone = PhoneEntry(f"+4917112345{number:03}", PhoneKind.PRIVATE)
        person_id = add_person(desk, PersonDetails(name, phones=(phone,), country="DE"))
        application = add_application(desk, person_id, roles["backend"], stage)
        decline_application(desk, application, Ending(may_tell="They chose a payments engineer"))
        return person_id

    def decide(desk: Desk) -> None:
        roles["ana"] = declined(desk, "Ana Ruiz", 2, Stage.FINAL)
        roles["bo"] = declined(desk, "Bo Lind", 3, Stage.INTERVIEWING)
        roles["cem"] = declined(desk, "Cem Aydin", 4, Stage.SUBMITTED)
        roles["eli"] = declined(desk, "Eli Stone", 5, Stage.INTERVIEWING)
        note_incoming_contact(desk, roles["eli"], "call")

    with_desk(folder, begin, TOLD)
    with_desk(folder, decide, DECIDED)
    return Five(roles["ana"], roles["bo"], roles["cem"], roles["dee"], roles["eli"])


class AtTheDesk:
    """Looks into the desk beside the running program."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def called(self) -> int | None:
        """Who is called."""
        kept = with_desk(self._place, load_round)
        return kept.current if kept is not None else None  # type: ignore[attr-defined]

    def running(self, person_id: int) -> RunningCall | None:
        return with_desk(self._place, lambda desk: load_running_call(desk, person_id))  # type: ignore[return-value]

    def outcomes(self) -> dict[int, list[AttemptOutcome]]:
        """What came of the calls that were made in this test."""

        def read(desk: Desk) -> dict[int, list[AttemptOutcome]]:
            recent = desk.clock.now() - dt.timedelta(days=1)
            told: dict[int, list[AttemptOutcome]] = {}
            for attempt in found(desk, records.Attempt):
                if attempt.at > recent:
                    told.setdefault(attempt.person_id, []).append(attempt.outcome)
            return told

        return with_desk(self._place, read)  # type: ignore[return-value]

    def ask(self, question: Callable[[Desk], object]) -> object:
        return with_desk(self._place, question)


def keys_for(people: Five) -> dict[int, tuple[str, ...]]:
    """The keys that end a call with each of them; the gate is passed by choosing."""
    return {
        people.bo: ("4", "Return"),
        people.cem: ("5", "Return", "Return"),
        people.dee: ("2", "Return"),
        people.eli: ("9", "5", "Return"),
    }


def work_through(program: Program, desk: AtTheDesk, people: Five, until: int | None) -> None:
    """Call one after the other until this person is in front; None calls them all."""
    for _ in range(6):
        current = desk.called()
        if current == until or current is None:
            return
        *choosing, saving = keys_for(people)[current]
        for key in choosing:
            program.press(key)
        # A menu has the keyboard until it is gone; what is pressed before that goes to nobody.
        wait_until(lambda chosen_for=current: _has_outcome(desk.running(chosen_for)), "what was chosen")
        program.press(saving)
        wait_until(lambda before=current: desk.called() != before, f"the end of the call with {current}")


def _has_outcome(call: RunningCall | None) -> bool:
    return call is not None and call.outcome != ""


def test_five_people_by_the_keyboard_through_a_crash(start, folder, people):
    desk = AtTheDesk(folder)
    program = start()
    program.wait_for_window("Today")
    program.press("Return")
    program.wait_for_window("Call")
    wait_until(lambda: desk.called() is not None, "the first call")
    work_through(program, desk, people, people.ana)
    assert desk.called() == people.ana
    before_the_crash = desk.outcomes()

    for key in ("Return", "space", "space", "g", "t", "n"):
        program.press(key)
    program.type("asks again, I said it is final")
    wait_until(
        lambda: (kept := desk.running(people.ana)) is not None and kept.notes.endswith("final"), "the notes"
    )
    program.kill()
    left = desk.running(people.ana)
    assert left is not None
    assert (left.step, left.reaction, left.preparation.is_passed, left.shows_timer) == (
        2,
        "asks_again",
        True,
        True,
    )
    assert desk.outcomes() == before_the_crash

    again = start()
    again.wait_for_window("Today")
    again.press("ctrl+g")
    again.wait_for_window("Call")
    again.press("t")
    resumed = wait_until(lambda: _unless_equal(desk.running(people.ana), left), "the call again")
    assert replace(resumed, seconds=left.seconds, silence=left.silence) == replace(left, shows_timer=False)
    assert resumed.seconds >= left.seconds
    assert desk.called() == people.ana
    again.press("1")
    again.press("Return")
    wait_until(lambda: desk.called() != people.ana, "the end of Ana's call")
    work_through(again, desk, people, None)

    assert desk.outcomes() == {
        people.ana: [AttemptOutcome.TOLD], people.bo: [AttemptOutcome.VOICEMAIL_LEFT],
        people.cem: [AttemptOutcome.BAD_MOMENT], people.dee: [AttemptOutcome.SPOKE],
        people.eli: [AttemptOutcome.WRONG_NUMBER],
    }  # fmt: skip
    assert desk.ask(lambda opened: _notes_of(opened, people.ana)) == ["asks again, I said it is final"]
    assert desk.ask(lambda opened: len(found(opened, records.Callback, person_id=people.cem))) == 1
    ended = desk.ask(lambda opened: found(opened, records.CheckIn, person_id=people.dee)[0].outcome)
    assert ended is CheckInOutcome.STILL_LOOKING
    assert desk.ask(lambda opened: found(opened, records.PhoneNumber, person_id=people.eli)[0].wrong) is True

    last = desk.ask(
        lambda opened: max(found(opened, records.Attempt), key=lambda attempt: attempt.id).person_id
    )
    again.press("ctrl+z")
    wait_until(lambda: last not in desk.outcomes(), "the undo of the last outcome")
    assert len(desk.outcomes()) == 4
    assert desk.ask(lambda opened: queue_row_of(opened, int(str(last)))) is not None


def _unless_equal(kept: RunningCall | None, left: RunningCall) -> RunningCall | None:
    return kept if kept is not None and kept.shows_timer != left.shows_timer else None


def _notes_of(desk: Desk, person_id: int) -> list[str]:
    return [attempt.note for attempt in found(desk, records.Attempt, person_id=person_id)]
