"""`klarheit learn`: from a person's corrections to their own supplement, on this machine."""

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from klarheit.cli import corrected, own
from klarheit.cli.source import read
from klarheit.corrections import correct
from klarheit.corrections.learning import learn_from
from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit.moves import hear


def run(chosen: Namespace, language: str) -> int:
    """Learn from talks, or --show what was learned, or --forget it."""
    say = phrases(language, "cli")
    if bool(chosen.files) + chosen.show + chosen.forget != 1:
        raise KlarheitError("learn_one_thing")
    if chosen.forget:
        print(say["learn.forgotten" if own.forget() else "learn.nothing"].format(file=own.path()))
    elif chosen.show:
        _show(say)
    else:
        _learn(chosen, say)
    return 0


def _show(say: Mapping[str, str]) -> None:
    file = own.path()
    if not file.is_file():
        print(say["learn.nothing"].format(file=file))
        return
    found, status = own.read(), file.stat()
    when = datetime.fromtimestamp(status.st_mtime).astimezone().strftime("%Y-%m-%d %H:%M")
    size = -(-status.st_size // 1000)
    print(say["learn.shown"].format(file=file, size=size, count=len(found.pull), when=when))


def _learn(chosen: Namespace, say: Mapping[str, str]) -> None:
    files = list(_talks(chosen.files))
    talks = [
        correct(hear(read(str(file), chosen.language), chosen.asker), corrected.read(_corrections(file)))
        for file in files
    ]
    count = sum(len(talk.placed) for talk in talks)
    if not count:
        raise KlarheitError("learn_nothing_corrected", files=chosen.files)
    file = own.write(learn_from(talks))
    print(say["learn.done"].format(count=count, talks=sum(bool(talk.placed) for talk in talks), file=file))
    lost = sum(len(talk.displaced) for talk in talks)
    if lost:
        print(say["learn.displaced"].format(count=lost))


def _corrections(talk: Path) -> Path:
    return Path(f"{talk}{corrected.ENDING}")


def _talks(names: Iterable[str]) -> Iterator[Path]:
    """The talks named, and of a folder every talk in it beside which corrections lie."""
    for name in names:
        file = Path(name)
        if file.is_dir():
            beside = sorted(file.rglob(f"*{corrected.ENDING}"))
            yield from (one.with_name(one.name.removesuffix(corrected.ENDING)) for one in beside)
        elif _corrections(file).is_file():
            yield file
        else:
            raise KlarheitError("learn_without_corrections", file=file)
