"""What is said about rows while they are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from recruiterdesk.spreadsheets.found import PlanWarning


@dataclass(slots=True)
class Remarks:
    """What is said about the rows while they are read, one after the other.

    `warnings` are those of all rows so far, `kept` the cells of this row that are kept as they are.
    """

    row: int = 0
    warnings: list[PlanWarning] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)

    def begin(self, row: int) -> None:
        """Speak of this row from now on."""
        self.row = row
        self.kept.clear()

    def warn(self, code: str, **values: str) -> None:
        """Add a warning about this row."""
        self.warnings.append(PlanWarning(self.row, code, tuple(values.items())))
