"""Conversations: bringing them in, their mirror, corrections, insight given to others, searching."""
