"""Each rule reports the source that breaks it, and leaves the source alone that doesn't."""

from __future__ import annotations

import textwrap

import pytest

from tests import source_rules as rules
from tests import source_sizes as sizes

BROKEN = [
    (rules.imports_that_go_up, "core.text", "import recruiterdesk.domain.words"),
    (rules.imports_that_go_up, "domain.queue", "from recruiterdesk import storage"),
    (rules.imports_that_go_up, "storage.desk", "from recruiterdesk.spreadsheets import plan"),
    (rules.imports_that_go_up, "spreadsheets.plan", "from ..storage.desk import Desk"),
    (rules.imports_that_go_up, "operations.call", "def f():\n    from recruiterdesk.ui.shell import Shell"),
    (rules.imports_that_go_up, "ui.shell", "from recruiterdesk.cli import main"),
    (rules.imports_that_go_up, "operations.call", "from recruiterdesk.messages import Sentences"),
    (rules.imports_that_go_up, "plumbing.pipes", ""),
    (rules.libraries_out_of_place, "reminders.tick", "from PySide6.QtCore import QTimer"),
    (rules.libraries_out_of_place, "bootstrap", "import PySide6.QtWidgets"),
    (rules.libraries_out_of_place, "operations.call", "from peewee import fn"),
    (rules.libraries_out_of_place, "ui.pages.people", "import sqlite3"),
    (rules.libraries_out_of_place, "domain.work_calendar", "import holidays"),
    (rules.libraries_out_of_place, "core.text", "from rapidfuzz import fuzz"),
    (
        rules.tables_seen_from_outside,
        "ui.pages.people",
        "from recruiterdesk.storage.tables import PersonTable",
    ),
    (rules.tables_seen_from_outside, "cli", "from recruiterdesk.storage import writer"),
    (rules.clock_readings, "domain.queue", "import datetime as dt\ntoday = dt.date.today()"),
    (rules.clock_readings, "domain.queue", "from datetime import datetime\nx = datetime.now()"),
    (rules.clock_readings, "domain.queue", "from datetime import date as day\nread = day.today"),
    (rules.clock_readings, "storage.desk", "import time\nx = time.time()"),
    (rules.clock_readings, "storage.desk", "from time import monotonic\nx = monotonic()"),
    (rules.clock_readings, "storage.desk", "import time\ntime.sleep(1)"),
    (rules.clock_readings, "ui.shell", "from PySide6.QtCore import QDate\nx = QDate.currentDate()"),
    (
        rules.pumped_events,
        "ui.shell",
        "from PySide6.QtWidgets import QApplication\nQApplication.processEvents()",
    ),
    (rules.pumped_events, "ui.shell", "def f(app):\n    app.processEvents()"),
    (rules.fields_named_status, "domain.records", "class Call:\n    status: str"),
    (rules.fields_named_status, "storage.tables", "class Call:\n    status = TextField()"),
    (rules.fields_named_status, "ui.shell", "class A:\n    def f(self):\n        self.status = 1"),
    (rules.vague_module_names, "core.utils", ""),
    (rules.vague_module_names, "ui.page_manager", ""),
    (rules.undocumented_functions, "domain.queue", "def order():\n    return 1"),
    (
        rules.undocumented_functions,
        "core.changes",
        "class Changes:\n    def publish(self):\n        return 1",
    ),
]

SOUND = [
    (rules.imports_that_go_up, "core.text", "import re\nfrom recruiterdesk.core import errors"),
    (rules.imports_that_go_up, "operations.call", "from recruiterdesk.storage.desk import Desk"),
    (rules.imports_that_go_up, "bootstrap", "from recruiterdesk import cli, ui"),
    (rules.imports_that_go_up, "ui.shell", "from recruiterdesk import __version__"),
    (rules.libraries_out_of_place, "ui.shell", "from PySide6.QtCore import QTimer"),
    (rules.libraries_out_of_place, "storage.desk", "import peewee"),
    (rules.libraries_out_of_place, "domain.queue", "import zoneinfo\nfrom recruiterdesk.core import errors"),
    (rules.libraries_out_of_place, "spreadsheets.values.phones", "import phonenumbers"),
    (rules.tables_seen_from_outside, "ui.shell", "from recruiterdesk.storage.queries.people import find"),
    (rules.tables_seen_from_outside, "cli", "from recruiterdesk.storage.desk import Desk"),
    (
        rules.tables_seen_from_outside,
        "operations.call",
        "from recruiterdesk.storage.tables import PersonTable",
    ),
    (rules.clock_readings, "core.clock", "import datetime as dt\nx = dt.datetime.now(dt.UTC)"),
    (
        rules.clock_readings,
        "domain.queue",
        "import datetime as dt\ndef f(clock):\n    return clock.now(), clock.today()",
    ),
    (rules.clock_readings, "domain.queue", "import datetime as dt\nx = dt.time(9, 30)"),
    (rules.fields_named_status, "cli", "def f():\n    status = 1\n    return status"),
    (rules.fields_named_status, "domain.records", "class Role:\n    state: str"),
    (rules.vague_module_names, "domain.call_queue", ""),
    (rules.undocumented_functions, "ui.shell", "def paintEvent():\n    return 1"),
    (rules.undocumented_functions, "domain.queue", 'def order():\n    """Say it."""\n    def inner(): ...'),
    (
        rules.undocumented_functions,
        "domain.queue",
        "def _order():\n    return 1\nclass _Row:\n    def f(self): ...",
    ),
]


def named(case):
    return getattr(case, "__name__", case)


@pytest.mark.parametrize(("rule", "name", "text"), BROKEN, ids=named)
def test_a_rule_reports_what_breaks_it_in_a_sentence(rule, name, text):
    module = rules.module_of(f"recruiterdesk.{name}", text)
    found = rules.offences([module], rule)
    assert len(found) == 1
    assert found[0].startswith(f"recruiterdesk.{name}")
    assert found[0].endswith(".")


@pytest.mark.parametrize(("rule", "name", "text"), SOUND, ids=named)
def test_a_rule_leaves_sound_source_alone(rule, name, text):
    assert not rules.offences([rules.module_of(f"recruiterdesk.{name}", text)], rule)


def test_a_rule_names_the_line():
    module = rules.module_of("recruiterdesk.domain.queue", "import re\n\nimport peewee\n")
    assert rules.offences([module], rules.libraries_out_of_place) == [
        "recruiterdesk.domain.queue:3 imports peewee, which only storage may know."
    ]


def test_modules_are_read_with_their_layer(tmp_path):
    folder = tmp_path / "recruiterdesk" / "domain"
    folder.mkdir(parents=True)
    (tmp_path / "recruiterdesk" / "__init__.py").write_text("", encoding="utf-8")
    (folder / "__init__.py").write_text("from . import words\n", encoding="utf-8")
    (folder / "words.py").write_text("from ..ui import shell\n", encoding="utf-8")
    found = rules.read_package(tmp_path)
    assert [(module.name, module.part) for module in found] == [
        ("recruiterdesk", ""),
        ("recruiterdesk.domain", "domain"),
        ("recruiterdesk.domain.words", "domain"),
    ]
    assert rules.offences(found, rules.imports_that_go_up) == [
        "recruiterdesk.domain.words:1 imports recruiterdesk.ui.shell, but domain must not know ui."
    ]


def function_of(lines: int) -> str:
    return textwrap.dedent('def f():\n    """Say it."""\n') + "    x = 1\n" * (lines - 2)


def test_a_function_counts_with_its_docstring():
    module = rules.module_of("recruiterdesk.domain.queue", "import re\n" + function_of(81))
    measured = sizes.function_sizes([module])
    assert sizes.over_the_limit(measured, 80) == [
        "recruiterdesk.domain.queue:2 f has 81 lines; the limit is 80."
    ]
    assert not sizes.over_the_limit(measured, 81)


def test_one_long_in_ten_is_borne_and_two_are_not():
    short = [rules.module_of(f"recruiterdesk.core.m{i}", "x = 1\n") for i in range(9)]
    long = rules.module_of("recruiterdesk.core.long", "x = 1\n" * 301)
    assert not sizes.over_the_tenth(sizes.file_sizes([*short, long]), 300, "files")
    (sentence,) = sizes.over_the_tenth(sizes.file_sizes([*short[:8], long, long]), 300, "files")
    assert sentence.startswith("2 of 10 files are longer than 300 lines: recruiterdesk.core.long (301)")
