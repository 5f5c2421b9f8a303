"""What the tests of the import page do as a recruiter does it, and what they see of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from recruiterdesk.ui.pages.importing import ImportPage

DATA = Path(__file__).parent.parent.parent.parent / "data" / "spreadsheets"
CSV, WORKBOOK = DATA / "recruiter_tracker.csv", DATA / "recruiter_tracker.xlsx"
AFTER_ALL = "2026-11-23T10:00"


def look_at(qtbot, page: ImportPage, *paths: Path) -> None:
    with qtbot.waitSignal(page.run.understood):
        page.open_with(list(paths))


def press_import(qtbot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.run.imported):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)


def take_back_and_look_again(qtbot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_R)


def refuse(qtbot, page: ImportPage, path: Path) -> str:
    with qtbot.waitSignal(page.run.refused):
        page.open_with([path])
    return page.choosing.refused.text()


def counts(page: ImportPage) -> dict[str, str]:
    buttons = page.preview.tabs.buttons.items()
    return {str(group): button.key_hint() for group, button in buttons if not button.isHidden()}


def row(page: ImportPage, name: str):
    model = page.preview.model
    rows = [model.row_at(model.index(number)) for number in range(model.rowCount())]
    return next(each for each in rows if each.name == name)


def table(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def many_people(tmp_path: Path, count: int) -> Path:
    rows = (
        f"Ana{number} Ruiz{number},ana{number}@example.com,Lead,Adatum,Rejected" for number in range(count)
    )
    return table(tmp_path, "Name,Email,Role,Client,Outcome", *rows)
