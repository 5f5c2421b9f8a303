"""How calls are paced: each proposal can be switched off, and what was kept for oneself forgotten."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.operations.feelings import ask_again, forget_feelings
from recruiterdesk.storage.queries.pacing import is_feeling_asked
from recruiterdesk.ui.pages.pacing_feeling import feeling_points
from recruiterdesk.ui.pages.settings.bindings import Unit, add_box, add_number, add_usual_values
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.feeling_chart import FeelingChart
from recruiterdesk.ui.workplace import Workplace


class PacingCard(SettingsCard):
    """Everything here is a proposal, shown in one line, and can be off."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pacing"), workplace, parent)
        add_box(self, tr("Propose breaks and good calls"), "propose_breaks")
        calls = Unit(tr("hard call"), tr("hard calls"))
        add_number(self, tr("A break after"), "pacing.break_after", 50, calls)
        add_number(self, tr("A good call after"), "pacing.good_call_after", 50, calls)
        skips = Unit(tr("skip"), tr("skips"))
        add_box(self, tr("Offer help with a call that I skip, once"), "offer_after_skips")
        add_number(self, tr("Help after"), "pacing.offer_after", 20, skips)
        self.asks = QCheckBox(tr("Ask after a session how it felt"))
        self.chart = FeelingChart()
        self.forget = QuietButton(tr("Forget how it felt"))
        self.forget.clicked.connect(self._forget)
        self.form.add_whole_line(self.asks)
        add_number(self, tr("Ask no more after"), "pacing.quiet_after", 20, skips)
        add_usual_values(self, "pacing")
        self.form.add_whole_line(self.chart)
        self.form.add_whole_line(self.forget)
        self.form.add_whole_remark(tr("Kept for you alone: in no export, and no step of undo."))
        self.bind(Bound(self._show_asked, self._read_asked), self.asks.clicked)

    def _show_asked(self, _settings: DeskSettings) -> None:
        desk = self._workplace.desk
        points = feeling_points(desk)
        self.asks.setChecked(is_feeling_asked(desk))
        self.chart.show_points(points)
        self.chart.setVisible(bool(points))
        self.forget.setVisible(bool(points))

    def _read_asked(self, settings: DeskSettings) -> DeskSettings:
        """Ticked again after it fell silent, the question is asked again."""
        if self.asks.isChecked():
            ask_again(self._workplace.desk)
        return replace(settings, ask_how_calls_felt=self.asks.isChecked())

    def _forget(self) -> None:
        desk = self._workplace.desk
        self._workplace.do(partial(forget_feelings, desk))
        self._show_asked(desk.settings)
