"""What names of people say: given names and family names, titles, their order, and their sound."""
