"""Networks: LinkedIn's connections, LinkedIn Recruiter, XING.

LinkedIn: https://www.linkedin.com/help/linkedin/answer/a566336 (download of your data, Connections.csv).
"""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import Fingerprint, SourceFormat
from recruiterdesk.spreadsheets.fields import Field

NETWORKS = (
    Fingerprint(
        SourceFormat.LINKEDIN_CONNECTIONS,
        ("first name|last name|company|position|connected on",),
        {
            Field.GIVEN: "first name",
            Field.FAMILY: "last name",
            Field.EMAIL: "email address",
            Field.URL: "url",
            Field.COMPANY: "company",
            Field.TITLE: "position",
            Field.CONNECTED_ON: "connected on",
        },
    ),
    Fingerprint(
        SourceFormat.LINKEDIN_RECRUITER,
        (
            "first name|last name|active project",
            "first name|last name|headline|profile url",
            "first name|last name|current title|current company|profile url",
        ),
        {
            Field.GIVEN: "first name",
            Field.FAMILY: "last name",
            Field.LOCATION: "location",
            Field.TITLE: "current title",
            Field.COMPANY: "current company",
            Field.EMAIL: "email address|email",
            Field.PHONE: "phone number|phone",
            Field.URL: "profile url",
            Field.ROLE: "active project|project name|project",
            Field.STAGE: "pipeline stage|stage|current stage",
            Field.NOTES: "notes|note",
            None: "headline|feedback|tags|note visibility|recruiter|seat holder|status",
        },
    ),
    Fingerprint(
        SourceFormat.XING,
        ("vorname|nachname|xing profil", "vorname|nachname|xing url", "first name|last name|xing profile"),
        {Field.URL: "xing profil|xing url|xing profile", Field.TITLE: "position", None: "kontakt seit"},
    ),
)
