"""What is wrong with a persona, or could be better: `klarheit practice check`."""

import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from klarheit.languages import LANGUAGES, room
from klarheit.practice.leaks import giving_away
from klarheit.practice.persona import Persona, UnreadablePersona, languages_of, read_persona
from klarheit.practice.shape import Problem

__all__ = ["Problem", "check", "worded"]

FACTS, DIMENSIONS, DEEP, WAYS, TEXTS = 10, 7, 3, 2, 2
WORDS, CUE_WORDS = (3, 8), (1, 8)
"""How many beginnings of words a fact has, and a cue."""
LENGTHS = {"situation": 700, "you": 400, "aim": 300, "truth": 1200, "role": 120, "name": 60}
"""Characters at most."""
LONGEST = {"text": 360, "vague": 200, "cue": 110, "known": 220, "opening": 240}
THIN = frozenset(("few_facts", "few_dimensions", "no_decoy", "few_deep", "few_ways", "language_missing"))
"""What one asks of the counterparts that come with Klarheit, and not of a case of one's own."""


def check(text: str, *, own: bool = False) -> tuple[Problem, ...]:
    """The problems of a persona's text, in its order; nothing when it is good.

    own  whether it is a case of one's own: it may hold one language, and fewer facts
    """
    try:
        languages = languages_of(text)
    except UnreadablePersona as error:
        return error.problems
    found = list(_counted(read_persona(text, languages[0])))
    found += [Problem("", "language_missing", {"name": one}) for one in LANGUAGES if one not in languages]
    for language in languages:
        persona = read_persona(text, language)
        found += [*_lengths(persona), *giving_away(persona)]
    return tuple(problem for problem in found if not (own and problem.key in THIN))


def worded(problem: Problem, language: str) -> str:
    """The problem as a sentence, with its place before it."""
    sentence: str = room(language, "practice").PROBLEMS[problem.key].format(**problem.fields)
    return f"{problem.where}: {sentence}" if problem.where else sentence


def _counted(persona: Persona) -> Iterator[Problem]:
    """Whether there is enough of everything."""
    true = [fact for fact in persona.facts if not fact.decoy]
    dimensions = {fact.dimension for fact in true}
    deep = [fact for fact in true if fact.depth == 3]
    if len(persona.facts) < FACTS:
        yield Problem("fact", "few_facts", {"found": len(persona.facts), "least": FACTS})
    if len(dimensions) < DIMENSIONS:
        yield Problem("fact", "few_dimensions", {"found": len(dimensions), "least": DIMENSIONS})
    if len(true) == len(persona.facts):
        yield Problem("fact", "no_decoy")
    if len(deep) < DEEP:
        yield Problem("fact", "few_deep", {"found": len(deep), "least": DEEP})
    if len(persona.ways) < WAYS:
        yield Problem("way", "few_ways", {"found": len(persona.ways), "least": WAYS})


def _lengths(persona: Persona) -> Iterator[Problem]:
    """Whether texts are there often enough and short enough to be said."""
    place = persona.language
    for name, most in LENGTHS.items():
        yield from _too_long(f"{place}.{name}", [getattr(persona, name)], most)
    yield from _few(f"{place}.opening", persona.opening)
    yield from _too_long(f"{place}.opening", persona.opening, LONGEST["opening"])
    for fact in persona.facts:
        place = f"fact.{fact.id}.{persona.language}"
        yield from _few(f"{place}.text", fact.text)
        yield from _amount(f"{place}.words", fact.words, WORDS)
        yield from _lower(f"{place}.words", (*fact.words, *fact.cue_words))
        for name in ("text", "vague", "cue", "known"):
            said = getattr(fact, name)
            yield from _too_long(f"{place}.{name}", [said] if isinstance(said, str) else said, LONGEST[name])
        yield from _cue(place, fact.cue, fact.cue_words)


def _cue(place: str, cue: str, words: Sequence[str]) -> Iterator[Problem]:
    if cue:
        yield from _amount(f"{place}.cue_words", words, CUE_WORDS)
        if not cue.rstrip().endswith(("…", "...")):
            yield Problem(f"{place}.cue", "cue_ends")


def _few(place: str, texts: Sequence[str]) -> Iterator[Problem]:
    if len(set(texts)) < TEXTS:
        yield Problem(place, "few_texts", {"found": len(set(texts)), "least": TEXTS})


def _amount(place: str, words: Sequence[str], bounds: tuple[int, int]) -> Iterator[Problem]:
    least, most = bounds
    if not least <= len(words) <= most:
        yield Problem(place, "number_of_words", {"found": len(words), "least": least, "most": most})


def _lower(place: str, words: Sequence[str]) -> Iterator[Problem]:
    for word in words:
        if word != word.lower() or " " in word.strip() or len(word) < 2:
            yield Problem(place, "not_a_beginning", {"word": word})


def _too_long(place: str, texts: Sequence[str], most: int) -> Iterator[Problem]:
    for text in texts:
        if len(text) > most:
            yield Problem(place, "too_long", {"found": len(text), "most": most})


def _named_otherwise(path: Path) -> Iterator[Problem]:
    found = tomllib.loads(path.read_text(encoding="utf-8"))["id"]
    if found != path.stem:
        yield Problem("id", "not_file_name", {"found": found, "name": path.stem})


def main(paths: Sequence[str]) -> int:
    """Print the problems of files; 1 when there are any. For those who write the personas of Klarheit."""
    bad = 0
    for path in map(Path, paths):
        problems = check(path.read_text(encoding="utf-8"))
        problems = problems or tuple(_named_otherwise(path))
        bad += bool(problems)
        lines = [worded(problem, "en") for problem in problems] or ["good"]
        sys.stdout.write("".join(f"{path.name}: {line}\n" for line in lines))
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
