"""What lies open before a call: the person's page, and the facts and rules that say what follows from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.keeping import KeepFacts
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.storage.derive import facts_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_again_card import CallAgainCard, card_of
from recruiterdesk.storage.queries.keeping import keep_facts
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage, person_page
from recruiterdesk.storage.rules import rules_of


@dataclass(frozen=True, slots=True)
class CallSheet:
    """One person as a call needs them; `again` is what to know before they are called again.

    `keep` is what decides until when their data is kept.
    """

    page: PersonPage
    facts: PersonFacts
    rules: Rules
    again: CallAgainCard
    keep: KeepFacts

    @property
    def person_id(self) -> int:
        """The person's id."""
        return self.page.person.id

    @property
    def hours(self) -> PersonHours:
        """When the person can be called."""
        return self.rules.person_hours(self.facts)

    @property
    def to_tell(self) -> tuple[ApplicationView, ...]:
        """The applications with an open closure, the one that the queue shows first."""
        row = self.page.queue_row
        shown = row.application_id if row else None
        found = [view for view in self.page.applications if view.closure is not None]
        return tuple(sorted(found, key=lambda view: view.application.id != shown))

    @property
    def subject(self) -> ApplicationView | None:
        """The application that the call is about; None where there is none at all."""
        row = self.page.queue_row
        shown = [v for v in self.page.applications if row and v.application.id == row.application_id]
        return next(iter((*self.to_tell, *shown, *self.page.applications[-1:])), None)

    @property
    def in_play(self) -> tuple[ApplicationView, ...]:
        """The applications that go on, other than the one that the call is about."""
        active = {known.application.id for known in self.facts.applications if known.in_play}
        subject = self.subject
        about = subject.application.id if subject else None
        return tuple(
            view
            for view in self.page.applications
            if view.application.id in active and view.application.id != about and view.closure is None
        )

    @property
    def may_call_again(self) -> bool:
        """Tell whether the person has not asked for no more calls."""
        answers = [one.given for one in self.page.consents if one.kind is ConsentKind.CALL]
        return not answers or answers[-1]

    def may_call_on(self, day: dt.date) -> bool:
        """Tell whether they may be called again on a day: what they agreed to has not ended before."""
        answers = [one for one in self.page.consents if one.kind is ConsentKind.CALL]
        return self.may_call_again and (not answers or is_live(answers[-1].until, day))


def call_sheet(desk: Desk, person_id: int) -> CallSheet:
    """Return what lies open before a call to a person.

    Raises:
        Refusal: there is no such person.
    """
    page = person_page(desk, person_id)
    (facts,) = facts_of(desk.database, [person_id])
    keep = keep_facts(desk, [person_id])[person_id]
    return CallSheet(page, facts, rules_of(desk.settings), card_of(desk, page, facts), keep)
