"""What tables call the columns that describe contacts: their field of work, and what binds them to one."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.fields import Field

NETWORK: Mapping[str, Mapping[Field, str]] = {
    "en": {
        Field.FUNCTION: """
            field of work|functional area|function area|area of work|area of expertise|field of expertise|
            specialism|job family|practice area|line of work|professional field""",
        Field.INDUSTRY: "industry|industries|sector|business sector|industry sector|industry name",
        Field.SENIORITY: """
            seniority|seniority level|level of seniority|career level|management level|level of experience""",
        Field.CAN_HELP_WITH: """
            can help with|can help|helps with|could help with|how they can help|what they can help with|
            help offered|offers help with|able to help with|may help with""",
        Field.HOW_WE_KNOW: """
            how we know each other|how i know them|how do i know them|how we met|known from|known through|
            met at|met through|where we met|where from i know them|how i know her|how i know him|know from""",
        Field.IN_NETWORK: "in my network|in network",
        Field.WISH: "wants next|what they want next",
        Field.WISH_FUNCTION: "wants field of work",
        Field.WISH_INDUSTRY: "wants industry",
        Field.WISH_PLACE: "wants place",
        Field.WISH_SENIORITY: "wants seniority",
        Field.EXCLUDED_FIRMS: "never mention to|excluded firms|excluded companies|not to be mentioned to",
    },
    "de": {
        Field.FUNCTION: "fachgebiet|tätigkeitsfeld|berufsfeld|tätigkeitsbereich|funktionsbereich",
        Field.INDUSTRY: "branche|branchen|wirtschaftszweig|industrie|sektor|industriezweig",
        Field.SENIORITY: """
            senioritätsstufe|seniorität|karrierestufe|karrierelevel|hierarchieebene|hierarchiestufe|
            führungsebene|erfahrungsstufe""",
        Field.CAN_HELP_WITH: """
            kann helfen bei|kann helfen mit|kann helfen|hilft bei|hilft mit|kann unterstützen bei|
            unterstützt bei|wobei hilfreich|hilfe bei""",
        Field.HOW_WE_KNOW: """
            woher wir uns kennen|woher ich sie kenne|woher ich ihn kenne|woher kenne ich|kennengelernt|
            kennengelernt bei|kennengelernt durch|kennengelernt über|bekannt aus|bekannt durch|bekannt von|
            woher bekannt""",
        Field.IN_NETWORK: "in meinem netzwerk|im netzwerk",
        Field.EXCLUDED_FIRMS: "ausgeschlossene firmen|nie nennen bei|nicht nennen bei|sperrfirmen",
    },
    "fr": {
        Field.FUNCTION: "domaine de compétence|domaine professionnel|domaine d expertise",
        Field.INDUSTRY: "secteur|secteur d activité|industrie|branche d activité",
        Field.SENIORITY: "séniorité|niveau de séniorité|niveau hiérarchique|niveau d expérience",
        Field.CAN_HELP_WITH: "peut aider|peut aider avec|peut aider à|peut aider pour|aide possible",
        Field.HOW_WE_KNOW: "comment nous nous connaissons|rencontré à|rencontré chez|connu par|connu via",
    },
    "es": {
        Field.FUNCTION: "área funcional|área profesional|área de especialización|especialidad",
        Field.INDUSTRY: "sector|industria|sector de actividad",
        Field.SENIORITY: "nivel jerárquico|nivel de seniority|nivel de experiencia|nivel profesional",
        Field.CAN_HELP_WITH: "puede ayudar con|puede ayudar en|puede ayudar",
        Field.HOW_WE_KNOW: "cómo nos conocemos|de qué nos conocemos|conocido de|conocida de|conocido en",
    },
    "it": {
        Field.FUNCTION: "area funzionale|area professionale|ambito professionale",
        Field.INDUSTRY: "settore|settore di attività|industria",
        Field.SENIORITY: "livello di seniority|livello gerarchico|livello di esperienza|anzianità",
        Field.CAN_HELP_WITH: "può aiutare con|può aiutare|può aiutare in",
        Field.HOW_WE_KNOW: "come ci conosciamo|conosciuto a|conosciuta a|conosciuto tramite",
    },
    "nl": {
        Field.FUNCTION: "werkveld|functiegebied",
        Field.INDUSTRY: "branche|sector|bedrijfstak|industrie",
        Field.SENIORITY: "senioriteit|carrièreniveau|ervaringsniveau|functieniveau",
        Field.CAN_HELP_WITH: "kan helpen met|kan helpen bij|kan helpen",
        Field.HOW_WE_KNOW: "hoe we elkaar kennen|waar ken ik van|kennen van|ontmoet bij|ken ik van",
    },
    "pl": {
        Field.FUNCTION: "obszar zawodowy|dziedzina|specjalizacja",
        Field.INDUSTRY: "branża|sektor|przemysł",
        Field.SENIORITY: "poziom stanowiska|szczebel|poziom doświadczenia",
        Field.CAN_HELP_WITH: "może pomóc|może pomóc w|może pomóc z",
        Field.HOW_WE_KNOW: "skąd się znamy|skąd znam|poznani",
    },
    "sv": {
        Field.FUNCTION: "yrkesområde|fackområde",
        Field.INDUSTRY: "bransch|sektor",
        Field.SENIORITY: "senioritet|senioritetsnivå|karriärnivå",
        Field.CAN_HELP_WITH: "kan hjälpa till med|kan hjälpa med|kan hjälpa",
        Field.HOW_WE_KNOW: "hur vi känner varandra|träffades på|känner från",
    },
    "pt": {
        Field.FUNCTION: "área funcional|área profissional|área de atuação",
        Field.INDUSTRY: "setor|indústria|ramo|setor de atividade",
        Field.SENIORITY: "senioridade|nível hierárquico|nível de senioridade",
        Field.CAN_HELP_WITH: "pode ajudar com|pode ajudar em|pode ajudar",
        Field.HOW_WE_KNOW: "como nos conhecemos|conhecido de|onde nos conhecemos",
    },
    "da": {
        Field.INDUSTRY: "branche|sektor",
        Field.SENIORITY: "senioritet|karriereniveau",
        Field.CAN_HELP_WITH: "kan hjælpe med|kan hjælpe",
        Field.HOW_WE_KNOW: "hvordan vi kender hinanden|kender fra|mødt på",
    },
    "no": {
        Field.INDUSTRY: "bransje|sektor",
        Field.SENIORITY: "senioritet|karrierenivå",
        Field.CAN_HELP_WITH: "kan hjelpe med|kan hjelpe",
        Field.HOW_WE_KNOW: "hvordan vi kjenner hverandre|kjenner fra|møtt på",
    },
    "fi": {
        Field.INDUSTRY: "toimiala",
        Field.SENIORITY: "senioriteetti|uratasoluokka|urataso",
        Field.CAN_HELP_WITH: "voi auttaa|missä voi auttaa",
        Field.HOW_WE_KNOW: "mistä tunnemme|mistä tuttu",
    },
    "cs": {
        Field.INDUSTRY: "odvětví|obor podnikání",
        Field.SENIORITY: "seniorita|úroveň seniority",
        Field.CAN_HELP_WITH: "může pomoci|může pomoci s|s čím může pomoci",
        Field.HOW_WE_KNOW: "odkud se známe|odkud znám",
    },
    "hu": {
        Field.INDUSTRY: "iparág|ágazat",
        Field.SENIORITY: "szenioritás|senioritás",
        Field.CAN_HELP_WITH: "miben segíthet|miben tud segíteni",
        Field.HOW_WE_KNOW: "honnan ismerjük egymást|honnan ismerem",
    },
    "ro": {
        Field.INDUSTRY: "industrie|sector de activitate",
        Field.SENIORITY: "senioritate|nivel de senioritate",
        Field.CAN_HELP_WITH: "poate ajuta cu|poate ajuta",
        Field.HOW_WE_KNOW: "de unde ne cunoaștem|cunoscut de la",
    },
    "tr": {
        Field.INDUSTRY: "sektör|endüstri",
        Field.SENIORITY: "kıdem|kıdem seviyesi",
        Field.CAN_HELP_WITH: "yardımcı olabileceği konular|yardım edebilir|yardımcı olabilir",
        Field.HOW_WE_KNOW: "nereden tanışıyoruz|nereden tanıyorum",
    },
    "ru": {
        Field.INDUSTRY: "отрасль|индустрия|сфера деятельности",
        Field.SENIORITY: "уровень должности|грейд",
        Field.CAN_HELP_WITH: "может помочь|чем может помочь",
        Field.HOW_WE_KNOW: "откуда знакомы|откуда знаю",
    },
    "uk": {
        Field.INDUSTRY: "галузь|індустрія",
        Field.CAN_HELP_WITH: "може допомогти|чим може допомогти",
        Field.HOW_WE_KNOW: "звідки знайомі",
    },
    "el": {
        Field.INDUSTRY: "κλάδος|τομέας",
        Field.CAN_HELP_WITH: "μπορεί να βοηθήσει",
        Field.HOW_WE_KNOW: "από πού γνωριζόμαστε",
    },
    "zh": {Field.INDUSTRY: "行业|所属行业|產業", Field.HOW_WE_KNOW: "如何认识|认识途径"},
    "ja": {Field.INDUSTRY: "業界|業種", Field.HOW_WE_KNOW: "知り合ったきっかけ"},
    "ko": {Field.INDUSTRY: "업종|산업", Field.HOW_WE_KNOW: "알게 된 경로"},
}
"""By language; beside the columns of the other vocabularies."""
