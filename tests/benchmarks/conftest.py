"""What measures a window has Python's garbage looked for as the program does."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.garbage import GarbageRounds


@pytest.fixture(autouse=True)
def garbage_rounds(request):
    """Look for garbage between two turns of the window, and count it among what holds it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    rounds = GarbageRounds(request.getfixturevalue("qapp"))
    yield
    rounds.stop()
    rounds.deleteLater()
