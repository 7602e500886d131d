"""The page as plain text: a letter, or a mail with its subject."""

from textwrap import fill

from klarheit.languages import phrases
from klarheit.report.understood.model import Understood

WIDTH = 76
DASH = "– "


def render(page: Understood, *, width: int = WIDTH) -> str:
    """The letter, `width` columns wide."""
    return "\n\n".join(_flow(part, width) for part in (page.title, *_parts(page))) + "\n"


def mail(page: Understood) -> str:
    """Subject and body; a mail program breaks the lines itself."""
    subject = phrases(page.language, "understood")["mail.subject"].format(subject=page.subject)
    return "\n\n".join((subject, *_parts(page))) + "\n"


def _parts(page: Understood) -> list[str]:
    told = [
        " ".join(sentence.text for sentence in paragraph.sentences)
        for paragraph in page.paragraphs
        if paragraph.key != "unsure"
    ]
    asked = [
        "\n".join((f"{paragraph.heading}:", *(DASH + sentence.text for sentence in paragraph.sentences)))
        for paragraph in page.paragraphs
        if paragraph.key == "unsure"
    ]
    signed = "\n".join(filter(None, (page.farewell, page.signature)))
    parts = (page.greeting, page.opening, *told, *asked, page.closing, signed)
    return [part for part in parts if part]


def _flow(part: str, width: int) -> str:
    """Every line of a part wrapped; what follows a dash stands behind it."""
    return "\n".join(
        fill(line, width, subsequent_indent="  " if line.startswith(DASH) else "", break_long_words=False,
             break_on_hyphens=False)
        for line in part.splitlines()
    )  # fmt: skip
