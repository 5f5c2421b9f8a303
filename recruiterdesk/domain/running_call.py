"""A call while it runs: all that is lost if it is not kept, in one value."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.help_offers import HelpOffer, StillHelps
from recruiterdesk.domain.words import AttemptOutcome

LEFT_OPEN_AFTER = dt.timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class TheySaid:
    """The "They said" fields; nothing is chosen beforehand, None means "not asked"."""

    how_they_took_it: str = ""
    wish: str = ""
    offered: tuple[HelpOffer, ...] = ()
    may_mention: bool | None = None
    may_keep: bool | None = None
    may_call_again: bool | None = None
    still_helps: StillHelps | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What an outcome asks for beside itself, as far as it was given; the moment is in UTC.

    `day_by` says who set the day of the next call, `call_at` its time by their clock. `from_today` gives up
    the day that was agreed for calling again. `told_by` and `told_on` say who told them instead, and on which
    earlier day.
    """

    moment: dt.datetime | None = None
    day: dt.date | None = None
    where: str = ""
    since: dt.date | None = None
    voicemail: AttemptOutcome | None = None
    message_sent: bool = False
    day_by: CheckInOrigin = CheckInOrigin.AGREED
    call_at: dt.time | None = None
    from_today: bool = False
    job_title: str = ""
    told_by: str = ""
    told_on: dt.date | None = None


NO_DETAILS = Details()


@dataclass(frozen=True, slots=True)
class Preparation:
    """The gate before a hard call: what was ticked, what help can be offered, and whether it was passed."""

    is_passed: bool = False
    ticked: tuple[str, ...] = ()
    can_offer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunningCall:
    """One call between its start and its outcome.

    Attributes:
        person_id: who is called, or who called.
        opened_at: when the call was begun (UTC), by the clock on the wall: sleep and restarts count.
        last_attempt_id: the last attempt that was recorded before it, 0 for none; a newer one came from
            elsewhere.
        is_inbound: they called.
        step: the step of the guide, from 0.
        reaction: the branch that is open, "" for none.
        number: the number that was chosen, in E.164.
        outcome: the key of the outcome that was chosen, "" for none.
        promised_on: the day of a promise made in this call.
        promised_by: the recruiter's time of that day, where one was said.
        seconds: how long was spoken, as the timer shows it.
        silence: how long they have been left to speak first, in seconds.
        shows_timer: the timer is in sight.
        calls_again: it is a call again, be it before its day.
    """

    person_id: int
    opened_at: dt.datetime
    last_attempt_id: int = 0
    is_inbound: bool = False
    preparation: Preparation = Preparation()
    step: int = 0
    reaction: str = ""
    notes: str = ""
    number: str = ""
    outcome: str = ""
    details: Details = NO_DETAILS
    said: TheySaid = TheySaid()
    promised_on: dt.date | None = None
    seconds: int = 0
    silence: int = 0
    shows_timer: bool = False
    calls_again: bool = False
    promised_by: dt.time | None = None

    @property
    def has_begun(self) -> bool:
        """Tell whether anything was done in it, so that there is something to come back to."""
        return bool(
            self.preparation != Preparation()
            or self.is_inbound
            or self.step
            or self.reaction
            or self.notes
            or self.outcome
            or self.promised_on
            or self.said != TheySaid()
        )

    def was_left_open(self, now: dt.datetime) -> bool:
        """Tell whether it is open for so long that one has to ask what happened."""
        return self.has_begun and now - self.opened_at >= LEFT_OPEN_AFTER
