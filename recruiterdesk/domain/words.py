"""The desk's vocabulary: each set of words that a stored field can take."""

from __future__ import annotations

from enum import StrEnum

ERASED_NAME = "‹erased›"
"""What is stored where the name of somebody who was erased stood in a line that the program writes."""


class Stage(StrEnum):
    """Where an application is, in order."""

    SOURCED = "sourced"
    CONTACTED = "contacted"
    APPLIED = "applied"
    SCREENING = "screening"
    SUBMITTED = "submitted"
    INTERVIEWING = "interviewing"
    FINAL = "final"
    OFFERED = "offered"
    HIRED = "hired"

    @property
    def position(self) -> int:
        """How far this stage is, 0 for sourced."""
        return _POSITIONS[self]

    def at_least(self, other: Stage) -> bool:
        """Tell whether this stage is as far as the other, or further."""
        return self.position >= other.position


_POSITIONS = {stage: position for position, stage in enumerate(Stage)}


class Turn(StrEnum):
    """Whose move an active application waits for."""

    OURS = "ours"
    CLIENT = "client"
    CANDIDATE = "candidate"
    FIXED_DATE = "fixed_date"


class DispositionKind(StrEnum):
    """How an application ended."""

    HIRED = "hired"
    DECLINED_BY_CLIENT = "declined_by_client"
    DECLINED_BY_US = "declined_by_us"
    WITHDREW = "withdrew"
    TURNED_OFFER_DOWN = "turned_offer_down"
    WENT_SILENT = "went_silent"
    ROLE_CLOSED = "role_closed"
    MOVED_TO_ANOTHER_ROLE = "moved_to_another_role"


RECORDED_ENDINGS = (
    DispositionKind.DECLINED_BY_CLIENT,
    DispositionKind.DECLINED_BY_US,
    DispositionKind.WITHDREW,
    DispositionKind.TURNED_OFFER_DOWN,
    DispositionKind.WENT_SILENT,
    DispositionKind.MOVED_TO_ANOTHER_ROLE,
)
"""The endings that are recorded of one application; the others come with a hire or the end of a role."""


class WithdrawalReason(StrEnum):
    """Why somebody withdrew, or turned an offer down."""

    COUNTER_OFFER = "counter_offer"
    OTHER_OFFER = "other_offer"
    PAY = "pay"
    PLACE = "place"
    FAMILY = "family"
    TOOK_TOO_LONG = "took_too_long"


class RoleState(StrEnum):
    """The state of a role."""

    OPEN = "open"
    FROZEN = "frozen"
    FILLED = "filled"
    CANCELLED = "cancelled"


class PhoneKind(StrEnum):
    """What kind of number it is; it decides what may be left on it."""

    PRIVATE = "private"
    WORK = "work"
    SHARED = "shared"
    UNKNOWN = "unknown"


class Salutation(StrEnum):
    """How a person is addressed in German and English letters."""

    NONE = "none"
    MS = "ms"
    MR = "mr"


class FormOfAddress(StrEnum):
    """Sie or Du."""

    FORMAL = "formal"
    INFORMAL = "informal"


class HearBy(StrEnum):
    """How a person wants to hear the outcome."""

    CALL = "call"
    ANNOUNCE = "announce"
    MAIL = "mail"
    TEXT = "text"


class ConsentKind(StrEnum):
    """The three separate consents."""

    KEEP = "keep"
    CALL = "call"
    MENTION = "mention"


class LawfulBasis(StrEnum):
    """On what the desk keeps somebody's data: GDPR, article 6 (1), letters a, b, c and f."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTERESTS = "legitimate_interests"


class CountedFrom(StrEnum):
    """From what the period is counted for which data is kept."""

    TOLD = "told"
    CONTACT = "contact"


class AttemptOutcome(StrEnum):
    """What came of one try to reach someone."""

    TOLD = "told"
    TOLD_INBOUND = "told_inbound"
    TOLD_IN_WRITING = "told_in_writing"
    TOLD_BY_COLLEAGUE = "told_by_colleague"
    ALREADY_KNEW = "already_knew"
    BAD_MOMENT = "bad_moment"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    VOICEMAIL_LEFT = "voicemail_left"
    VOICEMAIL_NOT_LEFT = "voicemail_not_left"
    SOMEONE_ELSE = "someone_else"
    MESSAGE_SENT = "message_sent"
    WRONG_NUMBER = "wrong_number"
    WANTS_WRITING = "wants_writing"
    ASKED_NOT_TO_CALL = "asked_not_to_call"
    WILL_WAIT = "will_wait"
    ENDED = "ended"
    SPOKE = "spoke"


class CheckInOutcome(StrEnum):
    """What a check-in call brought."""

    PLACED = "placed"
    STILL_LOOKING = "still_looking"
    EMPLOYED = "employed"
    NOT_NOW = "not_now"
    NO_MORE_CALLS = "no_more_calls"
    NOT_REACHED = "not_reached"


class CallKind(StrEnum):
    """Why a person is in the queue."""

    CALLBACK = "callback"
    PROMISE = "promise"
    REPLY = "reply"
    CLOSURE = "closure"
    HOLDING = "holding"
    CHECK_IN = "check_in"
    PLACEMENT = "placement"
    MESSAGE = "message"
    INTRODUCTION = "introduction"
    TASK = "task"


class IntroductionState(StrEnum):
    """Where an introduction stands."""

    IDEA = "idea"
    CANDIDATE_ASKED = "candidate_asked"
    CANDIDATE_AGREED = "candidate_agreed"
    CONTACT_ASKED = "contact_asked"
    BOTH_AGREED = "both_agreed"
    INTRODUCED = "introduced"
    TALKED = "talked"
    OUTCOME = "outcome"
    CANDIDATE_SAID_NO = "candidate_said_no"
    CONTACT_SAID_NO = "contact_said_no"
    NO_REPLY = "no_reply"
    CONSENT_ENDED = "consent_ended"
    CANDIDATE_PLACED = "candidate_placed"


class IntroductionOutcome(StrEnum):
    """What came of an introduction."""

    INTERVIEW = "interview"
    HIRED = "hired"
    ADVICE = "advice"
    NOTHING = "nothing"


class ScopeKind(StrEnum):
    """To whom somebody may be mentioned."""

    THIS_CONTACT = "this_contact"
    THIS_COMPANY = "this_company"
    ANYONE = "anyone"


class Told(StrEnum):
    """What an imported row says about whether the person was told."""

    TOLD = "told"
    UNTOLD = "untold"
    SAME_DAY = "same_day"
    LONG_AGO = "long_ago"


class RememberedKind(StrEnum):
    """Which words of a cell are remembered: what they say of a stage, or of an outcome."""

    STAGE = "stage"
    OUTCOME = "outcome"
