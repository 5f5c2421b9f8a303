"""What the desk stores: one frozen dataclass for each kind of row.

Every record has an `id`; 0 means "not stored yet". Instants are aware and in UTC; days are dates.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CheckInOutcome,
    ConsentKind,
    DispositionKind,
    FormOfAddress,
    HearBy,
    IntroductionState,
    LawfulBasis,
    PhoneKind,
    RememberedKind,
    RoleState,
    Salutation,
    Stage,
    Turn,
    WithdrawalReason,
)


@dataclass(frozen=True, slots=True)
class Person:
    """Anyone in the desk: candidate, contact, or both."""

    id: int
    full_name: str
    given: str = ""
    family: str = ""
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    form_of_address: FormOfAddress = FormOfAddress.FORMAL
    company: str = ""
    title: str = ""
    place: str = ""
    country: str = ""
    zone: str = ""
    language: str = ""
    wished_hours: DaySpan | None = None
    saturdays: bool = False
    hear_by: HearBy | None = None
    come_back_on: dt.date | None = None
    do_not_contact: bool = False
    is_contact: bool = False
    source: str = ""
    source_id: str = ""
    strength: str = ""
    wish: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    snoozed_until: dt.datetime | None = None
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """One address of a person, the preferred one first by position."""

    id: int
    person_id: int
    address: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """One number of a person, in E.164."""

    id: int
    person_id: int
    number: str
    kind: PhoneKind = PhoneKind.UNKNOWN
    preferred: bool = False
    wrong: bool = False
    last_worked_at: dt.datetime | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Client:
    """An organisation that hires."""

    id: int
    name: str
    spoken_name: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A job to fill (requisition)."""

    id: int
    client_id: int
    title: str
    spoken_title: str = ""
    hiring_manager: str = ""
    role_state: RoleState = RoleState.OPEN
    explanation: str = ""
    cleared_with: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """One candidate for one role; it is active while it has no disposition and is not paused.

    `words_without_news` counts how often in a row they heard that there is no news yet. `own_stage` is the
    key of the stage that the recruiter added, where it stands at one; `stage` is what that one counts as.
    """

    id: int
    person_id: int
    role_id: int
    stage: Stage
    stage_since: dt.date
    turn: Turn
    turn_since: dt.date
    last_substance_on: dt.date
    fixed_on: dt.date | None = None
    runner_up_since: dt.date | None = None
    runner_up_told: bool = False
    paused: bool = False
    long_ago: bool = False
    source: str = ""
    words_without_news: int = 0
    own_stage: str = ""

    @property
    def stage_key(self) -> str:
        """The key of its stage: of the added one, or of the nine."""
        return self.own_stage or str(self.stage)


@dataclass(frozen=True, slots=True)
class Disposition:
    """How an application ended; `starts_on` is the first day of a job that was accepted.

    `withdrawal_reason` is why it was their own choice, where they said so.
    """

    id: int
    application_id: int
    kind: DispositionKind
    decided_on: dt.date
    recorded_at: dt.datetime
    stage_at_end: Stage
    internal_reason: str = ""
    may_tell: str = ""
    cleared_with: str = ""
    decided_by: str = ""
    starts_on: dt.date | None = None
    withdrawal_reason: WithdrawalReason | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """The duty to tell a candidate the outcome; open while `closed_at` is None.

    The cause is the kind of the disposition, or "role_frozen". `since` is the day on which the wait began.
    What a change of a role's state opened knows the role (`changed_role_id`), the `way` where the recruiter
    chose one, and as a written answer until which day (`held_until`) it waits for the calls of that change.
    """

    id: int
    person_id: int
    application_id: int
    cause: str
    since: dt.date
    stage: Stage
    opened_at: dt.datetime
    runner_up: bool = False
    in_writing: bool = False
    asked_not_to_call: bool = False
    probably_told: bool = False
    closed_at: dt.datetime | None = None
    outcome: AttemptOutcome | None = None
    cancelled: bool = False
    way: HearBy | None = None
    changed_role_id: int | None = None
    held_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to reach someone."""

    id: int
    person_id: int
    outcome: AttemptOutcome
    at: dt.datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A dated commitment to a person: open while neither kept nor withdrawn."""

    id: int
    person_id: int
    due_on: dt.date
    made_at: dt.datetime
    due_at: dt.datetime | None = None
    text: str = ""
    kept_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Callback:
    """A call agreed for a moment."""

    id: int
    person_id: int
    at: dt.datetime
    made_at: dt.datetime
    answered_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class IncomingContact:
    """They tried to reach us; open until we replied."""

    id: int
    person_id: int
    at: dt.datetime
    way: str = ""
    note: str = ""
    answered_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A call some time after the closure, or around a start (placement).

    `reason` is the outcome that it follows from, or which placement call it is. `call_at` is the time of day,
    by their clock, that was chosen for it instead of the proposed one.
    """

    id: int
    person_id: int
    due_on: dt.date
    scheduled_on: dt.date
    interval_days: int
    placement: bool = False
    agreed: bool = False
    set_by_hand: bool = False
    round: int = 1
    reason: str = ""
    outcome: CheckInOutcome | None = None
    done_at: dt.datetime | None = None
    call_at: dt.time | None = None
    skipped_because: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Something that the recruiter owes; what is no longer needed was `dropped` at `done_at`."""

    id: int
    person_id: int
    kind: str
    text: str
    due_on: dt.date
    made_at: dt.datetime
    done_at: dt.datetime | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Introduction:
    """A candidate passed on to a contact, both agreeing.

    `blurb` is what the contact reads before both agreed: it names nobody. `follow_up_on` is the day on which
    one asks next how it went. `set_aside` are the marks of what the recruiter set aside, one a line.
    """

    id: int
    person_id: int
    contact_id: int
    introduction_state: IntroductionState
    state_since: dt.date
    scope: str = ""
    until: dt.date | None = None
    outcome: str = ""
    introduced_on: dt.date | None = None
    blurb: str = ""
    candidate_asked_on: dt.date | None = None
    contact_asked_on: dt.date | None = None
    reminded_on: dt.date | None = None
    follow_up_on: dt.date | None = None
    set_aside: str = ""


@dataclass(frozen=True, slots=True)
class NetworkProfile:
    """What is known of a contact beside company and title; the words are the recruiter's own."""

    id: int
    person_id: int
    function: str = ""
    industry: str = ""
    seniority: str = ""
    can_help_with: str = ""
    how_we_know: str = ""
    last_contact_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What a candidate wants next, beside the words of `Person.wish`.

    `excluded_firms` are the firms to which they are never mentioned, one on each line.
    """

    id: int
    person_id: int
    function: str = ""
    industry: str = ""
    place: str = ""
    seniority: str = ""
    excluded_firms: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word of the recruiter's own that stands at a person, once."""

    id: int
    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Retention:
    """The day until which a person's data is kept; a person has one or none."""

    id: int
    person_id: int
    keep_until: dt.date


@dataclass(frozen=True, slots=True)
class NotedBasis:
    """On what a person's data is kept, as the recruiter noted it; a person has one or none."""

    id: int
    person_id: int
    basis: LawfulBasis
    noted_on: dt.date


@dataclass(frozen=True, slots=True)
class PlannedErasure:
    """A person who is to be erased on a day; until then it can be taken back. A person has one or none."""

    id: int
    person_id: int
    due_on: dt.date
    planned_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a person: a link to where it lies (absolute), never a copy of it."""

    id: int
    person_id: int
    path: str
    added_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Referral:
    """Who sent whom: the person was sent by the referrer (by name where the referrer is not in the desk).

    Where the referrer was erased, a node without a name stands in their place.
    """

    id: int
    person_id: int
    referrer_id: int | None
    referrer_name: str
    on: dt.date
    thanked_at: dt.datetime | None = None
    referrer_node_id: int | None = None


@dataclass(frozen=True, slots=True)
class NamelessNode:
    """Where somebody who was erased stood among who sent whom; when they came, and whether they were hired.

    They were sent by a person, or by another who was erased, or nobody knows by whom.
    """

    id: int
    on: dt.date | None = None
    hired: bool = False
    referrer_id: int | None = None
    referrer_node_id: int | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to one of the three consents; the newest of a kind counts."""

    id: int
    person_id: int
    kind: ConsentKind
    given: bool
    on: dt.date
    scope: str = ""
    words: str = ""
    way: str = ""
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of a person's history: a key with values, rendered where it is read, and a free text.

    What was imported has a day but no time: that day is its value "on", and `at` is that day's noon.
    """

    id: int
    person_id: int
    at: dt.datetime
    key: str
    values: tuple[tuple[str, str], ...] = ()
    text: str = ""
    application_id: int | None = None

    @property
    def only_day(self) -> dt.date | None:
        """The day, where no time is known of it."""
        day = dict(self.values).get("on")
        return dt.date.fromisoformat(day) if day else None


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the desk, its value as JSON."""

    id: int
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """People whom the user looks for again and again: the words that find them, under a name of its own."""

    id: int
    name: str
    words: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Away:
    """The recruiter is away from the first to the last day, both included; somebody may cover for them."""

    id: int
    first_day: dt.date
    last_day: dt.date
    covered_by: str = ""


@dataclass(frozen=True, slots=True)
class DayLimit:
    """How many hard calls one day is to bear, where it differs from the others."""

    id: int
    day: dt.date
    hard_calls: int


@dataclass(frozen=True, slots=True)
class SessionFeeling:
    """How a session of calls felt before and after it, 0 to 9; without figures the question was skipped."""

    id: int
    at: dt.datetime
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A folder into which this desk wrote its calendar, which stands there until it is emptied."""

    id: int
    folder: str


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of the calendar that others read: which row it is of, and its newest version.

    `starts` is its moment in UTC or its day (ISO). It holds no name: what is shown is read from the desk.
    """

    id: int
    kind: str
    table_name: str
    row_id: int
    person_id: int
    uid: str
    sequence: int
    content_print: str
    starts: str
    modified_at: dt.datetime
    cancelled_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import of one file: how much of it became what, and whether it was taken back since.

    `cell_keys` names what the cells of its rows say. `kept` is how many people stayed when it was taken back.
    A forgotten batch is in no list and can't be taken back any more.
    """

    id: int
    file_name: str
    at: dt.datetime
    source: str
    records: int
    rejected: int
    cell_keys: tuple[str, ...] = ()
    new_people: int = 0
    updated: int = 0
    to_be_told: int = 0
    taken_back_at: dt.datetime | None = None
    kept: int = 0
    forgotten: bool = False

    def said_by(self, row: ImportRow) -> dict[str, str]:
        """Return what the cells of one of its rows say, those that say something."""
        return {key: text for key, text in zip(self.cell_keys, row.cells, strict=True) if text}


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of a file as it was imported: `cells` are in the order of its batch's `cell_keys`."""

    id: int
    batch_id: int
    row: int
    fingerprint: str
    person_id: int | None
    role: str = ""
    cells: tuple[str, ...] = ()
    rejected: str = ""


@dataclass(frozen=True, slots=True)
class RememberedColumns:
    """The columns of a header as the user once corrected them: (index, name of the field or "")."""

    id: int
    header_print: str
    fields: tuple[tuple[int, str], ...]
    remembered_at: dt.datetime


@dataclass(frozen=True, slots=True)
class RememberedWord:
    """What the user said that the words of a cell (folded) mean: a stage or an outcome."""

    id: int
    kind: RememberedKind
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class MergedPerson:
    """Somebody who was found to be the person, and by what later imports still know them."""

    id: int
    person_id: int
    full_name: str
    source_id: str
    merged_at: dt.datetime


@dataclass(frozen=True, slots=True)
class DistinctPair:
    """Two people of whom the user said that they are two, however alike they look."""

    id: int
    person_id: int
    other_id: int


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A guide or draft in the user's own words; the newest of a kind and language counts.

    The content is its JSON; empty where the user went back to the words that come with the app. The print is
    that of the words that came with the app then; empty where it is not known.
    """

    id: int
    text_kind: str
    language: Language
    content: str
    saved_at: dt.datetime
    shipped_print: str = ""


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """A sentence of a guide that felt wrong in a rehearsal; `place` names its step or reaction."""

    id: int
    text_kind: str
    language: Language
    place: str
    words: str
    marked_at: dt.datetime


Record = (
    Person | EmailAddress | PhoneNumber | Client | Role | Application | Disposition | Closure | Attempt
    | Promise | Callback | IncomingContact | CheckIn | Task | Introduction | NetworkProfile | Wish | Referral
    | NamelessNode | Consent | Activity | Setting | ImportBatch | ImportRow | RememberedColumns
    | RememberedWord | MergedPerson | DistinctPair | TextVersion | SentenceMark | Away | DayLimit
    | SessionFeeling | SavedView | Tag | Retention | Attachment | NotedBasis | PlannedErasure
)  # fmt: skip
