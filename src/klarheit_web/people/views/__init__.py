"""From HTTP to verbs and back. Whoever is no administrator finds nothing here."""
