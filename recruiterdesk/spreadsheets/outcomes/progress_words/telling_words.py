"""Words around what somebody was told, or called for, a table for each language."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Said

TELLING_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Said.AGAIN_AND_AGAIN: r"twice|thrice|(\d+/few/four/many/multiple/several/three/two) times|repeatedly",
        Said.PURPOSE: "about(?! it)(?! this)|asking|for|if|re|regarding|requesting|to|trying|whether|with",
        Said.CONTENT: "he|it|no|not|nothing|she|still|that|there|they|we|you",
        Said.DECISION: """advise*|decision|declin*|explain|feedback|inform|let (her/him/them) know|
            outcome|reason*|regret*|result*|say|tell""",
        Said.LATER: """later|next (month/week)|soon|think|tomorrow|i (assume/believe/guess/hope/think)|
            if|not sure|unsure""",
        Said.FOLLOWING: r"""about (it/this)|after|again|all|already|and|as|at|because|before|both|but|
            directly|during|earlier|everything|face|following|from|full*|immediately|in|just|last|live|myself|now|of|over|
            pm|right|same|since|so|straight|then|this|too|took|via|well|when|while|why|\w+ly""",
    },
    "de": {
        Said.AGAIN_AND_AGAIN: r"(zwei/drei/vier/funf/mehr)mal(s)|\d+ mal|mehrfach",
        Said.PURPOSE: "bezuglich|betreffs|damit|ob|um|wegen|zwecks",
        Said.CONTENT: "dass|es|wir",
        Said.DECISION: "absage*|absagen|entscheidung|ergebnis|feedback|grund|ruckmeldung|*teilen",
        Said.LATER: "glaub(e) ich|denk(e) ich|ich (glaube/denke)|morgen|nachste woche|spater",
    },
    "nl": {
        Said.AGAIN_AND_AGAIN: r"(twee/drie/vier/meerdere/paar/\d+) keer|(twee/drie/meer)maal|meermaals",
        Said.PURPOSE: "om|over|voor|wegens",
        Said.CONTENT: "dat|het|we",
        Said.DECISION: "afwijzing|afwijzen|besluit|beslissing|uitslag",
        Said.LATER: "denk ik|later|morgen|volgende week",
    },
    "fr": {
        Said.AGAIN_AND_AGAIN: r"(deux/trois/quatre/plusieurs/\d+) fois",
        Said.PURPOSE: "afin|pour|si",
        Said.CONTENT: "qu|que",
        Said.DECISION: "annonce*|decision|dire|informer|prevenir|refus*|reponse|resultat",
        Said.LATER: "demain|je (crois/pense)|la semaine prochaine|plus tard",
    },
    "es": {
        Said.AGAIN_AND_AGAIN: r"(dos/tres/cuatro/varias/\d+) veces",
        Said.PURPOSE: "para|por si|sobre",
        Said.CONTENT: "que",
        Said.DECISION: "avisar|comunicar|decision|descarte|informar|rechazo|resultado",
        Said.LATER: "creo|la semana que viene|manana|mas tarde",
    },
    "it": {
        Said.AGAIN_AND_AGAIN: r"(due/tre/quattro/piu/varie/\d+) volte",
        Said.PURPOSE: r"per (un/una/il/\w+re/\w+rlo/\w+rla)",
        Said.CONTENT: "che",
        Said.DECISION: "avvisare|comunicare|decisione|dire|esito|informare|rifiuto|scarto",
        Said.LATER: "credo|domani|la prossima settimana|penso",
    },
    "pt": {
        Said.AGAIN_AND_AGAIN: r"(duas/tres/quatro/varias/\d+) vezes",
        Said.DECISION: "decisao|recusa|resultado",
        Said.LATER: "acho|amanha|semana que vem",
    },
    "pl": {
        Said.AGAIN_AND_AGAIN: r"(dwa/trzy/cztery/kilka/\d+) razy|(dwu/trzy/kilka)krotnie",
        Said.PURPOSE: "aby|w celu|w sprawie|zeby",
        Said.CONTENT: "iz|ze",
        Said.DECISION: "decyzj*|odmow*|odrzuceni*|wynik*",
        Said.LATER: "chyba|jutro|pozniej",
    },
    "cs": {
        Said.AGAIN_AND_AGAIN: "(dva/tri/ctyri/mnoho/nekoli)krat",
        Said.PURPOSE: "aby|kvuli|ohledne",
        Said.CONTENT: "ze",
        Said.DECISION: "rozhodnut*|vysled*|zamitnut*",
        Said.LATER: "myslim|pozdeji|zitra",
    },
    "sv": {
        Said.AGAIN_AND_AGAIN: r"(tva/tre/fyra/flera/to/flere/\d+) (ganger|gange)",
        Said.CONTENT: "att",
        Said.DECISION: "avslag*|besked|beslut*|resultat*",
        Said.LATER: "i( )morgon|nasta vecka|senare|tror jag",
    },
    "da": {
        Said.AGAIN_AND_AGAIN: r"(to/tre/fire/flere/\d+) (gange/ganger)",
        Said.DECISION: "afslag*|afgorelse*|beslutning*|besked*",
        Said.LATER: "i( )morgen|naeste uge|senere|tror jeg",
    },
    "fi": {
        Said.AGAIN_AND_AGAIN: r"kahdesti|kolmesti|(kaksi/kolme/monta/\d+) kertaa|useasti",
        Said.LATER: "huomenna|luulen|myohemmin",
    },
    "hu": {
        Said.AGAIN_AND_AGAIN: r"(ket/negy)szer|(harom/tobb)szor|\d+ szor",
        Said.LATER: "azt hiszem|holnap|kesobb",
    },
    "ro": {
        Said.AGAIN_AND_AGAIN: r"de (doua/trei/patru/mai multe/\d+) ori",
        Said.PURPOSE: "ca sa|pentru",
        Said.CONTENT: "ca",
        Said.DECISION: "decizi*|respinge*|rezultat*",
        Said.LATER: "cred|maine|mai tarziu",
    },
    "tr": {
        Said.AGAIN_AND_AGAIN: r"(iki/uc/dort/\d+) (defa/kere/kez)",
        Said.LATER: "sanirim|yarin",
    },
    "ru": {
        Said.AGAIN_AND_AGAIN: r"дважды|трижды|(два/три/четыре/несколько/\d+) раз(а/)",
        Said.PURPOSE: "насчет|по поводу|чтобы",
        Said.CONTENT: "что",
        Said.DECISION: "отказ*|решени*|результат*",
        Said.LATER: "завтра|думаю|кажется|позже",
    },
    "uk": {
        Said.AGAIN_AND_AGAIN: r"двічі|тричі|(два/три/кілька/\d+) рази",
        Said.LATER: "завтра|здається|пізніше",
    },
}
