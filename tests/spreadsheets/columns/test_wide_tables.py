"""Tables of very many columns."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from tests.spreadsheets.tables import plan_of


def test_no_column_asks_all_others_for_each_meaning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[int] = Counter()
    of = ColumnDraft.of

    def counted(draft: ColumnDraft, *fields: object) -> list[int]:
        asked[len(draft.fields)] += 1
        return of(draft, *fields)  # type: ignore[arg-type] - fields, handed on as they came

    monkeypatch.setattr(ColumnDraft, "of", counted)
    for width in (50, 200):
        names = ",".join(f"Col {place}" for place in range(width - 2))
        rows = "".join(
            f"{name},+34 600 000 001{',7' * (width - 2)}\n" for name in ("Ana Ruiz", "Bo Li", "Cy Fox")
        )
        plan_of(tmp_path, f"Name,Phone,{names}\n{rows}")
    assert 0 < asked[200] == asked[50]
