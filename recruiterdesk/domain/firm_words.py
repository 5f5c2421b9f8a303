"""Which words of a firm's name tell by themselves which firm is meant: "Bosch", not "Logistics"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.nicknames import is_given_name
from recruiterdesk.core.text import fold, words_in
from recruiterdesk.domain.employers import employer_words
from recruiterdesk.domain.mail_domains import own_label, work_domains

_SHORTEST = 4
# Nouns and adjectives that firms of every kind carry in their names, folded.
_SHARED = words_in(
    """
    agentur akademie allgemeine alliance american anlagen apotheke arbeit associates aussen bahn baltic
    bank bau bayerische bayern bereich berufs best beste betrieb betriebe better board bridge british
    brothers bruder buro business care center central centre change city club college company concept
    concepts connect connection corporate creative data daten deutsche deutscher deutsches dienst
    dienste dienstleistung direct discovery east energie energy engineering enterprise enterprises erste
    european express fabrik fabriken factory family federal field filiale first forum freie future
    gemeinde general gesundheit gewerbe good great green gruppe gute handel haus heim help hilfe home
    house human idea ideas industrial industrie industries industry innovation innovations institut
    institute invest investment italian kanton kapital klinik kliniken konzept kraft kreis kultur labor
    labs land landes leben level life light line living local magazin manufacturing market markets
    maschinen maschinenbau master meister messe metall mobile mobility modern motoren motors national
    natur nature network networks netz next nord nordic north office open ost park partner partners
    people personal pflege plan planet platform point post power practice praxis premium prime private
    products produkt produkte profession projekt projekte public pure quality real regional reisen
    research resources retail royal school schule science secure security select senior service services
    sichere small smart social societe solution solutions source south space spanish stadt stadtwerke
    stark stars start startup state stern stiftung strategie strategy street studio studios sud suisse
    supply sustainable swiss system systeme systems team teams tech technik technologie technologien
    technologies technology telecom telekom trade trading transport trust union united universitat
    university value verband verein verlag versicherung verwaltung vision volks ware water wealth welt
    werk werke west wirtschaft wissen wohnen work works world young zeit zentrale zentrum zukunft
    """
)


def telling_words(
    firms: Iterable[str], domains: Iterable[str], is_ordinary: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return the words that name one of these firms by themselves, as they are compared.

    Args:
        firms: names of employers and clients; of a name of one word nothing is returned, it is known whole.
        domains: what stands behind the "@" in the candidate's addresses.
        is_ordinary: tells whether a word names a trade, a place or nothing at all.
    """
    return tuple(
        dict.fromkeys(
            word
            for word in (*_of_firms(firms), *map(own_label, work_domains(domains)))
            if len(word) >= _SHORTEST
            and fold(word) not in _SHARED
            and not is_given_name(name_key(word))
            and not is_ordinary(word)
        )
    )


def _of_firms(firms: Iterable[str]) -> Iterator[str]:
    for firm in firms:
        words = employer_words(firm)
        if len(words) > 1:
            yield from words
