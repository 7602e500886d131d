"""Bringing conversations in: files, pasted text, notes; what was recognised is confirmed first."""
