"""Real files cut, spliced, with bytes and encodings changed: never a crash, every row accounted for.

FUZZ_CASES in the environment asks for more cases than the few hundred of every run (make fuzz does so);
FUZZ_SEEDS names a folder with more files to spoil.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.messages import file_message
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import DATA, TODAY, document_of

CASES = int(os.environ.get("FUZZ_CASES", "300"))
BATCHES = max(10, CASES // 100)
SUFFIXES = {".csv", ".tsv", ".xlsx", ".xls", ".ods", ".vcf"}
SEEDS = [DATA, *map(Path, filter(None, [os.environ.get("FUZZ_SEEDS")]))]
FILES = sorted(path for folder in SEEDS for path in folder.rglob("*") if path.suffix in SUFFIXES)
ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "cp1252", "cp1250", "mac_roman", "shift_jis", "gb18030")
SIGNS = [bytes([code]) for code in b"\"'\0\r\n\t,;|\\=<\xff\xc3\x81"]


def mutated(rand: random.Random) -> bytes:
    data = bytearray(rand.choice(FILES).read_bytes()[:20_000])
    for _ in range(rand.randrange(1, 6)):
        at = rand.randrange(len(data) + 1)
        end = min(len(data), at + rand.randrange(200))
        kind = rand.randrange(6)
        if kind == 0:
            del data[at:end]
        elif kind == 1:
            data[at:at] = data[at:end] * rand.randrange(1, 4)
        elif kind == 2:
            data[at:at] = rand.choice(FILES).read_bytes()[: rand.randrange(2000)]
        elif kind == 3:
            data[at:at] = rand.choice(SIGNS) * rand.randrange(1, 4)
        elif kind == 4 and at < len(data):
            data[at] = rand.randrange(256)
        else:
            text = bytes(data).decode(rand.choice(ENCODINGS), errors="replace")
            data = bytearray(text.encode(rand.choice(ENCODINGS), errors="replace"))
    return bytes(data)


@pytest.mark.no_cover
@pytest.mark.parametrize("batch", range(BATCHES))
def test_broken_files_are_read_or_refused(tmp_path: Path, batch: int) -> None:
    path = tmp_path / "broken.csv"
    for case in range(batch, CASES, BATCHES):
        path.write_bytes(mutated(random.Random(case)))
        try:
            table = read_sheets(path)
            assert clean_csv(table) or not table.rows
            plan = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
        except FileRefused as refused:
            assert file_message(refused), case  # noqa: PT017 - most are read, some refused
            continue
        assert document_of(plan)
        counted = Counter(row.row for group in (plan.records, plan.rejected, plan.skipped) for row in group)
        if table.source.header_row:
            counted[table.source.header_row] += 1
        assert counted == Counter(range(1, max(counted) + 1)), case
