"""What the user asks for, one after the other: read the files, plan, import, take back, save."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.jobs import Imported, Wanted
from recruiterdesk.ui.pages.importing.kept_readings import KeptReadings
from recruiterdesk.ui.pages.importing.preview import Preview, Reading
from recruiterdesk.ui.pages.importing.run import ImportRun
from recruiterdesk.ui.pages.importing.sources import Source, source_name
from recruiterdesk.ui.pages.importing.translation import counted, tr
from recruiterdesk.ui.workplace import Workplace


class ImportSteps(QObject):
    """Begins the work; how it ends is told by `run`.

    Signals:
        begun: what is under way, and a remark on it.
        no_file_left: the next file was asked for, and there is none.
        put_off: a sentence, which files wait until what is there is done, or until they are asked for.
    """

    begun = Signal(str, str)
    no_file_left = Signal()
    put_off = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run = ImportRun(workplace, self)
        self.files = Files()
        self.reading: Reading | None = None
        self.is_fresh = True
        self._kept = KeptReadings()

    def hand_over(self, sources: Sequence[Source]) -> None:
        """Read files one after the other, the first of them now; while something is written they wait."""
        if self.run.is_writing():
            self.let_follow(sources)
            return
        self.files.hand_over(sources)
        self._kept.begin_anew_with(sources, known=self.files.sources)
        self.read_next()

    def let_follow(self, sources: Sequence[Source]) -> None:
        """Let files come after those that are there, and say so."""
        self.files.add(sources)
        one = tr("{name} comes next.").format(name=source_name(sources[0]))
        self.put_off.emit(counted(len(sources), one, tr("{count} files come next.")))

    def leave(self, *, with_answers: bool) -> None:
        """Leave the file that is looked at; where something was decided of it, that is kept, and said."""
        if self.reading is None or not with_answers:
            self.files.leave(tr("left out"))
            return
        self.files.put_aside(tr("left out; what you decided is kept"))
        said = tr("What you decided for {name} is kept: on the import page, L looks at it again.")
        self.put_off.emit(said.format(name=source_name(self.reading.source)))

    def reads_one_of(self, sources: Sequence[Source]) -> bool:
        """Tell whether the file that is looked at is one of these: it is read by itself again then."""
        return self.reading is not None and self.reading.source in sources

    def read_next(self) -> None:
        """Read the next of the files."""
        if self.run.is_writing():
            return
        source = self.files.take_next()
        if source is None:
            self.no_file_left.emit()
        else:
            self._read(self._kept.reading_of(source), None)

    def take_up(self) -> None:
        """Read what was left of the files; what is being written comes first."""
        if not self.run.is_writing():
            self.files.take_up()
            self.read_next()

    def where_to_look(self) -> Path | None:
        """Return the folder in which another file is looked for: where the last one lies."""
        source = self.reading.source if self.reading is not None else None
        if not isinstance(source, Path):
            return None
        return source if source.is_dir() else source.parent

    def try_again(self) -> None:
        """Read the file that was refused once more, as it is by now, with what was decided of it before."""
        if self.reading is not None:
            self._read(self.reading, None)

    def read_by_itself(self) -> None:
        """Read the file that is looked at by itself again, without what was decided of it."""
        if self.reading is not None:
            self._read(Reading(self.reading.source), None)

    def look_again(self) -> None:
        """Read the file whose import was taken back, with the answers that were given for it.

        Its columns are found anew, as the file may have been mended meanwhile.
        """
        if self.reading is not None:
            self._read(replace(self.reading, columns=None, looked_at_again=True), None)

    def plan(self, reading: Reading, shown: Preview | None) -> None:
        """Have a reading planned; the file is read again only where another sheet is asked for.

        What is being imported is not changed any more.
        """
        if self.run.is_writing():
            return
        same = shown is not None and reading.sheet == shown.reading.sheet
        self._read(reading, shown if same else None, fresh=False)

    def write(self, preview: Preview, wanted: Wanted) -> None:
        """Import what is shown."""
        if self.run.is_busy():
            return
        self.is_fresh = False
        self.run.write(preview, wanted)
        said = tr("Importing {name}…").format(name=source_name(preview.reading.source))
        self.begun.emit(said, tr("All of it is imported or, if you cancel, nothing."))

    def take_back(self, imported: Imported | None) -> None:
        """Undo an import."""
        batch_id = imported.result.batch_id if imported is not None else None
        if imported is None or batch_id is None or self.run.is_busy():
            return
        self.is_fresh = False
        self.run.take_back(batch_id, imported.step_id)
        self.begun.emit(tr("Taking the import back…"), "")

    def save_leftovers(self, path: Path, plan: ImportPlan) -> None:
        """Save the rows that can't be imported."""
        if not self.run.is_busy():
            self.run.save_leftovers(path, plan)

    def _read(self, reading: Reading, shown: Preview | None, *, fresh: bool = True) -> None:
        self.reading, self.is_fresh = reading, fresh
        self._kept.keep(reading)
        self.run.understand(reading, shown.found if shown else None)
        said = tr("Reading {name}…").format(name=source_name(reading.source))
        self.begun.emit(said, tr("Nothing is written yet."))
