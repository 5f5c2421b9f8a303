"""Who said no, and to what: by whom the words of an outcome speak, and what they deny.

Patterns over folded words, in the languages of Europe. They are looked at first: "client not interested" is
no withdrawal, and "nicht eingestellt" no hire.
"""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ANOTHER,
    BY,
    CANDIDATE,
    CLIENT,
    CLOSED,
    NO,
    NOT,
    OFFER,
    ROLE,
    US,
    YET,
)

_THE = r"(?:(?:the|our|der|die|den|le|la|l|el|il|lo|o|a|az|de|het) )?"
_NOT = rf"(?:{NOT}|plus)"
_YET = rf"(?:{YET}|wait\w*|wart\w*|still)"
_WANTS = (
    r"(?:\w*interess\w*|interesad\w*|interest\w*|interesat\w*|want\w*|convinc\w*|convain\w*|convenc\w*|uberzeug\w*|keen|"
    r"like\w*|rate[ds]?|will|mochte\w*|wollen|wollte\w*|souhait\w*|veut|voulu|quier\w*|quis\w*|quer\w*|vuole|"
    r"voluto|wil|wilde|enthousias\w*|chce|chcial\w*|zainteres\w*|vill|ville|vil|onsk\w*|gust\w*|piaciut\w*|"
    r"piace|kert\w*|kell\w*|akar\w*|valaszt\w*|vrea|vrut|fit|match|right|suit\w*|sold|suite|intresserad\w*)"
)
_WANTS_NOT = (
    r"(?:niezainteres\w*|neinteresat\w*|nechce|nechtel\w*|nema zajem|nemel\w* zajem|ilgilenm\w*|istem[ei]\w*|"
    r"begenm\w*|secm[ei]\w*|unconvinced|desinteress\w*|ointresserad\w*|uinteresse?r\w*)"
)
_SAYS_NO = (
    r"(?:winkt\w* ab|zieht nicht weiter|ziet (?:er ?)?(?:van ?)?af|wijst af|ha detto no|powiedzial\w* nie|"
    r"nemet mondott|siger nej|sier nei|sager nej|tackar nej|takker ne[ij]|pass(?:e[ds])?$|ko$|red$|"
    r"redd?et\w*|olumsuz|negati\w*|negatyw\w*|gave it to|has gone with|going with|elutasit\w*|odrzuc\w*|"
    r"(?:nimmt|prend|pris|nam|neemt|bierze|optou por|gick vidare med|gik videre med|gikk videre med|"
    rf"a ales pe|foretrakk|foretrak|foredrog|prefiere|prefere|preferisce) {_THE}(?:en |un |une |uno |nagon |"
    rf"um )?(?:{ANOTHER}|annan|anden|annen|altcineva)|mast valasztott|baska\w* (?:\w+ )?sec\w*)"
)
_TURNED_AWAY = (
    rf"(?:{NO}|ruled out|descarte|respins\w*|fravalg\w*|bortvald\w*|avboj\w*|avslat\w*|valgt bort|fravalgt|"
    r"aussortiert\w*|esclus[oa]|exclue?s?|elendi|reddedildi|binned|screened out)"
)
_OUR_SIDE = (
    r"(?:de notre (?:part|cote)|da parte nostra|por nuestra parte|da nossa parte|van onze kant|"
    r"z naszej strony|z nasi strany|fran var sida|fra vores side|fra var side|din partea noastra|"
    r"on our (?:side|part)|von unserer seite|unsererseits)"
)
_PRESENTED = (
    r"(?:put(?:ting)? forward|submit(?:ted)?|presented|presente\w*|presenta\w*|transmise?s?|vorgestellt|"
    r"weitergeleitet|weitergegeben|eingereicht|voorgesteld|voorgedragen|presenterad|praesenteret|presentert|"
    r"wyslan\w*|przedstawion\w*|przekazan\w*|kuldtuk|apresentad\w*|proposed|propose[e]?|proposto|"
    r"propuest\w*|(?:sent|gesendet|geschickt|envoye[e]?|enviad[oa]|inviat[oa]|verstuurd|skickad|sendt) "
    rf"(?:\w+ )?{CLIENT})"
)
_CHOSEN = (
    r"(?:hired|appointed|offered|placed|platziert|geplaatst|placee?|accepted|successful|cleared?|taken|picked|"
    r"going further|"
    r"eingestellt|genommen|ausgewahlt|berucksichtigt|uberzeugt|uberzeugend|bestanden|erfolgreich|"
    r"selectionnee?s?|retenue?s?|sele[ci]+onad[oa]|selezionat[oa]|scelt[oa]|concluante?|embauchee?|"
    r"recrutee?|convaincant\w*|superado|supero|paso|pasa|avanza|"
    r"avanzo|contratad[oa]|elegid[oa]|superat[oa]|ritenut[oa]|pres[oa]|assunt[oa]|apt[oa]|aderente|"
    r"ficou com|passou|convocad[oa]|convocat[oa]|aangenomen|uitgenodigd|doorgelaten|zatrudnion\w*|"
    r"zaproszon\w*|zakwalifikowan\w*|dostal\w*|wybran\w*|przyjet\w*|uttagen|kvalificer\w*|kvalifiser\w*|"
    r"anstalld|innstilt|relevant|ansat|ansatt|vettuk fel|lett kivalasztva|lett felveve|angajat\w*|"
    r"admis[a]?|kabul edildi|secildi)"
)
_CHOSEN_NOT = (
    r"\b(?:unplaced|non selected|non placed|not a hire)$|"
    r"^(?:placed|placement|hired?|selected|selection) (?:no|false|failed)$|"
    r"\bne(?:vybran|prijat|zamestnan|uspesn|uspel)\w*|\bnie(?:zatrudnion|wybran|przyjet|zakwalifik|zaprosz)\w*|"
    r"\b(?:keine|keine weitere) (?:einstellung|option|zusage)\b|\bno(?:t going)? further(?: action)?$|"
    r"\b(?:leider|unfortunately|helaas|malheureusement) (?:nein|no|nicht|nee|non)\b"
)
_FILLED = (
    r"(?:copert|cubr|cubiert|obsadz|obsaz|tillsat|besat|besett|besetzt|ocupat|doldurul|betolt|vergeben|"
    r"ingevuld|pourvu|preenchid|filled)\w*"
)
_WITHIN = r"(?:intern\w*|wewn\w*|icerid\w*|belso\w*|internamente)"

_SOMEBODY_ELSE = (
    rf"(?:{ANOTHER}(?: (?:person|persona|personne|one|profil\w*|perfil))?|(?:some|any)(?:one|body) else|"
    r"jemand\w* ander\w*|"
    r"quelqu un d autre|iemand anders|kogos innego)"
)
WHOSE_NO: tuple[tuple[DispositionKind, str], ...] = (
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"^{_THE}{CLIENT} (?:\w+ ){{0,2}}{_THE}(?:a |un |une |uno )?{_SOMEBODY_ELSE}"
            r"(?: (?:gefunden|genommen|eingestellt|gevonden|gekozen))?$"
        ),
    ),
    (
        DispositionKind.TURNED_OFFER_DOWN,
        (
            rf"\b(?:{NO}|nekad\w*|respins\w*) (?:la |le |l |the |our |het |a |o )*(?:propuesta|proposition|"
            r"proposta|voorstel|promesse d embauche)|\bvoorstel afgewezen|\b(?:nekad\w*|respins\w*|"
            rf"odmowil\w* przyjecia) (?:la |a )?{OFFER}|\b(?:nej|nei|no|nein|non|nee)(?: takk?)? (?:til|"
            rf"till|to|zum|a|al) (?:the |our |det |l )?{OFFER}|\b(?:nie|nu)(?: a)? (?:zaakceptowal\w*|"
            rf"acceptat) {OFFER}|^(?!.*\b(?:{_YET}|call|interview|meeting|zoom|teams|session)\b)(?:.* )?"
            rf"(?:(?:not|didn t|never) join(?:ed|ing)?|{OFFER} not accepted)\b|\b(?:declined|refused|"
            r"turned down) the job\b|\bturned us down at offer|\blet us down at offer"
        ),
    ),
    (
        DispositionKind.WITHDREW,
        (
            rf"^{_THE}{CANDIDATE} (?:(?:is|was|ist|has|dropped|pulled|opted|backed|bowed|fell) )*out$|"
            rf"^(?!.*\b{OFFER}\b){_THE}{CANDIDATE} (?:\w+ )?(?:a (?:refuse|decline|renonce|abandonne)\w*|"
            r"ha (?:rechaz|declin|renunc|rifiut|rinunc)\w*|s est (?:retire|desiste)\w*|se (?:retir\w*|"
            r"baj[ao]|cae|cayo)|si (?:ritira|e ritirat\w)|turned (?:it|this|us) down|odmowil\w*|odmitl\w*|"
            r"recus(?:ou|a)\b|wil niet|ziet (?:er ?)?(?:van ?)?af|istemedi|cekildi|visszamond\w*|"
            r"tra?e?kk?(?:er)? (?:sig|seg)|trekker seg|pass(?:e[ds])?$|drar sig|tackar nej|siger nej|"
            rf"sier nei|takker ne[ij]|abandon\w*|{_NOT}(?: \w+)? {_WANTS})|^(?:lui |lei )?ha (?:declinato|"
            r"rifiutato)$|^(?:declinou|recusou|declino|desiste)$|^rechaza (?:seguir|continuar)|"
            r"\b(?:abandon|retrait|rinuncia|ritiro|renuncia|baja|desist\w*|ruckzug|"
            rf"withdrawal) {BY}?{CANDIDATE}|\b(?:ja til|ja till|yes to|ja zu|si a|oui a|"
            rf"ja op) (?:an )?{ANOTHER}\b|\balta (?:oferta|companie|firma)\b|\baltceva\b(?<!alege altceva)|"
            r"\bbaska (?:teklif|is|bir|firma)|anderweitig\w* (?:zugesagt|zusage|unterschrieben|"
            r"untergekommen|fundig|engagiert)"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_US,
        (
            rf"^(?!.*\b(?:{_YET}|se|si|s|sich)\b)(?:.* )?{_NOT} (?:\w+ )?{_PRESENTED}\b|"
            r"\b(?:nieprzedstawion|niewyslan|nepredstaven|neposlan|neodeslan|neprezentat)\w*|"
            rf"{CLIENT}\w* gonderilmedi|\bno se presenta al? {CLIENT}|"
            rf"\b{_TURNED_AWAY}(?: \w+)? (?:intern(?:ally|amente|e?|o|a|t|ament)|wewnetrznie|cabinet|"
            r"agency|agence|agenzia|agencia|bureau)\b(?! (?:besetzt|filled|vergeben|candidate|kandidat|"
            rf"tillsat))|\b(?:{_TURNED_AWAY}|no|nej|nei|nein|non|nie|nao) (?:{_OUR_SIDE}|{BY}{US}\b)|"
            rf"\b{BY}{US} {_TURNED_AWAY}|\bbizim tarafimizdan|\bi (?:have )?(?:declined|rejected|passed|"
            r"ruled out|said no)\b|\bour (?:reject|no|decline)|\bwe (?:didn t|did not|don t|"
            r"won t) (?:submit|present|send|put)|^wir sag(?:en|ten) ab|\bich sag(?:e|te) ab|"
            r"\bwij (?:\w+ )?(?:afgewezen|afgezegd)|\bon (?:n |ne |l |la |le |a |"
            r"avons )*(?:pas )?(?:retenu|refuse|ecarte|rejete)|\bvi (?:val(?:de|gte) (?:bort|fra)|sa(?:de|"
            r"gde)? ne[ij]|avslog|avviste|afviste)|\b(?:descart|rechaz|reprov|recus|elimin|"
            r"rejeit)[ae]mos\b|\b(?:odrzuci|odmowi)lismy\b|\b(?:zamitli|odmitli|vyradili) jsme\b|"
            r"\bbiz (?:eledik|reddettik)|\babbiamo (?:scartat|rifiutat|esclus)"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        (
            rf"^{_THE}{CLIENT} (?:(?:\w+ ){{0,2}}{_NOT} (?:\w+ ){{0,2}}{_WANTS}|{_WANTS} (?:\w+ )?{_NOT}\b|"
            rf"(?:\w+ )?{_WANTS_NOT}|(?:(?:hat|has|a|ha|heeft|har) )?{_SAYS_NO})|"
            rf"^{_NOT} (?:\w+ ){{0,2}}{_WANTS}(?: \w+){{0,2}} {CLIENT}(?: nicht)?$|^(?:passt|gefallt|"
            rf"gefiel|convence) (?:\w+ )?{CLIENT} nicht|^(?:not|nicht|pas|no|non|nao|niet|nie|inte|"
            rf"ikke) (?:for|fur|pour|para|per|voor|dla|for|hos) (?:the |den |le |el |il |o |de )?{CLIENT}$|"
            rf"^{_NOT} (?:pasa|passa|passe|pass) (?:el |il |le |the )?(?:filtro|filtre|"
            rf"filter) (?:\w+ )?{CLIENT}|\bnegat[iy]\w* (?:\w+ ){{0,2}}{CLIENT}\b|\b(?:feedback|retour|"
            rf"riscontro) (?:\w+ )?{CLIENT} negat[iy]\w*|\b{CLIENT} (?:feedback|ruckmeldung|"
            rf"retour) negat[iy]\w*|^(?:no|nej|nei|nein|nee|non|nao|nie|ne|ko) (?:{BY}|van (?:de )?|"
            rf"od ){CLIENT}\b|^pas de suite (?:cote|du|de la part du) {CLIENT}|"
            rf"^{CLIENT} {_THE}{_WANTS_NOT}|^(?:firma|company|the company|empresa|la empresa|azienda|"
            r"l azienda|sirket|bedrijf|entreprise|foretaget|virksomheden|ceg|a ceg|pracodawca|"
            r"werkgever) (?:redd?et\w*|istemedi|olumsuz|declined|said no|rejected|passed|abgesagt|sagt ab|"
            r"lehnt ab|hat abgesagt|hat abgelehnt|odrzucil\w*|elutasit\w*|wijst af|tackade nej)"
        ),
    ),
    (
        DispositionKind.ROLE_CLOSED,
        (
            rf"^{_THE}{ROLE} (?:\w+ ){{0,2}}{CLOSED}(?: |$)|"
            rf"^{CLIENT} (?:hat |a |ha |has )?(?:stopp\w*|"
            rf"gestoppt|stopped|gestopt)\b|^{_WITHIN} (?:\w+ )?{_FILLED}|^{_FILLED} (?:\w+ )?{_WITHIN}|"
            r"^se cubrio|(?:besetzungs|anstallnings|ansaettelses|ansettelses|vacature|personal|"
            r"aannames?)stopp?\b|\b(?:hiring|recruitment|headcount|hc) (?:freeze|stop|frozen|cut)|"
            r"\bgel des (?:embauches|recrutements)|\bblocco (?:delle )?assunzioni|\bcongelacion de contrat|"
            r"\bfilled by (?:an)?other agency"
        ),
    ),
    (
        DispositionKind.DECLINED_BY_CLIENT,
        rf"^(?!.*\b{_YET}\b)(?:.* )?{_NOT} (?:e )?(?:\w+ )?{_CHOSEN}\b|{_CHOSEN_NOT}",
    ),
)
"""The first that matches counts."""
