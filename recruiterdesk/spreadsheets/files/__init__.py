"""The bytes of a file, or what was pasted, become a table as it was found."""
