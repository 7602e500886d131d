"""The talk itself. Each turn is kept at once; htmx adds it to the page, without it the page comes anew."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from klarheit.practice.hints import hint, is_due, setting_of
from klarheit.practice.model import State
from klarheit.practice.persona import Persona
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.practice import actions, queries, rules, words
from klarheit_web.practice.models import Practice
from klarheit_web.practice.views import own

LONGEST = actions.LONGEST


@require_safe
def talk(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What was said so far and a field for what comes next; what was over leads on."""
    found = own(request, pk)
    if found.debrief is not None:
        return redirect("practice:debrief", pk)
    state = queries.state_of(found)
    shown = _shown(found, queries.persona_of(found), state, asked="hint" in request.GET)
    shown["bubbles"] = queries.bubbles(state)
    if request.htmx and "hint" in request.GET:
        return render(request, "practice/hint.html", shown)
    return render(request, "practice/talk.html", shown)


@require_POST
def turn(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Say, keep silent, take back, end, or change the pace: the name of the button is the move."""
    found = own(request, pk)
    move = request.POST.get("move", "say")
    if rules.may_go_on(found) or move == "back":
        before = len(queries.state_of(found).said)
        _do(found, move, _words(request))
        if request.htmx and move in ("say", "silence"):
            return _added(request, found, before)
    if move == "end":
        return redirect("practice:understood", pk)
    return redirect("practice:talk", pk)


def _do(found: Practice, move: str, utterance: str) -> None:
    if move == "back":
        actions.take_back(found)
    elif move == "end":
        actions.end(found)
    elif move in ("slow", "quick"):
        actions.set_pace(found, takes_time=move == "slow")
    elif move == "silence":
        actions.say(found, "")
    elif utterance:
        actions.say(found, utterance)


def _added(request: PersonRequest, found: Practice, before: int) -> HttpResponse:
    """What was said since, to be added to the log; and what stands below it."""
    state = queries.state_of(found)
    shown = _shown(found, queries.persona_of(found), state)
    return render(request, "practice/added.html", shown | {"bubbles": queries.bubbles(state, since=before)})


def _shown(found: Practice, persona: Persona, state: State, *, asked: bool = False) -> dict[str, object]:
    """What stands below the talk."""
    is_over = not rules.may_go_on(found)
    is_hinted = not is_over and is_due(found.hints, asked=asked)
    return {
        "practice": found,
        "persona": persona,
        "state": state,
        "is_over": is_over,
        "hint": hint(state, setting=setting_of(persona.kind)) if is_hinted else None,
        "skill": words.skill(found.skill) if found.skill else None,
        "longest": LONGEST,
    }


def _words(request: PersonRequest) -> str:
    """One line, whatever was typed; without the sign no database keeps."""
    return " ".join(request.POST.get("text", "")[:LONGEST].replace("\0", "").split())
