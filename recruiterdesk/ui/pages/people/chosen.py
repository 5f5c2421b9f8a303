"""What the page is opened with: some people by themselves, as those of one import, or a saved view."""

from __future__ import annotations

from recruiterdesk.core.values import value


@value
class ChosenPeople:
    """Their ids in order, and in words who they are: "new from contacts.csv"."""

    ids: tuple[int, ...]
    words: str


@value
class OpenedView:
    """A saved view: its id, its name, and the words that it finds people by."""

    id: int
    name: str
    words: str
