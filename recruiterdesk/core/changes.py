"""What a write changed, and who wants to know."""

from __future__ import annotations

from collections.abc import Callable

from recruiterdesk.core.values import value


@value
class Changes:
    """What one committed write touched: kinds of rows (table names) and people."""

    kinds: frozenset[str]
    people: frozenset[int]
    label_key: str = ""
    label_values: tuple[tuple[str, str], ...] = ()
    undone: bool = False


Listener = Callable[[Changes], None]


class Announcer:
    """Tells listeners of changes, one after the other, never nested: what a listener causes comes after."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._waiting: list[Changes] = []
        self._busy = False

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener after each change from now on; the returned function ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def publish(self, changes: Changes) -> None:
        """Tell every listener; called within a listener, it is queued until that one is through."""
        self._waiting.append(changes)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                told = self._waiting.pop(0)
                for listener in tuple(self._listeners):
                    listener(told)
        finally:
            self._busy = False
            self._waiting.clear()
