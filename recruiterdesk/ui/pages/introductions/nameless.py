"""What a contact must not read of a candidate before both have said yes."""

from __future__ import annotations

from recruiterdesk.domain.blurb_leaks import Leak, leaks_in
from recruiterdesk.domain.drafts import NAMELESS, DraftKind
from recruiterdesk.domain.introduction_drafts import Addressed, addressed_by
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.blurbs import blurb_secrets, proposed_blurb
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.introductions.blurb_field import FindLeaks
from recruiterdesk.ui.pages.introductions.letter_view import nothing_found
from recruiterdesk.ui.pages.introductions.letters import NOTHING_SAID, letter_of


class Nameless:
    """Looks for it in the text about the candidate, and in the whole mail around it."""

    def __init__(
        self, desk: Desk, view: IntroductionView, kind: DraftKind = DraftKind.INTRODUCTION_ASK_CONTACT
    ) -> None:
        self._secrets = blurb_secrets(desk, view.candidate.id)
        self.blurb = view.introduction.blurb or proposed_blurb(desk, view.candidate.id, view.contact.id)
        # The recruiter's own name and number stand in every mail, and so does the contact's name.
        draft = letter_of(desk, view.card.id, kind, NOTHING_SAID).filled.draft
        self._usual = frozenset(leaks_in(f"{draft.subject}\n{draft.body}", self._secrets))

    def leaks_in_blurb(self, text: str) -> tuple[Leak, ...]:
        """Return what gives the candidate away in the text about them."""
        return leaks_in(text, self._secrets)

    def leaks_in_letter(self, text: str) -> tuple[Leak, ...]:
        """Return what gives the candidate away in the mail, but for what stands there in any case."""
        return tuple(leak for leak in leaks_in(text, self._secrets) if leak not in self._usual)


def leaks_finder(desk: Desk, view: IntroductionView, kind: DraftKind) -> FindLeaks:
    """Return what looks for the candidate in a mail of this kind: only the contact must not know them."""
    if kind in NAMELESS and addressed_by(kind) is Addressed.CONTACT:
        return Nameless(desk, view, kind).leaks_in_letter
    return nothing_found
