"""Another program out of which files are dragged: `python drag_source.py X Y FILE...` shows it at this place.

It says "there" once its window can be pressed, what would become of a drag if it ended here, and what became
of it: "dropped: CopyAction". It would rather have its files moved.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 80


class Source(QLabel):
    def __init__(self, files: list[str]) -> None:
        super().__init__("files")
        self._files = files
        # No window manager puts it elsewhere, or below the window that is tested.
        self.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.actionChanged.connect(lambda action: print(action.name, flush=True))
        either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        print(f"dropped: {drag.exec(either, Qt.DropAction.MoveAction).name}", flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[3:])
    source.setGeometry(int(sys.argv[1]), int(sys.argv[2]), SIZE, SIZE)
    source.show()
    QTimer.singleShot(0, lambda: print("there", flush=True))
    app.exec()
