"""Words for stages and outcomes in Swedish, Danish, Norwegian and Finnish."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

SWEDISH: dict[Meaning, str] = {
    Stage.SOURCED: "=att kontakta|att ringa*|hittad*|=kartlag(d/t)|ska ringas*|sourcat*",
    Stage.CONTACTED: """dialog|=har svarat|i dialog*|=intresserad|meddelande*|mejl|mejlat*|pratat med*|
        ringt*|uppringd*""",
    Stage.APPLIED: "anmald*|=att granska|inkom*|=läst|=mottage(n/t)|=oläst|=sedd|=set",
    Stage.SCREENING: """avstamning*|=gallring|=granska(d/t)|granskning*|grovsortering*|=telefonavstämning|
        =telefonkontakt""",
    Stage.SUBMITTED: "invantar*|=profil skickad|=skicka(d/t)",
    Stage.INTERVIEWING: "mote med*|=möte|provdag*|=provjobb",
    Stage.FINAL: "sista steget*|=slutkandidat|=slutrunda",
    Stage.OFFERED: "=erbjuden",
    DispositionKind.HIRED: """=anstall(d/t)|avtal sign*|=borja(de/t)|fick jobbet*|fick tjansten*|
        har borjat*|=har skrivit på|kontrakt sign*|kontrakt skriven*|=skrivit på|=tackade ja|=tackat ja|
        tillsatt med*|=utvald|=val(d/gt)""",
    DispositionKind.DECLINED_BY_CLIENT: """=avböjt|avvisad*|bortvald*|ej aktuel*|=ej gått vidare|ej uttag*|
        =ej vidare|fick inte*|for junior*|for senior*|gar ej*|gar inte*|=inte aktuell|nej tack*|
        nej tak (fra/fran)*|saknar|underkand*""",
    DispositionKind.WITHDREW: """angrat sig*|aterkallat*|atertag*|avbrutit*|=avhopp|dragit sig ur*|
        =ej intresserad|=ej intresserad längre|fatt annat*|fick annat jobb*|=har hoppat av|=hoppade av|
        =hoppat av|=kandidaten hoppade av|stannar (hos/kvar)*|tackade nej*|tackat nej*|tog annat*|
        valde annat*|valt annat*|vill ej$|vill inte (byta/ga vidare/fortsatta/ha)*|vill inte$""",
    DispositionKind.WENT_SILENT: """ej antraffbar*|far ej kontakt*|far inte kontakt*|=får ej tag i|
        =får ej tag på|=får inte tag på|hor inte av*|horde aldrig*|ingen kontakt*|=inte svarat|kom ej*|
        kom inte*|=svarar ej|tyst*|uteblev*""",
    DispositionKind.ROLE_CLOSED: """=rekrytering avbruten|=rekryteringen avbruten|=tjänsten struken|
        =tjänsten tillbakadragen""",
    Open.ON_HOLD: "=reserv",
}
DANISH: dict[Meaning, str] = {
    Stage.SOURCED: "=at kontakte|=fundet|skal kontaktes*|skal ringes*|sourcet*",
    Stage.CONTACTED: """=besked sendt|=har svaret|=interesseret|=kontakteret|mail sendt*|ringet*|skrevet*|
        talt med*""",
    Stage.APPLIED: "=modtaget|sogt*|=til vurdering|tilmeldt*|=ulæst",
    Stage.SCREENING: "forsamtale*|forstesamtale*|gennemgang*|=indledende samtale|=vurderet",
    Stage.SUBMITTED: "=fremsendt|=hos kund(e/en/)|praesentere*|=sendt|vidarebefordrad*|videresendt*",
    Stage.INTERVIEWING: "arbejdsprov*|=møde|praktisk prov*|provedag*",
    Stage.FINAL: "=afsluttende samtale|sidste trin*",
    Stage.OFFERED: "forhandling*|loneforhandl*|lonesamtale*",
    DispositionKind.HIRED: """=begyndt|fik jobbet*|fik stillingen*|har startet*|kontrakt underskrev*|
        =startede|tilbud accept*|underskrevet*""",
    DispositionKind.DECLINED_BY_CLIENT: """fik ikke*|for dyr*|frasorteret*|gik ikke*|=ikke aktuel|
        ikke et match*|ikke gaet*|ikke relevant*|mangler erfaring*|=nej|sorteret fra*|valgt fra*""",
    DispositionKind.WITHDREW: """ansogning trukket*|bliver (hos/i) nuv*|bliver hvor*|faet andet*|fortrod*|
        fortrudt*|fundet andet*|ikke interess*|ikke laengere interess*|takkede nej*|takket nej*|
        =tilbagetrukket|traekker*|=trak sig|=trukket tilbage""",
    DispositionKind.TURNED_OFFER_DOWN: "=afslog tilbud|=afslog tilbuddet",
    DispositionKind.WENT_SILENT: """dukkede ikke op*|=ikke svar|=ingen svar|intet svar*|kan ikke fa fat*|
        mangler svar*|udeblev*""",
    DispositionKind.ROLE_CLOSED: """=rekruttering stoppet|=stilling annulleret|=stilling trukket|
        =stillingen trukket""",
    Open.IN_PLAY: "=i proces(s)|=igangværende",
    Open.ON_HOLD: "=i bero|=sat i bero",
}
NORWEGIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "=interessert|kontakt opprettet*|=melding sendt|snakket med*",
    Stage.APPLIED: "=mottatt|pameldt*|=ulest",
    Stage.SCREENING: "gjennomgang*|=innledende samtale|vurdering*|=vurdert",
    Stage.SUBMITTED: "=innstilt|=innstilt til kunde|presentert*|videresend*",
    Stage.INTERVIEWING: "=kundesamtale|mode med*|=møte",
    Stage.FINAL: "referanser*|siste steg*|=sluttintervju|=sluttrunde",
    Stage.OFFERED: "lonnsforhandl*",
    DispositionKind.HIRED: "=begynt|fikk jobben*|fikk stillingen*|signert*|=takket ja",
    DispositionKind.DECLINED_BY_CLIENT: """fikk ikke*|fravalgt*|gikk ikke*|=ikke aktuell|ikke gatt*|
        =ikke valgt|=ikke videre|=nei|nei takk (fra/fran)*|silt ut*|valgt bort*""",
    DispositionKind.WITHDREW: """angret seg*|blir (hos/i) nav*|blir hvor*|blir vaerende*|fatt annen*|
        fatt ny jobb*|soknad trukket*|takket nei*|=trakk søknaden|trekker*""",
    DispositionKind.TURNED_OFFER_DOWN: "=avslo tilbud(et)",
    DispositionKind.WENT_SILENT: """dukket ikke opp*|far ikke tak*|hor ikke fra*|horer ikke fra*|ikke mott*|
        ingen respons*|motte ikke*|ubesvart*""",
    Open.IN_PLAY: "=i prosess",
    Open.ON_HOLD: "=satt på vent",
}
FINNISH: dict[Meaning, str] = {
    Stage.SOURCED: "=kontaktoitava|=tunnistettu",
    Stage.CONTACTED: "kontaktoi*|otettu yhteyttä*|tavoitettu*|=viesti lähetetty|=yhteydenotto",
    Stage.APPLIED: "hakemus*|hakenut*|haki|=lukematta|=saapuneet|=saapunut|uusi|=vastaanotettu",
    Stage.SCREENING: "=alkuhaastattelu|esihaast*|esikarsin*|=esivalinta|kasittely*|puhelinhaast*",
    Stage.SUBMITTED: "asiakkaalla*|esitelty*|lähetetty*|valitetty*",
    Stage.INTERVIEWING: "=asiakastapaaminen|haastat*|kierros*|ryhma*|tyonayte*",
    Stage.FINAL: "loppuhaast*|viimeinen*",
    Stage.OFFERED: "tarjous*|=työtarjous",
    DispositionKind.HIRED: "aloittanut*|aloitti*|palkattu*|rekrytoitu*|tarjous hyväks*|valittu*",
    DispositionKind.DECLINED_BY_CLIENT: """=asiakas valitsi toisen|=ei|=ei asiakkaalta|ei jatkoon*|
        ei saanut*|ei valittu*|hylätty*|hylkä*|karsittu*|kieltav*""",
    DispositionKind.DECLINED_BY_US: "=me hylkäsimme",
    DispositionKind.WITHDREW: """=ei kiinnostunut|jättäytyi*|loysi toisen*|luopui|otti toisen*|perui|
        sai toisen*|vetäyty*""",
    DispositionKind.TURNED_OFFER_DOWN: "hylkäsi tarjouks*|kieltäytyi tarjouks*|tarjous hylä*",
    DispositionKind.WENT_SILENT: "ei kuulu*|ei tavoit*|ei vastaa*|ei vastaust*|kuulu",
    DispositionKind.ROLE_CLOSED: """=haku keskeytetty|paikka täytet*|=rekrytointi keskeytetty|
        tehtävä perut*|tehtävä täytet*""",
    Open.IN_PLAY: "=aktiivinen|=arvioitavana|=avoin|=kaynnissa|=kesken",
    Open.ON_HOLD: "=odottaa|tauolla*",
}
