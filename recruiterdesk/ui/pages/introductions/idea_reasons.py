"""What speaks for the ideas on the board, read beside the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from recruiterdesk.domain.duties import Reason
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.introductions import IntroductionCard
from recruiterdesk.storage.queries.pair_reasons import Pair, reasons_for_pairs
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.workplace import Workplace

# So many ideas have their reasons counted; behind them one scrolls, and opens what one looks for.
_MOST = 300


class IdeaReasons(QObject):
    """Keeps the reasons by introduction; they are asked for anew whenever the board is.

    Signals:
        found: other reasons than before are there.
    """

    found = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._reasons: dict[Pair, tuple[Reason, ...]] = {}
        self._asked = 0
        self._answer = Answer()
        self._answer.found.connect(self._take)

    def ask(self, cards: Iterable[IntroductionCard]) -> None:
        """Ask what speaks for these ideas."""
        pairs = [(card.candidate.person_id, card.contact.person_id) for card in cards][:_MOST]
        if not pairs:
            return
        self._asked += 1
        desk = self._workplace.desk
        read_beside(desk, lambda beside: reasons_for_pairs(beside, pairs), self._asked, self._answer)

    def of(self, card: IntroductionCard) -> tuple[str, ...]:
        """Return the reasons for a card, as one says them; none where they are not known yet."""
        reasons = self._reasons.get((card.candidate.person_id, card.contact.person_id), ())
        return reasons_in_words(self._workplace.sentences, reasons)

    def _take(self, number: int, reasons: dict[Pair, tuple[Reason, ...]]) -> None:
        if number == self._asked and reasons != self._reasons:
            self._reasons = reasons
            self.found.emit()


def reasons_in_words(sentences: Sentences, reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Write reasons as one says them: "same city", "hires designers", "you spoke in May"."""
    return tuple(sentences.render(f"reason.{one.key}", one.values) for one in reasons)
