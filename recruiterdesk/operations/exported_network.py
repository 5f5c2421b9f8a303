"""What is known of a contact, and what a candidate wants next, as cells of a table."""

from __future__ import annotations

from recruiterdesk.operations.network import ProfileDetails, profile_details, wish_details
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.storage.queries.exported_people import ExportedPerson

_BETWEEN = "; "
_YES_NO = {True: "yes", False: "no"}


def network_cells(exported: ExportedPerson) -> dict[Field, str]:
    """Return these cells by the meaning of their columns; firms stand in one cell."""
    profile, wish = profile_details(exported.profile), wish_details(exported.person.wish, exported.wish)
    return {
        Field.IN_NETWORK: _in_network(exported, profile),
        Field.FUNCTION: profile.function,
        Field.INDUSTRY: profile.industry,
        Field.SENIORITY: profile.seniority,
        Field.CAN_HELP_WITH: profile.can_help_with,
        Field.HOW_WE_KNOW: profile.how_we_know,
        Field.WISH: wish.words,
        Field.WISH_FUNCTION: wish.function,
        Field.WISH_INDUSTRY: wish.industry,
        Field.WISH_PLACE: wish.place,
        Field.WISH_SENIORITY: wish.seniority,
        Field.EXCLUDED_FIRMS: _BETWEEN.join(wish.excluded_firms),
    }


def _in_network(exported: ExportedPerson, profile: ProfileDetails) -> str:
    """Say whether somebody is a contact where the row would be taken otherwise."""
    is_contact = exported.person.is_contact
    is_taken_for_one = not exported.applications or bool(profile.can_help_with)
    return "" if is_contact is is_taken_for_one else _YES_NO[is_contact]
