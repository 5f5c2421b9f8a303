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

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Let a coroutine run; an error that it does not handle is told on standard error."""
        if not self._thread.is_alive():
            self._thread.start()
        asyncio.run_coroutine_threadsafe(work, self._loop).add_done_callback(_tell_error)

    def end(self, last: Coroutine[Any, Any, None], patience_seconds: float) -> None:
        """Let a last coroutine run, for so long at most, and end the thread."""
        if not self._thread.is_alive():
            last.close()
            self._loop.close()
            return
        ending = asyncio.run_coroutine_threadsafe(last, self._loop)
        concurrent.futures.wait([ending], patience_seconds)
        asyncio.run_coroutine_threadsafe(_cancel_the_others(), self._loop)
        self._loop.call_soon_threadsafe(self._loop.call_soon, self._loop.stop)
        self._thread.join(patience_seconds)
        if not self._thread.is_alive():
            self._loop.close()


async def _cancel_the_others() -> None:
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()


def _tell_error(future: concurrent.futures.Future[None]) -> None:
    if not future.cancelled():
        future.result()
