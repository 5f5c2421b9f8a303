"""Words that say of an application that it waits, goes on, or is somebody's turn; over folded words."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import ANOTHER, CANDIDATE, CLIENT, NOT, OFFER, US, YET

WAITING = (
    r"\b(in attesa|en attente|en espera|esperando|pendiente|aguardando|czeka\w*|oczekuje|ceka|vantar|"
    rf"afventer|venter|wacht) (\w+ ){{0,3}}{CLIENT}\b|ghosted by (the )?{CLIENT}|(no|keine|pas de|sin|"
    r"geen) (feedback|response|reply|answer|ruckmeldung|antwort|retour|respuesta|reactie) (from |vom |von |"
    rf"du |del |van )?(the |de )?{CLIENT}\b|"
    r"^(called|phoned|rang|emailed|angerufen|messaged)\b|^not (yet )?(started|contacted|"
    r"reached)|^to (be )?(contact|call|screen)|(waiting|wartet?n?|wacht|awaiting) (on|for|auf|op)? ?(the |"
    rf"den |de )?{CLIENT}|{CLIENT} (is )?(not responding|meldet sich nicht|reagiert nicht)|(waiting|warten|"
    r"wartet|wacht|awaiting|attente|pendiente)\b.*(feedback|decision|ruckmeldung|retour client|antwort|"
    r"response)|(feedback|ruckmeldung|antwort|decision|entscheidung)\b.*(pending|offen|ausstehend|open|"
    r"steht aus)"
)
"""It is somebody's turn: a word is outstanding."""

SAYING_US = rf"(?:by |durch |von )?{US}"
"""In brackets behind a no: who said it."""

PASSED = r"^passed (the )?\w+ ?\w* ?(screen|interview|round|test|stage)|(?<!nicht )bestanden$"
"""A step was passed: it goes on."""

IN_PLAY = (
    r"active|in progress|in process|ongoing|open|live|pending|undecided|tb[dc]|aktiv|laufend|lauft|"
    r"(noch )?offen|in (arbeit|bearbeitung)|im prozess|(noch )?im rennen|en (cours|curso|proceso)|actif|"
    r"activo|pendiente|in corso|attivo|em (andamento|processo)|lopend|actief|in behandeling|w (toku|"
    r"trakcie)|aktywny|wartet|oczekuje|probiha|proceed|proceeding|progressing|progressed|(through |"
    r"on )?(to )?next (round|stage)|moved? forward|moving forward|weiter|nachste runde|pagaende|i gang|"
    r"pagar|hire|recommended|favorable|-|–|\?"
)
"""All words that say only that it goes on."""

HIRE_AWAITED = (
    r"\b(?:placement|placed?|placee|hired?|joining|selection|zusage) (?:noch )?(?:pending|awaited|expected|"
    r"erwartet|fehlt|in aussicht|in progress|under process|offen|ausstehend|steht aus|en cours|en attente|"
    r"pendiente|in corso|in attesa)(?: noch)?$"
)
"""A hire is still waited for: "placement pending"."""

_TALK = (
    r"(?:\w*interview\w*|\w*gesprach\w*|entretien\w*|entrevista\w*|colloqui\w*|\w*gesprek\w*|rozmow\w*|"
    r"\w*intervju\w*|\w*samtale?\w*|pohovor\w*|gorusme\w*|triagem|terna|proceso|processo|"
    r"termin|einladung|invitation|invito|uitnodiging|cv|inmail|nda|terms|gdpr|dsgvo|rgpd|datenschutz\w*)"
)
_ACCEPTED = (
    r"(?:accepted|accepts|accepte[e]?|angenommen|zugesagt|acept[ao]|aceptad[oa]|accetta(?:t[oa])?|aceit[aeo]u?|"
    r"geaccepteerd|akkoord|przyjeta|przyjal\w?|prijata|prijal\w?|accepterat|takket ja|kabul etti|"
    r"incorporad[oa]|signed|unterschrieben|signee?|firmad[oa]|firmato|getekend|podpisan[aey])"
)
_AFTER = "after|following|nach|apres|despues|tras|dopo|apos|na|po|efter|etter"
_BETWEEN = rf"(?:(?!(?:{OFFER}|{_AFTER})\b)\w+ ){{0,2}}"
TALK_ACCEPTED = (
    rf"^(?!.*\b{OFFER}\b).*(?:\b{_TALK} {_BETWEEN}{_ACCEPTED}$|\b{_ACCEPTED} {_BETWEEN}{_TALK})|\bsigned up\b"
)
"""They come to an interview: no hire yet."""

_NO = rf"(?:{NOT}|brak|ohne|sans|without)"
_REPLY = (
    r"(?:reply|answer|response|feedback|news|word|retour|reponse|nouvelles?|respuesta|noticias|risposta|"
    r"riscontro|reactie|antwoord|odpowiedzi|svar|ruckmeldung|antwort|reaktion|kontakt|contact|contacto|contatto)"
)
NOT_YET_ANSWERED = (
    rf"\b{_NO} {_REPLY} (?:\w+ ){{0,2}}{CLIENT}\b|"
    rf"\b{_NO} (?:{YET} )?{_REPLY} {YET}\b|\b(?:(?:{YET}|still) {_NO}|{_NO} (?:ha )?{YET}) (?:de |hat )?"
    rf"(?:{_REPLY}|risposto)\b"
)
"""No answer has come so far, or the client gives none: nobody went silent on the recruiter."""

STAYS_IN = (
    r"\b(?:(?:po)?zostaje|stannar|bliver|blir|bleibt|reste|sigue|resta|blijft|stays|remains|continua|fica) "
    r"(?:\w+ ){0,3}(?:proces\w*|prozess|grze|rennen|course|corsa|procedure|running|play)$|"
    r"\b(?:rebook\w*|reschedul\w*|new (?:date|slot)|neuer termin|nouveau rdv|nueva cita|nuovo appuntamento|"
    r"nieuwe afspraak)(?: [\d ]+)?$"
)
"""They stay in play, or meet another day."""

OTHER_OFFER = (
    rf"^(?:(?:{CANDIDATE}|he|she|er|sie|il|elle) )?(?:has|have|hat|a|tiene|ha|heeft|ma|har|tem) "
    rf"(?:(?:an?|ein|une?|un) )?{ANOTHER} {OFFER}\b(?! (?:acc|ang|ace|acep))"
)
"""They could go elsewhere, and have not yet."""

# "Proposition d'embauche": what is offered is a hire, and none has come.
JOB_OFFERED = (
    rf"^(?:{OFFER}|promesse) (?:d|de|di|del|da) (?:embauche|empleo|contratacion|contratacao|lavoro|"
    r"assunzione|trabajo|trabalho)\b(?!.*\b(?:acc|acep|aceit|sign|firm))"
)
