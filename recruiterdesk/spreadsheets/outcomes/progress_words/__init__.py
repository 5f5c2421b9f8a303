"""What recruiters call stages and outcomes, a table for each language.

Phrases are divided by `|`; accents may be missing. `=phrase` is a whole cell, `^phrase` begins a cell and
`phrase$` ends it; any other phrase may stand anywhere in a cell. `word*` is the beginning of a word, `*word`
its end, `*word*` a part of it. `(o/a)` is one ending or the other, `(e)` one that may be missing. What
stands beside an end is listed apart: `party_words` (of whom it speaks), `deed_words` (what they do),
`little_words` (what stands between), `unsaying_words` (that it has not come) and `said_words` (that somebody
heard it). Sentences that hold in every language are templates of such words (`who_did_what`, `whose_ends`,
`stage_words`, `open_words`, one level up), and name none of their own.
"""
