"""Applicant tracking systems: what their exports of candidates and applications call things."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import Fingerprint, SourceFormat
from recruiterdesk.spreadsheets.fields import Field

_PERSON: dict[Field | None, str] = {
    Field.FULL_NAME: "candidate name|candidate|name|full name",
    Field.GIVEN: "first name|candidate first name",
    Field.FAMILY: "last name|candidate last name",
    Field.EMAIL: """
        email|email address|emails|primary email address|candidate email|email addresses|e mail|
        candidate email address""",
    Field.PHONE: """
        phone|phone number|phones|phone numbers|mobile|mobile phone|primary phone number|candidate phone""",
    Field.COMPANY: "company|current company|current employer|employer",
    Field.LOCATION: "location|city|candidate location",
    Field.SOURCE: "source|sources|source name|candidate source",
    Field.REFERRED_BY: "referrer|referred by|referrer name",
    Field.NOTES: "notes",
}
_STAFF = """
    owner|recruiter|recruiters|coordinator|coordinators|hiring manager|hiring managers|sourcer|credited to|
    who gets credit|created by|added by|candidate owner|posting owner|job owner|tags|department|office|
    offices|
    last activity|last activity at|last activity date|last interaction|last interaction at|last advanced|
    last advanced at|created|created at|created on|updated at|modified|headline|candidate id|application id"""
_HIRING: dict[Field | None, str] = {
    Field.STAGE: "current stage|stage|stage name|current stage name",
    Field.DECIDED_ON: "rejected on|rejected at|rejection date|date rejected|rejected date",
    Field.APPLIED_ON: "applied on|applied at|application date|date applied|applied date|applied",
    Field.REASON: "rejection reason|reject reason",
}

APPLICANT_SYSTEMS = (
    Fingerprint(
        SourceFormat.GREENHOUSE,
        (
            "current stage|rejection reason|applied on",
            "current stage|status|applied on|last activity",
            "job|current stage|recruiter|coordinator",
            "candidate id|application id|job|current stage",
            "candidate id|application id|job name|stage",
            "candidate id|current stage|rejection reason",
            "coordinator|credited to|stage|rejection reason",
        ),
        {
            **_PERSON,
            **_HIRING,
            Field.ROLE: "job|jobs|job name|job title",
            Field.OUTCOME: "status|application status|candidate status",
            Field.TITLE: "title|current title",
            None: f"{_STAFF}|rejection notes|job id|requisition id|prospect pool|website",
        },
        source_id="candidate id",
    ),
    Fingerprint(
        SourceFormat.LEVER,
        (
            "posting|archive reason",
            "posting title|archive reason",
            "opportunity id|stage",
            "posting|stage|owner|origin",
            "stage|posting|archived at",
        ),
        {
            **_PERSON,
            Field.FULL_NAME: "candidate name|candidate|name|full name|opportunity name",
            Field.ROLE: "posting|posting title|postings|posting name|job posting",
            Field.STAGE: "stage|current stage|last stage|stage name",
            Field.REASON: "archive reason|archived reason",
            Field.DECIDED_ON: "archived at|archive date|archived on|date archived",
            Field.APPLIED_ON: "applied at|application date|date applied|applied on",
            Field.TITLE: "title|current title",
            None: f"{_STAFF}|origin|posting department|posting team|posting location|opportunity id|contact",
        },
        source_id="contact id",
    ),
    Fingerprint(
        SourceFormat.ASHBY,
        (
            "current interview stage",
            "candidate name|job|archive reason|credited to",
            "application id|job|archive reason",
            "candidate name|interview stage|archive reason",
        ),
        {
            **_PERSON,
            Field.ROLE: "job|job title|job name",
            Field.STAGE: "current interview stage|interview stage|stage",
            Field.OUTCOME: "status|application status",
            Field.REASON: "archive reason",
            Field.DECIDED_ON: "archived at|archived on|archive date|application archived at",
            Field.APPLIED_ON: """
                application created|application created at|application submitted at|applied at|applied on|
                application date""",
            Field.TITLE: "position|current title|candidate position",
            Field.COMPANY: "company|current company|candidate company",
            None: f"""
                {_STAFF}|source type|job location|job department|candidate created at|
                application updated at""",
        },
        source_id="candidate id",
    ),
    Fingerprint(
        SourceFormat.BULLHORN,
        ("placement id|candidate|job", "placement id|candidate|job title", "placement id|candidate name|job"),
        {
            **_PERSON,
            Field.ROLE: "job|job title",
            Field.CLIENT: "company|client|client corporation|job company",
            Field.COMPANY: "candidate company",
            None: f"{_STAFF}|status|contact|client contact|job contact|fee|salary|start date|placement id",
        },
    ),
    Fingerprint(
        SourceFormat.BULLHORN,
        ("candidate|job|status|sending user", "candidate|job|status|date added|added by"),
        {
            **_PERSON,
            Field.ROLE: "job|job title",
            Field.STAGE: "status",
            Field.CLIENT: "company|client|client corporation|job company",
            Field.COMPANY: "candidate company",
            None: f"{_STAFF}|date added|sending user|sent by|client contact|job contact|id",
        },
    ),
    Fingerprint(
        SourceFormat.BULLHORN,
        (
            "id|date added|last note",
            "last note|owner|status",
            "employment preference|owner",
            "id|name|status|owner|date added",
            "id|first name|last name|status|owner|date added",
        ),
        {
            **_PERSON,
            Field.TITLE: "title|occupation|current title|job title",
            Field.PHONE: "mobile phone|primary phone|other phone|phone",
            Field.PHONE_WORK: "work phone|direct phone|business phone",
            Field.PHONE_PRIVATE: "home phone",
            Field.EMAIL: "email|email 1|email 2|email 3|other email|work email",
            Field.NOTES: "general comments|comments|notes",
            None: f"""
                {_STAFF}|status|date added|last note|last note action|id|skills|employment preference|type""",
        },
        source_id="id",
    ),
    Fingerprint(
        SourceFormat.OPENCATS,
        ("first name|last name|key skills", "key skills|owner|modified"),
        {
            **_PERSON,
            Field.EMAIL: "e mail|e mail 1|e mail 2|2nd e mail|email|email 1|email 2",
            Field.PHONE: "cell phone|phone cell",
            Field.PHONE_PRIVATE: "home phone|phone home",
            Field.PHONE_WORK: "work phone|phone work",
            # "Company" beside a job order is the client.
            Field.COMPANY: "current company|current employer|employer",
            Field.COME_BACK_ON: "date available",
            Field.NOTES: "notes|misc notes",
            None: f"""
                {_STAFF}|key skills|current pay|desired pay|can relocate|is hot|web site|best time to call""",
        },
    ),
    Fingerprint(
        SourceFormat.ZOHO_RECRUIT,
        (
            "candidate owner|candidate status",
            "candidate id|candidate owner",
            "current employer|current job title|candidate status",
            "current employer|current job title|skill set",
        ),
        {
            **_PERSON,
            Field.TITLE: "current job title",
            Field.STAGE: "candidate status|application status",
            Field.ROLE: "posting title|job opening|job opening name|associated job openings",
            Field.CLIENT: "client name|client",
            Field.EMAIL: "email|secondary email",
            Field.PHONE: "phone|mobile",
            Field.NOTES: "notes|additional info",
            None: f"""{_STAFF}|candidate stage|skill set|experience in years|highest qualification held|
                current salary|expected salary|email opt out|created time|modified time|last activity time|
                is locked|skype id|twitter|rating|updated on|associated tags""",
        },
        source_id="candidate id",
    ),
    Fingerprint(
        SourceFormat.WORKABLE,
        (
            "disqualified|stage",
            "candidate|disqualified",
            "stage|disqualification reason",
            "stage|disqualified at",
        ),
        {
            **_PERSON,
            Field.ROLE: "job|job title",
            Field.STAGE: "stage|current stage",
            Field.REASON: "disqualified|disqualification reason|disqualify reason|disqualified reason",
            Field.DECIDED_ON: "disqualified at|disqualification date|disqualified on|date disqualified",
            Field.APPLIED_ON: "applied at|applied on|date applied|application date",
            Field.LOCATION: "address|location|city",
            Field.TITLE: "current title",
            None: f"""
                {_STAFF}|sourced|domain|summary|cover letter|education|experience|hired at|disqualified by""",
        },
    ),
    Fingerprint(
        SourceFormat.TEAMTAILOR,
        (
            "reject reason|stage|sourced",
            "reject reason|rejected at|first name",
            "first name|last name|sourced|linkedin url|stage",
            "first name|last name|pitch|stage",
        ),
        {
            **_PERSON,
            **_HIRING,
            Field.ROLE: "job|job title|jobs",
            Field.REASON: "reject reason|rejection reason",
            None: f"{_STAFF}|sourced|pitch|referring site|average rating|internal|unsubscribed|connected",
        },
        source_id="candidate id",
    ),
    Fingerprint(
        SourceFormat.PERSONIO,
        (
            "recruiting channel|phase",
            "applicant id|phase",
            "application id|phase|position",
            "recruiting kanal|phase",
            "bewerbungs id|phase",
        ),
        {
            **_PERSON,
            Field.ROLE: "position|job position|job|stelle|job name",
            Field.STAGE: "phase|stage|current phase",
            Field.SOURCE: "recruiting channel|channel|recruiting kanal|kanal",
            Field.APPLIED_ON: "application date|applied on|bewerbungsdatum|applied at",
            Field.REASON: "rejection reason|reason for rejection|absagegrund",
            None: f"{_STAFF}|applicant id|bewerbungs id|gender|available from|salary expectations|category",
        },
        source_id="applicant id",
    ),
    Fingerprint(
        SourceFormat.RECRUITEE,
        ("disqualify reason", "disqualify reasons", "offers|stages", "jobs|stages|emails"),
        {
            **_PERSON,
            Field.ROLE: "offers|jobs|offer|job|job title",
            Field.STAGE: "stages|stage|pipeline stage",
            Field.REASON: "disqualify reason|disqualify reasons",
            Field.DECIDED_ON: "disqualified at|disqualify date",
            Field.URL: "links|social links|linkedin",
            None: f"{_STAFF}|cover letter|rating|followers|gdpr status|positive ratings",
        },
        source_id="candidate id",
    ),
    Fingerprint(
        SourceFormat.SMARTRECRUITERS,
        (
            "hiring process step",
            "application sub status",
            "candidate first name|candidate last name|job title|application status",
        ),
        {
            **_PERSON,
            Field.COMPANY: "current company|current employer",
            Field.ROLE: "job title|job name|job",
            Field.STAGE: "hiring process step|application sub status|current hiring step",
            Field.OUTCOME: "application status|candidate application status",
            Field.REASON: "rejection reason|reason of rejection|withdrawal reason|reason for rejection",
            Field.APPLIED_ON: "application date|applied on|application created date",
            Field.DECIDED_ON: "rejection date|rejected on",
            Field.SOURCE: "source name|source|application source",
            None: f"""
                {_STAFF}|source type|source category|job ref number|job location|recruiter name|
                hiring team""",
        },
        source_id="candidate id",
    ),
)
