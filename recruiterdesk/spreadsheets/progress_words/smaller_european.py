"""Words for stages and outcomes in Bulgarian, Croatian, Serbian, Slovene and of the Baltic."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning

BULGARIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "свързахме*",
    Stage.APPLIED: "кандидатств*|кандидатура*|нов",
    Stage.SCREENING: "предварител*|телефон(но/ск)*",
    Stage.SUBMITTED: "изпратен на клиент*|представен*|при клиента*",
    Stage.INTERVIEWING: "интервю*|кръг|среща*",
    Stage.FINAL: "последен кръг*",
    Stage.OFFERED: "оферт*",
    DispositionKind.HIRED: "нает*|назначен*|приет*",
    DispositionKind.DECLINED_BY_CLIENT: "неодобрен*|отказ|отказан*|отхвърлен*",
    DispositionKind.WITHDREW: "кандидатът отказа*|отказа се*|оттегли*",
    DispositionKind.TURNED_OFFER_DOWN: "отказа оферта*",
    DispositionKind.WENT_SILENT: "не отговаря*",
    DispositionKind.ROLE_CLOSED: "позицията е закрит*",
}
CROATIAN_SERBIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "kontaktiran*|контактиран*",
    Stage.APPLIED: "prijav(a/io)*|prijavljen*|пријав*",
    Stage.SCREENING: "predselekcij*|selekcij*|telefonski*",
    Stage.SUBMITTED: "kod klijenta*|poslan klijentu*|poslano*|predstavljen*",
    Stage.INTERVIEWING: "intervju*|krug|razgovor*|разговор*",
    Stage.FINAL: "zadnji krug*|završni*",
    Stage.OFFERED: "ponud*|понуд*",
    DispositionKind.HIRED: "prihvatio ponudu*|primljen*|zaposlen*|запослен*|примљен*",
    DispositionKind.DECLINED_BY_CLIENT: "nije izabran*|nije proš(ao/la)*|odbijen*|одбијен*",
    DispositionKind.WITHDREW: "odusta(la/o)*|povuk(ao/la)*|одуста(ла/о)*",
    DispositionKind.TURNED_OFFER_DOWN: "odbila ponudu*|odbio ponudu*",
    DispositionKind.WENT_SILENT: "ne javlja se*|ne odgovara*|не јавља*",
    DispositionKind.ROLE_CLOSED: """konkurs poništen*|natječaj poništen*|pozicija popunjen*|
        pozicija zatvoren*""",
}
ESTONIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "ühendust võetud*",
    Stage.APPLIED: "avaldus*|kandideeris*|uus",
    Stage.SCREENING: "eelvalik*|eelvoor*|telefoniintervjuu*|telefonivestlus*",
    Stage.SUBMITTED: "kliendi juures*|kliendile saadetud*",
    Stage.INTERVIEWING: "intervjuu*|vestlus*",
    Stage.FINAL: "lõpp*|viimane*",
    Stage.OFFERED: "pakkumi*",
    DispositionKind.HIRED: "tööle võetud*|värvatud*",
    DispositionKind.DECLINED_BY_CLIENT: "ei osutunud*|ei valitud*|tagasi lükat*",
    DispositionKind.WITHDREW: "loobus*|võttis tagasi*",
    DispositionKind.TURNED_OFFER_DOWN: "keeldus pakkumis*",
    DispositionKind.WENT_SILENT: "ei vasta*",
    DispositionKind.ROLE_CLOSED: "konkurss lõpet*",
}
LATVIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "sazināj*",
    Stage.APPLIED: "jauns*|pieteicās*|pieteikum*",
    Stage.SCREENING: "priekšatlas*|telefonintervij*",
    Stage.SUBMITTED: "iesniegts klientam*|pie klienta*",
    Stage.INTERVIEWING: "intervij*|kārta|saruna*",
    Stage.FINAL: "noslēdzoš*|pēdējā kārt*",
    Stage.OFFERED: "piedāvājum*",
    DispositionKind.HIRED: "pieņemt(a/s)*",
    DispositionKind.DECLINED_BY_CLIENT: "nav izvēlēt*|neatbilst*|noraidīt*",
    DispositionKind.WITHDREW: "atsauca*|atteicās*|izstājās*",
    DispositionKind.TURNED_OFFER_DOWN: "atteicās no piedāvājum*",
    DispositionKind.WENT_SILENT: "neatbild*",
    DispositionKind.ROLE_CLOSED: "vakance slēgt*",
}
LITHUANIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "susisiekta*",
    Stage.APPLIED: "kandidatavo*|nauja*|paraiška*",
    Stage.SCREENING: "atranka|pirminė atranka*",
    Stage.SUBMITTED: "pas klientą*|pateiktas klientui*",
    Stage.INTERVIEWING: "pokalb*|susitikim*",
    Stage.FINAL: "galutin*|paskutin*",
    Stage.OFFERED: "pasiūlym*",
    DispositionKind.HIRED: "įdarbint*|priimt*",
    DispositionKind.DECLINED_BY_CLIENT: "atmest*|neatrinkt*|nepraėjo*|netinkam*",
    DispositionKind.WITHDREW: "atsiėmė*|atsisakė*|pasitraukė*",
    DispositionKind.TURNED_OFFER_DOWN: "atsisakė pasiūlym*",
    DispositionKind.WENT_SILENT: "neatsako*|neatsiliepia*",
    DispositionKind.ROLE_CLOSED: "pozicija uždaryt*",
}
SLOVENE: dict[Meaning, str] = {
    Stage.CONTACTED: "kontaktiral*",
    Stage.SUBMITTED: "poslan naročniku*",
    Stage.INTERVIEWING: "krog",
    Stage.FINAL: "zaključni*",
    DispositionKind.HIRED: "sprejet*|zaposlil*",
    DispositionKind.DECLINED_BY_CLIENT: "neuspeš*|ni izbran*|zavrnjen*",
    DispositionKind.WITHDREW: "odstopil*|umaknil*",
    DispositionKind.TURNED_OFFER_DOWN: "zavrnil ponudb*",
    DispositionKind.WENT_SILENT: "ne odgovarja*",
    DispositionKind.ROLE_CLOSED: "mesto zasedeno*",
}
