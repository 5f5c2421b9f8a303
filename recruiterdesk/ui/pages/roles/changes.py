"""What the page of the roles is opened with to change one of them."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.domain.words import RoleState


@value
class RoleChange:
    """Which role shall change, and into which state: the page shows what that would do."""

    role_id: int
    state: RoleState
