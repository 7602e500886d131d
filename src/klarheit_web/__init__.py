"""The application: remembers what the library computes, and opens it to nobody but its owner."""
