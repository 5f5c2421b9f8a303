"""Who in a file is one person, and who of them is on the desk already."""
