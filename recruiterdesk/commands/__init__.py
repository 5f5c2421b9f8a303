"""The commands of the command line: what each asks the desk, and what it answers."""
