"""Practising with invented counterparts and own cases, and question cards: one person's own, all of it."""
