from __future__ import annotations

import secrets

import pytest

from recruiterdesk.core import wiping
from recruiterdesk.core.wiping import freed_memory_overwritten, wipe


def test_bytes_and_plain_texts_are_overwritten_in_place():
    raw, text = secrets.token_bytes(32), secrets.token_hex(32)
    wipe(raw)
    wipe(text)
    assert raw == bytes(32)
    assert text == "\0" * 64


def test_what_can_not_be_overwritten_safely_is_left():
    text = "é" + secrets.token_hex(8)
    kept = text[:]
    for secret in (text, "", b""):
        wipe(secret)
    assert text == kept


def test_another_python_is_left_alone(monkeypatch):
    class Other:
        name = "other"

    monkeypatch.setattr(wiping.sys, "implementation", Other)
    raw = secrets.token_bytes(8)
    wipe(raw)
    assert raw != bytes(8)


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_the_library_overwrites_only_meanwhile(monkeypatch, system):
    asked = []
    monkeypatch.setattr(wiping.sys, "platform", system)
    monkeypatch.setattr(wiping, "_mallopt", lambda: lambda *what: asked.append(what))
    with freed_memory_overwritten():
        asked.append("meanwhile")
    set_back = [(-6, 0x5A), "meanwhile", (-6, 0)]
    assert asked == (set_back if system == "linux" else ["meanwhile"])


def test_the_c_library_of_this_system_is_asked():
    with freed_memory_overwritten():
        assert bytes(bytearray(100)) == bytes(100)
