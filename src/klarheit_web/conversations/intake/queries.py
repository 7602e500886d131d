"""Reading what is on its way in: files, how far they are, what they seem to be."""

from collections import Counter
from typing import NamedTuple

from django.db.models import Count, QuerySet

from klarheit import formats
from klarheit.conversation import Conversation as Held
from klarheit.conversation import Speaker, Turn
from klarheit.languages import phrases
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Intake, IntakeFile

State = IntakeFile.State
NAMES_OFFERED = 8
NOTES = "notes"  # the layout


class Voice(NamedTuple):
    """One who speaks in a file, as it is shown to be confirmed."""

    id: str
    name: str
    turns: int
    first: str


def intakes_of(owner: Person) -> QuerySet[Intake]:
    return Intake.objects.filter(owner=owner)


def left_open(owner: Person) -> Intake | None:
    """The newest intake in which something still waits for its owner's word."""
    open_ones = Intake.objects.filter(owner=owner, agreed__isnull=True)
    unconfirmed = open_ones.filter(files__state__in=(State.WAITING, State.READ))
    return unconfirmed.distinct().first()


def counts(intake: Intake) -> dict[str, int]:
    """How many of its files are in each state."""
    rows = intake.files.order_by().values("state").annotate(count=Count("pk")).values_list("state", "count")
    return {**dict.fromkeys(State.values, 0), **dict(rows)}


def brought(intake: Intake) -> int:
    """How many conversations came of it and are still there."""
    return intake.files.filter(conversation__isnull=False).count()


def readable(intake: Intake) -> QuerySet[IntakeFile]:
    """Those that were read and wait for their owner's word."""
    return intake.files.filter(state=State.READ).defer("content")


def refused(intake: Intake) -> QuerySet[IntakeFile]:
    return intake.files.filter(state=State.REFUSED).only("name", "refusal", "place", "intake_id")


def held(file: IntakeFile) -> Held:
    """What was read of a file that waits, with what the reader noticed."""
    written = file.transcript
    assert written is not None
    speakers = tuple(Speaker(**one) for one in written["speakers"])
    return Held(
        written["language"], speakers, tuple(Turn(**one) for one in written["turns"]), tuple(written["notes"])
    )


def voices(conversation: Held) -> list[Voice]:
    """Whoever says something, with the first words of each."""
    turns = Counter(turn.speaker for turn in conversation.turns)
    first: dict[str | None, str] = {}
    for turn in conversation.turns:
        first.setdefault(turn.speaker, turn.text)
    return [
        Voice(one.id, one.name or one.id, turns[one.id], first[one.id])
        for one in conversation.speakers
        if turns[one.id]
    ]


def layout_title(key: str, language: str) -> str:
    """What people call the layout with this key."""
    titles = {one.key: one.title for one in formats.FORMATS}
    return phrases(language, "layout").get(f"title.{key}", titles.get(key, key))


def names_in_several(intake: Intake) -> list[str]:
    """Ids of speakers who speak in more than one of the files that wait, the most frequent first."""
    rows = intake.files.filter(state=State.READ).values_list("transcript__speakers", flat=True)
    found = Counter(speaker["id"] for speakers in rows for speaker in speakers or ())
    return [name for name, files in found.most_common(NAMES_OFFERED) if files > 1]


def could_be_notes(file: IntakeFile, conversation: Held) -> bool:
    """Hardly anybody notes the time of every turn: what carries them is a recording's transcript."""
    return file.layout == NOTES or not conversation.has_starts


def are_notes(intake: Intake) -> bool:
    """Whether all that wait are notes from memory."""
    return not intake.files.filter(state=State.READ).exclude(layout=NOTES).exists()
