"""What an import says of contacts, and of what candidates want next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from recruiterdesk.domain import records
from recruiterdesk.operations.network import (
    NO_PROFILE,
    ProfileDetails,
    WishDetails,
    profile_details,
    store_profile,
    store_wish,
    wish_details,
)
from recruiterdesk.spreadsheets.fields import PROFILE_FIELDS, WISH_FIELDS, Field
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no
from recruiterdesk.storage.writer import Writer

_BETWEEN_FIRMS = re.compile(r"\s*[;\n]\s*")
_OF_WISH = {
    Field.WISH_FUNCTION: "function",
    Field.WISH_INDUSTRY: "industry",
    Field.WISH_PLACE: "place",
    Field.WISH_SENIORITY: "seniority",
}
# The day of a connection says how one knows somebody where no column does.
_SAID_BY = {Field.HOW_WE_KNOW: Field.CONNECTED_ON}


def is_in_network(record: PlannedRecord) -> bool:
    """Tell whether a new person is a contact: by the sheet's own word, else where they are no candidate."""
    if not record.network:
        return not record.is_candidate
    said = dict(record.network)
    stated = yes_or_no(said[Field.IN_NETWORK]) if Field.IN_NETWORK in said else None
    return (not record.is_candidate or Field.CAN_HELP_WITH in said) if stated is None else stated


def write_networks(writer: Writer, people: Iterable[tuple[int, Sequence[PlannedRecord]]]) -> None:
    """Within a transaction: store what the rows of new people say, in bulk."""
    profiles: list[records.NetworkProfile] = []
    wishes: list[records.Wish] = []
    for person_id, own in people:
        said: dict[Field, str] = {}
        for record in own:
            said |= dict(record.network)
        texts = {str(field): " ".join(said[field].split()) for field in PROFILE_FIELDS if field in said}
        if texts:
            profiles.append(_profile(person_id, texts))
        wish = {name: " ".join(said[field].split()) for field, name in _OF_WISH.items() if field in said}
        firms = "\n".join(_firms(said.get(Field.EXCLUDED_FIRMS, "")))
        if wish or firms:
            wishes.append(records.Wish(0, person_id, **wish, excluded_firms=firms))
    writer.insert_many(profiles)
    writer.insert_many(wishes)


def _profile(person_id: int, said: Mapping[str, str]) -> records.NetworkProfile:
    function, industry, seniority, can_help, how = (said.get(field, "") for field in PROFILE_FIELDS)
    return records.NetworkProfile(0, person_id, function, industry, seniority, can_help, how)


def update_network(writer: Writer, person_id: int, record: PlannedRecord, before: Mapping[str, str]) -> None:
    """Within a transaction: take over what a row says of somebody known, but for what was changed since.

    Args:
        writer: the transaction's writer.
        person_id: whom the row speaks of.
        record: the row.
        before: what the cells said at the last import.
    """
    said = {field: text for field, text in record.network if _is_changed(field, record)}
    if not said:
        return
    _update_profile(writer, person_id, said, before)
    _update_wish(writer, person_id, said, before)


def wish_said(record: PlannedRecord) -> str:
    """Return the words in which a row says what somebody wants next."""
    return dict(record.network).get(Field.WISH, "") if record.network else ""


def _is_changed(field: Field, record: PlannedRecord) -> bool:
    return field in record.changed or _SAID_BY.get(field, field) in record.changed


def _update_profile(
    writer: Writer, person_id: int, said: Mapping[Field, str], before: Mapping[str, str]
) -> None:
    stored = writer.find(records.NetworkProfile, person_id=person_id)
    details = profile_details(stored[0]) if stored else NO_PROFILE
    texts = {
        str(field): said[field]
        for field in PROFILE_FIELDS
        if field in said and getattr(details, field) in ("", before.get(field, ""))
    }
    now = {name: getattr(details, name) for name in ProfileDetails.__slots__}
    store_profile(writer, person_id, ProfileDetails(**{**now, **texts}))


def _update_wish(
    writer: Writer, person_id: int, said: Mapping[Field, str], before: Mapping[str, str]
) -> None:
    if not set(WISH_FIELDS) & said.keys():
        return
    stored = writer.find(records.Wish, person_id=person_id)
    details = wish_details("", stored[0] if stored else None)
    texts = {
        name: said[field]
        for field, name in _OF_WISH.items()
        if field in said and getattr(details, name) in ("", before.get(field, ""))
    }
    firms = (*details.excluded_firms, *_firms(said.get(Field.EXCLUDED_FIRMS, "")))
    now = {name: getattr(details, name) for name in _OF_WISH.values()}
    store_wish(writer, person_id, WishDetails(**{**now, **texts}, excluded_firms=firms))


def _firms(text: str) -> tuple[str, ...]:
    return tuple(filter(None, dict.fromkeys(_BETWEEN_FIRMS.split(text.strip()))))
