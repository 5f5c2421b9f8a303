"""What a cell looks like: an address, a number to call, a day, a name, a yes or no."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.columns.header_words import CROSSES, TICKED, TICKS, UNTICKED, listed, words_in
from recruiterdesk.spreadsheets.names.names import read_title
from recruiterdesk.spreadsheets.outcomes.outcome_parts import compiled
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.said_left_alone import says_leave_alone
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of
from recruiterdesk.spreadsheets.values.dates import read_date
from recruiterdesk.spreadsheets.values.phone_pieces import number_in, pieces_of, plain_signs

MOST = 0.6
NEARLY_ALL = 0.8

EMAIL = re.compile(r"\S*[^@\s<]@[^@\s.][^@\s]*\.\w\S*")
_ADDRESS_WITHIN = re.compile(r"[^@\s<]@[^@\s.][^@\s]*\.\w")
PHONE = re.compile(
    r"(?!0\.\d+$)(?:\(?\+|0|\()[\d ()/.\-]{6,21}|\d{3}[-. ]\d{3}[-. ]\d{3,4}|\d{2}(?: \d{2}){3}|"
    r"\d{3} \d{2} \d{3}|\d{2} \d{3} \d{2} \d{2}|\d{1,2} ?\(\d{2,5}\) ?\d[\d ./-]{4,11}"
)
# Pages of firms, jobs and posts, and the one that only what follows "?" tells from others, are nobody's own.
NOBODYS_PAGE = (
    r"(?:compan(?:y|ies)|showcase|school|jobs?|pages|groups?|communities|search|feed|posts|pulse|learning|"
    r"events|help|profile/view)(?![^/?#\s])"
)
PROFILE = re.compile(rf"(https?://)?([a-z]+\.)?(linkedin|xing)\.com/(?!{NOBODYS_PAGE})\S+", re.IGNORECASE)
NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){1,3}")
WORD = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?")
COMPANY = re.compile(
    r"\b(?:g?gmbh|ag|kg|kgaa|ohg|se|ug|e\.?\s?v|mbh|ltd|limited|plc|llp|llc|inc|corp|corporation|co|group|holding|"
    r"gruppe|s\.?a\.?s?|sarl|s\.?a\.?r\.?l|srl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|a/s|aps|oy|oyj|"
    r"sp\.? z o\.?\s?o|s\.?l\.?u?|lda|s\.?r\.?o|kft|zrt|bank|university|universität|consulting)\.?$"
    r"|^(?-i:ООО|ОАО|ПАО|ЗАО|АО|ТОО|ТОВ|ПрАТ|OOO|PT)\b\.? \S",
    re.IGNORECASE,
)
JOB = re.compile(
    r"\b(?:engineer|developer|manager|director|head of|analyst|consultant|designer|architect|officer|nurse|"
    r"accountant|controller|assistant|specialist|lead|leader|ceo|cto|cfo|coo|vp|founder|scientist|"
    r"recruiter|administrator|technician|coordinator|"
    r"entwickler\w*|leiter\w*|ingenieur\w*|berater\w*|referent\w*|sachbearbeiter\w*|mitarbeiter\w*|"
    r"geschäftsführer\w*|buchhalter\w*|pfleger\w*|kauf(?:mann|frau)|ingénieur\w*|développeu\w*|responsable|"
    r"chef|ingeniero|desarrollador\w*|directeur|ingegnere|sviluppatore|programista|kierownik)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[#A-Za-z]{0,3}[-./ ]?\d[\d .,/%€$£-]*")
# Somebody, or something, may stand behind them: "told client", "sent questions".
_OF_SOMEBODY = words_in("sent told informed informiert informe informee")
_YES = (
    TICKED
    | TICKS
    | words_in(
        """
    checked yes y t v x ja j oui si sim tak ano kylla da evet 1 + on ok done erledigt ein
    igen jah taip da ya sudah نعم כן ใช่ да так ναι 是 已 已通知 はい 済 済み 예 네
    fait hecho fatto feito gedaan zrobione
    hotovo klar gjort tehty kesz yapildi
    """
    )
    | _OF_SOMEBODY
)
_CROSS = "x"
_TICKED = TICKS | words_in("yes y ja oui si sim tak ano kylla evet")
_NO = (
    UNTICKED
    | CROSSES
    | words_in(
        """
    unchecked no n f nein non nao nie ne nej nee ei nu hayir 0 - — off aus
    nei tidak khong لا לא ไม่ нет nem ні οχι 否 未 未通知 いいえ 未済 아니오 아니요 ☐
    """
    )
)
_NOT_YET = listed(
    """
    not yet|no not yet|noch nicht|nein noch nicht|pas encore|aun no|todavia no|non ancora|ancora no|ainda nao|
    nog niet|jeszcze nie|annu inte|inte an|ikke enda|ikke enna|endnu ikke|jeste ne|zatim ne|meg nem|inca nu|
    henuz degil|henuz|pendiente|pendente|pending|offen|belum|
    open|ausstehend|en attente|in sospeso|yapilmadi|verilmedi|to do|a faire|da fare|por hacer|zu tun|te doen
    """
)
_DONE = listed("hecha|dada|dado|fatta|feita|feito|faite|gegeven|yapildi|verildi")
_YES_NO = _YES | _NO | _NOT_YET | _DONE
_MAYBE = rf"{part(Part.MAY)}|{part(Part.POSSIBLE)}"
_LEAST_DIGITS = 5
_LONGEST_NUMBERS = 80
_MOST_LETTERS = 24
_POSTCODE_AHEAD = re.compile(r"\b(?:\d{4,6}|\d{2,3}[- ]\d{2,3}) [^\W\d_]{2}|[^\W\d_]{3} \d{5,6}$")
_SERIAL = re.compile(r"\d+(?:[.,]\d+)?")

Kind = Callable[[str], object]


def share(values: Sequence[str], fits: Kind) -> float:
    """Return which part of the values fits, 0.0 for no values."""
    return sum(1 for value in values if fits(value)) / len(values) if values else 0.0


def reaches(values: Sequence[str], fits: Kind, least: float) -> bool:
    """Tell whether such a part of the values fits, False for no values; it asks no further than it must."""
    fitting = others = 0
    for value in values:
        if fits(value):
            fitting += 1
            if fitting / len(values) >= least:
                return True
        else:
            others += 1
            if (len(values) - others) / len(values) < least:
                return False
    return False


def mostly(values: Sequence[str], fits: Kind) -> bool:
    """Tell whether most of the values fit."""
    return reaches(values, fits, MOST)


def all_fit(values: Sequence[str], fits: Kind) -> bool:
    """Tell whether there are values, and all of them fit."""
    return bool(values) and all(map(fits, values))


def is_email(text: str) -> bool:
    """Tell whether a cell is an address, or several."""
    return "@" in text and _ADDRESS_WITHIN.search(text) is not None


def is_phone(text: str) -> bool:
    """Tell whether a cell is a number to call, or several, written as people write them."""
    if PHONE.fullmatch(text):
        return read_date(text, day_first=True) is None
    if len(text) > _LONGEST_NUMBERS or sum(map(str.isalpha, text)) > _MOST_LETTERS or not has_number(text):
        return False
    numbers = [number_in(piece).number for piece in pieces_of(plain_signs(text))]
    return (len(numbers) > 1 or numbers != [text]) and all(map(PHONE.fullmatch, numbers))


def is_email_list(text: str) -> bool:
    """Tell whether a cell is one address or several and nothing else but whose they are."""
    return "@" in text and kind_of(text) is CellKind.ADDRESS


def has_number(text: str) -> bool:
    """Tell whether a cell has as many digits as a number to call."""
    return sum(map(str.isdigit, text)) >= _LEAST_DIGITS


def is_profile(text: str) -> bool:
    """Tell whether a cell is the address of a LinkedIn or XING profile."""
    return PROFILE.fullmatch(text) is not None


def is_link(text: str) -> bool:
    """Tell whether a cell is the address of a page, with or without how it is reached."""
    return text.startswith(("https://", "http://", "www.")) or is_profile(text)


def is_date(text: str) -> bool:
    """Tell whether a cell is a day written as one; bare numbers are none."""
    return _SERIAL.fullmatch(text) is None and read_date(text, day_first=True) is not None


def is_figure(text: str) -> bool:
    """Tell whether a cell is a number, an amount or an id ("C-0012")."""
    return _NUMBER.fullmatch(text) is not None


def leaves_open(text: str) -> bool:
    """Tell whether a cell answers neither yes nor no so far: "n/a", "pending", "maybe"."""
    return (says_nothing(text) and not yes_or_no(text)) or is_undecided(text)


def is_undecided(text: str) -> bool:
    """Tell whether a cell says that nothing is decided: "pending", "maybe"."""
    return is_not_yet(text) or compiled(_MAYBE).fullmatch(plain(text)) is not None


def are_yes_no(cells: Sequence[str]) -> bool:
    """Tell whether nearly all cells that do not leave it open say yes or no, one at least."""
    return share([cell for cell in cells if not leaves_open(cell)], is_yes_no) >= NEARLY_ALL


def is_yes_no(text: str) -> bool:
    """Tell whether a cell only says yes or no."""
    return fold(text) in _YES_NO


def yes_or_no(text: str) -> bool | None:
    """Return whether a cell says yes, None where it says neither."""
    folded = fold(text)
    return folded in _YES or folded in _DONE if folded in _YES_NO else None


def speaks_of_somebody(word: str) -> bool:
    """Tell whether a word that says yes may speak of somebody or something behind it: "told", "sent"."""
    return fold(word) in _OF_SOMEBODY


def are_crosses_no(cells: Iterable[str]) -> bool:
    """Tell whether some of the cells are ticked, and others crossed: "✓" and "x"."""
    said = set(map(fold, cells))
    return _CROSS in said and not said.isdisjoint(_TICKED)


def is_cross(text: str) -> bool:
    """Tell whether a cell is crossed, which says yes where no others are ticked."""
    return fold(text) == _CROSS


def is_not_yet(text: str) -> bool:
    """Tell whether a cell says that there is no yes and no no so far ("pending")."""
    return fold(text) in _NOT_YET


def is_name(text: str) -> bool:
    """Tell whether a cell has the form of a whole name."""
    return NAME.fullmatch(text) is not None


def is_title(text: str) -> bool:
    """Tell whether a cell is a form of address or an academic title ("Mr", "Dr.")."""
    titles = [read_title(word) for word in text.split()]
    return bool(titles) and all(
        title.honorific or title.salutation is not Salutation.NONE for title in titles
    )


def is_stage_or_outcome(text: str) -> bool:
    """Tell whether a cell says where an application is, or how it ended."""
    if "://" in text:
        return False
    return stage_from_words(text) is not None or outcome_from_words(text).known or says_leave_alone(text)


def names_progress(text: str) -> bool:
    """Tell whether a cell says more of an application than that it goes on."""
    if "://" in text:
        return False
    return stage_from_words(text) is not None or outcome_from_words(text).kind is not None


def has_no_letter(text: str) -> bool:
    """Tell whether a cell has no letter of any script."""
    return not any(map(str.isalpha, text))


def says_more_than_street(text: str) -> bool:
    """Tell whether an address names a town: it has several parts, a postcode ahead of words, or no number."""
    if "@" in text or "://" in text or not any(map(str.isalpha, text)):
        return False
    return (
        any(sign in text for sign in ",;\n")
        or not has_digit(text)
        or _POSTCODE_AHEAD.search(text) is not None
    )


def has_digit(text: str) -> bool:
    """Tell whether a cell has a digit."""
    return any(map(str.isdigit, text))
