"""Some people to be listed by themselves, as those of one import."""

from __future__ import annotations

from recruiterdesk.core.values import value


@value
class ChosenPeople:
    """Their ids in order, and in words who they are: "new from contacts.csv"."""

    ids: tuple[int, ...]
    words: str
