"""Klarheit mirrors a conversation back to the person who held it.

The library computes and remembers nothing. Begin with `klarheit.formats.read` and `klarheit.mirror.mirror`.
"""

__version__ = "0.1.0"
