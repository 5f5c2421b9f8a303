"""What the desk stores: one frozen dataclass for each kind of row.

Every record has an `id`; 0 means "not stored yet". Instants are aware and in UTC; days are dates.
"""

from __future__ import annotations

from recruiterdesk.domain.records.calls import (
    Attempt,
    Callback,
    CheckIn,
    Closure,
    IncomingContact,
    Promise,
    Task,
)
from recruiterdesk.domain.records.hiring import Application, Client, Disposition, Role
from recruiterdesk.domain.records.imports import ImportBatch, ImportRow, RememberedColumns, RememberedWord
from recruiterdesk.domain.records.network import Introduction, NamelessNode, NetworkProfile, Referral, Wish
from recruiterdesk.domain.records.people import (
    Activity,
    Attachment,
    DistinctPair,
    EmailAddress,
    MergedPerson,
    Person,
    PhoneNumber,
    Tag,
)
from recruiterdesk.domain.records.privacy import Consent, NotedBasis, PlannedErasure, Retention
from recruiterdesk.domain.records.recruiter import (
    Away,
    CalendarEntry,
    CalendarFile,
    DayLimit,
    SavedView,
    SentenceMark,
    SessionFeeling,
    Setting,
    TextVersion,
)

__all__ = [
    "Activity",
    "Application",
    "Attachment",
    "Attempt",
    "Away",
    "CalendarEntry",
    "CalendarFile",
    "Callback",
    "CheckIn",
    "Client",
    "Closure",
    "Consent",
    "DayLimit",
    "Disposition",
    "DistinctPair",
    "EmailAddress",
    "ImportBatch",
    "ImportRow",
    "IncomingContact",
    "Introduction",
    "MergedPerson",
    "NamelessNode",
    "NetworkProfile",
    "NotedBasis",
    "Person",
    "PhoneNumber",
    "PlannedErasure",
    "Promise",
    "Record",
    "Referral",
    "RememberedColumns",
    "RememberedWord",
    "Retention",
    "Role",
    "SavedView",
    "SentenceMark",
    "SessionFeeling",
    "Setting",
    "Tag",
    "Task",
    "TextVersion",
    "Wish",
]

Record = (
    Person | EmailAddress | PhoneNumber | Client | Role | Application | Disposition | Closure | Attempt
    | Promise | Callback | IncomingContact | CheckIn | Task | Introduction | NetworkProfile | Wish | Referral
    | NamelessNode | Consent | Activity | Setting | ImportBatch | ImportRow | RememberedColumns
    | RememberedWord | MergedPerson | DistinctPair | TextVersion | SentenceMark | Away | DayLimit
    | SessionFeeling | SavedView | Tag | Retention | Attachment | NotedBasis | PlannedErasure
)  # fmt: skip
