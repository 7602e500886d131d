"""Fills a folder (or a PostgreSQL) with an organisation that has used Klarheit for years.

    KLARHEIT_FOLDER=/tmp/load python benchmarks/web/seed.py [CONVERSATIONS]

300 people in teams, by default 100,000 conversations: one in ten a whole bundled talk, the others notes or a
part of a talk; partners, insight, access lists, the search. What a job finds in a talk is found once for each
kind and copied. Nothing happens where there are conversations already.
"""

import random
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import setting_up  # settings stand before anything of Django is imported

# isort: split
from django.db import connection, transaction
from django.utils import timezone

import klarheit
from klarheit import formats
from klarheit_web.accounts.models import AccessRecord, Organisation, Person, Reporting, RoleHeld
from klarheit_web.commands import prepared
from klarheit_web.conversations import actions, analysis
from klarheit_web.conversations.models import Conversation, Insight, Partner, SearchEntry

PEOPLE, TEAM = 300, 10
PARTNERS = 40
LOOKS, INSIGHTS = 1.0, 0.1
"""Access records and insights for each conversation."""
WHOLE = 0.1
BATCH = 500
KEPT_FOR = 90


@dataclass(frozen=True, slots=True)
class Kind:
    """A talk as it is stored, and what was found in it."""

    language: str
    layout: str
    transcript: dict[str, Any]
    askers: tuple[str, ...]
    headlines: tuple[str, str]
    words: tuple[str, str]


def main(conversations: int = 100_000) -> None:
    print(f"into {setting_up.FOLDER}")
    began = time.monotonic()
    prepared.migrate()
    prepared.collect_static()
    if Conversation.objects.exists():
        print(f"There are {Conversation.objects.count()} conversations already.")
        return
    fill(conversations, random.Random(5))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    print(f"{conversations} conversations in {time.monotonic() - began:.0f} s on {connection.vendor}")


def fill(conversations: int, chance: random.Random) -> None:
    """People first, then their conversations batch by batch, each in a transaction of its own."""
    people = _people()
    partners = _partners(people)
    kinds = list(_kinds(people[0]))
    for start in range(0, conversations, BATCH):
        with transaction.atomic():
            _batch(min(BATCH, conversations - start), people, partners, kinds, chance)
        if start % 10_000 == 0:
            print(f"  {start}", flush=True)


def _people() -> list[Person]:
    firm, now = Organisation.objects.create(name="Lindner Fördertechnik"), timezone.now()
    people = [
        Person(organisation=firm, name=f"Person {n:03}", email=f"person{n:03}@lindner.example", password="!")
        for n in range(PEOPLE)
    ]
    Person.objects.bulk_create(people)
    roles = [RoleHeld(person=one, role="seller", given_at=now) for one in people]
    RoleHeld.objects.bulk_create([*roles, RoleHeld(person=people[0], role="administrator", given_at=now)])
    since = timezone.localdate() - timedelta(days=400)
    leaders = [(n, n - n % TEAM if n % TEAM else 0) for n in range(1, PEOPLE)]
    Reporting.objects.bulk_create(
        Reporting(person=people[one], leader=people[leader], since=since) for one, leader in leaders
    )
    return people


def _partners(people: Iterable[Person]) -> dict[UUID, list[Partner]]:
    made = {
        one.pk: [Partner(owner=one, name=f"Kunde {n}", company=f"Firma {n}") for n in range(PARTNERS)]
        for one in people
    }
    Partner.objects.bulk_create([one for those in made.values() for one in those], batch_size=BATCH)
    return made


def _kinds(owner: Person) -> Iterator[Kind]:
    """Each bundled talk whole, and its parts; each is really read once, and gone again."""
    folder = Path(klarheit.__file__).parent / "data/conversations"
    for name in ("erstgespraech.vtt", "first-talk.vtt", "notizen.txt", "notes.txt"):
        held = formats.read(folder / name)
        layout = "webvtt" if name.endswith("vtt") else "notes"
        brought = actions.bring(owner, held, title=name, source="file", asked="yes", layout=layout)
        analysis.read(brought)
        entry = SearchEntry.objects.get(conversation=brought)
        yield Kind(
            brought.language,
            layout,
            brought.transcript,
            tuple(entry.askers),
            (brought.headline_de, brought.headline_en),
            (entry.asker, entry.partner),
        )
        actions.delete(brought, by=owner)


def _batch(
    size: int,
    people: list[Person],
    partners: dict[UUID, list[Partner]],
    kinds: list[Kind],
    chance: random.Random,
) -> None:
    drawn = [_kind(kinds, chance) for _ in range(size)]
    made = [_conversation(kind, people, partners, chance) for kind in drawn]
    Conversation.objects.bulk_create(made)
    SearchEntry.objects.bulk_create(
        SearchEntry(
            conversation=one,
            owner_id=one.owner_id,
            askers=list(kind.askers),
            title=one.title.lower(),
            asker=kind.words[0],
            partner=kind.words[1],
        )
        for one, kind in zip(made, drawn, strict=True)
    )
    _around(made, people, chance)


def _kind(kinds: list[Kind], chance: random.Random) -> Kind:
    """A whole long talk, notes, or a part of a long talk."""
    if chance.random() < WHOLE:
        return kinds[chance.randrange(2)]
    if chance.random() < 0.5:
        return kinds[2 + chance.randrange(2)]
    return _part(kinds[chance.randrange(2)], chance)


def _part(kind: Kind, chance: random.Random) -> Kind:
    """Some turns of it; the words are cut at the same share."""
    turns = kind.transcript["turns"]
    many = min(len(turns), chance.randint(6, 24))
    start = chance.randrange(len(turns) - many + 1)
    begin, end = start / len(turns), (start + many) / len(turns)
    asker, partner = (" ".join(_slice(words.split(), begin, end)) for words in kind.words)
    transcript = {**kind.transcript, "turns": turns[start : start + many]}
    return Kind(kind.language, kind.layout, transcript, kind.askers, kind.headlines, (asker, partner))


def _slice(words: list[str], begin: float, end: float) -> list[str]:
    return words[int(begin * len(words)) : int(end * len(words))]


def _conversation(
    kind: Kind, people: list[Person], partners: dict[UUID, list[Partner]], chance: random.Random
) -> Conversation:
    owner, now = chance.choice(people), timezone.now()
    partner = chance.choice(partners[owner.pk])
    return Conversation(
        owner=owner,
        title=f"Gespräch {chance.randrange(10**6)} {partner.company}",
        held_on=date.today() - timedelta(days=chance.randrange(700)),
        partner=partner,
        source="notes" if kind.layout == "notes" else "file",
        layout=kind.layout,
        language=kind.language,
        transcript=kind.transcript,
        askers=list(kind.askers),
        sentence_at=now,
        asked="notes" if kind.layout == "notes" else "yes",
        participants=partner.name,
        keep_until=date.today() + timedelta(days=1 + chance.randrange(KEPT_FOR)),
        state="ready" if chance.random() < 0.995 else "failed",
        headline_de=kind.headlines[0],
        headline_en=kind.headlines[1],
        read_at=now,
    )


def _around(made: list[Conversation], people: list[Person], chance: random.Random) -> None:
    """Insight into some of them, and looks at them."""
    now, until = timezone.now(), timezone.localdate() + timedelta(days=14)
    Insight.objects.bulk_create(
        Insight(conversation=one, recipient=chance.choice(people), until=until, given_at=now)
        for one in made
        if chance.random() < INSIGHTS
    )
    AccessRecord.objects.bulk_create(
        AccessRecord(
            owner_id=one.owner_id, actor=(by := chance.choice(people)).pk, actor_name=by.name, deed="viewed",
            kind="conversation", item=one.pk, at=now - timedelta(minutes=chance.randrange(10**6)),
        )
        for one in made
        if chance.random() < LOOKS
    )  # fmt: skip


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:2]))
