"""Duplicates of the FEBRL sets are found as well as splink finds them, in under a fifth of its time."""

from __future__ import annotations

import importlib.util
import logging
import time
from typing import Any

import pytest

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.matching.linkage import linked_pairs
from recruiterdesk.spreadsheets.matching.linkage_table import linkage_table
from tests.spreadsheets.febrl import SETS, Pairs, f1_score, febrl, pairs_within, true_pairs
from tests.spreadsheets.tables import no_pause

PROMISED_F1 = {1: 0.997, 2: 0.994, 3: 0.992}
PROMISED_SHARE = 0.2
# Given name, surname, day of birth and the like: what splink is told to compare, by how it is compared best.
NAMES, NUMBERS, TEXTS = (
    ("given_name", "surname"),
    ("date_of_birth", "soc_sec_id", "postcode"),
    ("address_1", "suburb"),
)


def ours(rows: list[list[str]]) -> Pairs:
    header, *records = rows
    names = [(fold(record[1]), fold(record[2])) for record in records]
    columns = {
        name: [fold(record[at]) for record in records] for at, name in enumerate(header) if at not in {1, 2}
    }
    table = linkage_table(names, columns)
    assert table is not None
    leader = list(range(len(records)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for pair in linked_pairs(table, no_pause):
        leader[find(pair.later)] = find(pair.earlier)
    groups: dict[int, list[str]] = {}
    for at, record in enumerate(records):
        groups.setdefault(find(at), []).append(record[0])
    return pairs_within(groups.values())


def splinks(rows: list[list[str]]) -> Pairs:
    splink: Any = importlib.import_module("splink")
    library: Any = importlib.import_module("splink.comparison_library")
    database: Any = importlib.import_module("splink.internals.duckdb.database_api").DuckDBAPI()
    pandas: Any = importlib.import_module("pandas")
    block_on = splink.block_on
    settings = splink.SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="rec_id",
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"),
            block_on("date_of_birth"),
            block_on("given_name", "surname"),
            block_on("surname", "postcode"),
            block_on("address_1", "suburb"),
            block_on("given_name", "postcode"),
        ],
        comparisons=[
            *(library.NameComparison(name) for name in NAMES),
            *(library.LevenshteinAtThresholds(name, [1, 2]) for name in NUMBERS),
            *(library.JaroWinklerAtThresholds(name, [0.9, 0.7]) for name in TEXTS),
            library.ExactMatch("street_number"),
        ],
    )
    frame = pandas.DataFrame(rows[1:], columns=rows[0]).replace("", None)
    linker = splink.Linker(database.register(frame), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("soc_sec_id")], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for name in ("soc_sec_id", "date_of_birth"):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(name))
    predicted = linker.inference.predict(threshold_match_probability=0.5)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, 0.9
    ).as_pandas_dataframe()
    return pairs_within(list(group) for _, group in clusters.groupby("cluster_id")["rec_id"])


def measured(work: Any, rows: list[list[str]]) -> tuple[float, float]:
    """Return F1 and seconds of the processor."""
    began = time.process_time()
    found = work(rows)
    return f1_score(found, true_pairs(rows)), time.process_time() - began


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("number", SETS)
def bench_duplicates_of_febrl(number: int) -> None:
    rows = febrl(number)
    f1, seconds = measured(ours, rows)
    print(f"\nFEBRL {number}: F1 {f1:.4f} in {seconds:.2f} s")
    assert f1 >= PROMISED_F1[number]
    if importlib.util.find_spec("splink") is None:
        print("splink is not installed: no comparison")
        return
    logging.disable(logging.CRITICAL)
    try:
        others_f1, others = measured(splinks, rows)
    finally:
        logging.disable(logging.NOTSET)
    print(f"splink: F1 {others_f1:.4f} in {others:.2f} s; ours takes {seconds / others:.2f} of it")
    assert seconds <= others * PROMISED_SHARE
