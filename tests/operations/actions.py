"""Everything that a user can do and undo, as one move of a random game."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer, StillHelps
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.merging import MergeChoices, MergeField
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CheckInOutcome,
    ConsentKind,
    DispositionKind,
    HearBy,
    IntroductionOutcome,
    IntroductionState,
    LawfulBasis,
    RoleState,
    Stage,
    Turn,
)
from recruiterdesk.operations import (
    applications,
    attachments,
    attempts,
    away,
    check_ins,
    consents,
    day_load,
    declining_many,
    helping,
    imports,
    incoming,
    introduction_beginning,
    introduction_care,
    introductions,
    long_ago,
    merging,
    messages,
    moving_many,
    network,
    notes,
    people,
    phones,
    placements,
    planned_calls,
    promises,
    promising_many,
    referrals,
    retention,
    reviewing,
    role_changes,
    roles,
    settings,
    tagging,
    taking_back,
    tasks,
    writing_instead,
)
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import ManyApplications, ManyPeople, Whom
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.desk import Desk
from tests.desks import found, set_phones
from tests.operations.introduced import STEPS


@dataclass
class Hand:
    """What the game draws: one of several, some day ahead, somebody."""

    desk: Desk
    data: st.DataObject

    def one_of(self, values: Any) -> Any:
        choices = list(values)
        if not choices:
            raise Refusal("nothing.there")
        return self.data.draw(st.sampled_from(choices))

    def some_of(self, values: Any, least: int, most: int) -> list[Any]:
        """Several, in any order, the same one more than once as well."""
        return self.data.draw(st.lists(st.sampled_from(list(values)), min_size=least, max_size=most))

    def maybe(self) -> bool:
        return bool(self.data.draw(st.booleans()))

    def any_id(self, kind: type) -> int:
        return int(self.one_of([record.id for record in found(self.desk, kind)]))

    def person(self) -> int:
        return self.any_id(records.Person)

    def day(self) -> dt.date:
        days = self.one_of([-1, 0, 1, 3, 12, 40, 100])
        return self.desk.clock.today() + dt.timedelta(days=days)

    def moment(self) -> dt.datetime:
        return self.desk.clock.now() + dt.timedelta(hours=self.one_of([-1, 2, 30, 200]))

    def answer(self) -> bool | None:
        return self.one_of([None, True, False])

    def said(self) -> TheySaid:
        return TheySaid(
            how_they_took_it=self.one_of(["", "calm"]),
            wish=self.one_of(["", "a smaller team"]),
            offered=self.one_of([(), (HelpOffer(HelpKind.CV_REVIEW),)]),
            still_helps=self.one_of([None, *StillHelps]),
            may_mention=self.answer(),
            may_keep=self.answer(),
            may_call_again=self.answer(),
        )


def _offers(hand: Hand) -> tuple[HelpOffer, ...]:
    return tuple(
        HelpOffer(kind, hand.one_of([None, hand.day()])) for kind in hand.one_of([(), tuple(HelpKind)])
    )


def _follows(hand: Hand) -> tasks.WhatFollows:
    return tasks.WhatFollows(_offers(hand), hand.one_of([None, hand.day()]), is_enough=hand.maybe())


def _add_person(hand: Hand) -> None:
    number = hand.one_of(["0151 12345678", "+1 212 555 0123", "12"])
    details = people.PersonDetails(
        full_name="Cy Park", emails=("cy@example.com",), phones=(phones.PhoneEntry(number),)
    )
    people.add_person(hand.desk, details, hand.one_of([referrals.NOBODY, referrals.Referrer(hand.person())]))


def _edit_person(hand: Hand) -> None:
    person = found(hand.desk, records.Person, id=hand.person())[0]
    details = people.details_of(person, (), found(hand.desk, records.PhoneNumber, person_id=person.id))
    wished = hand.one_of([None, DaySpan(dt.time(17), dt.time.max)])
    hear_by = hand.one_of([None, *HearBy])
    come_back_on = hand.one_of([None, hand.day()])
    edited = replace(details, wished_hours=wished, hear_by=hear_by, come_back_on=come_back_on, company="Acme")
    people.edit_person(hand.desk, person.id, edited)


def _attempt(hand: Hand) -> None:
    outcome = hand.one_of(AttemptOutcome)
    reached = attempts.Reached(
        outcome,
        note=hand.one_of(["", "noisy line"]),
        callback_at=hand.one_of([None, hand.moment()]),
        next_on=hand.one_of([None, hand.day()]),
        said=hand.said(),
    )
    attempts.record_attempt(hand.desk, hand.person(), reached)


def _check_in(hand: Hand) -> None:
    called = check_ins.CalledAgain(
        hand.one_of(CheckInOutcome), next_on=hand.one_of([None, hand.day()]), where="Acme", said=hand.said()
    )
    check_ins.record_check_in(hand.desk, hand.person(), called)


def _settings(hand: Hand) -> None:
    changed = replace(
        hand.desk.settings,
        zone=hand.one_of(["Europe/Berlin", "Asia/Kolkata"]),
        country=hand.one_of(["DE", "GB"]),
        retry_tries=hand.one_of([2, 3]),
        check_in_days=hand.one_of([30, 90]),
    )
    settings.change_settings(hand.desk, changed)


def _turn(hand: Hand) -> None:
    fixed_on = hand.one_of([None, hand.day()])
    applications.set_turn(hand.desk, hand.any_id(records.Application), hand.one_of(Turn), fixed_on)


def _files(hand: Hand) -> list[Path]:
    files = [hand.desk.folder / name for name in hand.one_of([("cv.pdf",), ("letter.pdf", "cv.pdf")])]
    for file in files:
        file.write_text("words")
    return files


def _end(hand: Hand) -> None:
    ending = Ending(hand.one_of(DispositionKind), decided_on=hand.one_of([None, hand.day()]))
    applications.decline_application(hand.desk, hand.any_id(records.Application), ending)


def _promise(hand: Hand) -> None:
    due_at = hand.one_of([None, hand.moment()])
    promises.make_promise(hand.desk, hand.person(), hand.day(), "news", due_at)


def _phones(hand: Hand) -> None:
    numbers = hand.one_of([(), ("0151 12345678",), ("+44 20 7946 0958", "0151 12345678")])
    set_phones(hand.desk, hand.person(), [phones.PhoneEntry(number) for number in numbers])


def _consent(hand: Hand) -> None:
    answer = consents.ConsentAnswer(hand.one_of(ConsentKind), hand.maybe())
    consents.record_consent(hand.desk, hand.person(), answer)


def _reschedule(hand: Hand) -> None:
    check_in = hand.any_id(records.CheckIn)
    planned_calls.reschedule_check_in(hand.desk, check_in, hand.day(), hand.one_of(CheckInOrigin))


def _edit_role(hand: Hand) -> None:
    roles.edit_role(hand.desk, hand.any_id(records.Role), roles.RoleWords(hand.one_of(["Dev", "Ops"])))


def _add_application(hand: Hand) -> None:
    stage = hand.one_of([stage for stage in Stage if stage is not Stage.HIRED])
    applications.add_application(hand.desk, hand.person(), hand.any_id(records.Role), stage)


def _merge(hand: Hand) -> None:
    choices = MergeChoices(frozenset(hand.one_of([(), (MergeField.NAME, MergeField.COMPANY)])))
    merging.merge_people(hand.desk, hand.person(), hand.person(), choices)


def _import(hand: Hand) -> None:
    """A sheet of a few people, who may be there already, with new cells or the same."""
    names = hand.some_of(["Ana Ruiz", "Eve Lund", "Finn Hale"], 1, 3)
    path = hand.desk.folder / "sheet.csv"
    lines = [
        ",".join((name, f"{name[:3].lower()}@example.com", *hand.one_of(CELLS), *hand.one_of(BEHIND)))
        for name in names
    ]
    path.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    options = PlanOptions(hand.desk.clock.today())
    plan = build_plan(read_sheets(path), options, imports.KnownOnDesk(hand.desk))
    accepted = hand.one_of([imports.ACCEPTED_BY_COMMANDS, frozenset(imports.Offered)])
    imports.import_people(hand.desk, plan, path.name, accepted)


HEADER = (
    "Name,E-Mail,Phone,Company,Role,Client,Stage,Outcome,Decided on,Last contact,Notes,"
    "Referred by,Can help with,Industry"
)
BEHIND = (("", "", ""), ("Eve Lund", "", ""), ("Finn Hale", "", "Health"), ("", "CV review", "Energy"))
CELLS = (
    ("", "", "", "", "", "", "", "", ""),
    (
        "+49 171 3920011",
        "Elbtal",
        "Dev",
        "Acme GmbH",
        "Interview",
        "",
        "",
        "2026-11-20",
        "Back in March 2027",
    ),
    ("", "Umbrella", "Dev", "Acme GmbH", "Final", "Rejected", "2026-11-12", "2026-11-10", ""),
    (
        "+44 20 7946 0958",
        "",
        "Ops",
        "Acme GmbH",
        "Screening",
        "Rejected",
        "2026-11-18",
        "2026-11-19",
        "after 17:00",
    ),
)


def _take_back(hand: Hand) -> None:
    taking_back.take_back_import(hand.desk, hand.any_id(records.ImportBatch))


def _many(hand: Hand) -> Whom:
    """Several people or applications, somebody among them who was never there."""
    kind = hand.one_of([records.Person, records.Application])
    ids = (*(record.id for record in found(hand.desk, kind)), 999)
    chosen = tuple(hand.some_of(ids, 0, 6))
    return ManyPeople(chosen) if kind is records.Person else ManyApplications(chosen)


def _decline_many(hand: Hand) -> None:
    ending = Ending(hand.one_of(declining_many.DECLINES), decided_on=hand.one_of([None, hand.day()]))
    declining_many.decline_many(hand.desk, _many(hand), ending)


def _plan_away(hand: Hand) -> None:
    first = hand.day()
    away.plan_away(hand.desk, first, first + dt.timedelta(days=hand.one_of([0, 6, 20])), "Jo")


def _introduce(hand: Hand) -> None:
    begin = hand.one_of(
        [
            introduction_beginning.add_introduction,
            introduction_beginning.begin_by_asking,
            introduction_beginning.begin_with_consent,
        ]
    )
    begin(hand.desk, hand.person(), hand.person())


def _step_introduction(hand: Hand) -> None:
    state, introduction_id = hand.one_of(IntroductionState), hand.any_id(records.Introduction)
    if state is IntroductionState.OUTCOME:
        introductions.record_outcome(hand.desk, introduction_id, hand.one_of(IntroductionOutcome))
    elif state is IntroductionState.CONTACT_ASKED:
        aside = frozenset(CheckKey)
        introductions.ask_contact(hand.desk, introduction_id, aside, "Somebody kind.")
    elif state is IntroductionState.CANDIDATE_ASKED:
        introductions.ask_candidate(hand.desk, introduction_id, frozenset(CheckKey))
    elif state in STEPS:
        STEPS[state](hand.desk, introduction_id)
    else:
        introductions.end_introduction(hand.desk, introduction_id, state)


ACTIONS: dict[str, Callable[[Hand], Any]] = {
    "add a person": _add_person,
    "edit a person": _edit_person,
    "set phones": _phones,
    "add a phone": lambda h: phones.add_phone(h.desk, h.person(), phones.PhoneEntry("+4915112340000")),
    "leave alone": lambda h: people.set_do_not_contact(h.desk, h.person(), do_not_contact=h.maybe()),
    "snooze": lambda h: people.snooze_person(h.desk, h.person(), h.moment()),
    "set a referrer": lambda h: referrals.set_referrer(h.desk, h.person(), referrals.Referrer(h.person())),
    "add a role": lambda h: roles.add_role(h.desk, "Acme GmbH", h.one_of(["Dev", "Ops"])),
    "edit a role": _edit_role,
    "change a role's state": lambda h: role_changes.change_role_state(
        h.desk, h.any_id(records.Role), h.one_of(RoleState)
    ),
    "add an application": _add_application,
    "move an application": lambda h: applications.move_application(
        h.desk, h.any_id(records.Application), h.one_of(Stage)
    ),
    "end an application": _end,
    "reopen an application": lambda h: applications.reopen_application(h.desk, h.any_id(records.Application)),
    "set the turn": _turn,
    "mark the runner-up": lambda h: applications.mark_runner_up(h.desk, h.any_id(records.Application)),
    "set what may be told": lambda h: applications.set_may_tell(h.desk, h.any_id(records.Application), "SQL"),
    "record an attempt": _attempt,
    "call in vain": lambda h: attempts.record_attempt(
        h.desk, h.person(), attempts.Reached(h.one_of([AttemptOutcome.NO_ANSWER, AttemptOutcome.BUSY]))
    ),
    "record a check-in": _check_in,
    "plan a check-in": lambda h: planned_calls.plan_check_in(h.desk, h.person(), h.day()),
    "reschedule a check-in": _reschedule,
    "take up what is from long ago": lambda h: long_ago.take_up(h.desk, h.any_id(records.Application)),
    "set a start": lambda h: placements.set_start(
        h.desk, h.any_id(records.Application), h.one_of([None, h.day()])
    ),
    "change the intervals": lambda h: settings.change_intervals(
        h.desk, replace(h.desk.settings, check_in_days=h.one_of([30, 90]))
    ),
    "skip a check-in": lambda h: planned_calls.skip_check_in(h.desk, h.any_id(records.CheckIn)),
    "record a consent": _consent,
    "decline many": _decline_many,
    "move many": lambda h: moving_many.move_many(h.desk, _many(h), h.one_of(Stage)),
    "attach files": lambda h: attachments.attach_files(h.desk, h.person(), _files(h)),
    "find a file again": lambda h: attachments.move_attachment(
        h.desk, h.any_id(records.Attachment), _files(h)[0]
    ),
    "take a file away": lambda h: attachments.remove_attachment(h.desk, h.any_id(records.Attachment)),
    "set the tags": lambda h: tagging.set_tags(
        h.desk, h.person(), h.one_of([(), ("sre",), ("Berlin", "SRE")])
    ),
    "tag many": lambda h: tagging.add_tag(h.desk, _many(h), h.one_of(["sre", "Berlin", "SRE"])),
    "take a tag from many": lambda h: tagging.remove_tag(h.desk, _many(h), h.one_of(["sre", "Berlin"])),
    "promise many": lambda h: promising_many.promise_many(h.desk, _many(h), h.day(), "news"),
    "keep data until": lambda h: retention.keep_until(h.desk, _many(h), h.one_of([None, h.day()])),
    "keep data for a reason": lambda h: reviewing.keep_longer(h.desk, [h.person()], h.day(), "a suit"),
    "ask whether to keep data": lambda h: reviewing.note_asked(h.desk, h.person()),
    "plan an erasure": lambda h: reviewing.plan_erasure(h.desk, [h.person()]),
    "take an erasure back": lambda h: reviewing.take_back_erasure(h.desk, [h.person()]),
    "note a lawful basis": lambda h: reviewing.set_lawful_basis(
        h.desk, h.person(), h.one_of([None, *LawfulBasis])
    ),
    "begin an introduction": _introduce,
    "bring an introduction on": _step_introduction,
    "remind about an introduction": lambda h: introduction_care.note_reminded(
        h.desk, h.any_id(records.Introduction)
    ),
    "word an introduction": lambda h: introduction_care.edit_blurb(
        h.desk, h.any_id(records.Introduction), h.one_of(["", "Somebody kind."])
    ),
    "note an incoming contact": lambda h: incoming.note_incoming_contact(h.desk, h.person(), "call"),
    "send a message": lambda h: messages.record_message_sent(h.desk, h.person(), h.one_of([None, h.day()])),
    "write a note": lambda h: notes.write_note(h.desk, h.person(), h.one_of(["", "likes trains"])),
    "make a promise": _promise,
    "keep a promise": lambda h: promises.keep_promise(h.desk, h.any_id(records.Promise)),
    "withdraw a promise": lambda h: promises.withdraw_promise(h.desk, h.any_id(records.Promise)),
    "plan to be away": _plan_away,
    "end being away": lambda h: away.end_away(h.desk, h.any_id(records.Away)),
    "spread the calls": lambda h: day_load.spread_calls(h.desk, [(h.day(), h.one_of([1, 4]))]),
    "hand over to writing": lambda h: writing_instead.hand_over_to_writing(h.desk, h.person()),
    "add a task": lambda h: tasks.add_task(h.desk, h.person(), "cv_review", "", h.day()),
    "finish a task": lambda h: tasks.finish_task(h.desk, h.any_id(records.Task), _follows(h)),
    "drop a task": lambda h: tasks.drop_task(h.desk, h.any_id(records.Task), _follows(h)),
    "put a task off": lambda h: tasks.move_task(h.desk, h.any_id(records.Task), h.day()),
    "offer help": lambda h: helping.offer_help(h.desk, h.person(), _offers(h)),
    "join the network": lambda h: network.join_network(h.desk, h.person()),
    "leave the network": lambda h: network.leave_network(h.desk, h.person()),
    "describe a contact": lambda h: network.save_profile(
        h.desk,
        h.person(),
        network.ProfileDetails(h.one_of(["", "Data"]), last_contact_on=h.one_of([None, h.day()])),
    ),
    "save a wish": lambda h: network.save_wish(
        h.desk, h.person(), network.WishDetails(h.one_of(["", "remote"]), h.one_of(["", "Data"]))
    ),
    "merge two people": _merge,
    "keep two people apart": lambda h: merging.keep_apart(h.desk, h.person(), h.person()),
    "change the settings": _settings,
    "import a sheet": _import,
    "import another sheet": _import,
    "take an import back": _take_back,
    "take another import back": _take_back,
    "forget an import": lambda h: taking_back.forget_import(h.desk, h.any_id(records.ImportBatch)),
}
