"""What the user sees of a damaged desk: what could be read, what the backup has, and the choice."""
