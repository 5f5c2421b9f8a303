"""Introductions in any order: no name leaves too early, no consent is outlived, nobody is asked too often."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.consent_scope import is_live, says_no
from recruiterdesk.domain.drafts import NAMING, DraftKind, fill_draft
from recruiterdesk.domain.introduction_drafts import (
    Addressed,
    addressed_by,
    drafts_of,
    form_of_mail,
    language_of_mail,
    values_of_mail,
)
from recruiterdesk.domain.introduction_gates import SET_ASIDE_KNOWINGLY
from recruiterdesk.domain.introductions import NAMED, ON_CONSENT, PENDING, QUARTER_DAYS
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import (
    CheckInOutcome,
    ConsentKind,
    IntroductionOutcome,
    IntroductionState,
    ScopeKind,
)
from recruiterdesk.operations import introduction_beginning as beginning
from recruiterdesk.operations import introduction_care as care
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.introduction_asking import CandidateAgreed
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries import blurbs
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.introduction_mails import introduction_mail
from tests.clock import FakeClock
from tests.desks import dump, found, new_desk
from tests.domain.texts import draft_of

MAILS = tuple(kind for kind in DraftKind if kind.startswith("introduction_"))
BLURBS = (
    "Somebody who builds data platforms.",
    "Zqcand1 Zqgiven builds data platforms.",
    "Works at zqfirm2 group.",
    "Write to zqmail1@example.com or 0151 2345671.",
    "",
)
DAYS = st.sampled_from([0, 1, 3, 7, 14, 31, 60, 120, 200])


def marks_of(person_id: int) -> re.Pattern[str]:
    """What names one of the people: the first three are candidates, the others contacts."""
    number = person_id if person_id <= 3 else person_id - 3
    words = ("cand", "given", "firm", "mail") if person_id <= 3 else ("cont", "last", "place")
    phone = f"1512345678{number}" if person_id <= 3 else f"1598765432{number}"
    return re.compile("|".join((*(f"zq{word}{number}" for word in words), phone)), re.IGNORECASE)


class IntroductionMachine(RuleBasedStateMachine):
    """Three candidates and two contacts; whatever the recruiter tries, in any order, over years."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.desk = new_desk(self.folder, self.clock)

    @initialize()
    def people(self) -> None:
        change_settings(
            self.desk, replace(self.desk.settings, my_name="Mara Lind", my_phone="+49 40 1234567")
        )
        for number in range(1, 4):
            details = PersonDetails(
                full_name=f"Zqcand{number} Zqgiven{number}", company=f"Zqfirm{number} GmbH",
                title=("Data Engineer", "Data Engineer", "Engineer at Zqfirm3")[number - 1],
                emails=(f"zqmail{number}@example.com",), phones=(PhoneEntry(f"+491512345678{number}"),),
                wish=f"away from Zqfirm{number}", strength="calm in a crisis",
                language="de" if number == 2 else "en",
            )  # fmt: skip
            add_person(self.desk, details)
        for number in range(1, 3):
            details = PersonDetails(
                full_name=f"Zqcont{number} Zqlast{number}", company=f"Zqplace{number} AG",
                title=f"CTO of Zqplace{number}" if number == 1 else "Head of Data",
                emails=(f"contact{number}@zqplace{number}.example",),
                phones=(PhoneEntry(f"+491598765432{number}"),), language="de" if number == 1 else "",
            )  # fmt: skip
            add_person(self.desk, details)
        self.begun = len(self.desk.steps(200))
        self.start = dump(self.desk)

    @rule(data=st.data(), days=DAYS)
    def act(self, data: st.DataObject, days: int) -> None:
        self.clock.advance(days=days)
        before = dump(self.desk)
        try:
            data.draw(st.sampled_from(MOVES))(self, data)
        except Refusal:
            assert dump(self.desk) == before

    @precondition(lambda self: len(self.desk.steps(200)) > self.begun)
    @rule()
    def undo_and_redo(self) -> None:
        before = dump(self.desk)
        self.desk.undo()
        self.desk.redo()
        assert dump(self.desk) == before

    @precondition(lambda self: len(self.desk.steps(200)) > self.begun)
    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @invariant()
    def no_name_leaves_before_both_agreed(self) -> None:
        for one in found(self.desk, records.Introduction):
            for kind in MAILS:
                text, to = self._mail(one, kind)
                if one.introduction_state not in NAMED:
                    if to is not Addressed.CANDIDATE:
                        assert not marks_of(one.person_id).search(text), (kind, text)
                    if to is not Addressed.CONTACT:
                        assert not marks_of(one.contact_id).search(text), (kind, text)
                assert "@" not in text
                assert not re.search(r"[{}\[\]]", text)

    def _mail(self, one: records.Introduction, kind: DraftKind) -> tuple[str, Addressed]:
        facts = introduction_mail(self.desk, one.id, kind).facts
        if kind in NAMING and one.introduction_state not in NAMED:
            assert kind not in drafts_of(one)
            with pytest.raises(Refusal, match="names_too_early"):
                values_of_mail(kind, facts, _iso)
            return "", addressed_by(kind)
        values = values_of_mail(kind, facts, _iso)
        template = draft_of(kind, language_of_mail(kind, facts), form_of_mail(kind, facts))
        draft = fill_draft(template, values).draft
        return f"{draft.subject}\n{draft.body}", addressed_by(kind)

    @invariant()
    def what_a_contact_reads_names_nobody(self) -> None:
        for one in found(self.desk, records.Introduction):
            assert not marks_of(one.person_id).search(one.blurb)

    @invariant()
    def a_withdrawn_consent_stops_everything(self) -> None:
        answers = found(self.desk, records.Consent)
        for one in found(self.desk, records.Introduction):
            theirs = [answer for answer in answers if answer.person_id == one.person_id]
            if says_no(theirs) is not None:
                assert one.introduction_state not in ON_CONSENT

    @invariant()
    def a_consent_that_ran_out_proposes_nothing_but_to_renew_it(self) -> None:
        rows = {row.person_id: row for row in call_queue(self.desk)}
        for one in found(self.desk, records.Introduction):
            if one.introduction_state in ON_CONSENT and not is_live(one.until, self.clock.today()):
                due = self.desk.database.execute_sql(
                    "SELECT why_key FROM duty WHERE ref_table = 'introduction' AND ref_id = ? "
                    "AND appears_at <= ? AND (until_at IS NULL OR until_at > ?)",
                    (one.id, *[self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")] * 2),
                ).fetchall()
                left_alone = found(self.desk, records.Person, id=one.person_id)[0].do_not_contact
                assert due == ([] if left_alone else [("introduction.move.renew_consent",)])
                assert left_alone or one.person_id in rows

    @invariant()
    def nobody_is_asked_more_often_than_allowed(self) -> None:
        asked: dict[int, list[int]] = {}
        for one in found(self.desk, records.Introduction):
            if one.contact_asked_on is not None:
                asked.setdefault(one.contact_id, []).append(one.contact_asked_on.toordinal())
        for days in asked.values():
            days.sort()
            for first, third in zip(days, days[2:], strict=False):
                assert third - first >= QUARTER_DAYS

    @invariant()
    def two_people_are_under_way_once(self) -> None:
        pairs = [
            (one.person_id, one.contact_id)
            for one in found(self.desk, records.Introduction)
            if one.introduction_state in PENDING
        ]
        assert len(pairs) == len(set(pairs))

    def teardown(self) -> None:
        if hasattr(self, "start"):
            assert check_desk(self.desk) == ()
            end, steps_done = dump(self.desk), len(self.desk.steps(200)) - self.begun
            for _ in range(steps_done):
                self.desk.undo()
            assert dump(self.desk) == self.start
            for _ in range(steps_done):
                self.desk.redo()
            assert dump(self.desk) == end
        self.desk.close()
        shutil.rmtree(self.folder)

    def one(self, data: st.DataObject) -> int:
        there = [one.id for one in found(self.desk, records.Introduction)]
        if not there:
            raise Refusal("nothing.there")
        return int(data.draw(st.sampled_from(there)))


def _iso(_language: Language, on: dt.date) -> str:
    return on.isoformat()


def _begin(machine, data):
    candidate, contact = data.draw(st.integers(1, 3)), data.draw(st.integers(3, 5))
    begin = data.draw(
        st.sampled_from([beginning.add_introduction, beginning.begin_by_asking, beginning.begin_with_consent])
    )
    begin(machine.desk, candidate, contact)


def _ask_candidate(machine, data):
    aside = data.draw(st.sampled_from([frozenset(), SET_ASIDE_KNOWINGLY]))
    steps.ask_candidate(machine.desk, machine.one(data), aside)


def _agree(machine, data):
    scope = data.draw(st.sampled_from([None, *ScopeKind]))
    steps.note_candidate_agreed(machine.desk, machine.one(data), CandidateAgreed(scope))


def _ask_contact(machine, data):
    aside = data.draw(st.sampled_from([frozenset(), SET_ASIDE_KNOWINGLY, SET_ASIDE_KNOWINGLY]))
    ask = data.draw(st.sampled_from([steps.ask_contact, steps.ask_contact_by_consent]))
    ask(machine.desk, machine.one(data), aside, data.draw(st.sampled_from([None, *BLURBS])))


def _go_on(machine, data):
    step = data.draw(st.sampled_from([steps.note_contact_agreed, steps.note_introduced, steps.note_talked]))
    step(machine.desk, machine.one(data))


def _outcome(machine, data):
    outcome = data.draw(st.sampled_from(IntroductionOutcome))
    steps.record_outcome(machine.desk, machine.one(data), outcome)


def _end(machine, data):
    state = data.draw(st.sampled_from(IntroductionState))
    steps.end_introduction(machine.desk, machine.one(data), state)


def _care(machine, data):
    data.draw(st.sampled_from([care.note_reminded, care.note_followed_up]))(machine.desk, machine.one(data))


def _word(machine, data):
    care.edit_blurb(machine.desk, machine.one(data), data.draw(st.sampled_from(BLURBS)))


def _consent(machine, data):
    scope = data.draw(st.sampled_from(["", "this company: Zqplace1", "in other words"]))
    answer = ConsentAnswer(ConsentKind.MENTION, given=data.draw(st.booleans()), scope=scope)
    record_consent(machine.desk, data.draw(st.integers(1, 3)), answer)


def _leave_alone(machine, data):
    alone = data.draw(st.sampled_from([True, False, False]))
    set_do_not_contact(machine.desk, data.draw(st.integers(1, 5)), do_not_contact=alone)


def _placed(machine, data):
    record_check_in(machine.desk, data.draw(st.integers(1, 3)), CalledAgain(CheckInOutcome.PLACED))


MOVES = (
    _begin, _begin, _ask_candidate, _agree, _agree, _ask_contact, _ask_contact, _ask_contact, _go_on, _go_on,
    _go_on, _outcome, _end, _care, _word, _consent, _leave_alone, _placed,
)  # fmt: skip


@pytest.fixture(scope="class", autouse=True)
def each_text_is_judged_once():
    """Keep what is said of a text about somebody: it depends on nothing else, and the same few come back."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blurbs, "generate", cache(blurbs.generate))
        patch.setattr(blurbs, "leaks_in", cache(blurbs.leaks_in))
        yield


TestIntroductions = IntroductionMachine.TestCase
TestIntroductions.settings = settings(max_examples=15, stateful_step_count=35, deadline=None)
