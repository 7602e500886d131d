"""Next questions beside random ones, for somebody to choose blindly.

    python training/blind.py ask FILE … --out FOLDER     writes pairs.md, to judge, and key.tsv, for later
    python training/blind.py count votes.tsv key.tsv     how often the proposed question was preferred

The order within a pair is drawn with a fixed seed. `votes.tsv`: number, A, B or = (none is better), a reason.
"""

import argparse
import random
from pathlib import Path

from klarheit import formats
from klarheit.clarity.catalogue import catalogue
from klarheit.measures.intervals import wilson
from klarheit.mirror import mirror

SEED = 20261122


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("task", choices=("ask", "count"))
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--out", type=Path, default=Path())
    chosen = asked.parse_args()
    if chosen.task == "ask":
        ask(chosen.files, chosen.out)
    else:
        count(*chosen.files)


def ask(files: list[Path], out: Path) -> None:
    chance = random.Random(f"{SEED} {files[0].name}")
    pairs, key = [], []
    for number, file in enumerate(files, 1):
        talk = formats.read(file)
        proposed = mirror(talk).next_questions[0]
        every = [one for questions in catalogue().values() for one in questions if "customer" in one.wordings]
        other = chance.choice([one for one in every if one.id != proposed.id])
        texts = [(proposed.id, proposed.text), (other.id, other.wordings["customer"][talk.language].text)]
        chance.shuffle(texts)
        first, second = texts
        pairs.append(f"## {number}. {file.name}\n\nA: {first[1]}\n\nB: {second[1]}\n")
        place = "A" if first[0] == proposed.id else "B"
        key.append(f"{number}\t{file.name}\t{place}\t{proposed.id}\t{other.id}")
    (out / "pairs.md").write_text("\n".join(pairs), encoding="utf-8")
    (out / "key.tsv").write_text("\n".join(key) + "\n", encoding="utf-8")


def count(votes: Path, key: Path) -> None:
    voted = {row.split("\t")[0]: row.split("\t")[1] for row in votes.read_text("utf-8").splitlines() if row}
    places = {row.split("\t")[0]: row.split("\t")[2] for row in key.read_text("utf-8").splitlines() if row}
    preferred = sum(voted.get(number) == place for number, place in places.items())
    equal = sum(voted.get(number) == "=" for number in places)
    interval = wilson(preferred, len(places))
    print(f"preferred {preferred} of {len(places)}, equal {equal}")
    if interval:
        print(f"90 %: {interval.low:.2f} to {interval.high:.2f}")


if __name__ == "__main__":
    main()
