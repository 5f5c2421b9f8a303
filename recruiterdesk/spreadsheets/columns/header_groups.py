"""Names with a group ahead of them ("Person : Addresses : City"), as reports of large systems write them."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, WEAK_SUBJECTS, words_in

_GROUP = re.compile(r"\s*:\s+|\s+[-–—>»]\s+|(?<=[A-Za-z]{4})\.(?=[A-Z][a-z]{2})")
_LAYERED = re.compile(r"(?:[a-zA-Z_]+\.)*([a-zA-Z_]{3,})\.(?:title|name|text|value|label)")
_PART = re.compile(r"\s*([^()]+?)\s*(?:\(([^()]+)\)|\s[-–—>»]\s+(.+)|:\s+(.+))\s*")
_WHOLE = words_in(
    "name nom nombre nome naam navn namn nazwisko address adresse direccion indirizzo adres adress location"
)
_WHOSE = (
    STRONG_SUBJECTS | WEAK_SUBJECTS | {"primary", "your", "full", "my", "ihr", "dein", "votre", "su", "tu"}
)
_SUBJECTS = STRONG_SUBJECTS | WEAK_SUBJECTS | {"address", "addresses", "adresse", "adresses"}
_APPLICATIONS = words_in(
    """
    recruiting workflow application applications submission submissions candidature candidatures bewerbung
    bewerbungen candidatura candidaturas candidature sollicitatie aplikacja ansokan
    """
)
_HELD = frozenset(
    {"current position", "current job", "current employment", "present position", "current experience"}
)
# "Current Position Company"
_OF_HELD = re.compile(rf"(?:{'|'.join(sorted(_HELD))}) (?=\w)")
_JOBS_AND_CLIENTS = words_in(
    """
    job position requisition vacancy opening posting stelle vakanz ausschreibung poste offre vacante oferta
    posizione annuncio vacature stanowisko vaga tjanst stilling client customer account kunde kunden cliente
    klant klient kund
    """
)


def behind_subject(header: str) -> str:
    """Return the name behind groups that only say whose it is ("Person : Email"), "" without such a group."""
    group, *names = _GROUP.split(header, maxsplit=1)
    words = fold(group)
    if not names and (held := _OF_HELD.match(words)):
        return words[held.end() :]
    says_whose = _SUBJECTS.issuperset(words.split()) or _APPLICATIONS.issuperset(words.split())
    if not names or not (says_whose or words in _HELD):
        return ""
    return behind_subject(names[0]) or names[0]


def is_of_application(header: str) -> bool:
    """Tell whether the group of a name is an application: "Recruiting Workflow : Job Title"."""
    group, *names = _GROUP.split(header, maxsplit=1)
    return bool(names) and _APPLICATIONS.issuperset(fold(group).split())


def of_job_or_client(header: str) -> str:
    """Return the name behind a group that speaks of a job or a client ("Job : City"), "" without one."""
    group, *names = _GROUP.split(header)
    return names[-1] if names and _JOBS_AND_CLIENTS.issuperset(fold(group).split()) else ""


def part_of_whole(header: str) -> tuple[str, str]:
    """Return a name or an address and its part as forms write them: "Name (First)" is "name" and "First".

    Both are "" where a header says nothing of that kind.
    """
    found = _PART.fullmatch(header)
    words = fold(found[1]).split() if found else []
    if found is None or not words or words[-1] not in _WHOLE or not _WHOSE.issuperset(words[:-1]):
        return "", ""
    return words[-1], next(part for part in found.groups()[1:] if part)


def thing_itself(header: str) -> str:
    """Return the group of a name that only says that the thing itself stands there: "Company > Record".

    So do "currentInterviewStage.title" and "source.name", as programs write what they keep in layers.
    """
    if (layered := _LAYERED.fullmatch(header)) and layered[1].lower() not in _SUBJECTS:
        return layered[1]
    group, *names = _GROUP.split(header)
    return group if names and fold(names[-1]) in {"record", "value", "label"} else ""
