"""Messages that keep somebody informed while there is no news."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.at_hand import matters_of
from recruiterdesk.operations.conversation import give_word
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.telling import finish_by_mail
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def record_message_sent(desk: Desk, person_id: int, next_word_on: dt.date | None = None) -> None:
    """Record that a person was written to: "no news yet, next word on ...".

    It answers their tries to reach us and what was promised. With the day of the next word, a new promise, it
    is substance: the waiting clock begins again. Without one the clock goes on, and so does what a word is
    owed for. It tells no outcome: open closures stay open. A check-in that is due is done by it.

    Raises:
        Refusal: the person is gone, or the next word's day is past.
    """
    if next_word_on is not None and next_word_on < desk.clock.today():
        raise Refusal("promise.past", date=next_word_on.isoformat())

    def work(writer: Writer) -> None:
        matters = matters_of(writer, person_id)
        write_history(writer, person_id, desk.clock.now(), "message.sent", next=next_word_on)
        give_word(writer, desk, matters, next_word_on)
        finish_by_mail(writer, desk, matters)

    desk.run(label_for(desk, "message.sent", person_id), work)
