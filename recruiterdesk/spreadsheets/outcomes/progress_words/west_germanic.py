"""Words for stages and outcomes in German and Dutch."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

WEST_GERMANIC: Mapping[str, Mapping[Meaning, str]] = {
    "de": {
        Stage.SOURCED: """anrufen*|ansprechen*|anzusprechen*|*gefunden*|*gesourc(ed/t)*|
            =(neuer )lead|=noch kontaktieren|zielperson*|=zu kontaktieren""",
        Stage.CONTACTED: """=angemailt|(?<!nicht )angerufen*|*angeschrieben*|*angesprochen*|*direktansprache*|
            erstansprache*|*erstkontakt*|geschrieben*|gesprochen*|=(hat )geantwortet|=hat interesse|
            hinterlassen*|im austausch*|=interessiert|kontaktaufnahme*|*kontaktiert*|nachricht*|
            nicht erreicht|=offen für wechsel""",
        Stage.APPLIED: """angemeldet*|=angesehen|*bewerbung*|*beworben*|=cv gelesen|
            (cv/dossier) eingegangen*|(cv/unterlagen) erhalten*|*eingang*|=eingegangen|=eingelangt|=gelesen|
            =gesehen|^neu(e)(r)|=noch nicht gesichtet|registriert*|=unbearbeitet|=ungelesen|=ungeprüft|
            unterlagen|=zu prüfen|=zu sichten""",
        Stage.SCREENING: """=geprüft|=gesichtet|=in sichtung|(vor)prufung*|sichtung*|cv sichtung*|*telefonat*|
            *telefonsamtal*|
            unterlagen (prufen/in prufung)*|vorabcheck*|*voraus(gewa/wa)hl*|*vorgesprach*|vorqualifi*|
            quali(fizierungs)( )gesprach*|*telefon(gesprach/interview)*""",
        Stage.SUBMITTED: """^vorgeschlagen*|
            beim ag*|(client/fachbereich) pruft*|eingereicht*|kandidatenprofil*|kunde pruft*|
            ^(kunde/kd) (meldet sich nicht/reagiert nicht)*|=kundenvorstellung|*prasentiert*|ubermittelt*|
            =versandt|=verschickt|=versendet|*vorgestellt*|vorstellung erfolgt*|zustellung an*|
            weitergeleitet*|
            (bei/beim/vom/von) (fachbereich/kd/kunde/kunden)|
            (antwort/ruckmeldung/rueckmeldung) (vom /von /)(kd/kunde)*""",
        Stage.INTERVIEWING: r"""arbeitsprobe*|aufgabe*|*eingeladen*|*einladung*|hospitation*|*kennenlern*|
            *probearbeit*|*probetag*|*schnuppertag*|^termin (am )\d*|werkprobe*|zur probe""",
        Stage.FINAL: r"""*abschlussgesprach*|*endauswahl*|=endgespräch|*endrunde*|engere wahl*|
            letzter schritt*|=letztes gespräch|schlussrunde*|zweier*|zweitplatziert*|2 wahl|
            letzte \w+|final*""",
        Stage.OFFERED: "arbeitsvertrag*|*verhandlung*",
        DispositionKind.HIRED: r"""besetzt mit*|*eingestellt*|erfolgreich (vermittelt/besetzt/platziert)*|
            hat (den job/die stelle)*|*(?<!zweit)(?<!erst)(?<!dritt)platziert*|*probezeit*|startet|
            stelle bekommen*|
            *vermittelt*|*zugesagt*|*(?<!ab)zusage*|besetzt durch*|einstellung bestatigt*|
            angestellt (ab/per/zum) \d|
            =angefangen|=aufgenommen|=gewonnen|=gestartet|
            =ausgewählt|=einstellung|=erfolg|=erfolgreich|=genommen|=im einsatz|=ubernommen|=unterzeichnet|
            ^start(datum/ date)(?! to be)(?! tb)|^arbeitsbeginn (am )(\d+ )(\d+ )\d+$|
            ^fangt (am )(\d+ )(\d+ )an$|
            ^fangt an (am )(\d+ )(\d+ )\d+$""",
        DispositionKind.DECLINED_BY_CLIENT: r"""^(hat )(leider )nicht gepasst*|^(ein )anderer genommen*|
            *ablehn*|=verloren|andere bewerberin*|anderer (finalist/kandidat)*|
            anderer bewerber*|aus dem rennen|*ausgeschieden*|*durchgefallen*|erfolglos*|
            kein interesse (seitens/vom/von/des/beim) (kunde/client/fachbereich/auftraggeber/ag )*|kein fit|
            =kein match|kein profil*|=kunde hat sich für anderen entschieden|=negativ|nehmen wir nicht*|=nein|
            nicht (geeignet/ausgewahlt/weiter/passend)*|nicht bekommen*|nicht erfullt*|nicht gewollt*|
            nicht uberzeug*|passt nicht*|kommt nicht in frage*|^raus|*(uber/unter)qualifiziert*|*ungeeignet*|
            will ihn nicht*|
            will sie nicht*|wollen ihn nicht*|^zu (teuer/jung/alt/junior/senior)*|
            kein(e) (weitere )(einstellung/option/zusage)*|leider (nein/nicht)*|fur (ein* )ander* * entsch*|
            ^(fehlende/keine/mangelnde/zu wenig) (.+ )(erfahrung/kenntnisse/qualifi)*|gehalt* (ist )zu hoch*|
            zu hohe gehalt*|
            erfullt .+ nicht|*(gesprach/interview/runde/test/vg) (\d )(war )(negativ/nicht bestanden)*""",
        DispositionKind.WITHDREW: r"""(mochte/will) doch nicht*|
            *abgesprungen*|
            (geht/ging) (zu/zum/zur) (einem )(konkurr/mitbewerb/wettbewerb)*|
            (zum/zur) (konkurr/mitbewerb/wettbewerb)\w* (gegangen/gewechselt)|
            anderweitig vergeben*|(andere/neue) stelle gefunden*|
            anders entschieden*|*ausgestiegen*|bewegt sich nicht*|bleibt (in/bei/beim/wo/dort)|
            (abgesagt/abgesprungen) (hat )(ander/neu)* (job/projekt/stelle)*|hat (schon )was anderes*|
            =hat die stelle abgelehnt|hat etwas anderes*|hat etwas gefunden*|
            hat was (anderes/neues)*|hat was gefunden*|mochte bleiben$|mochte nicht (wechseln/mehr)*|
            ^nein danke*|nicht (mehr )interessiert*|nicht mehr auf (jobsuche/der suche)*|
            nicht mehr verfugbar*|*ruckzug*|springt ab*|steigt aus*|will bleiben*|will nicht (wechseln/weg)*|
            will nicht mehr*|zieh* (sich )zuruck*|zog sich zuruck*|zog zuruck$|zieht nicht um*|
            *zuruckgezogen*|*zuruckzieh*|
            ja zu ander*|
            anderweitig* (engagiert/fundig/untergekommen/unterschrieben/zugesagt/zusage)*|
            (selber/selbst/von sich aus) (\w+ )(abgelehnt/abgesagt)*|(absage/abgesagt) von (ihm/ihr)|
            =(er /sie /)hat abgelehnt|
            ^kein (?!firmen)(?!kunde)(?!unternehmen)*interesse*|
            ^(er /sie /)hat (am [\d ]+ /gestern /heute /)(leider /mir /uns /)(abgesagt/zuruckgezogen)*|
            gegenangebot""",
        DispositionKind.TURNED_OFFER_DOWN: """gehalt abgelehnt*|lehnt (angebot/das angebot) ab|
            (angebot/vertrag*) nicht unterschrieben*""",
        DispositionKind.WENT_SILENT: """=abgetaucht|antwortet nicht*|erreiche (ihn/sie) nicht*|
            erscheint nicht*|funkstille*|geht nicht (ans/dran/ran)*|hebt nicht ab*|=kandidat abgetaucht|
            kein kontakt*|kontakt abgebrochen*|keine (antwort/ruckmeldung/reaktion)*|meldet sich nicht*|
            meldete sich nie*|nicht (mehr )erreichbar*|nicht gekommen*|nimmt nicht ab*|reagiert nicht*|
            taucht nicht auf*|*untergetaucht*|=verschollen|verschwunden*|nicht (zum * )erschienen*""",
        DispositionKind.ROLE_CLOSED: """auftrag verloren*|^budget gestrichen*|^einstellungsstopp*|
            ^(intern/anderweitig) besetzt*|nicht nachbesetzt*|nicht mehr (be/nach)setzt*|
            =stelle nicht besetzt|
            (besetzungs/vacature)stop(p)*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """*umgehangt*|
            andere (position/rolle/stelle)( umgehangt/ verschoben/ vorgesehen/ ubernommen/)$""",
        Open.IN_PLAY: r"""(jetzt/noch/wieder) (aktiv/im prozess/im rennen)*|=aktiv|=noch dabei|=noch drin|
            (vermittelt/zusage) (fur/furs/zu/zum/zur) (\w+ )*(gesprach/interview/probearbeit/termin/vg)*|
            ^(hat )*(gesprach/interview/probearbeit/termin/vg)* zugesagt$|^zusage (probearbeit/probetag)*|
            ^angerufen|(?<!nicht )bestanden$|neuer termin$|=im prozess|=im rennen|=in arbeit|=in bearbeitung|
            =lauft|=laufend|=nachste runde|=offen|=noch offen|=wartet|=(geht )weiter|
            (kd/kunde) (meldet sich/reagiert) nicht|bleibt im (\w+ )(prozess/rennen)$""",
        Open.ON_HOLD: """auf (eis/halde)|*geparkt*|*hinterhand*|*pausiert*|*ruht|spater nochmal|
            *vorgemerkt*|*warteliste*|*wiedervorlage*|*zuruckgestellt*""",
        DispositionKind.DECLINED_BY_US: "nehmen wir nicht*",
    },
    "nl": {
        Stage.SOURCED: """gesourced*|=geïdentificeerd|=gevonden|nog bellen*|nog benaderen*|=nog te benaderen|
            te bellen*|=te benaderen""",
        Stage.CONTACTED: """aangeschreven*|*benaderd*|bericht*|contact gehad*|geappt*|=gebeld|
            *gecontacteerd*|=geïnteresseerd|gemaild*|gesproken*|=heeft gereageerd""",
        Stage.APPLIED: """aangemeld*|=bekeken|binnengekomen*|=onbehandeld|(brief/cv/sollicitatie) binnen|
            =cv gelezen|
            cv ontvangen*|=gelezen|
            ingeschreven*|*nieuw*|=ongelezen|=ontvangen|=postvak in|*sollicit*|=te beoordelen""",
        Stage.SCREENING: """=bekeken door recruiter|=belafspraak|=(in )beoordeling|=beoordeeld|briefselectie*|
            =telefonisch contact|cv selectie*|*voorselectie*""",
        Stage.SUBMITTED: """aangeboden*|=bij (de )(klant/opdrachtgever)|=cv naar klant|doorgestuurd*|
            ligt bij*|
            profiel naar*|=profiel verstuurd|=verstuurd|=voorgedragen|*voorgesteld*""",
        Stage.INTERVIEWING: """=afspraak bij klant|afspraak (gemaakt/gepland/ingepland)|casus*|meeloopdag*|
            opdracht gemaakt*|praktijkopdracht*|proef(dag/werken)*""",
        Stage.FINAL: r"*eindgesprek*|referentie*|laatste \w+",
        Stage.OFFERED: """=arbeidsvoorwaarden|=arbeidsvoorwaardengesprek|contract(aanbod/voorstel)*|
            onderhandel*|
            =voorstel gedaan""",
        DispositionKind.HIRED: """*geplaatst*|heeft het geworden*|=aan de slag|=akkoord|=begint|
            =begonnen|
            =benoemd|=gekozen|=gestart|=getekend|=in dienst (getreden)|
            contract ondertekend(?! door)(?! retour)*|
            contract ondertekend door kandida*""",
        DispositionKind.DECLINED_BY_CLIENT: r"""afgeval*|andere kandidaat*|*gediskwalif*|geen fit*|
            geen match*|
            =nee|=negatief|nemen (we/wij) niet*|niet (geschikt/weerhouden/gekozen/geselecteerd/doorgegaan)*|
            niet door|niet verder*|*ongeschikt*|past niet*|
            (geen/onvoldoende/te weinig) (\w+ )(ervaring/kennis)*|te duur*|te junior*|te licht*|te senior*|
            valt af*|
            voldoet niet*""",
        DispositionKind.WITHDREW: r"""*afgehaakt*|(gaat/ging) naar (de /een /)concurren*|
            naar (de /een /)concurrent(ie) gegaan|andere baan*|bedankt voor*|bedankte*|blijft (bij/in)|
            blijft (bij/zitten)*|blijft waar*|geen interesse*|gestopt met*|haakt af*|
            =(sollicitatie )ingetrokken|
            heeft andere*|heeft bedankt*|heeft iets anders*|niet geinteresseerd*|niet meer geinteresseerd*|
            *teruggetrokken*|trekt zich terug*|wil niet meer*|wil niet overstappen*|ziet er*|
            zelf (\w+ )(afgehaakt/afgezegd/bedankt/ingetrokken)*|ja op (een )ander*|tegenbod""",
        DispositionKind.TURNED_OFFER_DOWN: """=aanbod afgeslagen|voorstel afgewezen*|
            (slaat/wijst) (aanbod/het aanbod) af""",
        DispositionKind.WENT_SILENT: """=geen gehoor|geen reactie*|kom(en/t) niet opdagen*|
            =gestopt met reageren|=stil geworden|komen dagen*|
            neemt niet op*|neemt telefoon niet*|=niet bereikbaar|niet gekomen*|niet komen opdagen*|
            niet verschenen*|niets meer*|niks meer gehoord*|=onbereikbaar|reageert niet*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """^andere vacature*|
            (doorgezet/overgezet/verplaatst) naar (een )andere (functie/vacature)*""",
        Open.IN_PLAY: r"""(nog/nu/weer) (actief/in procedure/in de procedure)*|=loopt|=gaat door|=actief|
            =in behandeling|
            =lopend|nieuwe afspraak$|blijft in (\w+ )procedure$""",
        Open.ON_HOLD: "*geparkeerd*|in de wacht|portefeuille*",
        DispositionKind.ROLE_CLOSED: "(aannames/personeels/vacature)stop*",
    },
}
