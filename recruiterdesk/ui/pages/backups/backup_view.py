"""What a backup says of itself, in words."""

from __future__ import annotations

from recruiterdesk.core.values import value


@value
class BackupView:
    """What is known of a backup without opening it, in words.

    Args:
        title: when it was made, or what its file is called.
        inside: how many people are in it, or why that can't be said.
        why: it was made.
        where: the folder, where it is not the desk's own.
        is_readable: whether it can be tried to restore it.
    """

    title: str
    inside: str
    why: str
    where: str
    is_readable: bool = True
