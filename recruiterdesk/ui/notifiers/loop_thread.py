"""An asyncio loop on a thread of its own, for libraries that wait for other programs."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Coroutine
from typing import Any


class LoopThread:
    """Begins with the first work; what its coroutines find out goes back by Qt's signals."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name=name, daemon=True)
        self._is_over = False

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Let a coroutine run; an error that it does not handle is told on standard error.

        Nothing happens once the end has begun.
        """
        if self._is_over:
            work.close()
            return
        if not self._thread.is_alive():
            self._thread.start()
        asyncio.run_coroutine_threadsafe(work, self._loop).add_done_callback(_tell_error)

    def end(self, last: Coroutine[Any, Any, None], patience_seconds: float) -> None:
        """Let a last coroutine run, for so long at most, stop what still runs, and end the thread."""
        self._is_over = True
        if not self._thread.is_alive():
            last.close()
            self._loop.close()
            return
        for ending in (last, _cancel_the_others()):
            under_way = asyncio.run_coroutine_threadsafe(ending, self._loop)
            concurrent.futures.wait([under_way], patience_seconds)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(patience_seconds)
        if not self._thread.is_alive():
            self._loop.close()


async def _cancel_the_others() -> None:
    """End once they have heard of it: a task may wait for another one, which hears first."""
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def _tell_error(future: concurrent.futures.Future[None]) -> None:
    if not future.cancelled():
        future.result()
