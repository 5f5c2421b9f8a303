"""Roles and clients as the palette offers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind
from recruiterdesk.storage.queries.pipeline import client_names, role_choices
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_name
from recruiterdesk.ui.palette_offers import Offer
from recruiterdesk.ui.role_names import role_name


def hiring_places(desk: Desk, show_page: Callable[[str, object], object]) -> list[Offer]:
    """Return a line for each role, open ones first, and for each client."""
    roles = [
        Offer(
            wording.dotted(role_name(role.title), spoken_client(role.client)),
            "",
            partial(show_page, "role", role.id),
            QCoreApplication.translate("palette", "Role"),
            Lately(LatelyKind.ROLE, str(role.id)),
        )
        for role in role_choices(desk)
    ]
    clients = [
        Offer(
            client_name(name),
            "",
            partial(show_page, "client", client_id),
            QCoreApplication.translate("palette", "Client"),
            Lately(LatelyKind.CLIENT, str(client_id)),
        )
        for client_id, name in client_names(desk)
    ]
    return [*clients, *roles]
