"""One function per thing a user can do; the only writers."""
