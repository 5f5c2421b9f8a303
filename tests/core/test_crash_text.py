"""A report of an error says where it happened, and quotes nothing."""

from __future__ import annotations

import faulthandler
import tempfile

import pytest

from recruiterdesk.core.crash_text import crash_text, nameless_dump
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import folded_letter

MARKER = "Xaverine Quellwasser"


def caught(act) -> BaseException:
    with pytest.raises(BaseException) as met:
        act()
    return met.value


def fail_with(error: BaseException, because: BaseException | None = None) -> BaseException:
    def act() -> None:
        raise error from because

    return caught(act)


def test_the_kind_and_the_places_are_said():
    text = crash_text(caught(lambda: folded_letter(3)))
    assert text.startswith(("TypeError\n", "AttributeError\n"))
    assert "recruiterdesk/core/text.py:" in text
    assert "test_crash_text.py:" in text
    assert "/tests/" not in text


@pytest.mark.parametrize(
    ("error", "first"),
    [
        (ValueError(f"no date: {MARKER}"), "ValueError"),
        (KeyError(MARKER), "KeyError"),
        (OSError(28, "No space left", f"/home/{MARKER}/x"), "OSError: ENOSPC"),
        (OSError(99999, "?", MARKER), "OSError: 99999"),
        (OSError(MARKER), "OSError"),
        (Refusal("person.unknown", text=MARKER), "recruiterdesk.core.errors.Refusal: person.unknown"),
    ],
)
def test_no_word_of_the_error_is_quoted(error, first):
    error.add_note(MARKER)
    text = crash_text(fail_with(error))
    assert text.splitlines()[0] == first
    assert MARKER not in text


def test_a_database_says_which_of_its_errors_it_is():
    error = ValueError(MARKER)
    error.sqlite_errorname = "SQLITE_FULL"
    assert crash_text(error) == "ValueError: SQLITE_FULL\n"


def test_what_led_to_it_is_said_too():
    def while_dealing() -> None:
        try:
            {}[MARKER]
        except KeyError:
            raise ValueError(MARKER)  # noqa: B904 - what Python adds by itself is looked at

    def suppressed() -> None:
        try:
            {}[MARKER]
        except KeyError:
            raise ValueError(MARKER) from None

    because = fail_with(ValueError(MARKER), fail_with(KeyError(MARKER)))
    assert "because of:\nKeyError\n" in crash_text(because)
    assert "while dealing with:\nKeyError\n" in crash_text(caught(while_dealing))
    assert "KeyError" not in crash_text(caught(suppressed))


def test_several_errors_at_once_are_each_said():
    group = ExceptionGroup(MARKER, [ValueError(MARKER), KeyError(MARKER)])
    text = crash_text(group)
    assert text == "ExceptionGroup\none of:\nValueError\none of:\nKeyError\n"


def test_an_error_that_called_itself_a_thousand_times_stays_short():
    def again() -> None:
        again()

    text = crash_text(caught(again))
    assert len(text.splitlines()) < 70
    assert " more\n" in text


def test_a_dump_of_a_dying_program_names_no_users_folder():
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        dump = file.read()
    assert __file__ in dump
    short = nameless_dump(dump)
    assert __file__ not in short
    assert "test_crash_text.py:" in short
    assert "Current thread" in short
    assert nameless_dump('  File "", line 3 in f\n') == "  :3 in f\n"
