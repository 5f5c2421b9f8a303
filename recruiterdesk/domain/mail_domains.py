"""What a mail address tells of an employer: "nordwerk.de" is of Nordwerk, "gmail.com" of everybody."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.core.text import words_in
from recruiterdesk.domain.employers import is_among

# Where everybody may have an address, whatever the ending.
_MAIL_FOR_EVERYBODY = words_in(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud gmx web t-online freenet
    posteo mailbox proton protonmail tutanota tuta fastmail zoho mail email arcor kabelmail bluewin hispeed
    chello aon wanadoo laposte libero virgilio tiscali hetnet xs4all telenet seznam rambler naver btinternet
    btopenworld talktalk ntlworld blueyonder virginmedia sbcglobal bellsouth me mac
    """
)
# Kept free for examples by RFC 2606.
_EXAMPLES = frozenset({"example.com", "example.net", "example.org"})
# "nordwerk.co.uk": what stands before the country tells nobody.
_BEFORE_A_COUNTRY = frozenset({"co", "com", "net", "org", "ac", "gov", "edu"})


def work_domains(domains: Iterable[str]) -> tuple[str, ...]:
    """Return which of these domains are an employer's, folded and each once, without those for everybody."""
    plain = (domain.strip().casefold() for domain in domains)
    return tuple(dict.fromkeys(domain for domain in plain if domain and not _is_for_everybody(domain)))


def is_domain_of(firm: str, domain: str) -> bool:
    """Tell whether a domain is a firm's: "nordwerk.de", "nordwerk.co.uk", "mail.nordwerk.com"."""
    return is_among(names_in_domain(domain), (firm,))


def names_in_domain(domain: str) -> tuple[str, ...]:
    """Return the parts of a domain that may be a firm's name."""
    return tuple(domain.split(".")[:-1])


def own_label(domain: str) -> str:
    """Return the part of a domain that is somebody's own: "nordwerk" of "mail.nordwerk.co.uk", "" without."""
    labels = domain.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _BEFORE_A_COUNTRY:
        labels.pop()
    return labels[-1] if labels else ""


def _is_for_everybody(domain: str) -> bool:
    own = own_label(domain)
    return domain in _EXAMPLES or not own or own in _MAIL_FOR_EVERYBODY
