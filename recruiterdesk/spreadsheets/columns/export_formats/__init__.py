"""The headers of the programs that recruiters export from, and what their columns mean there."""
