"""A locked desk keeps nothing of what functions were asked before."""

from __future__ import annotations

import gc

from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.storage.search_words import _job_words
from recruiterdesk.ui.locking.kept_answers import forget_kept_answers


def test_no_cell_and_no_title_is_kept():
    memo = Memo(len)
    assert memo["Xaverine Quellwasser"] == 20
    _job_words("Nebelhornbauer")
    gc.unfreeze()
    forget_kept_answers()
    assert dict(memo) == {}
    assert _job_words.cache_info().currsize == 0
    assert memo["Xaverine Quellwasser"] == 20
