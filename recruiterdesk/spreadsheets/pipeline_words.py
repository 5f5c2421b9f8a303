"""A recruiter's own words for stages and outcomes become the desk's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage


@dataclass(frozen=True, slots=True)
class OutcomeReading:
    """What the words of an outcome say: how it ended, why, or whether it waits or goes on."""

    kind: DispositionKind | None = None
    on_hold: bool = False
    in_play: bool = False
    reason: str = ""

    @property
    def known(self) -> bool:
        """Tell whether the words were understood."""
        return self.kind is not None or self.on_hold or self.in_play


# The first that matches counts, so that "final interview" is final and not an interview. Folded text.
_STAGES: tuple[tuple[Stage, str], ...] = (
    (
        Stage.HIRED,
        (
            r"\bhired\b|eingestellt|\bplaced\b|\bplacement\b|\bstarted\b|embauche|contratad|assunt|"
            r"aangenomen|zatrudnion|anstalld|onboarding|accepted offer|offer accepted|"
            r"vertrag unterschrieben|contract signed"
        ),
    ),
    (
        Stage.OFFERED,
        r"\boffer|\bangebot|\boffre\b|\boferta\b|\bofferta\b|aanbod|aanbieding|erbjudande|vertragsangebot",
    ),
    (
        Stage.FINAL,
        (
            r"\bfinal|finalist|letzte runde|letztes gesprach|endrunde|last round|ostatni etap|"
            r"slutintervju|entretien final|colloquio finale|onsite|on site"
        ),
    ),
    (
        Stage.SCREENING,
        (
            r"screen|vorauswahl|telefoninterview|telefongesprach|erstkontakt|preselection|"
            r"preseleccion|voorselectie|preselekcja|urval|cv review|cv check|in prufung|kennenlern|"
            r"phone interview|entretien telephonique|\brecruiter call"
        ),
    ),
    (
        Stage.SUBMITTED,
        (
            r"submitted|submission|vorgestellt|prasentiert|\bpresented|presente au client|beim kunden|"
            r"sent to client|cv sent|presentad|voorgesteld|profil versendet|shortlist"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            r"interview|gesprach|entretien|entrevista|colloquio|rozmowa|intervju|assessment|"
            r"probearbeiten|case study|technical test|\btest\b|\bround\b|\brunde\b"
        ),
    ),
    (
        Stage.CONTACTED,
        (
            r"contacted|kontaktiert|angesprochen|angeschrieben|\bcontacte|contactad|contattat|"
            r"benaderd|kontaktad|\binmail|messaged|replied"
        ),
    ),
    (
        Stage.SOURCED,
        (
            r"sourced|sourcing|identifi|\blead\b|longlist|long list|prospect|\bpool\b|gefunden|"
            r"recherche|\btrouve"
        ),
    ),
    (
        Stage.APPLIED,
        (
            r"\bapplied|\bapplication|beworben|bewerbung|\bnew\b|\bneu\b|eingang|candidature|postule|"
            r"nouveau|nuevo|nuovo|inscrit|sollicit|aplikacj|nowy|ansokt|inbox|received"
        ),
    ),
)
_OUTCOMES: tuple[tuple[DispositionKind, str], ...] = (
    (
        DispositionKind.MOVED_TO_ANOTHER_ROLE,
        (
            r"moved to (another|other|different) (role|job|position)|transferred to|andere (stelle|"
            r"rolle|position) (verschoben|ubernommen)|umgehangt"
        ),
    ),
    (
        DispositionKind.TURNED_OFFER_DOWN,
        (
            r"(turned|declined|rejected|refused) (down )?(the |our )?offer|offer (declined|rejected|"
            r"refused|turned down)|angebot (abgelehnt|ausgeschlagen)|vertrag abgelehnt|offre refusee|"
            r"a refuse l.offre|oferta rechazada|offerta rifiutata|aanbod afgewezen|candidate declined|"
            r"declined by candidate|kandidat\w* (hat )?abgelehnt|kandidat\w* (hat )?abgesagt"
        ),
    ),
    (
        DispositionKind.WITHDREW,
        (
            r"withdr[ae]w|withdrawn|zuruckgezogen|zuruckzieh|ruckzug|pulled out|dropped out|opted out|"
            r"abgesprungen|ausgestiegen|desist|se retire|retire sa candidature|\bretirad|ritirat|"
            r"teruggetrokken|wycofa|drog sig ur|tillbaka|absage durch (den |die )?(kandidat|bewerber)|"
            r"absage (des|der) (kandidat|bewerber)|^not interested|^kein interesse"
        ),
    ),
    (
        DispositionKind.ROLE_CLOSED,
        (
            r"^(the )?(role|job|position|req|requisition|search|vacancy) (was |is |has been )?(closed|"
            r"cancelled|canceled|frozen|filled|on ice|withdrawn)|^(die )?(stelle|rolle|position|"
            r"mandat|suche|vakanz) (wurde |ist )?(gestrichen|besetzt|geschlossen|eingefroren|abgesagt|"
            r"storniert)|^intern besetzt|^filled internally|^hiring freeze|^einstellungsstopp|"
            r"^poste (annule|pourvu|gele)|^puesto (cancelado|cubierto)|^vacature (vervuld|gesloten)"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_US,
        (
            r"(rejected|declined|turned down) by (us|me|recruiter|agency)|(absage|abgelehnt|"
            r"abgesagt) (durch|von) (uns|mir|recruiter)|we (declined|rejected|said no)|"
            r"wir haben abgesagt|absage unsererseits|refuse par nous|our decision|(internal|"
            r"intern\w*) (rejection|absage)"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            r"reject|declin|absage|abgesagt|abgelehnt|turned down|not selected|unsuccessful|"
            r"\bno hire\b|not hired|nicht (geeignet|ausgewahlt|weiter)|ausgeschieden|refus|rechazad|"
            r"descartad|no seleccionad|scartat|rifiutat|respint|afgewezen|afwijzing|odrzucon|odmowa|"
            r"avslag|avbojd|nej tack|another finalist|anderer finalist|\bnogo\b|\bno go\b|"
            r"did not proceed|not (moving|progress)|disqualif|^no$|^nein$|^non$"
        ),
    ),
    (
        DispositionKind.WENT_SILENT,
        (
            r"went silent|no (response|reply|answer)|ghosted|unresponsive|keine (antwort|ruckmeldung|"
            r"reaktion)|meldet sich nicht|nicht (mehr )?erreichbar|sans reponse|sin respuesta|"
            r"nessuna risposta|geen reactie|brak odpowiedzi|inget svar"
        ),
    ),
    (
        DispositionKind.HIRED,
        (
            r"\bhired\b|zugesagt|zusage|eingestellt|\bplaced\b|accepted|angenommen|embauche|contratad|"
            r"assunt|aangenomen|zatrudnion|anstalld|\bsigned|unterschrieben"
        ),
    ),
)
_ON_HOLD = re.compile(
    r"on hold|auf eis|pausiert|paused|zuruckgestellt|ruht|en attente|en pausa|in sospeso|"
    r"in pausa|on ice|parked|geparkt|wstrzyman|pausad|vilande|backburner|in de wacht"
)
_IN_PLAY = re.compile(
    r"active|in progress|in process|ongoing|open|pending|undecided|tbd|aktiv|laufend|lauft|offen|in arbeit|"
    r"en cours|actif|en curso|activo|in corso|attivo|lopend|actief|w toku|aktywny|pagaende|-|–|\?"
)
_REASON = re.compile(r"(?:\s[–—-]\s|:\s|\s?[–—]\s?|\()(.+?)\)?\s*$", re.DOTALL)

# Nobody names a stage in more signs; a letter in this column is looked at by its beginning.
_LONGEST_WORDS = 300
_STAGE_PATTERNS = tuple((stage, re.compile(pattern)) for stage, pattern in _STAGES)
_OUTCOME_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _OUTCOMES)
_BY_OWN_NAME = {kind.value.replace("_", " "): kind for kind in DispositionKind}


@lru_cache(maxsize=2048)
def stage_from_words(text: str) -> Stage | None:
    """Return the stage that the words name, None for words that name none ("Absage", "On hold")."""
    words = fold(text[:_LONGEST_WORDS]).replace("_", " ")
    if not words or _ends_without_hire(words):
        return None
    return next((stage for stage, pattern in _STAGE_PATTERNS if pattern.search(words)), None)


@lru_cache(maxsize=2048)
def outcome_from_words(text: str) -> OutcomeReading:
    """Return how the words say that it ended, and the reason that stands behind a dash or in brackets."""
    text = text[:_LONGEST_WORDS]
    words = fold(text).replace("_", " ")
    own = _BY_OWN_NAME.get(words)
    kind = own or next((kind for kind, pattern in _OUTCOME_PATTERNS if pattern.search(words)), None)
    if kind is None:
        return OutcomeReading(on_hold=bool(_ON_HOLD.search(words)), in_play=bool(_IN_PLAY.fullmatch(words)))
    reason = _REASON.search(text)
    return OutcomeReading(kind, reason=reason[1].strip() if reason else "")


def _ends_without_hire(words: str) -> bool:
    kind = next((kind for kind, pattern in _OUTCOME_PATTERNS if pattern.search(words)), None)
    return kind not in (None, DispositionKind.HIRED) or (words in _BY_OWN_NAME and words != "hired")
