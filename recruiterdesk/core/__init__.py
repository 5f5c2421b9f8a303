"""What every layer may use: clock, changes, observers, errors, text. Standard library only."""
