"""What the recruiter does for an introduction in between: remind, ask how it went, word the text."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.introductions import is_consent_over
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.operations.introduction_steps import (
    follow_up_after,
    names_of_both,
    require_nameless,
    write_lines_of_both,
)
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def note_reminded(desk: Desk, introduction_id: int) -> None:
    """Note that whoever was asked was reminded; one reminds once.

    Raises:
        Refusal: nobody was asked, they were reminded already, or the consent has run out.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        asked = (IntroductionState.CANDIDATE_ASKED, IntroductionState.CONTACT_ASKED)
        if here.introduction_state not in asked:
            raise Refusal("introduction.nobody_asked")
        if here.reminded_on is not None:
            raise Refusal("introduction.reminded_already", date=here.reminded_on.isoformat())
        _require_consent(here, desk)
        changed = writer.update(here, reminded_on=desk.clock.today())
        write_lines_of_both(writer, desk, changed, "introduction.reminded")

    desk.run(Label("introduction.remind", names_of_both(desk, introduction_id)), work)


def note_followed_up(desk: Desk, introduction_id: int) -> None:
    """Note that one asked how it went; the next time is 45 days after the introduction, or none.

    Raises:
        Refusal: nothing is to be asked.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        if here.follow_up_on is None:
            raise Refusal("introduction.nothing_to_ask")
        changed = writer.update(here, follow_up_on=follow_up_after(desk, here))
        write_lines_of_both(writer, desk, changed, "introduction.followed_up")

    desk.run(Label("introduction.follow_up", names_of_both(desk, introduction_id)), work)


def edit_blurb(desk: Desk, introduction_id: int, text: str) -> None:
    """Keep the text by which the contact is asked; an empty one is proposed anew.

    Raises:
        Refusal: it gives the candidate away (introduction.blurb_gives_away, with the words found), or the
            introduction is gone.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        if text.strip():
            require_nameless(desk, here, text.strip())
        writer.update(here, blurb=text.strip())

    desk.run(Label("introduction.blurb", names_of_both(desk, introduction_id)), work)


def _require_consent(here: records.Introduction, desk: Desk) -> None:
    if here.until is not None and is_consent_over(here, desk.clock.today()):
        raise Refusal("introduction.consent_over", until=here.until.isoformat())
