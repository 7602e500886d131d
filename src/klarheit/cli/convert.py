"""`klarheit convert`: the conversation as read, as JSON."""

import json
from argparse import Namespace

from klarheit.cli import streams
from klarheit.cli.source import read
from klarheit.formats import own


def run(chosen: Namespace, _language: str) -> int:
    conversation = read(chosen.file, chosen.language)
    written = json.dumps(own.dump(conversation), ensure_ascii=False, indent=1, allow_nan=False)
    streams.emit(f"{written}\n".encode())
    return 0
