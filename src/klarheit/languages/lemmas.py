"""Reading the lemma tables: `de/lemmas.txt` and `en/lemmas.txt`, made by `training/make_words.py`."""

from pathlib import Path

_HERE = Path(__file__).parent  # importlib.resources costs a cold start ten milliseconds


def read_lemmas(language: str) -> dict[str, str]:
    """Every known form with its lemma, both case-folded.

    A line of the table is a lemma followed by its other forms: "angebot angebote angeboten angebots".
    Lines with equally many words form a block, and blocks part at a blank line: so columns are read at once.
    """
    table: dict[str, str] = {}
    text = (_HERE / language / "lemmas.txt").read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        width = block.partition("\n")[0].count(" ") + 1
        forms = block.split()
        lemmas = forms[::width]
        for column in range(width):
            table.update(zip(forms[column::width], lemmas, strict=True))
    return table
