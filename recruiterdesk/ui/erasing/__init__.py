"""Erasing people: what is asked before, and the work beside the window."""
