"""Who asks and who is asked: by hint, by role words in the file, by who asks more, else a guess."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from math import comb

from klarheit.conversation import Conversation, Speaker
from klarheit.errors import NoMirrorPossible
from klarheit.moves.model import Sides, Talk

# "Clearly" more questions: the one-sided chance of such a difference by accident is below this.
_DOUBT = 0.05
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def by_hint_or_role(conversation: Conversation, asker: str | Iterable[str] | None) -> Sides | None:
    """The sides as the user names them, or as role words in the file tell; None when neither does.

    Raises NoMirrorPossible, see `recognise.find_sides`.
    """
    voices = _voices(conversation)
    hints = (asker,) if isinstance(asker, str) else tuple(asker or ())
    if hints:
        return Sides(_all_named(hints, voices), "hint")
    by_role = _by_role(voices)
    return Sides(by_role, "role") if by_role else None


def _voices(conversation: Conversation) -> tuple[Speaker, ...]:
    """The speakers who say something, in the order of the file; at least two."""
    speaking = {turn.speaker for turn in conversation.turns}
    voices = tuple(speaker for speaker in conversation.speakers if speaker.id in speaking)
    if not voices:
        raise NoMirrorPossible("speakers_unknown")
    if len(voices) == 1:
        raise NoMirrorPossible("one_speaker", speaker=voices[0].name or voices[0].id)
    return voices


def _all_named(hints: tuple[str, ...], voices: tuple[Speaker, ...]) -> frozenset[str]:
    askers = frozenset(_named(hint, voices).id for hint in hints)
    if len(askers) == len(voices):
        raise NoMirrorPossible("no_partner", speakers=_listed(voices))
    return askers


def _listed(voices: tuple[Speaker, ...]) -> str:
    return ", ".join(voice.name or voice.id for voice in voices)


def _named(asker: str, voices: tuple[Speaker, ...]) -> Speaker:
    """The one speaker whom the hint means: by name or id, else by how a word begins, else by any part."""
    wanted = _plain(asker)
    for means in (_is, _begins, _contains):
        found = [voice for voice in voices if wanted and any(means(wanted, name) for name in _names(voice))]
        if len(found) == 1:
            return found[0]
        if found:
            break
    raise NoMirrorPossible("asker_unknown", asker=asker, speakers=_listed(voices))


def _names(voice: Speaker) -> tuple[str, ...]:
    """Name and id in plain letters, once with umlauts spelled out and once with them dropped."""
    named = [name for name in (voice.name, voice.id) if name]
    return tuple(dict.fromkeys(form for name in named for form in (_plain(name), _bare(name))))


def _is(wanted: str, name: str) -> bool:
    return wanted == name


def _begins(wanted: str, name: str) -> bool:
    return f" {wanted}" in f" {name}"


def _contains(wanted: str, name: str) -> bool:
    return wanted in name


def _plain(name: str) -> str:
    """ "Müller" and "MUELLER" become "mueller"."""
    return _bare(unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS))


def _bare(name: str) -> str:
    """ "Müller" becomes "muller": accents dropped, words parted by one space."""
    letters = (
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


def _by_role(voices: Iterable[Speaker]) -> frozenset[str]:
    """Askers by role words; when only partners are marked and one voice is left, that one asks."""
    voices = tuple(voices)
    askers = frozenset(voice.id for voice in voices if voice.role == "asker")
    if askers and len(askers) < len(voices):
        return askers
    others = frozenset(voice.id for voice in voices if voice.role is None)
    return others if len(others) == 1 and not askers else frozenset()


def by_questions(talk: Talk) -> Sides:
    """The one who asks most per turn; a guess unless the next one asks clearly less."""
    speakers = [turn.speaker for turn in talk.turns]
    turns = Counter(
        speaker for speaker in speakers if speaker in {one.id for one in talk.conversation.speakers}
    )
    asked = Counter(speakers[move.turn] for move in talk.moves if move.form)
    first, second = sorted(turns, key=lambda voice: asked[voice] / (turns[voice] + 1), reverse=True)[:2]
    chance = _chance(asked[first], asked[second], turns[first] / (turns[first] + turns[second]))
    return Sides(frozenset((first,)), "questions" if chance < _DOUBT else "guess")


def _chance(more: int, fewer: int, share: float) -> float:
    """How likely one of two equally curious people asks at least `more` of all questions by chance."""
    asked = more + fewer
    return sum(comb(asked, k) * share**k * (1 - share) ** (asked - k) for k in range(more, asked + 1))
