"""How introductions come from one state to the next, and what follows, within a transaction."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.blurb_leaks import leaks_in
from recruiterdesk.domain.consent_scope import scope_from_text
from recruiterdesk.domain.introductions import EXITS, ON_CONSENT, PENDING, next_follow_up
from recruiterdesk.domain.words import IntroductionState, ScopeKind
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.queries.blurbs import blurb_secrets
from recruiterdesk.storage.queries.introductions import stored_introduction
from recruiterdesk.storage.writer import Writer

TELL_CANDIDATE_NO = "introduction_no"
"""The task to tell a candidate who agreed that nothing comes of it."""
TELL_CONTACT_OFF = "introduction_off"
"""The task to tell a contact who was asked that there is nothing to answer any more."""
# Whoever travels west has an earlier date than at the last step; who is before this has turned a clock back.
_EASTERNMOST = dt.timedelta(hours=14)
_OF_THE_CONTACT = frozenset({IntroductionState.CONTACT_SAID_NO, IntroductionState.NO_REPLY})
_CONTACT_WAITS = frozenset({IntroductionState.CONTACT_ASKED, IntroductionState.BOTH_AGREED})


def enter_state(
    writer: Writer,
    desk: Desk,
    introduction: records.Introduction,
    state: IntroductionState,
    note: str = "",
    **changes: object,
) -> records.Introduction:
    """Bring an introduction to a state from today on, with a line of history on both pages.

    Raises:
        Refusal: it goes on, and is where it is since a later day than today is anywhere in the world; an
            end, by a no or a consent withdrawn, is taken whenever it comes.
    """
    if state not in EXITS and (desk.clock.now() + _EASTERNMOST).date() < introduction.state_since:
        raise Refusal("introduction.before_last_step", date=introduction.state_since.isoformat())
    changed = writer.update(introduction, introduction_state=state, state_since=desk.clock.today(), **changes)
    write_lines_of_both(writer, desk, changed, f"introduction.{state}", text=note, outcome=changed.outcome)
    return changed


def leave(
    writer: Writer,
    desk: Desk,
    introduction: records.Introduction,
    state: IntroductionState,
    note: str = "",
) -> records.Introduction:
    """End an introduction without an outcome; who waits for a word of it is to hear it, as a task."""
    before = introduction.introduction_state
    ended = enter_state(writer, desk, introduction, state, note, follow_up_on=None)
    if before in _CONTACT_WAITS and state in _OF_THE_CONTACT:
        add_task(writer, desk, ended.person_id, TELL_CANDIDATE_NO, name_of(writer, ended.contact_id))
    elif before in _CONTACT_WAITS:
        add_task(writer, desk, ended.contact_id, TELL_CONTACT_OFF, "")
    return ended


def end_pending(
    writer: Writer, desk: Desk, person_id: int, state: IntroductionState, column: str = "person_id"
) -> list[records.Introduction]:
    """End everything that is pending for a candidate (or for a contact, by the column); return it."""
    found = writer.find(records.Introduction, **{column: person_id})
    return [leave(writer, desk, one, state) for one in found if one.introduction_state in PENDING]


def carry_on(writer: Writer, consent: records.Consent, of_contact: int | None = None) -> None:
    """Let what rests on an earlier consent rest on a newer one that covers it and ends later.

    One for a single contact carries what is pending with `of_contact`, or with the only one of that name.
    """
    scope = scope_from_text(consent.scope)
    if scope is None:
        return
    resting = [
        one
        for one in writer.find(records.Introduction, person_id=consent.person_id)
        if one.introduction_state in ON_CONSENT and scope.covers(writer.load(records.Person, one.contact_id))
    ]
    if scope.kind is ScopeKind.THIS_CONTACT:
        meant = {one.contact_id for one in resting} if of_contact is None else {of_contact}
        resting = [one for one in resting if meant == {one.contact_id}]
    for one in resting:
        if one.until is not None and (consent.until is None or consent.until > one.until):
            writer.update(one, scope=consent.scope, until=consent.until)


def write_lines_of_both(
    writer: Writer,
    desk: Desk,
    introduction: records.Introduction,
    key: str,
    /,
    *,
    text: str = "",
    outcome: str = "",
) -> None:
    """Write the same line of history on both people's pages, with both names."""
    candidate, contact = name_of(writer, introduction.person_id), name_of(writer, introduction.contact_id)
    for person_id in (introduction.person_id, introduction.contact_id):
        write_history(
            writer, person_id, desk.clock.now(), key,
            text=text, candidate=candidate, contact=contact, outcome=outcome,
        )  # fmt: skip


def add_task(writer: Writer, desk: Desk, person_id: int, kind: str, text: str) -> None:
    """Add a task for a person, due today."""
    writer.insert(records.Task(0, person_id, kind, text, desk.clock.today(), desk.clock.now()))


def name_of(writer: Writer, person_id: int) -> str:
    """Return a person's full name.

    Raises:
        Refusal: they are gone.
    """
    return writer.load(records.Person, person_id).full_name


def follow_up_after(desk: Desk, introduction: records.Introduction) -> dt.date | None:
    """Return the day on which one asks next, as of today."""
    made_on = introduction.introduced_on or introduction.state_since
    return next_follow_up(made_on, desk.clock.today(), desk.settings.introductions)


def require_nameless(desk: Desk, here: records.Introduction, text: str) -> None:
    """Make sure that a text can be read by the contact.

    Raises:
        Refusal: it gives the candidate away.
    """
    found = leaks_in(text, blurb_secrets(desk, here.person_id))
    if found:
        raise Refusal("introduction.blurb_gives_away", words=", ".join(f"“{one.words}”" for one in found))


def names_of_both(desk: Desk, introduction_id: int) -> tuple[tuple[str, str], ...]:
    """Return what the label of a step needs: the names of candidate and contact.

    Raises:
        Refusal: the introduction is gone.
    """
    here = stored_introduction(desk, introduction_id)
    name, contact = name_of_person(desk, here.person_id), name_of_person(desk, here.contact_id)
    return ("name", name), ("contact", contact)
