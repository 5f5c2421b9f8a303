"""A change of the key that takes as long as a test wants."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.soundness import AskedToStop


def goes_on_until_cancelled(began: threading.Event) -> Callable[..., None]:
    """Return what stands in for setting a passphrase: it says that it began, and ends when asked to stop."""

    def wait(_folder: Any, _key: Any, _passphrase: Any, _code: Any, asked_to_stop: AskedToStop) -> None:
        began.set()
        while not asked_to_stop():
            threading.Event().wait(0.01)
        raise Refusal("key.change_stopped")

    return wait
