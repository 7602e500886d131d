"""The page as Markdown (CommonMark, with the tick boxes most notebooks show)."""

import re
from collections.abc import Iterable, Iterator

from klarheit.clarify.model import Outcome, Support
from klarheit.report.clarified.compose import compose
from klarheit.report.clarified.model import Agreed, Clarified, Ring, Told, Unknown, Way
from klarheit.report.clarified.wording import say

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&])")
_LEADING = re.compile(r"^(\d+)([.)])|^([-+=])")


def render_markdown(outcome: Outcome, language: str) -> str:
    """The page as text; the user's words mean what they say, whatever signs stand in them."""
    page = compose(outcome, language)
    blocks = [block for part in _parts(page) for block in part]
    return "\n\n".join(blocks) + "\n"


def plain(text: str) -> str:
    """Words on one line, their signs kept from meaning anything."""
    return _LEADING.sub(_kept, _SIGNS.sub(r"\\\1", " ".join(text.split())))


def _kept(match: re.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}"


def _parts(page: Clarified) -> Iterator[Iterable[str]]:
    yield _head(page)
    if page.urgent:
        yield _support(page.support, page.language)
    yield _section(page, "questions", _numbered(page.questions))
    yield _section(page, "why_i_ask", _quote(page.why_i_ask))
    yield _ring(page.ring, page.language)
    yield _section(page, "criteria", _list(page.criteria))
    yield _ways(page)
    yield _section(page, "clear", _groups(page))
    yield [block for card in page.cards for block in _told(card, "##")]
    yield _section(page, "assumed", _assumed(page))
    yield _section(page, "open.gentle" if page.cards else "open", _unknown(page.unknown))
    yield _section(page, "agreed", ["\n".join(map(_agreed, page.agreed))] if page.agreed else [])
    if not page.urgent:
        yield _support(page.support, page.language)
    yield _section(page, "clearer", _quote(page.clearer))
    yield [f"*{say(page.language, 'footer')}*"]


def _head(page: Clarified) -> Iterator[str]:
    yield f"# {plain(page.title)}"
    yield plain(page.above)
    if page.unfinished:
        yield f"*{page.unfinished}*"


def _section(page: Clarified, key: str, blocks: Iterable[str]) -> list[str]:
    """Nothing, not even a heading, where there is nothing to tell."""
    told = list(blocks)
    return [f"## {say(page.language, key)}", *told] if told else []


def _quote(text: str) -> list[str]:
    return [f"> {plain(text)}"] if text else []


def _list(items: Iterable[str]) -> list[str]:
    told = [f"- {plain(item)}" for item in items]
    return ["\n".join(told)] if told else []


def _numbered(items: Iterable[str]) -> list[str]:
    told = [f"{number}. {plain(item)}" for number, item in enumerate(items, 1)]
    return ["\n".join(told)] if told else []


def _told(told: Told, level: str) -> list[str]:
    note = [f"*{told.note}*"] if told.note else []
    return [f"{level} {plain(told.heading)}", *_list(told.words), *note]


def _ring(ring: Ring | None, language: str) -> Iterator[str]:
    if ring is None:
        return
    yield f"## {say(language, 'ring')}"
    links = [
        f"{number}. **{plain(station.who)}:** {plain(station.words)}"
        for number, station in enumerate(ring.stations, 1)
    ]
    yield "\n".join(links)
    yield ring.leads_back
    for told in (ring.way_out, ring.noticed):
        if told:
            yield f"**{told.heading}:** {plain(told.words[0])}"


def _ways(page: Clarified) -> Iterator[str]:
    if page.ways:
        yield f"## {say(page.language, 'ways')}"
    for way in page.ways:
        yield from _way(way, page.language)
    if page.position:
        yield from _told(page.position, "###")
    if page.decision:
        yield f"## {say(page.language, 'decision')}"
        yield from _quote(page.decision)


def _way(way: Way, language: str) -> Iterator[str]:
    mark = f" ({say(language, 'chosen')})" if way.chosen else ""
    yield f"### {plain(way.name)}{mark}"
    rows = [f"- {told.heading}: {plain('; '.join(told.words))}" for told in way.told]
    if rows:
        yield "\n".join(rows)


def _groups(page: Clarified) -> Iterator[str]:
    for group in page.groups:
        if group.name or len(page.groups) > 1:
            yield f"### {group.name or say(page.language, 'group.none')}"
        for told in group.told:
            note = f" *{told.note}*" if told.note else ""
            yield "\n".join((f"**{plain(told.heading)}**{note}", "", *_list(told.words)))


def _assumed(page: Clarified) -> Iterator[str]:
    """A heading of its own only where it says something else than the one of the part."""
    if page.assumed:
        yield f"*{say(page.language, 'assumed.note')}*"
    for told in page.assumed:
        if told.heading != say(page.language, "assumed"):
            yield f"**{plain(told.heading)}**"
        yield from _list(told.words)


def _unknown(unknown: Iterable[Unknown]) -> list[str]:
    told = [
        f"- {plain(one.heading)}{''.join(f': {plain(words)}' for words in one.words)}"
        + (f"  \n  {plain(one.how)}" if one.how else "")
        for one in unknown
    ]
    return ["\n".join(told)] if told else []


def _support(support: Support | None, language: str) -> Iterator[str]:
    if support is None:
        return
    if support.people:
        yield f"## {say(language, 'people')}"
        yield from _list(support.people)
    yield f"## {say(language, 'support')}"
    yield from support.coach
    contacts = [f"- {one.name}: **{', '.join(one.numbers)}** ({one.note})" for one in support.contacts]
    yield "\n".join(contacts)


def _agreed(agreed: Agreed) -> str:
    lines = [plain(agreed.what), plain(" · ".join(agreed.details)), plain(agreed.occasion)]
    return "- [ ] " + "  \n  ".join(line for line in lines if line)
