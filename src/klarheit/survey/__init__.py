"""Asking so that nobody can tell who answered what: instruments, disclosure control, releases."""
