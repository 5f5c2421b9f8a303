"""The encrypted database: the only place of peewee and SQL."""
