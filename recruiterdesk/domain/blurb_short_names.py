"""Finds a name that is shortened in a text, or torn apart: "Tom", "Käthchen", "AnaR", "KLS", "Schrö-der"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.nicknames import forms_of
from recruiterdesk.core.text import fold, words_in
from recruiterdesk.domain.blurb_names import COMMON, Word, is_common, name_parts, sound_key

_DIMINUTIVES = ("chen", "lein")
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_LETTERS = re.compile(r"[^\W\d_]+")
_HYPHEN = re.compile(r"[-‐‑]\s*|\s")
# Shorter pieces side by side are words of many languages.
_WHOLE = 4
_FEWEST_INITIALS, _MOST_INITIALS = 2, 4
# What also stands for something else names somebody only where something is said of them: "AR leads".
_ABBREVIATIONS = words_in(
    """
    ab ag ai am ap ar at ba bc be bi bp br bs bv bw ca cc cd ce cf ch ci co cp cs ct cv db dc de dj dk
    dl dm dr ds eg ek em en er es eu ev ey fa fh fr ft ga gb go gp gs gu hh hq hr ht hw ic ie ii io ip
    ir is it iv jd jr js kg ki km kv la lb lc lk ll lp lt ma mb mc md me mg mi ml mm mo mp mr ms mv na
    nb nc nd nl no nr ny ok op or os pa pc pe ph pl pm po pp pr ps qa qm qs ra rd rh ri rn rp rs rv sa
    sb sc sd se sh sl sm sn sp sq sr ss st sv sw ta tb tc td th tk tl tm tr ts tu tv ui uk um un us ux
    va vb vc vd vp vr vs vw wm ws xd zb abc abs adr aml api asp atm aws bgb bim bnp cad cae cam cdo ceo
    cfo cia cim cio cis cms coo cpa cpo crm cro cso csr css cto dba dev dhl din dns ecm edi edv eea efs
    erp esg esp etl eur faq fda fea gbr gcp gdp gis gmp gpu hgb hmi hse ibm ide ifrs ios iot ipo iso
    itil jit jpa jvm kfz kmu kpi lan lkw llm lms mba mbo mes mis mit mlm mri mrp mvp nac nfc ngo nlp nrw
    oem oop orm osha pbx pdf phd php pid plc plm pmo pmp pos ppc qms rest rfp roi rpa rsa saas sap sas
    scm scrm sdk sea sem seo sla smb sme soc sop sow sps sql sre ssd ssl stem tax tdd tls tqm uat uml
    uni usa usd vat vba vpn wan xml zfp
    """
)
_FIELDS = words_in("hr it pm ai ki pr qa bi pc tv db uk us eu")
_SAID_OF_SOMEBODY = words_in(
    "has is was leads wants looks would can hat ist war sucht will kann möchte leitet"
)


def shortened_in(text: str, words: Sequence[Word], names: Sequence[str]) -> Iterator[str]:
    """Yield the words of a text by which somebody is called for short, or in which a name was torn apart."""
    for name in names:
        parts = frozenset(part for part in name_parts(name) if len(part) >= _WHOLE - 1)
        given = next(iter(_LETTERS.findall(name)), "")
        yield from (word.said for word in words if _is_called(word, name_key(given)))
        yield from (word.said for word in words if _has_hump(word, parts))
        yield from _torn_apart(text, words, parts)
    if text.upper() != text:
        for word, then in pairwise((*words, Word(("",), "", 0, 0, begins=False))):
            said_of_somebody = word.begins and then.said in _SAID_OF_SOMEBODY
            tells = word.said.lower() not in (_FIELDS if said_of_somebody else _ABBREVIATIONS)
            if tells and any(_are_initials(word.said, name) for name in names):
                yield word.said


def _is_called(word: Word, given: str) -> bool:
    """Tell whether a word is a short or foreign form of a given name, or a diminutive of it."""
    if not word.said[:1].isupper() or (is_common(word) and not word.is_capital):
        return False
    called = name_key(word.said)
    if called != given and forms_of(called) & forms_of(given):
        return True
    return any(
        len(stem) >= _WHOLE - 1 and stem in (given, given.rstrip("aeio"))
        for ending in _DIMINUTIVES
        if called.endswith(ending)
        for stem in (called.removesuffix(ending),)
    )


def _has_hump(word: Word, parts: frozenset[str]) -> bool:
    humps = _HUMP.split(word.said)
    return len(humps) > 1 and any(
        sound_key(hump) in parts and not is_common(Word((sound_key(hump),), hump, 0, 0, begins=True))
        for hump in humps
    )


def _torn_apart(text: str, words: Sequence[Word], parts: frozenset[str]) -> Iterator[str]:
    """Yield two pieces that are a name in one: torn by a hyphen or the end of a line, or by a slip."""
    for first, second in pairwise(words):
        between = text[first.end : second.start]
        joined = sound_key(first.said + second.said)
        if len(joined) < _WHOLE or joined not in parts or _HYPHEN.fullmatch(between) is None:
            continue
        slipped = first.said[:1].isupper() and second.said.islower()
        no_words = first.is_capital or (len(first.said) < _WHOLE - 1 and fold(first.said) not in COMMON)
        if between.strip() or (slipped and no_words):
            yield text[first.start : second.end]


def _are_initials(said: str, name: str) -> bool:
    if not (said.isupper() and _FEWEST_INITIALS <= len(said) <= _MOST_INITIALS):
        return False
    letters = "".join(piece[0] for piece in _LETTERS.findall(name)).upper()
    return said in (letters, letters[:1] + letters[-1:])
