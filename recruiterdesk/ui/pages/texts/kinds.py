"""The texts in the order in which they are listed."""

from __future__ import annotations

from recruiterdesk.domain.drafts import SHORT_TEXTS, DraftKind
from recruiterdesk.domain.guides import GuideKind

TO_THE_CLIENT = (
    DraftKind.WORD_FROM_CLIENT, DraftKind.WORD_FROM_CLIENT_COSTS, DraftKind.TELL_CLIENT_WITHDREW,
    DraftKind.TELL_CLIENT_TURNED_DOWN, DraftKind.TELL_CLIENT_WENT_SILENT,
)  # fmt: skip
MAILS = tuple(kind for kind in DraftKind if kind not in SHORT_TEXTS and kind not in TO_THE_CLIENT)
SHORT = tuple(kind for kind in DraftKind if kind in SHORT_TEXTS)
KINDS: tuple[GuideKind | DraftKind, ...] = (*GuideKind, *MAILS, *TO_THE_CLIENT, *SHORT)


def group_of(kind: GuideKind | DraftKind) -> str:
    """Return which group a kind belongs to: call, mail, client or short."""
    if isinstance(kind, GuideKind):
        return "call"
    if kind in TO_THE_CLIENT:
        return "client"
    return "short" if kind in SHORT_TEXTS else "mail"
