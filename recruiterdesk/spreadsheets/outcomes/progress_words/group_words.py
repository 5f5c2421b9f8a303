"""Ends in words of their own: as they head groups, by whoever did it themselves, and bare noes, by language.

"Afgewezenen" are those who were rejected; "odmítl" alone is what the person of the row did.
"""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning

GROUP_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        DispositionKind.HIRED: "=hires|=placements",
        DispositionKind.WITHDREW: "=drop outs|=dropouts",
    },
    "de": {DispositionKind.DECLINED_BY_CLIENT: "=abgelehnte( bewerber/ kandidaten/)"},
    "nl": {
        DispositionKind.DECLINED_BY_CLIENT: "=afgevallenen|=afgewezenen|=afvallers|=afwijzingen",
        DispositionKind.WITHDREW: "=heeft afgezegd|=heeft bedankt|=heeft geweigerd|=terugtrekkers",
    },
    "fr": {DispositionKind.HIRED: "=candidats placés|=recruté(e)s"},
    "es": {DispositionKind.DECLINED_BY_CLIENT: "=no apt(a/o)s", DispositionKind.HIRED: "=colocad(a/o)s"},
    "it": {
        DispositionKind.DECLINED_BY_CLIENT: "=non idone(e/i)",
        DispositionKind.WITHDREW: "=rinunce|=rinunciatari",
        DispositionKind.HIRED: "=inserit(e/i)",
    },
    "pt": {DispositionKind.DECLINED_BY_CLIENT: "=não"},
    "pl": {
        DispositionKind.WITHDREW: "=odmówił(a/)|=rezygnacje",
        DispositionKind.HIRED: "=przyjęci|=przyjęte",
    },
    "cs": {DispositionKind.WITHDREW: "=odmítl(a/i/)"},
    "sk": {DispositionKind.WITHDREW: "=odmiet(la/li/ol)"},
    "sv": {DispositionKind.DECLINED_BY_CLIENT: "=avvisade", DispositionKind.WITHDREW: "=avböjde"},
    "da": {
        DispositionKind.DECLINED_BY_CLIENT: "=afviste( ansøgere/ kandidater/)",
        DispositionKind.WITHDREW: "=afslog",
    },
    "no": {
        DispositionKind.DECLINED_BY_CLIENT: "=avviste( kandidater/ søkere/)|=ikke aktuelle",
        DispositionKind.WITHDREW: "=avslo",
    },
    "fi": {
        DispositionKind.DECLINED_BY_CLIENT: "=ei valitut|=hylätyt( hakijat/)|=karsitut|=karsiutuneet",
        DispositionKind.WITHDREW: "=kieltäytyi|=kieltäytyneet|=peruneet",
        DispositionKind.HIRED: "=palkatut|=valitut",
    },
    "hu": {DispositionKind.WITHDREW: "=visszautasította"},
    "hr": {DispositionKind.WITHDREW: "=odbi(la/o)"},
    "ro": {
        DispositionKind.DECLINED_BY_CLIENT: "=nu",
        DispositionKind.WITHDREW: "=a refuzat|=retrași|=retrase",
    },
    "tr": {
        DispositionKind.DECLINED_BY_CLIENT: "=elenen(ler/ adaylar)",
        DispositionKind.WITHDREW: "=çekilen(ler/ adaylar)|=reddetti|=vazgeçen(ler/ adaylar)",
    },
    "ru": {
        DispositionKind.DECLINED_BY_CLIENT: "=не прошли|=нет",
        DispositionKind.WITHDREW: "=отказавшиеся|=отказались",
    },
    "uk": {
        DispositionKind.DECLINED_BY_CLIENT: "=відмови|=не пройшли|=ні",
        DispositionKind.WITHDREW: "=відмовилис(ь/я)",
        DispositionKind.HIRED: "=вийшли на роботу",
    },
    "el": {DispositionKind.WITHDREW: "=αρνήθηκε"},
}
