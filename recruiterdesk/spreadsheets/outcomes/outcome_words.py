"""How an end is said by who did what: patterns over folded words, beside `progress_words`."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ANOTHER,
    BY,
    CANDIDATE,
    CLIENT,
    CLOSED,
    DOES,
    HAVING,
    NO,
    OFFER,
    ROLE,
    US,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

_SIGNED_OR_STARTING = (
    r"unterzeichnet|paskrivet|\bpodepsan|underskrevet|^(starting|starter|fangt|beginnt|demarre|commence|"
    r"empieza|inizia|begint|zaczyna|inicio|comeca|borjar|startar|nastupuje)\b.*(\d|\b(jan|feb|mar|apr|mai|"
    r"may|jun|jul|aug|sep|oct|okt|nov|dec|dez))|^(deal done|on board|assunzione|contratacao|rekryterad|"
    r"integree?)$|besetzt durch"
)

# A job, and not "started the process".
_STARTED = (
    r"(?<!not )\bstarted(?!(?: \w+){0,3} (?:process|search\w*|interview\w*|screening|talks?|looking)\b)"
)
_CONFIRMED = (
    r"\b(?:hire|recrutement|einstellung|assunzione|contrata(?:cion|cao)|zatrudnienie) "
    r"(?:confirm\w*|conferma\w*|bestatigt|potwierdzon\w*)|"
    r"\b(?:a accepte|accept(?:ed|s)|acept[ao]|aceptado|accettato|aceit[ao]) "
    rf"(?:the |our |la |l |a |o )?{OFFER}"
)
# "Placé", not "2nd place".
_IN_A_JOB = r"\bplacee\b|^(?:(?:candidat|a ete|est|deja|en) )?place(?:$| (?:chez|le|au|depuis)\b)"

# Where they went, and not "rejected, might fit elsewhere".
_ELSEWHERE = (
    rf"^(?!.*(?:{part(Part.MAY)}|\b(?:fits?|present|propos\w*|suits?|vorstellen)\b))(?:.* )?"
    r"(?:woanders|anderswo|elders|ailleurs|elsewhere|altrove|jinde|gdzie indziej|annanstans|andet sted|"
    r"annet sted)\b"
)
_TOLD_ALREADY = rf"(?! (?:\w+ )?{part(Said.TOLD)})"

SAYING_WHO: tuple[tuple[DispositionKind, str], ...] = (
    (
        DispositionKind.WITHDREW,
        (
            rf"^(?!{CLIENT}\b|\w+ {CLIENT}\b)(?:.* )?(?:chose|choisi|eligio|scelto|preferito|koos|kiest|"
            rf"firmo|firmato|signed?|getekend|gekozen|valde|valgte|wybral\w?) (?:\w+ )?{ANOTHER} (?:offer|"
            r"employer|company|firm\w?|offre|entreprise|societe|oferta|empresa|offerta|azienda|werkgever|"
            r"bedrijf|pracodawc\w|bolag|foretag|virksomhed)\b|(przyjel\w*|"
            rf"przyjal\w*|prijal\w*|tagit|fatt|faet|heeft) {ANOTHER} \w+|(accepted|took) {ANOTHER} (offer|"
            r"job|role|position|opportunity|employment)|(?:counter|contre) ?(?:offer|offre)|gegenangebot|"
            r"contra ?oferta|contro ?offerta|contra ?proposta|tegenbod|kontrofert|motbud|modbud|modtilbud|"
            r"mottilbud|protinabidk|took counter|(?:stayed|staying|stays) (?:put|where|with)|"
            r"changed (?:his|her|their )?mind|(anderes angebot|andere stelle|anderen job) angenommen|"
            rf"hat (schon )?{ANOTHER} (job|stelle)|hired (elsewhere|by (a )?(competitor|another))|(got|"
            r"found|has|started|in) (an?other|a new|new) (job|role|position)|(accettato|accepte|aceptado|"
            rf"aceito|przyjal|prijal|tagit|tog) (une? |l |un |una )?{ANOTHER} \w+|{_ELSEWHERE}"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b(withdrawn|cancelled|{OFFER} {NO}) by {CLIENT}|\b{OFFER} (was )?(withdrawn|rescinded|"
            rf"revoked|pulled|zuruckgezogen)|{CLIENT} (withdrew|rescinded|pulled|zog) (the )?{OFFER}"
        ),
    ),
    (
        DispositionKind.TURNED_OFFER_DOWN,
        (
            rf"\b{NO} (down )?(the |our |l |la |a |do |til |till )?\b{OFFER}\b|\b{OFFER}\b (down|"
            rf"was )?{NO}|{OFFER} (turned down|not accepted|nicht angenommen|"
            rf"nicht unterschrieben)|\b{OFFER}\w* ((was|is|wurde|ist|est|e|a) )?(not|non|no|niet|nicht|"
            r"nie|nao|ej|inte|ikke|ne) ?(accept|angenommen|unterschr|aceptad|accettat|geaccepteerd|"
            rf"getekend|przyjet|aceit|prijat)|\b(lehnt|wijst|slaat) (das |het )?{OFFER} (ab|af)\b|"
            r"\b(no|non|nao|ne|nie|not) (\w+ )?(acept|accett|accept|aceit|przyj|prij)\w* (la |l |a |"
            rf"the |our )?{OFFER}|\bsa(gde|de)? ne[ij] til\w* {OFFER}|avboj\w* {OFFER}|"
            rf"tac?k\w* n\w+ til\w* {OFFER}|reneged|^(didn t|did not) accept"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b{NO} {BY}{CLIENT}\b|\b{NO} {CLIENT}\b|\b{CLIENT} {HAVING}({DOES}|nicht uberzeugt|"
            r"wil niet|nie chce|vill inte|vil ikke|nechce|no quiere|non vuole|nao quer|(does|"
            r"did) not want|not (convinced|keen|interested|impressed|taken)|was not keen|unimpressed|"
            rf"wasn t keen)|^{CLIENT} {NO}|(chose|selected|picked|hired|valgte|valde) (someone|"
            rf"somebody|another|other|en anden|en annan)|{CLIENT} (said|says|sagt|dice|dit|sa|sade|"
            rf"sagde|zegt|mowi) (no|nein|non|nee|nie|nej|nei)\b|^{CLIENT} (\w+ )?(zrezygnowal|"
            rf"nao aprovou)|{BY}{CLIENT} {NO}|\bko {CLIENT}|^{CLIENT} (no|nein|"
            rf"non|nej|nei|nee|nie|ne)$|^(no|nej|nei|nein|nee|non|avbojd\w*) {BY}{CLIENT}\b|"
            rf"\b{ROLE} (?:(?:was|has|been) )*(?:awarded|given|offered|went) to (?:(?:an?|the) )?"
            rf"(?:{ANOTHER}|internal\w*|someone|somebody)\b(?! (?:agency|recruiter|team))|"
            rf"\bfur (?:\w+ )?{ANOTHER} {CANDIDATE} entsch\w+|absage an (den |die )?{CANDIDATE}|"
            r"(dem |der |den )?(kandidaten|bewerbern?) abgesagt"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_US,
        (
            rf"\b({NO}|nej|nei|no|respins\w*|withdrawn|disqualified) {BY}{US}\b|{BY}{US} {NO}|"
            rf"\b{NO} (nami|en interne)\b|"
            rf"\bwe (have )?({NO}|said no|passed)|wir (haben )?(ihm |ihr )?{NO}|unsererseits|"
            rf"recruiter {NO}|our decision|\bintern(al|ally|e|er)? {NO}|\b{NO} intern(ally)?\b(?! (besetzt|"
            r"filled))|screened out|\bvi (tackade nej|takkede nej|takket nei|avslog|avslo)\b"
        ),
    ),
)
"""The first that matches counts: looked at before the words of the languages."""

BESIDE: Mapping[DispositionKind, str] = {
    DispositionKind.MOVED_TO_ANOTHER_ROLE: (
        r"andere (stelle|rolle|position)( (verschoben|ubernommen|vorgesehen|umgehangt))?$"
    ),
    DispositionKind.ROLE_CLOSED: (
        rf"^{CLIENT} (hat |has |a |ha )?(the |die )?({ROLE} .*{CLOSED}|{CLOSED} (the |die )?{ROLE}|"
        r"intern besetzt|filled internally|filled it internally)|^(the |die |der |das |"
        rf"stillingen )?{ROLE} (was |is |has been |wurde |ist |er )?(\w+ )?{CLOSED}|\b(pourvu|"
        r"cubiert[oa]|ingevuld|obsadzon\w|preenchid[oa]|tillsatt|besatt?|obsazen\w) (en )?intern|"
        r"^intern (ingevuld|tillsatt|besatt?)"
    ),
    DispositionKind.WITHDREW: (
        rf"\b{CANDIDATE} {HAVING}(abgesagt|afgezegd|desist\w*|retiree?|odmitl\w*|odrzucil\w*|rechazo|"
        rf"descarta|recusou|declines)\b|(?:\b{CANDIDATE} (?:hat|heeft|ha)|\b(?:vom|von|durch|door|dal) "
        rf"{CANDIDATE}) {HAVING}(abgelehnt|afgewezen|rifiutato)\b|"
        rf"\b{CANDIDATE} (a refuse|cancelled|will nicht|nicht uberzeugt|not convinced)|\b(selbst|selber|"
        r"von sich aus) (\w+ )?(abgesagt|abgelehnt)|\b(heeft )?zelf (\w+ )?(afgezegd|afgehaakt|bedankt|"
        r"ingetrokken)|\b(sam|sama) (zrezygnowal\w?|odmowil\w?|odmitl\w?|odstoupil\w?)|\b(sjalv|"
        r"selv) (tackat|takket|sagt|avbojt)\w*|^(er |sie )?hat (am [\d ]+|gestern |heute )?(uns |mir |"
        rf"leider )?(abgesagt|zuruckgezogen)|\b{NO} {BY}{CANDIDATE}\b|\b(absage|refus|"
        rf"rezygnacja) {CANDIDATE}\b{_TOLD_ALREADY}|\b{CANDIDATE} (declined|said no|(hat )?abgesagt|"
        r"hat abgelehnt|sagt ab|lehnt ab|rejected us|not interested)|(retire sa|retiree) ?(candidature)?|"
        r"^kein (?!kunde|firmen|unternehmen)\w*interesse"
    ),
    DispositionKind.WENT_SILENT: (
        r"(can ?t|cannot|can not|could not|couldn t) (get hold of|reach|contact)|"
        r"nicht (zum \w+ )?erschienen"
    ),
    DispositionKind.DECLINED_BY_CLIENT: (
        rf"\b{NO}\b|(ej|inte|ikke|not|nicht) (kallad|invited|eingeladen|indkaldt|innkalt)|(no|non|nao|"
        r"nicht|niet|nie|inte|ikke|ej|ne) (sigue adelante|prosegue|avanc|aprov|vald|gar vidare|przeszedl|"
        r"przeszla)|\bnevzal\w|(pas|non|no|nao|niet|inte|ej|ikke|nie|ne) (adapt|adecuad|adequad|adatt|"
        r"in linea|passend|passar|egnet|ratt profil)|^(not|no|poor|bad|lacks?|lacking|missing|insufficient|"
        r"weak|fehlende?|mangelnde?|zu wenig|keine) .*(fit|match|experience|skills?|erfahrung|qualifi\w*|"
        r"kenntnisse)\b|(salary|gehalt|price|rate)( expectations?| wish)? (is )?(too high|zu hoch)|"
        r"(interview|test|screen|screening|assessment|gesprach|vg|runde|round) (\d )?(was )?(failed|"
        r"negativ|negative|nicht bestanden)|erfullt .*nicht|(over|under) ?qualified|\b(autre|otr[oa]|"
        r"altr[oa]|outr[oa]|andere|inn(y|ego)|annan|anden|annen) [ck]and[iy]dat|nao ficou(?: com\b|$)|"
        r"non (idone[oa]|selezionat)"
    ),
    DispositionKind.HIRED: (
        rf"{_SIGNED_OR_STARTING}|(?<!ab)zusage|accepted|angenommen|acceptee|aceptada|accettata|"
        rf"aceit[aoe]\b|geaccepteerd|przyjeta|prijata|accepterat|{_IN_A_JOB}|^(?:(?:[oa] )?candidat[oa] |"
        r"el[ea] )?ficou com [oa] (?:lugar|vaga|emprego)$|\bprijat\b|\bsigned\b|unterschrieben|signe\b|"
        rf"firmad[oa]|firmato|getekend|podpisana|{_CONFIRMED}|{_STARTED}|^starts?\b.*\d"
    ),
}
"""What no list of phrases can say, looked at together with those of the same end."""

CANDIDATES_DOING = (
    rf"\b{CANDIDATE} (declined|withdrew|rejected (us|the|our)|(hat )?(abgesagt|zuruckgezogen)|lehnt ab|"
    rf"sagt ab)|{BY}{CANDIDATE}\b|hat (schon )?(was|etwas) anderes|\b(took|accepted|has|found|"
    rf"got) {ANOTHER} \w+|counter ?offer|gegenangebot|(hat|nimmt|fand|accepte|aceptado|accettato|heeft|"
    rf"tagit|faet|fatt) {ANOTHER} \w+|withdr[ae]w|zuruckgezogen|pulled out|(declined|rejected|"
    r"turned down) (the |our )?offer|unresponsive|ghosted"
)
"""Behind "Rejected -": it was the candidate who ended it."""
