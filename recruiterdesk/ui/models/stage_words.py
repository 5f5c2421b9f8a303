"""What the desk's stages are called in the user's language, for whoever types one."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.wording import stage_word


def stage_words(desk: Desk) -> dict[str, str]:
    """Return the words of each stage by its key."""
    return {each.key: stage_word(each.key) for each in desk.settings.stages.stages}
