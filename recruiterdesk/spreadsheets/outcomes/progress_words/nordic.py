"""Words for stages and outcomes in the languages of the north."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

NORDIC: Mapping[str, Mapping[Meaning, str]] = {
    "sv": {
        Stage.SOURCED: "=att kontakta|att ringa*|hittad*|=kartlag(d/t)|ska ringas*",
        Stage.CONTACTED: """dialog|=har svarat|=intresserad|*kontaktad*|meddelande*|mejl|mejlat*|pratat med*|
            ringt*|uppringd*""",
        Stage.APPLIED: """anmald*|*ansok(an/t/ningar)*|=att granska|cv mottag*|inkom*|*inkorg*|=ej hanterad|
            =läst|=obehandlad|=ohanterad|=mottage(n/t)|
            ^ny|=nya|=oläst|=sedd|=set""",
        Stage.SCREENING: """avstamning*|=gallring|=granska(d/t)|granskning*|grovsortering*|
            =telefonavstämning|*telefonintervju*|=telefonkontakt|urval*""",
        Stage.SUBMITTED: "invantar*|*presenterad*|=skicka(d/t)",
        Stage.INTERVIEWING: "arbetsprov*|mote (bokat/med)*|provdag*|=provjobb|traffat kund*",
        Stage.FINAL: r"*referenstagning*|*slutintervju*|=slutkandidat|=slutrunda|*slutsamtale*|sista \w+",
        Stage.OFFERED: "=erbjuden|erbju(den/ds/dits) (jobb/tjanst)*|avtal skicka*",
        DispositionKind.HIRED: """anstalld*|=vunnen|=vunnet|
            avtal sign*|fick jobbet*|fick tjansten*|har borjat*|
            kontrakt sign*|kontrakt skriven*|tillsatt med*|=anstalld|=anstallt|=borja(de/t)|=har skrivit på|
            =skrivit på|=startat|=tackade ja|=tackat ja|=utvald|=val(d/gt)|=rekryterad""",
        DispositionKind.DECLINED_BY_CLIENT: """*diskvalif*|=förlorad|=förlorat|
            ej aktuel*|ej behorig*|=ej gått vidare|ej uttag*|
            =ej vidare|
            (fatt /)(avslag/nej) (efter/per/via)|fatt (avslag/nej)|fick inte*|for lite erfarenhet*|
            for junior*|for senior*|gar ej*|gar inte*|(gick/kom) (inte/ej) vidare*|=inte aktuell|
            nej tack*|nej tak (fra/fran)*|*okvalificer*|passar (inte/ej)*|saknar|underkand*|
            uppfyller (ej/inte)*|annan kandidat*|valde en an*""",
        DispositionKind.WITHDREW: """angrat sig*|=aterkalla(d/t)|(ansokan/kandidatur) aterkalla(d/t)*|
            aterkallat (ansokan/kandidatur)*|atertag*|avbrutit*|=avhopp|dragit sig ur*|
            drar sig|drog sig ur*|=ej intresserad|=ej intresserad längre|fatt annat*|fick annat jobb*|
            hoppade av*|hoppat av*|inte (langre )intresserad*|
            pa annat hall|stannar|ta(c)k* nej|*tillbaka*|tog annat*|
            valde annat*|valt annat*|vill ej$|vill inte (byta/ga vidare/fortsatta/ha)*|vill inte$|
            sjalv (avbojt/sagt/tackat)*|ja till an(dra/nan/nat)*|kontrofert""",
        DispositionKind.WENT_SILENT: """dok inte upp*|ej antraffbar*|far ej kontakt*|far inte kontakt*|
            =får ej tag i|=får ej tag på|=får inte tag på|hor inte av*|horde aldrig*|ingen kontakt*|
            inget svar*|=inte svarat|kom ej*|kom inte*|=svarar ej|slut(at/ade) svara*|
            svarar inte*|tyst*|uteblev*""",
        DispositionKind.ROLE_CLOSED: """^internrekryter*|=rekrytering avbruten|=rekryteringen avbruten|
            =tjänsten struken|=tjänsten tillbakadragen|anstallningsstopp*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: "flyttad till (en )annan (rekrytering/tjanst)*",
        Open.ON_HOLD: "avvakta*|i reserv*|=pa is|pa vant|pausa(d/t)*|=reserv|vilande*",
        Open.IN_PLAY: "=går vidare|=väntar (på )svar|=i gang|=pagaende|=pagar|stannar (kvar )i process*$",
    },
    "da": {
        Stage.SOURCED: "=at kontakte|=fundet|skal kontaktes*|skal ringes*",
        Stage.CONTACTED: """=besked sendt|=har svaret|=interesseret|=kontakteret|*kontaktet*|mail sendt*|
            ringet*|skrevet*|talt med*""",
        Stage.APPLIED: """*ansogning*|*ansogt*|cv modtag*|*indbakke*|=modtaget|sogt*|=til vurdering|
            tilmeldt*|=ubehandlet|=ulæst""",
        Stage.SCREENING: "forsamtale*|forstesamtale*|gennemgang*|=indledende samtale|=vurderet",
        Stage.SUBMITTED: "=fremsendt|=hos kund(e/en/)|praesentere*|=sendt|vidarebefordrad*",
        Stage.INTERVIEWING: "arbejdsprov*|=indkaldt|=møde|praktisk prov*|provedag*",
        Stage.FINAL: r"=afsluttende samtale|sid(s)te \w+|siste \w+",
        Stage.OFFERED: "forhandling*|kontraktforhandl*|loneforhandl*|lonesamtale*|tilbydes*|kontrakt sendt",
        DispositionKind.HIRED: """ansat(t)|=vundet|
            fik jobbet*|fik stillingen*|kontrakt underskrev*|tilbud accept*|
            =begyndt|=startede""",
        DispositionKind.DECLINED_BY_CLIENT: """fik ikke*|=tabt|
            for lidt erfaring*|for dyr*|frasorteret*|gik ikke*|
            =ikke aktuel|
            ikke et match*|ikke gaet*|mangler erfaring*|=nej|opfylder ikke*|sorteret fra*|valgt fra*|
            an(d/n)en kandidat*|valgte en an*""",
        DispositionKind.WITHDREW: """ansogning trukket*|bliver (i/hos)|bliver hvor*|faet andet*|fortrod*|
            fortrudt*|fundet andet*|ikke interess*|ikke laengere interess*|onsker ikke*|=frafaldet|
            sprang fra*|trak (sin )ansogning*|
            =tilbagetrukket|
            traekker*|trak sig*|trukket (sig/ansog)*|=trukket (tilbage)|selv (sagt/takket)*|
            ja til an(det/net)*|
            mo(d/t)bud|mo(d/t)tilbud""",
        DispositionKind.TURNED_OFFER_DOWN: "=afslog tilbud(det)|=afslået tilbud(det)|tilbud(det) afslået",
        DispositionKind.WENT_SILENT: """dukkede ikke op*|holdt op med at svare*|
            =ikke svar|=ingen svar|intet svar*|
            kan ikke fa fat*|mangler svar*|ikke modt(?!a)*|modte ikke*|tager ikke telefon*|udeblev*""",
        DispositionKind.ROLE_CLOSED: """=rekruttering stoppet|stilling(en) aflyst*|
            (ansaettelses/ansettelses)stop(p)*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: "flyttet til (en )anden stilling*",
        Open.IN_PLAY: "=i proces(s)|=igangværende|bli(r/ver) i process*$",
        Open.ON_HOLD: """=afventer|=avventer|=i bero|pa (pause/vent)|pauset*|*reservekandida*|=sat i bero|
            venteliste*|venteposition*""",
    },
    "no": {
        Stage.CONTACTED: "=interessert|=melding sendt|snakket med*",
        Stage.APPLIED: "cv mottatt*|*innboks*|=mottatt|pameldt*|*soknad*|sokt|=ulest",
        Stage.SCREENING: "gjennomgang*|=innledende samtale|vurdering*|=vurdert",
        Stage.SUBMITTED: "=innstilt|=innstilt til kunde|presentert*|videresend*",
        Stage.INTERVIEWING: "=innkalt|mode med*|=møte",
        Stage.FINAL: "referenser*|=sluttintervju|=sluttrunde",
        Stage.OFFERED: "lonnsforhandl*",
        DispositionKind.HIRED: "fikk jobben*|fikk stillingen*|=begynt|=takket ja",
        DispositionKind.DECLINED_BY_CLIENT: """fikk ikke*|for lite erfaring*|gikk ikke*|=ikke aktuell|
            ikke gatt*|=ikke valgt|
            =ikke videre|=nei|nei takk (fra/fran)*|oppfyller ikke*|passer ikke*|silt ut*""",
        DispositionKind.WITHDREW: """angret seg*|blir (i/hos)|blir hvor*|blir vaerende*|fatt annen*|
            fatt ny jobb*|soknad trukket*|ta(c)k* nei|trakk seg*|=trakk søknaden|trekker*|
            trukket (seg/soknad/tilbake)*""",
        DispositionKind.TURNED_OFFER_DOWN: "=avslo tilbud(et)",
        DispositionKind.WENT_SILENT: """dukket ikke opp*|far ikke tak*|hor ikke fra*|horer ikke fra*|
            ikke mott*|ingen respons*|motte ikke*|svarer ikke*|tar ikke telefon*|ubesvart*""",
        Open.IN_PLAY: "=i prosess",
        Open.ON_HOLD: "=satt på vent",
    },
    "fi": {
        Stage.SOURCED: "=kontaktoitava|=tunnistettu",
        Stage.CONTACTED: "kontaktoi*|otettu yhteyttä*|tavoitettu*|=viesti lähetetty|=yhteydenotto",
        Stage.APPLIED: """cv vastaanot*|hakemus*|hakenut*|haki|=lukematta|=saapuneet|=saapunut|uusi|
            =vastaanotettu""",
        Stage.SCREENING: "=alkuhaastattelu|esihaast*|esikarsin*|=esivalinta|kasittely*|puhelinhaast*",
        Stage.SUBMITTED: "asiakkaalla*|esitelty*|lähetetty*|valitetty*",
        Stage.INTERVIEWING: "=asiakastapaaminen|haastat*|kierros*|ryhma*|tyonayte*",
        Stage.FINAL: "viimeinen*",
        Stage.OFFERED: "tarjous*|=työtarjous",
        DispositionKind.HIRED: "aloittanut*|aloitti*|palkattu*|rekrytoitu*|tarjous hyväks*|valittu*",
        DispositionKind.DECLINED_BY_CLIENT: """=asiakas valitsi toisen|=ei|=ei asiakkaalta|ei jatkoon*|
            ei saanut*|ei sovi*|ei tayta*|hylätty*|hylkä*|karsittu*|kieltav*""",
        DispositionKind.DECLINED_BY_US: "=me hylkäsimme",
        DispositionKind.WITHDREW: """=ei kiinnostunut|jättäytyi*|loysi toisen*|luopui|otti toisen*|perui|
            peruut(ti/tanut)*|sai toisen*|vetäyty*""",
        DispositionKind.TURNED_OFFER_DOWN: "hylkäsi tarjouks*|kieltäytyi tarjouks*|tarjous hylä*",
        DispositionKind.WENT_SILENT: "ei tavoit*|kuulu",
        DispositionKind.ROLE_CLOSED: """=haku keskeytetty|paikka täytet*|=rekrytointi keskeytetty|
            tehtävä perut*|tehtävä täytet*""",
        Open.IN_PLAY: "=aktiivinen|=arvioitavana|=avoin|=kaynnissa|=kesken",
        Open.ON_HOLD: "=odottaa|tauolla*",
    },
}
