"""The recovery code, shown once and printed: the only time that it is seen."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.theme_fonts import TextSize, exact_font
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.text import Text, muted_text

_WIDTH = 520
_GROUPS_IN_A_LINE = 4


class CodeSheet(QDialog):
    """Two lines of four groups, to be read aloud or copied by hand; Esc does not close it by mistake."""

    def __init__(self, code: str, desk: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recovery code"))
        self._code = code
        self._desk = desk
        self.code = QLabel(in_lines(code))
        self.code.setFont(_code_font(20))
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(tr("Recovery code: {code}").format(code=" ".join(code)))
        self.print_button = PlainButton(tr("Print…"), "Ctrl+P")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.clicked.connect(self._print)
        self.copy_button = PlainButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Other programs can read what is copied"))
        self.copy_button.clicked.connect(self._copy)
        self.noted = PrimaryButton(tr("I have it on paper"), "Ctrl+↵")
        self.noted.setShortcut("Ctrl+Return")
        self.noted.clicked.connect(self.accept)
        for button in (self.print_button, self.copy_button, self.noted):
            button.setAutoDefault(False)
        self._lay_out()

    def reject(self) -> None:
        """Stay: the code can't be shown again."""

    def paint_on(self, painter: QPainter, page: QRectF) -> None:
        """Write the sheet as it is printed."""
        painter.setPen(Qt.GlobalColor.black)
        title, body = QFont(self.font()), QFont(self.font())
        title.setPointSize(16)
        body.setPointSize(10)
        line = page.height() / 24
        words = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        for font, top, rows, text in (
            (title, 0, 2, tr("Recovery code of RecruiterDesk")),
            (_code_font(18), 2, 3, in_lines(self._code)),
            (body, 5, 8, f"{_said()}\n\n{tr('The desk: {folder}').format(folder=self._desk)}"),
        ):
            painter.setFont(font)
            painter.drawText(
                QRectF(page.left(), page.top() + top * line, page.width(), rows * line), words, text
            )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addStrut(_WIDTH - 48)
        layout.addWidget(Text(tr("Your recovery code"), TextSize.LARGE))
        layout.addWidget(muted_text(_said(), TextSize.BODY))
        layout.addSpacing(8)
        layout.addWidget(self.code)
        layout.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.print_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.noted)
        layout.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(printer))
        QDialog.open(dialog)

    def _print_on(self, printer: QPrinter | QPdfWriter) -> None:
        printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
        painter = QPainter(printer)
        self.paint_on(painter, QRectF(0, 0, painter.viewport().width(), painter.viewport().height()))
        painter.end()


def in_lines(code: str) -> str:
    """Return a code as two lines of four groups."""
    groups = code.split("-")
    halves = (groups[:_GROUPS_IN_A_LINE], groups[_GROUPS_IN_A_LINE:])
    return "\n".join("  ".join(half) for half in halves)


def _code_font(points: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSize(points)
    return exact_font(font)


def _said() -> str:
    return tr(
        "It opens the desk without the passphrase, and is shown this once. Keep it on paper, away from the "
        "computer. There is no O, I, L or U in it; 0 and 1 are digits. A later code makes it void."
    )
