"""Errors of the program itself: noticed, kept without names beside the desk, and shown to the user alone."""
