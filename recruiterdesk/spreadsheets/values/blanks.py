"""Cells that people fill to say that there is nothing: "n/a", "-", "unbekannt"."""

from __future__ import annotations

from recruiterdesk.core.text import fold

NOTHING = frozenset(
    """
    n/a n\\a n.a. n.a na nan none null nil tbd tba tbc unknown unbekannt k.a. k.a ka. keine keiner
    inconnu inconnue aucun aucune desconocido desconocida ninguno ninguna sconosciuto sconosciuta
    nessuno nessuna desconhecido nenhum onbekend geen nieznany nieznana brak neznamy neznama okand ukendt
    ukjent (blank) [blank] (leer) blank leer #n/a #n/v #nv #ref! #name? #value! #wert! #null! #div/0! #num!
    """.split()  # noqa: SIM905 - a list of words
) | {
    "k. a.",
    "keine angabe",
    "ohne angabe",
    "not available",
    "not known",
    "no data",
    "not provided",
    "not specified",
    "未知",
    "未明确",
    "暂无",
    "不详",
    "不明",
    "неизвестно",
    "не указано",
    "n. a.",
    "\\n",
}
"""Such words, folded."""


PLACEHOLDERS = frozenset(
    {
        form
        for word in NOTHING
        for said in (word, f"({word})", f"[{word}]", f"<{word}>")
        for form in (said, said.upper(), said.capitalize(), said.title())
    }
    | {"k.A.", "k. A.", "-", "--", "---", "\u2013", "\u2014", "/", "?", "??", "???", "."}
)
"""Whole cells that say nothing, as they are mostly written: to be looked up at once."""


def says_nothing(cell: str) -> bool:
    """Tell whether a cell says only that there is nothing: signs alone, or a word for it."""
    return not any(map(str.isalnum, cell)) or (len(cell) < len("not available") + 1 and fold(cell) in NOTHING)
