"""From HTTP to verbs and back."""
