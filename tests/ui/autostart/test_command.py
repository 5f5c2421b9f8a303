"""Which words start the program again: from a checkout, from pip, from a bundle."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.ui.autostart.command import Running, StartCommand, running_program, start_command


def test_a_checkout_is_started_by_its_interpreter(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    running = Running("/venv/bin/python", "main.py")
    assert start_command(running).words == ("/venv/bin/python", str(tmp_path / "main.py"), "--hidden")


def test_a_script_that_pip_made_is_started_itself():
    running = Running("/venv/bin/python", "/venv/bin/recruiterdesk")
    assert start_command(running).words == ("/venv/bin/recruiterdesk", "--hidden")


def test_on_windows_pips_script_is_a_program_and_a_checkout_opens_no_console(tmp_path):
    for name in ("recruiterdesk.exe", "python.exe", "pythonw.exe"):
        (tmp_path / name).touch()
    by_pip = Running(str(tmp_path / "python.exe"), str(tmp_path / "recruiterdesk"))
    assert start_command(by_pip).words[0] == str(tmp_path / "recruiterdesk.exe")
    checkout = Running(str(tmp_path / "python.exe"), str(tmp_path / "main.py"))
    assert start_command(checkout).words[0] == str(tmp_path / "pythonw.exe")


def test_a_bundle_is_started_itself_and_an_image_where_it_lies():
    bundle = Running("/opt/Recruiter Desk/recruiterdesk", "/opt/Recruiter Desk/recruiterdesk", frozen=True)
    assert start_command(bundle).words == ("/opt/Recruiter Desk/recruiterdesk", "--hidden")
    image = Running("/tmp/.mount_x/recruiterdesk", "x", frozen=True, image="/home/me/Apps/Desk.AppImage")
    assert start_command(image).words == ("/home/me/Apps/Desk.AppImage", "--hidden")


def test_the_folder_of_the_desk_and_what_opens_it_are_kept(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    command = start_command(Running("p", "/bin/recruiterdesk"), Path("my desk"), Path("secret.txt"))
    folder, secret = str(tmp_path / "my desk"), str(tmp_path / "secret.txt")
    assert command.words[1:] == ("--hidden", "--data-dir", folder, "--passphrase-file", secret)
    assert command.desk == str(tmp_path / "my desk")


def test_each_desk_has_a_name_of_its_own():
    names = {StartCommand((), desk).name("recruiterdesk") for desk in ("", "/a", "/b")}
    assert len(names) == 3
    assert "recruiterdesk" in names


def test_this_process_knows_how_it_was_started():
    running = running_program(["/bin/recruiterdesk", "--hidden"], {"APPIMAGE": "/a.AppImage"})
    assert (running.script, running.frozen, running.image) == ("/bin/recruiterdesk", False, "/a.AppImage")
