"""Columns that say of those who are out how far they had got, beside the one that says where everybody is."""

from __future__ import annotations

import re

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words, stage_from_words
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, is_date, mostly, share

AT_END = re.compile(
    r"\b(?:reject|declin|disqualif|withdr|archiv|dropp|absag|abgesagt|abgelehnt|ablehn|ausgeschied|refus|"
    r"rejet|rechaz|descart|scart|rifiut|afgewez|odrzuc|avslag|avsluta|zamit)\w* "
    r"(?:after|at|in|from|while|nach|in der|bei|apres|a l|despues|tras|dopo|na|po|efter|etter)\b|"
    r"\b(?:stage|step|phase|etape|etapa|fase|etap|steg|trin|stufe)\b.* (?:before|at|when|of|vor|bei|avant|"
    r"antes|al|prima|bij|voor|przed|fore|for|innan)\b|"
    r"\b(?:reject|declin|disqualif|withdr|archiv|last|previous|prior|furthest|final)\w* "
    r"(?:stage|step|phase)\b|"
    r"\b(?:letzte|vorherige|bisherige|derniere|ultima|laatste|ostatni)\w* "
    r"(?:phase|stufe|etape|etapa|fase|etap)\b"
)
"""What columns are called that say how far those got who are out."""


WITHDRAWAL = re.compile(
    r"\b(?:withdr[ae]w|zuruckgezog|zuruckzieh|ruckzug|desist|retrait|retirad|ritir|teruggetrok|terugtrek|wycof|"
    r"rezygnac|atertag|tillbakadrag|trukket|odstoup)\w*|\bdropped? out\b|\bdropout\b"
)
"""What columns are called that say that the candidate ended it."""


_STATES = re.compile(r"\b(?:status|stato|statut|estado|state|stand|stav|stan|tila|durum|situa\w+)\b")
_STEPS = re.compile(
    r"^(?!.*\b(?:next|nachst\w*|prochaine?|proxim\w*|prossim\w*|volgende)\b)"
    r".*\b(?:stage|step|phase|etape|etapa|fase|etap|stufe|steg|trin|vaihe)\b"
)
DAY_OF_ENDING = re.compile(
    rf"{WITHDRAWAL.pattern}|"
    r"^(?!.*\b(?:sent|mail|email|letter|call|versend\w*|informed|told)\b)"
    r".*\b(?:reject|declin|disqualif|absag|abgelehnt|ablehn)\w*"
)
"""What columns are called that say on which day an application ended without a hire."""


_DAYS_ENDED = listed(
    """
    date ended|ended|closed|geschlossen|clos|cerrado|chiuso|afgesloten|lukket|uzavreno|ended on|date closed|
    closed on|date finished|exit date|date of exit|dropped on|
    dropped out on|
    ausgeschieden am|ausgeschieden|raus am|raus seit|beendet am|beendet|ende am|abgeschlossen am|datum ende|
    date de sortie|sorti le|sortie le|date sortie|sortie|date de cloture|clos le|cloture le|date de fin|
    fecha de salida|fecha salida|salida|fecha de cierre|fecha cierre|cerrado el|fecha de baja|fecha fin|
    data uscita|data di uscita|uscita|uscito il|data chiusura|data di chiusura|chiuso il|
    data de saida|data saida|data de encerramento|encerrado em|saida|
    datum uit|uit procedure|uit procedure op|afgerond op|datum afgerond|afgesloten op|datum einde|
    data zakonczenia|zakonczono|data odpadniecia|zamknieto|
    avslutad|avslutad den|avslutat|avslutsdatum|avsluttet|avsluttet dato|afsluttet|afsluttet den|
    afsluttet dato|
    ukonceno|datum ukonceni|ukonceni|paattynyt|surec bitis tarihi|bitis tarihi|lezarva
    """
)
"""What columns are called that say when an application ended, however it did."""
CHANGE_OF_STATE = re.compile(
    r"(?:last )?(?:\w+ )?(?:status|stage|step|phase|disposition|workflow) "
    r"(?:last )?(?:changed?|updated?|set)(?: (?:date|on|at))?|"
    r"date (?:of )?(?:last )?(?:status|stage|step|phase) (?:last )?(?:changed?|updated?|set)|"
    r"(?:datum )?(?:der )?(?:letzten? )?(?:status|phasen|stufen)(?:anderung|wechsel)s?(?: am)?|"
    r"(?:date )?(?:du )?(?:dernier )?changement (?:de |d )?(?:statut|etape)|"
    r"(?:fecha )?(?:del )?(?:ultimo )?cambio de (?:estado|etapa)|"
    r"data (?:ultimo )?cambio (?:di )?(?:stato|fase)|"
    r"(?:datum )?(?:laatste )?(?:status|fase)wijziging|data zmiany (?:statusu|etapu)|"
    r"dispositioned (?:on|at)|date dispositioned"
)
"""What columns are called that say when somebody came to where they are."""
_KIND_OF_REASON = re.compile(
    r"\b(?:reason|grund|motif|motivo|reden|powod|orsak)\w*\b.*"
    r"\b(?:types?|kind|category|group|typ|art|kategorie|categor\w+|kategori\w?)\b|"
    r"\b(?:types?|kind|category|typ|art|kategorie|categor\w+|kategori\w?)\b.*"
    r"\b(?:reason|grund\w*|motif|motivo|reden|powodu|orsak)\b"
)


def take_stages_at_end(draft: ColumnDraft) -> None:
    """Know columns that say of those who are out how far they got ("Rejected after", "Stage before").

    What says where everybody is now ("Rejected" for them) says then how it ended.
    """
    stages = draft.of(Field.STAGE)
    _take_stages_of_archived(draft)
    outcomes = draft.of(Field.OUTCOME)
    tells_more = any(outcome_from_words(value).kind for index in outcomes for value in draft.values(index))
    if len(stages) != 1 or tells_more or not tells_endings(draft):
        return
    at_end = [
        index
        for index, name, field in draft.loose()
        if field is None and AT_END.search(name) and mostly(draft.values(index), stage_from_words)
    ]
    if at_end:
        for index in outcomes:
            draft.leave(index)
        draft.fields[stages[0]] = Field.OUTCOME
    for index in at_end:
        draft.fields[index] = Field.STAGE


def tells_endings(draft: ColumnDraft) -> bool:
    """Tell whether the stages say of some that they ended."""
    return any(
        outcome_from_words(value).kind for index in draft.of(Field.STAGE) for value in draft.values(index)
    )


def _take_stages_of_archived(draft: ColumnDraft) -> None:
    """Know a stage that is filled where the present one is not: "Archived stage" beside "Stage"."""
    stages = draft.of(Field.STAGE)
    for index, name, field in list(draft.loose()):
        if field is not None or len(stages) != 1 or not AT_END.search(name):
            continue
        if mostly(draft.values(index), stage_from_words) and not any(draft.rows_of(stages[0], index)):
            draft.fields[index] = Field.STAGE


def take_days_of_endings(draft: ColumnDraft) -> None:
    """Know the days on which candidates withdrew, or others said no, beside those of a first no."""
    for index, name, field in list(draft.loose()):
        if field is None and DAY_OF_ENDING.search(name) and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON


def take_days_ended(draft: ColumnDraft) -> None:
    """Know the day on which it ended ("Date de sortie") beside a job, where it is said why or who knows."""
    says_no = draft.has(Field.REASON, Field.TOLD_ON, Field.OUTCOME) or tells_endings(draft)
    if draft.has(Field.DECIDED_ON) or not says_no or not draft.has(Field.ROLE, Field.STAGE):
        return
    for index in draft.named(_DAYS_ENDED)[:1]:
        if mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON


def take_named_steps(draft: ColumnDraft) -> None:
    """Know a column named after steps by its cells, beside one that only says whether it goes on."""
    stages = draft.of(Field.STAGE)
    states = [*stages, *(index for index, name, _ in draft.loose() if _STATES.search(name))]
    if draft.has(Field.OUTCOME) or any(
        stage_from_words(value) for index in states for value in draft.values(index)
    ):
        return
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if field is None and _STEPS.search(name) and share(values, stage_from_words) >= NEARLY_ALL:
            for stage in stages:
                draft.fields[stage] = Field.OUTCOME
            draft.fields[index] = Field.STAGE
            return


def tell_states_from_steps(draft: ColumnDraft) -> None:
    """Read a status with ends beside a column of stages as how it ended ("Étape", "Statut actuel")."""
    stages = draft.of(Field.STAGE)
    states = [index for index in stages if _STATES.search(draft.names[index])]
    if draft.has(Field.OUTCOME) or len(stages) == len(states):
        return
    for index in states:
        if index not in draft.fixed and any(outcome_from_words(value).kind for value in draft.values(index)):
            draft.fields[index] = Field.OUTCOME
            return


def take_kinds_of_reasons(draft: ColumnDraft) -> None:
    """Know a column that says whose each reason was ("Archive reason type": "Rejected by candidate")."""
    if not draft.has(Field.REASON):
        return
    for index, name, field in list(draft.loose()):
        is_kind = field is None and _KIND_OF_REASON.search(name)
        if is_kind and share(draft.values(index), _says_whose) >= NEARLY_ALL:
            draft.fields[index] = Field.REASON


def _says_whose(text: str) -> bool:
    return outcome_from_words(text).kind is not None


def take_changes_of_state(draft: ColumnDraft) -> None:
    """Know the day on which the status changed last as that of the end, where no column says that day."""
    states = draft.of(Field.STAGE, Field.OUTCOME)
    is_said = draft.has(Field.REASON) or any(map(_says_whose, (v for at in states for v in draft.values(at))))
    if draft.has(Field.DECIDED_ON) or not is_said:
        return
    for index, name, field in list(draft.loose()):
        if field is None and CHANGE_OF_STATE.fullmatch(name) and mostly(draft.values(index), is_date):
            draft.fields[index] = Field.DECIDED_ON
            return


def stands_at_ends(draft: ColumnDraft, index: int) -> bool:
    """Tell whether the reasons of a state stand only beside states that are an end other than a hire."""
    rows = [row for state in draft.of(Field.STAGE, Field.OUTCOME)[:1] for row in draft.rows_of(state, index)]
    ends = {outcome_from_words(state).kind for state, _ in rows}
    return bool(rows) and ends.isdisjoint({None, DispositionKind.HIRED})
