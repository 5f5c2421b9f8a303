"""The loop beside the window: what is under way ends with it, and nothing begins afterwards."""

from __future__ import annotations

import asyncio
import threading

import pytest

from recruiterdesk.ui.notifiers.loop_thread import LoopThread


@pytest.fixture
def thread():
    return LoopThread("test")


async def nothing():
    pass


def end(thread):
    thread.end(nothing(), patience_seconds=5)


def test_questions_within_questions_are_over_when_the_loop_has_ended(thread):
    asked, told = threading.Event(), []

    async def answer():
        asked.set()
        await asyncio.Event().wait()

    async def question():
        try:
            await asyncio.gather(asyncio.gather(asyncio.wait_for(answer(), 60)))
        finally:
            told.append("over")

    thread.start(question())
    asked.wait()
    end(thread)
    assert told == ["over"]


def test_what_comes_after_the_end_does_not_begin(thread):
    begun = threading.Event()
    thread.start(_noted(begun))
    begun.wait()
    end(thread)
    late = threading.Event()
    thread.start(_noted(late))
    assert not late.wait(0.05)


def test_a_loop_that_never_began_ends_at_once(thread):
    end(thread)
    late = threading.Event()
    thread.start(_noted(late))
    assert not late.wait(0.05)


async def _noted(event):
    event.set()
