"""What a window costs without any program: start, paint once, print READY, end."""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    painted = False

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.say_ready)
        return handled

    def say_ready(self) -> None:
        print("READY", flush=True)
        QApplication.quit()


app = QApplication(sys.argv)
window = BareWindow()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
