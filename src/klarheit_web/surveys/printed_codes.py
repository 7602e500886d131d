"""Cards to cut out and hand around: address, code, and the same as a picture for the phone."""

from collections.abc import Sequence

import qrcode  # type: ignore[import-untyped]
from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from qrcode.image.svg import SvgPathImage  # type: ignore[import-untyped]

from klarheit_web.surveys.models import Round
from klarheit_web.surveys.wording import label_of

STYLE = """
.cards{display:block;margin:0}
.card-of-code{display:inline-block;width:48%;box-sizing:border-box;padding:4mm;margin:0 1% 2mm 0;
 border:.3mm dashed #999;break-inside:avoid;vertical-align:top}
.card-of-code svg{width:26mm;height:26mm;float:right;margin-left:3mm}
.card-of-code p{margin:0 0 1.5mm;font-size:9pt}
.card-of-code .code{font:600 12pt monospace;white-space:nowrap}
.pile{break-before:page} .pile:first-of-type{break-before:auto}
"""


def cards(found: Round, made: Sequence[tuple[str, str]]) -> dict[str, object]:
    """Piles of cards, one for each group that is shown: a code counts in the group of its pile."""
    labels = {one["key"]: label_of(one["key"], one["label"]) for one in found.groups}
    piles = {key: [_card(code) for cell, code in made if cell == key] for key, _code in made}
    named = [(labels.get(key, label_of("")), pile) for key, pile in piles.items()]
    where = f"{settings.ENVIRONMENT.url}{reverse('answer:code')}"
    return {"round": found, "piles": named, "where": where}


def _card(code: str) -> tuple[str, SafeString]:
    address = f"{settings.ENVIRONMENT.url}{reverse('answer:enter', args=[code])}"
    drawn = qrcode.make(address, image_factory=SvgPathImage, border=0).to_string(encoding="unicode")
    return code, mark_safe(drawn)  # noqa: S308 - drawn here, out of our own address
