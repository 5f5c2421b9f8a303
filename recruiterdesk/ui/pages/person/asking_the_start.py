"""Asks when somebody who was hired starts: the calls around it follow."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.months import months_after
from recruiterdesk.operations.placements import set_start
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.workplace import Workplace


def ask_start_day(
    workplace: Workplace, application_id: int, first_name: str, known: dt.date | None, ground: QWidget
) -> None:
    """Ask for the first day of a hired application; what is known, or a month from now, is proposed."""

    def set_it(day: dt.date) -> None:
        set_start(workplace.desk, application_id, day)

    tr = QCoreApplication.translate
    DayDialog(
        workplace, tr("ApplicationMenu", "When does {name} start?").format(name=first_name),
        tr("ApplicationMenu", "Set"), known or months_after(workplace.desk.clock.today(), 1), set_it, ground,
    ).open()  # fmt: skip
