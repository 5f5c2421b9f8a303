"""What is shown of the work: that it is under way, and how it ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.imports import PLANNED_BEFORE
from recruiterdesk.operations.taking_back import TakenBack
from recruiterdesk.storage.queries.work_calendars import own_calendar
from recruiterdesk.ui.pages.importing.jobs import Imported
from recruiterdesk.ui.pages.importing.panels import Panels
from recruiterdesk.ui.pages.importing.result_words import result_headline
from recruiterdesk.ui.pages.importing.rows import Reader
from recruiterdesk.ui.pages.importing.sources import source_name
from recruiterdesk.ui.pages.importing.standing import Standing
from recruiterdesk.ui.pages.importing.steps import ImportSteps
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.understanding import Understood
from recruiterdesk.ui.pages.importing.way_on import WayOn, way_on
from recruiterdesk.ui.workplace import Workplace


class Outcomes(QObject):
    """Brings the panel to the front that tells how a step ended, and notes what became of the file."""

    def __init__(self, workplace: Workplace, steps: ImportSteps, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._steps, self._panels = workplace, steps, panels
        self._files = steps.files
        self._standing = Standing(workplace.desk, self)
        self._connect()

    def _show_work(self, what: str, remark: str) -> None:
        self._panels.show_work(what, remark, of_new_file=self._steps.is_fresh)

    def _show_understood(self, understood: Understood) -> None:
        desk, preview = self._workplace.desk, self._panels.preview
        colours = desk.settings.wait_colours
        reader = Reader(desk.clock.today(), own_calendar(desk), self._workplace.sentences, colours)
        preview.show_understood(understood, reader)
        if self._panels.currentWidget() is not preview:
            self._panels.show_panel(preview)
        self._panels.refresh_head()

    def _show_imported(self, imported: Imported) -> None:
        self._standing.follow(imported)
        self._panels.show_panel(self._panels.result)
        self._show_standing(imported)

    def _show_taken_back(self, taken: TakenBack | None) -> None:
        self._standing.take_back(taken)
        self._panels.show_panel(self._panels.result)
        self._show_gone(taken)

    def _show_standing(self, imported: Imported) -> None:
        self._panels.result.show_imported(imported)
        self._note_result(result_headline(imported.result))

    def _show_gone(self, taken: TakenBack | None) -> None:
        self._panels.result.show_taken_back(taken)
        self._note_result(tr("imported and taken back"))

    def _note_result(self, words: str) -> None:
        """Note what became of the file, unless another one is looked at by now."""
        if self._panels.currentWidget() is self._panels.result:
            self._files.note(words)
            self._panels.refresh_head()

    def _show_refusal(self, refusal: Refusal) -> None:
        sentence = self._workplace.sentences.refusal(refusal)
        preview = self._panels.preview.preview
        if self._panels.is_before_a_file():
            self._refuse_file(sentence, way_on(refusal))
        else:
            self._workplace.window.say(sentence)
            self._panels.show_before()
        if refusal.key == PLANNED_BEFORE and preview is not None:
            self._steps.plan(preview.reading, preview)

    def _refuse_file(self, sentence: str, way: WayOn) -> None:
        reading = self._steps.reading
        name = source_name(reading.source) if reading else ""
        if way in (WayOn.MEND, WayOn.TRY_AGAIN):
            self._files.refuse(sentence)
        else:
            self._files.note(sentence)
        said = f"{name}: {sentence}" if name and name not in sentence else sentence
        self._panels.choosing.show_refusal(said, way)
        self._panels.show_panel(self._panels.choosing)

    def _show_given_up(self) -> None:
        if self._panels.is_before_a_file():
            self._files.leave(tr("left out"))
        self._panels.show_before()

    def _say_saved(self, path: Path) -> None:
        self._workplace.window.say(tr("Saved as {name}").format(name=path.name))

    def _connect(self) -> None:
        steps, run = self._steps, self._steps.run
        steps.begun.connect(self._show_work)
        steps.put_off.connect(self._workplace.window.say)
        steps.no_file_left.connect(lambda: self._panels.show_panel(self._panels.choosing))
        run.progressed.connect(self._panels.working.show_progress)
        run.understood.connect(self._show_understood)
        run.imported.connect(self._show_imported)
        run.taken_back.connect(self._show_taken_back)
        run.saved.connect(self._say_saved)
        run.refused.connect(self._show_refusal)
        run.given_up.connect(self._show_given_up)
        self._standing.stands.connect(self._show_standing)
        self._standing.gone.connect(self._show_gone)
