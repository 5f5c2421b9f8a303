"""The rules of the desk as plain functions and frozen dataclasses. Standard library only, no I/O."""
