"""The columns of a found table get their meaning: by the program that wrote them, by name, by their cells."""
