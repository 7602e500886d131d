"""Where a seller says that somebody has to be asked first: every sentence found, and how many were read.

python training/leave.py [FOLDER …]          coded talks and transcripts; figures of docs/latitude.md
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from talks import read

from klarheit import formats
from klarheit.conversation import Role
from klarheit.errors import KlarheitError
from klarheit.findings.asks_leave import SENTENCE, says_so
from klarheit.moves import hear

Said = tuple[str, Role, str]
"""Language, side, sentence."""


def main(folders: Iterable[str]) -> int:
    """Print what is found on either side, and the counts of the asker's."""
    counted: Counter[tuple[str, str]] = Counter()
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*") if path.is_file()):
        for language, side, sentence in said(path):
            found = not sentence.endswith("?") and says_so(sentence, language)
            counted.update([(language, side), *([(language, f"{side}, found")] if found else [])])
            if found:
                print(f"{path.name}: {side}: {sentence}")
    for (language, what), count in sorted(counted.items()):
        print(f"{language} {what}: {count}")
    return 0


def said(path: Path) -> Iterator[Said]:
    """Every sentence of a file; none of one that is no talk."""
    try:
        turns = coded(path) if path.suffix == ".talk" else transcript(path)
        for language, side, text in turns:
            yield from ((language, side, found[0]) for found in SENTENCE.finditer(text))
    except (KlarheitError, ValueError):
        return


def coded(path: Path) -> Iterator[Said]:
    talk = read(path)
    return ((talk.language, segment.side, segment.text) for segment in talk.segments)


def transcript(path: Path) -> Iterator[Said]:
    talk = hear(formats.read(path))
    return (
        (talk.conversation.language, talk.side(turn), spoken.text) for turn, spoken in enumerate(talk.turns)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
