"""The mirror of a conversation: reading it, setting it right, taking it along."""
