"""What is chosen lasts by id, whatever becomes of the list, and nobody is chosen who was not."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.models.chosen import Chosen


@pytest.fixture
def chosen(qapp):
    return Chosen()


def test_single_ones_stand_in_the_order_of_the_list(chosen):
    chosen.toggle(3)
    chosen.toggle(1)
    chosen.toggle(2)
    chosen.toggle(2)
    assert (chosen.count(), chosen.ids((5, 3, 2, 1))) == (2, (3, 1))
    assert (chosen.holds(3), chosen.holds(2)) == (True, False)
    assert chosen.ids_in_any_order() == (1, 3)


def test_all_but_some(chosen):
    chosen.choose_all((5, 3, 2, 1))
    chosen.toggle(3)
    chosen.toggle(1)
    chosen.toggle(1)
    assert (chosen.count(), chosen.ids(())) == (3, (5, 2, 1))
    chosen.add((3,))
    assert chosen.ids(()) == (5, 3, 2, 1)
    assert chosen.among((3, 1)) == {3, 1}


def test_who_comes_later_is_not_chosen(chosen):
    chosen.choose_all((5, 3, 2))
    chosen.toggle(2)
    chosen.keep_among((9, 5, 2))
    assert (chosen.ids((9, 5, 2)), chosen.holds(9)) == ((5,), False)


def test_who_is_gone_is_chosen_no_longer(chosen):
    chosen.add((1, 2, 3))
    chosen.keep_among((2, 3, 4))
    assert chosen.count() == 2


def test_the_same_list_read_anew_stays_all_chosen(chosen):
    chosen.choose_all(tuple(range(1000)))
    chosen.keep_among(tuple(range(1000)))
    assert chosen.count() == 1000


def test_only_a_change_is_told(qtbot, chosen):
    with qtbot.assertNotEmitted(chosen.changed):
        chosen.clear()
        chosen.keep_among((1,))
    with qtbot.waitSignal(chosen.changed):
        chosen.add((1,))
    with qtbot.waitSignal(chosen.changed):
        chosen.clear()
