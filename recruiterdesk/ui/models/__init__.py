"""Item models for long lists and tables; they hold ids and ask for what is seen."""
