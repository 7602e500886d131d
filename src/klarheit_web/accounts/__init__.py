"""People: organisations, roles, the reporting line, signing in, and the list of who saw what."""
