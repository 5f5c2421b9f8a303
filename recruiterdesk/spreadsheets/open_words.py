"""Words that say of an application that it waits, goes on, or is somebody's turn; over folded words."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcome_parts import ANOTHER, CANDIDATE, CLIENT, OFFER, US

ON_HOLD = (
    r"\b(on )?hold\b(?! of)|auf eis|pausiert|paused|zuruckgestellt|\bruht|en attente|en (pausa|"
    r"espera)|em espera|"
    r"in (sospeso|pausa|attesa)|on ice|parked|geparkt|^back ?up$|wstrzyman|pausad|pa (pause|vent)|vilande|"
    r"backburner|^holding$|wait(?:ing)? ?list\w*|keep (in touch|on file)|back ?up candidate|^later$|"
    r"spater nochmal|stand ?by|a garder|"
    r"vivier|en cartera|parcheggiat|tenere in considerazione|reservekandida|em banco|"
    r"banco de talentos|pausat|"
    r"^pa is$|v zaloze|odlozen|venteposition|"
    r"auf halde|hinterhand|vorgemerkt|^gelee?$|^congelad[oa]$|^congelat[oa]$|^cartera$|em pausa|"
    r"geparkeerd|portefeuille|zawieszon|w rezerwie|na pozniej|pa vant|avvakta|i reserv|^afventer$|"
    r"venteliste|^avventer$|pauset|ceka se|^rezerva$|tartalek|fuggoben|yedek|donduruldu$|"
    r"in de wacht|keep warm|^future$|talent ?pool|warteliste|wiedervorlage|pozastaven"
)
"""It waits: not ended, and nobody works on it."""

WAITING = (
    rf"\b(in attesa|en attente|en espera|esperando|pendiente|aguardando|czeka\w*|oczekuje|"
    rf"ceka|vantar|afventer|venter|"
    rf"wacht) (\w+ ){{0,3}}{CLIENT}\b|"
    rf"ghosted by (the )?{CLIENT}|"
    r"(no|keine|pas de|sin|geen) (feedback|response|reply|answer|ruckmeldung|antwort|retour|respuesta|"
    r"reactie) "
    rf"(from |vom |von |du |del |van )?(the |de )?{CLIENT}\b|^(noch|still|yet) (keine|no)\b|no (answer|"
    r"response|"
    r"feedback) yet|^(called|phoned|rang|emailed|angerufen|messaged)\b|^not (yet )?(started|contacted|"
    r"reached)|"
    r"^to (be )?(contact|call|screen)|(waiting|wartet?n?|wacht|awaiting) (on|for|auf|op)? ?(the |den |"
    rf"de )?{CLIENT}|{CLIENT} (is )?(not responding|meldet sich nicht|"
    r"reagiert nicht)|(waiting|warten|wartet|wacht|awaiting|attente|pendiente)\b.*"
    r"(feedback|decision|ruckmeldung|retour client|antwort|response)|(feedback|ruckmeldung|antwort|"
    r"decision|entscheidung)\b.*"
    r"(pending|offen|ausstehend|open|steht aus)"
)
"""It is somebody's turn: a word is outstanding."""

SAYING_US = rf"(?:by |durch |von )?{US}"
"""In brackets behind a no: who said it."""

PASSED = r"^passed (the )?\w+ ?\w* ?(screen|interview|round|test|stage)|(?<!nicht )bestanden$"
"""A step was passed: it goes on."""

IN_PLAY = (
    r"active|in progress|in process|ongoing|open|live|pending|undecided|tb[dc]|aktiv|laufend|lauft|"
    r"(noch )?offen|"
    r"in (arbeit|bearbeitung)|im prozess|(noch )?im rennen|en (cours|curso|proceso)|actif|activo|pendiente|"
    r"in corso|attivo|em (andamento|processo)|lopend|actief|in behandeling|w (toku|trakcie)|aktywny|wartet|"
    r"oczekuje|probiha|"
    r"proceed|proceeding|progressing|progressed|(through |on )?(to )?next (round|stage)|moved? forward|"
    r"moving forward|weiter|nachste runde|"
    r"pagaende|i gang|pagar|hire|recommended|favorable|-|–|\?"
)
"""All words that say only that it goes on."""

_TALK = (
    r"(?:\w*interview\w*|\w*gesprach\w*|entretien\w*|entrevista\w*|colloqui\w*|\w*gesprek\w*|rozmow\w*|"
    r"\w*intervju\w*|\w*samtale?\w*|pohovor\w*|gorusme\w*|triagem|terna|proceso|processo|"
    r"termin|einladung|invitation|invito|uitnodiging|nda|terms|gdpr|dsgvo|rgpd|datenschutz\w*)"
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

_NO = r"(?:no|aucune?|pas de|keine?|sin|nessuna?|geen|brak|ingen\w*|intet|inget|non|without|ohne|sans)"
_REPLY = (
    r"(?:reply|answer|response|feedback|news|word|retour|reponse|nouvelles?|respuesta|noticias|risposta|"
    r"riscontro|reactie|antwoord|odpowiedzi|svar|ruckmeldung|antwort|reaktion|kontakt|contact|contacto|contatto)"
)
_YET = (
    r"(?:yet|so far|as yet|noch|bisher|bislang|encore|aun|todavia|ancora|nog|jeszcze|annu|endnu|enna|ainda)"
)
NOT_YET_ANSWERED = (
    rf"\b{_NO} {_REPLY} (?:\w+ ){{0,2}}{CLIENT}\b|^{CLIENT} {_NO} {_REPLY}\b|"
    rf"\b{_NO} (?:{_YET} )?{_REPLY} {_YET}\b|\b(?:{_YET} {_NO}|{_NO} (?:ha )?{_YET}) (?:de |hat )?"
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
