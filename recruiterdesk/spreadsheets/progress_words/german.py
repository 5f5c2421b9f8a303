"""Words for stages and outcomes in German."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

GERMAN: dict[Meaning, str] = {
    Stage.SOURCED: "anrufen*|ansprechen*|anzusprechen*|=noch kontaktieren|zielperson*|=zu kontaktieren",
    Stage.CONTACTED: """=angemailt|=angerufen|erstansprache*|geschrieben*|gesprochen*|=hat geantwortet|
        =hat interesse|hinterlassen*|im austausch*|=interesse|=interessiert|kontaktaufnahme*|nachricht*|
        =offen für wechsel""",
    Stage.APPLIED: """angemeldet*|=angesehen|=cv gelesen|=eingegangen|=eingelangt|=gelesen|=gesehen|
        =noch nicht gesichtet|registriert*|=ungelesen|=ungeprüft|unterlagen|=zu prüfen|=zu sichten""",
    Stage.SCREENING: """ersttelefonat*|=geprüft|=gesichtet|=in sichtung|prufung*|=sichtung|
        unterlagen (prufen/in prufung)*|vorabcheck*""",
    Stage.SUBMITTED: """beim ag*|client pruft*|eingereicht*|kandidatenprofil*|kunde pruft*|
        =kundenvorstellung|ubermittelt*|=versandt|=verschickt|=versendet|vorstellung erfolgt*|
        weitergeleitet*""",
    Stage.INTERVIEWING: "arbeitsprobe*|aufgabe*|=hospitation|werkprobe*",
    Stage.FINAL: "=endgespräch|engere wahl*|letzter schritt*|=letztes gespräch|schlussrunde*|zweier*",
    Stage.OFFERED: "arbeitsvertrag*|gehaltsverhandlung*",
    DispositionKind.HIRED: """=angefangen|=aufgenommen|=ausgewählt|=erfolg|=erfolgreich|
        erfolgreich (vermittelt/besetzt/platziert)*|=genommen|hat die stelle*|=im einsatz|stelle bekommen*|
        =ubernommen|=unterzeichnet""",
    DispositionKind.DECLINED_BY_CLIENT: """andere bewerberin*|anderer bewerber*|erfolglos*|gehalt zu hoch*|
        kein interesse (seitens/vom/von/des/beim) (kunde/client/fachbereich/auftraggeber/ag )*|=kein match|
        kein profil*|=kunde hat sich für anderen entschieden|=negativ|nicht bekommen*|nicht genommen*|
        nicht gewollt*|nicht uberzeug*|will ihn nicht*|will sie nicht*|wollen ihn nicht*|zweitplatziert*""",
    DispositionKind.WITHDREW: """(andere/neue) stelle gefunden*|anders entschieden*|bewegt sich nicht*|
        bleibt (beim/bei/wo)*|=hat die stelle abgelehnt|hat etwas anderes*|hat etwas gefunden*|
        hat was (anderes/neues)*|hat was gefunden*|mochte bleiben$|steigt aus*|unterschreibt woanders*|
        will bleiben*|will nicht (wechseln/weg)*|will nicht mehr*|woanders unterschrieben*|zieht nicht um*""",
    DispositionKind.TURNED_OFFER_DOWN: "gehalt abgelehnt*",
    DispositionKind.WENT_SILENT: """=abgetaucht|funkstille*|geht nicht (ans/dran/ran)*|hebt nicht ab*|
        =kandidat abgetaucht|kein kontakt*|meldete sich nie*|nicht erschienen*|nicht gekommen*|
        nimmt nicht ab*|taucht nicht auf*|=verschollen|verschwunden*""",
    DispositionKind.ROLE_CLOSED: "auftrag verloren*",
    Open.IN_PLAY: "=aktiv|=noch dabei|=noch drin",
}
