"""What recruiters call stages and outcomes, a table for each language.

Phrases are divided by `|`, accents may be missing. `=phrase` is a whole cell and no part of one; any other
phrase may stand anywhere in a cell. `word*` is the beginning of a word, `phrase$` the end of the cell;
`(o/a)` is one ending or the other, `(e)` an ending that may be missing.
"""
