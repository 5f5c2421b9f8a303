"""A file becomes an import plan: reading, columns, values, matching. No database, no Qt."""
