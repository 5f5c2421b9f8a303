"""Words that a reason must not speak of, because they belong to the person and not to the job."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Ground(StrEnum):
    """What such a word speaks of."""

    AGE = "age"
    HEALTH = "health"
    FAMILY = "family"
    PREGNANCY = "pregnancy"
    ORIGIN = "origin"
    LANGUAGE = "language"
    RELIGION = "religion"
    DISABILITY = "disability"
    GENDER = "gender"
    UNION = "union"
    CULTURE_FIT = "culture_fit"


@dataclass(frozen=True, slots=True)
class WordToAvoid:
    """A place in a text, as for slices, with the ground that it touches."""

    start: int
    end: int
    ground: Ground


WORDS = {
    Ground.AGE: r"""
        ages? | aged | ageing | elderly | too\ (?:old|young|senior)
        | old(?:er)?\ (?:man|woman|candidate|person|people|worker) | young(?:er|est|ster)? | senior\ citizen
        | millennials? | boomers? | generation\ [xyz] | gen\ z | retire(?:d|ment)? | \d{2}\ years?\ old
        | (?-i:Alter) | altersgr\w+ | altersdurchschnitt | altersbedingt | zu\ (?:alt|jung) | ältere?[nrms]?
        | jüngere?[nrms]? | junge[nrms]? | rentner\w* | rente | ruhestand | \d{2}\ jahre\ alt
        | digital\ natives?
        """,
    Ground.HEALTH: r"""
        health(?:y)? | ill | illness(?:es)? | sick(?:ness)? | sick\ leave | disease | diagnos\w+ | cancer
        | depress\w+ | burn-?\ ?out | anxiety | mental(?:ly)? | medical | medication | therapy
        | gesundheit\w* | gesundheitlich\w* | krank\w* | erkrank\w+ | krebs | depressi\w+ | psychisch\w*
        | therapie | fehlzeiten | chronic(?:ally)? | chronisch\w* | attest
        """,
    Ground.FAMILY: r"""
        famil(?:y|ies) | child(?:ren|care)? | kids? | bab(?:y|ies) | mothers? | fathers? | mum | mom | dad
        | parents? | parental | married | unmarried | single\ (?:mother|mum|mom|father|parent) | marriage
        | husband | wife | divorced? | spouse | caring\ for | famili\w+ | (?-i:Kind) | kinder | kindern
        | kinderbetreuung
        | mutter | mütter | vater | väter | eltern(?:zeit)? | verheiratet | alleinerziehend\w* | ehemann
        | ehefrau | geschieden | ledig
        """,
    Ground.PREGNANCY: r"""
        pregnan\w+ | maternity | expecting\ a | schwanger\w* | mutterschutz | mutterschaft\w* | kinderwunsch
        """,
    Ground.ORIGIN: r"""
        origins? | nationalit(?:y|ies) | foreign(?:er|ers)? | immigrants? | migrants? | refugees?
        | ethnic\w* | race | racial | skin\ colou?r | country\ of\ birth | herkunft
        | ausländer\w* | ausländisch\w* | migrationshintergrund | nationalität\w* | flüchtling\w*
        | geflüchtet\w* | ethnisch\w* | hautfarbe | rasse | staatsangehörigkeit
        """,
    Ground.LANGUAGE: r"""
        languages? | accent | mother\ tongue | native\ speakers? | sprache
        | (?:her|his|their|your)\ (?:english|german|french|spanish|italian|dutch)
        | (?:ihr|sein|dein|das)\ (?:deutsch|englisch|französisch) | sprachkenntnisse | deutschkenntnisse
        | englischkenntnisse | akzent | muttersprach\w+ | dialekt
        """,
    Ground.RELIGION: r"""
        religio\w+ | muslims? | islam\w* | jew(?:s|ish)? | catholics? | protestants? | hindus? | hijab
        | headscar\w+ | church | mosque | faith | ramadan | sabbath | shabbat | moslem\w* | muslim\w*
        | jüdisch\w* | jude
        | juden | katholisch\w* | evangelisch\w* | kopftuch\w* | kirche\w* | moschee | konfession\w*
        | gläubig\w*
        """,
    Ground.DISABILITY: r"""
        disab(?:led|ility|ilities) | handicap\w* | wheelchair | deaf | blind | autis\w+ | impair\w+
        | behinderung\w* | behinderte[nrms]? | schwerbehindert\w* | rollstuhl\w* | gehörlos\w* | taub
        | autist\w*
        """,
    Ground.GENDER: r"""
        gender\w* | sex | (?:fe)?males? | wom[ae]n | men
        | (?:(?<=\ba\ )|(?<=the\ )|(?<=another\ )|(?<=young\ )|(?<=older\ )|(?<=only\ ))man | girls?
        | boys? | ladies | lady | feminine
        | masculine | transgender | gay | lesbian | homosexual\w* | sexual\ orientation | geschlecht\w*
        | weiblich\w* | männlich\w* | (?:als|eine|keine|junge)\ frau | frauen\w* | mann | männer\w* | schwul
        | lesbisch | sexuelle\w*\ (?:orientierung|identität)
        """,
    Ground.UNION: r"""
        (?:trade|labou?r)\ unions? | unions? | unioni[sz]\w+
        | works\ council | gewerkschaft\w* | betriebsrat | betriebsräte?n?
        """,
    Ground.CULTURE_FIT: r"""
        cultur(?:e|al)(?:ly)?[\ -](?:add\ )?fit
        | fits?\ (?:in|into|with)?\ ?(?:our|the|their)\ (?:company\ )?culture | culturally | team\ ?fit
        | (?:the|no|right|bad)\ chemistry
        | (?:fit|fits|fitted)\ (?:in|into|with|to)\ (?:the|our|their)\ (?:team|people)
        | kulturelle[nrs]?\ fit | kulturell\w* | unternehmenskultur | zur\ kultur | die\ chemie
        | (?:passt|passte|passen)\ (?:\w+\ )?(?:nicht\ )?(?:ins|zum)\ team
        """,
}
# Phrases in which such a word speaks of the job, of a machine, or of nobody.
HARMLESS = re.compile(
    r"""\b(?:
        (?:programming|query|scripting|markup|natural)\ languages? | programmiersprachen?
        | (?:languages?|sprachen?)\ (?:(?:such\ as|like|wie)\ )?(?:models?|processing|servers?|python
        |java\w*|typescript|go|golang|rust|c\+\+|c\#|kotlin|scala|ruby|php|sql|swift|r|elixir)
        | sql[-\ ]dialekt\w* | accent\ colou?rs?
        | kind\ of | kind\ regards | (?:of|what|any|this|that)\ kind
        | family\ (?:business(?:es)?|offices?|compan(?:y|ies)) | parent\ (?:compan(?:y|ies)|class|component)
        | familien(?:unternehmen\w*|betrieb\w*|name\w*|geführt\w*)
        | foreign\ (?:keys?|exchange|trade|markets?|currenc(?:y|ies)) | race\ conditions?
        | health\ ?(?:care|tech|insurance|insurers?|sector|industry|data|checks?)
        | (?:payments|finance|retail|energy)\ (?:or|and)\ health
        | medical\ (?:devices?|software|technology) | mental\ models? | cancer\ research
        | blind\ (?:spots?|tests?|reviews?) | good\ faith
        | european\ union | unions?\ (?:all|select|types?) | credit\ unions?
        | ältere[nrms]?\ (?:system\w*|version\w*|technik|software|anlagen?|maschinen?)
        | (?:in|aus)\ jüngerer\ zeit | junge[nrms]?\ unternehmen
        )\b""",
    re.IGNORECASE | re.VERBOSE,
)
PATTERNS = {
    ground: re.compile(rf"\b(?:{words})\b", re.IGNORECASE | re.VERBOSE) for ground, words in WORDS.items()
}


def words_to_avoid(text: str) -> tuple[WordToAvoid, ...]:
    """Find what an English or German text says about one of the grounds, in order.

    Of two places that overlap the longer is given. Phrases that speak of the job are left out ("the language
    Python"); a word that is found may be harmless still: whoever writes decides.
    """
    harmless = [phrase.span() for phrase in HARMLESS.finditer(text)]
    found = [
        WordToAvoid(match.start(), match.end(), ground)
        for ground, pattern in PATTERNS.items()
        for match in pattern.finditer(text)
        if not any(start <= match.start() and match.end() <= end for start, end in harmless)
    ]
    kept: list[WordToAvoid] = []
    for word in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if all(word.end <= other.start or other.end <= word.start for other in kept):
            kept.append(word)
    return tuple(sorted(kept, key=lambda one: one.start))
