"""The candidates of a role, loaded at once: who is active, who ended with the role, where else they are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class RolePeople:
    """A role with its client and candidates; closures are those that were not cancelled, by application."""

    role: records.Role
    client: records.Client
    active: tuple[records.Application, ...]
    closed_with_role: tuple[records.Application, ...]
    endings: dict[int, records.Disposition]
    closures: dict[int, tuple[records.Closure, ...]]
    people: dict[int, records.Person]

    def untold(self, application: records.Application) -> tuple[records.Closure, ...]:
        """Return what is still to be told of an application."""
        return tuple(one for one in self.closures.get(application.id, ()) if one.closed_at is None)

    def told(self, application: records.Application) -> bool:
        """Tell whether the end of the application was told; a freeze is none."""
        ends = (one for one in self.closures.get(application.id, ()) if one.cause != ROLE_FROZEN)
        return any(one.closed_at is not None for one in ends)

    def person_of(self, application: records.Application) -> records.Person:
        """Return whose application it is."""
        return self.people[application.person_id]


def people_of_role(reader: Writer, role_id: int) -> RolePeople:
    """Load a role with all of its candidates.

    Raises:
        Refusal: there is no such role.
    """
    role = reader.load(records.Role, role_id)
    applications = reader.find(records.Application, role_id=role_id)
    ids = [application.id for application in applications]
    endings = {d.application_id: d for d in reader.find_among(records.Disposition, "application_id", ids)}
    closures: dict[int, list[records.Closure]] = defaultdict(list)
    for closure in reader.find_among(records.Closure, "application_id", ids):
        if not closure.cancelled:
            closures[closure.application_id].append(closure)
    with_role = [a for a in applications if a.id in endings and _ended_with_role(endings[a.id])]
    active = [a for a in applications if a.id not in endings]
    person_ids = sorted({application.person_id for application in (*active, *with_role)})
    return RolePeople(
        role=role,
        client=reader.load(records.Client, role.client_id),
        active=tuple(active),
        closed_with_role=tuple(with_role),
        endings=endings,
        closures={key: tuple(found) for key, found in closures.items()},
        people={person.id: person for person in reader.find_among(records.Person, "id", person_ids)},
    )


def _ended_with_role(ending: records.Disposition) -> bool:
    return ending.kind is DispositionKind.ROLE_CLOSED
