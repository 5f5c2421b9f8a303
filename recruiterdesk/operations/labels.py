"""The names of undo steps: what was done, to whom."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner, name_of_person, title_of_role


def label_for(desk: Desk, key: str, person_id: int) -> Label:
    """Return the label of a step that concerns a person.

    Raises:
        Refusal: there is no such person.
    """
    return Label(key, (("name", name_of_person(desk, person_id)),))


def label_for_applicant(desk: Desk, key: str, application_id: int) -> Label:
    """Return the label of a step that concerns an application, naming its person.

    Raises:
        Refusal: there is no such application.
    """
    return Label(key, (("name", name_of_owner(desk, "application", application_id)),))


def label_for_role(desk: Desk, key: str, role_id: int) -> Label:
    """Return the label of a step that concerns a role, naming it.

    Raises:
        Refusal: there is no such role.
    """
    return Label(key, (("role", title_of_role(desk, role_id)),))
