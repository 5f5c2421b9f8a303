"""The panels of the import, one at a time, with the head that goes with each."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.queries.first_steps import first_steps_are_done
from recruiterdesk.ui.pages.importing.choosing_panel import ChoosingPanel
from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.header import AfterImport, ImportHeader
from recruiterdesk.ui.pages.importing.preview_panel import PreviewPanel
from recruiterdesk.ui.pages.importing.result_panel import ResultPanel
from recruiterdesk.ui.pages.importing.sources import Source
from recruiterdesk.ui.pages.importing.working_panel import WorkingPanel
from recruiterdesk.ui.workplace import Workplace

# Work that ends sooner shows no bar: the preview only changes.
PATIENCE_MS = 200


class Panels(QStackedWidget):
    """Knows where to go back to when the work under way is given up.

    Signals:
        panel_shown: another panel is in front, and nothing in it has the keyboard yet.
    """

    panel_shown = Signal()

    def __init__(self, workplace: Workplace, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._files = files
        self.header = ImportHeader()
        self.choosing, self.preview = ChoosingPanel(), PreviewPanel()
        self.working, self.result = WorkingPanel(), ResultPanel(workplace)
        for panel in (self.choosing, self.working, self.preview, self.result):
            self.addWidget(panel)
        self._before: QWidget = self.choosing
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_working)
        self.show_panel(self.choosing)

    def after_import(self) -> AfterImport:
        """Return the page that follows an import."""
        is_new = not first_steps_are_done(self._workplace.desk)
        return AfterImport.FIRST_STEPS if is_new else AfterImport.TODAY

    def plan_in_front(self) -> ImportPlan | None:
        """Return the plan that is looked at, or was imported; None where there is neither."""
        if self.currentWidget() is self.preview:
            return self.preview.preview.plan if self.preview.preview is not None else None
        return self.result.imported.plan if self.result.imported is not None else None

    def source_in_front(self) -> Source | None:
        """Return what that plan was made of."""
        if self.currentWidget() is self.preview:
            return self.preview.preview.reading.source if self.preview.preview is not None else None
        return self.result.imported.source if self.result.imported is not None else None

    def is_before_a_file(self) -> bool:
        """Tell whether no file is understood yet, or what runs reads another one."""
        return self.choosing in (self._before, self.currentWidget())

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self._patience.stop()
        self.setCurrentWidget(panel)
        self.refresh_head()
        self.panel_shown.emit()

    def show_before(self) -> None:
        """Go back to where the work was asked for."""
        self.show_panel(self._before)

    def come_back_here(self) -> None:
        """Come back to what is shown now if the work that begins is refused or given up."""
        if self.currentWidget() is not self.working:
            self._before = self.currentWidget() or self.choosing

    def show_work(self, what: str, remark: str, *, of_new_file: bool) -> None:
        """Say what is under way, once it takes longer than a moment."""
        if of_new_file:
            self._before = self.choosing
            self.choosing.take_refusal_back()
        else:
            self.come_back_here()
        self.working.show_work(what, remark)
        self._patience.start()

    def refresh_head(self) -> None:
        """Let the head say what can be done now."""
        panel, understood = self.currentWidget(), self.preview.understood
        if panel is self.preview and understood is not None:
            self._patience.stop()
            self.header.show_preview(understood, self._files)
        elif panel is self.result:
            self.result.show_files(self._files)
            self.header.show_result(self.result.imported, self.after_import(), self._files)
        elif panel is self.choosing:
            self.choosing.show_files(self._files)
            refused = self._files.place() if self.choosing.refused.text() else ""
            self.header.show_choosing(self._files, refused)
        else:
            self.header.show_working(self._files.place())

    def _show_working(self) -> None:
        self.show_panel(self.working)
