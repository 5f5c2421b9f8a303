"""When one asks how an introduction went."""

from __future__ import annotations

from recruiterdesk.domain.words import IntroductionState

# Calendar days in a state.
FOLLOW_UP_DAYS = {IntroductionState.INTRODUCED: 14, IntroductionState.TALKED: 45}
