"""Rarer words for stages and outcomes in the languages of Europe, looked at where no others say anything.

Words are known by their beginnings; a blank behind one makes it the whole word.
"""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage

_MONTH = (
    r"(?:jan|ian|ene|gen|feb|fev|mar|apr|abr|avr|ma[iyjg]|jun|jui|giu|jul|lug|aug|ago|aou|sep|set|okt|oct|ott|"
    r"out|nov|noi|dec|dez|dic)\w*"
)
_DAY = rf"(?:\d[\d ]*(?:{_MONTH}(?: \d+)?)?|{_MONTH}(?: \d+(?: \w{{2}})?)?)"
_FROM_DAY = rf"(?: (?:\w{{1,4}} )?{_DAY}| start\w* \w+)?"
_HIRED_ALONE = """
    appointed|successful|taken on|in post|won|secured|landed|aufgenommen|angefangen|im einsatz|ubernommen|
    erfolg|erfolgreich|genommen|unterzeichnet|acceptee?|retenue?|engagee?|gagnee?|commence|demarre|integre|
    firmo|acepto|colocad[oa]|se incorpora|incorporad[oa]|incorpora|incorporacion|ingres[ao]|alta|empieza|
    empezo|comenzo|accettato|piazzat[oa]|inizio|iniziato|inizia|firmato|idone[oa]|aprovad[oa]|aceitou|assinou|
    integrad[oa]|comecou|inicia|entrou|gestart|akkoord|begonnen|aan de slag|in dienst|begint|getekend|
    zatrudnieni[ea]|zaczyna|zaczal|zaczela|podpisala?|anstalld|anstallt|borjade|borjat|takket ja|startede|
    begyndt|begynt|nastup|nastoupila?|zacala?|zacina|podepsala?|alairta|kezd|kezdett|felvettek|semnat|incepe|
    inceput|admis[ae]?|imzaladi|kabul etti|basladi
"""
HIRED_ALONE = (
    r"^(?:(?:candidate|kandidat\w*|candidat\w?|hat|ist|is|wurde|heeft|a|ha|har|fue|foi|er|sie|"
    r"ok|yes|ja|si|oui|sim|tak) ){0,2}"
    rf"(?:{'|'.join(word.strip() for word in _HIRED_ALONE.split('|'))}){_FROM_DAY}$"
)
"""What says of a whole cell that they have the job, the day behind it: beside other words it says little."""

STARTED_ALONE = rf"^(?:start|integration){_FROM_DAY}$"
"""So does what names only the last stage."""

RARER_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: """
        rejected the salary|package declined|gehalt abgelehnt|refuse le package|rechaza condiciones""",
    DispositionKind.WITHDREW: """
        bought back|doesn t want to|does not want to|bowed out|removed (?:her|him|them)sel|
        not leaving|not moving|happy where|happy in (?:his|her|their)|signed with|signed elsewhere|
        gone to a competitor|
        taken another|has taken a|found work|relocat(?:ed|ing) elsewhere|
        bewegt sich nicht|steigt aus|will nicht mehr|will nicht (?:wechseln|weg)|will bleiben|
        mochte bleiben$|hat was gefunden|hat etwas gefunden|
        unterschreibt woanders|
        woanders unterschrieben|zieht nicht um|
        ne bouge pas|a renonc|renonce|
        ne souhaite pas$|ne souhaite pas (?:poursuivre|continuer|changer|bouger|quitter)|
        ne souhaite plus|ne veut plus|ne veut pas$|abandon(?!ed call)|
        a pris un autre|
        a signe ailleurs|retrait|prefere rester|
        no se mueve|abandona|abandono|se cae|se cayo|rechaza seguir|acepta otr|se baja|se bajo|baja voluntari|
        prefiere no|ya encontro|encontro trabajo|ya tiene trabajo|no quiere cambiar$|
        non si muove|si ritira|si e tirat|ha cambiato idea|ha preferito|preferisce restare|rinunciatari|
        ha gia trovato|
        controffert|
        nao quis|ja empregad|ja conseguiu|nao esta interessad|saiu do processo|pediu para sair|prefere ficar|
        niet meer geinteresseerd|ziet er|gestopt met|bedankt voor|heeft bedankt|bedankte|wil niet overstappen|
        heeft getekend elders|blijft waar|
        nie chce zmienia|nie chce juz|
        znalazla inn|znalazl inn|ma juz prac|rozmyslil|
        avbrutit|atertag|aterkallat|valde annat|valt annat|angrat sig|
        vill inte$|vill inte (?:byta|ga vidare|fortsatta|ha)|vill ej$|
        fortrod|fortrudt|angret seg|bliver hvor|blir vaerende|blir hvor|trekker|traekker|soknad trukket|
        ansogning trukket|ikke interess|ikke laengere interess|
        vzal si|vzala si|rozmyslel|nasla jin|nasel jin|uz nehled|zustane|
        nem erdekli|mar nem erdekli|marad |talalt mas|visszamond|meggondolta|
        nu (?:mai )?e(?:ste)? interesat|nu mai vrea|nu mai doreste|ramane|nu doreste|
        ilgilenmiyor|yerinde kal|istemedi|karsi teklif|fikrini degis""",
    DispositionKind.WENT_SILENT: """
        not contactable|uncontactable|rnr|rang out|never replied|no reply|no sign of|no response|
        missed interview|
        incommunicado|radio silen|
        verschwunden|geht nicht (?:ans|dran|ran)|kein kontakt|funkstille|hebt nicht ab|nimmt nicht ab|
        nicht erschienen|nicht gekommen|
        ne s est pas present|silence(?: radio)?$|pas venu|n est pas venu|aucun retour|lapin|aucune nouvelle|
        dejo de (?:contestar|responder)|no asisti|planton|no (?:se )?(?:ha )?present|fantasma|no aparec|
        no acudi|
        non si fa |assente|non pervenut|non si present|non e venut|non richiama|
        nao apareceu|faltou|deu bolo|incontact|nao compar|
        niets meer|geen gehoor|niet verschenen|niet gekomen|neemt telefoon niet|
        nie stawi|nie przysz|znikn|nie oddzw|cisza|nie pojawi|nie podnosi|
        far ej kontakt|far inte kontakt|ingen kontakt|tyst|ej antraffbar|kom inte|kom ej|uteblev|
        intet svar|udeblev|kan ikke fa fat|mangler svar|dukkede ikke op|
        ikke mott|motte ikke|far ikke tak|ingen respons|ubesvart|dukket ikke opp|
        nezastiziteln|neprisel|neprisla|bez odezvy|nedostavil|nezvedl|nezveda|nekomunikuje|
        nem veszi|nem jott|nem hiv|nem jelentkez|
        nu a raspuns|a disparut|nu poate fi contactat|nu a venit|nu mai raspund|
        telefonu ac|donus yapma|gorusmeye gelme|cevapsiz""",
    DispositionKind.ROLE_CLOSED: "mandate lost|auftrag verloren|lost the mandate|perdu le mandat",
    DispositionKind.DECLINED_BY_CLIENT: """
        pipped|no thanks|no thank you|cut after|deselected|dropped after|dropped at|let down|given to another|
        chose someone|too (?:expensive|old|young|light)|lacks |rejection|thumbs down|out at |out after|
        second place|came second|runner up, not|silver medal|
        erfolglos|anderer bewerber|andere bewerberin|zweitplatziert|nicht uberzeug|gehalt zu hoch|kein profil|
        pas le profil|pas assez|hors budget|trop cher|trop junior|trop senior|trop loin|pas sel|
        sobrecualificad|infracualificad|fuera de presupuesto|finalmente no|muy junior|muy caro|descart|
        fuori budget|troppo (?!presto|tardi)|sovraqualificat|poca esperienza|scart|esclus|
        nao ader|perfil nao|chumb|fora do orcamento|sem experiencia|
        te duur|te junior|te senior|te licht|geen match|geen fit|afgekeurd|afgeval|
        za drog|za mal|brak doswiad|brak kompeten|negatywn|dyskwalif|za slab|zbyt |
        saknar |avvisad|gar ej|gar inte|nej tack|ej uttag|underkand|for junior|for senior|for dyr|
        ikke relevant|ej aktuel|mangler erfaring|ikke et match|frasorteret|sorteret fra|silt ut|
        vyrazen|vyrazena|prilis |malo zkusenosti|nevyhovuj|
        nem felvett|tul drag|tul kev|kizart|kizarva|
        eliminat|picat|nu se potriv|prea |lipsa experient|
        basarisiz|yetersiz|elenmis""",
    DispositionKind.HIRED: """
        offer (?:accepted|signed)|start(?:ing|s)? date confirmed|bagged|
        erfolgreich (?:vermittelt|besetzt|platziert)|stelle bekommen|hat die stelle|
        prise de poste|candidature retenue$|poste accepte|
        firmo (?:el )?contrato|acepto (?:la )?oferta|entro a trabajar|
        ha firmato (?:il )?contratto|aceitou (?:a )?(?:proposta|oferta)|assinou (?:o )?contrato|
        contract getekend|heeft het geworden|
        przyjal oferte|przyjela oferte|podpisal umowe|podpisala umowe|
        kontrakt sign|avtal sign|fick jobbet|fick tjansten|tillsatt med|tilbud accept|fik jobbet|
        fik stillingen|fikk jobben|fikk stillingen|prijal nabidku|prijala nabidku|podepsal smlouv|
        podepsala smlouv|szerzodes alair|contract semnat|basliyor|sozlesme imza|ise giris""",
}
RARER_STAGES: dict[Stage, str] = {
    Stage.HIRED: RARER_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: """
        (?:en )?negociation|en negociacion|onderhandel|propozycja|propozycj|forhandling|vyjednav|
        bertargyal|negociere|pazarlik|salary talks|package agreed|verbal|proposta economica""",
    Stage.FINAL: """
        preferred|engere wahl|schlussrunde|referans|referint|referanser|referentie|last round|
        shortlist of 2|last stage|top 2|top two|zweier|letzter schritt|son tur|son asama""",
    Stage.INTERVIEWING: """
        zve na|met (?:the )?client|rencontre|incontro |encuentro|immersion|teste pratico|case |mote med|
        mode med|vaka calis|werkprobe|
        arbeitsprobe|stage d essai|essai|prova |proeve|test pratique|prueba|vystup|assignment|homework|
        task sent|task|aufgabe|casus|opdracht gemaakt|gesprekken|sit(?:ting)? with|second visit|site visit""",
    Stage.SCREENING: """
        vetting|vetted|reference call|qualif|triad|pre selecionad|selekcja|selection cv|grovsortering|
        forsamtale|avstamning|forstesamtale|vetted by|preinterjui|eloszur|on eleme""",
    Stage.SUBMITTED: """
        vorstellung erfolgt|
        short ?list(?:ed)? (?:client|kunde)|kandidatenprofil|soumis|en cliente|en terna|terna|
        no cliente|cv al |in rosa|rosa |ligt bij|
        profiel naar|rekomend|zarekomend|invantar|poslan|cekame na klient|la client|asteptam client|
        iletildi|musteri deger|musteride|aguarda (?:feedback|resposta)|in mano al|dal cliente|
        a decision cliente|
        con el cliente|awaiting client|awaiting cv feedback|beim ag|cv verstuurd|recommended""",
    Stage.CONTACTED: """
        in touch|spoke |spoken|initial contact|awaiting reply|texted|whatsapp|dm sent|dm d|called|rang |
        kontaktaufnahme|im austausch|geschrieben|erstansprache|gesprochen|
        prise de contact|relance|mail envoye|en contact|echange |a recontacter|joint |jointe |
        primer contacto|le escribi|hablado|contestado|correo enviado|
        sentito|sentita|primo contatto|scritto|mail inviata|
        entrou em contat|primeiro contat|primeiro contact|falado|email enviado|
        contact gehad|aangeschreven|gesproken|gemaild|geappt|
        zadzwonion|nawiazan|napisal|po pierwszym kontak|kontakt |mail wyslan|
        ringt|uppringd|i dialog|dialog |meddelande|mejlat|mejl |pratat med|
        ringet|skrevet|mail sendt|talt med|snakket med|kontakt opprettet|
        volano|napsano|v kontaktu|mail odeslan|
        felhiv|megkeres|beszeltunk|
        sunat|scris |vorbit|
        arandi|gorusuldu|yazildi""",
    Stage.SOURCED: """
        to call|target|mapped|potential|wish list|wishlist|cold |ansprechen|noch ansprechen|anzusprechen|
        zielperson|anrufen|repere|a appeler|cible|por llamar|objetivo|da chiamare|da sentire|a contactar|
        a ligar|nog benaderen|nog bellen|te bellen|do zadzwon|do telefonu|hittad|ska ringas|att ringa|
        skal ringes|skal kontaktes|zavolat|oslovit|felhivando|de sunat|de contactat|aranacak""",
    Stage.APPLIED: """
        registered|signed up|cv on file|
        unterlagen |angemeldet|registriert|
        candidature spontanee|inscrit|
        postulad|postulo|aplico|apuntad|
        iscritt|autocandidatur|
        candidatou|inscreveu|
        binnengekomen|ingeschreven|aangemeld|
        zgloszon|naplyn|
        anmald|inkom|
        tilmeldt|sogt|pameldt|
        prihlas|reagoval|
        palyaz|beerkez|
        inscris|aplicat|
        kayit|basvur""",
}
