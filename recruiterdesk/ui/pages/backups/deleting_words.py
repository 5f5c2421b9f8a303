"""What is said before a backup is deleted, and after."""

from __future__ import annotations

from recruiterdesk.operations.deleting_backups import BeforeDeleting
from recruiterdesk.ui.pages.backups.words import moment_words, tr
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.wording import Whereabouts


def deleting_question(before: BeforeDeleting) -> str:
    """Ask, and say what would be lost."""
    if before.whole_copy is not None:
        return tr("It is damaged here, and whole in {folder}. Delete the damaged file?").format(
            folder=before.whole_copy
        )
    if not before.is_sound:
        return tr("It is damaged: nothing can be restored from it. Delete it?")
    if before.is_newest_sound and before.newest_left is None:
        return tr("It is the only backup that is whole. Delete it all the same?")
    if before.is_newest_sound:
        return tr("It is the newest backup that is whole. Delete it all the same?")
    return tr("Delete this backup?")


def deleting_note(before: BeforeDeleting, here: Whereabouts) -> str:
    """Say where it goes from, and which whole backup is the newest then."""
    where = tr("It goes from both folders.") if len(before.files) > 1 else ""
    return " ".join(said for said in (where, tr("It can’t be brought back."), _left(before, here)) if said)


def deleting_tone(before: BeforeDeleting) -> Tone:
    """Return the ground of the question: calm where nothing is lost that another backup has not."""
    has_more = before.newest_left is not None and not before.is_newest_sound
    return Tone.CALM if has_more else Tone.AMBER


def _left(before: BeforeDeleting, here: Whereabouts) -> str:
    left = before.newest_left
    if left is None or left.card is None:
        return tr("No whole backup is left then: back up first (B).")
    return tr("The newest whole one is then of {when}.").format(when=moment_words(left.card.made_at, here))
