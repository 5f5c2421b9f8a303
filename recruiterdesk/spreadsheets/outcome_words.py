"""Words for outcomes in the languages of Europe, as patterns over folded words without signs between them."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.stage_words import OFFER_WORDS

_CANDIDATE = (
    r"(?:kandidat\w*|kandidaat|kandydat\w*|kand|bewerber\w*|bw|candidat\w*|applicant|uchazec\w*|sollicitant)"
)
_CLIENT = (
    r"(?:kunde\w*|kunda?|kd|client\w*|customer|hm|hiring manager|fachbereich|fachabteilung|auftraggeber|"
    r"arbeitgeber|unternehmen|klant|"
    r"klient\w*|employer)"
)
_US = r"(?:us|me|uns|mir|recruiter|agency|nous|nosotros|noi|nos|ons|nas|nami|oss|os)"
_OFFER = rf"(?:{OFFER_WORDS})"
_BY = (
    r"(?:by|from|durch|vom|von|v|des|der|par|du|por el|por|del|dal|da|pelo|door|przez|od|av|af|fran|fra) "
    r"(?:the |our |den |die |le |la |el |il |o |de |der )?"
)
_NO = (
    r"(?:reject\w*|rej|abs|rejete\w*|declin\w*|absag\w*|abgesagt|abgelehnt|ablehnung|refus\w*|rechaz\w*|"
    r"descartad\w*|scartat\w*|"
    r"rifiut\w*|respint\w*|ecarte\w*|descarte|bocciat\w*|eliminad\w*|eliminat[oa]|afgewezen|afgezegd|afwijzing|geweigerd|odrzuc\w*|odmow\w*|zamitn\w*|"
    r"zamietnut\w*|odmit\w*|"
    r"avslag|"
    r"avslatt|avvist|afvist|afslag|nekad|turned down|turned|rejeitad\w*|recus\w*|reprovad\w*|ausgeschlagen)"
)
_DOES = (
    r"(?:declin\w*|reject\w*|said no|says no|passed|withdrew|abgesagt|abgelehnt|sagt(?:e)? ab|lehnt(?:e)? ab|"
    r"will nicht|refus\w*|rechaz\w*|descart\w*|scart\w*|rifiut\w*|recus\w*|reprov\w*|afgewezen|afgezegd|"
    r"wijst af|odrzucil\w*|odmowil\w*|zamitl\w*|odmitl\w*|nevybral\w*|tac?k\w* n(?:ej|ei)|avslo|avviste|"
    r"afviste|"
    r"chose|selected|went|picked|decided|valgte|valde|wybral\w*|vybral\w*|eligio|choisi|scelto|gekozen|kiest|"
    r"entschieden|entscheidet|hired|nej|wijzen af)"
)
_HAVING = (
    r"(?:(?:hat|hab\w*|has|have|had|a|ha|heeft|har|ont|lo|la|il|er|sich|selbst|anders|den|die|the|leider) )*"
)
_ROLE = (
    r"(?:role|job|position|req|requisition|search|vacancy|stelle|rolle|mandat|suche|vakanz|auftrag|projekt|"
    r"poste|"
    r"puesto|posicion|vacante|posizione|vaga|vacature|stanowisko|rekrutacja|pozice|tjansten|stilling\w*)"
)
_CLOSED = (
    r"(?:closed|pulled|withdrew|scrapped|shelved|stopped|cancell?ed|frozen|filled|on ice|"
    r"withdrawn|eliminated|gestrichen|besetzt|geschlossen|"
    r"eingefroren|"
    r"abgesagt|storniert|gestoppt|eingestellt|zuruckgezogen|abgebrochen|annule|pourvu|gele|ferme|"
    r"cancelad[oa]|cubiert[oa]|cerrad[oa]|"
    r"chius[oa]|copert[oa]|fechada|congelada|vervuld|gesloten|ingetrokken|zamknieta|obsadzone|obsazena|"
    r"zrusena|"
    r"tillsatt|indrage?n|besat|ingevuld|preenchid[oa]|(?:w?strzymana i )?anulowana)"
)
_ANOTHER = (
    r"(?:another|other|a different|anderes|anderen|andere|otra?|autre|altra?|ander|inna|jiny|annat|annet)"
)

OUTCOMES: tuple[tuple[DispositionKind, str], ...] = (
    (
        DispositionKind.MOVED_TO_ANOTHER_ROLE,
        (
            r"moved to (another|other|different) (role|job|position)|^transferred|(considered|reassigned|"
            r"moved) "
            r"(for|to) (an)?other|andere (stelle|rolle|position)( (verschoben|ubernommen|vorgesehen|"
            r"umgehangt))?$|"
            r"umgehangt|^autre poste|^otro puesto|^andere vacature"
        ),
    ),
    (
        DispositionKind.WITHDREW,
        (
            rf"accepted {_ANOTHER} (offer|job|role)|took {_ANOTHER} (offer|job|role)|took counter ?offer|"
            rf"(?:counter|contre) ?(?:offer|offre)|gegenangebot|contra ?oferta|contro ?offerta|contra "
            rf"?proposta|"
            r"tegenbod|kontrofert|motbud|modbud|modtilbud|mottilbud|protinabidk|took counter|"
            r"(?:stayed|staying|stays) (?:put|where|with)|changed (?:his|her|their )?mind|bleibt "
            r"(?:bei|beim|wo)|"
            rf"(anderes angebot|andere stelle|anderen job) angenommen|"
            rf"hat (schon )?{_ANOTHER} (job|stelle)|hired (elsewhere|by (a )?(competitor|another))|"
            r"(got|found|has|started|in) (an?other|a new|new) (job|role|position)|"
            r"(accettato|accepte|aceptado|aceito|przyjal|prijal|tagit|tog) (une? |l |un |"
            rf"una )?{_ANOTHER} \w+"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b(withdrawn|cancelled|{_OFFER} {_NO}) by {_CLIENT}|\b{_OFFER} (was )?(withdrawn|rescinded|"
            r"revoked|pulled|zuruckgezogen)|"
            rf"{_CLIENT} (withdrew|rescinded|pulled|zog) (the )?{_OFFER}"
        ),
    ),
    (
        DispositionKind.TURNED_OFFER_DOWN,
        (
            rf"\b{_NO} (down )?(the |our |l |la |a |do |til |till )?\b{_OFFER}\b|\b{_OFFER}\b (down|"
            rf"was )?{_NO}|"
            rf"turned {_OFFER} down|{_OFFER} (turned down|not accepted|nicht angenommen|"
            r"nicht unterschrieben)|"
            rf"refused {_OFFER}|said no to (the |our )?{_OFFER}|avboj\w* {_OFFER}|"
            rf"tac?k\w* n\w+ til\w* {_OFFER}|ha rifiutato l {_OFFER}|reneged|^(didn t|"
            r"did not) accept"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b{_NO} {_BY}{_CLIENT}\b|\b{_NO} {_CLIENT}\b|\b{_CLIENT} {_HAVING}({_DOES}|nicht uberzeugt|"
            rf"wil niet|nie chce|vill inte|vil ikke|nechce|no quiere|non vuole|nao quer|(does|did) not want|"
            rf"not (convinced|keen|interested|impressed|taken)|was not keen|unimpressed|"
            rf"wasn t keen)|^{_CLIENT} {_NO}|"
            r"(chose|selected|picked|hired|valgte|valde) (someone|somebody|another|other|en anden|en annan)|"
            rf"{_BY}{_CLIENT} {_NO}|\bko {_CLIENT}|^{_CLIENT} (no|nein|non|nej|nei|nee|nie|ne)$|"
            rf"^(no|nej|nei|nein|nee|non|avbojd\w*) {_BY}{_CLIENT}\b|"
            rf"absage an (den |die )?{_CANDIDATE}|(dem |der |den )?(kandidaten|bewerbern?) abgesagt"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_US,
        (
            rf"\b({_NO}|nej|nei|no|respins\w*) {_BY}{_US}\b|\b{_NO} (nami|en interne)\b|"
            rf"{_BY}{_US} {_NO}|\bwe (have )?({_NO}|said no|passed)|"
            rf"wir (haben )?(ihm |ihr )?{_NO}|unsererseits|recruiter {_NO}|our decision|"
            rf"\bintern(al|ally|e|er)? {_NO}|\b{_NO} intern(ally)?\b(?! (besetzt|filled))|"
            r"screened out|not submitted|\bvi (tackade nej|takkede nej|takket nei|avslog|avslo)\b"
        ),
    ),
    (
        DispositionKind.ROLE_CLOSED,
        (
            rf"^{_CLIENT} (hat |has |a |ha )?(the |die )?({_ROLE} .*{_CLOSED}|{_CLOSED} (the |"
            rf"die )?{_ROLE}|intern besetzt)|"
            rf"^(the |die |der |das |stillingen )?{_ROLE} (was |is |has been |wurde |ist |"
            rf"er )?(\w+ )?{_CLOSED}|"
            r"^(intern|anderweitig) besetzt|\b(pourvu|cubiert[oa]|ingevuld|obsadzon\w|preenchid[oa]|"
            r"tillsatt|besatt?|obsazen\w) "
            r"(en )?intern|^intern (ingevuld|tillsatt|besatt?)|^internrekryter|^budget (cut|gone|"
            r"frozen|gestrichen)|"
            r"^no budget|hold cancel|"
            r"^(filled|hired) internally|^hiring freeze|^einstellungsstopp"
        ),
    ),
    (
        DispositionKind.WITHDREW,
        (
            rf"\b{_CANDIDATE} {_HAVING}(abgesagt|abgelehnt|afgezegd|afgewezen|desist\w*|rifiutato|retiree?|"
            r"odmitl\w*|"
            r"odrzucil\w*|rechazo|descarta|recusou|declines)\b(?<!kandidat abgelehnt)|"
            rf"\b{_CANDIDATE} (a refuse|cancelled|will nicht|nicht uberzeugt|not convinced)|"
            r"\b(selbst|selber|von sich aus) (\w+ )?(abgesagt|abgelehnt)|"
            r"^(er |sie )?hat (am [\d ]+|gestern |heute )?(uns |mir |leider )?(abgesagt|zuruckgezogen)|"
            rf"\b{_NO} {_BY}{_CANDIDATE}\b|\b(absage|refus|rezygnacja) {_CANDIDATE}\b|"
            rf"\b{_CANDIDATE} (declined|said no|(hat )?abgesagt|hat abgelehnt|sagt ab|lehnt ab|rejected us|"
            r"not interested)|withdr[ae]w|zuruckgezogen|zieh\w* (sich )?zuruck|zuruckzieh|ruckzug|pulled out|"
            r"dropped out|opted out|backed out|abgesprungen|springt ab|ausgestiegen|desist|se retir[ea]|"
            r"(retire sa|retiree) ?(candidature)?|candidature retiree|\bretirad|ritirat|teruggetrokken|"
            r"trekt zich terug|wycofa|zrezygnowal|rezygnacja|drog sig ur|tillbaka|atertagen|trukket (sig|seg|"
            r"ansog|soknad)|"
            r"trakk seg|odstoupil|tac?k\w* n(ej|ei)\b|(not|no longer) interested|^no interest|"
            r"nicht (mehr )?interessiert|nicht mehr verfugbar|no longer available|hat (schon )?was anderes|"
            r"^kein interesse|^nein danke|(pas|plus) interesse|no interesad|"
            r"no le interesa|non interessat|sem interesse|geen interesse|niet geinteresseerd|"
            r"niezainteresowan|"
            r"nema zajem|inte intresserad|ikke interesseret"
        ),
    ),
    (
        DispositionKind.WENT_SILENT,
        (
            r"(went|gone) (silent|cold|dark)|no (response|reply|answer)|not (responding|reachable)|ghosted|"
            r"unresponsive|unreachable|lost contact|(can ?t|cannot|can not|could not|couldn t) (get "
            r"hold of|reach|contact)|"
            r"keine (antwort|ruckmeldung|reaktion)|meldet sich nicht|"
            r"nicht (mehr )?erreichbar|untergetaucht|(sans|pas de) reponse|ne repond pas|injoignable|"
            r"sin respuesta|no (responde|contesta)|nessuna risposta|non risponde|sem resposta|nao responde|"
            r"geen reactie|reageert niet|brak (odpowiedzi|kontaktu)|nie odpowiada|nereaguje|neodpovida|"
            r"inget svar|svarar inte|svarer ikke|no show|did not (attend|appear|come)|reagiert nicht|"
            r"erscheint nicht|antwortet nicht|(did not|didn t|does not) show|nicht (zum \w+ )?erschienen|"
            r"no se presento|nao compareceu|niet komen opdagen"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b{_NO}\b|reject|declin|absage|not (selected|shortlisted|considered)|no longer (under|"
            r"considered|in)|not in consideration|^binned|knocked back|passed over|odpadl|nie wybran|"
            r"niet door\b|"
            r"do not hire|don t hire|not recommended|(ej|inte|ikke|not|nicht) (kallad|invited|"
            r"eingeladen|indkaldt|innkalt)|"
            r"defavorable|desfavorable|"
            r"afgevallen|nevhodn|nieodpowied|niepasuj|nie pasuje|ongeschikt|okvalificer|ikke kvalificer|"
            r"(inadapt|inadecuad|inadequad)|(pas|non|no|nao|niet|inte|ej|ikke|nie|ne) "
            r"(adapt|adecuad|adequad|adatt|in linea|passend|passar|egnet|ratt profil)|past niet|"
            r"passar (inte|ej)|"
            r"passer ikke|fora do perfil|ei sovi|unsuccessful|"
            r"^(not|no|poor|bad|lacks?|lacking|missing|insufficient|weak|fehlende?|mangelnde?|zu wenig|"
            r"keine) .*"
            r"(fit|match|experience|skills?|erfahrung|qualifi\w*|kenntnisse)\b|"
            r"(salary|gehalt|price|rate)( expectations?| wish)? (is )?(too high|zu hoch)|"
            r"(interview|test|screen|screening|assessment|gesprach|vg|runde|round) (\d )?(was )?(failed|"
            r"negativ|negative|nicht bestanden)|regret|\bno hire\b|not hired|"
            r"(does not|doesn t|did not|didn t) (meet|match|fulfil)|requirements? not met|"
            r"erfullt .*nicht|nicht erfullt|"
            r"(no|non|nao) (cumple|soddisfa|atende|possiede|reune)|ne (correspond|repond|"
            r"remplit) pas|voldoet niet|"
            r"nie spelnia|nesplnuje|(uppfyller|oppfyller|opfylder) (ej|inte|ikke)|ei tayta|karsilamiyor|"
            r"не соответствует|δεν πληροι|nu (indeplineste|corespunde)|"
            r"not (a )?(fit|match)|no fit|not suitable|un(suitable|qualified)|(over|under) ?qualified|"
            r"too (junior|senior|expensive)|^failed|did not (pass|proceed)|not (moving|progress|proceed)|"
            r"disqualif|knocked out|^k ?o$|^dropped$|eliminated|(an)?other (finalist|candidate|"
            r"applicant)|lost to|"
            r"went with (another|someone)|nicht (geeignet|ausgewahlt|weiter|passend)|ungeeignet|passt nicht|"
            r"^zu (teuer|jung|alt|junior|senior)|(uber|unter)qualifiziert|anderer (finalist|kandidat)|"
            r"\b(autre|otr[oa]|altr[oa]|outr[oa]|andere|inn(y|ego)|annan|anden|annen) [ck]and[iy]dat|"
            r"\bandere kandidaat|"
            r"ausgeschieden|aussortiert|durchgefallen|^raus\b|ablehn|(non|pas) retenu|ecarte|trop (cher|"
            r"junior)|"
            r"no (seleccionad|encaja)|non (idoneo|selezionat)|nao (selecionad|aprovad)|"
            r"niet (geschikt|weerhouden|gekozen|geselecteerd|doorgegaan)|"
            r"nevybran|"
            r"ej aktuell|\bnogo\b|\bno go\b|^archived|^no$|^nein$|^non$"
        ),
    ),
    (
        DispositionKind.HIRED,
        (
            r"\bhired\b|probezeit|^start(datum| date)|^pre ?boarding|zugesagt|zusage|eingestellt|"
            r"\bplaced\b|\bplacement\b|accepted|angenommen|acceptee|aceptada|"
            r"accettata|aceit[aoe]\b|geaccepteerd|przyjeta|prijata|accepterat|embauche|"
            r"\brecrutee?\b|\bplacee?\b|"
            r"contratad|"
            r"\bassunt|incorporad|\badmitid|aangenomen|geplaatst|zatrudnion|\bprijat\b|nastoupil|\banstalld|"
            r"\bansatt?\b|\bsigned\b|unterschrieben|signe\b|firmad[oa]|firmato|getekend|podpisana|onboard|"
            r"(?<!not )\bstarted\b|^starts?\b.*\d|\bstartet\b|\bjoined\b|got the job|vermittelt|platziert|"
            r"filled by this|"
            r"besetzt mit"
        ),
    ),
)
"""The first that matches counts: who declined is looked for before that somebody did."""

CANDIDATES_DOING = (
    rf"\b{_CANDIDATE} (declined|withdrew|rejected (us|the|our)|(hat )?(abgesagt|zuruckgezogen)|lehnt ab|"
    r"sagt ab)|"
    rf"{_BY}{_CANDIDATE}\b|withdr[ae]w|zuruckgezogen|pulled out|(declined|rejected|turned down) (the |"
    r"our )?offer|"
    r"unresponsive|ghosted"
)
"""Behind "Rejected -": it was the candidate who ended it."""

ON_HOLD = (
    r"\b(on )?hold\b(?! of)|auf eis|pausiert|paused|zuruckgestellt|\bruht|en attente|en (pausa|"
    r"espera)|em espera|"
    r"in (sospeso|pausa|attesa)|on ice|parked|geparkt|^back ?up$|wstrzyman|pausad|pa (pause|vent)|vilande|"
    r"backburner|"
    r"in de wacht|keep warm|^future$|talent ?pool|warteliste|wiedervorlage|pozastaven"
)
"""It waits: not ended, and nobody works on it."""

WAITING = (
    rf"ghosted by (the )?{_CLIENT}|"
    r"(no|keine|pas de|sin|geen) (feedback|response|reply|answer|ruckmeldung|antwort|retour|respuesta|"
    r"reactie) "
    rf"(from |vom |von |du |del |van )?(the |de )?{_CLIENT}\b|^(noch|still|yet) (keine|no)\b|no (answer|"
    r"response|"
    r"feedback) yet|^(called|phoned|rang|emailed|angerufen|messaged)\b|^not (yet )?(started|contacted|"
    r"reached)|"
    r"^to (be )?(contact|call|screen)|(waiting|wartet?n?|wacht|awaiting) (on|for|auf|op)? ?(the |den |"
    rf"de )?{_CLIENT}|{_CLIENT} (is )?(not responding|meldet sich nicht|"
    r"reagiert nicht)|(waiting|warten|wartet|wacht|awaiting|attente|pendiente)\b.*"
    r"(feedback|decision|ruckmeldung|retour client|antwort|response)|(feedback|ruckmeldung|antwort|"
    r"decision|entscheidung)\b.*"
    r"(pending|offen|ausstehend|open|steht aus)"
)
"""It is somebody's turn: a word is outstanding."""

CANDIDATE, US = _CANDIDATE, rf"(?:by |durch |von )?{_US}"
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
