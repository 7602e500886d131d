"""Reading across all rooms: who did what with a person's things, and who could see which of them."""
