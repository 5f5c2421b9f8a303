"""The cards of the settings that are found by name from everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def setting_places() -> dict[str, str]:
    """Return the titles of the cards by their keys, in the order of the page."""
    tr = QCoreApplication.translate
    return {
        "person": tr("SettingsPage", "You"),
        "place": tr("SettingsPage", "Where you work"),
        "hours": tr("SettingsPage", "Your hours"),
        "waiting": tr("SettingsPage", "Waiting and answers"),
        "client": tr("SettingsPage", "Word from the client"),
        "order": tr("SettingsPage", "Who comes first"),
        "their_hours": tr("SettingsPage", "When people can be called"),
        "calls": tr("SettingsPage", "Calls and promises"),
        "call_again": tr("SettingsPage", "Calling again"),
        "tries": tr("SettingsPage", "Trying again"),
        "introductions": tr("SettingsPage", "Introductions"),
        "pacing": tr("SettingsPage", "Pacing"),
        "reminders": tr("SettingsPage", "Reminders"),
        "calendar": tr("SettingsPage", "Calendar"),
        "background": tr("SettingsPage", "In the background"),
        "pipeline": tr("SettingsPage", "Stages of the pipeline"),
        "look": tr("SettingsPage", "Look"),
        "keeping": tr("SettingsPage", "How long data is kept"),
        "keys": tr("SettingsPage", "Passphrase and locking"),
        "data": tr("SettingsPage", "Your data"),
    }
