"""The autostart file of Linux desktops: quoted by the specification, gone when switched off."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.autostart import renew
from recruiterdesk.ui.autostart.command import StartCommand
from recruiterdesk.ui.autostart.linux import DesktopEntry, exec_value

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


def as_a_desktop_reads(value):
    """Take an Exec value apart as the Desktop Entry Specification says, one rule after the other."""
    text, letters = "", iter(value)
    for letter in letters:
        assert letter not in "\n\r\t"
        text += (
            {"n": "\n", "r": "\r", "t": "\t", "s": " ", "\\": "\\"}[next(letters)]
            if letter == "\\"
            else letter
        )
    words, word, quoted, begun = [], "", False, False
    letters = iter(text)
    for letter in letters:
        if letter == "%":
            assert next(letters) == "%"
            word, begun = word + "%", True
        elif quoted and letter == "\\":
            word += next(letters)
        elif letter == '"':
            quoted, begun = not quoted, True
        elif letter == " " and not quoted:
            words, word, begun = [*words, word], "", False
        else:
            assert quoted or letter not in "\t\n'\\><~|&;$*?#()`"
            assert not (quoted and letter in "`$")
            word, begun = word + letter, True
    return [*words, word] if begun else words


@given(st.lists(WORDS, min_size=1, max_size=4))
@example(['/home/Käthe\'s "desk"/100% $HOME/`a`/b\\c', "--data-dir", "候補者\n2\t;"])
def test_every_word_arrives_as_it_is(words):
    assert as_a_desktop_reads(exec_value(words)) == words


def test_plain_words_stay_readable():
    assert exec_value(["/usr/bin/recruiterdesk", "--hidden"]) == "/usr/bin/recruiterdesk --hidden"


@pytest.mark.skipif(shutil.which("gio") is None, reason="no desktop library is installed to read the file")
def test_a_desktop_starts_the_program_with_the_folder_that_was_given(tmp_path):
    folder, told = str(tmp_path / 'Käthe\'s "desk" 100% $HOME `a` b\\c'), tmp_path / "told"
    script = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(repr(sys.argv[2:]))"
    entry = DesktopEntry(
        StartCommand((sys.executable, "-c", script, str(told), "--data-dir", folder)), tmp_path / "autostart"
    )
    entry.switch_on()
    subprocess.run(["gio", "launch", str(entry.path)], check=True, timeout=30, capture_output=True)
    for _ in range(100):
        if told.exists() and told.read_text():
            break
        subprocess.run(["sleep", "0.1"], check=True)
    assert told.read_text() == repr(["--data-dir", folder])


@pytest.fixture
def entry(tmp_path):
    return DesktopEntry(StartCommand(("/usr/bin/recruiterdesk", "--hidden")), tmp_path / "autostart")


def test_it_is_off_until_switched_on_and_leaves_nothing_behind(entry):
    assert not entry.is_on()
    entry.switch_off()
    entry.switch_on()
    assert entry.is_on()
    assert "Exec=/usr/bin/recruiterdesk --hidden\n" in entry.path.read_text(encoding="utf-8")
    entry.switch_off()
    assert not entry.is_on()
    assert list(entry.path.parent.iterdir()) == []


@pytest.mark.parametrize("line", ["Hidden=true", "Hidden = true ", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktops_own_settings_switched_off_is_off(entry, line):
    entry.switch_on()
    entry.path.write_text(entry.path.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not entry.is_on()
    entry.switch_on()
    assert entry.is_on()


def test_a_file_that_somebody_removed_is_off(entry):
    entry.switch_on()
    entry.path.unlink()
    assert not entry.is_on()


def test_a_place_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "config").write_text("a file", encoding="utf-8")
    entry = DesktopEntry(StartCommand(("recruiterdesk",)), tmp_path / "config" / "autostart")
    with pytest.raises(Refusal) as refused:
        entry.switch_on()
    assert refused.value.key == "autostart.not_writable"
    assert not entry.is_on()
    entry.switch_off()


def test_a_folder_in_the_place_of_the_file_is_refused(entry):
    entry.path.mkdir(parents=True)
    for switch in (entry.switch_on, entry.switch_off):
        with pytest.raises(Refusal) as refused:
            switch()
        assert refused.value.key == "autostart.not_writable"


def test_a_name_that_is_no_text_is_refused(tmp_path):
    entry = DesktopEntry(StartCommand(("recruiterdesk", "caf\udce9"), "caf\udce9"), tmp_path)
    with pytest.raises(Refusal) as refused:
        entry.switch_on()
    assert refused.value.key == "autostart.no_text"
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_moved_is_started_where_it_lies_now(tmp_path, entry):
    entry.switch_on()
    moved = DesktopEntry(StartCommand(("/home/ana/apps/recruiterdesk", "--hidden")), entry.path.parent)
    assert not moved.starts_this()
    renew(moved)
    assert moved.starts_this()
    assert "Exec=/home/ana/apps/recruiterdesk --hidden" in entry.path.read_text()


@pytest.mark.parametrize("line", [None, "Hidden=true"])
def test_what_is_off_is_not_written_anew(entry, line):
    if line is not None:
        entry.switch_on()
        entry.path.write_text(f"{entry.path.read_text().replace('Exec=', 'Exec=/old')}{line}\n")
    before = entry.path.read_text() if line else None
    renew(entry)
    assert (entry.path.read_text() if entry.path.exists() else None) == before


def test_what_starts_this_already_stays_as_the_user_left_it(entry):
    entry.switch_on()
    entry.path.write_text(f"{entry.path.read_text()}X-Mine=yes\n")
    renew(entry)
    assert "X-Mine=yes" in entry.path.read_text()
