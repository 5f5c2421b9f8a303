"""The box that lets the program start with the computer: it shows what the system has written down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart import Autostart, autostart_of_this_system
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.workplace import Workplace


class AutostartBox(QWidget):
    """Reads anew whenever it is shown: the user may have changed it in the system's own settings."""

    def __init__(
        self, workplace: Workplace, autostart: Autostart | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._autostart = autostart
        self.box = QCheckBox(
            QCoreApplication.translate("AutostartBox", "Start with the computer, in the tray")
        )
        self.refused = Notice("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.refused)
        self.setFocusProxy(self.box)
        self.box.setEnabled(autostart is not None)
        if autostart is None:
            self.box.setToolTip(
                QCoreApplication.translate("AutostartBox", "A throw-away desk does not start again.")
            )
        self.box.clicked.connect(self._switch)
        self.show_state()

    def show_state(self) -> None:
        """Show whether it starts, as the system has it now."""
        self.box.setChecked(self._autostart is not None and self._autostart.is_on())

    def showEvent(self, event: QShowEvent) -> None:
        self.refused.show_text("")
        self.show_state()
        super().showEvent(event)

    def _switch(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._autostart is None:
            return
        try:
            if wanted:
                self._autostart.switch_on()
            else:
                self._autostart.switch_off()
            self.refused.show_text("")
        except Refusal as refusal:
            self.refused.show_text(self._workplace.sentences.refusal(refusal))
        self.show_state()


def autostart_box(workplace: Workplace) -> AutostartBox:
    """Return the box for this desk; it stands still where the desk is thrown away."""
    command = workplace.start_command
    return AutostartBox(workplace, autostart_of_this_system(command) if command is not None else None)
