"""Read-only questions to the desk, answered with frozen dataclasses."""
