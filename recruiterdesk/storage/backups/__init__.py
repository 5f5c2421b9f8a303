"""Copies of the desk: written, listed, looked into, brought back."""
