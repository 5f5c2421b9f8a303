"""What Icelandic tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

ICELANDIC: dict[Field, str] = {
    Field.FULL_NAME: "nafn|fullt nafn|umsækjandi|nafn umsækjanda|tengiliður",
    Field.GIVEN: "fornafn|eiginnafn|skírnarnafn",
    Field.MIDDLE: "millinafn",
    Field.FAMILY: "eftirnafn|kenninafn|föðurnafn",
    Field.EMAIL: "netfang|tölvupóstur|tölvupóstfang",
    Field.PHONE: "sími|símanúmer|farsími|gsm|gsm sími|farsímanúmer",
    Field.PHONE_WORK: "vinnusími|sími vinna",
    Field.PHONE_PRIVATE: "heimasími",
    Field.COMPANY: "fyrirtæki|vinnustaður|vinnuveitandi|núverandi vinnuveitandi",
    Field.TITLE: "starfsheiti|starfstitill|núverandi starf",
    Field.LOCATION: "staður|borg|bær|búseta|sveitarfélag",
    Field.COUNTRY: "land",
    Field.ROLE: "starf|laust starf|sótt um",
    Field.CLIENT: "viðskiptavinur",
    Field.STAGE: "þrep|stig",
    Field.OUTCOME: "niðurstaða|ákvörðun",
    Field.LAST_CONTACT: "síðast haft samband|síðasta samtal",
    Field.NOTES: "athugasemdir|athugasemd|minnispunktar",
}
