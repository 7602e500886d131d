"""Alternatives of a pattern, written so that they are tried quickly: words with one beginning share it."""

import re
from collections.abc import Iterable
from typing import TypeAlias

_Tree: TypeAlias = "dict[str, _Tree]"
_END = ""


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches one of the words, the longest there is; a space stands for any white space.

    "ende, end of, early" becomes "e(?:arly|nd(?:\\s+of|e))": one letter tells most of them apart.
    """
    tree: _Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[_END] = {}
    return _written(tree)


def _written(tree: _Tree) -> str:
    branches = [
        (r"\s+" if letter == " " else re.escape(letter)) + _written(rest)
        for letter, rest in sorted(tree.items())
        if letter
    ]
    if len(branches) < 2 and not (branches and _END in tree):
        return "".join(branches)
    return f"(?:{'|'.join(branches)})" + ("?" if _END in tree else "")
