"""TODO(room): one line."""
