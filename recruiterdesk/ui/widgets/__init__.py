"""The pieces that pages are made of; they know no person, no role and no database."""
