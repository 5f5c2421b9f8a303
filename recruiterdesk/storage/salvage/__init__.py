"""Takes out of a damaged desk whatever can be read; the damaged file itself is only ever read."""
