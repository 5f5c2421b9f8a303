"""Thanks to whoever sent somebody, as tasks: once for sending them, and once more when they are hired."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

THANK_REFERRER = "thank_referrer"
THANK_FOR_HIRED = "thank_referrer_hired"
REFERRAL_THANKS = (THANK_REFERRER, THANK_FOR_HIRED)


def owe_thanks(writer: Writer, desk: Desk, referrer: records.Person, name: str, kind: str) -> None:
    """Within a transaction: owe thanks to a referrer for somebody; not to who asked to be left alone."""
    if not referrer.do_not_contact:
        writer.insert(records.Task(0, referrer.id, kind, name, desk.clock.today(), desk.clock.now()))


def drop_thanks(writer: Writer, referrer_id: int, name: str, kind: str) -> None:
    """Within a transaction: owe a referrer no thanks for somebody any more; thanks that were said stay."""
    open_tasks = writer.find(records.Task, person_id=referrer_id, text=name, done_at=None)
    for task in [one for one in open_tasks if one.kind == kind][:1]:
        writer.delete(task)


def note_thanks(writer: Writer, task: records.Task, now: dt.datetime) -> None:
    """Within a transaction: note thanks beside the referral that they were for.

    Of two people of one name whom a referrer sent it is the one who came first; somebody renamed since is
    known by the day on which they came.
    """
    unthanked = writer.find(records.Referral, referrer_id=task.person_id, thanked_at=None)
    named = [one for one in unthanked if writer.load(records.Person, one.person_id).full_name == task.text]
    for referral in (named or [one for one in unthanked if one.on == task.due_on])[:1]:
        writer.update(referral, thanked_at=now)


def thank_for_hired(writer: Writer, desk: Desk, person_id: int) -> None:
    """Within a transaction: somebody was hired; owe thanks to who sent them, if they are on the desk."""
    for referrer, name in _who_sent(writer, person_id):
        owe_thanks(writer, desk, referrer, name, THANK_FOR_HIRED)


def not_hired_after_all(writer: Writer, person_id: int) -> None:
    """Within a transaction: somebody was not hired after all; thanks that are not said yet are not owed."""
    for referrer, name in _who_sent(writer, person_id):
        drop_thanks(writer, referrer.id, name, THANK_FOR_HIRED)


def _who_sent(writer: Writer, person_id: int) -> list[tuple[records.Person, str]]:
    name = writer.load(records.Person, person_id).full_name
    sent_by = [one.referrer_id for one in writer.find(records.Referral, person_id=person_id)]
    return [(writer.load(records.Person, one), name) for one in sent_by if one is not None]
