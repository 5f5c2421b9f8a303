"""The texts of calls and mails in the user's own words, and the sentences that felt wrong."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.records import SentenceMark, TextVersion
from recruiterdesk.domain.text_names import TextName, check_content, print_of
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.edited_texts import edited_text
from recruiterdesk.storage.writer import Writer


def save_text(desk: Desk, name: TextName, content: str, shipped: str = "") -> None:
    """Word a text anew; what it said before stays among its versions.

    Args:
        desk: the desk.
        name: which text.
        content: its JSON, as in resources/guides.
        shipped: what it says as it comes with the app, by which a later change of that is seen.

    Raises:
        Refusal: text_unchanged, or the content can't be said (text_unreadable, text_unbalanced,
            text_unknown_placeholder, text_unknown_condition).
    """
    check_content(name, content)
    if content == edited_text(desk, name):
        raise Refusal("text_unchanged")
    label = Label("text.save", (("text", name.text_kind),))
    _add_version(desk, label, name, content, print_of(shipped) if shipped else "")


def reset_text(desk: Desk, name: TextName) -> None:
    """Go back to the words that come with the app; the own words stay among the versions.

    Raises:
        Refusal: text_not_edited.
    """
    if not edited_text(desk, name):
        raise Refusal("text_not_edited")
    _add_version(desk, Label("text.reset", (("text", name.text_kind),)), name, "")


def mark_sentence(desk: Desk, name: TextName, place: str, words: str) -> None:
    """Mark a sentence of a guide that felt wrong when it was said.

    Args:
        desk: the desk.
        name: the guide.
        place: the key of its step or reaction.
        words: the sentence as it was shown, before its values were put in.

    Raises:
        Refusal: text_marked, where it is marked already.
    """

    def work(writer: Writer) -> None:
        if writer.find(
            SentenceMark, text_kind=name.text_kind, language=name.language, place=place, words=words
        ):
            raise Refusal("text_marked")
        writer.insert(SentenceMark(0, name.text_kind, name.language, place, words, desk.clock.now()))

    desk.run(Label("text.mark", (("text", name.text_kind),)), work)


def unmark_sentence(desk: Desk, mark_id: int) -> None:
    """Take a mark away.

    Raises:
        Refusal: it is not there any more.
    """

    def work(writer: Writer) -> None:
        writer.delete(writer.load(SentenceMark, mark_id))

    desk.run(Label("text.unmark"), work)


def _add_version(desk: Desk, label: Label, name: TextName, content: str, shipped: str = "") -> None:
    def work(writer: Writer) -> None:
        now = desk.clock.now()
        writer.insert(TextVersion(0, name.text_kind, name.language, content, now, shipped))

    desk.run(label, work)
