"""Who speaks in a cue: a voice tag, a name before the colon, or only a sign that somebody else begins."""

import re
from collections.abc import Iterable, Iterator, Sequence

from klarheit.formats import labels, markup
from klarheit.formats.reading import Reading, Spoken
from klarheit.formats.subtitles.cues import Cue

_VOICE = re.compile(r"<v(?:\.[^\s>]{0,40})?\s+([^>\n]{0,200})>")
_CHEVRONS = re.compile(r"(?:^|(?<=\s)|(?<=\.))(?:>>+|»)\s*")
_DASH = re.compile(r"^\s*[-\u2013\u2014]\s+")


def hear(cues: Sequence[Cue]) -> Reading:
    """The utterances of cues, by the strongest sign of a speaker that the file has."""
    if any(_VOICE.search(line) for cue in cues for line in cue.lines):
        return Reading([spoken for cue in cues for spoken in _tagged(cue)])
    plain = [spoken for cue in cues for spoken in _plain(cue)]
    if sum(bool(_CHEVRONS.match(spoken.text)) for spoken in plain) > 1:
        return _by_chevrons(plain)
    return Reading(_by_labels(plain))


def _tagged(cue: Cue) -> Iterator[Spoken]:
    """A cue may hold several voices; what stands before the first belongs to nobody."""
    pieces = _VOICE.split("\n".join(cue.lines))
    for speaker, text in [(None, pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]:
        yield Spoken(markup.without_tags(text), speaker, cue.start, cue.end)


def _plain(cue: Cue) -> Iterator[Spoken]:
    """Two lines that begin with a dash are two people."""
    lines = [markup.without_tags(line) for line in cue.lines]
    dashes = [line for line in lines if _DASH.match(line)]
    parts = lines if len(dashes) > 1 and len(dashes) == len(lines) else [" ".join(lines)]
    for part in parts:
        yield Spoken(_DASH.sub("", part) if dashes else part, None, cue.start, cue.end)


def _by_labels(spoken: Sequence[Spoken]) -> list[Spoken]:
    """A name holds until the next one: subtitles name a speaker only where the speaker changes."""
    rows = [labels.split(one.text.strip()) for one in spoken]
    speakers = labels.speakers_among(rows, strict=True)
    current: str | None = None
    heard = []
    for one, row in zip(spoken, rows, strict=True):
        named = row.label in speakers
        current = row.label if named else current
        heard.append(Spoken(row.text if named else one.text, current, one.start, one.end))
    return heard


def _by_chevrons(spoken: Iterable[Spoken]) -> Reading:
    """`>>` says that somebody else begins. Without names, two people are taken to alternate."""
    pieces = [piece for one in spoken for piece in _at_chevrons(one)]
    rows = [labels.split(piece.text) for _, piece in pieces]
    speakers = labels.speakers_among([row for row, (begins, _) in zip(rows, pieces, strict=True) if begins])
    changes, current = -1, None
    heard = []
    for (begins, piece), row in zip(pieces, rows, strict=True):
        named = row.label in speakers
        if begins or named or changes < 0:
            changes += 1
            current = row.label if named else None if speakers else str(changes % 2 + 1)
        heard.append(Spoken(row.text if named else piece.text, current, piece.start, piece.end))
    return Reading(heard, notes=() if speakers else ("speakers_alternate",))


def _at_chevrons(one: Spoken) -> Iterator[tuple[bool, Spoken]]:
    """The pieces of an utterance, and whether somebody else begins with each."""
    first, *others = _CHEVRONS.split(one.text)
    if first.strip():
        yield False, Spoken(first.strip(), None, one.start, one.end)
    for text in others:
        yield True, Spoken(text.strip(), None, one.start, one.end)
