"""What is due and not yet announced, and the protocol of those who announce it. No Qt."""
