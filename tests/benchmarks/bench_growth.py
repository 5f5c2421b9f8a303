"""What things cost as a desk grows ten times, and ten times again: the table of docs/performance.md.

Times are of this process's processor. The exponent is by which power of the size the cost grows: 0 is not at
all, 1 is as the desk does.
"""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from recruiterdesk.domain.words import AttemptOutcome, CallKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import people_in_list
from recruiterdesk.storage.queries.people_ids import everybody_by_name, list_people_at_once
from recruiterdesk.storage.queries.people_search import PeopleSearch
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, SortBy
from recruiterdesk.storage.queries.queue_order import QueuePart, queue_outline
from recruiterdesk.ui.pages.pipeline.reading import Wanted, read_pipeline
from tests.benchmarks.bench_queue import page_from, timed
from tests.benchmarks.large_desk import CAREER, HUNDREDTH, TENTH, large_desk, open_large
from tests.benchmarks.made_work import DeskSize

SIZES = (HUNDREDTH, TENTH, CAREER)
OFTEN, SELDOM, TAGGED = 60, 5, 10_000
SHOWN, FOUND = 30, 200
GROWS_AT_MOST = {
    "search, 1 to 8 letters": 0.5, "a page of the queue": 0.5, "recording an outcome": 0.5,
    "opening a person": 0.5, "the board, first cards": 0.7, "sorting the pipeline, first page": 1.1,
    "sorting the pipeline, whole": 1.3, "a tag for 10,000 people": 0.7,
    "everybody by name, beside the window": 1.2,
}  # fmt: skip
"""The power of the size that a cost must not go beyond."""


@contextmanager
def opened(size: DeskSize) -> Iterator[Desk]:
    desk = open_large(large_desk(size))
    yield desk
    desk.close()


def typical(acts: list[Callable[[], object]]) -> float:
    """Return the median cost in milliseconds, after the first act."""
    acts[0]()
    return statistics.median(timed(acts).processor) * 1000


def costs_of(desk: Desk, size: DeskSize) -> dict[str, float]:
    """Return what each thing costs on the desk, in milliseconds."""
    chosen = random.Random(11)
    people = [chosen.randrange(1, size.people) for _ in range(OFTEN)]
    names = [person_page(desk, one).person.full_name for one in people[:20]]
    PeopleSearch(desk).warm_up()
    by_stage = PipelineOrder(SortBy.STAGE, descending=True)
    board, table = Wanted(as_board=True), Wanted(order=by_stage)
    return {
        "search, 1 to 8 letters": typical(
            [lambda text=name[:length]: search(desk, text) for name in names for length in range(1, 9)]
        ),
        "a page of the queue": typical([lambda: page_from(desk)] * OFTEN),
        "recording an outcome": outcome_cost(desk, chosen),
        "opening a person": typical([lambda one=one: person_page(desk, one) for one in people]),
        "the board, first cards": typical([lambda: read_pipeline(desk, board, only_first=True)] * SELDOM),
        "sorting the pipeline, first page": typical(
            [lambda: read_pipeline(desk, table, only_first=True)] * SELDOM
        ),
        "sorting the pipeline, whole": typical(
            [lambda: read_pipeline(desk, table, only_first=False)] * SELDOM
        ),
        "a tag for 10,000 people": tagging_cost(desk),
        "everybody by name, beside the window": typical([lambda: everybody_by_name(desk)] * SELDOM),
    }


def search(desk: Desk, text: str) -> None:
    people_in_list(desk, list_people_at_once(desk, text, FOUND).ids[:SHOWN])


def outcome_cost(desk: Desk, chosen: random.Random) -> float:
    waiting = queue_outline(desk, QueuePart(kinds=frozenset({CallKind.CLOSURE})))
    people = [one.person_id for one in chosen.sample(waiting, OFTEN + 1)]
    no_answer = Reached(AttemptOutcome.NO_ANSWER)
    record_attempt(desk, people.pop(), no_answer)
    took = timed([lambda one=one: record_attempt(desk, one, no_answer) for one in people]).processor
    for _ in range(OFTEN + 1):
        desk.undo()
    return statistics.median(took) * 1000


def tagging_cost(desk: Desk) -> float:
    people = ManyPeople(tuple(everybody_by_name(desk)[:TAGGED]))
    took = []
    for _ in range(3):
        took += timed([lambda: add_tag(desk, people, "growth")]).processor
        desk.undo()
    return statistics.median(took) * 1000


def bench_what_things_cost_as_the_desk_grows():
    costs: dict[DeskSize, dict[str, float]] = {}
    for size in SIZES:
        with opened(size) as desk:
            costs[size] = costs_of(desk, size)
    exponents = {name: exponent_of(name, costs) for name in GROWS_AT_MOST}
    print("\n| milliseconds | 10,000 people | 100,000 | 1,000,000 | exponent |\n|---|---|---|---|---|")
    for name, exponent in exponents.items():
        figures = " | ".join(f"{costs[size][name]:.3g}" for size in SIZES)
        print(f"| {name} | {figures} | {exponent:.2f} |")
    assert [name for name, most in GROWS_AT_MOST.items() if exponents[name] > most] == []


def exponent_of(name: str, costs: Mapping[DeskSize, Mapping[str, float]]) -> float:
    first, last = SIZES[0], SIZES[-1]
    return math.log(costs[last][name] / costs[first][name]) / math.log(last.people / first.people)
