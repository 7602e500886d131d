"""Writing what one practises. A talk is its state; each turn is kept at once."""

import secrets
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from klarheit.practice import cards
from klarheit.practice.files import to_json
from klarheit.practice.hints import setting_of
from klarheit.practice.model import Reply, State
from klarheit.practice.persona import Persona
from klarheit.practice.transcript import ASKER, as_conversation
from klarheit.practice.turn import begin as opening
from klarheit.practice.turn import reply as answered
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation
from klarheit_web.practice import debriefs, queries, wording
from klarheit_web.practice.models import Card, ModelChoice, OwnCase, Practice

SEEDS = 2**31
LONGEST = 2_000
"""Characters of one turn that are taken."""


def begin(
    owner: Person,
    persona: Persona,
    *,
    case: OwnCase | None = None,
    hints: str = Practice.Hints.EACH,
    takes_time: bool = True,
    skill: str = "",
) -> Practice:
    """A talk in which only the counterpart's first words were said."""
    now, seed = timezone.now(), secrets.randbelow(SEEDS)
    return Practice.objects.create(
        owner=owner,
        persona="" if case else persona.id,
        case=case,
        written=case.text if case else queries.file_of(persona),
        name=persona.name,
        language=persona.language,
        seed=seed,
        skill=skill,
        hints=hints,
        takes_time=takes_time,
        state=to_json(opening(persona, seed=seed)),
        begun_at=now,
        changed_at=now,
    )


def say(found: Practice, utterance: str) -> None:
    """One turn; "" is silence kept on purpose. When it was said elsewhere meanwhile, nothing happens.

    The model, if one is allowed, is asked before anything is locked: the talk waits for it, nobody else does.
    """
    before = queries.state_of(found)
    if queries.is_over(found, before):
        return
    persona, said = queries.persona_of(found), utterance[:LONGEST]
    reply = answered(persona, before, said)
    _go_on(found, _shown(reply, wording.words_of(found, persona, reply)), [*found.asked, said])


@transaction.atomic
def take_back(found: Practice) -> None:
    """The last turn and its reply, as if it had never been said; also the end. Not after the debrief."""
    locked = Practice.objects.select_for_update().get(pk=found.pk)
    if locked.debrief is None:
        asked = locked.asked[:-1]
        state = queries.played(locked, until=len(asked)).state
        _keep(found, state=to_json(state), asked=asked, changed_at=timezone.now(), ended_at=None)


def end(found: Practice) -> None:
    if found.ended_at is None:
        _keep(found, ended_at=timezone.now())


def set_pace(found: Practice, *, takes_time: bool) -> None:
    """Whether replies take time to type, in this talk and the next ones."""
    _keep(found, takes_time=takes_time)


@transaction.atomic
def write_understood(found: Practice, text: str, fits: bool | None) -> None:
    """What the person understood, before anything is resolved; then the debrief is made, once."""
    locked = Practice.objects.select_for_update().get(pk=found.pk)
    if locked.debrief is not None:
        return
    made = debriefs.debrief(locked, understood=text, fits=fits)
    _keep(found, understood=text, fits=fits, debrief=made)


def again(found: Practice, turn: int) -> Practice:
    """A new talk that goes on from before this turn (counted from 1), with the same seed."""
    asked = found.asked[: max(turn, 1) - 1]
    now = timezone.now()
    return Practice.objects.create(
        owner=found.owner,
        persona=found.persona,
        case=found.case,
        written=found.written,
        name=found.name,
        language=found.language,
        seed=found.seed,
        skill=found.skill,
        hints=found.hints,
        takes_time=found.takes_time,
        state=to_json(queries.played(found, until=len(asked)).state),
        asked=asked,
        begun_at=now,
        changed_at=now,
        earlier=found,
        earlier_turn=len(asked) + 1,
    )


@transaction.atomic
def keep(found: Practice, title: str) -> Conversation | None:
    """As a conversation of its owner, to be read like any other; None when nothing was said."""
    state, persona = queries.state_of(found), queries.persona_of(found)
    if not any(state.said_by("asker")):
        return None
    is_customer = setting_of(persona.kind) == "customer"
    brought = bring(
        found.owner,
        as_conversation(state, persona.name, found.owner.name),
        title=title,
        source=Conversation.Source.PRACTICE,
        asked=Conversation.Asked.NOTES,
        askers=[ASKER],
        about=Conversation.About.CUSTOMER if is_customer else Conversation.About.EMPLOYEE,
        held_on=timezone.localdate(found.begun_at),
    )
    _keep(found, conversation=brought)
    return brought


def throw_away(found: Practice) -> None:
    """It can be taken out again for a day."""
    _keep(found, deleted_at=timezone.now())


def take_out(found: Practice) -> None:
    _keep(found, deleted_at=None)


@transaction.atomic
def write_case(owner: Person, persona: Persona, text: str, case: OwnCase | None = None) -> OwnCase:
    """A new own case, or another text of one. Talks already held with it stay as they are."""
    now = timezone.now()
    changed = {"title": persona.name[:120], "language": persona.language, "text": text, "changed_at": now}
    if case is None:
        return OwnCase.objects.create(owner=owner, made_at=now, **changed)
    OwnCase.objects.filter(pk=case.pk).update(**changed)
    case.refresh_from_db()
    return case


@transaction.atomic
def delete_case(case: OwnCase) -> None:
    """Really, with the talks that were practised with it."""
    case.delete()
    erasing.afterwards()


@transaction.atomic
def rate(owner: Person, card: str, rating: str) -> None:
    """When this card comes again. Nothing else of it is kept."""
    kept = Card.objects.select_for_update().filter(owner=owner, card=card).first()
    state = cards.review(kept.state if kept else None, rating, timezone.localtime())
    Card.objects.update_or_create(
        owner=owner, card=card, defaults={"state": state, "due": cards.comes(state)}
    )


@transaction.atomic
def allow_model(owner: Person, host: str, *, bundled: bool, cases: bool) -> None:
    """For this host only: should the operator name another one, nothing is allowed any more."""
    said = {"host": host, "bundled": bundled, "cases": cases, "decided_at": timezone.now()}
    ModelChoice.objects.update_or_create(owner=owner, defaults=said)


def _shown(reply: Reply, text: str) -> State:
    """The state after a reply, with the words that are shown."""
    if text == reply.text or not reply.state.said or reply.state.said[-1].side != "partner":
        return reply.state
    return replace(reply.state, said=(*reply.state.said[:-1], replace(reply.state.said[-1], text=text)))


@transaction.atomic
def _go_on(found: Practice, state: State, asked: list[str]) -> None:
    """Keep the state after a turn, unless another one was kept meanwhile."""
    locked = Practice.objects.select_for_update().get(pk=found.pk)
    if locked.asked == asked[:-1] and locked.ended_at is None:
        now = timezone.now()
        ended = now if queries.is_over(found, state) else None
        _keep(found, state=to_json(state), asked=asked, changed_at=now, ended_at=ended)


def _keep(found: Practice, **changed: object) -> None:
    for name, value in changed.items():
        setattr(found, name, value)
    found.save(update_fields=list(changed))
