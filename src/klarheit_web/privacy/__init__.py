"""Who saw what, what my boss can see, taking everything away, deleting it really."""
