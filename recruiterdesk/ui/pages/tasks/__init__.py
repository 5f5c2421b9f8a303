"""Tasks: what the recruiter owes beside a call."""
