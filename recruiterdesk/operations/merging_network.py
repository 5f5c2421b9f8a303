"""The profiles and wishes of two people who are one, within a transaction: no word of either is lost."""

from __future__ import annotations

from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    profile_details,
    store_profile,
    store_wish,
    wish_details,
)
from recruiterdesk.storage.writer import Writer

_PROFILE_TEXTS = ("function", "industry", "seniority", "can_help_with", "how_we_know")
_WISH_TEXTS = ("function", "industry", "place", "seniority")


def move_network(writer: Writer, kept_id: int, other_id: int) -> None:
    """Within a transaction: make the other's profile and wish the kept one's; of two texts both stand."""
    _move_profile(writer, kept_id, other_id)
    _move_wish(writer, kept_id, other_id)


def _move_profile(writer: Writer, kept_id: int, other_id: int) -> None:
    found = writer.find_among(records.NetworkProfile, "person_id", [kept_id, other_id])
    stored = {one.person_id: one for one in found}
    if other_id not in stored:
        return
    kept, other = profile_details(stored.get(kept_id)), profile_details(stored[other_id])
    days = [day for day in (kept.last_contact_on, other.last_contact_on) if day is not None]
    united = ProfileDetails(**_united(kept, other, _PROFILE_TEXTS), last_contact_on=max(days, default=None))
    writer.delete(stored[other_id])
    store_profile(writer, kept_id, united)


def _move_wish(writer: Writer, kept_id: int, other_id: int) -> None:
    found = writer.find_among(records.Wish, "person_id", [kept_id, other_id])
    stored = {one.person_id: one for one in found}
    if other_id not in stored:
        return
    kept, other = wish_details("", stored.get(kept_id)), wish_details("", stored[other_id])
    firms = (*kept.excluded_firms, *other.excluded_firms)
    writer.delete(stored[other_id])
    store_wish(writer, kept_id, WishDetails(**_united(kept, other, _WISH_TEXTS), excluded_firms=firms))


def _united(one: object, other: object, names: tuple[str, ...]) -> dict[str, Any]:
    """Return what both say under each name, once where it is the same."""
    said = {name: (getattr(one, name), getattr(other, name)) for name in names}
    return {name: "; ".join(dict.fromkeys(filter(None, both))) for name, both in said.items()}
