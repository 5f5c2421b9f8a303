"""Which roles or clients are listed, and in which order: read, searched and sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pipeline import ClientRow, RoleRow, client_rows, role_rows
from recruiterdesk.storage.queries.reading import one_view
from recruiterdesk.ui import wording


class Listing(StrEnum):
    """What is listed."""

    ROLES = "roles"
    CLIENTS = "clients"


class ListOrder(StrEnum):
    """By what it is sorted."""

    OPEN_FIRST = "open"
    NAME = "name"
    TO_BE_TOLD = "told"
    ACTIVE = "active"


@dataclass(frozen=True)
class HiringList:
    """All roles and all clients, as of one moment."""

    roles: tuple[RoleRow, ...] = ()
    clients: tuple[ClientRow, ...] = ()


def read_list(desk: Desk) -> HiringList:
    """Read all roles and clients."""
    with one_view(desk):
        return HiringList(role_rows(desk), client_rows(desk))


def orders() -> list[tuple[ListOrder, str]]:
    """Return the orders and what they are called."""
    return [
        (ListOrder.OPEN_FIRST, QCoreApplication.translate("roles", "Open ones first")),
        (ListOrder.NAME, QCoreApplication.translate("roles", "By name")),
        (ListOrder.TO_BE_TOLD, QCoreApplication.translate("roles", "Most to be told")),
        (ListOrder.ACTIVE, QCoreApplication.translate("roles", "Most active")),
    ]


def roles_found(rows: tuple[RoleRow, ...], words: str, order: ListOrder) -> tuple[RoleRow, ...]:
    """Return the roles in whose title, client or hiring manager all the words stand, in this order."""
    wanted = fold(words).split()
    found = [row for row in rows if _has(wanted, row.title, row.client, row.hiring_manager)]
    keys: dict[ListOrder, Callable[[RoleRow], tuple[object, ...]]] = {
        ListOrder.OPEN_FIRST: lambda row: (row.role_state != RoleState.OPEN,),
        ListOrder.NAME: lambda row: (fold(row.title), fold(row.client)),
        ListOrder.TO_BE_TOLD: lambda row: (-row.to_be_told,),
        ListOrder.ACTIVE: lambda row: (-row.active,),
    }
    return tuple(sorted(found, key=keys[order]))


def clients_found(rows: tuple[ClientRow, ...], words: str, order: ListOrder) -> tuple[ClientRow, ...]:
    """Return the clients in whose name all the words stand, in this order."""
    wanted = fold(words).split()
    found = [row for row in rows if _has(wanted, row.name, row.spoken_name)]
    keys: dict[ListOrder, Callable[[ClientRow], tuple[object, ...]]] = {
        ListOrder.OPEN_FIRST: lambda row: (not row.open_roles, fold(row.name)),
        ListOrder.NAME: lambda row: (fold(row.name),),
        ListOrder.TO_BE_TOLD: lambda row: (-row.to_be_told, fold(row.name)),
        ListOrder.ACTIVE: lambda row: (-row.active, fold(row.name)),
    }
    return tuple(sorted(found, key=keys[order]))


def clients_line(rows: tuple[ClientRow, ...]) -> str:
    """Say "3 clients · 2 with an open role · 4 to be told"."""
    if not rows:
        return ""
    one = QCoreApplication.translate("roles", "One client") if len(rows) == 1 else ""
    many = QCoreApplication.translate("roles", "{count} clients").format(count=len(rows))
    hiring = QCoreApplication.translate("roles", "{count} with an open role")
    told = sum(row.to_be_told for row in rows)
    said = QCoreApplication.translate("roles", "{count} to be told").format(count=told) if told else ""
    return wording.dotted(
        one or wording.opening(many), hiring.format(count=sum(bool(row.open_roles) for row in rows)), said
    )


def _has(wanted: list[str], *texts: str) -> bool:
    folded = fold(" ".join(texts))
    return all(word in folded for word in wanted)
