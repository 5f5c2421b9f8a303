from __future__ import annotations

import resource

import pytest

from recruiterdesk.core import core_dump
from recruiterdesk.core.core_dump import leave_no_core_dump


@pytest.fixture
def limits():
    before = resource.getrlimit(resource.RLIMIT_CORE)
    yield before
    resource.setrlimit(resource.RLIMIT_CORE, before)


def test_the_limit_is_what_keeps_a_dump_from_a_collecting_program_too(limits):
    leave_no_core_dump()
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    assert hard == limits[1]
    assert soft == (1 if hard else 0)


@pytest.mark.parametrize(("hard", "soft"), [(resource.RLIM_INFINITY, 1), (0, 0), (4096, 1)])
def test_a_stricter_limit_stays(monkeypatch, hard, soft):
    kept = []
    monkeypatch.setattr(resource, "getrlimit", lambda _of: (hard, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _of, limit: kept.append(limit))
    leave_no_core_dump()
    assert kept == [(soft, hard)]


def test_windows_knows_no_such_limit(monkeypatch, limits):
    monkeypatch.setattr(core_dump.sys, "platform", "win32")
    leave_no_core_dump()
    assert resource.getrlimit(resource.RLIMIT_CORE) == limits
