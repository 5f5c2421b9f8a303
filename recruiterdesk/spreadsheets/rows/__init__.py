"""Rows of a table whose columns are understood become planned records, or are left out with the reason."""
