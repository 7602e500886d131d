"""Asking people so that nobody can tell who answered what: rounds, answers, releases."""
