"""Contradictions: where targets, bonuses and orders pull against the guidelines, where they support them."""
