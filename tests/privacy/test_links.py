"""What comes out of a spreadsheet is never run: few kinds of links are opened, and from one place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from recruiterdesk.ui.opening import LINKS, open_document, open_folder, open_link

ROOT = Path(__file__).parent.parent.parent
OPENS = ("QDesktopServices", "webbrowser", "startfile", "xdg-open", "startDetached", "QProcess", "subprocess")
MAY_OPEN = {
    ("recruiterdesk/ui/opening.py", "QDesktopServices"),
    # The program itself: its own command line, and the desk of samples.
    ("recruiterdesk/ui/autostart/windows.py", "subprocess"),
    ("recruiterdesk/ui/pages/today_empty.py", "QProcess"),
    ("recruiterdesk/ui/pages/today_empty.py", "startDetached"),
}


@pytest.fixture
def opened(monkeypatch):
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True)
    return urls


@pytest.mark.parametrize(
    "link",
    ["https://example.com/a", "http://example.com", "mailto:ana@example.com?subject=x", "tel:+491713920011",
     "sms:+491713920011?body=x"],
)  # fmt: skip
def test_the_web_mail_texts_and_calls_are_opened(opened, link):
    assert open_link(link)
    assert opened == [link]


@pytest.mark.parametrize(
    "link",
    ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://host/share", "ssh://host",
     "ms-word:x", "vbscript:x", "recruiterdesk://person/1", "/etc/passwd", "C:\\Windows\\calc.exe",
     "\\\\host\\share\\x.exe",
     "HTTPS", "", "  ", "https ://x", "file:%2f%2f%2fetc/passwd", "ftp://host/x", "search-ms:query=x"],
)  # fmt: skip
def test_nothing_else_is(opened, link):
    assert not open_link(link)
    assert opened == []


def test_the_kinds_are_those_that_were_decided_on():
    assert sorted(LINKS) == ["http", "https", "mailto", "sms", "tel"]


@pytest.mark.parametrize("name", ["cv.exe", "CV.PDF.LNK", "cv.desktop", "cv.sh", "cv.Js", "cv.url", "cv.bat"])
def test_a_file_that_the_system_would_run_is_not_opened(opened, tmp_path, name):
    path = tmp_path / name
    path.write_text("x")
    assert not open_document(path)
    assert opened == []


def test_a_document_and_a_folder_are_opened_where_they_are_there(opened, tmp_path):
    path = tmp_path / "cv.pdf"
    assert not open_document(path)
    path.write_text("x")
    assert open_document(path)
    assert open_folder(tmp_path)
    assert not open_folder(path)
    assert opened == [path.as_uri(), tmp_path.as_uri()]


def test_other_programs_are_opened_from_one_place_alone():
    found = {
        (str(path.relative_to(ROOT)), word)
        for path in (ROOT / "recruiterdesk").rglob("*.py")
        for word in OPENS
        if word in path.read_text(encoding="utf-8")
    }
    assert found == MAY_OPEN
