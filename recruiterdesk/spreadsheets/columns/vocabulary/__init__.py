"""What columns are called, language by language; names are written as people write them, in small letters."""
