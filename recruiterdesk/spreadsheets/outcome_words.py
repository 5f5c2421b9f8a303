"""Words for outcomes in the languages of Europe, as patterns over folded words without signs between them."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcome_parts import (
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
from recruiterdesk.spreadsheets.stage_words import IN_A_JOB, SIGNED_OR_STARTING

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
            r"\b(woanders|anderswo|elders|ailleurs|elsewhere|altrove|jinde|gdzie indziej|annanstans|"
            r"andet sted|annet sted)\b|"
            rf"(przyjel\w*|przyjal\w*|prijal\w*|tagit|fatt|faet|heeft) {ANOTHER} \w+|"
            rf"(accepted|took) {ANOTHER} (offer|job|role|position|opportunity|employment)|"
            r"took counter ?offer|"
            r"(?:counter|contre) ?(?:offer|offre)|gegenangebot|contra ?oferta|contro ?offerta|contra "
            r"?proposta|"
            r"tegenbod|kontrofert|motbud|modbud|modtilbud|mottilbud|protinabidk|took counter|"
            r"(?:stayed|staying|stays) (?:put|where|with)|changed (?:his|her|their )?mind|bleibt "
            r"(?:bei|beim|wo)|"
            r"(anderes angebot|andere stelle|anderen job) angenommen|"
            rf"hat (schon )?{ANOTHER} (job|stelle)|hired (elsewhere|by (a )?(competitor|another))|"
            r"(got|found|has|started|in) (an?other|a new|new) (job|role|position)|"
            r"(accettato|accepte|aceptado|aceito|przyjal|prijal|tagit|tog) (une? |l |un |"
            rf"una )?{ANOTHER} \w+"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b(withdrawn|cancelled|{OFFER} {NO}) by {CLIENT}|\b{OFFER} (was )?(withdrawn|rescinded|"
            r"revoked|pulled|zuruckgezogen)|"
            rf"{CLIENT} (withdrew|rescinded|pulled|zog) (the )?{OFFER}"
        ),
    ),
    (
        DispositionKind.TURNED_OFFER_DOWN,
        (
            rf"\b{NO} (down )?(the |our |l |la |a |do |til |till )?\b{OFFER}\b|\b{OFFER}\b (down|"
            rf"was )?{NO}|"
            rf"turned {OFFER} down|{OFFER} (turned down|not accepted|nicht angenommen|"
            r"nicht unterschrieben)|"
            rf"\b{OFFER}\w* ((was|is|wurde|ist|est|e|a) )?(not|non|no|niet|nicht|nie|nao|ej|inte|ikke|ne) ?"
            r"(accept|angenommen|unterschr|aceptad|accettat|geaccepteerd|getekend|przyjet|aceit|prijat)|"
            rf"\b(lehnt|wijst|slaat) (das |het )?{OFFER} (ab|af)\b|"
            r"\b(no|non|nao|ne|nie|not) (\w+ )?(acept|accett|accept|aceit|przyj|prij)\w* (la |l |a |"
            rf"the |our )?{OFFER}|"
            rf"\bsa(gde|de)? ne[ij] til\w* {OFFER}|"
            rf"refused {OFFER}|said no to (the |our )?{OFFER}|avboj\w* {OFFER}|"
            rf"tac?k\w* n\w+ til\w* {OFFER}|ha rifiutato l {OFFER}|reneged|^(didn t|"
            r"did not) accept"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"\b{NO} {BY}{CLIENT}\b|\b{NO} {CLIENT}\b|\b{CLIENT} {HAVING}({DOES}|nicht uberzeugt|"
            r"wil niet|nie chce|vill inte|vil ikke|nechce|no quiere|non vuole|nao quer|(does|did) not want|"
            r"not (convinced|keen|interested|impressed|taken)|was not keen|unimpressed|"
            rf"wasn t keen)|^{CLIENT} {NO}|"
            r"(chose|selected|picked|hired|valgte|valde) (someone|somebody|another|other|en anden|en annan)|"
            rf"{CLIENT} (said|says|sagt|dice|dit|sa|sade|sagde|zegt|mowi) (no|nein|non|nee|nie|nej|nei)\b|"
            rf"^{CLIENT} (\w+ )?(zrezygnowal|nao aprovou)|not taken forward by|"
            rf"{BY}{CLIENT} {NO}|\bko {CLIENT}|^{CLIENT} (no|nein|non|nej|nei|nee|nie|ne)$|"
            rf"^(no|nej|nei|nein|nee|non|avbojd\w*) {BY}{CLIENT}\b|"
            rf"absage an (den |die )?{CANDIDATE}|(dem |der |den )?(kandidaten|bewerbern?) abgesagt"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_US,
        (
            rf"\b({NO}|nej|nei|no|respins\w*) {BY}{US}\b|\b{NO} (nami|en interne)\b|"
            rf"{BY}{US} {NO}|\bwe (have )?({NO}|said no|passed)|"
            rf"wir (haben )?(ihm |ihr )?{NO}|unsererseits|recruiter {NO}|our decision|"
            rf"\bintern(al|ally|e|er)? {NO}|\b{NO} intern(ally)?\b(?! (besetzt|filled))|"
            r"screened out|not submitted|\bvi (tackade nej|takkede nej|takket nei|avslog|avslo)\b"
        ),
    ),
    (
        DispositionKind.ROLE_CLOSED,
        (
            rf"^{CLIENT} (hat |has |a |ha )?(the |die )?({ROLE} .*{CLOSED}|{CLOSED} (the |"
            rf"die )?{ROLE}|intern besetzt|filled internally|filled it internally)|"
            rf"^(the |die |der |das |stillingen )?{ROLE} (was |is |has been |wurde |ist |"
            rf"er )?(\w+ )?{CLOSED}|"
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
            rf"\b{CANDIDATE} {HAVING}(abgesagt|abgelehnt|afgezegd|afgewezen|desist\w*|rifiutato|retiree?|"
            r"odmitl\w*|"
            r"odrzucil\w*|rechazo|descarta|recusou|declines)\b(?<!kandidat abgelehnt)|"
            rf"\b{CANDIDATE} (a refuse|cancelled|will nicht|nicht uberzeugt|not convinced)|"
            r"\b(selbst|selber|von sich aus) (\w+ )?(abgesagt|abgelehnt)|\b(heeft )?zelf (\w+ )?(afgezegd|"
            r"afgehaakt|"
            r"bedankt|ingetrokken)|\b(sam|sama) (zrezygnowal\w?|odmowil\w?|odmitl\w?|odstoupil\w?)|"
            r"\b(sjalv|selv) (tackat|takket|sagt|avbojt)\w*|"
            r"^(er |sie )?hat (am [\d ]+|gestern |heute )?(uns |mir |leider )?(abgesagt|zuruckgezogen)|"
            rf"\b{NO} {BY}{CANDIDATE}\b|\b(absage|refus|rezygnacja) {CANDIDATE}\b|"
            rf"\b{CANDIDATE} (declined|said no|(hat )?abgesagt|hat abgelehnt|sagt ab|lehnt ab|rejected us|"
            r"not interested)|withdr[ae]w|zuruckgezogen|zieh\w* (sich )?zuruck|zuruckzieh|ruckzug|pulled out|"
            r"dropped out|opted out|backed out|abgesprungen|springt ab|ausgestiegen|desist|se retir[ea]|"
            r"(retire sa|retiree) ?(candidature)?|candidature retiree|\bretirad|ritirat|teruggetrokken|"
            r"trekt zich terug|wycofa|zrezygnowal|rezygnacja|drog sig ur|tillbaka|atertagen|trukket (sig|seg|"
            r"ansog|soknad)|"
            r"trakk seg|odstoupil|tac?k\w* n(ej|ei)\b|(not|no longer) interested|^no interest|"
            r"(decided|wants|wanted|prefers|chose) to stay|stay(ing|s) (in|at|with|put)\b|bleibt (in|"
            r"bei|beim|wo|dort)\b|"
            r"reste (dans|chez|en poste)|\bse queda\b|resta (dove|in)\b|blijft (bij|in)\b|\bzostaje\b|"
            r"fic(a|ou) na\b|"
            r"\bstannar\b|\bzustava\b|\bbli(ver|r) (i|hos)\b|no longer (looking|searching|on the "
            r"market)|off the market|"
            r"nicht mehr auf (jobsuche|der suche)|mochte nicht (wechseln|mehr)|wil niet meer|n est "
            r"plus (disponible|interess)|"
            r"\brenunci|\brinunci|haakt af|afgehaakt|rezygnuje|nie jest zainteresowan|\bdrar sig\b|"
            r"onsker ikke|"
            r"declined (the )?interview|"
            r"nicht (mehr )?interessiert|nicht mehr verfugbar|no longer available|hat (schon )?was anderes|"
            r"^kein (?!kunde|firmen|unternehmen)\w*interesse|^nein danke|(pas|plus) interesse|no interesad|"
            r"no le interesa|non interessat|sem interesse|geen interesse|niet geinteresseerd|"
            r"niezainteresowan|"
            r"nema zajem|inte intresserad|ikke interesseret"
        ),
    ),
    (
        DispositionKind.WENT_SILENT,
        (
            r"(went|gone) (silent|cold|dark)|no (response|reply|answer)|not (responding|reachable)|ghosted|"
            r"not (answering|picking up|replying|returning)|stopped (replying|responding|answering)|"
            r"unable to (contact|reach)|"
            r"(didn t|did not) (turn|show) up|plus de (nouvelles|reponse)|ne donne plus|absent a l|no coge|"
            r"non si (fa sentire|e presentat)|niks meer gehoord|niets meer horen|neemt niet op|komen "
            r"dagen|nie pojawil|"
            r"desaparec|dok inte upp|hor inte av|nedorazil|tager ikke telefon|tar ikke telefon|modte ikke|"
            r"unresponsive|unreachable|lost (?:contact|touch)|(can ?t|cannot|can not|could not|"
            r"couldn t) (get hold of|reach|contact)|"
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
            rf"\b{NO}\b|reject|declin|absage|not (selected|shortlisted|considered)|no longer (under|"
            r"considered|in)|not in consideration|^binned|knocked back|passed over|ruled out|odpadl|"
            r"odpada\b|nie wybran|"
            r"niet door\b|"
            r"do not hire|don t hire|not recommended|(ej|inte|ikke|not|nicht) (kallad|invited|"
            r"eingeladen|indkaldt|innkalt)|"
            r"defavorable|desfavorable|"
            r"(no|non|nao|nicht|niet|nie|inte|ikke|ej|ne) (sigue adelante|prosegue|avanc|aprov|vald|"
            r"gar vidare|przeszedl|"
            r"przeszla)|(gick|kom) (inte|ej) vidare|nepostoupil|not tak(en|ing) forward|"
            r"afgevallen|\bnevzal\w|\bnevzit|\bneber(?:eme|ou)\b|"
            r"\bnie (?:wzieli|bierzemy|bierze|zatrudniamy)|(?:did not|didn t|not) "
            r"take (?:him|her|them)\b|nehmen wir nicht|\bon ne (?:le|la) prend pas|nemen (?:we|wij) niet|"
            r"nevhodn|nieodpowied|niepasuj|nie pasuje|ongeschikt|okvalificer|ikke kvalificer|"
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
            r"disqualif|"
            r"desqualif|descalif|squalif|diskvalif|dyskwalif|gediskwalif|"
            r"knocked out|^k ?o$|^dropped$|eliminated|(an)?other (finalist|candidate|"
            r"applicant)|lost to|"
            r"went with (another|someone)|nicht (geeignet|ausgewahlt|weiter|passend)|ungeeignet|passt nicht|"
            r"^zu (teuer|jung|alt|junior|senior)|(uber|unter)qualifiziert|anderer (finalist|kandidat)|"
            r"\b(autre|otr[oa]|altr[oa]|outr[oa]|andere|inn(y|ego)|annan|anden|annen) [ck]and[iy]dat|"
            r"\bandere kandidaat|"
            r"ausgeschieden|aussortiert|durchgefallen|^raus\b|ablehn|(non|pas) retenu|ecarte|trop (cher|"
            r"junior)|"
            r"no (seleccionad|encaja)|nao ficou(?: com\b|$)|non (idone[oa]|selezionat)|"
            r"nao (selecionad|aprovad)|"
            r"niet (geschikt|weerhouden|gekozen|geselecteerd|doorgegaan)|"
            r"nevybran|"
            r"ej aktuell|\bnogo\b|\bno go\b|^archived|^no$|^nein$|^non$"
        ),
    ),
    (
        DispositionKind.HIRED,
        (
            rf"{SIGNED_OR_STARTING}|"
            r"\bhired\b|probezeit|^start(datum| date)|^pre ?boarding|zugesagt|(?<!ab)zusage|eingestellt|"
            r"\bplaced\b|\bplacement\b|accepted|angenommen|acceptee|aceptada|"
            r"accettata|aceit[aoe]\b|geaccepteerd|przyjeta|prijata|accepterat|embauche|"
            rf"\brecrutee?\b|{IN_A_JOB}|"
            r"contratad|^(?:(?:[oa] )?candidat[oa] |el[ea] )?ficou com [oa] (?:lugar|vaga|emprego)$|"
            r"\bassunt|incorporad|\badmitid|aangenomen|geplaatst|zatrudnion|^zatrudniamy$|\bprijat\b|nastoupil|"
            r"\banstalld|"
            r"\bansatt?\b|\bsigned\b|unterschrieben|signe\b|firmad[oa]|firmato|getekend|podpisana|onboard|"
            r"(?<!not )\bstarted\b|^starts?\b.*\d|\bstartet\b|\bjoined\b|got the job|vermittelt|platziert|"
            r"filled by this|"
            r"besetzt mit"
        ),
    ),
)
"""The first that matches counts: who declined is looked for before that somebody did."""

CANDIDATES_DOING = (
    rf"\b{CANDIDATE} (declined|withdrew|rejected (us|the|our)|(hat )?(abgesagt|zuruckgezogen)|lehnt ab|"
    r"sagt ab)|"
    rf"{BY}{CANDIDATE}\b|hat (schon )?(was|etwas) anderes|\b(took|accepted|has|found|got) {ANOTHER} \w+|"
    r"counter ?offer|gegenangebot|(hat|nimmt|fand|accepte|aceptado|accettato|heeft|tagit|faet|fatt) "
    rf"{ANOTHER} \w+|"
    r"withdr[ae]w|zuruckgezogen|pulled out|(declined|rejected|turned down) (the |"
    r"our )?offer|"
    r"unresponsive|ghosted"
)
"""Behind "Rejected -": it was the candidate who ended it."""
