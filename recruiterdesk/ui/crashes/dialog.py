"""The reports of the program's own errors: to be read, copied, mailed by the user herself, or deleted."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from recruiterdesk.core.crash_files import CrashFiles, CrashReport
from recruiterdesk.domain.drafts import Draft, mailto_url
from recruiterdesk.messages import plain_moment
from recruiterdesk.ui.opening import open_folder, open_link
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text

_WIDTH = 720
_HEIGHT = 240


class CrashDialog(QuestionDialog):
    """Nothing of it leaves the computer unless the user sends it."""

    def __init__(self, folder: Path, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Error reports"), _tr("Done"), _WIDTH, parent)
        self._files = CrashFiles(folder, "")
        self._zone = zone
        self._reports: list[CrashReport] = []
        self.below = muted_text("")
        self.which = QComboBox()
        self.which.setAccessibleName(_tr("Which report"))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(_tr("The report"))
        self.words.setTabChangesFocus(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setFixedHeight(_HEIGHT)
        self.said = Notice("")
        for content in (self.below, self.which, self.words, self.said):
            self.add(content)
        self.delete = PlainButton(_tr("Delete"))
        self.copy = PlainButton(_tr("Copy"))
        self.mail = PlainButton(_tr("Write a mail with it"))
        self.open_folder = PlainButton(_tr("Open the folder"))
        for button, do in (
            (self.open_folder, self._open_folder), (self.mail, self._write_mail), (self.copy, self._copy),
            (self.delete, self._delete),
        ):  # fmt: skip
            button.clicked.connect(do)
            self.add_way(button)
        self.cancel_button.hide()
        self.confirmed.connect(self.accept)
        self.which.currentIndexChanged.connect(self._show)
        self._read()
        self.confirm_button.setFocus()

    def _read(self) -> None:
        self._files.take_untold()
        self._reports = self._files.reports()
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([plain_moment(one.at.astimezone(self._zone)) for one in self._reports])
        self.which.blockSignals(False)
        for content in (self.which, self.words, self.delete, self.copy, self.mail, self.open_folder):
            be_there(content, bool(self._reports))
        self.below.setText(
            _said() if self._reports else _tr("The program has made no error that it noticed.")
        )
        self._show()

    def _show(self) -> None:
        report = self._shown()
        text = ""
        if report is not None:
            try:
                text = report.path.read_text(encoding="utf-8", errors="replace")
            except OSError:
                text = _tr("This report can’t be read.")
        self.words.setPlainText(text)

    def _shown(self) -> CrashReport | None:
        place = self.which.currentIndex()
        return self._reports[place] if 0 <= place < len(self._reports) else None

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._say(_tr("Copied."))

    def _write_mail(self) -> None:
        url = mailto_url("", Draft(_tr("RecruiterDesk: error report"), self.words.toPlainText()))
        if url is None or not open_link(url):
            QGuiApplication.clipboard().setText(self.words.toPlainText())
            self._say(_tr("It is too long for a link, or no mail program took it: copied instead."))

    def _open_folder(self) -> None:
        report = self._shown()
        if report is not None:
            open_folder(report.path.parent)

    def _delete(self) -> None:
        report = self._shown()
        if report is None:
            return
        try:
            report.path.unlink(missing_ok=True)
        except OSError:
            self._say(_tr("It can’t be deleted: the folder can’t be written."))
            return
        self._say("")
        self._read()
        self.fit()

    def _say(self, text: str) -> None:
        self.said.show_text(text)
        self.fit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Crashes", text)


def _said() -> str:
    return _tr(
        "Kinds of errors and places in the program, without a name or a number of anybody. They lie in the "
        "folder of the desk, are sent nowhere, and the oldest of more than twenty go."
    )
