"""Systems that keep customers and contacts: HubSpot, Salesforce, Odoo, Xero, Pipedrive, Apollo."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import Fingerprint, SourceFormat
from recruiterdesk.spreadsheets.fields import Field

_ODOO: dict[Field | None, str] = {
    Field.FULL_NAME: "name",
    Field.EMAIL: "email",
    Field.PHONE: "phone|mobile",
    Field.COMPANY: "parent id|parent id name|parent name|commercial company name|related company",
    Field.TITLE: "function|job position",
    Field.LOCATION: "city",
    Field.COUNTRY: "country id|country id name|country id code|country",
    Field.NOTES: "comment|notes",
    None: """
        id|is company|is a company|company type|company id|company id id|parent id id|ref|lang|vat|
        type|user id|salesperson|title id|country id id|display name|complete name""",
}

CUSTOMER_SYSTEMS = (
    Fingerprint(
        SourceFormat.HUBSPOT,
        (
            "record id|contact owner",
            "record id|lifecycle stage",
            "record id contact|first name",
            "first name|last name|contact owner|lifecycle stage",
            "first name|last name|lead status|contact owner",
        ),
        {
            Field.GIVEN: "first name",
            Field.FAMILY: "last name",
            Field.EMAIL: "email|additional email addresses|work email",
            Field.PHONE: "phone number|mobile phone number|whatsapp phone number",
            Field.COMPANY: "company name|associated company|primary associated company",
            Field.TITLE: "job title",
            Field.LOCATION: "city",
            Field.COUNTRY: "country region",
            Field.LAST_CONTACT: "last contacted",
            Field.NOTES: "notes|message",
            None: """
                record id|record id contact|contact owner|lifecycle stage|lead status|create date|
                last activity date|last modified date|contact type|associated deal|associated deal ids|
                associated company ids|associated contact|marketing contact status|original source|
                original traffic source|latest traffic source|last activity|
                next activity date|email domain|became a lead date|time zone""",
        },
        source_id="record id",
    ),
    Fingerprint(
        SourceFormat.SALESFORCE,
        (
            "id|account id|first name|last name",
            "first name|last name|owner email",
            "salutation|first name|last name|account name|title",
            "first name|last name|account name|mailing city",
            "contact id|first name|last name|account name",
            "contact owner|first name|last name|account name",
        ),
        {
            Field.SALUTATION: "salutation",
            Field.FULL_NAME: "name",
            Field.GIVEN: "first name",
            Field.FAMILY: "last name",
            Field.EMAIL: "email",
            Field.PHONE: "phone|mobile|mobile phone|other phone",
            Field.PHONE_PRIVATE: "home phone",
            Field.COMPANY: "account name",
            Field.TITLE: "title",
            Field.LOCATION: "mailing city",
            Field.COUNTRY: "mailing country",
            Field.SOURCE: "lead source",
            None: """
                id|contact id|account id|owner id|owner email|owner name|contact owner|contact owner alias|
                reports to|assistant|asst phone|assistant name|last activity|last modified date|created date|
                department|fax|mailing state|mailing street|mailing postal code|is deleted""",
        },
    ),
    Fingerprint(
        SourceFormat.ODOO,
        ("name|is company|function", "name|is a company|job position", "name|parent id id|function"),
        {Field.HONORIFIC: "title", **_ODOO},
    ),
    # Where no column has their job, somebody's own table may call it "Title".
    Fingerprint(
        SourceFormat.ODOO,
        ("name|is company", "name|is a company", "name|parent id id|country id id"),
        _ODOO,
    ),
    # A contact there is an account; its first person stands beside it, and "PO" is where mail goes.
    Fingerprint(
        SourceFormat.XERO,
        ("contact name|account number|email address|first name|last name",),
        {
            Field.COMPANY: "contact name",
            Field.GIVEN: "first name",
            Field.FAMILY: "last name",
            Field.EMAIL: "email address",
            Field.PHONE: "phone number|mobile number|ddi number",
            Field.LOCATION: "pocity|po city",
            Field.COUNTRY: "pocountry|po country",
            None: "account number|legal name|fax number|sacity|sacountry|sa city|sa country",
        },
        source_id="account number",
    ),
    # A deal may be a sale: that one was lost says of nobody that they were declined.
    Fingerprint(
        SourceFormat.PIPEDRIVE,
        ("deal title|deal contact person",),
        {
            Field.FULL_NAME: "deal contact person",
            Field.COMPANY: "deal organization",
            None: """
                deal id|deal title|deal value|deal pipeline|deal stage|deal status|deal label|deal owner|
                deal creator|deal deal created|deal deal closed on|deal won time|deal lost time|
                deal lost reason|deal expected close date|deal next activity date|deal last activity date""",
        },
    ),
    # How far a series of mails got is no stage of an application.
    Fingerprint(
        SourceFormat.APOLLO,
        ("first name|last name|email status|person linkedin url",),
        {None: "stage|email status|lists|replied|demoed"},
        source_id="apollo contact id",
    ),
)
