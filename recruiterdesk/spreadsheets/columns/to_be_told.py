"""Columns that say who is still to be told ("Noch zu informieren", "Send rejection"), or who told us.

By a yes there nobody was. The names of what was done and of what is to do share their words; verbs in the
infinitive, and words of what is open, tell them apart.

Nor was anybody told how it ended by news that came ahead of an interview.
"""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import names_others
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, words_in
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.named_ends import TALKS
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.said_told import told_in_words
from recruiterdesk.spreadsheets.values.cell_contents import has_digit, is_date, is_yes_no, mostly
from recruiterdesk.spreadsheets.values.dates import read_date

_OPEN = (
    r"due|scheduled?|planned|pending|outstanding|owe[ds]?|needs?|needed|required|must|should|template|not|yet|"
    r"untold|todo|fallig|geplant|offen|ausstehend\w*|vorlage|noch|nicht|muss|mussen|soll\w*|prevue?s?|modele|"
    r"pas|encore|pendient\w*|pendent\w*|plantilla|previst\w*|attesa|nog|niet|gepland|moet\w*|zaplanowan\w*|"
    r"jeszcze|nie|inte|ikke|endnu|planerad\w*|planlagt|skal|ska"
)
_TO_DO = (
    r"to (?:be|do|tell|notify|inform|send|call|make|reject|advise|contact|update)|"
    r"(?:a|de|por|para) \w{3,}[aei]r(?:e|se)?|da \w{3,}[aei]re|(?:zu|te) \w{3,}en|do \w{4,}nia"
)
_INFINITIVE = (
    r"informieren|benachrichtigen|mitteilen|verstandigen|(?:zur\w+|an)rufen|senden|versenden|verschicken|zuruckmelden|"
    r"geben|informer|prevenir|avertir|envoyer|appeler|rappeler|repondre|annoncer|communiquer|donner|informar|"
    r"avisar|enviar|comunicar|notificar|llamar|ligar|dar|informare|avvisare|inviare|comunicare|chiamare|dare|"
    r"informeren|versturen|sturen|(?:terug|op)?bellen|melden|terugkoppelen|poinformowac|powiadomic|wyslac|(?:za|od)dzwonic|"
    r"informera|meddela|skicka|ringa|informeres?|meddele|underrette|sende|ringe"
)
_ORDER = r"^(?:please )?(?:notify|send|tell|inform|advise) \w|^call (?:back|candidate|him|her|them)\b"
_TO_COME = re.compile(rf"\b(?:{_OPEN}|{_TO_DO}|{_INFINITIVE})\b|{_ORDER}")
# "Llamado para avisar", "Called to inform": the call was made.
_CALLED = re.compile(r"^\w{3,}[ai]d[oa]s? para |^(?:called|phoned|rang) to ")
# A talk in which somebody judged them is none in which they were told.
_OF_JUDGES = re.compile(r"\binterview(?:er)? (?:feedback|scorecard)")
# "Has informed us", but not "Informed by us".
_US = re.compile(
    r"(?<!\bby )(?<!\bvon )(?<!\bpar )(?<!\bpor )(?<!\bda )(?<!\bdoor )(?<!\bprzez )(?<!\bav )"
    r"\b(?:us|me|uns|nous|nos|noi|ci|ons|nam|oss)\b"
)
_THE = r"(?:(?:the|der|den|dem|die|la|le|l|il|el|o|a|de|het) )?"
_THEM = rf"{_THE}(?:{'|'.join(sorted(STRONG_SUBJECTS))})\b"
_GIVEN = "given|gegeben|donne|dado|dato|gegeven|gitt|gett|givet"
_FROM_THEM = re.compile(
    rf"\b(?:from|by|vom|von|od|van|door|fran|fra|av) {_THEM}|"
    rf"{_THEM} (?:answered|replied|responded|gave|deu|dio)\b|"
    rf"{_THEM} (?:has|hat|ha|a|heeft|har) (?:\S+ ){{0,3}}(?:{_GIVEN})\b|"
    rf"{_THEM} \S+ (?:received|recebid[oa]|recibid[oa]|ricevut[oa]|recue?)$"
)
# Of an answer it says whose it is, or about whom: "Information du candidat" is one that they were given.
_OF_THEM = re.compile(
    rf"\b(?:du|de|des|del|della|dal|dalla|do|da|on|about|re|uber|zum|zur|sur|sobre|sul|sulla|over|om) {_THEM}"
)
_TELLING = (
    known.TOLD
    | known.FEEDBACK
    | known.CALLS
    | known.CALLED
    | known.REACHING
    | words_in("tell avisar avvisare terugbellen zuruckrufen oddzwonic")
)
_NONE = frozenset(
    {"no", "without", "kein", "keine", "ohne", "geen", "zonder", "sans", "sin", "senza", "brak"}
)
_BESIDES = frozenset({"s", "date", "datum", "fecha", "data", "dato", "on", "am", "y", "n", "j"})


def leave_who_is_to_be_told(draft: ColumnDraft) -> None:
    """Leave columns that seem to say who was told, but say who is still to be, or that somebody told us."""
    for index, name, field in list(draft.loose()):
        is_open = (_TO_COME.search(name) and not _CALLED.search(name)) or _says_none_was_given(name)
        if field is Field.TOLD_ON and (is_open or _OF_JUDGES.search(name) or _came_to_us(name)):
            draft.leave(index)


def names_those_to_be_told(name: str) -> bool:
    """Tell whether a name asks who is still to be told or called: "Still to call", "Noch informieren"."""
    is_open = _TO_COME.search(name) is not None and _CALLED.search(name) is None
    return is_open and has_any(name.split(), _TELLING) and not names_others(name)


def take_ends_under_news(draft: ColumnDraft) -> None:
    """Take a column of news whose cells say how it ended for the outcome: "Besked: Avslag".

    A day that is named alike is then the day of the decision, and tells nobody.
    """
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if field is not Field.TOLD_ON or not values or not all(map(_says_end, values)):
            continue
        draft.fields[index] = Field.OUTCOME
        for other, longer, _ in list(draft.loose()):
            if longer.startswith(f"{name} ") and mostly(draft.values(other), is_date):
                draft.fields[other] = Field.DECIDED_ON


def _says_end(cell: str) -> bool:
    """Tell whether a cell says how it ended, and not when or whether they heard."""
    is_news = is_yes_no(cell) or has_digit(cell) or told_in_words(fold(cell)) is not None
    return outcome_from_words(cell).kind is not None and not is_news


def leave_told_ahead_of_talks(draft: ColumnDraft) -> None:
    """Leave days of news that all lie before those of an interview: it was the news that there is one."""
    talks = [
        index
        for index, name, field in draft.loose()
        if field is None and stage_from_words(name) in TALKS and mostly(draft.values(index), is_date)
    ]
    for index in draft.of(Field.TOLD_ON):
        pairs = [pair for talk in talks for pair in draft.rows_of(index, talk)]
        if pairs and index not in draft.fixed and all(map(_is_ahead, pairs)):
            draft.leave(index)


def leave_news_ahead_of_ends(draft: ColumnDraft) -> None:
    """Leave days of news where one lies before that of its decision: the news was about something else."""
    for index, name, field in list(draft.loose()):
        if field is not Field.TOLD_ON or known.NEWS.isdisjoint(name.split()):
            continue
        pairs = (pair for end in draft.of(Field.DECIDED_ON) for pair in draft.rows_of(index, end))
        if any(map(_is_ahead, pairs)):
            draft.leave(index)


def _is_ahead(pair: tuple[str, ...]) -> bool:
    first, second = (read_date(cell, day_first=True) for cell in pair)
    return first is not None and second is not None and first < second


def _says_none_was_given(name: str) -> bool:
    """Tell whether a name says that there was no answer: "No feedback to candidate"."""
    words = name.split()
    return not _NONE.isdisjoint(words[:1]) and has_any(words[1:2], known.ANSWER)


def _came_to_us(name: str) -> bool:
    """Tell whether the news under a name came from candidates, or was about them."""
    if _US.search(name) or _FROM_THEM.search(name):
        return True
    words = name.split()
    return has_any(words, known.ANSWER) and (_OF_THEM.search(name) is not None or _is_their_answer(words))


def _is_their_answer(words: list[str]) -> bool:
    """Tell whether a name says no more than whose answer it is: "Candidate reply", "Antwort Kandidat".

    "Feedback Kandidat" is what they were given, "Candidate feedback" may be what they gave.
    """
    said = [word for word in words if word not in _BESIDES]
    is_reply = any(has_any([word], known.REPLY) for word in said)
    them, *answer = said if not is_reply else sorted(said, key=lambda word: word not in STRONG_SUBJECTS)
    return them in STRONG_SUBJECTS and len(answer) == 1 and has_any(answer, known.ANSWER)
