"""A practice talk as a file that the learner owns: plain JSON, with a version."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.formats.files import content
from klarheit.practice.files import from_json, to_json
from klarheit.practice.hints import MODES
from klarheit.practice.persona import Persona, UnreadablePersona, persona, read_persona
from klarheit.practice.play import Played, play
from klarheit.practice.skills import SKILLS

KIND = "klarheit practice"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A talk and what belongs to it.

    case        the text of an own case, "" for a counterpart that comes with Klarheit
    skill       of `SKILLS` when it is an exercise, else ""
    hints       of `MODES`
    understood  what the learner wrote down; `fits` whether they think it fits, None: can't tell
    finished    whether the talk is over and the debrief was read
    """

    played: Played
    case: str = ""
    skill: str = ""
    hints: str = "request"
    understood: str = ""
    fits: bool | None = None
    finished: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """The learner's turns."""
        return tuple(said.text for said in self.played.state.said if said.side == "asker")

    def again(self, turn: int) -> "Kept":
        """Back before a turn of the learner's, counted from one."""
        said = self.asked[: turn - 1]
        played = play(self.played.persona, said, seed=self.played.state.seed)
        return replace(self, played=played, understood="", fits=None, finished=False)


def write(kept: Kept, file: Path) -> None:
    """The file whole or not at all, readable by nobody else. Raises UnreadableFile "file_unwritable"."""
    with written_whole(file) as draft:
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(_dump(kept), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _dump(kept: Kept) -> dict[str, Any]:
    return {
        "kind": KIND,
        "version": VERSION,
        "state": to_json(kept.played.state),
        "case": kept.case,
        "skill": kept.skill,
        "hints": kept.hints,
        "understood": kept.understood,
        "fits": kept.fits,
        "finished": kept.finished,
    }


def read(file: Path) -> Kept:
    """The talk in a file, played again.

    Raises UnreadableFile "json_broken" (line, column), "practice_broken" (place) and those of reading any
    file; KlarheitError "practice_newer" (version), "persona_unknown". All name the file.
    """
    try:
        return _load(json.loads(content(file).decode("utf-8-sig")))
    except json.JSONDecodeError as error:
        raise UnreadableFile("json_broken", file=file, line=error.lineno, column=error.colno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFile("practice_broken", file=file, place="kind") from error
    except KlarheitError as error:
        error.fields = {**error.fields, "file": file}
        raise


def _load(found: object) -> Kept:
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise UnreadableFile("practice_broken", place="kind")
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise KlarheitError("practice_newer", version=version)
    _check(version == VERSION, "version")
    for name in ("case", "understood"):
        _check(isinstance(found.get(name), str), name)
    _check(found.get("skill") in ("", *SKILLS), "skill")
    _check(found.get("hints") in MODES, "hints")
    _check(found.get("fits") in (True, False, None), "fits")
    _check(isinstance(found.get("finished"), bool), "finished")
    own = {name: found[name] for name in ("case", "skill", "hints", "understood", "fits", "finished")}
    return Kept(_played(found.get("state"), found["case"]), **own)


def _played(found: object, case: str) -> Played:
    """The talk again, turn by turn: what was asked is kept, what came follows from it."""
    try:
        state = from_json(found)  # type: ignore[arg-type]  # whatever the file holds; it is checked there
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableFile("practice_broken", place="state") from error
    talked = _case(case, state.language) if case else persona(state.persona, state.language)
    asked = tuple(said.text for said in state.said if said.side == "asker")
    return play(talked, asked, seed=state.seed)


def _case(text: str, language: str) -> Persona:
    try:
        return read_persona(text, language)
    except UnreadablePersona as error:
        raise UnreadableFile("practice_broken", place="case") from error


def _check(holds: bool, place: str) -> None:
    if not holds:
        raise UnreadableFile("practice_broken", place=place)
