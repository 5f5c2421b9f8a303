"""What the user decides of the rows that may be somebody, one after the other, before the import."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from recruiterdesk.spreadsheets.matching.pair_decisions import TWO_PEOPLE, PairDecision
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.ui.pages.importing.list import PreviewList
from recruiterdesk.ui.pages.importing.pair_panel import PairPanel
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.preview_model import PreviewModel


class PairDeciding(QObject):
    """Keeps the decisions of one file, and goes on to the next row that is not decided.

    Signals:
        changed: something was decided, or taken back.
    """

    changed = Signal()

    def __init__(self, rows: PreviewList, model: PreviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel = PairPanel()
        self._rows, self._model = rows, model
        self._preview: Preview | None = None
        self._decisions: dict[int, PairDecision] = {}
        self.panel.decided.connect(self._decide)
        self.panel.side_chosen.connect(self._keep)
        self.panel.all_are_two.connect(self._decide_all)

    def decisions(self) -> Mapping[int, PairDecision]:
        """Return what was decided, by the numbers of the rows in the file."""
        return dict(self._decisions)

    def use(self, preview: Preview, decisions: Mapping[int, PairDecision]) -> None:
        """Take over a reading with what was decided; of that stays what is still a possible pair."""
        self._preview = preview
        possible = {record.row: record for record in self._pairs()}
        self._decisions = {
            row: decision
            for row, decision in decisions.items()
            if row in possible and _still_stands(decision, possible[row])
        }

    def show(self, place: int) -> None:
        """Show the row at a place of the plan."""
        if self._preview is not None:
            record = self._preview.plan.records[place]
            self.panel.show_pair(self._preview, record, self._decisions.get(record.row))
            self.panel.show_count(len(self._decisions), len(self._preview.rows[Group.POSSIBLY_SAME]))

    def press(self, key: str) -> bool:
        """Decide the row that is shown; False where the key decides nothing."""
        return self.panel.isVisible() and self.panel.press(key)

    def _pairs(self) -> list[PlannedRecord]:
        if self._preview is None:
            return []
        records = self._preview.plan.records
        return [records[place] for place in self._preview.rows[Group.POSSIBLY_SAME]]

    def _decide(self, decision: PairDecision | None) -> None:
        """Keep a decision and go on; one that is taken back, or changed, stays in sight."""
        row = self._keep(decision)
        if row is not None and decision is not None:
            self._go_on()

    def _keep(self, decision: PairDecision | None) -> int | None:
        """Keep the decision about the row with the keyboard; return its number in the file."""
        place = self._model.place_at(self._rows.currentIndex())
        if self._preview is None or place is None:
            return None
        row = self._preview.plan.records[place].row
        if decision is None:
            self._decisions.pop(row, None)
        else:
            self._decisions[row] = decision
        self.changed.emit()
        self.show(place)
        return row

    def _go_on(self) -> None:
        """Put the keyboard on the next row that is not decided; stay where none is left."""
        pairs = self._pairs()
        here = self._rows.currentIndex().row()
        order = [*range(here + 1, len(pairs)), *range(here)]
        following = next((at for at in order if pairs[at].row not in self._decisions), None)
        if following is not None:
            self._rows.mark(following)

    def _decide_all(self) -> None:
        for record in self._pairs():
            self._decisions.setdefault(record.row, TWO_PEOPLE)
        self.changed.emit()
        place = self._model.place_at(self._rows.currentIndex())
        if place is not None:
            self.show(place)


def _still_stands(decision: PairDecision, record: PlannedRecord) -> bool:
    match = getattr(decision, "match", None)
    return match is None or match in record.possible
