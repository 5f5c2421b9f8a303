"""What is owed to a person, as rows of the call queue: kind, group, order, and from when on.

A duty does not depend on the present moment: it says when it appears and when it ends, so the queue of any
moment is a question to stored rows. Groups and order: product.md, "The call queue".
"""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import replaced, value
from recruiterdesk.domain.words import CallKind

# Kinds that are done by calling: a retry, an agreed callback or a snooze puts them off.
CALLS = frozenset(
    {
        CallKind.PROMISE,
        CallKind.REPLY,
        CallKind.CLOSURE,
        CallKind.HOLDING,
        CallKind.CHECK_IN,
        CallKind.PLACEMENT,
    }
)
# The reason of what follows when they went silent: nobody waits for us, so no colour, no mark on the person.
THEIR_SILENCE = "message.silent"
# The reason for whom the first choice lost the offer: they are called first.
OFFER_FREE = "holding.offer_free"
# The reason for whom somebody else has the offer: they are second.
RUNNER_UP = "holding.runner_up"
GROUPS: dict[CallKind, int] = {
    CallKind.CALLBACK: 1,
    CallKind.PROMISE: 2,
    CallKind.REPLY: 3,
    CallKind.CLOSURE: 4,
    CallKind.HOLDING: 4,
    CallKind.CHECK_IN: 5,
    CallKind.PLACEMENT: 5,
    CallKind.MESSAGE: 6,
    CallKind.INTRODUCTION: 7,
    CallKind.TASK: 7,
}


@value
class Moment:
    """When a duty is announced: alone, or in the summary at the start of the call hours.

    Of several moments of a duty each has its `name`, which stays where other hours or zones move it.
    """

    due_at: dt.datetime
    in_summary: bool
    name: str = ""


@value
class Reason:
    """Why a person is here: a key and its values (plain texts, ISO dates)."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


@value
class Duty:
    """One thing owed to a person.

    `since` is the day from which waiting is counted; `sort_key` orders within the group (text, ISO dates).
    """

    kind: CallKind
    sort_key: str
    appears_at: dt.datetime
    since: dt.date
    source: tuple[str, int]
    reason: Reason
    until_at: dt.datetime | None = None
    due_on: dt.date | None = None
    application_id: int | None = None
    held_until: dt.datetime | None = None
    attempts: int = 0
    moments: tuple[Moment, ...] = ()

    @property
    def group(self) -> int:
        """The group of the call queue, 1 to 7."""
        return GROUPS[self.kind]

    def held(self, until: dt.datetime, attempts: int) -> Duty | None:
        """Return the duty as it is while the next try lies ahead; None where it ends before that."""
        if until <= self.appears_at:
            return replaced(self, attempts=attempts)
        if self.until_at is not None and self.until_at <= until:
            return None
        return replaced(self, appears_at=until, held_until=until, attempts=attempts)
