"""Klarheit mirrors a conversation back to the person who held it. The library computes; it remembers nothing."""

__version__ = "0.1.0"
