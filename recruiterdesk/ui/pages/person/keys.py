"""What can be done on a person's page by name and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.person.page import PersonPageView

Key = tuple[str, str, Callable[[], object]]


def tr(text: str) -> str:
    return QCoreApplication.translate("PersonPageView", text)


def keys_of(page: PersonPageView) -> tuple[Key, ...]:
    """Return each action's words, its key, and what it does."""
    return (
        (tr("Start the call"), "C", page.acts.start_call), (tr("Edit"), "E", page.acts.edit_person),
        (tr("Write a note"), "N", page.go_to_note),
        (tr("They tried to reach me"), "T", page.acts.note_their_try),
        (tr("They called me"), "I", page.acts.answer_call),
        (tr("Told by someone else"), "O", page.acts.tell_by_someone_else),
        (tr("They withdrew"), "Shift+W", page.acts.ask_withdrawal),
        (tr("Reopen"), "Shift+R", page.acts.take_up_again),
        (tr("Announce it first"), "A", page.acts.announce),
        (tr("Write instead"), "W", page.acts.write_instead), (tr("Snooze"), "S", page.snooze),
        (tr("Put them up for a role"), "R", page.applications.ask_for_role),
        (tr("Move, decline or reopen"), "D", page.applications.open_first_menu),
        (tr("Who sent them?"), "Shift+S", page.around.ask_referrer),
        (tr("What they want next…"), "Shift+E", page.wish.ask),
        (tr("Into the network, or out of it"), "K", page.network.toggle),
        (tr("What they can help with…"), "Shift+K", page.network.ask),
        (tr("Introduce to the first who could help"), "Shift+H", page.helpful.introduce_first),
        (tr("Offer help…"), "H", page.tasks.offer_help),
        (tr("Add a task…"), "Shift+N", page.tasks.add_task),
        (tr("The task is done"), "X", page.tasks.finish),
        (tr("The task on another day…"), "Shift+X", page.tasks.move_selected),
        (tr("The promise was kept"), "Y", page.promises.keep),
        (tr("Take the promise back"), "Shift+Y", page.promises.take_back),
        (tr("Introduce…"), "J", page.introductions.begin),
        (tr("What they answered about their data…"), "P", page.privacy.open_or_close),
        (tr("An answer with its words, way and end…"), "Shift+P", page.privacy.ask_in_full),
        (tr("Access report…"), "Shift+A", page.privacy.save_report),
        (tr("Consent to be mentioned withdrawn…"), "Shift+C", page.introductions.withdraw),
        (tr("Merge with the possible duplicate"), "M", page.duplicates.compare_first),
        (tr("Merge with…"), "Shift+M", page.duplicates.ask_whom),
        (tr("Erase this person…"), "Shift+Del", page.acts.ask_erase),
        (tr("Edit where it stands"), "F2", page.edit_in_place),
        (tr("Attach files…"), "F", page.attachments.ask_for_files),
        (tr("Take a file away"), "Shift+F", page.attachments.remove),
        (tr("Show other lines of the history"), "G", page.history.show_next_filter),
    )  # fmt: skip
