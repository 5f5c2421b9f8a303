"""What two people have in common, so that they may be one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LikenessReason(StrEnum):
    """Why two may be one person; what a reason speaks of is its text."""

    SAME_NAME = "same_name"
    SIMILAR_NAMES = "similar_names"
    SAME_COMPANY = "same_company"
    SAME_PLACE = "same_place"
    SAME_TITLE = "same_title"
    ONLY_A_NAME = "only_a_name"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    ONE_EMAIL_TWO_NAMES = "one_email_two_names"
    ONE_PHONE_TWO_FAMILY_NAMES = "one_phone_two_family_names"
    SAME_CELL = "same_cell"


@dataclass(frozen=True, slots=True)
class SharedTrait:
    """One thing that speaks for two being one: the company, place or title they share, the address, the cell.

    `header` names the column of a cell.
    """

    reason: LikenessReason
    text: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """Somebody who may be the same person: on the desk (`person_id`), in an earlier row, or both; and why."""

    person_id: int | None
    row: int | None
    traits: tuple[SharedTrait, ...] = ()
