"""From HTTP to what is known about a person, and back."""
