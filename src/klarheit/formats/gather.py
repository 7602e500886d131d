"""From utterances as the file holds them to a conversation: clean, join, settle times and names."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.errors import UnreadableFile
from klarheit.formats import lexicon, markup, names
from klarheit.formats.reading import Reading, Spoken
from klarheit.languages import detect

# A cue may begin a moment before the one above it: people talk at the same time.
_OVERLAP = 5.0
_SLIPS = 0.02
# No recording begins this late, a working day does.
_CLOCK_TIME = 6 * 3600.0


def conversation(reading: Reading, language: str | None) -> Conversation:
    """Raises UnreadableFile when nothing is said, UnsupportedLanguage when it is in another language."""
    if reading.finished is not None:
        return replace(reading.finished, language=language) if language else reading.finished
    said, bots = _without_bots(_from_zero(_cleaned(reading.spoken)))
    timed, backwards = _without_impossible_times(said)
    turns = _joined(timed)
    if not turns:
        raise UnreadableFile("no_speech")
    verdict = detect.Verdict(language, True) if language else detect.judge(turn.text for turn in turns)
    noticed = {"bots_left_out": bots, "times_backwards": backwards, "language_guessed": not verdict.sure}
    notes = (*reading.notes, *(key for key, seen in noticed.items() if seen))
    return Conversation(verdict.language, _speakers(turns, reading), turns, notes)


def _cleaned(spoken: Iterable[Spoken]) -> list[Spoken]:
    """Utterances that say something, with one spelling per speaker."""
    spellings: dict[str, str] = {}
    cleaned = []
    for one in spoken:
        text = markup.clean(one.text)
        if not markup.says_something(text) or lexicon.pattern("PROGRAM_LINES").fullmatch(text):
            continue
        label = names.tidy(one.speaker)[:120] if one.speaker else ""
        speaker = spellings.setdefault(label.casefold(), label) if label else None
        end = one.end if one.start is not None else None
        cleaned.append(Spoken(text, speaker, one.start, end, one.alone))
    return _with_possible_ends(cleaned)


def _with_possible_ends(spoken: list[Spoken]) -> list[Spoken]:
    """An end before its start is a slip where it is rare (the start is the end), else it is unknown."""
    slips = sum(_ends_too_early(one) for one in spoken)
    if not slips:
        return spoken
    rare = slips <= len(spoken) * _SLIPS
    return [replace(one, end=one.start if rare else None) if _ends_too_early(one) else one for one in spoken]


def _ends_too_early(one: Spoken) -> bool:
    return one.start is not None and one.end is not None and one.end < one.start


def _from_zero(spoken: list[Spoken]) -> list[Spoken]:
    """Times of day as times of a recording: zero is the full minute in which the first word was said."""
    first = next((one.start for one in spoken if one.start is not None), 0.0)
    if first < _CLOCK_TIME:
        return spoken
    zero = first // 60 * 60
    return [replace(one, start=_since(zero, one.start), end=_since(zero, one.end)) for one in spoken]


def _since(zero: float, time: float | None) -> float | None:
    return None if time is None else round(time - zero, 3)


def _without_bots(spoken: list[Spoken]) -> tuple[list[Spoken], bool]:
    people = [one for one in spoken if not (one.speaker and names.is_bot(one.speaker))]
    return people, len(people) < len(spoken)


def _joined(spoken: Sequence[Spoken]) -> tuple[Turn, ...]:
    """What one person says in several cues is one turn; where nobody is named, each cue stays alone."""
    groups: list[list[Spoken]] = []
    for one in spoken:
        if groups and _goes_on(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(_turn(group) for group in groups)


def _goes_on(last: Spoken, one: Spoken) -> bool:
    return one.speaker is not None and last.speaker == one.speaker and not (last.alone or one.alone)


def _turn(group: Sequence[Spoken]) -> Turn:
    """From the first start to the last end, where the last one is known."""
    start, text = group[0].start, " ".join(one.text for one in group)
    end = max((one.end for one in group if one.end is not None), default=None)
    known = start is not None and end is not None and group[-1].end is not None and end >= start
    return Turn(group[0].speaker, text, start, end if known else None)


def _without_impossible_times(spoken: list[Spoken]) -> tuple[list[Spoken], bool]:
    """Times that run backwards can't be trusted anywhere: all are dropped."""
    latest = None
    for one in spoken:
        if one.start is None:
            continue
        if latest is not None and one.start < latest - _OVERLAP:
            return [replace(one, start=None, end=None) for one in spoken], True
        latest = one.start if latest is None else max(latest, one.start)
    return spoken, False


def _speakers(turns: Iterable[Turn], reading: Reading) -> tuple[Speaker, ...]:
    """In the order of their first turn."""
    named = {label: names.tidy(name) for label, name in reading.names.items()}
    ids = dict.fromkeys(turn.speaker for turn in turns if turn.speaker is not None)
    return names.settle_roles(names.describe(one, named.get(one), reading.roles.get(one)) for one in ids)
