"""With whom to practise: from a list, by arrow keys or by number."""

import shutil
from textwrap import shorten

from klarheit.cli import clarify_shown as shown
from klarheit.cli.clarify_typed import Typed, on_terminal
from klarheit.languages import phrases
from klarheit.practice.persona import Persona, personas

KINDS = ("customer", "buyer", "employee", "colleague", "boss", "coachee")
"""The order of the list."""
_BESIDE = 8
"""Columns that the list itself takes."""


def choose(language: str, typed: Typed) -> str:
    """The id of the counterpart chosen. Raises EOFError when nothing more comes."""
    return _by_arrows(language) if on_terminal() else _by_number(language, typed)


def in_order(language: str) -> tuple[Persona, ...]:
    """All counterparts, by kind and then by id."""
    return tuple(sorted(personas(language), key=lambda one: (KINDS.index(one.kind), one.id)))


def described(one: Persona) -> str:
    """ "Petra Feldmann, Leiterin Einkauf, Molkerei Hohenfels (wortkarg)"."""
    temperament = phrases(one.language, "practised")[f"temperament.{one.temperament}"]
    return f"{one.name}, {one.role} ({temperament})"


def _by_arrows(language: str) -> str:
    # Only a terminal needs it: scripts and tests start without.
    from prompt_toolkit.shortcuts import choice  # noqa: PLC0415

    say = phrases(language, "practised")
    width = max(40, shutil.get_terminal_size().columns - _BESIDE)
    options = [(one.id, shorten(described(one), width, placeholder=" …")) for one in in_order(language)]
    return choice(f"{say['say.which']} {say['say.which.how']}", options=options)


def _by_number(language: str, typed: Typed) -> str:
    say, known = phrases(language, "practised"), in_order(language)
    shown.line(say["say.which"])
    for number, one in enumerate(known, 1):
        shown.line(f"{number:2}  {described(one)}")
    while True:
        said = typed("").strip()
        if said.isdecimal() and 1 <= int(said) <= len(known):
            return known[int(said) - 1].id
        if said.replace("-", "_") in {one.id for one in known}:
            return said.replace("-", "_")
        shown.line(say["say.which.unknown"].format(count=len(known)))
