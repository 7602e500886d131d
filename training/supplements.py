"""What a person's supplement is worth and what it spoils: the tables of docs/corrections.md, as Markdown.

    python training/supplements.py

Simulated on the development part, which the shipped weights have not seen: somebody corrects the recogniser's
mistakes in six talks; their supplement is then used on all other talks. Beside that, what they corrected is
said again in other talks, in the same words and in like ones, in place of a segment of the same side.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np
from examples import MOVES, move_of, seen
from numpy.typing import NDArray
from talks import CORPUS, LabelledTalk, read_all

from klarheit.evaluation.judged import bare
from klarheit.moves.supplement import Examples, Supplement, Words, learn, left_standing, words
from klarheit.moves.weights import FILE, Weights, weights

PEOPLE, TALKS, AGAIN = 10, 6, 15
MOVE = slice(0, len(MOVES))
AMOUNTS = (1, 10, 40, None)
OPENINGS = {"de": ("Also,", "Und", "Ja,", "Gut,"), "en": ("So,", "And", "Well,", "Okay,")}
Line = tuple[int, bool, str]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Heard:
    """A talk as the recogniser hears it, cut as in the corpus.

    lines   turn, whether the asker speaks, words
    spoken  its words as a supplement sees them
    logits  (segments, labels) without a supplement
    wanted  (segments,) place of the right move
    """

    language: str
    lines: tuple[Line, ...]
    spoken: Words
    logits: Floats
    wanted: NDArray[np.int64]


@dataclass
class Count:
    """Over all people: segments of other talks, and of what they said again, how many follow."""

    corrections: int = 0
    others: int = 0
    changed: int = 0
    mended: int = 0
    spoiled: int = 0
    same: int = 0
    same_followed: int = 0
    alike: int = 0
    alike_followed: int = 0


def main(file: Path = FILE) -> None:
    known = weights(file)
    talks = [heard(talk, known) for talk in read_all(CORPUS / "development")]
    print("| corrections | other labels changed | mended : spoiled | said again: same words | like words |")
    print("|---|---|---|---|---|")
    for amount in AMOUNTS:
        count = Count()
        for person in range(PEOPLE):
            simulate(talks, amount, np.random.default_rng(person), known, count)
        print(row(count))


def row(count: Count) -> str:
    return (
        f"| {count.corrections / PEOPLE:.0f} | {count.changed / count.others:.2%} "
        f"| {count.mended / PEOPLE:.1f} : {count.spoiled / PEOPLE:.1f} "
        f"| {count.same_followed / count.same:.0%} of {count.same} "
        f"| {count.alike_followed / count.alike:.0%} of {count.alike} |"
    )


def heard(talk: LabelledTalk, known: Weights) -> Heard:
    lines = tuple((segment.turn, segment.side == "asker", segment.text) for segment in talk.segments)
    spoken, logits = listen(lines, talk.language, known)
    wanted = np.array([MOVES.index(move_of(segment)) for segment in talk.segments])
    return Heard(talk.language, lines, spoken, logits, wanted)


def listen(lines: Sequence[Line], language: str, known: Weights) -> tuple[Words, Floats]:
    """Words of the segments, and the logits of their moves, each side's own alone."""
    found = seen(lines, language, known.vocabulary)
    asks = np.array([asks for _, asks, _ in lines])
    logits = known.network.logits(found, known.network.hidden(found))[:, known.heads["move"][1]]
    for side in (True, False):
        logits[np.ix_(asks == side, known.not_of[side])] = -60
    return words(found, asks, known.vocabulary), logits


def simulate(
    talks: Sequence[Heard], amount: int | None, chance: np.random.Generator, known: Weights, count: Count
) -> None:
    """One person corrects so many mistakes (None: all) of their talks."""
    own = set(chance.choice(len(talks), TALKS, replace=False).tolist())
    wrong = [
        (place, segment)
        for place in sorted(own)
        for segment in np.flatnonzero(talks[place].logits.argmax(1) != talks[place].wanted).tolist()
    ]
    chosen = [wrong[at] for at in chance.permutation(len(wrong))[:amount].tolist()]
    supplement = learned(talks, chosen)
    count.corrections += len(chosen)
    for place, talk in enumerate(talks):
        if place not in own:
            compare(talk, supplement, count)
    for place, segment in chosen[:AGAIN]:
        say_again(talks, place, segment, supplement, chance, known, count)


def learned(talks: Sequence[Heard], chosen: Sequence[tuple[int, int]]) -> Supplement:
    """From the corrected segments; the others of the same talks were left standing."""
    corrected, kept = [], []
    for place in sorted({place for place, _ in chosen}):
        talk = talks[place]
        told = np.array([segment for at, segment in chosen if at == place], np.int32)
        left = np.setdiff1d(np.arange(len(talk.wanted), dtype=np.int32), told)
        wanted = np.zeros_like(talk.logits)
        wanted[np.arange(len(wanted)), talk.wanted] = 1
        corrected.append(Examples(talk.spoken, talk.logits, wanted).choose(told))
        kept.append(left_standing(talk.spoken.choose(left), talk.logits[left], (MOVE,)))
    return learn(reduce(Examples.followed_by, corrected), reduce(Examples.followed_by, kept), (MOVE,), "")


def compare(talk: Heard, supplement: Supplement, count: Count) -> None:
    before, after = talk.logits.argmax(1), (talk.logits + supplement(talk.spoken)).argmax(1)
    count.others += len(before)
    count.changed += int((before != after).sum())
    count.mended += int(((after == talk.wanted) & (before != talk.wanted)).sum())
    count.spoiled += int(((after != talk.wanted) & (before == talk.wanted)).sum())


def say_again(
    talks: Sequence[Heard],
    place: int,
    segment: int,
    supplement: Supplement,
    chance: np.random.Generator,
    known: Weights,
    count: Count,
) -> None:
    talk = talks[place]
    _, asks, text = talk.lines[segment]
    for said in (text, *alike(text, talk.language, chance)):
        other = chance.choice(
            [at for at, one in enumerate(talks) if at != place and one.language == talk.language]
        )
        lines = list(talks[other].lines)
        where = int(chance.choice([at for at, line in enumerate(lines) if line[1] == asks]))
        lines[where] = (lines[where][0], asks, said)
        spoken, logits = listen(lines, talk.language, known)
        follows = (logits[where] + supplement(spoken.choose(np.array([where])))[0]).argmax() == talk.wanted[
            segment
        ]
        if said == text:
            count.same, count.same_followed = count.same + 1, count.same_followed + int(follows)
        else:
            count.alike, count.alike_followed = count.alike + 1, count.alike_followed + int(follows)


def alike(text: str, language: str, chance: np.random.Generator) -> Iterator[str]:
    """Without marks, with a word before it, and without one of its words."""
    spoken = text.split()
    if bare(text) != text:
        yield bare(text)
    yield f"{chance.choice(OPENINGS[language])} {text[:1].lower()}{text[1:]}"
    if len(spoken) >= 5:
        left_out = int(chance.integers(1, len(spoken) - 1))
        yield " ".join((*spoken[:left_out], *spoken[left_out + 1 :]))


if __name__ == "__main__":
    main()
