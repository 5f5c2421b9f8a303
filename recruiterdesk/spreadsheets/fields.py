"""What a column of a spreadsheet can mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """The meaning of a column."""

    FULL_NAME = "full_name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    HONORIFIC = "honorific"
    SALUTATION = "salutation"
    EMAIL = "email"
    PHONE = "phone"
    PHONE_WORK = "phone_work"
    PHONE_PRIVATE = "phone_private"
    COUNTRY_CODE = "country_code"
    COMPANY = "company"
    TITLE = "title"
    LOCATION = "location"
    COUNTRY = "country"
    ROLE = "role"
    CLIENT = "client"
    STAGE = "stage"
    OUTCOME = "outcome"
    REASON = "reason"
    DECIDED_ON = "decided_on"
    LAST_CONTACT = "last_contact"
    TOLD_ON = "told_on"
    APPLIED_ON = "applied_on"
    CONNECTED_ON = "connected_on"
    COME_BACK_ON = "come_back_on"
    SOURCE = "source"
    REFERRED_BY = "referred_by"
    NOTES = "notes"
    URL = "url"
    WISHED_HOURS = "wished_hours"
    FUNCTION = "function"
    INDUSTRY = "industry"
    SENIORITY = "seniority"
    CAN_HELP_WITH = "can_help_with"
    HOW_WE_KNOW = "how_we_know"
    IN_NETWORK = "in_network"
    WISH = "wish"
    WISH_FUNCTION = "wish_function"
    WISH_INDUSTRY = "wish_industry"
    WISH_PLACE = "wish_place"
    WISH_SENIORITY = "wish_seniority"
    EXCLUDED_FIRMS = "excluded_firms"
    TAGS = "tags"
    KEEP_UNTIL = "keep_until"
    STAGE_COUNTS_AS = "stage_counts_as"
    DO_NOT_CONTACT = "do_not_contact"


DATE_FIELDS: dict[Field, str] = {
    Field.DECIDED_ON: "decided",
    Field.LAST_CONTACT: "last_contact",
    Field.TOLD_ON: "told",
    Field.APPLIED_ON: "applied",
    Field.CONNECTED_ON: "connected",
    Field.COME_BACK_ON: "come_back",
    Field.KEEP_UNTIL: "kept_until",
}
"""The date columns, and what each date is called in the plan."""

PROFILE_FIELDS = (
    Field.FUNCTION,
    Field.INDUSTRY,
    Field.SENIORITY,
    Field.CAN_HELP_WITH,
    Field.HOW_WE_KNOW,
)
"""What is known of contacts."""

WISH_FIELDS = (
    Field.WISH,
    Field.WISH_FUNCTION,
    Field.WISH_INDUSTRY,
    Field.WISH_PLACE,
    Field.WISH_SENIORITY,
    Field.EXCLUDED_FIRMS,
)
"""What candidates want next; only our own exports are known to say it."""

NETWORK_FIELDS = (*PROFILE_FIELDS, Field.IN_NETWORK, *WISH_FIELDS)

BESIDE_FIELDS = (*NETWORK_FIELDS, Field.TAGS, Field.DO_NOT_CONTACT)
"""What rows say beside a person's own fields; tags are known from our own exports alone."""

NAME_FIELDS = frozenset({Field.FULL_NAME, Field.GIVEN, Field.FAMILY})

PHONE_FIELDS = (Field.PHONE, Field.PHONE_PRIVATE, Field.PHONE_WORK)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One column: its place counted from 0, its header ("" where it has none), what it means."""

    index: int
    header: str
    field: Field | None
