"""Two people who are one are merged; two who only look alike are kept apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.merging import (
    KEEP_WHAT_STANDS,
    MergeChoices,
    MergeField,
    lost_fields,
    merge_values,
    merged_person,
)
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import end_check_ins, end_pending_introductions
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.merging_applications import move_applications
from recruiterdesk.operations.merging_belongings import move_belongings
from recruiterdesk.operations.merging_network import move_network
from recruiterdesk.operations.merging_relations import move_relations
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import hand_on_running_call, load_running_call
from recruiterdesk.storage.writer import Writer


def merge_people(desk: Desk, kept_id: int, other_id: int, choices: MergeChoices = KEEP_WHAT_STANDS) -> None:
    """Make two people one: everything of the other becomes the kept one's, as one step that undo takes back.

    Fields come from the kept person but for the chosen ones; gaps are filled. Two applications for the same
    role become one. Later imports of either's rows find the kept person.

    Raises:
        Refusal: both are the same person, or one of them is gone.
    """
    if kept_id == other_id:
        raise Refusal("merge.same_person")
    label = label_for(desk, "person.merge", kept_id)
    call = load_running_call(desk, other_id)

    def work(writer: Writer) -> None:
        kept = writer.load(records.Person, kept_id)
        other = writer.load(records.Person, other_id)
        _forget_that_they_are_two(writer, kept_id, other_id)
        move_applications(writer, desk, kept_id, other_id)
        move_belongings(writer, kept_id, other_id)
        move_network(writer, kept_id, other_id)
        move_relations(writer, kept_id, other_id)
        name_gone = (kept if MergeField.NAME in choices.from_other else other).full_name
        _move_what_imports_know(writer, desk, kept, other, name_gone)
        writer.delete(other)
        writer.update(kept, **_changes(kept, other, choices))
        _write_line(writer, desk, kept_id, name_gone, _words_gone(kept, other, choices))
        _heed_newest_consents(writer, desk, kept_id)

    desk.run(label, work)
    hand_on_running_call(desk, call, other_id, kept_id)


def keep_apart(desk: Desk, person_id: int, other_id: int) -> None:
    """Write down that two people who look alike are two, so that nobody proposes them as one again.

    Raises:
        Refusal: both are the same person, or one of them is gone.
    """
    if person_id == other_id:
        raise Refusal("merge.same_person")

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        writer.load(records.Person, other_id)
        keep_apart_in(writer, person_id, other_id)

    desk.run(label_for(desk, "person.keep_apart", person_id), work)


def keep_apart_in(writer: Writer, person_id: int, other_id: int) -> None:
    """Within a transaction: write down that two people are two, once."""
    if not _pairs(writer, person_id, other_id):
        writer.insert(records.DistinctPair(0, person_id, other_id))


def _pairs(writer: Writer, one: int, other: int) -> list[records.DistinctPair]:
    return [
        *writer.find(records.DistinctPair, person_id=one, other_id=other),
        *writer.find(records.DistinctPair, person_id=other, other_id=one),
    ]


def _forget_that_they_are_two(writer: Writer, kept_id: int, other_id: int) -> None:
    for pair in _pairs(writer, kept_id, other_id):
        writer.delete(pair)


def _changes(kept: records.Person, other: records.Person, choices: MergeChoices) -> dict[str, object]:
    merged = merged_person(kept, other, choices)
    return {name: getattr(merged, name) for name in merged.__slots__ if name != "id"}


def _move_what_imports_know(
    writer: Writer, desk: Desk, kept: records.Person, other: records.Person, name_gone: str
) -> None:
    """Let later imports find the kept person by whatever they knew the other by."""
    rows = writer.find(records.ImportRow, person_id=other.id)
    writer.update_many([(row, replace(row, person_id=kept.id)) for row in rows])
    for merged in writer.find(records.MergedPerson, person_id=other.id):
        writer.update(merged, person_id=kept.id)
    writer.insert(records.MergedPerson(0, kept.id, name_gone, other.source_id, desk.clock.now()))


def _words_gone(kept: records.Person, other: records.Person, choices: MergeChoices) -> dict[MergeField, str]:
    return {
        which: " ".join(str(value) for value in merge_values(said_by, which))
        for which, said_by in lost_fields(kept, other, choices)
    }


def _write_line(
    writer: Writer, desk: Desk, person_id: int, name: str, gone: Mapping[MergeField, str]
) -> None:
    """Keep in the history what one side said and the other side's words replaced."""
    text = "\n".join(gone[which] for which in (MergeField.STRENGTH, MergeField.WISH) if which in gone)
    write_history(
        writer, person_id, desk.clock.now(), "person.merged", text=text, name=name,
        company=gone.get(MergeField.COMPANY), title=gone.get(MergeField.TITLE),
        place=gone.get(MergeField.PLACE),
    )  # fmt: skip


def _heed_newest_consents(writer: Writer, desk: Desk, person_id: int) -> None:
    """Stop what the newest answer of either no longer covers."""
    newest = {answer.kind: answer for answer in writer.find(records.Consent, person_id=person_id)}
    call, mention = newest.get(ConsentKind.CALL), newest.get(ConsentKind.MENTION)
    if call is not None and not call.given:
        end_check_ins(writer, person_id, desk.clock.now())
    if mention is not None and not mention.given:
        end_pending_introductions(writer, desk, person_id)
