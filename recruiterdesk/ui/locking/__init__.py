"""The desk behind its passphrase: unlocking, locking, and encrypting it anew."""
