"""What a heading says of all rows below it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """What a heading says of all rows below it, "" for what it does not say."""

    role: str = ""
    client: str = ""
    stage: str = ""

    def or_else(self, other: Section) -> Section:
        """Return what this says, and what another says beside it; this where the other says nothing."""
        if other == NO_SECTION:
            return self
        return Section(self.role or other.role, self.client or other.client, self.stage or other.stage)

    def under(self, above: Section) -> Section:
        """Return what holds below a heading that says only a stage: the job and client stay as they were."""
        if not self.stage or self.role or self.client:
            return self
        return Section(above.role, above.client, self.stage)

    def beside(self, before: Section) -> Section:
        """Return what holds below two headings in a row, of which one says the job, one its client."""
        said = {bool(each.role): each for each in (self, before) if bool(each.role) != bool(each.client)}
        return self.or_else(before) if len(said) > 1 else self


NO_SECTION = Section()
"""No heading stands above."""
