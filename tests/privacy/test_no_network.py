"""The program opens no socket but those to its own window and the desktop's bus, whatever is done in it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
WATCHED = """
import socket, sys
unix = getattr(socket, "AF_UNIX", None)
def hear(event, given):
    if event == "socket.__new__" and given[1] != unix:
        told.append(f"{event} {given[1]!r}")
    elif event in ("socket.connect", "socket.bind") and not isinstance(given[1], (str, bytes)):
        told.append(f"{event} {given[1]!r}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "http.client.connect",
                   "smtplib.connect", "ftplib.connect"):
        told.append(event)
told = []
sys.addaudithook(hear)
"""
JOURNEYS = """
import pytest
options = ["-q", "-n", "0", "--no-cov", "-p", "no:randomly", "-p", "no:cacheprovider"]
status = pytest.main([*options, *sys.argv[1:]])
print("TOLD", told)
sys.exit(status)
"""
CONTROL = """
import threading
threading.Thread(target=lambda: socket.socket(socket.AF_INET).close()).start()
from contextlib import suppress
with suppress(OSError):  # without a network it fails, and has been asked for all the same
    socket.getaddrinfo("localhost", 80)
print("TOLD", told)
"""
NETWORK = frozenset(
    ("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
     "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc")
)  # fmt: skip
LOCAL = {"QLocalServer", "QLocalSocket"}
# It makes and takes apart the texts of links, and opens nothing.
TEXTS_OF_LINKS = {"urllib.parse"}


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WATCHED + script, *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "journey",
    ["test_window.py::test_from_a_spreadsheet_to_a_kept_promise", "test_after_the_no.py",
     "test_introduction_by_keys.py"],
)  # fmt: skip
def test_no_journey_opens_a_socket(journey):
    done = run(JOURNEYS, f"tests/journeys/{journey}")
    assert "TOLD []" in done.stdout, done.stdout[-2000:] + done.stderr[-2000:]
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_socket_would_be_heard():
    said = run(CONTROL).stdout
    assert "socket.__new__" in said
    assert "socket.getaddrinfo" in said


def test_nothing_in_the_source_could_reach_a_network():
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "recruiterdesk").rglob("*.py")
        for name in imported_in(path)
        if name.split(".")[0] in NETWORK and name.rpartition(".")[0] not in TEXTS_OF_LINKS
    }
    assert found == set()


def test_qt_is_asked_for_local_sockets_alone():
    named = {
        name.rpartition(".")[2]
        for path in (ROOT / "recruiterdesk").rglob("*.py")
        for name in imported_in(path)
        if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))
    }
    assert named == LOCAL


def imported_in(path: Path) -> list[str]:
    """Name what a module imports, each name with what it comes from."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found
