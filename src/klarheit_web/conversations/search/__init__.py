"""Finding words in own conversations; saved passages."""
