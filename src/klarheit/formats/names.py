"""Who a label is: a person, a role, a number, a program."""

import re
from collections.abc import Iterable
from functools import cache

from klarheit.conversation import Role, Speaker
from klarheit.formats import lexicon, markup
from klarheit.languages.memory import while_reading

_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_NUMBER = re.compile(r"[\s_#.:-]*(?:nr\.?\s*)?(?:\d{1,4}|[a-h])?$")
_LONE_SIGN = re.compile(r"(?:[a-z]|[a-z]?\d{1,20}|[0-9a-f]{8}-[0-9a-f-]{20,30})$")
_TITLES = re.compile(
    r"\b(?:(?:Dr|Prof|Dipl|Ing|Mr|Mrs|Ms|Fr|Hr|Jr|Sr|St|med|dent|vet|rer|nat|phil|jur|pol|oec|habil|h|c|[A-ZÄÖÜ])\."
    r"|von und zu\b)"
)
_PICTOGRAM = "[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"
_PICTOGRAMS = re.compile(f"{_PICTOGRAM}+")
_ORNAMENT = re.compile(rf"^[^\w(\[@+]+|(?:\s*{_PICTOGRAM})+$")
_NAME_SIGN = re.compile(r"[^\w\s.,'’`´&|/@+*#:·()\[\]_-]")
_PARTICLES = frozenset(
    {"von", "van", "vom", "zu", "zur", "der", "den", "de", "la", "le", "di", "da", "del", "della"}
)
_LONGEST = 60
_NO_NAMES = ("FUNCTION_WORDS", "SPOKEN_WORDS", "NOTE_HEADINGS")


def tidy(label: str) -> str:
    """A label as an id: one line, visible characters, no colon, stars or pictograms around it."""
    return _ORNAMENT.sub("", markup.clean(markup.resolve_entities(label))).rstrip(" *_:")


@while_reading(1024)
def known(label: str) -> bool:
    """Whether it is a role word, a number or "unknown": certainly a speaker, if it stands before a colon."""
    return role(label) is not None or is_anonymous(label)


@while_reading(1024)
def role(label: str) -> Role | None:
    """The side a role word tells: "Verkäufer", "Sales Rep 2", "Kunde (Herr Koch)"; None for anything else."""
    bare, bracketed = _parts(label)
    for part in (bare, bracketed):
        if part in lexicon.words("roles", "ASKER"):
            return "asker"
        if part in lexicon.words("roles", "PARTNER"):
            return "partner"
    return None


@while_reading(1024)
def is_anonymous(label: str) -> bool:
    """Whether it only numbers a voice: "SPEAKER_00", "Sprecher 2", "B", "spk_1", "Unknown"."""
    bare, _ = _parts(label)
    if bare in lexicon.words("roles", "UNKNOWN") or _LONE_SIGN.match(bare):
        return True
    word = _NUMBER.sub("", bare)
    return word != bare and word in lexicon.words("roles", "ANONYMOUS")


def describe(label: str, name: str | None = None, side: Role | None = None) -> Speaker:
    """The speaker behind a label. `name` and `side` win when the file says them itself."""
    return Speaker(label, name or _person(label), side or role(label) or _leading_role(label))


def settle_roles(speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """Where "Ich" speaks, it is Ich's talk: whoever else carries a role word is the partner."""
    speakers = tuple(speakers)
    if not any(_is_self(one) for one in speakers):
        return speakers
    return tuple(
        Speaker(one.id, one.name, "partner") if one.role == "asker" and not _is_self(one) else one
        for one in speakers
    )


def is_bot(label: str) -> bool:
    """A recording program or a shared screen: "Fireflies.ai Notetaker", "Anna's Presentation"."""
    return bool(lexicon.pattern("BOTS").fullmatch(label))


@while_reading(1024)
def looks_like_name(label: str) -> bool:
    """Whether a label could be a person: "Anna Müller", "Koch, Ben (Extern)", "stokes", "Müller | Vertrieb".

    Conservative: half a sentence before a colon ("Richtig, wobei") is none.
    """
    label = _PICTOGRAMS.sub("", label)
    if not 0 < len(label) <= _LONGEST or _NAME_SIGN.search(label) or label.casefold() in _no_names():
        return False
    bare = _TITLES.sub("", _BRACKETED.sub(" ", label)).strip(" ,")
    if any(sign in bare for sign in ".:") and " " in bare:
        return False
    parts = [part for part in re.split(r"[\s,|/&+·]+", bare) if part]
    if not 1 <= len(parts) <= 6 or not any(sign.isalpha() for sign in bare):
        return False
    return len(parts) == 1 or all(_is_name_part(part) for part in parts)


def is_full_name(label: str) -> bool:
    """Whether it is a name of two or three words, none of them a function word: not "Unser Angebot"."""
    parts = label.casefold().split()
    ordinary = lexicon.words("layout", "FUNCTION_WORDS")
    return looks_like_name(label) and 2 <= len(parts) <= 3 and ordinary.isdisjoint(parts)


def _is_name_part(part: str) -> bool:
    return not part[0].islower() or part in _PARTICLES


@cache
def _no_names() -> frozenset[str]:
    return frozenset().union(*(lexicon.words("layout", name) for name in _NO_NAMES))


@while_reading(1024)
def _parts(label: str) -> tuple[str, str]:
    """The label without brackets, and what stands in them; folded, without the number behind a role word."""
    match = _BRACKETED.search(label)
    bare = " ".join(_BRACKETED.sub(" ", label).split()).casefold().strip(" .,-#")
    inside = match.group(1).strip().casefold() if match else ""
    if not bare:
        bare, inside = inside, ""
    roles = lexicon.words("roles", "ASKER") | lexicon.words("roles", "PARTNER")
    numbered = re.sub(r"[\s_#-]*\d{1,3}$", "", bare)
    return (numbered if numbered in roles else bare), inside


def _leading_role(label: str) -> Role | None:
    """The role before a name: "Kundin Frau Lang". A word of up to three letters may be a name ("He Ying")."""
    first, _, rest = label.partition(" ")
    return role(first) if rest and len(first) > 3 else None


def _person(label: str) -> str | None:
    """The person's name in a label, without the role beside it."""
    if not known(label):
        return label.partition(" ")[2] if _leading_role(label) else label
    if not _parts(label)[1] or is_anonymous(label):
        return None
    match = _BRACKETED.search(label)
    inside = match.group(1).strip() if match else ""
    outside = " ".join(_BRACKETED.sub(" ", label).split())
    person = inside if role(outside) else outside
    return person if person and not known(person) else None


def _is_self(speaker: Speaker) -> bool:
    return _parts(speaker.id)[0] in lexicon.words("roles", "SELF")
