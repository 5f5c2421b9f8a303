"""Files that belong to somebody: links to where they lie. The desk keeps no copy and never opens them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner, name_of_person
from recruiterdesk.storage.writer import Writer


def attach_files(desk: Desk, person_id: int, files: Sequence[Path]) -> int:
    """Link these files to a person as one step, and return how many were not linked before.

    Raises:
        Refusal: the person is gone, one of them is no file, or all of them are linked already.
    """
    paths = list(dict.fromkeys(_absolute(file) for file in files))

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        have = {one.path for one in writer.find(records.Attachment, person_id=person_id)}
        new = [path for path in paths if path not in have]
        if not new:
            raise Refusal("attachment.there_already", count=len(paths))
        now = desk.clock.now()
        for path in new:
            writer.insert(records.Attachment(0, person_id, path, now))
        return len(new)

    name = name_of_person(desk, person_id)
    return desk.run_and_name(
        work, lambda count: Label("attachment.add", (("name", name), ("count", str(count))))
    )


def move_attachment(desk: Desk, attachment_id: int, file: Path) -> None:
    """Let a link lead to where its file lies now.

    Raises:
        Refusal: the link is gone, there is no such file, or another link of the person leads there.
    """
    path = _absolute(file)

    def work(writer: Writer) -> None:
        one = writer.load(records.Attachment, attachment_id)
        others = writer.find(records.Attachment, person_id=one.person_id, path=path)
        if any(other.id != attachment_id for other in others):
            raise Refusal("attachment.there_already", count=1)
        writer.update(one, path=path)

    desk.run(_label(desk, "attachment.move", attachment_id), work)


def remove_attachment(desk: Desk, attachment_id: int) -> None:
    """Take a link away; the file stays where it lies.

    Raises:
        Refusal: the link is gone.
    """

    def work(writer: Writer) -> None:
        writer.delete(writer.load(records.Attachment, attachment_id))

    desk.run(_label(desk, "attachment.remove", attachment_id), work)


def _absolute(file: Path) -> str:
    path = file.expanduser().absolute()
    if not path.is_file():
        raise Refusal("attachment.no_file", path=str(path))
    return str(path)


def _label(desk: Desk, key: str, attachment_id: int) -> Label:
    return Label(key, (("name", name_of_owner(desk, "attachment", attachment_id)),))
