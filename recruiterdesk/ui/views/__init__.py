"""Saved views: searches under a name, in the sidebar with how many they hold."""
