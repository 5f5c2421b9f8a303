"""Many at once, on whichever page they are listed: choosing them, and what can be done for them."""
