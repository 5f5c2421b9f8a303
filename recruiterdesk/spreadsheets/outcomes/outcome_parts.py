"""Who and what the words of an outcome speak of: the client, the candidate, an offer, a no, a closed role.

Patterns over folded words, in the languages of Europe.
"""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.stage_words import OFFER_WORDS

CANDIDATE = (
    r"(?:kandidat\w*|kandidaat|kandydat\w*|kand|bewerber\w*|bw|candidat\w*|applicant|uchazec\w*|sollicitant)"
)
CLIENT = (
    r"(?:kunde\w*|kunda?|kd|client\w*|customer|hm|hiring manager|fachbereich|fachabteilung|auftraggeber|"
    r"arbeitgeber|unternehmen|klant|opdrachtgever|uppdragsgivare\w*|oppdragsgiver\w*|mandant\w*|"
    r"committente|facility|hospital|practice|ugyfel\w*|megbizo\w*|musteri\w*|asiakas|asiakkaa\w*|zleceniodawc\w*|"
    r"klient\w*|клиент\w*|заказчик\w*|employer)"
)
US = r"(?:us|me|uns|mir|recruiter|agency|nous|nosotros|noi|nos|ons|nas|nami|oss|os)"
OFFER = rf"(?:{OFFER_WORDS})"
BY = (
    r"(?:by|from|durch|vom|von|v|des|der|par|du|por el|por|del|dal|da|pelo|door|przez|od|av|af|fran|fra) "
    r"(?:the |our |den |die |le |la |el |il |o |de |der )?"
)
NO = (
    r"(?:reject\w*|rej|abs|rejete\w*|declin\w*|absag\w*|abzusagen|abgesagt|abgelehnt|ablehnung|refus\w*|"
    r"rechaz\w*|descartad\w*|scartat\w*|rifiut\w*|respint\w*|ecarte\w*|descarte|bocciat\w*|eliminad\w*|"
    r"eliminat[oa]|afgewezen|afgezegd|afwijzing|geweigerd|odrzuc\w*|odmow\w*|zamitn\w*|zamitl[ai]?|"
    r"zamietnut\w*|odmit\w*|avslag|avboj[dt]|avslatt|avvist|afvist|afslag|nekad|turned down|turned|"
    r"rejeitad\w*|exclui?d[oa]s?|recus\w*|reprovad\w*|ausgeschlagen)"
)
# "Client chose her", "client decided to hire": whom they took is the candidate.
_TAKING_THEM = (
    r"(?! (?:her|him|them|(?:our |the )?candidate(?! \w)|for (?:\w+ )?(?:interview|round|offer|stage|final)|"
    r"to (?:hire|proceed|offer|interview|meet|move|go ahead))\b)"
)
_SOMEBODY_ELSES = (
    r"(?:(?!(?:her|him|them)\b)(?:\w+ ){0,3}(?:else|another|others?|internal\w*|cheaper|senior|competitors?|"
    r"different|finalist|agency)\b|someone\b|somebody\b)"
)
DOES = (
    r"(?:declin\w*|reject\w*|said no|says no|passed|withdrew|abgesagt|abgelehnt|sagt(?:e)? ab|"
    r"lehnt(?:e)? ab|will nicht|refus\w*|rechaz\w*|descart\w*|scart\w*|rifiut\w*|recus\w*|reprov\w*|"
    r"afgewezen|afgezegd|wijst af|odrzucil\w*|odmowil\w*|zamitl\w*|odmitl\w*|nevybral\w*|tac?k\w* n(?:ej|"
    r"ei)|avslo|avviste|afviste|went another|valgte|valde|"
    r"wybral\w*|vybral\w*|eligio|choisi|scelto|gekozen|kiest|entschieden|entscheidet|nej|wijzen af|"
    rf"(?:(?:chose|selected|picked|hired|went (?:with|for)) {_SOMEBODY_ELSES}|decided{_TAKING_THEM}))"
)
HAVING = (
    r"(?:(?:hat|hab\w*|has|have|had|a|ha|heeft|har|ont|lo|la|il|er|sich|selbst|anders|den|die|the|leider) )*"
)
ROLE = (
    r"(?:role|job|position|req|requisition|search|vacancy|stelle|rolle|mandat|suche|vakanz|auftrag|projekt|"
    r"poste|proceso|processo|selezione|recrutement|functie|posicao|stelle|tjanst|rekryteringe?n?|wakat|"
    r"puesto|posicion|vacante|posizione|vaga|vacature|stanowisko|rekrutacja|pozice|tjansten|stilling\w*)"
)
CLOSED = (
    r"(?:closed|pulled|withdrew|scrapped|shelved|stopped|cancell?ed|frozen|filled|on ice|withdrawn|"
    r"eliminated|gestrichen|besetzt|geschlossen|eingefroren|vergeben|entfallt|zamkniet[aey]|obsadzon\w|"
    r"uzavren[ao]|lukket|nedlagt|stangd|stoppad|stoppet|vervallen|vervalt|cerrado|congelad[oa]|fechad[oa]|"
    r"gelee?|abgesagt|storniert|gestoppt|eingestellt|zuruckgezogen|abgebrochen|annule|pourvu|gele|ferme|"
    r"cancelad[oa]|cubiert[oa]|cerrad[oa]|chius[oa]|copert[oa]|fechada|congelada|vervuld|gesloten|"
    r"ingetrokken|zamknieta|obsadzone|obsazena|zrusena|tillsatt|borttag\w*|indrage?n|besat|ingevuld|"
    r"preenchid[oa]|(?:w?strzymana i )?anulowana)"
)
ANOTHER = (
    r"(?:another|others?|a different|altri|otros|autres|outros|andra|andere[rsn]?|otr[oa]|autre|"
    r"altr[oa]|outr[oa]|ander|inn[aey]\w*|jin[yea]|annat|annet|andet)"
)
