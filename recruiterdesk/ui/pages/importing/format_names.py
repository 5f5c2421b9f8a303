"""What the exports of other programs are called."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.formats import SourceFormat
from recruiterdesk.ui.pages.importing.translation import tr

# Names of programs, which no language changes.
_PROGRAMS = {
    SourceFormat.HUBSPOT: "HubSpot",
    SourceFormat.SALESFORCE: "Salesforce",
    SourceFormat.GREENHOUSE: "Greenhouse",
    SourceFormat.LEVER: "Lever",
    SourceFormat.ASHBY: "Ashby",
    SourceFormat.BULLHORN: "Bullhorn",
    SourceFormat.OPENCATS: "OpenCATS",
    SourceFormat.ZOHO_RECRUIT: "Zoho Recruit",
    SourceFormat.WORKABLE: "Workable",
    SourceFormat.TEAMTAILOR: "Teamtailor",
    SourceFormat.PERSONIO: "Personio",
    SourceFormat.RECRUITEE: "Recruitee",
    SourceFormat.ODOO: "Odoo",
    SourceFormat.SMARTRECRUITERS: "SmartRecruiters",
    SourceFormat.XERO: "Xero",
    SourceFormat.PIPEDRIVE: "Pipedrive",
    SourceFormat.APOLLO: "Apollo",
}


def format_name(known: SourceFormat) -> str:
    """Return what an export is called at the beginning of a sentence."""
    names = {
        SourceFormat.LINKEDIN_CONNECTIONS: tr("LinkedIn connections"),
        SourceFormat.LINKEDIN_RECRUITER: tr("People from LinkedIn Recruiter"),
        SourceFormat.GOOGLE_CONTACTS: tr("Google contacts"),
        SourceFormat.OUTLOOK: tr("Outlook contacts"),
        SourceFormat.CONTACT_CARDS: tr("Contact cards"),
        SourceFormat.DIRECTORY: tr("Entries of a directory"),
        SourceFormat.XING: tr("XING contacts"),
    }
    return names.get(known) or tr("Export from {program}").format(program=_PROGRAMS[known])
