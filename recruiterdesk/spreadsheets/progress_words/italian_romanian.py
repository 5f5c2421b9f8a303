"""Words for stages and outcomes in Italian and Romanian."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

ITALIAN: dict[Meaning, str] = {
    Stage.SOURCED: "da chiamare*|=da contattare|da sentire*|=individuat(a/o)|=mappat(a/o)",
    Stage.CONTACTED: """=chiamat(a/o)|=ha risposto|=in contatto|=interessat(a/o)|mail inviata*|messaggio*|
        primo contatto*|scritto*|sentit(a/o)*""",
    Stage.APPLIED: """autocandidatur*|=cv da leggere|=cv letto|=da leggere|=da valutare|=da visionare|
        iscritt*|=lett(a/o)|=non lett(a/o)|=posta in arrivo|=ricevut(a/o)|=visualizzat(a/o)""",
    Stage.SCREENING: "=chiamata conoscitiva|=valutat(a/o)|=valutazione",
    Stage.SUBMITTED: """a decision cliente*|cv al|dal cliente*|in mano al*|in rosa*|inoltrat*|=inviat(a/o)|
        proposto*|rosa|segnalat*""",
    Stage.INTERVIEWING: "giornata di prova*|incontro|prima fase*|seconda fase*",
    Stage.FINAL: "referenz*|ultima fase*|=ultimo colloquio|ultimo step*",
    Stage.OFFERED: "=lettera d impegno|=lettera di assunzione|=lettera di intenti|proposta economica*",
    DispositionKind.HIRED: """=accettato|=contrattualizzat(a/o)|=firmato|ha firmato (il )contratto*|
        =idone(o/a)|=inizia(to)|=inizio|=inserit(a/o)|=piazzat(o/a)|=pres(a/o)|=scelt(a/o)|=selezionat(a/o)""",
    DispositionKind.DECLINED_BY_CLIENT: """esclus*|=esito negativo|fuori budget*|non passa*|non preso*|
        non pris*|non scelt*|poca esperienza*|scart*|sovraqualificat*|troppo (?!presto|tardi)*""",
    DispositionKind.WITHDREW: """controffert*|=declina|ha cambiato idea*|ha gia trovato*|ha preferito*|
        =ha rifiutato il posto|ha scelto altr*|ha trovato*|non (piu/e) interessat*|=non disponibile|
        =non più disponibile|non si muove*|preferisce restare*|resta (in/dov)*|rimane (in/dov)*|
        rinunciatari*|si e tirat*|si ritira*""",
    DispositionKind.WENT_SILENT: """assente*|=irreperibile|non e venut*|non pervenut*|=non raggiungibile|
        non richiama*|non si fa|non si present*|sparit*""",
    DispositionKind.ROLE_CLOSED: "=ricerca chiusa",
    Open.IN_PLAY: "=in valutazione",
    Open.ON_HOLD: "=in riserva|=riserva",
}
ROMANIAN: dict[Meaning, str] = {
    Stage.SOURCED: "de contactat*|de sunat*",
    Stage.CONTACTED: "contactat*|=mesaj trimis|scris|sunat*|vorbit*",
    Stage.APPLIED: "aplicat*|=de evaluat|inscris*|nou(ă)|=primit(ă)",
    Stage.SCREENING: "=discuție inițială|interviu telefonic*|preselecț*",
    Stage.SUBMITTED: "asteptam client*|la client*|prezentat*|transmis*|trimis*",
    Stage.INTERVIEWING: "interviu*|=întâlnire client|proba*",
    Stage.FINAL: "referint*|=ultima etapă|=ultimul interviu",
    Stage.OFFERED: "negociere*",
    DispositionKind.HIRED: """a acceptat*|=admis(a/e/)|=aleasă|=ales|angajat*|contract semnat*|=incep(e/ut)|
        ofertă accept*|plasat*|=semnat""",
    DispositionKind.DECLINED_BY_CLIENT: """eliminat*|lipsa experient*|nepotrivit*|neselectat*|=nu|
        nu a fost*|nu a trecut*|nu l au ales*|nu se potriv*|picat*|prea|refuzat*|respins*""",
    DispositionKind.DECLINED_BY_US: "=respins de noi",
    DispositionKind.WITHDREW: """a acceptat alt*|a gasit alt*|candidatul a refuzat*|
        nu (mai )e(ste) interesat*|nu doreste*|nu mai doreste*|nu mai vrea*|ramane*|refuz candidat*|
        renunțat*|retras|s a retras*""",
    DispositionKind.TURNED_OFFER_DOWN: "a refuzat oferta*|ofertă refuz*|ofertă respins*",
    DispositionKind.WENT_SILENT: """a disparut*|fără răspuns*|nu a raspuns*|nu a venit*|nu mai raspund*|
        nu poate fi contactat*|nu răspunde*|nu s a prezentat*""",
    DispositionKind.ROLE_CLOSED: "post anulat*|post închis*|poziție anulat*|poziție închis*",
    Open.IN_PLAY: "=activ|=in curs|=in lucru|=în derulare|=în proces",
    Open.ON_HOLD: "in asteptare*|suspendat*",
}
