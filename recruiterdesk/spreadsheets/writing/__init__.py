"""Tables are written to files of every kind that is exported."""
