"""What the program knows of a desk that it has shut, to go on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recruiterdesk.core.values import value
from recruiterdesk.ui.start import Back

if TYPE_CHECKING:
    from recruiterdesk.core.clock import Clock
    from recruiterdesk.reminders.while_locked import DueAhead
    from recruiterdesk.storage.desk import DeskKey
    from recruiterdesk.ui.locking.leaving import KeyChange


@value
class LockedSince:
    """What is known of a desk that was open before: what is due, and its clock."""

    ahead: DueAhead
    clock: Clock


@value
class Left:
    """Where the user was, what rings meanwhile, and what the key is to become; a locked desk keeps no key."""

    back: Back
    since: LockedSince | None = None
    is_hidden: bool = False
    key: DeskKey | None = None
    change: KeyChange | None = None
