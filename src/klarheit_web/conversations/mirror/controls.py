"""What one can do at each place of the mirror. It is kept with the page, so it holds no token and no name."""

from collections.abc import Callable, Collection
from textwrap import shorten

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from markupsafe import Markup

from klarheit.findings.asks_leave import asks_leave
from klarheit.mirror import Mirror
from klarheit.report.controls import Controls, Target
from klarheit_web.conversations.mirror import moves, places

Served = Callable[[Target], Markup]
LONGEST = 44


def turns_of_leave(mirror: Mirror) -> list[int]:
    """The turns in which the owner says that somebody has to be asked first."""
    return [said.turn for said in asks_leave(mirror.talk)]


def of_owner(mirror: Mirror, language: str, asked_leave: Collection[int] = ()) -> Controls:
    """Correct, refuse, copy, comment, look for; in the language that is active now.

    asked_leave  turns at which the situation may be handed into the latitude map
    """
    return _serving(
        {
            "label": _label(mirror, language),
            "entry": _refusable(_("wrong")),
            "moment": _refusable(_("That is wrong")),
            "uptake": _refusable(_("That is wrong")),
            "place": _refusable(_("That is wrong")),
            "one_thing": _refusable(_("That is wrong")),
            "question": _question(),
            "sides": _sides(),
            "turn": _own_turn(asked_leave),
            "transcript": _tools(mirror, language, asked_leave),
        }
    )


def of_reader(mirror: Mirror, language: str) -> Controls:
    """Comment and look for."""
    return _serving({"turn": _turn(), "transcript": _tools(mirror, language)})


def _serving(served: dict[str, Served]) -> Controls:
    def controls(target: Target) -> Markup:
        serve = served.get(target.kind)
        return serve(target) if serve else Markup("")

    return controls


def _label(mirror: Mirror, language: str) -> Served:
    pattern = Markup(
        '<a class="wrong" href="correct/?what={what}" data-fragment>'
        '<span class="of">{words}</span> <span class="move">{name}</span><span class="no"> {no}</span></a>'
    )
    no = _("wrong")
    sure = {(move.turn, move.start): move.sure for move in mirror.talk.moves}

    def served(target: Target) -> Markup:
        is_sure = sure[target.turn, target.start]
        name = moves.name_of(target.key.split(), language, sure=is_sure)
        words = shorten(target.quote, LONGEST, placeholder=" …")
        return pattern.format(what=places.written(target), words=words, name=name, no=no)

    return served


def _refusable(words: str) -> Served:
    pattern = Markup('<button class="wrong" form="wrong" name="what" value="{what}">{words}</button>')
    return lambda target: pattern.format(what=places.written(target), words=words)


def _question() -> Served:
    copy = Markup(
        '<button type="button" class="wrong needs-script" data-copy="" data-text="{text}">{copy}</button>'
    )
    refuse, words = _refusable(_("Doesn’t fit")), _("Copy")
    return lambda target: copy.format(text=target.quote, copy=words) + refuse(target)


def _sides() -> Served:
    link = Markup('<a class="wrong" href="sides/">{words}</a>').format(words=_("Say whose talk it is"))
    return lambda _target: link


def _turn() -> Served:
    pattern = Markup('<a class="wrong more" href="turn/{number}/" data-fragment>{words}</a>')
    words = _("Comments and notes")
    return lambda target: pattern.format(number=target.turn + 1, words=words)


def _own_turn(asked_leave: Collection[int]) -> Served:
    """Comments; and where somebody had to be asked, the way to the map: an address that knows of no talk."""
    served, leave = _turn(), Markup(render_to_string("mirror/leave.html"))  # noqa: S704

    def own(target: Target) -> Markup:
        return (leave if target.turn in asked_leave else Markup("")) + served(target)

    return own


def _tools(mirror: Mirror, language: str, asked_leave: Collection[int] = ()) -> Served:
    counts: dict[str, int] = {}
    for row in mirror.talk.moves_by_turn:
        for label in {label for move in row for label in move.labels}:
            counts[label] = counts.get(label, 0) + 1
    groups = moves.occurring(counts, language)
    shown = {"groups": groups, "asked_leave": [turn + 1 for turn in asked_leave]}
    tools = Markup(render_to_string("mirror/tools.html", shown))  # noqa: S704
    return lambda _target: tools
