"""What can be done on other pages than the one in front, as the palette offers it.

The names stand here, so that no page is built only to be asked; a test compares them with what the pages
offer. What works on a chosen row is never done to a row that nobody looked at: there the palette leads to
the page, and says how it goes on.
"""

from __future__ import annotations

from enum import Enum, auto

from recruiterdesk.core.values import value


class Needs(Enum):
    """What is needed on the page before it can be done."""

    NOTHING = auto()
    A_CHOICE = auto()
    AN_OPEN_ONE = auto()


@value
class Elsewhere:
    """Actions of one page. `context` is that of their translation."""

    page: str
    context: str
    needs: Needs
    texts: tuple[str, ...]


ELSEWHERE = (
    Elsewhere("today", "TodayPage", Needs.NOTHING, (
        "Start calling", "More calls today…", "Write to some of those who wait…",
        "Spread the calls differently…",
    )),
    Elsewhere("calls", "CallsPage", Needs.NOTHING, (
        "Start calling", "Look the messages through", "Usual order",
    )),
    Elsewhere("calls", "CallsPage", Needs.A_CHOICE, (
        "They tried to reach me", "They called me", "Told by someone else", "They withdrew", "Reopen",
        "Put the call off", "Skip for now", "Write instead", "Rehearse the selected call",
        "Let the answer wait among the messages", "The task is done",
    )),
    Elsewhere("calls", "HiringLinks", Needs.A_CHOICE, ("Show the role", "Show the client")),
    Elsewhere("today", "HiringLinks", Needs.A_CHOICE, ("Show the role", "Show the client")),
    Elsewhere("check_ins", "CheckInsPage", Needs.NOTHING, ("Start calling", "List or calendar")),
    Elsewhere("check_ins", "CheckInsPage", Needs.A_CHOICE, (
        "Another day…", "Skip the call…", "Write to them…", "Take up again",
    )),
    Elsewhere("introductions", "IntroductionsPage", Needs.NOTHING, (
        "New introduction", "Introductions that ended", "All introductions with their days",
        "Find in the introductions",
    )),
    Elsewhere("introductions", "IntroductionsPage", Needs.A_CHOICE, (
        "Next step of the introduction…", "Move the introduction a column on…", "End the introduction…",
        "Consent withdrawn…", "Open the candidate",
    )),
    Elsewhere("pipeline", "PipelinePage", Needs.NOTHING, (
        "New candidate", "Find in the pipeline", "Show the board", "Show the table", "Edit the stages",
        "Columns, sorting and groups of the pipeline",
    )),
    Elsewhere("pipeline", "PipelinePage", Needs.A_CHOICE, (
        "Decline…", "Pass the turn on", "Move a stage on", "Move a stage back", "Show the role",
        "Show the client",
    )),
    Elsewhere("roles", "RolesPage", Needs.NOTHING, (
        "Add a role", "Find a role or a client", "Clients, or roles again",
    )),
    Elsewhere("roles", "RolesPage", Needs.A_CHOICE, (
        "Show the role in the pipeline", "Edit the role", "Pause the search…", "The role is filled…",
        "Cancel the role…", "Open the role again…",
    )),
    Elsewhere("people", "PeoplePage", Needs.NOTHING, (
        "Add a person", "Find a person", "Add a filter…", "Show everybody", "Choose everybody found",
        "Leave out what is no filter",
    )),
    Elsewhere("people", "ViewSaving", Needs.NOTHING, (
        "Save the search as a view…", "Let the view find by these words",
    )),
    Elsewhere("people", "PeoplePage", Needs.A_CHOICE, ("They called me",)),
    Elsewhere("people", "Many", Needs.A_CHOICE, (
        "Move…", "Decline…", "Tag…", "Promise…", "Take a tag away…", "Keep their data until…",
        "Export the chosen…", "Erase the chosen…",
    )),
    Elsewhere("call", "CallPage", Needs.AN_OPEN_ONE, (
        "Save the call and go on", "Put this call off", "Pause the session", "Forget this call",
        "Dial the number", "Rehearse this call", "Edit this text",
        "Show what imports kept of them",
    )),
    Elsewhere("call", "HiringLinks", Needs.AN_OPEN_ONE, ("Show the role", "Show the client")),
    Elsewhere("person", "PersonPageView", Needs.AN_OPEN_ONE, (
        "Start the call", "Edit", "Write a note", "They tried to reach me", "They called me",
        "Told by someone else", "They withdrew", "Reopen", "Announce it first", "Write instead", "Snooze",
        "Put them up for a role", "Move, decline or reopen", "Who sent them?", "What they want next…",
        "Into the network, or out of it", "What they can help with…", "Introduce to the first who could help",
        "Offer help…", "Add a task…", "The task is done", "The task on another day…", "The promise was kept",
        "Take the promise back", "Introduce…", "What they answered about their data…",
        "Consent to be mentioned withdrawn…", "Merge with the possible duplicate", "Merge with…",
        "Edit where it stands", "Erase this person…", "Attach files…", "Take a file away",
        "Show other lines of the history", "An answer with its words, way and end…", "Access report…",
    )),
    Elsewhere("role", "RolePage", Needs.AN_OPEN_ONE, (
        "Those who are to be told", "Everybody there", "The client", "Show in the pipeline", "Edit the role",
        "Pause the search…", "The role is filled…", "Cancel the role…", "Open the role again…",
    )),
    Elsewhere("client", "ClientPage", Needs.AN_OPEN_ONE, (
        "Those who are to be told", "Everybody there", "The roles",
    )),
    Elsewhere("tasks", "TasksPage", Needs.NOTHING, ("New task…",)),
    Elsewhere("tasks", "TasksPage", Needs.A_CHOICE, (
        "Task done", "Introduce…", "Another day…", "No longer needed",
    )),
    Elsewhere("network", "NetworkPage", Needs.NOTHING, (
        "Find a contact", "Add a contact", "All people", "Show one field of work", "Show one industry",
        "Show one place", "Show one seniority", "Sort otherwise", "Show all contacts",
    )),
    Elsewhere("network", "NetworkPage", Needs.A_CHOICE, ("Take the contact out of the network",)),
    Elsewhere("introduction", "IntroductionPage", Needs.AN_OPEN_ONE, (
        "Next step of the introduction…", "End the introduction…", "Consent withdrawn…",
        "Change the text for the contact…", "Open the candidate", "Open the contact", "Call the candidate",
        "Call the contact",
    )),
    Elsewhere("importing", "ImportPage", Needs.NOTHING, ("Choose a file to import…",)),
    Elsewhere("importing", "ImportPage", Needs.AN_OPEN_ONE, (
        "What the columns of the file mean…", "What the words of the file mean…",
        "Country of the numbers in the file…", "Day or month first in the file…", "Sheet of the file…",
        "Whom the rows of the file hold…", "Take whom you erased all the same",
        "Save the rows that can’t be imported…", "Show the new people of the import", "Undo this import",
        "Look at the file again", "Look at the files that were left out",
    )),
    Elsewhere("imports", "ImportsPage", Needs.A_CHOICE, (
        "Show the people of the selected import", "Take the selected import back",
        "Remove the selected import from the list",
    )),
    Elsewhere("backups", "BackupsPage", Needs.NOTHING, (
        "Back up now", "Restore a backup file…", "Check the desk",
    )),
    Elsewhere(
        "backups", "BackupsPage", Needs.A_CHOICE,
        ("Restore the selected backup…", "Delete the selected backup…"),
    ),
    Elsewhere("review", "ReviewPage", Needs.A_CHOICE, (
        "Keep their data for a reason…", "Ask whether you may keep their data…", "Erase in a week",
        "Erase everybody past their date in a week", "Take an erasure back", "Erase without waiting…",
    )),
    Elsewhere("history", "HistoryPage", Needs.A_CHOICE, ("Go to the selected step",)),
    Elsewhere("away", "AwayPage", Needs.A_CHOICE, ("Hand over everyone", "List for the colleague…")),
    Elsewhere("rehearsal", "RehearsalPage", Needs.AN_OPEN_ONE, (
        "Go on in the conversation", "Go back in the conversation", "Hide or show the text",
        "Mark the sentence that felt wrong", "Rehearse it again", "Edit this text",
    )),
    Elsewhere("texts", "TextsPage", Needs.A_CHOICE, ("Save the text", "Leave what was typed into the text")),
    Elsewhere("settings", "SettingsPage", Needs.NOTHING, (
        "Send me a test of the reminders", "Set or change the passphrase…", "New recovery code…",
        "Remove the passphrase…",
    )),
)  # fmt: skip
