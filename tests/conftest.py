"""What every test gets: a clock that stands still, no real home, no real keyring, no real window."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

from tests.clock import FakeClock

_DESKTOP = "desktop"
_MANY_TESTS = 30
_TESTS = Path(__file__).parent
# The layers that coverage measures (pyproject.toml), each with its tests in a folder of that name.
_RULES = ("core", "domain", "operations", "reminders", "spreadsheets")
_HOME = Path(tempfile.mkdtemp(prefix="recruiterdesk-tests-"))


def _private_surroundings(home: Path) -> dict[str, str]:
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "appdata",
        "LOCALAPPDATA": home / "localappdata",
        "XDG_DATA_HOME": home / "data",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "runtime",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()} | {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "TZ": "Europe/Berlin",
    }


# Set while this file is read: before anything imports PySide6, keyring or platformdirs.
os.environ.update(_private_surroundings(_HOME))
for _name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)
if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile("quick", deadline=None, max_examples=50)
settings.register_profile("ci", deadline=None, max_examples=50, print_blob=True)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "quick"))


@contextmanager
def _unmeasured(config: pytest.Config) -> Iterator[None]:
    """Let coverage count nothing meanwhile: it slows down all code, also what it leaves out."""
    measuring = config.pluginmanager.getplugin("_cov")
    controller = measuring and measuring.cov_controller
    if not controller or not controller.started:
        yield
        return
    controller.pause()
    try:
        yield
    finally:
        # Whatever is marked as not to be measured has resumed already; a second start would never be stopped.
        if not controller.started:
            controller.resume()


def _import_rules() -> None:
    """Import what is measured while it is measured: which lines of a module run at its import counts, too."""
    for layer in _RULES:
        package = importlib.import_module(f"recruiterdesk.{layer}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Look for no garbage while tests are collected: there is next to none, and it takes half of the time."""
    gc.disable()
    if not hasattr(session.config, "workerinput") and session.config.getoption("numprocesses", default=None):
        return (yield)
    _import_rules()
    with _unmeasured(session.config):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Measure the rules' own tests alone: what another runs of the rules by the way, it doesn't prove."""
    if item.path.relative_to(_TESTS).parts[0] in _RULES:
        return (yield)
    with _unmeasured(item.config):
        return (yield)


def pytest_collection_finish() -> None:
    """Look for garbage between the tests only: in the middle of one, any thread might end a widget."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.path.name.startswith(("bench_", "soak_")):
        # What a long test makes is part of what it measures; what the tests themselves have loaded is not.
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    is_full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if is_full[0]:
        gc.collect(max(generation for generation, full in enumerate(is_full) if full))
    gc.disable()


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out desktop tests where there is no display for them, and what tests of chance cover.

    A branch that only a random value meets is covered on some days: it needs a test that is always the same.
    """
    has_display = "RECRUITERDESK_TEST_DISPLAY" in os.environ
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("no_cover")
        if _TESTS / "desktop" not in item.path.parents:
            continue
        item.add_marker("desktop")
        if not has_display:
            item.add_marker(pytest.mark.skip(reason="needs a display of its own: make test gives it one"))


class _FileByFile(LoadScopeScheduling):
    """Hands out the tests of a file together: what it prepares for them is then prepared once.

    Those of small files are handed out last, one by one: some take long, and no worker is to end alone.
    xdist's own groups are marks that it writes into the names of the tests, where pytest 9.2 no longer reads
    them.
    """

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith("tests/desktop/"):
            # They share one display, its keyboard and one session bus.
            return _DESKTOP
        file = _file_of(nodeid)
        return file if self._tests_in[file] >= _MANY_TESTS else nodeid

    @cached_property
    def _tests_in(self) -> Counter[str]:
        return Counter(map(_file_of, self.collection or ()))

    def _assign_work_unit(self, node: WorkerController) -> None:
        """Let the desktop tests begin: at the end, nothing is left to do beside them, and they wait a lot."""
        if _DESKTOP in self.workqueue:
            self.workqueue.move_to_end(_DESKTOP, last=False)
        super()._assign_work_unit(node)


def _file_of(nodeid: str) -> str:
    return nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    return _FileByFile(config, log)


@pytest.fixture(autouse=True, scope="session")
def quick_derivation() -> Iterator[None]:
    """Derive keys from new secrets by the least work there is; each desk notes for itself how much it took.

    A test of how much the program takes asks for `full_derivation`.
    """
    if (wrapping := sys.modules.get("recruiterdesk.storage.wrapping")) is None:
        yield
        return
    derivation = wrapping.Derivation

    def least(salt: str, memory_kib: int = 8, passes: int = 1, lanes: int = 1) -> object:
        return derivation(salt, memory_kib, passes, lanes)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "Derivation", least)
        yield


@pytest.fixture
def full_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys as the program does."""
    wrapping = sys.modules["recruiterdesk.storage.wrapping"]
    monkeypatch.setattr(wrapping, "Derivation", type(wrapping.Derivation("")))


@pytest.fixture(autouse=True, scope="session")
def empty_desk() -> None:
    """Make the desk that tests copy while none of them runs yet, whose faults could be in it."""
    if (desks := sys.modules.get("tests.desks")) is not None:
        desks.files_of_empty_desk()


@pytest.fixture
def clock() -> FakeClock:
    """Monday, 23 November 2026, 10:00 in Berlin, until the test turns it."""
    return FakeClock()


@pytest.fixture
def private_home() -> Path:
    """The folder that stands in for the user's home during the tests."""
    return _HOME
