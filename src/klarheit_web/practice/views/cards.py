"""Question cards: a situation, one's own thought, the question, and how well it came to mind."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from klarheit.practice import cards as library
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.pages.wording import language
from klarheit_web.practice import actions, queries, words


@require_http_methods(["GET", "HEAD", "POST"])
def card(request: PersonRequest) -> HttpResponse:
    """One at a time; the question is hidden until one has thought. Nothing is counted."""
    asked = request.POST if request.method == "POST" else request.GET
    audience = asked.get("for", "")
    audience = audience if audience in library.AUDIENCES else library.AUDIENCES[0]
    deck = library.cards(language(), audience)
    if request.method == "POST":
        _rate(request, deck)
        return redirect(f"{reverse('practice:cards')}?for={audience}")
    due = library.due(queries.cards_kept(request.user), deck, timezone.localtime())
    shown = {
        "card": due[0] if due else None,
        "dimension": words.dimension(due[0].dimension) if due else "",
        "is_open": "show" in request.GET,
        "audience": audience,
        "audiences": words.audiences(),
        "ratings": words.ratings(),
    }
    return render(request, "practice/cards.html", shown)


def _rate(request: PersonRequest, deck: tuple[library.Card, ...]) -> None:
    """A card that is none, or a rating that is none, changes nothing."""
    key, rating = request.POST.get("card", ""), request.POST.get("rating", "")
    if rating in library.RATINGS and any(one.id == key for one in deck):
        actions.rate(request.user, key, rating)
