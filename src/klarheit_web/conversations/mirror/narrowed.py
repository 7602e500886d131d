"""The transcript narrowed to a move or to words, for browsers without script; with it that happens there."""

import re
from typing import Any

from klarheit.moves.model import LABELS

TURN = re.compile(r'<li class="turn \w+" id="t(\d+)" data-moves="([^"]*)"')


def narrowed(page: str, turns: list[dict[str, Any]], move: str, words: str) -> str:
    """The page with the other turns hidden; as it is where neither is given."""
    move, words = (move if move in LABELS else ""), words.strip().casefold()
    if not move and not words:
        return page

    def hidden(found: re.Match[str]) -> str:
        said = str(turns[int(found[1]) - 1]["text"]).casefold()
        fits = (not move or move in found[2].split()) and words in said
        return found[0] if fits else f"{found[0]} hidden"

    return TURN.sub(hidden, page).replace(f'<option value="{move}">', f'<option value="{move}" selected>')
