"""The cards of the settings that are found by name from everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

# What each card asks, and other words that people use for it.
_WORDS = {
    "person": "Your name · your phone number · language of calls and letters · about me · my name · my phone",
    "place": "Country · region · time zone · weekend · public holidays · state",
    "hours": ("Working hours · call hours · reserved for calls · keep · quiet hours · office hours · night"),
    "waiting": (
        "Amber from · red from · word to who is still in after · written answer within · reply to a try "
        "of theirs within · runner-up hears within · an answer is late after · a callback is missed after"
        " · long ago after · colours · deadline"
    ),
    "client": (
        "Due after an interview · due after a submission · the draft says what waiting costs after · "
        "feedback · hiring manager · overdue"
    ),
    "order": (
        "Head start at screening · submitted · interviewing · final round and offer · priority · order · "
        "sorting · most urgent"
    ),
    "their_hours": "Their hours · best at midday · best in the evening · candidates · time to call",
    "calls": (
        "Hard calls a day · follows what I really do · a promise is for · a paused search waits · before "
        "a hard call look once at what may be told · show how long a call lasts · voicemails on private "
        "numbers hint at the outcome · voicemail · timer · daily limit a day · load"
    ),
    "call_again": (
        "First call again after · still looking · not now · has a job, stays · has a new job · call "
        "around a start: the good calls · when they resign · before the start · end of week 1 · after the"
        " start · last call · check-in · follow up · interval · 90 days · placement"
    ),
    "tries": (
        "Tries to reach somebody · tries within · tries for a check-in · check-in tries within · busy: "
        "again after · attempts · retries · no answer · unanswered"
    ),
    "introductions": (
        "Remind, once, after · ask how it went after · and once more after · a consent lasts · asks in "
        "a quarter · follow up"
    ),
    "pacing": (
        "Propose breaks and good calls · a break after · a good call after · offer help with a call that "
        "I skip, once · help after · ask after a session how it felt · ask no more after · skips · rest"
    ),
    "reminders": (
        "Now · they come · first try · show names in notifications · snooze for · or for · afternoon is ·"
        " morning is · calls that you agreed · promises · calls again · calls around a new job · how "
        "introductions went · tasks · who waits for an answer, once a day · pause · do not disturb · ring"
        " · bell · sound · alert · digest · test"
    ),
    "calendar": (
        "Show names; else it says only “A call” · calls again, and those around a new job · calls that "
        "you agreed · promises · how introductions went · tasks · ical · ics · subscribe · outlook · feed"
    ),
    "background": (
        "Start when I log in · hidden · closing the window · minimise · quit · tray · autostart · startup"
        " · start with the computer, in the tray · boot"
    ),
    "pipeline": "Edit the stages · rename · stage names · add · order · merge · delete · columns",
    "look": "Theme · font · dark mode · light mode · night · appearance · colours · as the system",
    "keeping": (
        "Preset · kept for · counted from · speak of the review on Today once a month · retention · GDPR "
        "· privacy · erase · delete old data · months · figures"
    ),
    "keys": (
        "Lock when the computer goes to sleep · lock after · lock now · password · recovery code · "
        "encryption · encrypted · security · key · pin"
    ),
    "data": (
        "Open the folder · imports · backups · restore · error reports · export · download · save as "
        "Excel or CSV · where is my data · move to another computer"
    ),
}


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


def setting_words() -> dict[str, str]:
    """Return, by the same keys, what each card asks and the other words that people use for it."""
    return {key: QCoreApplication.translate("SettingsPage", words) for key, words in _WORDS.items()}
