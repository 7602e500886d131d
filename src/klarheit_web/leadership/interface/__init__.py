"""Marketing and sales: what both sides see of the place where they meet."""
