"""What a format is known by, and what its columns mean where their bare names would mislead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.spreadsheets.fields import Field


class SourceFormat(StrEnum):
    """The program that a file was exported from."""

    LINKEDIN_CONNECTIONS = "linkedin_connections"
    LINKEDIN_RECRUITER = "linkedin_recruiter"
    GOOGLE_CONTACTS = "google_contacts"
    OUTLOOK = "outlook"
    CONTACT_CARDS = "contact_cards"
    DIRECTORY = "directory"
    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    ODOO = "odoo"
    GREENHOUSE = "greenhouse"
    LEVER = "lever"
    ASHBY = "ashby"
    BULLHORN = "bullhorn"
    OPENCATS = "opencats"
    ZOHO_RECRUIT = "zoho_recruit"
    WORKABLE = "workable"
    TEAMTAILOR = "teamtailor"
    PERSONIO = "personio"
    RECRUITEE = "recruitee"
    SMARTRECRUITERS = "smartrecruiters"
    XERO = "xero"
    PIPEDRIVE = "pipedrive"
    APOLLO = "apollo"
    XING = "xing"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One format.

    `marks` are sets of names, in small letters with strokes between them: a header with all names of one set
    is of this format. `columns` are names by their meaning there, None for what is none of ours; a name that
    comes twice in a header may stand under two meanings, in their order. `source_id` is the column with the
    program's own id of a person, "" for none.
    """

    format: SourceFormat
    marks: tuple[str, ...]
    columns: Mapping[Field | None, str]
    source_id: str = ""
