"""What stands in a calendar: with the name, or without anything personal."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from recruiterdesk.domain.calendar_entries import DatedKind
from recruiterdesk.domain.salutation import Language


class Shown(Enum):
    """How much a calendar shows: whose call it is, or only that there is one."""

    NAMES = "names"
    NOTHING_PERSONAL = "nothing_personal"


_NAMED: Mapping[Language, Mapping[DatedKind, str]] = {
    Language.EN: {
        DatedKind.CHECK_IN: "Call {name} again",
        DatedKind.PLACEMENT: "Call {name} about the new job",
        DatedKind.CALLBACK: "Call {name}",
        DatedKind.PROMISE: "{name} hears from me",
        DatedKind.FOLLOW_UP: "Ask {name} how the introduction went",
        DatedKind.TASK: "Something for {name}",
    },
    Language.DE: {
        DatedKind.CHECK_IN: "{name} wieder anrufen",
        DatedKind.PLACEMENT: "{name} zur neuen Stelle anrufen",
        DatedKind.CALLBACK: "{name} anrufen",
        DatedKind.PROMISE: "{name} hört von mir",
        DatedKind.FOLLOW_UP: "{name} fragen, was aus der Vorstellung wurde",
        DatedKind.TASK: "Etwas für {name}",
    },
}
_CALLS = (DatedKind.CHECK_IN, DatedKind.PLACEMENT, DatedKind.CALLBACK)
_UNNAMED: Mapping[Language, Mapping[DatedKind, str]] = {
    Language.EN: {
        **dict.fromkeys(_CALLS, "A call"),
        DatedKind.PROMISE: "A promise",
        DatedKind.FOLLOW_UP: "A question",
        DatedKind.TASK: "A task",
    },
    Language.DE: {
        **dict.fromkeys(_CALLS, "Ein Anruf"),
        DatedKind.PROMISE: "Ein Versprechen",
        DatedKind.FOLLOW_UP: "Eine Nachfrage",
        DatedKind.TASK: "Eine Aufgabe",
    },
}


def summary_of(kind: DatedKind, name: str, shown: Shown, language: Language) -> str:
    """Return the title of an entry; without a name, or where none is to be shown, it says only what it is."""
    if shown is Shown.NAMES and name:
        return _NAMED[language][kind].format(name=name)
    return _UNNAMED[language][kind]
