"""What ends or begins an answer without a call: told by somebody else, they withdrew, taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.operations.applications import reopen_application
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage, person_page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.workplace import Workplace


def tell_by_someone_else(workplace: Workplace, person_id: int, parent: QWidget) -> None:
    """Ask who told them instead; where nothing is to be told, say so."""
    from recruiterdesk.ui.pages.told_by_someone import ToldBySomeoneDialog

    page = person_page(workplace.desk, person_id)
    if not any(view.closure is not None for view in page.applications):
        said = QCoreApplication.translate("person", "There is nothing to tell {name}.")
        workplace.window.say(said.format(name=page.person.full_name))
        return
    ToldBySomeoneDialog(workplace, page.person, parent).open()


def ask_withdrawal(workplace: Workplace, person_id: int, parent: QWidget) -> None:
    """Ask why they withdrew; of several applications the one that is shown, or the newest."""
    from recruiterdesk.ui.pages.person.application_menu import subject_of
    from recruiterdesk.ui.pages.person.declining import DeclineDialog

    page = person_page(workplace.desk, person_id)
    view = _shown_first(page, [one for one in page.applications if one.disposition is None])
    if view is None:
        said = QCoreApplication.translate("person", "{name} is up for no role now.")
        workplace.window.say(said.format(name=page.person.full_name))
        return
    dialog = DeclineDialog(workplace, subject_of(page.person, view), parent)
    dialog.choose(DispositionKind.WITHDREW)
    dialog.open()


def take_up_again(workplace: Workplace, person_id: int) -> None:
    """Reopen the application that is to be told, else the one that ended last."""
    page = person_page(workplace.desk, person_id)
    ended = [view for view in page.applications if view.disposition is not None]
    view = _shown_first(page, [one for one in ended if one.closure is not None] or ended)
    if view is None:
        said = QCoreApplication.translate("person", "No application of {name} has ended.")
        workplace.window.say(said.format(name=page.person.full_name))
        return
    workplace.do(lambda: reopen_application(workplace.desk, view.application.id))


def _shown_first(page: PersonPage, views: list[ApplicationView]) -> ApplicationView | None:
    shown = page.queue_row.application_id if page.queue_row else None
    ordered = sorted(views, key=lambda view: (view.application.id != shown, -view.application.id))
    return ordered[0] if ordered else None
