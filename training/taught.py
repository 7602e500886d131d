"""The teacher's lesson: text without labels of ours, and what several models together say of it.

    python training/taught.py        labels the text anew and freezes it in `lesson.npz`

The teachers are the linear half and networks of several seeds, trained on the corpus alone. They read the
text as it was written; the small model learns the same answers for the bare words. Where somebody wrote a
question mark, a question it is.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
import sources
from examples import HEADS, MOVES, Example, examples, seen, slices
from numpy.typing import NDArray
from talks import CORPUS, FORMS, read_all

from klarheit.evaluation.judged import bare
from klarheit.moves.encode import Vocabulary
from klarheit.moves.features import Features

LESSON = Path(__file__).parent / "lesson.npz"
SEEDS, EPOCHS = (1, 2), 14  # of the teachers' networks
WEIGHT = 0.4
"""How much a segment of the lesson counts beside one of the corpus."""
MEETINGS, ENGLISH_CHATS = 14, 200
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_MARKED, _UNMARKED = 0.98, 0.3

Floats = NDArray[np.float32]
Lines = list[tuple[int, bool, str]]


def texts() -> list[tuple[str, Lines]]:
    """By talk the language and its segments: turn, whether the asker speaks, words."""
    found = [("de", _lines(talk)) for talk in sources.chats("train", "de")]
    found += [("en", _lines(talk)) for talk in sources.chats("train", "en")[:ENGLISH_CHATS]]
    found += [
        ("en", _lines(talk)) for talk in [*sources.sales_calls(), *sources.meetings()[:MEETINGS]] if talk
    ]
    return [(language, lines) for language, lines in found if lines]


def _lines(talk: Sequence[sources.Line]) -> Lines:
    found: Lines = []
    turn, speaker = -1, ""
    for line in talk:
        turn, speaker = turn + (line.speaker != speaker), line.speaker
        parts = [_asked(line)] if line.act else _SENTENCE_END.split(line.text)
        found += [(turn, line.asks, part.strip()) for part in parts if re.search(r"\w", part)]
    return found


def _asked(line: sources.Line) -> str:
    """An act of a meeting; where its coders heard somebody elicit something, it gets its question mark."""
    return line.text.rstrip(" .,") + "?" if line.act.startswith("el") else line.text


def digest(lines: Iterable[tuple[str, Lines]]) -> str:
    """Of all words of the lesson, in order."""
    return sha256("\n".join(text for _, talk in lines for _, _, text in talk).encode()).hexdigest()


def freeze(answers: Sequence[Floats]) -> None:
    """Keep the teachers' probabilities, (segments, labels) a talk, in 8 bits."""
    whole = np.concatenate(answers)
    np.savez_compressed(
        LESSON, answers=np.rint(whole * 255).astype(np.uint8), digest=np.array(digest(texts()))
    )


def lesson(words: Vocabulary) -> list[Example]:
    """The text as examples, as written and bare, with what the teachers said.

    Raises ValueError when the text is not the one they were asked about.
    """
    with np.load(LESSON) as kept:
        answers, expected = kept["answers"].astype(np.float32) / 255, str(kept["digest"])
    talks = texts()
    if digest(talks) != expected:
        raise ValueError("lesson.npz was made from other texts: run training/taught.py")
    found, at = [], 0
    for language, lines in talks:
        said = answers[at : at + len(lines)]
        at += len(lines)
        wanted, counts = _wanted(said, lines)
        for spelled in (lines, [(turn, asks, bare(text)) for turn, asks, text in lines]):
            found.append(Example(seen(spelled, language, words), wanted, counts))
    return found


def _wanted(said: Floats, lines: Lines) -> tuple[dict[str, Floats], dict[str, Floats]]:
    wanted = {head: said[:, columns].copy() for head, columns in slices().items()}
    moves = wanted["move"]
    moves /= np.maximum(moves.sum(1, keepdims=True), 1e-6)
    asked = moves[:, : len(FORMS)].sum(1)
    marked = np.array([text.endswith("?") for _, _, text in lines])
    now = np.where(marked, np.maximum(asked, _MARKED), np.minimum(asked, _UNMARKED))
    moves[:, : len(FORMS)] *= (now / np.maximum(asked, 1e-6))[:, None]
    moves[:, len(FORMS) :] *= ((1 - now) / np.maximum(1 - asked, 1e-6))[:, None]
    moves /= moves.sum(1, keepdims=True)
    wanted["kind"] /= np.maximum(wanted["kind"].sum(1, keepdims=True), 1e-6)
    by_asker = np.array([asks for _, asks, _ in lines]) * now
    counts = {head: (WEIGHT * by_asker).astype(np.float32) for head in HEADS}
    counts["move"] = np.full(len(lines), WEIGHT, np.float32)
    return wanted, counts


assert MOVES[: len(FORMS)] == FORMS


def main() -> None:
    """Train the teachers, ask them, freeze their answers."""
    # `model` itself reads what is frozen here.
    import linear  # noqa: PLC0415
    import model  # noqa: PLC0415
    import torch  # noqa: PLC0415
    import vocabulary  # noqa: PLC0415

    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    words, meaning = vocabulary.vocabulary(), vocabulary.meaning()
    told, held = (
        [each for pair in examples(read_all(CORPUS / part), words) for each in pair]
        for part in ("train", "development")
    )
    weights = model.balance(told)
    line = linear.fit([each.seen for each in told], model.groups(told, weights), meaning)
    nets = [model.fit_net(told, meaning, weights, seed, EPOCHS) for seed in SEEDS]

    def together(talk: Features) -> Floats:
        return np.asarray(np.mean([model.net_logits(net, talk) for net in nets], 0), np.float32)

    mix = model.choose_mix(held, [line(each.seen) for each in held], [together(each.seen) for each in held])
    read = [seen(lines, language, words) for language, lines in texts()]
    freeze([model.chances(model.mixed(line(talk), together(talk), mix), talk) for talk in read])


if __name__ == "__main__":
    main()
