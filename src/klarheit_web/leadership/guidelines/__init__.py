"""Guidelines that management and staff write together, one situation with a customer at a time."""
