"""What is said about one row while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from recruiterdesk.spreadsheets.found import PlanWarning


@dataclass(slots=True)
class Remarks:
    """What is said about one row while it is read: warnings, and cells that are kept as they are."""

    row: int
    warnings: list[PlanWarning] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)

    def warn(self, code: str, **values: str) -> None:
        """Add a warning about this row."""
        self.warnings.append(PlanWarning(self.row, code, tuple(values.items())))
