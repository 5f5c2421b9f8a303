"""What a notifier is given to show."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.desk_numbers import SNOOZE_TIMES
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind

_NOT_WITH_THE_CANDIDATE = frozenset(
    f"introduction.move.{move}"
    for move in Move
    if move not in (Move.REMIND_CANDIDATE, Move.RENEW_CONSENT, Move.FOLLOW_UP)
)


@dataclass(frozen=True, slots=True)
class AnnouncedItem:
    """One duty in an announcement; `missed` is an agreed callback that needs an apology.

    Of an introduction, `contact` is the name of whom the candidate is passed on to.
    """

    kind: CallKind
    person_id: int
    name: str
    role: str
    client: str
    due_at: dt.datetime
    missed: bool
    reason: Reason
    contact: str = ""
    introduction_id: int | None = None

    @property
    def is_call(self) -> bool:
        """Whether a call to this very person is meant, and no letter or a step with somebody else."""
        return self.kind is not CallKind.MESSAGE and self.reason.key not in _NOT_WITH_THE_CANDIDATE


@dataclass(frozen=True, slots=True)
class Announcement:
    """One notification: a single duty (or several of one person), or a digest; the first item is on top.

    One without items is a test: it only shows how reminders come. A digest of very many has items of the
    first ones only: `everybody` are all whom it concerns.

    It `can_call` where somebody of the first ones can talk now, or a call was agreed. `with_names` is the
    recruiter's wish: without it nothing personal may stand on a locked screen. It can be put off for
    `snooze_minutes`. While the desk `is_locked` it can only be opened.
    """

    id: str
    form: RingForm
    items: tuple[AnnouncedItem, ...]
    with_names: bool = True
    snooze_minutes: int = SNOOZE_TIMES.long_minutes
    everybody: tuple[int, ...] = ()
    is_locked: bool = False
    can_call: bool = True

    @property
    def is_test(self) -> bool:
        """Whether it only shows how reminders come."""
        return not self.items

    @property
    def is_agreed(self) -> bool:
        """Whether it is about a call at an agreed time, which stands until it is answered or done."""
        return any(item.kind is CallKind.CALLBACK for item in self.items)

    @property
    def to_call(self) -> tuple[int, ...]:
        """Those of the first ones who are to be called, in order, each once."""
        return tuple(dict.fromkeys(item.person_id for item in self.items if item.is_call))

    @property
    def people(self) -> tuple[int, ...]:
        """The people whom it concerns, the first one on top, each once."""
        return self.everybody or tuple(dict.fromkeys(item.person_id for item in self.items))


def announcement_of_nobody(number: int) -> Announcement:
    """Return the test of this number: an announcement that only shows how reminders come."""
    return Announcement(f"test-{number}", RingForm.SINGLE, ())
