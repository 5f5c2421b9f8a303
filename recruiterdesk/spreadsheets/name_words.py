"""Words that stand in names: forms of address, titles, particles. All folded."""

from __future__ import annotations

from recruiterdesk.domain.words import Salutation

SALUTATIONS = {
    "herr": Salutation.MR,
    "herrn": Salutation.MR,
    "hr": Salutation.MR,
    "mr": Salutation.MR,
    "mister": Salutation.MR,
    "monsieur": Salutation.MR,
    "senor": Salutation.MR,
    "sr": Salutation.MR,
    "signor": Salutation.MR,
    "sig": Salutation.MR,
    "dhr": Salutation.MR,
    "frau": Salutation.MS,
    "fr": Salutation.MS,
    "mrs": Salutation.MS,
    "ms": Salutation.MS,
    "miss": Salutation.MS,
    "madame": Salutation.MS,
    "mme": Salutation.MS,
    "mlle": Salutation.MS,
    "senora": Salutation.MS,
    "sra": Salutation.MS,
    "signora": Salutation.MS,
    "mevr": Salutation.MS,
    "mw": Salutation.MS,
    "pani": Salutation.MS,
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    dr dres prof professor professorin doktor pd habil ing dipl mag mmag univ med phil rer nat jur iur
    oec pol h.c dipl.-ing dipl.-kfm dipl.-kffr dipl.-inform dipl.-psych ir drs dott dott.ssa avv mgr inz
    sir dame rev
""")
"""Titles that stand before a name."""

PARTICLES = _words("""
    van von vom zu zum zur de der den del della delle dello di da das do dos du des les bin ibn bint af
    av ten ter te 't op vande vander vanden d’ d'
""")
"""Particles that begin a family name."""

IBERIAN_FAMILIES = _words("""
    alonso alvarez blanco cano castro cruz delgado diaz diez dominguez fernandez flores fuentes gallego
    garcia gil gimenez gomez gonzalez guerrero gutierrez hernandez herrera ibanez iglesias jimenez leon
    lopez lozano marquez martin martinez medina mendez molina moral morales moreno moya munoz navarro
    nunez ortega ortiz pascual pena perez prieto ramirez ramos rey reyes rivera rodriguez romero rubio
    ruiz saez sanchez santos sanz serrano soler soto suarez torres vargas vazquez vega vicente vidal
""")
"""Family names of Spain that are often the first of two."""
