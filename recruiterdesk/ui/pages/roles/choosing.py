"""What becomes of the recruiter's choices by one more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import HearBy
from recruiterdesk.ui.pages.roles.plan_people import HIRED, KNEW


def with_choice(choices: Choices, applications: Sequence[int], choice: str) -> Choices:
    """Return the choices with one for these applications; "knew" and "hired" chosen again are taken back."""
    chosen = frozenset(applications)
    hired = None if choices.hired in chosen else choices.hired
    knew = choices.knew - chosen
    if choice == KNEW:
        return replace(choices, knew=knew | (chosen - choices.knew), hired=hired)
    if choice == HIRED:
        (one,) = applications
        return replace(choices, knew=knew, hired=None if choices.hired == one else one)
    ways = {**choices.ways, **dict.fromkeys(applications, HearBy(choice))}
    return replace(choices, ways=ways, knew=knew, hired=hired)
