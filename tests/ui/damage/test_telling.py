from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.crashes.watch import CrashWatch
from recruiterdesk.ui.damage.telling import DamageTelling
from recruiterdesk.ui.locking.leaving import Leaving
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from tests.clock import BERLIN
from tests.desks import new_desk


@pytest.fixture
def window(qtbot, tmp_path, clock):
    desk = new_desk(tmp_path, clock)
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.shell.show()
    yield made
    made.stop()
    desk.close()


def test_the_offer_stands_until_it_is_taken(window):
    telling = DamageTelling(window)
    left = []
    telling.left.connect(lambda leaving, what: left.append((leaving, what.key)))
    banner = window.shell.banner
    assert not telling.look()
    assert not banner.isVisible()

    telling.stumble()
    assert banner.text() == "The file of the desk is damaged: nothing more is written to it."
    window.say("something else")
    assert telling.look()
    assert banner.text().startswith("The file of the desk is damaged")
    assert telling.look()

    banner._action.click()
    assert left == [(Leaving.READS_OUT, window.workplace.desk.key)]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (sqlcipher.DatabaseError("database disk image is malformed"), ["stumbled"]),
        (Refusal("desk.damaged_while_open"), ["stumbled"]),
        (sqlcipher.OperationalError("no such table"), ["happened"]),
        (ValueError("malformed"), ["happened"]),
    ],
)
def test_a_damaged_file_is_no_error_of_the_program(tmp_path, error, told, capsys):
    watch = CrashWatch(tmp_path)
    seen = []
    watch.happened.connect(lambda: seen.append("happened"))
    watch.stumbled.connect(lambda: seen.append("stumbled"))
    watch.keep(error, "in a test")
    assert seen == told
    assert bool(capsys.readouterr().err) == (told == ["happened"])
