"""`klarheit formats`: the layouts Klarheit reads, and what each carries."""

from argparse import Namespace

from klarheit.formats import FORMATS
from klarheit.languages import phrases


def run(_chosen: Namespace, language: str) -> int:
    say = phrases(language, "layout")
    rows = [
        (
            known.key,
            say.get(f"title.{known.key}", known.title),
            [say[f"carries.{what}"] for what in known.carries],
        )
        for known in FORMATS
    ]
    keys, titles = (max(map(len, column)) for column in list(zip(*rows, strict=True))[:2])
    for key, title, carries in rows:
        print(f"{key:<{keys}}  {title:<{titles}}  {', '.join(carries)}".rstrip())
    return 0
