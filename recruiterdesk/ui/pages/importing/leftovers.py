"""The rows that could not be imported, as a table to be mended and imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recruiterdesk.spreadsheets.planned import ImportPlan


def leftovers_csv(plan: ImportPlan, reason_of: Callable[[str], str]) -> str:
    """Return the rows as CSV: the columns of the file as they were, and behind them the reason."""
    width = max((len(row.cells) for row in plan.rejected), default=0)
    header = [column.header for column in plan.columns]
    header += [""] * (width - len(header))
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow((*header, QCoreApplication.translate("ImportPage", "Why it was not imported")))
    for row in plan.rejected:
        missing = [""] * (len(header) - len(row.cells))
        writer.writerow((*row.cells, *missing, reason_of(row.reason)))
    return out.getvalue()
