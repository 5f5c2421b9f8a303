"""A call that nothing can stop is made in a thread of its own, so that nobody has to wait for its end."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread
from typing import TypeVar

from recruiterdesk.spreadsheets.files.line_reading import no_pause

_SECONDS_BETWEEN = 0.1

Result = TypeVar("Result")


def wait_for(work: Callable[[], Result], pause: Callable[[], None]) -> Result:
    """Return what work returns; where `pause` raises meanwhile, the work ends by itself, unheard.

    Args:
        work: must not change anything that others use.
        pause: is called ten times a second; where it does nothing at all, the work is done at once.

    Raises:
        BaseException: what work raises, and what pause does.
    """
    if pause is no_pause:
        return work()
    answer: Future[Result] = Future()
    Thread(target=_answer, args=(work, answer), daemon=True).start()
    while not wait([answer], _SECONDS_BETWEEN).done:
        pause()
    return answer.result()


def _answer(work: Callable[[], Result], answer: Future[Result]) -> None:
    try:
        answer.set_result(work())
    except BaseException as error:  # noqa: BLE001 - handed on to whoever waits, panics of libraries too
        answer.set_exception(error)
