""" "Was kann mein Chef sehen?" """

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.privacy.queries import boss as queries
from klarheit_web.privacy.queries.kinds import KINDS

SHOWN = 12


@require_safe
def boss(request: PersonRequest) -> HttpResponse:
    me = request.user
    everybody = queries.colleagues(me)
    page = Paginator(everybody, SHOWN).get_page(request.GET.get("page"))
    onlookers = queries.onlookers(me, page)
    led = queries.led_by(me)
    others = [person.pk for person, _relations in everybody if person.pk not in set(led)]
    shown = {
        "page": page,
        "onlookers": onlookers,
        "table": [(kind, [one.counts[kind.key] for one in onlookers]) for kind in KINDS],
        "led": len(led),
        "seen_of_led": queries.in_reverse(me, led) if led else [],
        "seen_of_others": queries.in_reverse(me, others) if others else [],
        "links": queries.open_links(me),
        "programs": queries.open_tokens(me),
    }
    return render(request, "privacy/boss.html", shown)
