"""Words for stages and outcomes in Dutch."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

DUTCH: dict[Meaning, str] = {
    Stage.SOURCED: """gesourced*|=gevonden|nog bellen*|nog benaderen*|=nog te benaderen|te bellen*|
        =te benaderen""",
    Stage.CONTACTED: """aangeschreven*|bericht*|contact gehad*|geappt*|=gebeld|=geïnteresseerd|gemaild*|
        gesproken*|=heeft gereageerd""",
    Stage.APPLIED: """aangemeld*|=bekeken|binnengekomen*|=cv binnen|=cv gelezen|=gelezen|ingeschreven*|
        =ongelezen|=ontvangen|=postvak in|=te beoordelen""",
    Stage.SCREENING: """=bekeken door recruiter|=belafspraak|=beoordeeld|=beoordeling|=telefonisch contact|
        =telefonisch gesprek""",
    Stage.SUBMITTED: """aangeboden*|=bij de klant|=bij klant|=cv naar klant|cv verstuurd*|doorgestuurd*|
        ligt bij*|profiel naar*|=profiel verstuurd|=verstuurd|=voorgedragen""",
    Stage.INTERVIEWING: "=afspraak bij klant|casus*|gesprekken*|meeloopdag*|opdracht gemaakt*|proefdag*",
    Stage.FINAL: "referentie*",
    Stage.OFFERED: """=arbeidsvoorwaarden|=arbeidsvoorwaardengesprek|contractvoorstel*|onderhandel*|
        =voorstel gedaan""",
    DispositionKind.HIRED: """=aan de slag|=akkoord|=begint|=begonnen|contract getekend*|=gekozen|=gestart|
        =getekend|heeft het geworden*|=in dienst""",
    DispositionKind.DECLINED_BY_CLIENT: """afgekeurd*|afgeval*|geen fit*|geen match*|=nee|=negatief|
        niet aangenomen*|niet gekozen*|niet verder*|te duur*|te junior*|te licht*|te senior*|valt af*""",
    DispositionKind.WITHDREW: """andere baan*|bedankt voor*|bedankte*|blijft (bij/zitten)*|blijft waar*|
        gestopt met*|heeft andere*|heeft bedankt*|heeft getekend elders*|heeft iets anders*|
        niet meer geinteresseerd*|wil niet overstappen*|ziet er*""",
    DispositionKind.TURNED_OFFER_DOWN: "=aanbod afgeslagen",
    DispositionKind.WENT_SILENT: """geen gehoor*|=gestopt met reageren|neemt telefoon niet*|
        =niet bereikbaar|niet gekomen*|niet verschenen*|niets meer*|=onbereikbaar""",
    Open.IN_PLAY: "=loopt",
}
