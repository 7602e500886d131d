"""Microsoft Teams, WebVTT: voice tags; long turns are cut into cues with GUID ids; times may be unpadded."""

import re

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices

FORMAT = Format("teams", "Microsoft Teams (WebVTT)", (".vtt",), ("names", "starts", "ends"))

_VOICE = re.compile(r"^<v [^>\n]+>", re.MULTILINE)
_CUE_ID = re.compile(r"^[0-9a-f]{8}-[0-9a-f-]{27}/\d+-\d+\s*$", re.MULTILINE)
_SHORT_TIME = re.compile(r"^\d+:\d:\d{1,2}\.\d* -->|^\d+:\d+:\d\.\d* -->", re.MULTILINE)


def recognises(source: Source) -> bool:
    text = source.text
    return (
        source.is_vtt and bool(_VOICE.search(text)) and bool(_CUE_ID.search(text) or _SHORT_TIME.search(text))
    )


def turns(source: Source) -> Reading:
    return voices.hear(cues.read(source.text))
