"""Two people who are one are merged."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.domain.merging import MergeChoices, MergeField, differing_fields
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.storage.queries.stored_records import people_by_id


def merge(session: Session) -> Answer:
    """Answer `merge`: make two people one; the first one stays, gaps are filled from the other.

    Raises:
        Refusal: nobody or several are meant, or both are the same person.
    """
    options = session.options
    kept_id, other_id = (person_meant(session, text) for text in (options.person, options.other))
    people = people_by_id(session.desk, (kept_id, other_id))
    kept, other = people[kept_id], people[other_id]
    taken = frozenset(MergeField(name) for name in options.taken)
    merge_people(session.desk, kept_id, other_id, MergeChoices(taken))
    differ = [str(which) for which in differing_fields(kept, other)]
    name = people_by_id(session.desk, (kept_id,))[kept_id].full_name
    document: Document = {
        "person": {"id": kept_id, "name": name},
        "merged": {"id": other_id, "name": other.full_name},
        "differed": differ,
        "taken": [which for which in differ if which in taken],
    }
    return Answer(
        lines(f"{kept.full_name} ({kept_id}) and {other.full_name} ({other_id}) are one person now."),
        document,
    )
