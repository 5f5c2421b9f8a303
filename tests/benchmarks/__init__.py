"""Figures that are promised, measured: make bench."""
