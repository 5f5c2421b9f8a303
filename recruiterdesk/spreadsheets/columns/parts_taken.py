"""What people are in a meeting, at an event or in a program ("Role: Attendee"), which is no job."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.application_names import HELD_OR_APPLIED
from recruiterdesk.spreadsheets.columns.header_words import listed

_ATTENDING = listed(
    """
    attendee|participant|panelist|guest|member|viewer|teilnehmer|teilnehmerin|gast|mitglied|participante|
    invite|asistente|invitado|miembro|partecipante|ospite|deelnemer|uczestnik|deltagare|deltager|deltaker|
    ucastnik
    """
)
# Alone they may as well be jobs.
_LEADING = listed(
    """
    organizer|organiser|co organizer|host|co host|presenter|speaker|moderator|admin|administrator|editor|
    owner|user|organisator|organisatorin|mitorganisator|referent|referentin|organisateur|coorganisateur|
    presentateur|organizador|organizadora|moderador|organizzatore|relatore|presentator|organizator|
    prezenter|arrangor|poradatel
    """
)


def are_parts_taken(name: str, values: Sequence[str]) -> bool:
    """Tell whether a column of roles says only what people are there.

    Args:
        name: what the column is called, plain.
        values: its cells.
    """
    if name not in HELD_OR_APPLIED:
        return False
    said = {fold(value).replace("-", " ") for value in values}
    return not said.isdisjoint(_ATTENDING) and said <= _ATTENDING | _LEADING
