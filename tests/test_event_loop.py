"""The watch of the event loop measures what holds it, and nothing else."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer

from tests.event_loop import LONGEST, LoopWatch, least_held


def busy(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_the_longest_gap_is_what_held_the_loop(qtbot):
    with LoopWatch() as watch:
        QTimer.singleShot(0, lambda: busy(0.03))
        QTimer.singleShot(10, lambda: busy(0.01))
        qtbot.wait(60)
    assert 0.03 <= watch.longest < 0.06


def test_a_loop_that_only_waits_is_free(qtbot):
    with LoopWatch() as watch:
        qtbot.wait(80)
    assert watch.longest < 0.02
    assert watch.longest_on_the_wall >= watch.longest


def test_what_holds_the_loop_each_time_is_told_and_what_held_it_once_is_not():
    goes = iter([{"a": 0.09, "b": 0.06}, {"a": 0.08, "b": 0.01}, {"a": 0.07, "b": 0.02}])
    assert least_held(lambda: next(goes)) == {"a": 0.07, "b": 0.01}


def test_where_nothing_holds_the_loop_one_go_is_enough():
    goes = iter([{"a": LONGEST}])
    assert least_held(lambda: next(goes)) == {"a": LONGEST}
