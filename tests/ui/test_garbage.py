"""Where garbage is collected: never in the thread that happens to make an object."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.memory import MANY
from recruiterdesk.ui.garbage import LOOKS_BETWEEN_WHOLE_ONES, GarbageRounds
from recruiterdesk.ui.workers import Work


class _Knot(QObject):
    """Only the collector can end it."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture
def rounds(qapp):
    made = GarbageRounds(qapp)
    yield made
    made.stop()
    made.deleteLater()


def make_many():
    return [[] for _ in range(5000)]


def test_a_thread_that_makes_much_ends_nothing_of_the_window(qtbot, rounds):
    ended: list[threading.Thread] = []
    _Knot(ended)
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert ended == []
    kept = make_many()
    for _ in range(200):
        rounds.look()
        kept += make_many()
    assert ended == [threading.main_thread()]


def test_what_was_made_by_the_ten_thousands_is_not_looked_through(rounds):
    looks: list[str] = []
    gc.callbacks.append(lambda phase, _info: looks.append(phase))
    try:
        kept = [[] for _ in range(MANY + 1000)]
        rounds.look()
        assert looks == []
        assert gc.get_count()[0] < MANY
        assert len(kept) > MANY
    finally:
        gc.callbacks.pop()
        gc.unfreeze()


def test_nothing_is_looked_through_while_work_goes_on_beside(qtbot, rounds):
    ended: list[threading.Thread] = []
    may_end = threading.Event()
    work = Work(lambda _reins: may_end.wait())
    work.start()
    _Knot(ended)
    kept = make_many()
    for _ in range(200):
        rounds.look()
        kept += make_many()
    assert ended == []
    with qtbot.waitSignal(work.destroyed):
        may_end.set()
    rounds.look()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_what_small_work_leaves_behind_is_looked_through_like_all_else(qtbot, rounds):
    ended: list[threading.Thread] = []
    work = Work(lambda _reins: _Knot(ended))
    with qtbot.waitSignal(work.destroyed):
        work.start()
    kept = make_many()
    for _ in range(200):
        rounds.look()
        kept += make_many()
    assert ended == [threading.main_thread()]


def old_knot(rounds, ended):
    """Make a knot that is bound to the window until it has lived through several looks."""
    bound = [_Knot(ended)]
    for _ in range(2 * gc.get_threshold()[1] + 2):
        kept = make_many()
        rounds.look()
        del kept
    return bound


def test_everything_is_looked_through_only_while_the_user_is_elsewhere(qtbot, rounds):
    shown = QWidget()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    ended: list[threading.Thread] = []
    bound = old_knot(rounds, ended)
    bound.clear()
    for _ in range(2 * LOOKS_BETWEEN_WHOLE_ONES):
        rounds.look()
    assert ended == []
    shown.hide()
    rounds.look()
    assert ended == [threading.main_thread()]


def test_python_collects_again_afterwards(qapp):
    rounds = GarbageRounds(qapp)
    assert not gc.isenabled()
    rounds.stop()
    assert gc.isenabled()
