"""Words for stages and outcomes in German and Dutch."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

WEST_GERMANIC: Mapping[str, Mapping[Meaning, str]] = {
    "de": {
        Stage.SOURCED: """anrufen*|ansprechen*|anzusprechen*|*gefunden*|=noch kontaktieren|zielperson*|
            =zu kontaktieren""",
        Stage.CONTACTED: """=angemailt|=angerufen|*angeschrieben*|*angesprochen*|*direktansprache*|
            erstansprache*|*erstkontakt*|geschrieben*|gesprochen*|=hat geantwortet|=hat interesse|
            hinterlassen*|im austausch*|in kontakt*|=interesse|=interessiert|kontaktaufnahme*|*kontaktiert*|
            nachricht*|nicht erreicht|=offen für wechsel""",
        Stage.APPLIED: """angemeldet*|=angesehen|*bewerbung*|*beworben*|=cv gelesen|
            (cv/dossier) eingegangen*|(cv/unterlagen) erhalten*|*eingang*|=eingegangen|=eingelangt|=gelesen|
            =gesehen|^neu(e)(r)|=noch nicht gesichtet|registriert*|=unbearbeitet|=ungelesen|=ungeprüft|
            unterlagen|=zu prüfen|=zu sichten""",
        Stage.SCREENING: """=geprüft|=gesichtet|=in sichtung|prufung*|=sichtung|*telefonat*|*telefonsamtal*|
            unterlagen (prufen/in prufung)*|vorabcheck*|*vorauswahl*|*vorgesprach*""",
        Stage.SUBMITTED: """beim ag*|client pruft*|eingereicht*|kandidatenprofil*|kunde pruft*|
            ^(kunde/kd) (meldet sich nicht/reagiert nicht)*|=kundenvorstellung|*prasentiert*|ubermittelt*|
            =versandt|=verschickt|=versendet|*vorgestellt*|vorstellung erfolgt*|weitergeleitet*""",
        Stage.INTERVIEWING: """(1/2/3/erste/zweite) runde*|arbeitsprobe*|aufgabe*|*eingeladen*|*einladung*|
            *gesprach*|hospitation*|*kennenlern*|*probearbeit*|*probetag*|*schnuppertag*|werkprobe*|
            zur probe""",
        Stage.FINAL: """*abschlussgesprach*|*endauswahl*|=endgespräch|*endrunde*|engere wahl*|
            letzter schritt*|=letztes gespräch|schlussrunde*|zweier*""",
        Stage.OFFERED: "arbeitsvertrag*",
        DispositionKind.HIRED: """=angefangen|=aufgenommen|=ausgewählt|besetzt mit*|=einstellung|
            *eingestellt*|=erfolg|
            =erfolgreich|erfolgreich (vermittelt/besetzt/platziert)*|=genommen|hat (den job/die stelle)*|
            =im einsatz|*platziert*|*probezeit*|^start(datum/ date)*|startet|stelle bekommen*|=ubernommen|
            =unterzeichnet|*vermittelt*|*zugesagt*""",
        DispositionKind.DECLINED_BY_CLIENT: """*ablehn*|*absage*|andere bewerberin*|
            anderer (finalist/kandidat)*|anderer bewerber*|aus dem rennen|*ausgeschieden*|*aussortiert*|
            *durchgefallen*|erfolglos*|
            kein interesse (seitens/vom/von/des/beim) (kunde/client/fachbereich/auftraggeber/ag )*|
            kein fit|=kein match|kein profil*|=kunde hat sich für anderen entschieden|=negativ|
            nehmen wir nicht*|
            =nein|nicht (geeignet/ausgewahlt/weiter/passend)*|nicht bekommen*|nicht erfullt*|
            nicht genommen*|nicht gewollt*|nicht uberzeug*|passt nicht*|^raus|*(uber/unter)qualifiziert*|
            *ungeeignet*|will ihn nicht*|will sie nicht*|wollen ihn nicht*|
            ^zu (teuer/jung/alt/junior/senior)*|zweitplatziert*""",
        DispositionKind.WITHDREW: """*abgesprungen*|anderweitig vergeben*|(andere/neue) stelle gefunden*|
            anders entschieden*|
            *ausgestiegen*|bewegt sich nicht*|bleibt (beim/bei/wo)*|bleibt (in/bei/beim/wo/dort)|
            hat (schon )was anderes*|=hat die stelle abgelehnt|hat etwas anderes*|hat etwas gefunden*|
            hat was (anderes/neues)*|hat was gefunden*|mochte bleiben$|mochte nicht (wechseln/mehr)*|
            ^nein danke*|nicht (mehr )interessiert*|nicht mehr auf (jobsuche/der suche)*|
            nicht mehr verfugbar*|*ruckzug*|springt ab*|steigt aus*|unterschreibt woanders*|will bleiben*|
            will nicht (wechseln/weg)*|will nicht mehr*|woanders unterschrieben*|zieh* (sich )zuruck*|
            zieht nicht um*|*zuruckgezogen*|*zuruckzieh*""",
        DispositionKind.TURNED_OFFER_DOWN: "gehalt abgelehnt*",
        DispositionKind.WENT_SILENT: """=abgetaucht|antwortet nicht*|erreiche (ihn/sie) nicht*|
            erscheint nicht*|funkstille*|geht nicht (ans/dran/ran)*|hebt nicht ab*|=kandidat abgetaucht|
            kein kontakt*|kontakt abgebrochen*|keine (antwort/ruckmeldung/reaktion)*|meldet sich nicht*|
            meldete sich nie*|
            nicht (mehr )erreichbar*|nicht gekommen*|nimmt nicht ab*|reagiert nicht*|taucht nicht auf*|
            *untergetaucht*|=verschollen|verschwunden*""",
        DispositionKind.ROLE_CLOSED: """auftrag verloren*|^budget gestrichen*|^einstellungsstopp*|
            ^(intern/anderweitig) besetzt*|nicht nachbesetzt*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: "*umgehangt*",
        Open.IN_PLAY: "(jetzt/noch/wieder) (aktiv/im prozess/im rennen)*|=aktiv|=noch dabei|=noch drin",
        Open.ON_HOLD: """auf (eis/halde)|*geparkt*|*hinterhand*|*pausiert*|*ruht|spater nochmal|
            *vorgemerkt*|*warteliste*|*wiedervorlage*|*zuruckgestellt*""",
    },
    "nl": {
        Stage.SOURCED: """gesourced*|=geïdentificeerd|=gevonden|nog bellen*|nog benaderen*|=nog te benaderen|
            te bellen*|=te benaderen""",
        Stage.CONTACTED: """aangeschreven*|*benaderd*|bericht*|contact gehad*|geappt*|=gebeld|
            *gecontacteerd*|=geïnteresseerd|gemaild*|gesproken*|=heeft gereageerd""",
        Stage.APPLIED: """aangemeld*|=bekeken|binnengekomen*|=cv binnen|=cv gelezen|cv ontvangen*|=gelezen|
            ingeschreven*|*nieuw*|=ongelezen|=ontvangen|=postvak in|*sollicit*|=te beoordelen""",
        Stage.SCREENING: """=bekeken door recruiter|=belafspraak|=beoordeeld|=beoordeling|
            =telefonisch contact|=telefonisch gesprek|*voorselectie*""",
        Stage.SUBMITTED: """aangeboden*|=bij de klant|=bij klant|=cv naar klant|doorgestuurd*|ligt bij*|
            profiel naar*|=profiel verstuurd|=verstuurd|=voorgedragen|*voorgesteld*""",
        Stage.INTERVIEWING: """=afspraak bij klant|casus*|*gesprek*|*kennismaking*|meeloopdag*|
            opdracht gemaakt*|proefdag*""",
        Stage.FINAL: "*eindgesprek*|referentie*",
        Stage.OFFERED: """=arbeidsvoorwaarden|=arbeidsvoorwaardengesprek|contractvoorstel*|onderhandel*|
            =voorstel gedaan""",
        DispositionKind.HIRED: """=aan de slag|*aangenomen*|=akkoord|=begint|=begonnen|=gekozen|*geplaatst*|
            =gestart|=getekend|heeft het geworden*|=in dienst""",
        DispositionKind.DECLINED_BY_CLIENT: """afgekeurd*|afgeval*|*afgevallen*|andere kandidaat*|
            *gediskwalif*|geen fit*|geen match*|=nee|=negatief|nemen (we/wij) niet*|
            niet (geschikt/weerhouden/gekozen/geselecteerd/doorgegaan)*|niet aangenomen*|niet door|
            niet verder*|*ongeschikt*|past niet*|te duur*|te junior*|te licht*|te senior*|valt af*|
            voldoet niet*""",
        DispositionKind.WITHDREW: """*afgehaakt*|andere baan*|bedankt voor*|bedankte*|blijft (bij/in)|
            blijft (bij/zitten)*|blijft waar*|geen interesse*|gestopt met*|haakt af*|=ingetrokken|
            heeft andere*|
            heeft bedankt*|heeft getekend elders*|heeft iets anders*|niet geinteresseerd*|
            niet meer geinteresseerd*|*teruggetrokken*|trekt zich terug*|wil niet meer*|
            wil niet overstappen*|ziet er*""",
        DispositionKind.TURNED_OFFER_DOWN: "=aanbod afgeslagen",
        DispositionKind.WENT_SILENT: """=geen gehoor|geen reactie*|=gestopt met reageren|komen dagen*|
            neemt niet op*|neemt telefoon niet*|=niet bereikbaar|niet gekomen*|niet komen opdagen*|
            niet verschenen*|niets meer*|niks meer gehoord*|=onbereikbaar|reageert niet*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: "^andere vacature*",
        Open.IN_PLAY: "(nog/nu/weer) (actief/in procedure/in de procedure)*|=loopt",
        Open.ON_HOLD: "*geparkeerd*|in de wacht|portefeuille*",
    },
}
