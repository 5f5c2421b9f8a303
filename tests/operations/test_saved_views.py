"""Searches are kept under names, in an order, with their counts; each change is one step."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.people_question import Trouble
from recruiterdesk.operations.saved_views import delete_view, order_view, rename_view, reword_view, save_view
from recruiterdesk.operations.stages import merge_stages
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.saved_views import saved_views, view_counts
from tests.desks import add_candidate, leads_back_and_forth, refused


def names(desk: Desk) -> list[str]:
    return [view.name for view in saved_views(desk)]


@pytest.fixture
def three(desk: Desk) -> list[int]:
    return [save_view(desk, name, f"city:{name}") for name in ("Berlin", "Madrid", "Pune")]


def test_a_view_is_saved_below_the_others(desk: Desk, three: list[int]) -> None:
    leads_back_and_forth(desk, lambda: save_view(desk, "  To   call ", " waiting:>5 "))
    assert names(desk) == ["Berlin", "Madrid", "Pune", "To call"]
    assert saved_views(desk)[-1].words == "waiting:>5"


@pytest.mark.parametrize(
    ("name", "words", "key"),
    [
        (" ", "ana", "view.name_needed"),
        ("a" * 41, "ana", "view.name_too_long"),
        ("BERLIN", "ana", "view.name_taken"),
        ("Ana", " ", "view.no_words"),
    ],
)
def test_a_view_needs_a_name_of_its_own_and_words(
    desk: Desk, three: list[int], name: str, words: str, key: str
) -> None:
    assert refused(desk, lambda: save_view(desk, name, words)) == key


def test_a_view_is_renamed_and_reworded(desk: Desk, three: list[int]) -> None:
    leads_back_and_forth(desk, lambda: rename_view(desk, three[0], "berlin"))
    leads_back_and_forth(desk, lambda: reword_view(desk, three[0], "city:berlin is:active"))
    assert (saved_views(desk)[0].name, saved_views(desk)[0].words) == ("berlin", "city:berlin is:active")
    assert refused(desk, lambda: rename_view(desk, three[0], "Pune")) == "view.name_taken"
    assert refused(desk, lambda: reword_view(desk, three[0], "")) == "view.no_words"


@pytest.mark.parametrize(
    ("which", "steps", "order"),
    [
        (0, 1, ["Madrid", "Berlin", "Pune"]),
        (2, -1, ["Berlin", "Pune", "Madrid"]),
        (0, 99, ["Madrid", "Pune", "Berlin"]),
        (2, -99, ["Pune", "Berlin", "Madrid"]),
    ],
)
def test_views_stand_as_the_user_orders_them(
    desk: Desk, three: list[int], which: int, steps: int, order: list[str]
) -> None:
    leads_back_and_forth(desk, lambda: order_view(desk, three[which], steps))
    assert names(desk) == order


def test_a_deleted_view_is_gone_for_all_that_comes_after(desk: Desk, three: list[int]) -> None:
    leads_back_and_forth(desk, lambda: delete_view(desk, three[1]))
    assert names(desk) == ["Berlin", "Pune"]
    for act in (
        lambda: delete_view(desk, three[1]),
        lambda: order_view(desk, three[1], 1),
        lambda: rename_view(desk, three[1], "x"),
        lambda: reword_view(desk, three[1], "x"),
    ):
        assert refused(desk, act) == "record.gone"


def test_each_view_tells_how_many_it_holds(desk: Desk) -> None:
    add_candidate(desk, "Ana Ruiz")
    held = [
        save_view(desk, "Words", "ana"),
        save_view(desk, "Filters", "is:candidate"),
        save_view(desk, "None", "zzz"),
    ]
    assert view_counts(desk) == dict(zip(held, (1, 1, 0), strict=True))


def test_a_view_on_a_stage_that_is_gone_says_so_and_counts_nobody(desk: Desk) -> None:
    add_candidate(desk, "Ana Ruiz")
    view = save_view(desk, "Finals", "stage:final city:berlin")
    assert view_counts(desk) == {view: 0}
    merge_stages(desk, "final", "interviewing")
    assert [(each.trouble, each.value) for each in saved_views(desk)[0].troubles] == [
        (Trouble.UNKNOWN_VALUE, "final")
    ]
    assert view_counts(desk) == {}
