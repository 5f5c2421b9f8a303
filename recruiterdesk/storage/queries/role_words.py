"""What a role and its client are called, written and said."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


@dataclass(frozen=True, slots=True)
class RoleInWords:
    """A role's names; a spoken form that is empty is made of the written one."""

    title: str
    client: str
    hiring_manager: str
    spoken_title: str
    spoken_client: str

    @property
    def title_as_said(self) -> str:
        """The title without what one doesn't say."""
        return spoken_title(self.title)

    @property
    def client_as_said(self) -> str:
        """The client's name without its legal form."""
        return spoken_client(self.client)


def role_in_words(desk: Desk, role_id: int) -> RoleInWords:
    """Return what a role is called.

    Raises:
        Refusal: there is no such role.
    """
    found = rows(
        desk,
        'SELECT r."title", c."name", r."hiring_manager", r."spoken_title", c."spoken_name" FROM "role" r '
        'JOIN "client" c ON c."id" = r."client_id" WHERE r."id" = ?',
        (role_id,),
    )
    if not found:
        raise Refusal("record.gone", kind="role")
    return RoleInWords(*found[0])
