"""Findings as sentences; `languages/*/premises.py` holds them."""

from collections.abc import Mapping

from klarheit.languages import phrases
from klarheit.leadership.latitude import reading
from klarheit.leadership.premises.model import Evidence, Place
from klarheit.survey.instrument import Item, bundled, items


def title(key: str, language: str) -> str:
    """What the premise is called."""
    return _say(language)[f"title.{key}"]


def asked(key: str, language: str) -> str:
    """The premise as a question, for a talk without a survey."""
    return _say(language)[f"asked.{key}"]


def rule(key: str, language: str) -> str:
    """When it counts as there, partly there or missing."""
    return _say(language)[f"rule.{key}"]


def clear_up(key: str, language: str) -> str:
    """What the organisation can clear up before a training."""
    return _say(language)[f"clear_up.{key}"]


def coaching(key: str, language: str) -> str:
    """What individual coaching could take up."""
    return _say(language)[f"coaching.{key}"]


def find_out(key: str, language: str) -> str:
    """How to find out what is not known."""
    return _say(language)[f"find_out.{key}"]


def worded(evidence: Evidence, language: str, asked: Mapping[str, Item] | None = None) -> str:
    """A piece of evidence as a sentence. `asked`: the statements as the people answered them, by key."""
    say = _say(language)
    numbered = f"{evidence.key}.one" if evidence.fields.get("count") == 1 else evidence.key
    return say.get(numbered, say[evidence.key]).format(**_in_words(evidence.fields, language, asked or {}))


def _in_words(fields: Mapping[str, object], language: str, asked: Mapping[str, Item]) -> Mapping[str, object]:
    found = dict(fields)
    if isinstance(place := fields.get("place"), Place):
        found |= _place(place, language)
    if isinstance(level := fields.get("level"), int | float):
        found["level"] = _level(level, next(items(bundled("guideline"))), language)
    if isinstance(key := fields.get("item"), str):
        found |= _statement(asked.get(key) or _of_ours(key), fields, language)
    return found


def _place(place: Place, language: str) -> Mapping[str, str]:
    kind = next(part.title[language] for part in bundled("latitude").parts if part.key == place.kind)
    said = " ".join(reading(place.gap, place.kind, language))
    return {"situation": place.situation, "kind": kind, "said": said}


def _of_ours(key: str) -> Item:
    return next(one for one in items(bundled(key.partition(".")[0])) if one.key == key)


def _statement(item: Item, fields: Mapping[str, object], language: str) -> Mapping[str, str]:
    """A statement, and where the sides stand on it."""
    sides = {
        side: _level(value, item, language)
        for side, value in fields.items()
        if isinstance(value, int | float)
    }
    return {"item": item.words[language], **sides}


def _level(value: float, item: Item, language: str) -> str:
    """The words of a level, or of the two a middle lies between."""
    near = [level.words[language] for level in item.levels if abs(level.value - value) < 1]
    key = "level" if len(near) == 1 else "level.between"
    return _say(language)[key].format(first=near[0], last=near[-1])


def _say(language: str) -> Mapping[str, str]:
    return phrases(language, "premises")
