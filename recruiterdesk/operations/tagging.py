"""Tags: words of the recruiter's own that stand at people, given to many and taken from many at once."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.many import (
    QUIETLY,
    DoneForMany,
    LeftOut,
    Progress,
    Whom,
    WhyLeft,
    do_for_many,
    people_there,
)
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.tags import spelled_as_known
from recruiterdesk.storage.writer import Writer

LONGEST = 40


def tag_name(typed: str) -> str:
    """Return the tag that was typed, without a leading "#" and needless blanks.

    Raises:
        Refusal: nothing is left of it, or it is longer than 40 characters.
    """
    name = " ".join(typed.strip().lstrip("#").split())
    if not name:
        raise Refusal("tag.empty")
    if len(name) > LONGEST:
        raise Refusal("tag.too_long", count=LONGEST)
    return name


def add_tag(desk: Desk, whom: Whom, typed: str, progress: Progress = QUIETLY) -> DoneForMany:
    """Give everybody who is meant a tag, spelled as on the desk already; who has it is left as they are.

    Raises:
        Refusal: the tag is empty or too long, or the desk can't be written.
    """
    name = spelled_as_known(desk, tag_name(typed))

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        for part in progress.through(people_there(writer, whom, left)):
            have = {
                one.person_id for one in writer.find_among(records.Tag, "person_id", part) if one.name == name
            }
            new = [person_id for person_id in part if person_id not in have]
            left.add(WhyLeft.HAS_THE_TAG, have)
            writer.insert_columns(records.Tag, person_id=new, name=[name] * len(new))
            done += len(new)
        return DoneForMany(done, left.as_left(writer))

    return do_for_many(desk, work, lambda done: Label("tag.add", (("count", str(done)), ("tag", name))))


def remove_tag(desk: Desk, whom: Whom, name: str, progress: Progress = QUIETLY) -> DoneForMany:
    """Take a tag, spelled as on the desk, from everybody who is meant and has it.

    Raises:
        Refusal: the desk can't be written.
    """

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        for part in progress.through(people_there(writer, whom, left)):
            have = [one for one in writer.find_among(records.Tag, "person_id", part) if one.name == name]
            writer.delete_many(have)
            left.add(WhyLeft.LACKS_THE_TAG, sorted(set(part).difference(one.person_id for one in have)))
            done += len(have)
        return DoneForMany(done, left.as_left(writer))

    return do_for_many(desk, work, lambda done: Label("tag.remove", (("count", str(done)), ("tag", name))))


def set_tags(desk: Desk, person_id: int, typed: Sequence[str]) -> None:
    """Make these a person's tags as one step; each is spelled as on the desk already.

    Raises:
        Refusal: the person is gone, or a tag is empty or too long.
    """
    wanted = list(dict.fromkeys(spelled_as_known(desk, tag_name(name)) for name in typed))

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        have = {one.name: one for one in writer.find(records.Tag, person_id=person_id)}
        writer.delete_many([one for name, one in have.items() if name not in wanted])
        for name in wanted:
            if name not in have:
                writer.insert(records.Tag(0, person_id, name))

    desk.run(label_for(desk, "tag.set", person_id), work)
