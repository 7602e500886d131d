"""The conversations of the corpus: read, and checked against the coding manual.

python training/talks.py [FOLDER …]          check every talk, count what there is
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from klarheit.errors import KlarheitError
from klarheit.evaluation.coded import (
    ASKER_ONLY,
    BESIDE_A_FORM,
    BOTH,
    FOLLOW_UP,
    FORMS,
    KINDS,
    PARTNER_ONLY,
    PLAIN,
    Segment,
)
from klarheit.evaluation.coded import CodedTalk as LabelledTalk
from klarheit.evaluation.coded import read as read_coded
from klarheit.languages import phrases

__all__ = [
    "ASKER_ONLY", "BESIDE_A_FORM", "BOTH", "CORPUS", "FOLLOW_UP", "FORMS", "KINDS", "PARTNER_ONLY", "PLAIN",
    "LabelledTalk", "Segment", "read", "read_all",
]  # fmt: skip

CORPUS = Path(__file__).parent / "corpus"

HEAD = {
    "id": None,
    "language": ("de", "en"),
    "setting": ("customer", "employee", "coachee", "colleague"),
    "trade": None,
    "occasion": None,
    "asker": ("good", "average", "poor"),
    "partner": ("terse", "talkative", "vague", "annoyed", "sceptical", "friendly", "hurried"),
    "spelling": ("written", "spoken", "recogniser"),
    "style": None,
}


def read(path: Path) -> LabelledTalk:
    """The talk in this file, with the whole head of the corpus.

    Raises UnreadableFile with file, line and what is wrong there; ValueError for a head of the wrong kind.
    """
    talk = read_coded(path)
    for key, allowed in HEAD.items():
        if not talk.head.get(key):
            raise ValueError(f"{path.name}: the head has no {key}")
        if allowed and talk.head[key] not in allowed:
            raise ValueError(f"{path.name}: {key} is one of {', '.join(allowed)}, not {talk.head[key]}")
    if talk.head["id"] != path.stem:
        raise ValueError(f"{path.name}: the id is {talk.head['id']}")
    return talk


def read_all(folder: Path) -> Iterator[LabelledTalk]:
    """All talks in the folder, by name."""
    return (read(path) for path in sorted(folder.rglob("*.talk")))


def main(folders: Iterable[str]) -> int:
    """Check every talk; print what is wrong and what there is. 1 when something is wrong."""
    wrong, talks = [], []
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*.talk")):
        try:
            talks.append(read(path))
        except KlarheitError as error:
            wrong.append(phrases("en", "errors")[error.key].format(**error.fields))
        except ValueError as error:
            wrong.append(str(error))
    print(*wrong, sep="\n")
    for language in ("de", "en"):
        own = [talk for talk in talks if talk.language == language]
        segments = [segment for talk in own for segment in talk.segments]
        labels = Counter(label for segment in segments for label in segment.labels)
        print(f"{language}: {len(own)} talks, {len(segments)} segments")
        print("  " + ", ".join(f"{label} {count}" for label, count in labels.most_common()))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [str(CORPUS)]))
