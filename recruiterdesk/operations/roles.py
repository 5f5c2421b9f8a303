"""Clients and their roles."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.operations.labels import label_for_role
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What a role is called; the spoken forms are for conversations and letters."""

    title: str
    spoken_title: str = ""
    spoken_client: str = ""
    hiring_manager: str = ""


def add_role(desk: Desk, client_name: str, title: str, hiring_manager: str = "") -> int:
    """Add a role of a client, who is added where the name is new, and return the role's id.

    Raises:
        Refusal: a name is missing, or the client has a role of this title already.
    """
    client_name, title = " ".join(client_name.split()), " ".join(title.split())
    if not client_name:
        raise Refusal("client.name_needed")
    if not title:
        raise Refusal("role.title_needed")

    def work(writer: Writer) -> int:
        client = client_named(writer, client_name)
        _refuse_twice(writer, client, title, 0)
        return writer.insert(records.Role(0, client.id, title, hiring_manager=hiring_manager.strip())).id

    return desk.run(Label("role.add", (("role", title),)), work)


def client_named(writer: Writer, name: str) -> records.Client:
    """Within a transaction: return the client of this name, whatever its case and marks, added if need be."""
    for client in writer.find(records.Client):
        if fold(client.name) == fold(name):
            return client
    return writer.insert(records.Client(0, name))


def edit_role(desk: Desk, role_id: int, words: RoleWords) -> None:
    """Change what a role is called, and its client's spoken name.

    Raises:
        Refusal: the role is gone, the title is missing, or the client has another role of it.
    """
    title = " ".join(words.title.split())
    if not title:
        raise Refusal("role.title_needed")

    def work(writer: Writer) -> None:
        role = writer.load(records.Role, role_id)
        client = writer.load(records.Client, role.client_id)
        _refuse_twice(writer, client, title, role_id)
        writer.update(
            role,
            title=title,
            spoken_title=words.spoken_title.strip(),
            hiring_manager=words.hiring_manager.strip(),
        )
        writer.update(client, spoken_name=words.spoken_client.strip())

    desk.run(label_for_role(desk, "role.edit", role_id), work)


def _refuse_twice(writer: Writer, client: records.Client, title: str, role_id: int) -> None:
    for role in writer.find(records.Role, client_id=client.id):
        if role.id != role_id and fold(role.title) == fold(title):
            raise Refusal("role.there_already", role=title, client=client.name)
