"""Columns of answers to anything, an invitation or a newsletter: they say of nobody that they were hired."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.application_names import OUTREACH
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_ACCEPTED = re.compile(
    r"ac+(?:ep|et)|aceit|akzept|angenommen|zusage|zugesagt|geac+ept|sign|unterschrieben|firmad|firmato|getekend",
    re.IGNORECASE,
)
_ANSWERED = re.compile(rf"(?:{_ACCEPTED.pattern}|declin)", re.IGNORECASE)
_OFFER = re.compile(r"offer|angebot|offre|oferta|offerta|proposta|aanbod")


# Beginnings of words for another time, another application, or somebody else, folded.
_ANOTHERS = (
    *("previous", "before", "former", "earlier", "prior", "again", "history", "rehire", "year"),
    *("fruher", "vorher", "vorig", "ehemal", "precedent", "anterior", "eerder", "wczesniej", "poprzedn"),
    *("tidligere", "tidigare", "predchoz", "other", "andere", "autre", "altri", "altre", "otro", "otra"),
    *("outro", "outra", "andra", "counter", "competing", "friend", "interviewer", "tags", "label", "keyword"),
)
_SECOND = re.compile(
    r"\b(?:second|2nd|third|3rd|zweite\w*|deuxieme|segund[oa]|seconda?|tweede) "
    r"(?:choice|option|role|job|position|client|wahl|stelle|kunde|poste|choix|puesto|cliente|ruolo|keuze)\b"
)


def tells_of_another(name: str) -> bool:
    """Tell whether a name speaks of another application, or of somebody else: "Previous outcome".

    What somebody is tagged with need not be of this one either.
    """
    return _SECOND.search(name) is not None or any(word.startswith(_ANOTHERS) for word in name.split())


def answer_outreach(name: str, values: Iterable[str]) -> bool:
    """Tell whether cells say who answered a first message and how: nobody was hired or declined by that.

    Where others were hired in other words, it is the column of all stages.
    """
    if OUTREACH.isdisjoint(name.split()):
        return False
    cells = set(values)
    answers = set(filter(_ANSWERED.match, cells))
    return bool(answers) and Stage.HIRED not in map(stage_from_words, cells - answers)


def are_answers(name: str, values: Iterable[str]) -> bool:
    """Tell whether the cells of a column with an unknown name only say who accepted, and who did not.

    Who accepts is hired where the name speaks of an offer, beside stages, or beside others who were hired.
    """
    reached = {value: stage for value in set(values) if (stage := stage_from_words(value))}
    return (
        bool(reached)
        and set(reached.values()) == {Stage.HIRED}
        and all(map(_ACCEPTED.match, reached))
        and _OFFER.search(name) is None
    )


def are_bare_noes(values: Iterable[str]) -> bool:
    """Tell whether cells all say no in one word ("declined"): an invitation or a payment is declined, too."""
    said = set(values)
    return bool(said) and all(map(_is_bare_no, said))


def _is_bare_no(text: str) -> bool:
    return len(text.split()) == 1 and outcome_from_words(text).kind is DispositionKind.DECLINED_BY_CLIENT
