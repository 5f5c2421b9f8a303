"""How a stage is said by several words together: patterns over folded words, beside `progress_words`."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.outcomes.outcome_parts import OFFER

_ROUND = (
    r"round|runde|(?:erst|zweit)?gesprach\w*|vg|interview\w*|entretien|entrevue|entrevista|colloquio|"
    r"gesprek|rozmow\w*|kolo|intervju\w*|ronde|ronda|runda|omgang|(?:1er|premier|2e|2eme|second|deuxieme|"
    r"3e|3eme|troisieme|1|2|3) tour"
)
_PHONE = (
    r"phone|telephone|telefon\w*|telephonique|telefonica|telefonico|telefonisch\w*|telefoniczna|telefonicky|"
    r"por telefone"
)

_TALK = (
    r"(?:interview\w*|(?:erst)?gesprach|entretien|visio|colloquio|entrevista|rozmow\w|intervju\w*|"
    r"\w*samtale?|gesprek|kennismaking|pohovor|interviu|gorusme\w*)"
)
_WITH_US = (
    r"(?:(?:by|with|mit|bei|durch|von|avec|chez|con|met|bij|door|z|u|av|hos|med|s|cu) (?:us|uns|mir|nous|"
    r"noi|nosotros|ons|nami|nas|oss|os|me)|conosco|(?:(?:in|en|au|na|de|da|by|with) )?(?:agence|cabinet|"
    r"agency|agenzia|consultora|consultoria|agencia|bureau|agencji|byra|bureauet|byraet)|interno|interne)"
)

_PAPERS = r"cv|profil\w*|unterlagen|resume|dossier|curricul\w+|zivotopis"
_SENT = (
    r"sent|envoyee?|enviad[oa]|inviat[oa]|verstuurd|gestuurd|(?:wy|prze)slan[aeoy]|odeslan[aoy]?|"
    r"skickat|sendt|verschickt|gesendet"
)

STAGES_AHEAD: tuple[tuple[Stage, str], ...] = (
    (
        Stage.SCREENING,
        (
            rf"\b{_TALK} (?:\w+ )?{_WITH_US}\b|\b(?:agency|internal|internes|cabinet) {_TALK}|"
            r"\bquali(?:fizierungs)? ?gesprach"
        ),
    ),
    (
        Stage.APPLIED,
        (r"\bunscreened|\bnot (?:yet )?screened|^eingangsbestatigung"),
    ),
    (
        Stage.SOURCED,
        (
            r"\b(not( yet)?|noch nicht|nicht|pas( encore)?|aun no|todavia no|non ancora|nog niet|"
            r"jeszcze nie|nie|(annu )?inte|ej|(endnu )?ikke|jeste|zatim|ainda nao) (contact[ae]|"
            r"kontakt[aei]|skontakt|angesproch|angeschrieb|approa?ch|gecontact|benaderd|oslov|"
            r"nekontakt|neosloven|contatad|contattat)"
        ),
    ),
)
"""Looked at first: talks with us, and what has not been done yet."""

WITH_CLIENT = (
    r"(hm|hiring manager|tech|technical|manager) (phone )?screen|interview (kd|client|kunde)|"
    r"kundeninterview|\b(client|customer|kunden?|klant|cliente|kund|klient) ?(meeting|termin|treffen|visit|"
    r"besuch|visite|visita|mote|bezoek)|\b(interview|termin|samtale|haastattelu|pohovor|schuzka|spotkanie|"
    rf"{_ROUND}) (beim|bei|mit|with|at|w|hos|chez|con|com|bij|met|u|s|z|asiakka\w*) |\biv ?\d?\b|\bi v\b|"
    r"\bitw\b|teamtermin|arbetsprov|uitgenodigd|\b[1-4]a? (fase|etap|etapa)\b|on ?site visit|"
    r"visite sur site|technical (test|interview)|haastattelu asiakka|asiakashaast|ugyfelinterju|"
    r"\b(?:интервью|собеседован\w+|встреча) (?:у|с|со) |umowion\w* (na )?(spotkani|rozmow)|"
    r"sjednan\w* (schuz|pohovor)|^(rdv|rendez vous|termin)( mit client|"
    r" client| kunde| beim kunden)? (pris|fixe|vereinbart|steht)"
)
"""A talk with the client, whatever else it is called."""

STAGES_BESIDE: Mapping[Stage, str] = {
    Stage.OFFERED: (
        rf"{OFFER}|\berbjuds (tjanst|jobb)|\btilbydes|\b(contratto|avtal|kontrakt|"
        r"smlouva) (inviato|skickat|sendt|odeslana)|verhandlung|negotiat|negociac|trattativa"
    ),
    Stage.FINAL: (
        r"\bfinal|\b2(nd|\.)? (choice|wahl)|(letzte|last|derniere?|ostatni|ostatnie|laatste|sista|"
        r"siste|sidste) \w+"
    ),
    Stage.SUBMITTED: (
        r"(an|to|bei) (den |the )?(kunden?|client|kd|hm)( \w+)? (geschickt|gesendet|verschickt|sent)|"
        r"(wartet?n? auf|waiting (for|on)|awaiting) (den |the )?(kunden?|client|kd|hm)|(beim|liegt beim|"
        rf"bei|vom|von) (kunden?|fachbereich|kd)|({_PAPERS}|candidate?) (was |ist |an |to |au |al |do |de |"
        r"till )?(?:(?!(?:not|be|nicht|pas|non|nie|niet|inte|ikke) )\w+ )?(shared|forwarded|versendet|"
        rf"geschickt|an|to(?! be\b)|au client|{_SENT}|beim|(bij|bei|hos|u|chez) (de |le |den |dem )?(klant|"
        rf"kund|kd|klient|client)\w*)|^(?:{_SENT}|envoi|envio|invio) (?:(?:the|du|de|del|do|le|il|el|"
        rf"o) )?(?:{_PAPERS})\b|^(cv|profile?) (over|out|gone|in with client)$|\b(sent|gesendet|skicka[dt]|"
        r"sendt|przeslan\w|wyslan\w|odeslan\w|inviat[oa]|enviad[oa]|envoyee?|transmise?|verstuurd|"
        r"poslan\w) (to|an|till|til|do|al|ao|a|au|aan|naar)? ?(the |den |de |il )?(client|klient|kund|"
        r"klant)|\b(in attesa|en attente|en espera|esperando|pendiente|aguardando|czeka\w*|oczekuje|ceka|"
        r"vantar|afventer|venter|wacht) (\w+ ){0,3}(client|klient|kund|klant)|(feedback|ruckmeldung|retour|"
        r"response|antwort|rueckmeldung) (from |vom |von |du |del )?(the )?(client\w*|kunden?|kd|hm)"
    ),
    Stage.SCREENING: (rf"({_PHONE}) ?(interview|gesprach|entretien|rozmowa|pohovor)|({_ROUND}) ({_PHONE})"),
    Stage.INTERVIEWING: (rf"\b({_ROUND})\b|\bvg ?\d?\b|\b[rl][1-4]\b|\bint \d|\b\d(st|nd|rd|th)? int\b"),
    Stage.CONTACTED: (r"(?<!not )(?<!not yet )\bcontacted"),
}
"""What no list of phrases can say, looked at together with those of the same stage."""
