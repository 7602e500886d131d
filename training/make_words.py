"""Makes `src/klarheit/languages/{de,en}/lemmas.txt`: which inflected forms share a lemma.

    python training/make_words.py

It needs simplemma 2.0.0 and wordfreq 3.1.1; neither is used at run time. The most frequent words are given
their lemma; lemmas that differ only by a derivation which carries the same idea (entscheiden, Entscheidung)
become one, named by its most frequent member. A line is a lemma and its other forms.
`docs/decisions/0003-lemma-table.md` tells why.
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import simplemma
from families import FAMILIES, KEEP_APART
from wordfreq import top_n_list, word_frequency

LANGUAGES = Path(__file__).parents[1] / "src" / "klarheit" / "languages"
WORDS = {"de": 50_000, "en": 40_000}
LARGEST = 400_000

# Derivations that keep the idea, by language: what is taken off a lemma to find its family.
DERIVATIONS = {
    "de": re.compile(r"(?:ieren|ierung|ation|ung|en|n|e)$"),
    "en": re.compile(r"(?:ing|e)$"),
}
# Words that the rules for unknown words would cut: they stand in the table even without another form.
ENDS_LIKE_INFLECTED = {
    "de": re.compile(r"^.{4,}(?:e|n|s|ig|lich|isch|iert)$"),
    "en": re.compile(r"^.{3,}(?:ing|ed|s)$"),
}
SHORTEST_STEM = {"de": 3, "en": 3}


def make_table(language: str) -> list[str]:
    """The lines of the table, shortest first, then alphabetically."""
    given = FAMILIES[language]
    lemmas = {}
    for word in top_n_list(language, WORDS[language]):
        if word.isalpha() and len(word) > 2:
            lemmas[word.casefold()] = given.get(word.casefold()) or lemma_of(word, language)
    lemmas.update(given)
    return lines_of(lemmas, language)


def lemma_of(word: str, language: str) -> str:
    """The most frequent of the lemmas that the word may have with a small or a capital letter."""
    options = {word, word.capitalize()} if language == "de" else {word}
    found = {simplemma.lemmatize(option, language) for option in options}
    best = max(sorted(found), key=lambda lemma: word_frequency(lemma, language))
    lemma = best.casefold()
    return lemma if " " not in lemma else word.casefold()


def lines_of(lemmas: dict[str, str], language: str) -> list[str]:
    families: dict[str, set[str]] = defaultdict(set)
    for form in lemmas:
        lemma = last_lemma(form, lemmas)
        families[family_of(lemma, language)].update((form, lemma))
    lines = []
    for members in families.values():
        name = name_of(members, lemmas, language)
        if len(members) > 1 or ENDS_LIKE_INFLECTED[language].search(name):
            lines.append([name, *sorted(members - {name})])
    return in_blocks(lines)


def last_lemma(form: str, lemmas: dict[str, str]) -> str:
    """The lemma of the lemma, and so on: "gamers" is a form of "gamer", which belongs to "game"."""
    seen = {form}
    while (lemma := lemmas.get(form, form)) not in seen:
        seen.add(lemma)
        form = lemma
    return form


def in_blocks(lines: list[list[str]]) -> list[str]:
    """Lines of equal length stand together: the reader takes whole columns. Blocks part at blank lines."""
    blocks: dict[int, list[str]] = {}
    for line in sorted(lines, key=lambda line: (len(line), line)):
        blocks.setdefault(len(line), []).append(" ".join(line))
    return "\n\n".join("\n".join(block) for block in blocks.values()).split("\n")


def family_of(lemma: str, language: str) -> str:
    """What lemmas of one idea share: their stem, or the lemma itself where that would unite strangers."""
    stem = DERIVATIONS[language].sub("", lemma)
    apart = lemma in KEEP_APART[language] or len(stem) < SHORTEST_STEM[language]
    return f"={lemma}" if apart else stem


def name_of(members: set[str], lemmas: dict[str, str], language: str) -> str:
    """The member that most forms call their lemma, weighed by how often they are said."""
    weight: Counter[str] = Counter()
    for member in sorted(members):
        weight[last_lemma(member, lemmas)] += word_frequency(member, language) + 1e-12
    given = [name for name in weight if name in FAMILIES[language].values()]
    return given[0] if given else weight.most_common(1)[0][0]


def main() -> None:
    for language in WORDS:
        text = "\n".join(make_table(language)) + "\n"
        assert len(text.encode()) <= LARGEST, f"{language}: {len(text.encode())} bytes"
        (LANGUAGES / language / "lemmas.txt").write_text(text, encoding="utf-8")
        print(
            language, len(text.split("\n")), "lemmas", len(text.split()), "forms", len(text.encode()), "bytes"
        )


if __name__ == "__main__":
    main()
